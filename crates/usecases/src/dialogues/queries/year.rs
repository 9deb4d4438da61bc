//! A year of dialogues and milestones, read at once: five queries, however many there are.

use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{DialogueId, MilestoneId, ProcessId};
use domain::partial_date::PartialDate;
use domain::{Actor, DialogueState, Format, Permission};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use super::list::years;
use crate::{Platform, Result};

/// A year of dialogues.
#[derive(Clone, Debug, Default)]
pub struct Year {
    pub year: i32,
    /// The years in which there are dialogues, the latest first.
    pub years: Vec<i32>,
    /// In the order of their days.
    pub dialogues: Vec<Dated>,
    /// The milestones of processes, in the order of their days.
    pub milestones: Vec<Due>,
    /// How many dialogues have no date yet.
    pub undated: u64,
    /// How many of the year's dialogues are archived, whether they are among the others or not.
    pub archived: u64,
}

/// A dialogue with its days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dated {
    pub id: DialogueId,
    pub title: String,
    pub format: Format,
    pub state: DialogueState,
    pub first: NaiveDate,
    pub last: NaiveDate,
    /// When it begins, once its hours are known.
    pub starts_at: Option<DateTime<Utc>>,
}

/// A milestone of a process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    pub process: ProcessId,
    pub id: MilestoneId,
    pub title: String,
    pub day: PartialDate,
}

type Row = (
    DialogueId,
    String,
    Format,
    DialogueState,
    String,
    Option<String>,
    Option<DateTime<Utc>>,
);

/// Reads a year, with what is archived when that is asked for. A dialogue is of the year in which it begins.
///
/// # Errors
/// Refuses those who may not see dialogues at the desk.
pub async fn year(
    platform: &Platform,
    actor: &Actor,
    year: i32,
    with_archived: bool,
) -> Result<Year> {
    use entity::dialogue::{Column, Entity};
    actor.may(Permission::SeeDialogues)?;
    let db = platform.db();
    // Days are texts like 2023-03-14, so a year is a span of the index.
    let (from, until) = (format!("{year:04}-01-01"), format!("{year:04}-12-31"));
    let of_year = Entity::find().filter(Column::FirstDay.between(from, until));
    let archived = of_year.clone().filter(Column::ArchivedAt.is_not_null());
    let archived = archived.count(db).await?;
    let mut shown = of_year;
    if !with_archived {
        shown = shown.filter(Column::ArchivedAt.is_null());
    }
    let rows: Vec<Row> = shown
        .select_only()
        .columns([
            Column::Id,
            Column::Title,
            Column::Format,
            Column::State,
            Column::FirstDay,
            Column::LastDay,
            Column::StartsAt,
        ])
        .order_by_asc(Column::FirstDay)
        .order_by_asc(Column::StartTime)
        .order_by_asc(Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    let dialogues = rows
        .into_iter()
        .filter_map(|(id, title, format, state, first, last, starts_at)| {
            let first: NaiveDate = first.parse().ok()?;
            let last = last.and_then(|day| day.parse().ok()).unwrap_or(first);
            Some(Dated {
                id,
                title,
                format,
                state,
                first,
                last,
                starts_at,
            })
        })
        .collect();
    let milestones = {
        use entity::milestone::{Column, Entity};
        Entity::find()
            .filter(Column::Day.starts_with(format!("{year:04}")))
            .order_by_asc(Column::Day)
            .order_by_asc(Column::Id)
            .all(db)
            .await?
            .into_iter()
            .filter_map(|row| {
                Some(Due {
                    process: row.process_id,
                    id: row.id,
                    day: row.day.parse().ok()?,
                    title: row.title,
                })
            })
            .collect()
    };
    let undated = Entity::find()
        .filter(Column::FirstDay.is_null())
        .filter(Column::State.ne(DialogueState::Cancelled))
        .filter(Column::ArchivedAt.is_null())
        .count(db)
        .await?;
    Ok(Year {
        year,
        years: years(platform, actor).await?,
        dialogues,
        milestones,
        undated,
        archived,
    })
}
