//! Finding a date together: times that are proposed, what people say to each of them, and which one is best.

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};
use chrono_tz::Tz;

use crate::fields::number;
use crate::ids::DateSlotId;
use crate::refusal::FieldErrors;
use crate::schedule::{self, Schedule};
use crate::words::words;
use crate::{FieldError, Problem, text};

words! {
    /// Whether answers are taken.
    DatePollState in "date-poll-state" { Open = "open", Closed = "closed" }

    /// What somebody says to a time.
    DateAnswer in "date-answer" {
        Yes = "yes",
        /// They could, but would rather not.
        IfNeedBe = "if-need-be",
        No = "no",
    }

    /// What a time means to somebody by their own clock.
    DateHours in "date-hours" {
        /// Wholly between nine and six.
        Office = "office",
        /// Before nine or after six.
        Edge = "edge",
        /// Some of it between ten at night and seven in the morning.
        Night = "night",
    }

    /// Why one time was found to be the best.
    DateReason in "date-reason" {
        MostCan = "most-can",
        /// As many can as at another time; more could if need be.
        IfNeedBe = "if-need-be",
        FewestRefusals = "fewest-refusals",
        FewestNights = "fewest-nights",
        Earliest = "earliest",
    }
}

/// The most times that one poll proposes.
pub const SLOTS_MAX: usize = 20;
/// The shortest and the longest meeting, in minutes.
pub const MINUTES: (u32, u32) = (15, 720);
/// The longest message to those who are asked, in characters.
pub const MESSAGE_MAX: usize = 2_000;

/// A time that is proposed, by the meeting's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    pub day: NaiveDate,
    pub start: NaiveTime,
}

impl Slot {
    /// The schedule of a meeting of so many minutes by the meeting's clock.
    #[must_use]
    pub fn schedule(self, zone: Tz, minutes: u32) -> Schedule {
        let start = self.day.and_time(self.start);
        let end = start + Duration::minutes(i64::from(minutes));
        Schedule::Hours { start, end, zone }
    }
}

/// What a poll asks. Made by [`parse`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poll {
    /// The zone in which the times are proposed.
    pub zone: Tz,
    pub minutes: u32,
    /// The last day for an answer, in the meeting's zone.
    pub answer_by: Option<NaiveDate>,
    /// What those who are asked are told beside the times.
    pub message: String,
}

/// A poll as its form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct PollForm {
    pub zone: String,
    pub minutes: String,
    pub answer_by: String,
    pub message: String,
}

/// A row of the form: the day and the hour, both empty when the row is not used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SlotForm {
    pub day: String,
    pub start: String,
}

/// Reads what a poll asks, without its times.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse(form: &PollForm, now: DateTime<Utc>) -> Result<Poll, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let poll = read(form, now, &mut errors);
    poll.filter(|_| errors.is_empty())
        .ok_or_else(|| errors.into_vec())
}

/// Reads a poll together with its first times.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_new(
    form: &PollForm,
    rows: &[SlotForm],
    now: DateTime<Utc>,
) -> Result<(Poll, Vec<Slot>), Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let poll = read(form, now, &mut errors);
    let (zone, minutes) = poll.as_ref().map_or((chrono_tz::UTC, MINUTES.0), |poll| {
        (poll.zone, poll.minutes)
    });
    let slots = read_slots(rows, &[], zone, minutes, now, &mut errors);
    match poll {
        Some(poll) if errors.is_empty() => Ok((poll, slots)),
        Some(_) | None => Err(errors.into_vec()),
    }
}

/// Reads times that are added to those that a poll has already.
///
/// # Errors
/// Every field that needs another look, by the number of its row: `day-2`, `start-2`.
pub fn parse_slots(
    rows: &[SlotForm],
    known: &[Slot],
    zone: Tz,
    minutes: u32,
    now: DateTime<Utc>,
) -> Result<Vec<Slot>, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let slots = read_slots(rows, known, zone, minutes, now, &mut errors);
    if errors.is_empty() {
        Ok(slots)
    } else {
        Err(errors.into_vec())
    }
}

fn read(form: &PollForm, now: DateTime<Utc>, errors: &mut FieldErrors) -> Option<Poll> {
    let zone = errors.take(
        "zone",
        form.zone
            .trim()
            .parse::<Tz>()
            .map_err(|_| Problem::NotAZone),
    );
    let minutes = errors.take("minutes", number(&form.minutes, MINUTES.0, MINUTES.1));
    let answer_by = match form.answer_by.trim() {
        "" => Some(None),
        raw => errors
            .take("answer_by", schedule::date(raw))
            .map(Option::Some),
    };
    if let (Some(Some(day)), Some(zone)) = (answer_by, zone)
        && ended(day, zone, now)
    {
        errors.note("answer_by", Problem::InThePast);
    }
    let message = errors.take(
        "message",
        text::optional_paragraphs(&form.message, MESSAGE_MAX),
    );
    Some(Poll {
        zone: zone?,
        minutes: minutes?,
        answer_by: answer_by?,
        message: message?,
    })
}

fn read_slots(
    rows: &[SlotForm],
    known: &[Slot],
    zone: Tz,
    minutes: u32,
    now: DateTime<Utc>,
    errors: &mut FieldErrors,
) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    let used = |row: &&SlotForm| !(row.day.trim().is_empty() && row.start.trim().is_empty());
    if !rows.iter().any(|row| used(&row)) {
        errors.note("day-1", Problem::Required);
    }
    for (nth, row) in (1..).zip(rows).filter(|(_, row)| used(row)) {
        let (day_field, start_field) = (format!("day-{nth}"), format!("start-{nth}"));
        let day = errors.take(&day_field, schedule::date(&row.day));
        let start = errors.take(&start_field, schedule::time(&row.start));
        let (Some(day), Some(start)) = (day, start) else {
            continue;
        };
        let slot = Slot { day, start };
        match begins(slot, zone, minutes) {
            Err(problem) => errors.note(&start_field, problem),
            Ok(at) if at <= now => errors.note(&day_field, Problem::InThePast),
            Ok(_) if known.contains(&slot) || slots.contains(&slot) => {
                errors.note(&start_field, Problem::AlreadyTaken);
            }
            Ok(_) => slots.push(slot),
        }
    }
    if known.len() + slots.len() > SLOTS_MAX {
        errors.note("day-1", Problem::TooMany { max: SLOTS_MAX });
    }
    slots
}

/// When a time begins; both of its ends must exist once on the meeting's clock.
fn begins(slot: Slot, zone: Tz, minutes: u32) -> Result<DateTime<Utc>, Problem> {
    let start = slot.day.and_time(slot.start);
    let end = start + Duration::minutes(i64::from(minutes));
    let (from, to) = (
        schedule::instant(start, zone)?,
        schedule::instant(end, zone)?,
    );
    if to <= from {
        return Err(Problem::EndBeforeStart);
    }
    Ok(from)
}

/// Whether a day is over in a zone.
fn ended(day: NaiveDate, zone: Tz, now: DateTime<Utc>) -> bool {
    day < now.with_timezone(&zone).date_naive()
}

/// Whether a poll takes answers: while it is open, until the end of its last day in the meeting's zone.
#[must_use]
pub fn takes_answers(
    state: DatePollState,
    answer_by: Option<NaiveDate>,
    zone: Tz,
    now: DateTime<Utc>,
) -> bool {
    match state {
        DatePollState::Open => !answer_by.is_some_and(|day| ended(day, zone, now)),
        DatePollState::Closed => false,
    }
}

/// What a time means by somebody's own clock: the worst quarter of an hour counts.
#[must_use]
pub fn hours(start: NaiveDateTime, end: NaiveDateTime) -> DateHours {
    let quarter = Duration::minutes(15);
    let mut worst = DateHours::Office;
    let mut at = start;
    while at < end {
        worst = worst.max(match at.hour() {
            9..=17 => DateHours::Office,
            7..=21 => DateHours::Edge,
            _ => DateHours::Night,
        });
        at += quarter;
    }
    worst
}

/// What people said to one time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub yes: u32,
    pub if_need_be: u32,
    pub no: u32,
    /// Asked, and silent on this time.
    pub silent: u32,
    /// How many of those who were asked would sit there at night.
    pub nights: u32,
}

impl Tally {
    /// Counts one answer; nothing is an answer that was not given.
    pub fn count(&mut self, answer: Option<DateAnswer>) {
        match answer {
            Some(DateAnswer::Yes) => self.yes += 1,
            Some(DateAnswer::IfNeedBe) => self.if_need_be += 1,
            Some(DateAnswer::No) => self.no += 1,
            None => self.silent += 1,
        }
    }
}

/// The best of the times that can still be held, with the reason. Most can; where several are equal, each "if
/// need be" is half a voice; then whoever refuses, whoever would sit up at night, and the earlier time.
/// Nothing while nobody could come to any.
#[must_use]
pub fn best(slots: &[(DateSlotId, DateTime<Utc>, Tally)]) -> Option<(DateSlotId, DateReason)> {
    let mut left: Vec<_> = slots
        .iter()
        .filter(|(_, _, tally)| tally.yes + tally.if_need_be > 0)
        .collect();
    type Key = fn(&Tally) -> i64;
    let keys: [(DateReason, Key); 4] = [
        (DateReason::MostCan, |tally| i64::from(tally.yes)),
        // Among equals half a voice each orders as a whole one does.
        (DateReason::IfNeedBe, |tally| i64::from(tally.if_need_be)),
        (DateReason::FewestRefusals, |tally| -i64::from(tally.no)),
        (DateReason::FewestNights, |tally| -i64::from(tally.nights)),
    ];
    for (reason, key) in keys {
        let top = left.iter().map(|(_, _, tally)| key(tally)).max()?;
        left.retain(|(_, _, tally)| key(tally) == top);
        if let [one] = left.as_slice() {
            return Some((one.0, reason));
        }
    }
    let first = left.iter().min_by_key(|(_, at, _)| *at)?;
    Some((first.0, DateReason::Earliest))
}

#[cfg(test)]
mod tests;
