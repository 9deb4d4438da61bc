//! Setting a dialogue's quotas.

use domain::audit::{Change, Entry, Subject};
use domain::ids::{DialogueId, QuotaId};
use domain::quota::{
    Preset, Quota, QuotaForm, QuotaTable, check_champions, merged, parse, read_written, sort,
};
use domain::{Actor, Dimension, Firmness, Permission, Problem, Refusal, Unit};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::question::{champions, may_change, quotas, table};
use crate::{Platform, Result, Tx};

/// Sets all quotas of a dialogue to what the rows say, and those of a preset beside them. Of which dimensions a
/// seat serves one quota only stays as it is.
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

/// Sets the whole table to what it says, if it is still the one that whoever filled it in had seen. In the
/// dimensions `alone` each seat is to serve one quota only.
///
/// # Errors
/// As [`set_quotas`]; [`Refusal::ChangedMeanwhile`] when somebody else has set them since: nothing is
/// overwritten.
pub async fn save_quotas(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    rows: &[QuotaForm<'_>],
    alone: &[Dimension],
    seen: &QuotaTable,
) -> Result<()> {
    save(platform, actor, id, rows, None, Some((alone, seen))).await
}

async fn save(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    rows: &[QuotaForm<'_>],
    preset: Option<Preset>,
    knowing: Option<(&[Dimension], &QuotaTable)>,
) -> Result<()> {
    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(id).await?;
    actor.may(Permission::DrawShortlists)?;
    may_change(&dialogue)?;
    let before = table(tx.db(), id).await?;
    if knowing.is_some_and(|(_, seen)| before != *seen) {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let seats = u32::try_from(dialogue.seats).unwrap_or(1);
    let mut wanted = parse(rows, seats).map_err(Refusal::Invalid)?;
    if let Some(preset) = preset {
        let themes = themes_of(tx.db(), id).await?;
        wanted = merged(wanted, preset.quotas(seats, &themes));
    }
    let mut alone: Vec<Dimension> = match knowing {
        Some((alone, _)) => alone.to_vec(),
        None => before.champions,
    };
    alone.retain(|dimension| dimension.is_multiple());
    alone.sort();
    alone.dedup();
    let wanted = QuotaTable {
        quotas: wanted,
        champions: alone,
    };
    write_table(&tx, actor, id, wanted).await?;
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
    actor.may(Permission::DrawShortlists)?;
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

/// Puts these quotas in the place of those there are; of which dimensions a seat serves one only stays.
pub(super) async fn write(
    tx: &Tx,
    actor: &Actor,
    id: DialogueId,
    wanted: Vec<Quota>,
) -> Result<()> {
    let champions = champions(tx.db(), id).await?;
    let wanted = QuotaTable {
        quotas: wanted,
        champions,
    };
    write_table(tx, actor, id, wanted).await
}

async fn write_table(tx: &Tx, actor: &Actor, id: DialogueId, mut wanted: QuotaTable) -> Result<()> {
    sort(&mut wanted.quotas);
    let before = table(tx.db(), id).await?;
    let changes = differences(&before, &wanted);
    if changes.is_empty() {
        return Ok(());
    }
    let dialogue = entity::dialogue::Entity::find_by_id(id)
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let seats = u32::try_from(dialogue.seats).unwrap_or(1);
    check_champions(&wanted.quotas, &wanted.champions, seats)
        .map_err(|error| Refusal::Invalid(vec![error]))?;
    put_champions(tx, id, &wanted.champions).await?;
    put_quotas(tx, id, wanted.quotas).await?;
    tx.record(actor, &Subject::Dialogue(id), &Entry::QuotasSet { changes })
        .await
}

async fn put_champions(tx: &Tx, id: DialogueId, champions: &[Dimension]) -> Result<()> {
    use entity::champion::{ActiveModel, Column, Entity};
    Entity::delete_many()
        .filter(Column::DialogueId.eq(id))
        .exec(tx.db())
        .await?;
    let rows: Vec<ActiveModel> = champions
        .iter()
        .map(|dimension| ActiveModel {
            dialogue_id: Set(id),
            dimension: Set(*dimension),
        })
        .collect();
    if !rows.is_empty() {
        Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    Ok(())
}

async fn put_quotas(tx: &Tx, id: DialogueId, wanted: Vec<Quota>) -> Result<()> {
    use entity::quota::{ActiveModel, Column, Entity};
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
            firmness: Set(quota.firmness),
        })
        .collect();
    if !rows.is_empty() {
        Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    Ok(())
}

fn differences(before: &QuotaTable, after: &QuotaTable) -> Vec<Change> {
    let name = |quota: &Quota| format!("{} {}", quota.dimension, quota.feature);
    let of = |quotas: &[Quota], wanted: &str| {
        quotas
            .iter()
            .find(|quota| name(quota) == wanted)
            .map(bounds)
            .unwrap_or_default()
    };
    let mut names: Vec<String> = before.quotas.iter().map(name).collect();
    for quota in &after.quotas {
        let name = name(quota);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let mut changes = Vec::new();
    for name in names {
        let (before, after) = (of(&before.quotas, &name), of(&after.quotas, &name));
        Change::note(&mut changes, &name, before, after);
    }
    for dimension in Dimension::ALL {
        let told = |table: &QuotaTable| {
            let alone = table.champions.contains(dimension);
            if alone { "yes" } else { "" }
        };
        let name = format!("{CHAMPIONS} {dimension}");
        Change::note(&mut changes, &name, told(before), told(after));
    }
    changes
}

/// How the trail calls the rule that each seat serves one quota of a dimension only.
pub const CHAMPIONS: &str = "champions";

/// The bounds as figures, which read the same in every language, and the code of how firm they are where that is
/// not simply required.
fn bounds(quota: &Quota) -> String {
    let figure = |n: Option<u32>| n.map_or_else(|| "…".to_owned(), |n| n.to_string());
    let unit = match quota.unit {
        Unit::Seats => "",
        Unit::PerCent => " %",
    };
    let bounds = format!("{}–{}{unit}", figure(quota.min), figure(quota.max));
    match quota.firmness {
        Firmness::Required => bounds,
        Firmness::Fixed | Firmness::Preferred | Firmness::Desirable => {
            format!("{bounds} {}", quota.firmness)
        }
    }
}
