//! The sendings of a dialogue.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::ids::{AccountId, DialogueId, SendingId};
use domain::{Actor, MailState, Permission, SendingKind, SendingState};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::{Platform, Result, reach};

/// One sending, and how far it got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SendingLine {
    pub id: SendingId,
    pub kind: SendingKind,
    pub state: SendingState,
    pub people: u64,
    /// By whom; nobody for what the platform does by itself.
    pub made_by: Option<String>,
    pub made_at: DateTime<Utc>,
    pub starts_at: DateTime<Utc>,
    pub sent: u64,
    pub queued: u64,
    pub failed: u64,
    /// How many were left out when it was stopped.
    pub stopped_people: u64,
}

impl SendingLine {
    /// Whether it can be held now.
    #[must_use]
    pub fn can_be_held(&self) -> bool {
        matches!(self.state, SendingState::Planned | SendingState::Running)
    }

    /// Whether those who have not been written to can be left out.
    #[must_use]
    pub fn can_be_stopped(&self) -> bool {
        let open = matches!(
            self.state,
            SendingState::Planned | SendingState::Running | SendingState::Held
        );
        open && self.kind.can_be_stopped()
    }
}

/// The sendings of a dialogue, the latest first. Three queries.
///
/// # Errors
/// Refuses those who may not see dialogues.
pub async fn list(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<Vec<SendingLine>> {
    use entity::sending::{Column, Entity};
    reach::may(platform.db(), actor, Permission::SeeDialogues, dialogue).await?;
    let rows = Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .order_by_desc(Column::Id)
        .all(platform.db())
        .await?;
    let ids: Vec<SendingId> = rows.iter().map(|row| row.id).collect();
    let counts = counts(platform.db(), &ids).await?;
    let names: HashMap<AccountId, String> = entity::account::Entity::find()
        .filter(entity::account::Column::Id.is_in(rows.iter().filter_map(|row| row.made_by)))
        .all(platform.db())
        .await?
        .into_iter()
        .map(|account| (account.id, account.name))
        .collect();
    let now = platform.now();
    Ok(rows
        .iter()
        .map(|row| {
            let count = |state| counts.get(&(row.id, state)).copied().unwrap_or(0);
            let queued = count(MailState::Queued);
            let whole = |n: i64| u64::try_from(n).unwrap_or(0);
            SendingLine {
                id: row.id,
                kind: row.kind,
                state: state(row, queued, now),
                people: whole(row.people),
                made_by: row.made_by.and_then(|id| names.get(&id).cloned()),
                made_at: row.made_at,
                starts_at: row.starts_at,
                sent: count(MailState::Sent),
                queued,
                failed: count(MailState::Failed),
                stopped_people: whole(row.stopped_people),
            }
        })
        .collect())
}

/// Where a sending stands.
pub(super) fn state(row: &entity::sending::Model, queued: u64, now: DateTime<Utc>) -> SendingState {
    if row.stopped_at.is_some() {
        SendingState::Stopped
    } else if queued == 0 {
        SendingState::Done
    } else if row.held_at.is_some() {
        SendingState::Held
    } else if now < row.starts_at {
        SendingState::Planned
    } else {
        SendingState::Running
    }
}

/// How many mails of each sending are where.
pub(super) async fn counts(
    db: &impl ConnectionTrait,
    ids: &[SendingId],
) -> Result<HashMap<(SendingId, MailState), u64>> {
    use entity::mail::{Column, Entity};
    let groups: Vec<(SendingId, MailState, i64)> = Entity::find()
        .select_only()
        .column(Column::SendingId)
        .column(Column::State)
        .column_as(Column::Id.count(), "mails")
        .filter(Column::SendingId.is_in(ids.iter().copied()))
        .group_by(Column::SendingId)
        .group_by(Column::State)
        .into_tuple()
        .all(db)
        .await?;
    Ok(groups
        .into_iter()
        .map(|(id, state, mails)| ((id, state), u64::try_from(mails).unwrap_or(0)))
        .collect())
}
