//! `convener demo`.

use crate::config::Config;

/// Loads the demonstration data and says what it made.
///
/// # Errors
/// A fault when the database cannot be opened.
pub async fn run(config: &Config) -> anyhow::Result<bool> {
    let _platform = super::open(config, true).await?;
    Ok(true)
}
