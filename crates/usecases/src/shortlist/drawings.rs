//! How far a draw has come, as the pages tell it.

use chrono::{DateTime, TimeDelta, Utc};
use domain::ids::{DialogueId, DrawId};
use domain::{Actor, DrawingState, Permission};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{Platform, Result};

/// After so long a silence whoever worked on it is gone.
const SILENCE: TimeDelta = TimeDelta::seconds(30);

/// A draw and how far it has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    pub dialogue: DialogueId,
    pub method: String,
    pub seed: String,
    pub state: DrawingState,
    /// What the engine is doing, by the code of [`balance::Step`]; empty before it has begun.
    pub step: String,
    pub round: u32,
    /// The smallest chance reached, between 0 and 1, where the method tells it.
    pub reached: Option<f64>,
    /// No draw reaches more.
    pub bound: Option<f64>,
    /// How far every chance may be from the fairest.
    pub gap: Option<f64>,
    pub begun_at: DateTime<Utc>,
    /// For how long it has been at work, or was.
    pub seconds: u32,
    /// Why it was refused: the key of the sentence; empty unless it was.
    pub refusal: String,
    pub draw: Option<DrawId>,
}

/// The draw at work, or the last one with what became of it.
///
/// # Errors
/// Refuses those who may not see dialogues.
pub async fn drawing(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
) -> Result<Option<Drawing>> {
    actor.may(Permission::DrawShortlists)?;
    last_of(platform, id).await
}

/// The same for a screen whose actor was asked already. One query.
pub(super) async fn last_of(platform: &Platform, id: DialogueId) -> Result<Option<Drawing>> {
    let now = platform.now();
    let row = latest(platform.db(), id).await?;
    Ok(row.map(|row| {
        let state = effective(&row, now);
        let end = row.ended_at.unwrap_or(now);
        let seconds = (end - row.begun_at).num_seconds();
        Drawing {
            dialogue: row.dialogue_id,
            method: row.method,
            seed: row.seed,
            state,
            step: row.step,
            round: u32::try_from(row.round).unwrap_or(0),
            reached: row.reached,
            bound: row.bound,
            gap: row.gap,
            begun_at: row.begun_at,
            seconds: u32::try_from(seconds).unwrap_or(0),
            refusal: row.refusal,
            draw: row.draw_id,
        }
    }))
}

/// The row of the last draw of a dialogue. One query.
pub(super) async fn latest<C: sea_orm::ConnectionTrait>(
    db: &C,
    id: DialogueId,
) -> Result<Option<entity::drawing::Model>> {
    use entity::drawing::{Column, Entity};
    let row = Entity::find()
        .filter(Column::DialogueId.eq(id))
        .order_by_desc(Column::Id)
        .one(db)
        .await?;
    Ok(row)
}

/// A draw of which nothing was heard for long has failed: its server was ended.
pub(super) fn effective(row: &entity::drawing::Model, now: DateTime<Utc>) -> DrawingState {
    if row.state == DrawingState::Working && row.told_at + SILENCE < now {
        DrawingState::Failed
    } else {
        row.state
    }
}
