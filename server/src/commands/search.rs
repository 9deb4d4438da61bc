//! `convener search`.

use usecases::search;

use crate::config::Config;

/// Makes the search anew and says what it holds.
///
/// # Errors
/// A fault when the database or the store of documents cannot be opened.
pub async fn rebuild(config: &Config) -> anyhow::Result<bool> {
    let platform = super::open(config, true).await?;
    let round = search::rebuild(&platform).await?;
    println!(
        "The search holds {} entries; {} files were read.",
        round.entries, round.files
    );
    if round.unreadable > 0 {
        println!(
            "{} of the files have no text that could be read; they are found by their titles.",
            round.unreadable
        );
    }
    Ok(true)
}
