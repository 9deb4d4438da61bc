//! What the public sees, as entries: each kind by the conditions of its public pages, read in pages.

mod dialogues;
mod documents;
mod groups;
mod inputs;
mod processes;
mod reports;

use super::refresh::Keeper;
use crate::{Platform, Result};

/// How many rows are read at once.
const PAGE: u64 = 300;

/// Takes everything in.
pub(super) async fn all(platform: &Platform, keeper: &mut Keeper<'_>) -> Result<()> {
    dialogues::take(platform, keeper).await?;
    reports::take(platform, keeper).await?;
    processes::take(platform, keeper).await?;
    groups::take(platform, keeper).await?;
    inputs::take(platform, keeper).await?;
    documents::take(platform, keeper).await
}
