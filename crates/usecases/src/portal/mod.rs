//! What the public may read: dialogues from the moment they are convened, reports once they are published,
//! and the recommendations in them. No names of participants, no link to join.
//!
//! Everything here is a read, and every read asks a fixed number of queries.

pub mod calendar;
pub mod dialogues;
pub mod outcomes;
pub mod participants;
pub mod recommendations;
mod themed;

use chrono::{DateTime, Duration, Utc};
use domain::ids::DialogueId;
use domain::repeats::Repeats;
use domain::schedule::Schedule;
use domain::{DialogueState, Format, Language, Mode, Theme};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

pub(crate) use themed::{Themed, with_themes};

use crate::{Platform, Result};

/// How many entries a page of a list has.
pub const PAGE: u64 = 20;

/// A dialogue as the public knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dialogue {
    pub id: DialogueId,
    pub slug: String,
    /// The year and number of the dialogue, once it was convened: `2021-01`.
    pub reference: Option<String>,
    pub title: String,
    pub format: Format,
    pub mode: Mode,
    pub state: DialogueState,
    pub schedule: Schedule,
    /// The instants of the schedule, when its hours are known.
    pub instants: Option<(DateTime<Utc>, DateTime<Utc>)>,
    /// How the meetings repeat; none when it takes place once.
    pub repeats: Option<Repeats>,
    pub series_ends_at: Option<DateTime<Utc>>,
    pub place: String,
    pub seats: i64,
    pub themes: Vec<Theme>,
    pub summary: String,
    pub language: Language,
    pub version: i64,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
    /// Whether its programme can be read.
    pub has_programme: bool,
}

impl Dialogue {
    /// True while it is still to come.
    #[must_use]
    pub fn is_ahead(&self, now: DateTime<Utc>) -> bool {
        let over = match self.series_ends_at {
            Some(ends) => ends <= now,
            None => self.schedule.is_over(now),
        };
        self.state == DialogueState::Convened && !over
    }
}

/// A page of a list, and how many entries the whole list has.
#[derive(Clone, Debug)]
pub struct Listing<T> {
    pub items: Vec<T>,
    /// From 1.
    pub page: u64,
    pub per_page: u64,
    pub total: u64,
}

impl<T> Listing<T> {
    /// How many pages there are, one at least.
    #[must_use]
    pub fn pages(&self) -> u64 {
        self.total.div_ceil(self.per_page.max(1)).max(1)
    }
}

/// What the first page shows.
#[derive(Clone, Debug)]
pub struct Home {
    pub ahead: Vec<Dialogue>,
    pub outcomes: Vec<outcomes::Outcome>,
    pub recommendations: Vec<recommendations::Found>,
}

/// Reads the first page: what is next and what came out last.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn home(platform: &Platform) -> Result<Home> {
    let db = platform.db();
    // Only what people can still come to; a cancelled dialogue is told on its page and in the list.
    let ahead = dialogues::upcoming(platform.now(), &dialogues::Filter::default())
        .filter(entity::dialogue::Column::State.eq(DialogueState::Convened))
        .limit(6);
    let ahead = with_themes(ahead).all(db).await?;
    let outcomes = outcomes::latest(db, 0, 3).await?;
    let rows = recommendations::published()
        .order_by_desc(entity::recommendation::Column::ReportId)
        .order_by_asc(entity::recommendation::Column::Number)
        .limit(4)
        .all(db)
        .await?;
    let recommendations = recommendations::with_origin(db, rows).await?;
    Ok(Home {
        ahead,
        outcomes,
        recommendations,
    })
}

/// Dialogues that the public may know of. One that was cancelled before it was announced stays unknown.
pub(crate) fn is_public() -> Condition {
    use entity::dialogue::Column;
    Condition::any()
        .add(Column::State.is_in([DialogueState::Convened, DialogueState::Held]))
        .add(
            Condition::all()
                .add(Column::State.eq(DialogueState::Cancelled))
                .add(Column::ConvenedAt.is_not_null()),
        )
}

/// Dialogues that are not over, held or without a date that could still come.
pub(crate) fn is_ahead(now: DateTime<Utc>) -> Condition {
    use entity::dialogue::Column;
    // A day ends everywhere 36 hours after it began in UTC, as `Schedule::is_over` says.
    let day = (now - Duration::hours(36)).date_naive().to_string();
    Condition::all()
        .add(Column::State.ne(DialogueState::Held))
        .add(
            Condition::any()
                .add(
                    Condition::all()
                        .add(Column::Schedule.eq("to-be-determined"))
                        .add(Column::State.eq(DialogueState::Convened)),
                )
                .add(
                    Condition::all()
                        .add(Column::Schedule.eq("days"))
                        .add(Column::LastDay.gt(day)),
                )
                .add(
                    Condition::all()
                        .add(Column::Schedule.eq("hours"))
                        .add(Column::EndsAt.gt(now)),
                )
                .add(
                    // Never unknown: what is not ahead is found by turning this round.
                    Condition::all()
                        .add(Column::SeriesEndsAt.is_not_null())
                        .add(Column::SeriesEndsAt.gt(now)),
                ),
        )
}

/// The years in which dialogues were convened, the latest first.
pub(crate) async fn years<C: ConnectionTrait>(db: &C) -> Result<Vec<i64>> {
    use entity::dialogue::{Column, Entity};
    let years: Vec<Option<i64>> = Entity::find()
        .select_only()
        .column(Column::Year)
        .distinct()
        .filter(is_public())
        .order_by_desc(Column::Year)
        .into_tuple()
        .all(db)
        .await?;
    Ok(years.into_iter().flatten().collect())
}
