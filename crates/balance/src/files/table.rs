//! A file cut into cells.

use super::FileError;

/// A file cut into trimmed cells, with the row number a spreadsheet shows.
pub(super) struct Table {
    file: &'static str,
    pub header: Vec<String>,
    pub rows: Vec<Record>,
}

pub(super) struct Record {
    pub number: u64,
    pub cells: Vec<String>,
}

impl Table {
    pub fn read(file: &'static str, text: &str) -> Result<Self, FileError> {
        let text = text.trim_start_matches('\u{feff}');
        let first_line = text.lines().next().unwrap_or_default();
        let separators = |separator: char| first_line.matches(separator).count();
        let delimiter = if separators(';') > separators(',') {
            b';'
        } else {
            b','
        };
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(delimiter)
            .trim(csv::Trim::All)
            .from_reader(text.as_bytes());
        let refused = |error: csv::Error| FileError::NotCsv {
            file,
            row: error.position().map_or(1, csv::Position::line),
            problem: if let csv::ErrorKind::UnequalLengths {
                expected_len, len, ..
            } = error.kind()
            {
                format!("there are {len} columns where the header has {expected_len}")
            } else {
                error.to_string()
            },
        };
        let header: Vec<String> = reader
            .headers()
            .map_err(refused)?
            .iter()
            .map(str::to_owned)
            .collect();
        for (at, column) in header.iter().enumerate() {
            if header[..at].contains(column) {
                return Err(FileError::SameColumn {
                    file,
                    column: column.clone(),
                });
            }
        }
        let mut rows = Vec::new();
        for record in reader.records() {
            let record = record.map_err(refused)?;
            // A spreadsheet leaves rows of empty cells behind.
            if record.iter().all(str::is_empty) {
                continue;
            }
            rows.push(Record {
                number: record.position().map_or(0, csv::Position::line),
                cells: record.iter().map(str::to_owned).collect(),
            });
        }
        Ok(Self { file, header, rows })
    }

    pub fn column(&self, name: &str) -> Option<usize> {
        self.header.iter().position(|column| column == name)
    }

    pub fn required(&self, name: &str, remedy: &str) -> Result<usize, FileError> {
        self.column(name).ok_or_else(|| FileError::NoColumn {
            file: self.file,
            column: name.to_owned(),
            remedy: remedy.to_owned(),
        })
    }

    pub fn cell(&self, row: &Record, column: &str, problem: String, remedy: &str) -> FileError {
        FileError::Cell {
            file: self.file,
            row: row.number,
            column: column.to_owned(),
            problem,
            remedy: remedy.to_owned(),
        }
    }
}
