//! `respondents.csv`: a candidate a row.

use std::collections::{BTreeMap, BTreeSet};

use super::table::{Record, Table};
use super::{CATEGORIES, FileError, RESPONDENTS, UNDISCLOSED};
use crate::instance::{Candidate, Caps, Pool};
use crate::quota::Quota;

/// Reads the candidates. The id is the column `id`, or the first that is no category and no cap, or
/// the number of the row; an empty cell is undisclosed; `;` separates several values.
pub fn parse_respondents(text: &str, quotas: &[Quota], caps: &Caps) -> Result<Pool, FileError> {
    let table = Table::read(RESPONDENTS, text)?;
    let mut features: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for quota in quotas {
        features
            .entry(&quota.attribute)
            .or_default()
            .insert(&quota.value);
    }
    let mut attributes: Vec<(&str, usize)> = Vec::new();
    for &category in features.keys() {
        let remedy = format!("add it, or remove {category} from {CATEGORIES}");
        attributes.push((category, table.required(category, &remedy)?));
    }
    for column in caps.keys() {
        let remedy = "add it, or leave out its --at-most";
        attributes.push((column, table.required(column, remedy)?));
    }
    let is_attribute = |at: usize| attributes.iter().any(|&(_, column)| column == at);
    let id_at = table
        .column("id")
        .filter(|&at| !is_attribute(at))
        .or_else(|| (0..table.header.len()).find(|&at| !is_attribute(at)));

    let mut pool = Pool::new();
    let mut rows_by_id: BTreeMap<String, u64> = BTreeMap::new();
    for (number, row) in table.rows.iter().enumerate() {
        let id = id_at.map_or_else(|| (number + 1).to_string(), |at| row.cells[at].clone());
        let id_column = id_at.map_or("id", |at| table.header[at].as_str());
        if id.is_empty() {
            let problem = "the id is empty".to_owned();
            return Err(table.cell(row, id_column, problem, "give the candidate an id"));
        }
        if let Some(first) = rows_by_id.insert(id.clone(), row.number) {
            let problem = format!("the id {id:?} stands in row {first} already");
            return Err(table.cell(
                row,
                id_column,
                problem,
                "give each candidate an id of their own",
            ));
        }
        let mut candidate = Candidate::new(id);
        for &(attribute, at) in &attributes {
            let known = features.get(attribute);
            let values = values(&table, row, attribute, at, known)?;
            if !values.is_empty() {
                candidate.attributes.insert(attribute.to_owned(), values);
            }
        }
        pool.push(candidate);
    }
    if pool.is_empty() {
        return Err(FileError::Empty {
            file: RESPONDENTS,
            what: "a candidate a row",
        });
    }
    Ok(pool)
}

/// The values in a cell; those of a category must be listed, for a misspelt one would count nowhere.
fn values(
    table: &Table,
    row: &Record,
    attribute: &str,
    at: usize,
    known: Option<&BTreeSet<&str>>,
) -> Result<Vec<String>, FileError> {
    let cell = row.cells[at].as_str();
    let Some(known) = known else {
        return Ok(if cell.is_empty() || cell == UNDISCLOSED {
            Vec::new()
        } else {
            vec![cell.to_owned()]
        });
    };
    if known.contains(cell) {
        return Ok(vec![cell.to_owned()]);
    }
    if cell == UNDISCLOSED {
        return Ok(Vec::new());
    }
    let mut values = Vec::new();
    for value in cell
        .split(';')
        .map(str::trim)
        .filter(|value| !value.is_empty())
    {
        if !known.contains(value) {
            let listed = known.iter().copied().collect::<Vec<_>>().join(", ");
            let problem = format!("{value:?} is not a value of {attribute}");
            let remedy = format!(
                "write one of {listed}, leave the cell empty, or add the value to {CATEGORIES}"
            );
            return Err(table.cell(row, attribute, problem, &remedy));
        }
        values.push(value.to_owned());
    }
    Ok(values)
}
