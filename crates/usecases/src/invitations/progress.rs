//! How far the sending of a dialogue's invitations got.

use chrono::{DateTime, Duration, Utc};
use domain::ids::DialogueId;
use domain::{Actor, MailKind, MailState, Permission};
use sea_orm::sea_query::SelectStatement;
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect, QueryTrait,
};

use crate::{Platform, Result, reach};

/// Mails of invitations by where they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub total: u64,
    pub sent: u64,
    /// On their way and not tried yet.
    pub queued: u64,
    /// Planned for later, or held by an officer.
    pub later: u64,
    /// Tried in vain, to be tried again.
    pub waiting_retry: u64,
    /// Given up.
    pub failed: u64,
    /// Sent within the last minute.
    pub per_minute: u64,
}

impl Progress {
    /// True when nothing is left that will be tried by itself.
    #[must_use]
    pub const fn is_done(&self) -> bool {
        self.queued + self.waiting_retry == 0
    }

    /// How many minutes the rest takes at the rate of the last minute, rounded up; none while there is no
    /// rate to tell it by.
    #[must_use]
    pub const fn minutes_left(&self) -> Option<u64> {
        if self.queued == 0 || self.per_minute == 0 {
            None
        } else {
            Some(self.queued.div_ceil(self.per_minute))
        }
    }
}

/// Counts the mails of a dialogue's invitations. Three queries.
///
/// # Errors
/// Refuses those who may not see dialogues.
pub async fn progress(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<Progress> {
    use entity::mail::{Column, Entity};
    reach::may(platform.db(), actor, Permission::SeeDialogues, dialogue).await?;
    let mails = || {
        Entity::find()
            .filter(Column::DialogueId.eq(dialogue))
            .filter(Column::Kind.eq(MailKind::Invitation))
    };
    let groups: Vec<(MailState, i64, i64)> = mails()
        .select_only()
        .column(Column::State)
        .column(Column::Tries)
        .column_as(Column::Id.count(), "mails")
        .group_by(Column::State)
        .group_by(Column::Tries)
        .into_tuple()
        .all(platform.db())
        .await?;
    let mut progress = Progress::default();
    for (state, tries, mails) in groups {
        let mails = u64::try_from(mails).unwrap_or(0);
        progress.total += mails;
        match (state, tries) {
            (MailState::Sent, _) => progress.sent += mails,
            (MailState::Failed, _) => progress.failed += mails,
            (MailState::Queued, 0) => progress.queued += mails,
            (MailState::Queued, _) => progress.waiting_retry += mails,
        }
    }
    if progress.queued > 0 {
        progress.later = mails()
            .filter(Column::State.eq(MailState::Queued))
            .filter(Column::Tries.eq(0))
            .filter(Column::SendingId.in_subquery(not_now(dialogue, platform.now())))
            .count(platform.db())
            .await?
            .min(progress.queued);
        progress.queued -= progress.later;
    }
    if progress.queued > 0 {
        progress.per_minute = mails()
            .filter(Column::SentAt.gt(platform.now() - Duration::minutes(1)))
            .count(platform.db())
            .await?;
    }
    Ok(progress)
}

/// The sendings whose mails stay where they are for now.
fn not_now(dialogue: DialogueId, now: DateTime<Utc>) -> SelectStatement {
    use entity::sending::{Column, Entity};
    let waits = Condition::any()
        .add(Column::HeldAt.is_not_null())
        .add(Column::StartsAt.gt(now));
    Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::DialogueId.eq(dialogue))
        .filter(waits)
        .into_query()
}
