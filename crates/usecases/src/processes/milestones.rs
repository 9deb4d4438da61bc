//! The milestones of a process: adding, changing and removing them.

use domain::audit::{Change, Entry, Subject};
use domain::ids::{MilestoneId, ProcessId};
use domain::process::{MilestoneForm, parse_milestone};
use domain::{Actor, ProcessState, Refusal};
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::rows;
use crate::{Platform, Result, Tx};

/// Adds a milestone. The id comes with the form, so that a form that is sent twice adds one.
///
/// # Errors
/// Refuses a milestone whose fields need another look, and those who may not plan dialogues.
pub async fn add(
    platform: &Platform,
    actor: &Actor,
    process: ProcessId,
    id: MilestoneId,
    form: &MilestoneForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, process).await?;
    let milestone = parse_milestone(form).map_err(Refusal::Invalid)?;
    if find(&tx, process, id).await?.is_some() {
        return Ok(());
    }
    let made = entity::milestone::ActiveModel {
        id: Set(id),
        process_id: Set(process),
        title: Set(milestone.title.clone()),
        note: Set(milestone.note),
        day: Set(milestone.day.to_string()),
    };
    entity::milestone::Entity::insert(made)
        .exec_without_returning(tx.db())
        .await?;
    let mut changes = Vec::new();
    Change::note(&mut changes, "milestone", "", &milestone.title);
    keep(tx, actor, &row, changes).await
}

/// Changes a milestone.
///
/// # Errors
/// As [`add`]; not found when the process has no such milestone.
pub async fn change(
    platform: &Platform,
    actor: &Actor,
    process: ProcessId,
    id: MilestoneId,
    form: &MilestoneForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, process).await?;
    let before = find(&tx, process, id).await?.ok_or(Refusal::NotFound)?;
    let milestone = parse_milestone(form).map_err(Refusal::Invalid)?;
    let mut changes = Vec::new();
    Change::note(&mut changes, "milestone", &before.title, &milestone.title);
    Change::note(&mut changes, "day", &before.day, milestone.day);
    Change::note(&mut changes, "note", &before.note, &milestone.note);
    if changes.is_empty() {
        return Ok(());
    }
    let mut changed: entity::milestone::ActiveModel = before.into();
    changed.title = Set(milestone.title);
    changed.note = Set(milestone.note);
    changed.day = Set(milestone.day.to_string());
    changed.update(tx.db()).await?;
    keep(tx, actor, &row, changes).await
}

/// Removes a milestone.
///
/// # Errors
/// Not found when the process has no such milestone.
pub async fn remove(
    platform: &Platform,
    actor: &Actor,
    process: ProcessId,
    id: MilestoneId,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, process).await?;
    let before = find(&tx, process, id).await?.ok_or(Refusal::NotFound)?;
    entity::milestone::Entity::delete_by_id(id)
        .exec(tx.db())
        .await?;
    let mut changes = Vec::new();
    Change::note(&mut changes, "milestone", &before.title, "");
    keep(tx, actor, &row, changes).await
}

async fn find(
    tx: &Tx,
    process: ProcessId,
    id: MilestoneId,
) -> Result<Option<entity::milestone::Model>> {
    Ok(entity::milestone::Entity::find_by_id(id)
        .filter(entity::milestone::Column::ProcessId.eq(process))
        .one(tx.db())
        .await?)
}

async fn keep(
    tx: Tx,
    actor: &Actor,
    process: &entity::process::Model,
    changes: Vec<Change>,
) -> Result<()> {
    let title = process.title.clone();
    let entry = Entry::ProcessChanged { title, changes };
    tx.record(actor, &Subject::Platform, &entry).await?;
    if process.state != ProcessState::Draft {
        tx.touch_public().await?;
    }
    tx.commit().await
}
