//! Making a poll, changing it, its times, and whether it takes answers.

use domain::audit::{Change, Entry, Subject};
use domain::date_poll::{DatePollState, PollForm, Slot, SlotForm, parse, parse_new, parse_slots};
use domain::ids::{DatePollId, DateSlotId, DialogueId};
use domain::{Actor, Permission, Refusal};
use entity::date_poll::ActiveModel;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter,
};

use super::rows::{self, Poll};
use crate::{Platform, Result, Tx};

/// Makes the poll of a dialogue with its first times. A form that is sent twice makes one.
///
/// # Errors
/// Refuses fields that need another look, and a dialogue that was held or cancelled.
pub async fn create(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    form: &PollForm,
    rows: &[SlotForm],
) -> Result<()> {
    let tx = platform.begin().await?;
    rows::lock_open(&tx, actor, Permission::PlanDialogues, dialogue).await?;
    if rows::find(tx.db(), dialogue).await?.is_some() {
        return Ok(());
    }
    let (poll, slots) = parse_new(form, rows, tx.now()).map_err(Refusal::Invalid)?;
    let id = DatePollId::new();
    let row = ActiveModel {
        id: Set(id),
        dialogue_id: Set(dialogue),
        zone: Set(poll.zone.name().to_owned()),
        minutes: Set(i64::from(poll.minutes)),
        message: Set(poll.message),
        answer_by: Set(poll.answer_by.map(|day| day.to_string())),
        state: Set(DatePollState::Open),
        version: Set(1),
        created_at: Set(tx.now()),
        changed_at: Set(tx.now()),
    };
    entity::date_poll::Entity::insert(row)
        .exec_without_returning(tx.db())
        .await?;
    write_slots(&tx, id, &slots).await?;
    let entry = Entry::DatePollMade { times: slots.len() };
    tx.record(actor, &Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.commit().await
}

/// Changes what a poll says that `version` of was shown. Zone and length stay once somebody has answered: the
/// answers were given to those times.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when somebody else saved it since, or answered while zone or length change.
pub async fn change(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
    form: &PollForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    let (_, before) = rows::lock(&tx, actor, Permission::PlanDialogues, dialogue).await?;
    if before.row.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let after = parse(form, tx.now()).map_err(Refusal::Invalid)?;
    let moved = (before.zone, before.minutes) != (after.zone, after.minutes);
    if moved && has_answers(&tx, &before).await? {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    if moved {
        // Every time must exist by the new clock, too.
        let slots: Vec<SlotForm> = slots_of(&tx, &before).await?;
        parse_slots(&slots, &[], after.zone, after.minutes, tx.now()).map_err(as_of_zone)?;
    }
    let old = before.form();
    let mut changes = Vec::new();
    let answer_by = after.answer_by.map(|day| day.to_string());
    Change::note(&mut changes, "zone", &old.zone, after.zone.name());
    Change::note(&mut changes, "minutes", &old.minutes, after.minutes);
    Change::note(
        &mut changes,
        "answer_by",
        &old.answer_by,
        answer_by.as_deref().unwrap_or_default(),
    );
    Change::note(&mut changes, "message", &old.message, &after.message);
    if changes.is_empty() {
        return Ok(());
    }
    let mut changed: ActiveModel = before.row.into();
    changed.zone = Set(after.zone.name().to_owned());
    changed.minutes = Set(i64::from(after.minutes));
    changed.answer_by = Set(answer_by);
    changed.message = Set(after.message);
    keep(tx, actor, dialogue, changed, version, changes).await
}

/// Proposes more times.
///
/// # Errors
/// Refuses rows that need another look, and more times than a poll can hold.
pub async fn add_slots(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    rows: &[SlotForm],
) -> Result<()> {
    let tx = platform.begin().await?;
    let (_, poll) = rows::lock(&tx, actor, Permission::PlanDialogues, dialogue).await?;
    let known = rows::times(tx.db(), &poll).await?;
    let known: Vec<Slot> = known.iter().map(|time| time.slot).collect();
    let slots =
        parse_slots(rows, &known, poll.zone, poll.minutes, tx.now()).map_err(Refusal::Invalid)?;
    write_slots(&tx, poll.row.id, &slots).await?;
    let mut changes = Vec::new();
    for slot in &slots {
        Change::note(&mut changes, "time", "", words(slot));
    }
    let version = poll.row.version;
    keep(tx, actor, dialogue, poll.row.into(), version, changes).await
}

/// Takes a time back, with what was said to it. Taking it back twice is taking it back once.
///
/// # Errors
/// Refuses to take the last one: a poll without times asks nothing.
pub async fn remove_slot(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    slot: DateSlotId,
) -> Result<()> {
    let tx = platform.begin().await?;
    let (_, poll) = rows::lock(&tx, actor, Permission::PlanDialogues, dialogue).await?;
    let known = rows::times(tx.db(), &poll).await?;
    let Some(time) = known.iter().find(|time| time.id == slot) else {
        return Ok(());
    };
    if known.len() == 1 {
        return Err(Refusal::Missing {
            what: "date-poll-a-time",
        }
        .into());
    }
    entity::date_slot::Entity::delete_by_id(slot)
        .exec(tx.db())
        .await?;
    let mut changes = Vec::new();
    Change::note(&mut changes, "time", words(&time.slot), "");
    let version = poll.row.version;
    keep(tx, actor, dialogue, poll.row.into(), version, changes).await
}

/// Takes no more answers. Closing twice is closing once.
///
/// # Errors
/// Refuses a dialogue that was held or cancelled.
pub async fn close(platform: &Platform, actor: &Actor, dialogue: DialogueId) -> Result<()> {
    set_state(platform, actor, dialogue, DatePollState::Closed).await
}

/// Takes answers again. A last day that has passed is no deadline any more.
///
/// # Errors
/// Refuses a dialogue that was held or cancelled.
pub async fn reopen(platform: &Platform, actor: &Actor, dialogue: DialogueId) -> Result<()> {
    set_state(platform, actor, dialogue, DatePollState::Open).await
}

async fn set_state(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    state: DatePollState,
) -> Result<()> {
    let tx = platform.begin().await?;
    let (row, poll) = rows::lock(&tx, actor, Permission::PlanDialogues, dialogue).await?;
    let takes = poll.takes(row.state, tx.now());
    let (already, entry) = match state {
        DatePollState::Open => (takes, Entry::DatePollReopened),
        DatePollState::Closed => (
            poll.row.state == DatePollState::Closed,
            Entry::DatePollClosed,
        ),
    };
    if already {
        return Ok(());
    }
    write_state(&tx, &poll, state).await?;
    tx.record(actor, &Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.commit().await
}

/// Opens or closes a poll that is not as it should be.
pub(super) async fn write_state(tx: &Tx, poll: &Poll, state: DatePollState) -> Result<()> {
    let mut changed: ActiveModel = poll.row.clone().into();
    changed.state = Set(state);
    if state == DatePollState::Open {
        let still = domain::date_poll::takes_answers(state, poll.answer_by, poll.zone, tx.now());
        if !still {
            changed.answer_by = Set(None);
        }
    }
    changed.version = Set(poll.row.version + 1);
    changed.changed_at = Set(tx.now());
    changed.update(tx.db()).await?;
    Ok(())
}

async fn keep(
    tx: Tx,
    actor: &Actor,
    dialogue: DialogueId,
    mut changed: ActiveModel,
    version: i64,
    changes: Vec<Change>,
) -> Result<()> {
    changed.version = Set(version + 1);
    changed.changed_at = Set(tx.now());
    changed.update(tx.db()).await?;
    let entry = Entry::DatePollChanged { changes };
    tx.record(actor, &Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.commit().await
}

async fn write_slots(tx: &Tx, poll: DatePollId, slots: &[Slot]) -> Result<()> {
    let rows = slots.iter().map(|slot| entity::date_slot::ActiveModel {
        id: Set(DateSlotId::new()),
        poll_id: Set(poll),
        day: Set(slot.day.to_string()),
        start: Set(slot.start.format("%H:%M").to_string()),
    });
    entity::date_slot::Entity::insert_many(rows)
        .exec_without_returning(tx.db())
        .await?;
    Ok(())
}

async fn slots_of(tx: &Tx, poll: &Poll) -> Result<Vec<SlotForm>> {
    let known = rows::times(tx.db(), poll).await?;
    // What has passed meanwhile is no obstacle to another clock.
    let ahead = known.iter().filter(|time| time.starts_at > tx.now());
    Ok(ahead
        .map(|time| SlotForm {
            day: time.slot.day.to_string(),
            start: time.slot.start.format("%H:%M").to_string(),
        })
        .collect())
}

/// A time that the new zone's clocks do not know is a fault of the zone that was chosen.
fn as_of_zone(errors: Vec<domain::FieldError>) -> Refusal {
    match errors.into_iter().find(|error| error.field != "day-1") {
        Some(error) => Refusal::field("zone", error.problem),
        None => Refusal::ChangedMeanwhile,
    }
}

async fn has_answers(tx: &Tx, poll: &Poll) -> Result<bool> {
    use entity::date_voter::{Column, Entity};
    let answered = Entity::find()
        .filter(Column::PollId.eq(poll.row.id))
        .filter(Column::AnsweredAt.is_not_null())
        .count(tx.db())
        .await?;
    Ok(answered > 0)
}

fn words(slot: &Slot) -> String {
    format!("{} {}", slot.day, slot.start.format("%H:%M"))
}
