//! Polls as rows and as what decisions need to know of them.

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use domain::date_poll::{PollForm, Slot, takes_answers};
use domain::ids::{DateSlotId, DialogueId};
use domain::schedule::Schedule;
use domain::{Actor, DialogueState, Permission, Refusal};
use entity::date_poll::Model;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{Result, Tx};

/// A poll with what its row says in text.
#[derive(Clone, Debug)]
pub(super) struct Poll {
    pub row: Model,
    pub zone: Tz,
    pub minutes: u32,
    pub answer_by: Option<NaiveDate>,
}

/// A time of a poll.
#[derive(Clone, Debug)]
pub(super) struct Time {
    pub id: DateSlotId,
    pub slot: Slot,
    pub schedule: Schedule,
    pub starts_at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
}

impl Poll {
    pub fn of(row: Model) -> Result<Self> {
        let what = || format!("reading date poll {}", row.id);
        Ok(Self {
            zone: row
                .zone
                .parse()
                .map_err(|error| anyhow::anyhow!("{error}"))
                .with_context(what)?,
            minutes: u32::try_from(row.minutes).with_context(what)?,
            answer_by: row
                .answer_by
                .as_deref()
                .map(str::parse)
                .transpose()
                .with_context(what)?,
            row,
        })
    }

    /// Whether answers count now. A dialogue that was held or cancelled asks no more.
    pub fn takes(&self, dialogue: DialogueState, now: DateTime<Utc>) -> bool {
        let open = matches!(dialogue, DialogueState::Draft | DialogueState::Convened);
        open && takes_answers(self.row.state, self.answer_by, self.zone, now)
    }

    /// The poll as its form shows it.
    pub fn form(&self) -> PollForm {
        PollForm {
            zone: self.zone.name().to_owned(),
            minutes: self.minutes.to_string(),
            answer_by: self.row.answer_by.clone().unwrap_or_default(),
            message: self.row.message.clone(),
        }
    }

    /// A time as the row keeps it.
    fn time(&self, row: &entity::date_slot::Model) -> Result<Time> {
        let what = || format!("reading time {} of date poll {}", row.id, self.row.id);
        let slot = Slot {
            day: row.day.parse().with_context(what)?,
            start: domain::schedule::time(&row.start)
                .map_err(|problem| anyhow::anyhow!("{problem}"))
                .with_context(what)?,
        };
        let schedule = slot.schedule(self.zone, self.minutes);
        let (starts_at, ends_at) = schedule
            .instants()
            .context("an hour that the zone's clocks skip or repeat")
            .with_context(what)?;
        Ok(Time {
            id: row.id,
            slot,
            schedule,
            starts_at,
            ends_at,
        })
    }
}

/// The poll of a dialogue, if there is one.
pub(super) async fn find(db: &impl ConnectionTrait, dialogue: DialogueId) -> Result<Option<Poll>> {
    use entity::date_poll::{Column, Entity};
    let found = Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .one(db)
        .await?;
    found.map(Poll::of).transpose()
}

/// The times of a poll, the earliest first.
pub(super) async fn times(db: &impl ConnectionTrait, poll: &Poll) -> Result<Vec<Time>> {
    use entity::date_slot::{Column, Entity};
    Entity::find()
        .filter(Column::PollId.eq(poll.row.id))
        .order_by_asc(Column::Day)
        .order_by_asc(Column::Start)
        .all(db)
        .await?
        .iter()
        .map(|row| poll.time(row))
        .collect()
}

/// Locks a dialogue that can still be planned, with its poll, for somebody who may do this with it.
///
/// # Errors
/// [`Refusal::NotFound`] without a poll, [`Refusal::WrongState`] for a dialogue that was held or cancelled.
pub(super) async fn lock(
    tx: &Tx,
    actor: &Actor,
    permission: Permission,
    dialogue: DialogueId,
) -> Result<(entity::dialogue::Model, Poll)> {
    let row = lock_open(tx, actor, permission, dialogue).await?;
    let poll = find(tx.db(), dialogue).await?.ok_or(Refusal::NotFound)?;
    Ok((row, poll))
}

/// Locks a dialogue that can still be planned, for somebody who may do this with it.
///
/// # Errors
/// [`Refusal::WrongState`] for a dialogue that was held or cancelled.
pub(super) async fn lock_open(
    tx: &Tx,
    actor: &Actor,
    permission: Permission,
    dialogue: DialogueId,
) -> Result<entity::dialogue::Model> {
    let row = tx.lock_dialogue_for(actor, permission, dialogue).await?;
    match row.state {
        DialogueState::Draft | DialogueState::Convened => Ok(row),
        DialogueState::Held | DialogueState::Cancelled => Err(Refusal::WrongState {
            state: row.state.label_key(),
        }
        .into()),
    }
}
