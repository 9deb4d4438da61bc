//! Dialogues as rows, as plans and as facts for decisions.

use anyhow::{Context, anyhow};
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use chrono_tz::Tz;
use domain::dialogue::{Facts, Plan, PlanForm};
use domain::ids::DialogueId;
use domain::schedule::Schedule;
use domain::{DialogueState, FieldError, Problem, Refusal, Theme};
use entity::dialogue::{ActiveModel, Model};
use itip::zones::{self, LocalTime};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use crate::{Error, Result};

/// What decisions need to know of a dialogue.
///
/// # Errors
/// A fault when the row holds a day, time or zone that cannot be read.
pub fn facts(row: &Model) -> Result<Facts> {
    Ok(Facts {
        id: row.id,
        state: row.state,
        seats: number(row.seats),
        schedule: schedule_of(row)?,
        series_ends_at: row.series_ends_at,
        respond_by: row.respond_by,
        per_country: row.per_country.map(number),
        per_organisation: row.per_organisation.map(number),
    })
}

/// When a dialogue was over: the end of its last meeting, or when it was called off. None while it has no date.
///
/// # Errors
/// As [`facts`].
pub fn ended(row: &Model) -> Result<Option<DateTime<Utc>>> {
    if row.state == DialogueState::Cancelled {
        return Ok(Some(row.changed_at));
    }
    let last = schedule_of(row)?.last_day();
    let of_day = last.map(|day| (day + Duration::days(1)).and_time(NaiveTime::MIN).and_utc());
    Ok(row.series_ends_at.or(row.ends_at).or(of_day))
}

/// The plan that a row and its themes hold.
///
/// # Errors
/// A fault when the row holds a day, time or zone that cannot be read.
pub fn plan_of(row: &Model, themes: Vec<Theme>) -> Result<Plan> {
    Ok(Plan {
        title: row.title.clone(),
        process: row.process_id,
        group: row.group_id,
        format: row.format,
        mode: row.mode,
        place: row.place.clone(),
        online_address: row.online_address.clone(),
        seats: number(row.seats),
        themes,
        schedule: schedule_of(row)?,
        respond_by: row.respond_by,
        summary: row.summary.clone(),
        language: row.language,
        per_country: row.per_country.map(number),
        per_organisation: row.per_organisation.map(number),
    })
}

/// The plan as its form shows it.
#[must_use]
pub fn form_of(plan: &Plan) -> PlanForm {
    let mut form = PlanForm {
        title: plan.title.clone(),
        process: plan
            .process
            .map(|process| process.to_string())
            .unwrap_or_default(),
        group: plan
            .group
            .map(|group| group.to_string())
            .unwrap_or_default(),
        format: plan.format.to_string(),
        mode: plan.mode.to_string(),
        place: plan.place.clone(),
        online_address: plan.online_address.clone(),
        seats: plan.seats.to_string(),
        themes: plan.themes.iter().map(ToString::to_string).collect(),
        schedule: plan.schedule.kind().to_owned(),
        respond_by: plan
            .respond_by
            .map(|by| deadline_day(by, zone_of(&plan.schedule)).to_string())
            .unwrap_or_default(),
        summary: plan.summary.clone(),
        language: plan.language.to_string(),
        per_country: plan
            .per_country
            .map(|cap| cap.to_string())
            .unwrap_or_default(),
        per_organisation: plan
            .per_organisation
            .map(|cap| cap.to_string())
            .unwrap_or_default(),
        ..PlanForm::default()
    };
    let last_day = |first: NaiveDate, last: NaiveDate| {
        if first == last {
            String::new()
        } else {
            last.to_string()
        }
    };
    match plan.schedule {
        Schedule::ToBeDetermined => {}
        Schedule::Days { first, last } => {
            form.date = first.to_string();
            form.last_date = last_day(first, last);
        }
        Schedule::Hours { start, end, zone } => {
            form.date = start.date().to_string();
            form.last_date = last_day(start.date(), end.date());
            form.start_time = start.format("%H:%M").to_string();
            form.end_time = end.format("%H:%M").to_string();
            form.zone = zone.name().to_owned();
        }
    }
    form
}

/// The zone in which the days of a schedule are counted: the meeting's, or UTC while it has none.
#[must_use]
pub fn zone_of(schedule: &Schedule) -> Tz {
    match schedule {
        Schedule::Hours { zone, .. } => *zone,
        Schedule::ToBeDetermined | Schedule::Days { .. } => Tz::UTC,
    }
}

/// The last day on which an answer counts. A deadline is kept as the instant at which that day has ended.
#[must_use]
pub fn deadline_day(respond_by: DateTime<Utc>, zone: Tz) -> NaiveDate {
    (respond_by - Duration::seconds(1))
        .with_timezone(&zone)
        .date_naive()
}

/// The schedule that a row holds.
///
/// # Errors
/// A fault when the row holds a day, time or zone that cannot be read.
pub fn schedule_of(row: &Model) -> Result<Schedule> {
    let schedule = match row.schedule.as_str() {
        "to-be-determined" => Some(Schedule::ToBeDetermined),
        "days" => day(row.first_day.as_deref())
            .zip(day(row.last_day.as_deref()))
            .map(|(first, last)| Schedule::Days { first, last }),
        "hours" => hours(row),
        _ => None,
    };
    Ok(schedule
        .ok_or_else(|| anyhow!("not a day, time or zone"))
        .with_context(|| format!("reading the schedule of dialogue {}", row.id))?)
}

fn hours(row: &Model) -> Option<Schedule> {
    let first = day(row.first_day.as_deref())?;
    let last = match row.last_day.as_deref() {
        None => first,
        last => day(last)?,
    };
    Some(Schedule::Hours {
        start: first.and_time(clock(row.start_time.as_deref())?),
        end: last.and_time(clock(row.end_time.as_deref())?),
        zone: row.zone.as_deref()?.parse().ok()?,
    })
}

fn day(raw: Option<&str>) -> Option<NaiveDate> {
    raw?.parse().ok()
}

fn clock(raw: Option<&str>) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(raw?, "%H:%M").ok()
}

/// Reads a number that the database keeps within bounds.
fn number(raw: i64) -> u32 {
    u32::try_from(raw).unwrap_or_default()
}

/// Writes a plan into the columns of a row; id, slug, state and times stay as they are.
///
/// # Errors
/// Refuses hours that the clocks of the zone skip or repeat.
pub fn write(plan: &Plan, row: &mut ActiveModel) -> Result<()> {
    row.title = Set(plan.title.clone());
    row.process_id = Set(plan.process);
    row.group_id = Set(plan.group);
    row.format = Set(plan.format);
    row.mode = Set(plan.mode);
    row.place = Set(plan.place.clone());
    row.online_address = Set(plan.online_address.clone());
    row.seats = Set(i64::from(plan.seats));
    row.per_country = Set(plan.per_country.map(i64::from));
    row.per_organisation = Set(plan.per_organisation.map(i64::from));
    row.respond_by = Set(plan.respond_by);
    row.summary = Set(plan.summary.clone());
    row.language = Set(plan.language);

    let instants = instants(&plan.schedule)?;
    let (first, last) = match plan.schedule {
        Schedule::ToBeDetermined => (None, None),
        Schedule::Days { first, last } => (Some(first), Some(last)),
        Schedule::Hours { start, end, .. } => (Some(start.date()), Some(end.date())),
    };
    let (start, end, zone) = match plan.schedule {
        Schedule::ToBeDetermined | Schedule::Days { .. } => (None, None, None),
        Schedule::Hours { start, end, zone } => {
            (Some(start.time()), Some(end.time()), Some(zone.name()))
        }
    };
    let minute = |time: NaiveTime| time.format("%H:%M").to_string();
    row.schedule = Set(plan.schedule.kind().to_owned());
    row.first_day = Set(first.map(|day| day.to_string()));
    row.last_day = Set(last.map(|day| day.to_string()));
    row.start_time = Set(start.map(minute));
    row.end_time = Set(end.map(minute));
    row.zone = Set(zone.map(ToOwned::to_owned));
    row.starts_at = Set(instants.map(|(start, _)| start));
    row.ends_at = Set(instants.map(|(_, end)| end));
    Ok(())
}

/// The instants of start and end by the zone table that calendars get, when the hours are known.
///
/// # Errors
/// Refuses hours that the clocks of the zone skip or repeat.
pub fn instants(schedule: &Schedule) -> Result<Option<(DateTime<Utc>, DateTime<Utc>)>> {
    let Schedule::Hours { start, end, zone } = schedule else {
        return Ok(None);
    };
    let at = |field: &str, local| match zones::resolve(local, *zone) {
        Ok(LocalTime::Resolved(at)) => Ok(at),
        Ok(LocalTime::Gap { .. }) => Err(refused(field, Problem::TimeDoesNotExist)),
        Ok(LocalTime::Ambiguous { .. }) => Err(refused(field, Problem::TimeOccursTwice)),
        Err(_) => Err(refused("zone", Problem::NotAZone)),
    };
    Ok(Some((at("start_time", *start)?, at("end_time", *end)?)))
}

fn refused(field: &str, problem: Problem) -> Error {
    Refusal::Invalid(vec![FieldError::new(field, problem)]).into()
}

/// The themes of a dialogue in the order of the list.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn themes(db: &impl ConnectionTrait, id: DialogueId) -> Result<Vec<Theme>> {
    use entity::dialogue_theme::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::DialogueId.eq(id))
        .all(db)
        .await?;
    let mut themes: Vec<Theme> = rows.into_iter().map(|row| row.theme).collect();
    themes.sort_by_key(|theme| *theme as u8);
    Ok(themes)
}
