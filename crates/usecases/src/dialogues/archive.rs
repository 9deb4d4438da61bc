//! Taking a dialogue out of the desk's lists, and back.

use domain::audit::{Entry, Subject};
use domain::dialogue::may_archive;
use domain::ids::DialogueId;
use domain::{Actor, Permission};
use sea_orm::{ActiveModelTrait, ActiveValue::Set};

use super::edit::seated;
use super::rows;
use crate::{Platform, Result, Tx};

/// Takes a dialogue out of the desk's lists. It can be read and found still, and the public sees no difference.
/// Done twice it is done once.
///
/// # Errors
/// As [`may_archive`]; refuses those who may not plan dialogues; not found when there is none.
pub async fn archive(platform: &Platform, actor: &Actor, id: DialogueId) -> Result<()> {
    let tx = platform.begin().await?;
    let row = tx
        .lock_archived_too(actor, Permission::PlanDialogues, id)
        .await?;
    if row.archived_at.is_some() {
        return Ok(());
    }
    let invited = u32::try_from(seated(tx.db(), id).await?.len()).unwrap_or(u32::MAX);
    may_archive(&rows::facts(&row)?, invited, tx.now())?;
    set(tx, actor, id, true).await
}

/// Takes an archived dialogue back into the lists. Done twice it is done once.
///
/// # Errors
/// Refuses those who may not plan dialogues; not found when there is none.
pub async fn restore(platform: &Platform, actor: &Actor, id: DialogueId) -> Result<()> {
    let tx = platform.begin().await?;
    let row = tx
        .lock_archived_too(actor, Permission::PlanDialogues, id)
        .await?;
    if row.archived_at.is_none() {
        return Ok(());
    }
    set(tx, actor, id, false).await
}

async fn set(tx: Tx, actor: &Actor, id: DialogueId, away: bool) -> Result<()> {
    // Neither its version nor its time of change: calendars and readers tell by them that something is new.
    let changed = entity::dialogue::ActiveModel {
        id: Set(id),
        archived_at: Set(away.then(|| tx.now())),
        ..Default::default()
    };
    changed.update(tx.db()).await?;
    let entry = if away {
        Entry::DialogueArchived
    } else {
        Entry::DialogueRestored
    };
    tx.record(actor, &Subject::Dialogue(id), &entry).await?;
    tx.commit().await
}
