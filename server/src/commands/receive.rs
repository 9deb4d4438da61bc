//! `convener receive`.

use std::io::Read;
use std::path::Path;

use anyhow::Context;
use usecases::inbound::{self, Arrived};

use crate::config::Config;

/// Receives one mail from a file or from standard input, where a mail server hands it over to programs instead
/// of to a mailbox. Prints what became of it.
///
/// # Errors
/// A fault when the mail cannot be read or the database cannot be opened; then it can be handed over again.
pub async fn run(config: Config, file: Option<&Path>) -> anyhow::Result<bool> {
    let mut raw = Vec::new();
    match file {
        Some(path) => {
            raw = std::fs::read(path).with_context(|| format!("reading {}", path.display()))?;
        }
        None => {
            std::io::stdin()
                .read_to_end(&mut raw)
                .context("reading the mail from standard input")?;
        }
    }
    let limit = inbound::LARGEST;
    let cut_from = (raw.len() > limit).then_some(raw.len());
    raw.truncate(limit);
    let platform = super::open(&config, false).await?;
    let arrived = Arrived {
        raw,
        at: platform.now(),
        cut_from,
    };
    let received = inbound::receive(&platform, &arrived).await?;
    if received.news {
        println!("{} {}", received.kind, received.state);
    } else {
        println!("received before");
    }
    Ok(true)
}
