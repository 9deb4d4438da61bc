//! The directory as a file, in the same form in which it is imported.

use anyhow::Context as _;
use domain::Actor;
use domain::contact::{COLUMNS, is_formula};

use super::queries::{Filter, everybody};
use crate::{Platform, Result};

/// Everybody whom a filter shows, as CSV that spreadsheets open with the right letters.
///
/// # Errors
/// Refuses those who may not read the directory.
pub async fn export(platform: &Platform, actor: &Actor, filter: &Filter) -> Result<Vec<u8>> {
    let people = everybody(platform, actor, filter).await?;
    // Without the mark Excel takes the file for one in the local encoding.
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(COLUMNS).context("writing an export")?;
    for person in people {
        writer
            .write_record(person.cells().map(inert))
            .context("writing an export")?;
    }
    Ok(writer
        .into_inner()
        .map_err(|error| anyhow::anyhow!("{error}"))
        .context("writing an export")?)
}

/// Nothing that a spreadsheet would calculate: what came in another way than by a list gets an apostrophe.
fn inert(cell: String) -> String {
    if is_formula(&cell) {
        format!("'{cell}")
    } else {
        cell
    }
}
