//! Making a sending.

use chrono::{DateTime, Utc};
use domain::ids::{DialogueId, SendingId};
use domain::schedule::Schedule;
use domain::{Actor, FieldError, Problem, Refusal, SendingKind, reminder, schedule};
use sea_orm::{ActiveValue::Set, EntityTrait};

use crate::dialogues::rows;
use crate::{Result, Tx};

/// What mails of one sending have in common.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sending {
    pub id: SendingId,
    pub starts_at: DateTime<Utc>,
}

/// When a sending shall begin, as a form gives it: both empty for at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    pub date: String,
    pub time: String,
}

/// The moment that a form names, by the clock of the meeting's zone; none for at once.
///
/// # Errors
/// A problem of `send_date` or `send_time`.
pub fn begins_at(
    plan: &Plan,
    dialogue: &entity::dialogue::Model,
    now: DateTime<Utc>,
) -> Result<Option<DateTime<Utc>>> {
    if plan.date.trim().is_empty() && plan.time.trim().is_empty() {
        return Ok(None);
    }
    let refused =
        |field: &str, problem: Problem| Refusal::Invalid(vec![FieldError::new(field, problem)]);
    let date = schedule::date(&plan.date).map_err(|problem| refused("send_date", problem))?;
    let time = schedule::time(&plan.time).map_err(|problem| refused("send_time", problem))?;
    let zone = match rows::schedule_of(dialogue)? {
        Schedule::Hours { zone, .. } => zone,
        Schedule::ToBeDetermined | Schedule::Days { .. } => chrono_tz::UTC,
    };
    let at = schedule::instant(date.and_time(time), zone)
        .map_err(|problem| refused("send_time", problem))?;
    reminder::may_begin(at, dialogue.respond_by, now)
        .map_err(|problem| refused("send_date", problem))?;
    Ok(Some(at))
}

/// Writes a sending down; its mails follow with [`crate::mail::queue_in`].
///
/// # Errors
/// A fault when the row cannot be written.
pub(crate) async fn make(
    tx: &Tx,
    actor: &Actor,
    dialogue: DialogueId,
    kind: SendingKind,
    people: usize,
    starts_at: Option<DateTime<Utc>>,
) -> Result<Sending> {
    let sending = Sending {
        id: SendingId::new(),
        starts_at: starts_at.unwrap_or_else(|| tx.now()),
    };
    entity::sending::Entity::insert(entity::sending::ActiveModel {
        id: Set(sending.id),
        dialogue_id: Set(dialogue),
        kind: Set(kind),
        people: Set(i64::try_from(people).unwrap_or(i64::MAX)),
        made_by: Set(actor.account()),
        made_at: Set(tx.now()),
        starts_at: Set(sending.starts_at),
        held_at: Set(None),
        stopped_at: Set(None),
        stopped_people: Set(0),
    })
    .exec_without_returning(tx.db())
    .await?;
    Ok(sending)
}
