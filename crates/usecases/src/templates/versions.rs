//! Saving a template makes its next version; what was filled in an earlier one stays as it is.

use domain::audit::{Entry, Subject};
use domain::ids::{ProcessId, TemplateId, TemplatePartId};
use domain::template::{PartForm, parse};
use domain::{Actor, Permission, Refusal};
use entity::{template, template_part};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::queries::{parts_of, plain};
use crate::{Platform, Result};

/// The latest version of a process's template.
pub(super) async fn latest(
    db: &impl ConnectionTrait,
    process: ProcessId,
) -> Result<Option<template::Model>> {
    Ok(template::Entity::find()
        .filter(template::Column::ProcessId.eq(process))
        .order_by_desc(template::Column::Version)
        .limit(1)
        .one(db)
        .await?)
}

/// Saves a template as the next version after `version`, which is 0 while there is none.
///
/// # Errors
/// Fields that need another look, [`Refusal::ChangedMeanwhile`] when somebody else saved one since, not found
/// when there is no such process; refuses those who may not plan dialogues.
pub async fn save(
    platform: &Platform,
    actor: &Actor,
    process: ProcessId,
    version: i64,
    forms: &[PartForm],
) -> Result<()> {
    let tx = platform.begin().await?;
    actor.may(Permission::PlanDialogues)?;
    // SQLite's write lock is held already; the lock clause is for PostgreSQL.
    let row = entity::process::Entity::find_by_id(process)
        .lock_exclusive()
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let parts = parse(forms).map_err(Refusal::Invalid)?;
    let before = latest(tx.db(), process).await?;
    if before.as_ref().map_or(0, |row| row.version) != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    if let Some(before) = &before {
        let known = parts_of(tx.db(), before.id).await?;
        if known.iter().map(plain).eq(parts.iter().cloned()) {
            return Ok(());
        }
    }
    let id = TemplateId::new();
    let made = template::ActiveModel {
        id: Set(id),
        process_id: Set(process),
        version: Set(version + 1),
        made_by: Set(actor.account()),
        made_at: Set(tx.now()),
    };
    template::Entity::insert(made)
        .exec_without_returning(tx.db())
        .await?;
    let rows: Vec<_> = parts
        .into_iter()
        .zip(1..)
        .map(|(part, place)| template_part::ActiveModel {
            id: Set(TemplatePartId::new()),
            template_id: Set(id),
            kind: Set(part.kind),
            place: Set(place),
            heading: Set(part.heading),
            guidance: Set(part.guidance),
            limit_to: Set(part.limit.map(i64::from)),
        })
        .collect();
    if !rows.is_empty() {
        template_part::Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    let entry = Entry::TemplateSaved {
        process: row.title,
        version: version + 1,
    };
    tx.record(actor, &Subject::Platform, &entry).await?;
    tx.commit().await
}
