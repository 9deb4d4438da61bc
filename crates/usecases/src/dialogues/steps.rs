//! The steps of a dialogue's life: convened, held, cancelled. An archived one takes none before it is restored.

use chrono::Datelike;
use domain::audit::{Entry, Subject};
use domain::dialogue::{self, Step};
use domain::ids::DialogueId;
use domain::{Actor, DialogueState, Permission, Refusal, text};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QuerySelect,
};

use super::called_off::{renew_all, withdraw_all};
use super::rows;
use crate::registrations::tell_called_off;
use crate::{Platform, Result, Tx};

/// Announces a dialogue: the public sees it and invitations may be issued. It gets its number of the year.
///
/// # Errors
/// [`Refusal::Missing`] while the plan lacks something, [`Refusal::WrongState`] unless it is a draft.
pub async fn convene(platform: &Platform, actor: &Actor, id: DialogueId) -> Result<()> {
    let tx = platform.begin().await?;
    let row = tx
        .lock_dialogue_for(actor, Permission::PlanDialogues, id)
        .await?;
    let state = dialogue::step(row.state, Step::Convene)?;
    let plan = rows::plan_of(&row, rows::themes(tx.db(), id).await?)?;
    dialogue::complete(&plan)?;

    // Those who convene at the same time wait here for one another, so that each gets a number of its own.
    tx.touch_public().await?;
    let day = plan.schedule.first_day();
    let year = i64::from(day.map_or(tx.now().year(), |day| day.year()));
    let number = match row.number {
        Some(number) => number,
        None => last_number(&tx, year).await? + 1,
    };
    let mut changed: entity::dialogue::ActiveModel = row.clone().into();
    changed.year = Set(row.year.or(Some(year)));
    changed.number = Set(Some(number));
    changed.convened_at = Set(Some(tx.now()));
    turn(&tx, changed, row.version, state).await?;
    tx.record(actor, &Subject::Dialogue(id), &Entry::DialogueConvened)
        .await?;
    tx.commit().await
}

async fn last_number(tx: &Tx, year: i64) -> Result<i64> {
    use entity::dialogue::{Column, Entity};
    let last: Option<Option<i64>> = Entity::find()
        .select_only()
        .column_as(Column::Number.max(), "last")
        .filter(Column::Year.eq(year))
        .into_tuple()
        .one(tx.db())
        .await?;
    Ok(last.flatten().unwrap_or(0))
}

/// Notes that a dialogue took place.
///
/// # Errors
/// [`Refusal::TooEarly`] before its first day or hour, [`Refusal::Missing`] while it has no date,
/// [`Refusal::WrongState`] unless it is convened.
pub async fn hold(platform: &Platform, actor: &Actor, id: DialogueId) -> Result<()> {
    let tx = platform.begin().await?;
    let row = tx
        .lock_dialogue_for(actor, Permission::PlanDialogues, id)
        .await?;
    let state = dialogue::step(row.state, Step::Hold)?;
    dialogue::may_hold(&rows::facts(&row)?, tx.now())?;

    turn(&tx, row.clone().into(), row.version, state).await?;
    tx.record(actor, &Subject::Dialogue(id), &Entry::DialogueHeld)
        .await?;
    tx.touch_public().await?;
    tx.commit().await
}

/// Calls a dialogue off, with a reason that the audit trail keeps. Invitations are taken back by mail.
///
/// # Errors
/// A field's problem without a reason, [`Refusal::WrongState`] for one that was held or cancelled.
pub async fn cancel(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    reason: &str,
) -> Result<()> {
    let mut tx = platform.begin().await?;
    let row = tx
        .lock_dialogue_for(actor, Permission::PlanDialogues, id)
        .await?;
    let state = dialogue::step(row.state, Step::Cancel)?;
    let reason =
        text::required_line(reason, 500).map_err(|problem| Refusal::field("reason", problem))?;

    let public = row.state != DialogueState::Draft;
    turn(&tx, row.clone().into(), row.version, state).await?;
    withdraw_all(&mut tx, actor, &row, &reason).await?;
    tell_called_off(&mut tx, &row).await?;
    tx.record(
        actor,
        &Subject::Dialogue(id),
        &Entry::DialogueCancelled { reason },
    )
    .await?;
    if public {
        tx.touch_public().await?;
    }
    tx.commit().await
}

/// Convenes a dialogue that was called off: it takes place after all, and the invitations that its
/// cancellation took back are renewed and asked for an answer.
///
/// # Errors
/// [`Refusal::WrongState`] unless it is cancelled and had been convened, [`Refusal::DeadlinePassed`] when
/// nobody could answer any more: a date or deadline that has passed cannot be renewed.
pub async fn reconvene(platform: &Platform, actor: &Actor, id: DialogueId) -> Result<()> {
    let mut tx = platform.begin().await?;
    let row = tx
        .lock_dialogue_for(actor, Permission::PlanDialogues, id)
        .await?;
    let state = dialogue::step(row.state, Step::Reconvene)?;
    // A draft that was dropped has no number of its year and was never announced.
    if row.convened_at.is_none() {
        return Err(Refusal::WrongState {
            state: row.state.label_key(),
        }
        .into());
    }
    if !rows::facts(&row)?.takes_answers(tx.now()) {
        return Err(Refusal::DeadlinePassed.into());
    }

    let changed = turn(&tx, row.clone().into(), row.version, state).await?;
    renew_all(&mut tx, actor, &changed).await?;
    tx.record(actor, &Subject::Dialogue(id), &Entry::DialogueReconvened)
        .await?;
    tx.touch_public().await?;
    tx.commit().await
}

/// Writes the next state; a page that was opened before is then out of date.
async fn turn(
    tx: &Tx,
    mut row: entity::dialogue::ActiveModel,
    version: i64,
    state: DialogueState,
) -> Result<entity::dialogue::Model> {
    row.state = Set(state);
    row.version = Set(version + 1);
    row.changed_at = Set(tx.now());
    Ok(row.update(tx.db()).await?)
}
