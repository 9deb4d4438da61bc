//! What falls due by the clock alone, while the worker is at it anyway.

use std::time::{Duration, Instant};

use domain::draft::DAYS_KEPT;

use crate::Platform;

/// How often deadlines are looked at.
const SWEEP: Duration = Duration::from_secs(60);

/// How often the store of documents is looked through, and how long a file may lie there that nobody names:
/// longer than any upload takes.
const TIDY: Duration = Duration::from_secs(60 * 60);
const UNNAMED: chrono::Duration = chrono::Duration::days(1);

/// When everything was last looked at; at first nothing was.
#[derive(Debug, Default)]
pub(super) struct Rounds {
    swept: Option<Instant>,
    tidied: Option<Instant>,
}

impl Rounds {
    /// Looks at what has not been looked at for long enough.
    pub(super) async fn go(&mut self, platform: &Platform) {
        if self.swept.is_none_or(|at| at.elapsed() >= SWEEP) {
            self.swept = Some(Instant::now());
            sweep(platform).await;
        }
        if self.tidied.is_none_or(|at| at.elapsed() >= TIDY) {
            self.tidied = Some(Instant::now());
            tidy(platform).await;
        }
    }
}

/// Does what falls due by the clock alone.
async fn sweep(platform: &Platform) {
    match crate::invitations::lapse_overdue(platform).await {
        Ok(0) => {}
        Ok(n) => tracing::info!("{n} invitations lapsed: their deadline passed in silence"),
        Err(error) => tracing::error!("Could not look for lapsed invitations: {error}"),
    }
    match crate::reminders::send_due(platform).await {
        Ok(0) => {}
        Ok(n) => tracing::info!("{n} reminders are being sent"),
        Err(error) => tracing::error!("Could not look for reminders that are due: {error}"),
    }
    match crate::follow_up::send_due(platform).await {
        Ok(0) => {}
        Ok(n) => {
            tracing::info!("{n} letters about recommendations that fall due are being sent")
        }
        Err(error) => {
            tracing::error!("Could not look for recommendations that fall due: {error}")
        }
    }
    match crate::registrations::fill_all(platform).await {
        Ok(0) => {}
        Ok(n) => tracing::info!("{n} people who waited were given a seat"),
        Err(error) => tracing::error!("Could not look through the waitlists: {error}"),
    }
    match crate::round_tables::fill_all(platform).await {
        Ok(0) => {}
        Ok(n) => tracing::info!("{n} people who waited were given a seat at a round table"),
        Err(error) => tracing::error!("Could not look through the round tables: {error}"),
    }
    match crate::reports::rounds::run_due(platform).await {
        Ok(0) => {}
        Ok(n) => tracing::info!("{n} rounds of comments were reminded of or ended"),
        Err(error) => tracing::error!("Could not look through the rounds of comments: {error}"),
    }
    if let Err(error) = crate::inbound::forget_old(platform).await {
        tracing::error!("Could not empty mails that were settled long ago: {error}");
    }
}

/// Takes files out of the store of documents that no upload came to name.
async fn tidy(platform: &Platform) {
    let before = platform.now() - UNNAMED;
    let untouched = platform.now() - chrono::Duration::days(DAYS_KEPT);
    match crate::drafts::purge(platform, untouched).await {
        Ok(0) => {}
        Ok(n) => tracing::info!("Let go of {n} drafts that nobody came back to"),
        Err(error) => tracing::error!("Could not let go of old drafts: {error}"),
    }
    match crate::privacy::let_go(platform).await {
        Ok(0) => {}
        Ok(n) => {
            tracing::info!("Let go of the data of {n} people or lists whose time had come")
        }
        Err(error) => tracing::error!("Could not let go of data whose time has come: {error}"),
    }
    match crate::documents::sweep(platform, before).await {
        Ok(0) => {}
        Ok(n) => tracing::info!("{n} files that no document names were taken out of the store"),
        Err(error) => tracing::error!("Could not look through the store of documents: {error}"),
    }
}
