//! Search through what is public: docs/search.md.
//!
//! The entries are made from the very queries that the public pages are made from, so whatever a visitor cannot read
//! cannot be found. `terms` says what a text is searched by; the databases keep those terms and take nothing apart.
//! The worker follows the public revision: what changed is compared by its hash and written anew, what is gone is
//! taken out.

mod entry;
mod files;
mod find;
mod index;
mod refresh;
mod sources;

use std::time::Duration;

use sea_orm::{EntityTrait, PaginatorTrait};
use tokio::sync::watch;

use crate::{Platform, Result};

pub use find::{Asked, Hit, Results, find, plan};
pub use refresh::Refreshed;
pub use terms::{Excerpt, Piece};

/// How often the worker looks whether the public sees something else.
const LOOK: Duration = Duration::from_secs(2);

/// What a whole round did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Round {
    pub refreshed: Refreshed,
    /// How many files were read, and how many of them could not be.
    pub files: usize,
    pub unreadable: usize,
    /// How many entries there are now; counted by [`rebuild`] alone.
    pub entries: u64,
}

/// Brings the search up to what the public sees, texts of files included. Does nothing where nothing changed.
///
/// # Errors
/// A fault when the database or the store of documents does not answer.
pub async fn catch_up(platform: &Platform) -> Result<Round> {
    let mut round = Round::default();
    if refresh::is_behind(platform).await?
        && let Some(refreshed) = refresh::refresh(platform).await?
    {
        round.refreshed = refreshed;
    }
    let read = files::read_new(platform).await?;
    if read.files > 0 {
        // Whoever is at it may have passed the documents already: what was read must not wait for the next change.
        let again = loop {
            match refresh::refresh(platform).await? {
                Some(refreshed) => break refreshed,
                None => tokio::time::sleep(refresh::WAIT).await,
            }
        };
        round.refreshed = round.refreshed.and(again);
    }
    round.files = read.files;
    round.unreadable = read.unreadable;
    Ok(round)
}

/// Forgets every entry and every text of a file, and makes them anew.
///
/// # Errors
/// As [`catch_up`].
pub async fn rebuild(platform: &Platform) -> Result<Round> {
    refresh::forget(platform).await?;
    let mut round = catch_up(platform).await?;
    // A server that runs meanwhile may have begun first.
    while refresh::is_behind(platform).await? {
        tokio::time::sleep(refresh::WAIT).await;
        round = catch_up(platform).await?;
    }
    round.entries = entity::search_entry::Entity::find()
        .count(platform.db())
        .await?;
    Ok(round)
}

/// Follows the public's present state until `stop` turns true.
pub(crate) async fn follow(platform: &Platform, mut stop: watch::Receiver<bool>) {
    let mut first = true;
    while !*stop.borrow() {
        // Whatever an earlier run left unread is read at the start; afterwards only a change brings files.
        let is_due = match refresh::is_behind(platform).await {
            Ok(behind) => behind || first,
            Err(error) => {
                tracing::error!("Could not look whether the search is behind: {error}");
                false
            }
        };
        if is_due {
            match catch_up(platform).await {
                Ok(round) => {
                    first = false;
                    let Refreshed { written, removed } = round.refreshed;
                    if written + removed > 0 {
                        tracing::info!(
                            "The search took in {written} entries and let go of {removed}"
                        );
                    }
                }
                Err(error) => tracing::error!("Could not bring the search up to date: {error}"),
            }
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            _ = stop.changed() => {}
        }
    }
}
