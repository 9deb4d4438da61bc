//! `convener demo`.

use usecases::demo;

use crate::config::Config;

/// Loads the demonstration data and says what it made.
///
/// # Errors
/// A fault when the database cannot be opened.
pub async fn run(config: &Config) -> anyhow::Result<bool> {
    let platform = super::open(config, true).await?;
    let loaded = demo::load(&platform).await?;
    if loaded.before {
        println!("The demonstration was loaded before; nothing was changed.");
    } else {
        println!(
            "Loaded {} invented people and {} dialogues. Sign in by `convener user link {}`.",
            loaded.people,
            loaded.dialogues,
            demo::OFFICER
        );
    }
    Ok(true)
}
