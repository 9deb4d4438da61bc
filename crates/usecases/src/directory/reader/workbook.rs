//! Lists as XLSX workbooks: the first sheet, every cell as the text that a person sees.
//!
//! A workbook is a compressed folder that may unfold to any size, so it is unfolded once into nothing and
//! counted before it is read.

use std::io::{Cursor, Read as _};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, DataType as _, Reader as _, Xlsx, open_workbook_from_rs};
use domain::Refusal;

use super::{Columns, Header, MOST_ROWS, Sheet, unreadable};

/// What a workbook of the most rows, generously written, unfolds to.
const LARGEST_UNFOLDED: u64 = 400 * 1024 * 1024;

/// Cells further right are not looked at.
const MOST_COLUMNS: usize = 200;

pub(super) fn read(bytes: &[u8], columns: Columns) -> Result<Sheet, Refusal> {
    measure(bytes)?;
    // The parser is not ours and the bytes are anybody's: a panic in it is a file that cannot be read.
    catch_unwind(AssertUnwindSafe(|| first_sheet(bytes, columns)))
        .unwrap_or(Err(unreadable("file-reason-not-a-workbook")))
}

fn measure(bytes: &[u8]) -> Result<(), Refusal> {
    let broken = || unreadable("file-reason-not-a-workbook");
    let mut archive = catch_unwind(AssertUnwindSafe(|| {
        zip::ZipArchive::new(Cursor::new(bytes))
    }))
    .map_err(|_| broken())?
    .map_err(|_| broken())?;
    let mut left = LARGEST_UNFOLDED;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|_| broken())?;
        let size =
            std::io::copy(&mut part.take(left + 1), &mut std::io::sink()).map_err(|_| broken())?;
        left = left
            .checked_sub(size)
            .ok_or(unreadable("file-reason-too-large"))?;
    }
    Ok(())
}

fn first_sheet(bytes: &[u8], columns: Columns) -> Result<Sheet, Refusal> {
    let broken = || unreadable("file-reason-not-a-workbook");
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).map_err(|_| broken())?;
    let name = book.sheet_names().first().cloned().ok_or_else(broken)?;
    let mut cells = book.worksheet_cells_reader(&name).map_err(|_| broken())?;

    let mut rows = Rows::new(columns);
    while let Some(cell) = cells.next_cell_with_formula().map_err(|_| broken())? {
        let (row, column) = (cell.pos.0 as usize, cell.pos.1 as usize);
        if column >= MOST_COLUMNS {
            continue;
        }
        // A formula is told as one, whatever it last showed.
        let text = match cell.formula.filter(|formula| !formula.is_empty()) {
            Some(formula) => format!("={formula}"),
            None => shown(&cell.value),
        };
        if !text.is_empty() {
            rows.put(row, column, text)?;
        }
    }
    rows.finish()
}

/// The text that a person sees in a cell, near enough: numbers without needless decimals, dates as
/// 2023-03-14.
fn shown(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) => match value.as_datetime() {
            Some(at) => at.date().to_string(),
            None => moment.as_f64().to_string(),
        },
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

/// Collects cells into rows; they come row by row.
#[derive(Debug)]
struct Rows {
    columns: Columns,
    header: Option<Header>,
    sheet: Sheet,
    current: Vec<String>,
    at: usize,
}

impl Rows {
    fn new(columns: Columns) -> Self {
        Self {
            columns,
            header: None,
            sheet: Sheet::default(),
            current: Vec::new(),
            at: 0,
        }
    }

    fn put(&mut self, row: usize, column: usize, text: String) -> Result<(), Refusal> {
        if row != self.at {
            self.close()?;
            self.at = row;
        }
        if self.current.len() <= column {
            self.current.resize(column + 1, String::new());
        }
        self.current[column] = text;
        Ok(())
    }

    fn close(&mut self) -> Result<(), Refusal> {
        let mut cells = std::mem::take(&mut self.current);
        if cells.iter().all(|cell| cell.trim().is_empty()) {
            return Ok(());
        }
        match &self.header {
            None => self.header = Some(Header::read(&cells, self.columns)?),
            Some(_) if self.sheet.rows.len() == MOST_ROWS => {
                return Err(Refusal::TooManyRows { max: MOST_ROWS });
            }
            Some(header) => {
                // A workbook keeps no empty cells, so a short row is a row with blanks at its end.
                if cells.len() < header.width {
                    cells.resize(header.width, String::new());
                }
                self.sheet.rows.push(header.row(self.at + 1, &cells));
            }
        }
        Ok(())
    }

    fn finish(mut self) -> Result<Sheet, Refusal> {
        self.close()?;
        let header = self.header.ok_or(unreadable("file-reason-empty"))?;
        self.sheet.left_out = header.left_out;
        self.sheet.absent = header.absent;
        Ok(self.sheet)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
pub(super) mod tests {
    use std::io::Write as _;

    use super::*;

    /// A workbook of one sheet; cells that look like numbers are numbers, `=…` are formulas.
    pub fn book<S: AsRef<str>>(rows: &[Vec<S>]) -> Vec<u8> {
        let mut data = String::new();
        for (r, row) in rows.iter().enumerate() {
            data.push_str(&format!("<row r=\"{}\">", r + 1));
            for (c, cell) in row.iter().enumerate() {
                let at = format!("{}{}", char::from(b'A' + c as u8), r + 1);
                let text = cell.as_ref().replace('&', "&amp;").replace('<', "&lt;");
                data.push_str(&if text.is_empty() {
                    String::new()
                } else if text.parse::<f64>().is_ok() {
                    format!("<c r=\"{at}\"><v>{text}</v></c>")
                } else if let Some(formula) = text.strip_prefix('=') {
                    format!("<c r=\"{at}\" t=\"str\"><f>{formula}</f><v>open</v></c>")
                } else {
                    format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
                });
            }
            data.push_str("</row>");
        }
        let parts = [
            ("[Content_Types].xml", r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"#.to_owned()),
            ("_rels/.rels", r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#.to_owned()),
            ("xl/workbook.xml", r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>"#.to_owned()),
            ("xl/_rels/workbook.xml.rels", r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#.to_owned()),
            ("xl/worksheets/sheet1.xml", format!(r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{data}</sheetData></worksheet>"#)),
        ];
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in parts {
            archive
                .start_file(name, zip::write::SimpleFileOptions::default())
                .unwrap();
            archive.write_all(text.as_bytes()).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    fn read(bytes: &[u8]) -> Result<Sheet, Refusal> {
        super::read(bytes, super::super::CONTACTS)
    }

    fn rows(mut row: Vec<&str>) -> Vec<u8> {
        row.resize(12, "");
        let header: Vec<&str> = domain::contact::COLUMNS.to_vec();
        book(&[header, Vec::new(), row])
    }

    #[test]
    fn numbers_are_text_and_short_rows_have_blanks_at_their_end() {
        let sheet = read(&rows(vec!["1234", "Ana", "Ruiz & Co"])).unwrap();
        let row = &sheet.rows[0];
        assert_eq!((row.number, row.ragged), (3, None));
        assert_eq!(row.cell("external_id"), "1234");
        assert_eq!(row.cell("family_name"), "Ruiz & Co");
        assert_eq!(row.cell("position"), "");
    }

    #[test]
    fn a_formula_is_told_as_one_whatever_it_shows() {
        let sheet = read(&rows(vec!["C1", "=HYPERLINK(1)"])).unwrap();
        assert_eq!(sheet.rows[0].cell("given_name"), "=HYPERLINK(1)");
    }

    #[test]
    fn a_workbook_that_unfolds_without_end_is_refused() {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        archive
            .start_file(
                "xl/sharedStrings.xml",
                zip::write::SimpleFileOptions::default(),
            )
            .unwrap();
        let nothing = vec![b' '; 4 * 1024 * 1024];
        for _ in 0..=(LARGEST_UNFOLDED / nothing.len() as u64) {
            archive.write_all(&nothing).unwrap();
        }
        let bomb = archive.finish().unwrap().into_inner();
        assert!(bomb.len() < super::super::LARGEST_FILE);
        assert_eq!(read(&bomb), Err(unreadable("file-reason-too-large")));
    }
}
