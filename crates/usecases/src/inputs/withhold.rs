//! Withholding an input from publication: with a reason that everybody can read, and without touching a word.

use domain::audit::{Entry, Subject};
use domain::document::Visibility;
use domain::ids::{CallId, DialogueId, InputId};
use domain::input::{InputState, REASON_MAX};
use domain::{Actor, Permission, Refusal, text};
use entity::input::{ActiveModel, Column, Entity, Model};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{author, letters};
use crate::{Platform, Result, Tx, mail};

/// Keeps an input from being published. The public register says that it is withheld and why; the author is told.
///
/// # Errors
/// Refuses those who do not read behind the fire-wall, a missing reason, what is a draft or withdrawn, and
/// what nobody was going to publish.
pub async fn withhold(
    platform: &Platform,
    actor: &Actor,
    (dialogue, call, id): (DialogueId, CallId, InputId),
    reason: &str,
) -> Result<()> {
    let mut tx = platform.begin().await?;
    let row = lock(&tx, actor, dialogue, call, id).await?;
    let reason = text::required_paragraphs(reason, REASON_MAX)
        .map_err(|problem| Refusal::field("reason", problem))?;
    if row.withheld_reason.as_deref() == Some(reason.as_str()) {
        return Ok(());
    }
    if row.visibility == Visibility::Secretariat {
        let state = row.visibility.label_key();
        return Err(Refusal::WrongState { state }.into());
    }
    let who = author::of(platform, &row)?;
    let reference = row.reference.clone();
    let since = row.withheld_at.or_else(|| Some(tx.now()));
    let mut changed: ActiveModel = row.into();
    changed.withheld_at = Set(since);
    changed.withheld_reason = Set(Some(reason.clone()));
    changed.update(tx.db()).await?;
    let letter = letters::withheld(platform, id, &who, &reference, &reason)?;
    mail::queue(&mut tx, vec![letter]).await?;
    keep(
        tx,
        actor,
        dialogue,
        Entry::InputWithheld { reference, reason },
    )
    .await
}

/// Lets an input be published again. Done twice it is done once.
///
/// # Errors
/// As [`withhold`].
pub async fn release(
    platform: &Platform,
    actor: &Actor,
    (dialogue, call, id): (DialogueId, CallId, InputId),
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = lock(&tx, actor, dialogue, call, id).await?;
    if row.withheld_at.is_none() {
        return Ok(());
    }
    let reference = row.reference.clone();
    let mut changed: ActiveModel = row.into();
    changed.withheld_at = Set(None);
    changed.withheld_reason = Set(None);
    changed.update(tx.db()).await?;
    keep(tx, actor, dialogue, Entry::InputReleased { reference }).await
}

async fn lock(
    tx: &Tx,
    actor: &Actor,
    dialogue: DialogueId,
    call: CallId,
    id: InputId,
) -> Result<Model> {
    tx.lock_dialogue_for(actor, Permission::RunInputs, dialogue)
        .await?;
    if !actor.reads_behind_the_fire_wall() {
        return Err(Refusal::NotPermitted.into());
    }
    let row = Entity::find_by_id(id)
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::CallId.eq(call))
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    match row.state {
        InputState::Submitted => Ok(row),
        // Nobody at the desk knows of a draft.
        InputState::Draft => Err(Refusal::NotFound.into()),
        InputState::Withdrawn => {
            let state = row.state.label_key();
            Err(Refusal::WrongState { state }.into())
        }
    }
}

async fn keep(tx: Tx, actor: &Actor, dialogue: DialogueId, entry: Entry) -> Result<()> {
    tx.record(actor, &Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.touch_public().await?;
    tx.commit().await
}
