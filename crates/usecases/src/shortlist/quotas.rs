//! Setting a dialogue's quotas.

use domain::audit::{Change, Entry, Subject};
use domain::ids::{DialogueId, QuotaId};
use domain::quota::{Preset, Quota, QuotaForm, merged, parse, read_written, sort};
use domain::{Actor, Permission, Problem, Refusal, Unit};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::question::{may_change, quotas};
use crate::{Platform, Result, Tx};

/// Sets all quotas of a dialogue to what the table says, and those of a preset beside them.
///
/// # Errors
/// Refuses cells that need another look, and dialogues that are over.
pub async fn set_quotas(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    rows: &[QuotaForm<'_>],
    preset: Option<Preset>,
) -> Result<()> {
    save(platform, actor, id, rows, preset, None).await
}

/// Sets all quotas to what the table says, if they are still those that whoever filled it in had seen.
///
/// # Errors
/// As [`set_quotas`]; [`Refusal::ChangedMeanwhile`] when somebody else has set them since: nothing is
/// overwritten.
pub async fn save_quotas(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    rows: &[QuotaForm<'_>],
    seen: &[Quota],
) -> Result<()> {
    save(platform, actor, id, rows, None, Some(seen)).await
}

async fn save(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    rows: &[QuotaForm<'_>],
    preset: Option<Preset>,
    seen: Option<&[Quota]>,
) -> Result<()> {
    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(id).await?;
    actor.may(Permission::PlanDialogues)?;
    may_change(&dialogue)?;
    if let Some(seen) = seen
        && quotas(tx.db(), id).await? != seen
    {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let seats = u32::try_from(dialogue.seats).unwrap_or(1);
    let mut wanted = parse(rows, seats).map_err(Refusal::Invalid)?;
    if let Some(preset) = preset {
        let themes = themes_of(tx.db(), id).await?;
        wanted = merged(wanted, preset.quotas(seats, &themes));
    }
    write(&tx, actor, id, wanted).await?;
    tx.commit().await
}

/// Moves quotas to the bounds that the engine advised.
///
/// # Errors
/// Refuses quotas that the dialogue no longer has, and dialogues that are over.
pub async fn relax(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    moved: &[Quota],
) -> Result<()> {
    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(id).await?;
    actor.may(Permission::PlanDialogues)?;
    may_change(&dialogue)?;
    let before = quotas(tx.db(), id).await?;
    // The advice was about quotas as they were when the page was made.
    let known = |quota: &Quota| before.iter().any(|old| old.same_row(quota));
    if moved.is_empty() || !moved.iter().all(known) {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    fit(moved, &dialogue)?;
    let mut after = merged(before, moved.to_vec());
    after.retain(|quota| quota.min.is_some() || quota.max.is_some());
    write(&tx, actor, id, after).await?;
    tx.commit().await
}

/// Goes on only when no bound is above the dialogue's seats.
pub(super) fn fit(quotas: &[Quota], dialogue: &entity::dialogue::Model) -> Result<(), Refusal> {
    let seats = u32::try_from(dialogue.seats).unwrap_or(1);
    let fits = |quota: &Quota| read_written(&quota.written(), seats).is_some();
    if quotas.iter().all(fits) {
        return Ok(());
    }
    let most = Problem::NotANumber {
        min: 0,
        max: i64::from(seats),
    };
    Err(Refusal::field("row", most))
}

pub(super) async fn themes_of<C: sea_orm::ConnectionTrait>(
    db: &C,
    id: DialogueId,
) -> Result<Vec<domain::Theme>> {
    use entity::dialogue_theme::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::DialogueId.eq(id))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.theme).collect())
}

pub(super) async fn write(
    tx: &Tx,
    actor: &Actor,
    id: DialogueId,
    mut wanted: Vec<Quota>,
) -> Result<()> {
    use entity::quota::{ActiveModel, Column, Entity};
    sort(&mut wanted);
    let before = quotas(tx.db(), id).await?;
    let changes = differences(&before, &wanted);
    if changes.is_empty() {
        return Ok(());
    }
    Entity::delete_many()
        .filter(Column::DialogueId.eq(id))
        .exec(tx.db())
        .await?;
    let rows: Vec<ActiveModel> = wanted
        .into_iter()
        .enumerate()
        .map(|(place, quota)| ActiveModel {
            id: Set(QuotaId::new()),
            dialogue_id: Set(id),
            dimension: Set(quota.dimension),
            feature: Set(quota.feature),
            unit: Set(quota.unit),
            min: Set(quota.min.map(i64::from)),
            max: Set(quota.max.map(i64::from)),
            place: Set(place as i64),
        })
        .collect();
    if !rows.is_empty() {
        Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    tx.record(actor, &Subject::Dialogue(id), &Entry::QuotasSet { changes })
        .await
}

fn differences(before: &[Quota], after: &[Quota]) -> Vec<Change> {
    let name = |quota: &Quota| format!("{} {}", quota.dimension, quota.feature);
    let of = |quotas: &[Quota], wanted: &str| {
        quotas
            .iter()
            .find(|quota| name(quota) == wanted)
            .map(bounds)
            .unwrap_or_default()
    };
    let mut names: Vec<String> = before.iter().map(name).collect();
    for quota in after {
        let name = name(quota);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let mut changes = Vec::new();
    for name in names {
        Change::note(&mut changes, &name, of(before, &name), of(after, &name));
    }
    changes
}

/// The bounds as figures, which read the same in every language.
fn bounds(quota: &Quota) -> String {
    let figure = |n: Option<u32>| n.map_or_else(|| "…".to_owned(), |n| n.to_string());
    let unit = match quota.unit {
        Unit::Seats => "",
        Unit::PerCent => " %",
    };
    format!("{}–{}{unit}", figure(quota.min), figure(quota.max))
}
