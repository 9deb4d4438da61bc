//! `convener import`.

use crate::cli::Contacts;
use crate::config::Config;

/// Imports contacts. False when a row was refused.
///
/// # Errors
/// A fault when the file or the database cannot be opened.
pub async fn contacts(config: &Config, _how: &Contacts) -> anyhow::Result<bool> {
    let _platform = super::open(config, true).await?;
    Ok(true)
}
