//! Turning the result of a poll into the plan: the same edit as on the plan's page, which tells those who are
//! invited.

use domain::audit::{Entry, Subject};
use domain::date_poll::DatePollState;
use domain::dialogue::PlanForm;
use domain::ids::{DateSlotId, DialogueId};
use domain::{Actor, Permission, Refusal};
use sea_orm::ConnectionTrait;

use super::{rows, write};
use crate::dialogues::{self, Consequences, Edited, Seen, Tell};
use crate::{Platform, Result, reach};

/// Says what [`settle`] would do, and stores nothing.
///
/// # Errors
/// As [`settle`].
pub async fn consequences(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
    slot: DateSlotId,
) -> Result<Consequences> {
    let row = reach::dialogue(platform.db(), actor, Permission::PlanDialogues, dialogue).await?;
    let form = plan(platform.db(), &row, slot).await?;
    dialogues::consequences(platform, actor, dialogue, version, &form).await
}

/// Holds the dialogue at a time of its poll: changes the plan that `version` of was shown, tells those who are
/// invited, and closes the poll, in one transaction.
///
/// # Errors
/// As [`dialogues::edit_seen`]; [`Refusal::NotFound`] when the time was taken back.
pub async fn settle(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
    slot: DateSlotId,
    tell: Tell,
    seen: Seen<'_>,
) -> Result<Edited> {
    let mut tx = platform.begin().await?;
    let (row, poll) = rows::lock(&tx, actor, Permission::PlanDialogues, dialogue).await?;
    let form = plan(tx.db(), &row, slot).await?;
    let edited = dialogues::edit_in(&mut tx, actor, dialogue, version, &form, tell, seen).await?;
    if poll.row.state == DatePollState::Open {
        write::write_state(&tx, &poll, DatePollState::Closed).await?;
        let subject = Subject::Dialogue(dialogue);
        tx.record(actor, &subject, &Entry::DatePollClosed).await?;
    }
    tx.commit().await?;
    Ok(edited)
}

/// The plan as it is, at the time of the poll.
async fn plan(
    db: &impl ConnectionTrait,
    row: &entity::dialogue::Model,
    slot: DateSlotId,
) -> Result<PlanForm> {
    let poll = rows::find(db, row.id).await?.ok_or(Refusal::NotFound)?;
    let times = rows::times(db, &poll).await?;
    let time = times
        .iter()
        .find(|time| time.id == slot)
        .ok_or(Refusal::NotFound)?;
    let themes = dialogues::rows::themes(db, row.id).await?;
    let mut plan = dialogues::rows::plan_of(row, themes)?;
    // Read as days before the zone changes, deadlines stay on their day.
    let respond_by = dialogues::rows::form_of(&plan).respond_by;
    plan.schedule = time.schedule;
    let mut form = dialogues::rows::form_of(&plan);
    form.respond_by = respond_by;
    Ok(form)
}
