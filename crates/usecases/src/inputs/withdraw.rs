//! Taking an input back: the text goes, that it was there stays.

use domain::Actor;
use domain::audit::{Entry, Subject};
use domain::ids::InputId;
use domain::input::InputState;
use entity::input::ActiveModel;
use entity::{input_version, signatory};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{author, files, letters, readers};
use crate::{Platform, Result, Tx, mail};

/// Takes back what was sent, at any time: every version of the text is deleted, and readers find that it was
/// withdrawn. What was never sent is deleted without a trace of it. Done twice it is done once.
///
/// # Errors
/// Not found for a token that nobody was given.
pub async fn withdraw(platform: &Platform, token: &str) -> Result<()> {
    let mut tx = platform.begin().await?;
    let found = author::by_token(tx.db(), token).await?;
    tx.lock_dialogue(found.dialogue_id).await?;
    let row = author::by_token(tx.db(), token).await?;
    let id = row.id;
    match row.state {
        InputState::Withdrawn => return Ok(()),
        InputState::Draft => {
            let mut changed: ActiveModel = row.into();
            changed.draft = Set(None);
            changed.saved_at = Set(None);
            changed.update(tx.db()).await?;
            files::erase(tx.db(), id).await?;
            return tx.commit().await;
        }
        InputState::Submitted => {}
    }
    let who = author::of(platform, &row)?;
    let (reference, dialogue) = (row.reference.clone(), row.dialogue_id);
    leave(&tx, id).await?;
    let letter = letters::withdrawn(platform, id, &who, &reference)?;
    mail::queue(&mut tx, vec![letter]).await?;
    let entry = Entry::InputWithdrawn { reference };
    tx.record(&Actor::Public, &Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.touch_public().await?;
    tx.commit().await
}

/// Deletes every word of an input and leaves that it was there. Writes to nobody.
pub(crate) async fn leave(tx: &Tx, id: InputId) -> Result<()> {
    readers::erase(tx.db(), id).await?;
    files::erase(tx.db(), id).await?;
    signatory::Entity::delete_many()
        .filter(signatory::Column::InputId.eq(id))
        .exec(tx.db())
        .await?;
    input_version::Entity::delete_many()
        .filter(input_version::Column::InputId.eq(id))
        .exec(tx.db())
        .await?;
    crate::reviews::forget(tx, id).await?;
    let changed = ActiveModel {
        id: Set(id),
        state: Set(InputState::Withdrawn),
        draft: Set(None),
        withdrawn_at: Set(Some(tx.now())),
        ..Default::default()
    };
    changed.update(tx.db()).await?;
    Ok(())
}
