//! What the public sees, as entries: each kind by the conditions of its public pages, read in pages.

mod dialogues;
mod documents;
mod groups;
mod inputs;
mod library;
mod processes;
mod reports;

use std::collections::HashMap;

use domain::Theme;
use domain::ids::{DialogueId, SessionId};

use super::refresh::Keeper;
use crate::{Platform, Result};

/// How many rows are read at once.
const PAGE: u64 = 300;

/// What public dialogues are called and about, for what hangs under them.
#[derive(Default)]
struct Homes {
    dialogues: HashMap<DialogueId, Home>,
    /// Sessions of published programmes.
    sessions: HashMap<SessionId, DialogueId>,
}

/// A public dialogue.
struct Home {
    title: String,
    themes: Vec<Theme>,
}

/// Takes everything in.
pub(super) async fn all(platform: &Platform, keeper: &mut Keeper<'_>) -> Result<()> {
    let homes = dialogues::take(platform, keeper).await?;
    reports::take(platform, keeper).await?;
    processes::take(platform, keeper).await?;
    groups::take(platform, keeper).await?;
    inputs::take(platform, keeper, &homes).await?;
    library::take(platform, keeper).await?;
    documents::take(platform, keeper, &homes).await
}
