//! What the pages of other bodies' meetings show.

use std::collections::HashMap;

use anyhow::Context;
use chrono::NaiveDate;
use domain::forum::ForumForm;
use domain::ids::ForumId;
use domain::{Actor, Permission, Refusal, RegionalGroup, Theme};
use entity::forum::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};

use crate::{Platform, Result};

/// How many meetings one page of the list shows.
pub const PAGE: u64 = 50;

/// A meeting of another body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: ForumId,
    pub title: String,
    pub organiser: String,
    pub place: String,
    pub address: String,
    pub first_day: NaiveDate,
    pub last_day: NaiveDate,
    pub region: Option<RegionalGroup>,
    pub themes: Vec<Theme>,
    /// Whether it came from a calendar file.
    pub imported: bool,
    pub version: i64,
}

/// A page of the list (counted from 0) with those still to come first, and how many there are in all. `past`
/// lists those that are over, the latest first.
///
/// # Errors
/// Refuses those who may not see dialogues at the desk.
pub async fn list(
    platform: &Platform,
    actor: &Actor,
    past: bool,
    page: u64,
) -> Result<(Vec<Line>, u64)> {
    actor.may(Permission::SeeDialogues)?;
    let today = platform.now().date_naive().to_string();
    let select = if past {
        Entity::find()
            .filter(Column::LastDay.lt(today))
            .order_by_desc(Column::FirstDay)
    } else {
        Entity::find()
            .filter(Column::LastDay.gte(today))
            .order_by_asc(Column::FirstDay)
    };
    let total = select.clone().count(platform.db()).await?;
    let rows = select
        .order_by_asc(Column::Id)
        .offset(page.min(1_000_000) * PAGE)
        .limit(PAGE)
        .all(platform.db())
        .await?;
    Ok((lines(platform.db(), rows).await?, total))
}

/// One meeting, as its form shows it.
///
/// # Errors
/// [`Refusal::NotFound`]; refuses those who may not see dialogues at the desk.
pub async fn one(platform: &Platform, actor: &Actor, id: ForumId) -> Result<(Line, ForumForm)> {
    actor.may(Permission::SeeDialogues)?;
    let row = Entity::find_by_id(id)
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let line = lines(platform.db(), vec![row.clone()])
        .await?
        .pop()
        .ok_or(Refusal::NotFound)?;
    let form = form_of(&row, &line.themes);
    Ok((line, form))
}

/// The row as its form shows it.
pub(super) fn form_of(row: &Model, themes: &[Theme]) -> ForumForm {
    ForumForm {
        title: row.title.clone(),
        organiser: row.organiser.clone(),
        place: row.place.clone(),
        address: row.address.clone(),
        first_day: row.first_day.clone(),
        last_day: row.last_day.clone(),
        region: row
            .region
            .map(|region| region.to_string())
            .unwrap_or_default(),
        themes: themes.iter().map(ToString::to_string).collect(),
    }
}

/// Rows with their themes. One query.
pub(super) async fn lines(db: &impl ConnectionTrait, rows: Vec<Model>) -> Result<Vec<Line>> {
    use entity::forum_theme::{Column, Entity};
    let mut themes: HashMap<ForumId, Vec<Theme>> = HashMap::new();
    for row in Entity::find()
        .filter(Column::ForumId.is_in(rows.iter().map(|row| row.id)))
        .all(db)
        .await?
    {
        themes.entry(row.forum_id).or_default().push(row.theme);
    }
    rows.into_iter()
        .map(|row| {
            let day = |raw: &str| {
                raw.parse::<NaiveDate>()
                    .with_context(|| format!("reading a day of meeting {}", row.id))
            };
            let mut themes = themes.remove(&row.id).unwrap_or_default();
            themes.sort_unstable();
            Ok(Line {
                first_day: day(&row.first_day)?,
                last_day: day(&row.last_day)?,
                id: row.id,
                region: row.region,
                imported: row.uid.is_some(),
                version: row.version,
                title: row.title,
                organiser: row.organiser,
                place: row.place,
                address: row.address,
                themes,
            })
        })
        .collect()
}
