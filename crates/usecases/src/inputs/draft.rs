//! Keeping what an author writes before they send it.

use domain::input::{DRAFT_MAX, DraftForm, InputState};
use domain::{Problem, Refusal};
use entity::input::{ActiveModel, Model};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};

use super::author;
use crate::calls::rows;
use crate::{Platform, Result, Tx};

/// Keeps the author's draft, sealed. What was sent before stays what readers read.
///
/// # Errors
/// Not found for a token that nobody was given; [`Refusal::DeadlinePassed`] when the call takes nothing any more;
/// refuses what was withdrawn, and more than anybody reads.
pub async fn save(platform: &Platform, token: &str, form: &DraftForm) -> Result<()> {
    if form.length() > DRAFT_MAX {
        return Err(Refusal::field("title", Problem::TooLong { max: DRAFT_MAX }).into());
    }
    let tx = platform.begin().await?;
    let (row, call) = open(&tx, token).await?;
    let asked = rows::questions(tx.db(), call.id).await?;
    let mut form = form.clone();
    // What is no question of this call was never asked.
    form.answers
        .retain(|(id, text)| !text.trim().is_empty() && asked.iter().any(|line| line.id == *id));
    let plain = serde_json::to_vec(&form).map_err(anyhow::Error::from)?;
    let proved = row.proved_at.or_else(|| Some(tx.now()));
    let mut changed: ActiveModel = row.into();
    changed.draft = Set(Some(platform.secret().seal(&plain)?));
    changed.proved_at = Set(proved);
    changed.saved_at = Set(Some(tx.now()));
    changed.update(tx.db()).await?;
    tx.commit().await
}

/// The input of a token that can be written now, locked, with its call.
///
/// # Errors
/// As [`save`].
pub(super) async fn open(tx: &Tx, token: &str) -> Result<(Model, entity::call::Model)> {
    let found = author::by_token(tx.db(), token).await?;
    tx.lock_dialogue(found.dialogue_id).await?;
    let row = author::by_token(tx.db(), token).await?;
    let call = entity::call::Entity::find_by_id(row.call_id)
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    match row.state {
        InputState::Withdrawn => {
            let state = row.state.label_key();
            return Err(Refusal::WrongState { state }.into());
        }
        InputState::Draft | InputState::Submitted => {}
    }
    if rows::times(&call).takes(tx.now()) {
        Ok((row, call))
    } else {
        Err(Refusal::DeadlinePassed.into())
    }
}
