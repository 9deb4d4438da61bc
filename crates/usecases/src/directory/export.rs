//! The directory as a file, in the same form in which it is imported.

use documents::{Cell, Sheet};
use domain::Actor;
use domain::contact::COLUMNS;

use super::queries::{Filter, everybody};
use crate::{Platform, Result};

/// Everybody whom a filter shows, with the columns of an import.
///
/// # Errors
/// Refuses those who may not read the directory.
pub async fn export(platform: &Platform, actor: &Actor, filter: &Filter) -> Result<Sheet> {
    let people = everybody(platform, actor, filter).await?;
    Ok(Sheet {
        title: "directory".to_owned(),
        headings: COLUMNS.iter().map(ToString::to_string).collect(),
        rows: people
            .into_iter()
            .map(|person| person.cells().into_iter().map(Cell::from).collect())
            .collect(),
        right_to_left: false,
    })
}
