//! A list as a sheet: CSV (RFC 4180) or an Excel workbook (ISO/IEC 29500).
//!
//! Nothing in it is ever calculated. A workbook says of each cell what it is, so a text stays a text; in CSV a
//! text that a spreadsheet would take for a formula gets an apostrophe in front.

use chrono::NaiveDate;
use rust_xlsxwriter::{DocProperties, Format as Look, FormatAlign, Workbook, XlsxError};

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Text(String),
    Number(i64),
    Day(NaiveDate),
    Empty,
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        if text.is_empty() {
            Self::Empty
        } else {
            Self::Text(text)
        }
    }
}

impl From<Option<NaiveDate>> for Cell {
    fn from(day: Option<NaiveDate>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }
}

/// A list with a heading for each column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What it is a list of; the name of the workbook's one sheet.
    pub title: String,
    pub headings: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
    /// Set where the first column stands at the right, as in Arabic.
    pub right_to_left: bool,
}

/// The form of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Csv,
    Xlsx,
}

impl Format {
    /// The end of the file's name.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    /// The media type, as registered with IANA.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8; header=present",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// A sheet that could not be written: more rows than a workbook has, most likely.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error("the sheet could not be written as CSV: {0}")]
    Csv(#[from] csv::Error),
    #[error("the sheet could not be written as a workbook: {0}")]
    Xlsx(#[from] XlsxError),
}

/// The most characters in the name of a workbook's sheet.
const TITLE_LIMIT: usize = 31;
/// The most characters of a cell.
const CELL_LIMIT: usize = 32_767;

impl Sheet {
    /// The bytes of the file.
    ///
    /// # Errors
    /// [`Fault`] when the list does not fit the form.
    pub fn write(&self, format: Format) -> Result<Vec<u8>, Fault> {
        match format {
            Format::Csv => self.csv(),
            Format::Xlsx => self.xlsx(),
        }
    }

    fn csv(&self) -> Result<Vec<u8>, Fault> {
        // Without the mark Excel takes the file for one in the local encoding.
        let mut writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer("\u{feff}".as_bytes().to_vec());
        writer.write_record(&self.headings)?;
        for row in &self.rows {
            writer.write_record(row.iter().map(plain))?;
        }
        let written = writer.into_inner();
        Ok(written.map_err(|error| csv::Error::from(error.into_error()))?)
    }

    fn xlsx(&self) -> Result<Vec<u8>, Fault> {
        let mut book = Workbook::new();
        book.set_properties(&DocProperties::new().set_title(&self.title));
        let (head, day) = (
            Look::new().set_bold().set_align(FormatAlign::Top),
            Look::new().set_num_format("yyyy-mm-dd"),
        );
        let sheet = book.add_worksheet();
        sheet.set_name(sheet_name(&self.title))?;
        sheet.set_right_to_left(self.right_to_left);
        sheet.set_freeze_panes(1, 0)?;
        for (column, heading) in (0..).zip(&self.headings) {
            sheet.write_string_with_format(0, column, heading, &head)?;
        }
        for (line, row) in (1..).zip(&self.rows) {
            for (column, cell) in (0..).zip(row) {
                match cell {
                    Cell::Text(text) => sheet.write_string(line, column, cut(text))?,
                    Cell::Number(number) => sheet.write_number(line, column, *number as f64)?,
                    Cell::Day(day_of) => {
                        sheet.write_datetime_with_format(line, column, day_of, &day)?
                    }
                    Cell::Empty => continue,
                };
            }
        }
        if let Some(last) = self.headings.len().checked_sub(1) {
            let (rows, columns) = (self.rows.len() as u32, last as u16);
            sheet.autofilter(0, 0, rows, columns)?;
        }
        sheet.autofit();
        Ok(book.save_to_buffer()?)
    }
}

fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) if is_formula(text) => format!("'{text}"),
        Cell::Text(text) => text.clone(),
        Cell::Number(number) => number.to_string(),
        Cell::Day(day) => day.to_string(),
        Cell::Empty => String::new(),
    }
}

/// Whether a spreadsheet would calculate a cell of CSV; those of East Asia take the wide signs, too.
fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'])
}

/// A title without the signs that the name of a sheet cannot hold.
fn sheet_name(title: &str) -> String {
    let clean = title.replace(['[', ']', ':', '*', '?', '/', '\\', '\''], " ");
    let name: String = clean.trim().chars().take(TITLE_LIMIT).collect();
    if name.is_empty() {
        "1".to_owned()
    } else {
        name
    }
}

fn cut(text: &str) -> String {
    text.chars().take(CELL_LIMIT).collect()
}

#[cfg(test)]
#[expect(clippy::expect_used, reason = "tests")]
mod tests {
    use calamine::{Data, DataType, Reader, Xlsx};

    use super::*;

    fn sheet() -> Sheet {
        Sheet {
            title: "Dialogues: [all]".to_owned(),
            headings: vec!["Title".to_owned(), "Day".to_owned(), "Seats".to_owned()],
            rows: vec![
                vec![
                    Cell::Text("=HYPERLINK(\"x\"), \"quoted\"".to_owned()),
                    Cell::Day(NaiveDate::from_ymd_opt(2023, 6, 7).expect("a day")),
                    Cell::Number(-3),
                ],
                vec![
                    Cell::Text("قدرات اللجوء".to_owned()),
                    Cell::from(None),
                    Cell::Number(20),
                ],
            ],
            right_to_left: true,
        }
    }

    #[test]
    fn csv_is_inert_marked_and_quoted() {
        let file = sheet().write(Format::Csv).expect("a file");
        let text = String::from_utf8(file).expect("utf-8");
        assert_eq!(
            text,
            "\u{feff}Title,Day,Seats\r\n\"'=HYPERLINK(\"\"x\"\"), \"\"quoted\"\"\",2023-06-07,-3\r\nقدرات اللجوء,,20\r\n"
        );
    }

    #[test]
    fn another_program_reads_texts_days_and_numbers_out_of_the_workbook() {
        let file = sheet().write(Format::Xlsx).expect("a file");
        let mut book: Xlsx<_> = Xlsx::new(std::io::Cursor::new(file)).expect("a workbook");
        let names = book.sheet_names();
        assert_eq!(names, ["Dialogues   all"]);
        let range = book.worksheet_range(&names[0]).expect("a sheet");
        assert_eq!(
            range.get((1, 0)),
            Some(&Data::String("=HYPERLINK(\"x\"), \"quoted\"".into()))
        );
        assert_eq!(
            range.get((1, 1)).and_then(DataType::as_date),
            NaiveDate::from_ymd_opt(2023, 6, 7)
        );
        assert_eq!(range.get((2, 2)).and_then(DataType::as_f64), Some(20.0));
        let formulas = book.worksheet_formula(&names[0]).expect("a sheet");
        assert!(formulas.used_cells().next().is_none());
    }

    #[test]
    fn an_empty_list_has_its_headings() {
        let sheet = Sheet {
            rows: Vec::new(),
            ..sheet()
        };
        assert!(sheet.write(Format::Xlsx).is_ok());
        assert_eq!(sheet.write(Format::Csv).expect("a file").len(), 20);
    }
}
