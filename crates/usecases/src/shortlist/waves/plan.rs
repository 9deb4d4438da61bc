//! The dates of waves.

use chrono::{DateTime, NaiveDate, Utc};
use domain::audit::{Entry, Subject};
use domain::ids::DialogueId;
use domain::wave::{Wave, WaveForm, parse};
use domain::{Actor, Permission, Refusal};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
};

use super::super::question::may_change;
use crate::{Platform, Result};

/// The waves of a dialogue, the first first. One query.
pub(super) async fn waves_of<C: ConnectionTrait>(db: &C, id: DialogueId) -> Result<Vec<Wave>> {
    use entity::wave::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::DialogueId.eq(id))
        .order_by_asc(Column::Number)
        .all(db)
        .await?;
    let day = |raw: &str| {
        raw.parse::<NaiveDate>()
            .map_err(|error| anyhow::Error::new(error).context("reading the day of a wave"))
    };
    rows.into_iter()
        .map(|row| {
            Ok(Wave {
                number: u32::try_from(row.number).unwrap_or(1),
                opens: day(&row.opens_on)?,
                closes: day(&row.closes_on)?,
                closed: row.closed_at,
            })
        })
        .collect()
}

/// Plans the next wave and says which number it got.
///
/// # Errors
/// Refuses days that need another look, a wave that opens before the one before it closes, and dialogues
/// that are over.
pub async fn plan(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    form: &WaveForm<'_>,
) -> Result<u32> {
    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(id).await?;
    actor.may(Permission::DrawShortlists)?;
    may_change(&dialogue)?;
    let before = waves_of(tx.db(), id).await?;
    let wave = parse(form, &before).map_err(Refusal::Invalid)?;
    entity::wave::Entity::insert(entity::wave::ActiveModel {
        dialogue_id: Set(id),
        number: Set(i64::from(wave.number)),
        opens_on: Set(wave.opens.to_string()),
        closes_on: Set(wave.closes.to_string()),
        planned_by: Set(actor.account()),
        planned_at: Set(tx.now()),
        closed_at: Set(None),
    })
    .exec_without_returning(tx.db())
    .await?;
    let entry = Entry::WavePlanned {
        number: wave.number,
        opens: wave.opens.to_string(),
        closes: wave.closes.to_string(),
    };
    tx.record(actor, &Subject::Dialogue(id), &entry).await?;
    tx.commit().await?;
    Ok(wave.number)
}

/// Takes the last wave out of the plan, while nobody was invited in it.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when it is not the last one or is gone, [`Refusal::AlreadyInvited`] when
/// invitations went out in it.
pub async fn remove(platform: &Platform, actor: &Actor, id: DialogueId, number: u32) -> Result<()> {
    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(id).await?;
    actor.may(Permission::DrawShortlists)?;
    may_change(&dialogue)?;
    let waves = waves_of(tx.db(), id).await?;
    let last = waves.last().filter(|wave| wave.number == number);
    let wave = *last.ok_or(Refusal::ChangedMeanwhile)?;
    let issued: Vec<Option<DateTime<Utc>>> = {
        use entity::invitation::{Column, Entity};
        use sea_orm::QuerySelect;
        Entity::find()
            .select_only()
            .column(Column::IssuedAt)
            .filter(Column::DialogueId.eq(id))
            .into_tuple()
            .all(tx.db())
            .await?
    };
    if issued
        .into_iter()
        .flatten()
        .any(|at| domain::wave::of(&waves, at) == Some(wave.number))
    {
        return Err(Refusal::AlreadyInvited.into());
    }
    entity::wave::Entity::delete_by_id((id, i64::from(number)))
        .exec(tx.db())
        .await?;
    let entry = Entry::WaveRemoved { number };
    tx.record(actor, &Subject::Dialogue(id), &entry).await?;
    tx.commit().await
}
