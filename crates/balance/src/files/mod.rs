//! The two files of the sortition tools: `categories.csv` with a quota a row and `respondents.csv`
//! with a candidate a row. Both come as text; commas or semicolons, with or without a byte order
//! mark. Whatever cannot be read is refused with its row, its column and what to do.

use std::collections::BTreeMap;

use thiserror::Error;

use crate::instance::{Caps, Draft, Instance, InstanceError};
use crate::quota::Quota;

mod categories;
mod respondents;
mod standing;
mod table;

pub use categories::parse_categories;
pub use respondents::parse_respondents;
pub use standing::{STANDING, standing};

use standing::read_standing;

/// A cell that says so counts as undisclosed, unless the categories list it as a value.
const UNDISCLOSED: &str = "undisclosed";

/// Why a file is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FileError {
    /// A row is no CSV.
    #[error("{file}, row {row}: {problem}; check the quotation marks and the number of columns")]
    NotCsv {
        file: &'static str,
        row: u64,
        problem: String,
    },
    /// A column is missing.
    #[error("{file}: there is no column {column:?}; {remedy}")]
    NoColumn {
        file: &'static str,
        column: String,
        remedy: String,
    },
    /// A column name appears twice.
    #[error("{file}: the column {column:?} appears twice; rename or remove one of them")]
    SameColumn { file: &'static str, column: String },
    /// A cell cannot be read.
    #[error("{file}, row {row}, column {column}: {problem}; {remedy}")]
    Cell {
        file: &'static str,
        row: u64,
        column: String,
        problem: String,
        remedy: String,
    },
    /// There is nothing in the file.
    #[error("{file}: there are no rows below the header; add {what}")]
    Empty {
        file: &'static str,
        what: &'static str,
    },
    /// A cap is not written as a column and a number.
    #[error("--at-most {text:?}: write a column and a number, such as country=1")]
    NotACap { text: String },
    /// A cap is on a column that has quotas.
    #[error("--at-most {column}: this column has quotas; lower their max in {CATEGORIES} instead")]
    CapOnCategory { column: String },
    /// The files contradict each other.
    #[error(transparent)]
    Instance(#[from] InstanceError),
}

const CATEGORIES: &str = "categories.csv";
const RESPONDENTS: &str = "respondents.csv";

/// Reads both files and the caps into an instance.
pub fn parse(
    categories: &str,
    respondents: &str,
    seats: u32,
    at_most: &[String],
) -> Result<Instance, FileError> {
    let draft = parse_draft(categories, respondents, seats, at_most)?;
    Ok(Instance::new(draft)?)
}

/// Reads both files and the caps into a draft, to which rules may be added that the files do not know.
pub fn parse_draft(
    categories: &str,
    respondents: &str,
    seats: u32,
    at_most: &[String],
) -> Result<Draft, FileError> {
    let quotas = parse_categories(categories)?;
    let caps = parse_caps(at_most, &quotas)?;
    let pool = parse_respondents(respondents, &quotas, &caps)?;
    let mut draft = Draft {
        pool,
        quotas,
        caps,
        seats,
        ..Draft::default()
    };
    read_standing(respondents, &mut draft)?;
    Ok(draft)
}

/// Reads caps written as `country=1`.
pub fn parse_caps(at_most: &[String], quotas: &[Quota]) -> Result<Caps, FileError> {
    let mut caps = BTreeMap::new();
    for text in at_most {
        let refused = || FileError::NotACap { text: text.clone() };
        let (column, limit) = text.rsplit_once('=').ok_or_else(refused)?;
        let limit = limit.trim().parse().map_err(|_| refused())?;
        let column = column.trim();
        if column.is_empty() {
            return Err(refused());
        }
        if quotas.iter().any(|quota| quota.attribute == column) {
            return Err(FileError::CapOnCategory {
                column: column.to_owned(),
            });
        }
        caps.insert(column.to_owned(), limit);
    }
    Ok(caps)
}

#[cfg(test)]
mod tests;
