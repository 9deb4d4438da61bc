//! Lists of contacts as files: CSV in the encodings and with the separators that spreadsheets write, and
//! XLSX. What cannot be read is refused with its remedy; no bytes make the reader panic.

mod text;
mod workbook;

use domain::Refusal;
use domain::contact::COLUMNS;

/// The largest file that is taken.
pub const LARGEST_FILE: usize = 20 * 1024 * 1024;

/// The most rows that are taken at once.
pub const MOST_ROWS: usize = 100_000;

/// A list as it was read: its rows in the order of [`COLUMNS`], whatever the order in the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Sheet {
    pub rows: Vec<Row>,
    /// Columns of the file that the directory does not keep.
    pub left_out: Vec<String>,
    /// Columns that may be missing, and are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub absent: Vec<String>,
}

/// The columns of a kind of list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Columns {
    /// In the order in which [`Row::cells`] are kept.
    pub known: &'static [&'static str],
    /// Those without which it cannot be read.
    pub required: &'static [&'static str],
}

/// Those of a list of contacts.
const CONTACTS: Columns = Columns {
    known: &COLUMNS,
    required: &COLUMNS,
};

/// One row of a list.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Row {
    /// Its number as a spreadsheet shows it; the header is row 1.
    pub number: usize,
    pub cells: Vec<String>,
    /// How many cells it has, when that differs from the header.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ragged: Option<(usize, usize)>,
}

impl Row {
    /// The cell of a column.
    #[must_use]
    pub fn cell(&self, column: &str) -> &str {
        self.at(&COLUMNS, column)
    }

    /// The same in a list with other columns.
    #[must_use]
    pub fn at(&self, columns: &[&str], column: &str) -> &str {
        columns
            .iter()
            .position(|name| *name == column)
            .and_then(|at| self.cells.get(at))
            .map_or("", String::as_str)
    }
}

/// Reads a file by what is in it; its name does not matter.
///
/// # Errors
/// A refusal that says what is wrong with the whole file and what to do.
pub fn read(bytes: &[u8]) -> Result<Sheet, Refusal> {
    read_as(bytes, CONTACTS)
}

/// The same for a list with other columns.
///
/// # Errors
/// As [`read`].
pub fn read_as(bytes: &[u8], columns: Columns) -> Result<Sheet, Refusal> {
    if bytes.len() > LARGEST_FILE {
        return Err(unreadable("file-reason-too-large"));
    }
    let sheet = if bytes.starts_with(b"PK\x03\x04") {
        workbook::read(bytes, columns)?
    } else if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        // Excel before 2007, and workbooks with a password.
        return Err(unreadable("file-reason-old-excel"));
    } else {
        text::read(bytes, columns)?
    };
    if sheet.rows.is_empty() {
        return Err(unreadable("file-reason-no-rows"));
    }
    Ok(sheet)
}

const fn unreadable(reason: &'static str) -> Refusal {
    Refusal::UnreadableFile { reason }
}

/// Where the columns stand in the file.
#[derive(Debug)]
struct Header {
    /// For each of the known columns, its place in the file.
    places: Vec<usize>,
    width: usize,
    left_out: Vec<String>,
    absent: Vec<String>,
}

impl Header {
    fn read(cells: &[String], columns: Columns) -> Result<Self, Refusal> {
        // Cells to the right of the header that were only ever formatted are no columns.
        let width = cells
            .iter()
            .rposition(|cell| !cell.trim().is_empty())
            .map_or(0, |last| last + 1);
        let names: Vec<String> = cells.iter().take(width).map(|cell| name(cell)).collect();
        let mut places = vec![usize::MAX; columns.known.len()];
        let (mut missing, mut repeated, mut absent) = (Vec::new(), Vec::new(), Vec::new());
        for (place, column) in places.iter_mut().zip(columns.known.iter().copied()) {
            let mut at = names
                .iter()
                .enumerate()
                .filter(|(_, name)| *name == column)
                .map(|(at, _)| at);
            match (at.next(), at.next()) {
                (None, _) if columns.required.contains(&column) => missing.push(column),
                (None, _) => absent.push(column.to_owned()),
                (Some(at), None) => *place = at,
                (Some(_), Some(_)) => repeated.push(column),
            }
        }
        if !missing.is_empty() {
            return Err(Refusal::ColumnsMissing {
                names: missing.join(", "),
            });
        }
        if !repeated.is_empty() {
            return Err(Refusal::ColumnsRepeated {
                names: repeated.join(", "),
            });
        }
        let left_out = cells
            .iter()
            .take(width)
            .zip(&names)
            .filter(|(_, name)| !columns.known.contains(&name.as_str()))
            .map(|(cell, _)| domain::text::line(cell).chars().take(60).collect())
            .collect();
        Ok(Self {
            places,
            width,
            left_out,
            absent,
        })
    }

    fn row(&self, number: usize, cells: &[String]) -> Row {
        let filled = cells
            .iter()
            .rposition(|cell| !cell.is_empty())
            .map_or(0, |last| last + 1);
        // Trailing separators are harmless; a cell beyond the header has slipped.
        let found = if filled > self.width {
            filled
        } else {
            cells.len().min(self.width)
        };
        Row {
            number,
            cells: self
                .places
                .iter()
                .map(|place| cells.get(*place).cloned().unwrap_or_default())
                .collect(),
            ragged: (found != self.width).then_some((found, self.width)),
        }
    }
}

/// The name of a column without the differences that do not matter.
fn name(cell: &str) -> String {
    let name = domain::text::fold(cell).replace([' ', '-'], "_");
    match name.as_str() {
        "organization" => "organisation".to_owned(),
        "organization_type" => "organisation_type".to_owned(),
        _ => name,
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HEADER: &str = "external_id,given_name,family_name,gender,email,languages,organisation,organisation_type,country,mandate_scope,themes,position";
    const ROW: &str = "C1,Élise,Müller,woman,e@x.example,en;fr,\"Centre, Kenya\",ngo,KEN,national,appeals;legal-aid,Lead";

    fn list() -> String {
        format!("{HEADER}\n{ROW}\n")
    }

    fn first(bytes: &[u8]) -> Row {
        read(bytes).unwrap().rows.remove(0)
    }

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        std::iter::once(0xFEFF)
            .chain(text.encode_utf16())
            .flat_map(bytes)
            .collect()
    }

    #[test]
    fn every_way_in_which_spreadsheets_write_a_list_is_read_alike() {
        let plain = first(list().as_bytes());
        assert_eq!(plain.cell("organisation"), "Centre, Kenya");
        assert_eq!(plain.number, 2);
        let semicolons = format!(
            "{}\nC1;Élise;Müller;woman;e@x.example;\"en;fr\";Centre, Kenya;ngo;KEN;national;\"appeals;legal-aid\";Lead\n",
            HEADER.replace(',', ";")
        );
        let tabs = format!(
            "{}\nC1\tÉlise\tMüller\twoman\te@x.example\ten;fr\tCentre, Kenya\tngo\tKEN\tnational\tappeals;legal-aid\tLead",
            HEADER.replace(',', "\t")
        );
        for other in [
            format!("\u{feff}{}", list()).into_bytes(),
            list().replace('\n', "\r\n").into_bytes(),
            semicolons.clone().into_bytes(),
            tabs.clone().into_bytes(),
            utf16(&list(), u16::to_le_bytes),
            utf16(&tabs, u16::to_be_bytes),
            list()
                .to_uppercase()
                .replace(&ROW.to_uppercase(), ROW)
                .into_bytes(),
        ] {
            assert_eq!(first(&other), plain, "{}", String::from_utf8_lossy(&other));
        }
        let named = format!("sep=;\r\n{semicolons}");
        assert_eq!(first(named.as_bytes()).cells, plain.cells);
    }

    #[test]
    fn columns_are_found_in_any_order_and_unknown_ones_named() {
        let list = "position,Notes,given name,external_id,family_name,gender,email,languages,organization,organization type,country,mandate_scope,themes\nLead,x,Ana,C1,Ruiz,woman,,,,,,,\n";
        let sheet = read(list.as_bytes()).unwrap();
        assert_eq!(sheet.left_out, ["Notes"]);
        assert_eq!(sheet.rows[0].cell("given_name"), "Ana");
        assert_eq!(sheet.rows[0].cell("position"), "Lead");
    }

    #[test]
    fn missing_and_repeated_columns_are_named() {
        assert_eq!(
            read(b"given_name,family_name,gender,email,languages,organisation,organisation_type,country,mandate_scope,e-mail\nx,,,,,,,,,\n"),
            Err(Refusal::ColumnsMissing { names: "external_id, themes, position".to_owned() })
        );
        let twice = list().replace("position", "position,email,gender");
        assert_eq!(
            read(twice.as_bytes()),
            Err(Refusal::ColumnsRepeated {
                names: "gender, email".to_owned()
            })
        );
    }

    #[test]
    fn a_list_in_the_encoding_of_old_windows_is_refused_with_a_remedy() {
        let latin: Vec<u8> = list().chars().map(|c| c as u8).collect();
        assert_eq!(read(&latin), Err(unreadable("file-reason-not-utf-8")));
    }

    #[test]
    fn what_is_no_list_is_refused() {
        for (bytes, reason) in [
            (&b""[..], "file-reason-empty"),
            (b"\xef\xbb\xbf", "file-reason-empty"),
            (b"PK\x03\x04nothing", "file-reason-not-a-workbook"),
            (
                &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1],
                "file-reason-old-excel",
            ),
            (b"a\0b", "file-reason-not-text"),
            (b"\xff\xfea", "file-reason-not-text"),
            (HEADER.as_bytes(), "file-reason-no-rows"),
        ] {
            assert_eq!(read(bytes), Err(unreadable(reason)), "{bytes:?}");
        }
        assert_eq!(
            read(&vec![b'x'; LARGEST_FILE + 1]),
            Err(unreadable("file-reason-too-large"))
        );
    }

    #[test]
    fn a_row_that_slipped_is_marked_and_rows_count_as_a_spreadsheet_does() {
        let list = format!(
            "{HEADER}\n\n\"C1\",\"Two\nlines\",x,,,,,,,,,\nC2,short\nC3,x,y,,,,,,,,,,,slipped\nC4,x,y,,,,,,,,,,,\n"
        );
        let rows = read(list.as_bytes()).unwrap().rows;
        let seen: Vec<_> = rows.iter().map(|row| (row.number, row.ragged)).collect();
        assert_eq!(
            seen,
            [
                (3, None),
                (4, Some((2, 12))),
                (5, Some((14, 12))),
                (6, None)
            ]
        );
    }

    #[test]
    fn more_rows_than_are_taken_are_refused() {
        let mut list = HEADER.to_owned();
        for _ in 0..=MOST_ROWS {
            list.push_str("\nC,a,b,,,,,,,,,");
        }
        assert_eq!(
            read(list.as_bytes()),
            Err(Refusal::TooManyRows { max: MOST_ROWS })
        );
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
            let _ = read(&bytes);
        }

        #[test]
        fn no_spoiled_list_makes_the_reader_panic(
            at in any::<proptest::sample::Index>(),
            bytes in proptest::collection::vec(any::<u8>(), 0..6),
            cut in any::<proptest::sample::Index>(),
            wide in any::<bool>(),
        ) {
            let mut list = if wide { utf16(&list(), u16::to_le_bytes) } else { list().into_bytes() };
            let at = at.index(list.len());
            list.splice(at..at, bytes);
            list.truncate(cut.index(list.len()) + 1);
            let _ = read(&list);
        }

        #[test]
        fn no_spoiled_workbook_makes_the_reader_panic(
            at in any::<proptest::sample::Index>(),
            bytes in proptest::collection::vec(any::<u8>(), 1..6),
            cut in any::<proptest::sample::Index>(),
            whole in any::<bool>(),
        ) {
            let mut book = workbook::tests::book(&[HEADER.split(',').collect::<Vec<_>>(), ROW.split(',').take(12).collect()]);
            let at = at.index(book.len());
            let end = (at + bytes.len()).min(book.len());
            book.splice(at..end, bytes);
            if !whole {
                book.truncate(cut.index(book.len()) + 1);
            }
            let _ = read(&book);
        }
    }
}
