//! A year of the public calendar: dialogues, meetings of series, milestones of processes, and the ends of calls.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use domain::dialogue::city;
use domain::partial_date::PartialDate;
use domain::schedule::Schedule;
use domain::{DialogueState, Format, Language, ProcessState};
use entity::{call, dialogue, milestone, opening, process};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::is_public;
use crate::dialogues::rows;
use crate::{Platform, Result, calls, meetings, processes};

/// Something in the calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub when: When,
    pub title: String,
    pub language: Language,
    /// The city of a meeting, where it has one; its zone may be named after another.
    pub city: Option<String>,
    pub what: What,
}

/// Where in the year it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// The days of the place where it happens, and the hours where they are known.
    Days {
        first: NaiveDate,
        last: NaiveDate,
        hours: Option<(NaiveTime, NaiveTime)>,
        zone: Option<Tz>,
    },
    /// In the month that begins with this day.
    Month(NaiveDate),
    /// In this year.
    Year,
}

/// What it is, and what its address is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A dialogue, or one meeting of a series.
    Meeting {
        dialogue: String,
        format: Format,
        /// The dialogue was cancelled, or this meeting of it is left out.
        called_off: bool,
    },
    Milestone {
        process: String,
    },
    /// No more contributions after this.
    CallCloses {
        dialogue: String,
        call: String,
    },
    /// No more registrations after this.
    RegistrationCloses {
        dialogue: String,
    },
}

impl Entry {
    /// Whether it touches the days from `first` to `last`.
    #[must_use]
    pub fn is_within(&self, first: NaiveDate, last: NaiveDate) -> bool {
        match self.when {
            When::Days {
                first: from,
                last: until,
                ..
            } => from <= last && until >= first,
            When::Month(month) => month >= first && month <= last,
            When::Year => false,
        }
    }
}

/// Reads a year, in the order of its days. Six queries at most.
///
/// # Errors
/// A fault when the database does not answer or holds a rule that cannot be read.
pub async fn year(platform: &Platform, year: i32) -> Result<Vec<Entry>> {
    let Some((first, last)) =
        NaiveDate::from_ymd_opt(year, 1, 1).zip(NaiveDate::from_ymd_opt(year, 12, 31))
    else {
        return Ok(Vec::new());
    };
    let db = platform.db();
    let mut entries = dialogues(db, first, last).await?;
    entries.extend(milestones(db, year).await?);
    entries.extend(calls_that_close(db, first, last).await?);
    entries.extend(registrations_that_close(db, first, last).await?);
    entries.retain(|entry| entry.when == When::Year || entry.is_within(first, last));
    entries.sort_by_key(|entry| place(&entry.when));
    Ok(entries)
}

/// What stands before what: the day, then what has no hours, then the hour.
fn place(when: &When) -> (Option<NaiveDate>, Option<NaiveTime>) {
    match when {
        When::Year => (None, None),
        When::Month(first) => (Some(*first), None),
        When::Days { first, hours, .. } => (Some(*first), hours.map(|(start, _)| start)),
    }
}

/// Instants that may be on one of these days somewhere on Earth.
fn around(first: NaiveDate, last: NaiveDate) -> (DateTime<Utc>, DateTime<Utc>) {
    let from = first - Days::new(1);
    let until = last + Days::new(2);
    (
        from.and_time(NaiveTime::MIN).and_utc(),
        until.and_time(NaiveTime::MIN).and_utc(),
    )
}

async fn dialogues(
    db: &impl ConnectionTrait,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<Entry>> {
    use dialogue::Column;
    // Days are texts like 2027-03-14. A dialogue may have begun, and a series have been going on, before.
    let ends = Condition::any()
        .add(Column::LastDay.gte(first.to_string()))
        .add(Column::SeriesEndsAt.gte(around(first, last).0));
    let found = dialogue::Entity::find()
        .filter(is_public())
        .filter(Column::FirstDay.lte(last.to_string()))
        .filter(ends)
        .order_by_asc(Column::FirstDay)
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    let mut series = meetings::public_of_all(db, &found).await?;
    let mut entries = Vec::with_capacity(found.len());
    for row in found {
        let cancelled = row.state == DialogueState::Cancelled;
        let entry = |when, called_off| Entry {
            when,
            title: row.title.clone(),
            language: row.language,
            city: city(row.mode, &row.place).map(str::to_owned),
            what: What::Meeting {
                dialogue: row.slug.clone(),
                format: row.format,
                called_off,
            },
        };
        if let Some(meetings) = series.remove(&row.id) {
            entries.extend(meetings.iter().map(|meeting| {
                let when = hours(meeting.starts_at, meeting.ends_at, meeting.zone);
                entry(when, cancelled || !meeting.takes_place())
            }));
            continue;
        }
        let when = match rows::schedule_of(&row) {
            Ok(Schedule::Days { first, last }) => When::Days {
                first,
                last,
                hours: None,
                zone: None,
            },
            Ok(Schedule::Hours { start, end, zone }) => When::Days {
                first: start.date(),
                last: end.date(),
                hours: Some((start.time(), end.time())),
                zone: Some(zone),
            },
            // What has no date stands in no calendar, nor does what cannot be read.
            Ok(Schedule::ToBeDetermined) | Err(_) => continue,
        };
        entries.push(entry(when, cancelled));
    }
    Ok(entries)
}

fn hours(from: DateTime<Utc>, until: DateTime<Utc>, zone: Tz) -> When {
    let (from, until) = (from.with_timezone(&zone), until.with_timezone(&zone));
    When::Days {
        first: from.date_naive(),
        last: until.date_naive(),
        hours: Some((from.time(), until.time())),
        zone: Some(zone),
    }
}

/// An instant by which something must have been done.
fn until(at: DateTime<Utc>, zone: Tz) -> When {
    hours(at, at, zone)
}

async fn milestones(db: &impl ConnectionTrait, year: i32) -> Result<Vec<Entry>> {
    let found = milestone::Entity::find()
        .select_also(process::Entity)
        .join(
            JoinType::InnerJoin,
            milestone::Entity::belongs_to(process::Entity)
                .from(milestone::Column::ProcessId)
                .to(process::Column::Id)
                .into(),
        )
        .filter(milestone::Column::Day.starts_with(format!("{year:04}")))
        .filter(process::Column::State.ne(ProcessState::Draft))
        .order_by_asc(milestone::Column::Day)
        .order_by_asc(milestone::Column::Id)
        .all(db)
        .await?;
    let entries = found.into_iter().filter_map(|(row, of)| {
        let of = of?;
        let when = match processes::rows::milestone_of(&row).ok()?.day {
            PartialDate::Year(_) => When::Year,
            PartialDate::Month(first) => When::Month(first),
            PartialDate::Day(day) => When::Days {
                first: day,
                last: day,
                hours: None,
                zone: None,
            },
        };
        Some(Entry {
            when,
            title: row.title,
            language: of.language,
            city: None,
            what: What::Milestone { process: of.slug },
        })
    });
    Ok(entries.collect())
}

async fn calls_that_close(
    db: &impl ConnectionTrait,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<Entry>> {
    let (from, until_then) = around(first, last);
    let of_dialogue = call::Entity::belongs_to(dialogue::Entity)
        .from(call::Column::DialogueId)
        .to(dialogue::Column::Id);
    let found = call::Entity::find()
        .select_also(dialogue::Entity)
        .join(JoinType::InnerJoin, of_dialogue.into())
        .filter(call::Column::PublishedAt.is_not_null())
        .filter(call::Column::ClosesAt.between(from, until_then))
        .filter(is_public())
        .all(db)
        .await?;
    let mut entries = Vec::with_capacity(found.len());
    for (row, of) in found {
        let Some(of) = of else { continue };
        entries.push(Entry {
            when: until(row.closes_at, calls::rows::zone(&row)?),
            title: row.title,
            language: row.language,
            city: None,
            what: What::CallCloses {
                dialogue: of.slug,
                call: row.slug,
            },
        });
    }
    Ok(entries)
}

async fn registrations_that_close(
    db: &impl ConnectionTrait,
    first: NaiveDate,
    last: NaiveDate,
) -> Result<Vec<Entry>> {
    let (from, until_then) = around(first, last);
    let of_opening = dialogue::Entity::belongs_to(opening::Entity)
        .from(dialogue::Column::Id)
        .to(opening::Column::DialogueId);
    let found = dialogue::Entity::find()
        .select_also(opening::Entity)
        .join(JoinType::InnerJoin, of_opening.into())
        .filter(dialogue::Column::State.eq(DialogueState::Convened))
        .filter(opening::Column::ClosesAt.between(from, until_then))
        .all(db)
        .await?;
    let entries = found.into_iter().filter_map(|(of, opening)| {
        let closes = opening?.closes_at?;
        let zone = match rows::schedule_of(&of) {
            Ok(Schedule::Hours { zone, .. }) => zone,
            Ok(Schedule::Days { .. } | Schedule::ToBeDetermined) | Err(_) => Tz::UTC,
        };
        Some(Entry {
            when: until(closes, zone),
            title: of.title,
            language: of.language,
            city: None,
            what: What::RegistrationCloses { dialogue: of.slug },
        })
    });
    Ok(entries.collect())
}
