//! When a dialogue takes place: not yet known, a day, or hours in a named time zone.

use chrono::{DateTime, Duration, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;

use crate::Problem;
use crate::refusal::FieldErrors;

/// When a dialogue takes place.
///
/// Hours are kept as the local time in the meeting's zone, from which the instants follow: should the
/// zone's rules change before the meeting, the local time is what was promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schedule {
    /// The date is to be determined.
    ToBeDetermined,
    /// The day or days are known, the hours are not.
    Days { first: NaiveDate, last: NaiveDate },
    /// The hours are known.
    Hours {
        start: NaiveDateTime,
        end: NaiveDateTime,
        zone: Tz,
    },
}

impl Schedule {
    /// The code by which the kind is stored and chosen.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::ToBeDetermined => "to-be-determined",
            Self::Days { .. } => "days",
            Self::Hours { .. } => "hours",
        }
    }

    /// The instants of start and end, when the hours are known.
    #[must_use]
    pub fn instants(&self) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        match self {
            Self::Hours { start, end, zone } => {
                Some((instant(*start, *zone).ok()?, instant(*end, *zone).ok()?))
            }
            Self::ToBeDetermined | Self::Days { .. } => None,
        }
    }

    /// The first day, when it is known.
    #[must_use]
    pub fn first_day(&self) -> Option<NaiveDate> {
        match self {
            Self::ToBeDetermined => None,
            Self::Days { first, .. } => Some(*first),
            Self::Hours { start, .. } => Some(start.date()),
        }
    }

    /// The last day, in the meeting's zone.
    #[must_use]
    pub fn last_day(&self) -> Option<NaiveDate> {
        match self {
            Self::ToBeDetermined => None,
            Self::Days { last, .. } => Some(*last),
            Self::Hours { end, .. } => Some(end.date()),
        }
    }

    /// The earliest moment at which it can have begun anywhere on Earth.
    #[must_use]
    pub fn begins(&self) -> Option<DateTime<Utc>> {
        match self {
            Self::ToBeDetermined => None,
            // The first day begins at UTC+14.
            Self::Days { first, .. } => {
                Some(first.and_time(NaiveTime::MIN).and_utc() - Duration::hours(14))
            }
            Self::Hours { .. } => self.instants().map(|(start, _)| start),
        }
    }

    /// True once it is certainly over: after its end, or after its last day everywhere on Earth.
    #[must_use]
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        match self {
            Self::ToBeDetermined => false,
            // The last day ends at UTC-12, which is noon UTC of the day after.
            Self::Days { last, .. } => {
                last.and_time(NaiveTime::MIN).and_utc() + Duration::hours(36) <= now
            }
            Self::Hours { .. } => self.instants().is_some_and(|(_, end)| end <= now),
        }
    }
}

/// The instant of a local time in a zone.
///
/// # Errors
/// [`Problem::TimeDoesNotExist`] in the gap when clocks go forward, [`Problem::TimeOccursTwice`] in the
/// hour that is repeated when they go back: both are for people to resolve, not for us to guess.
pub fn instant(local: NaiveDateTime, zone: Tz) -> Result<DateTime<Utc>, Problem> {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(at) => Ok(at.with_timezone(&Utc)),
        LocalResult::Ambiguous(..) => Err(Problem::TimeOccursTwice),
        LocalResult::None => Err(Problem::TimeDoesNotExist),
    }
}

/// A schedule as a form gives it.
#[derive(Clone, Debug, Default)]
pub struct ScheduleForm<'a> {
    pub kind: &'a str,
    pub date: &'a str,
    pub last_date: &'a str,
    pub start_time: &'a str,
    pub end_time: &'a str,
    pub zone: &'a str,
}

/// Reads a schedule; errors are noted under `schedule`, `date`, `last_date`, `start_time`, `end_time`, `zone`.
pub fn parse(form: &ScheduleForm<'_>, errors: &mut FieldErrors) -> Option<Schedule> {
    match form.kind {
        "to-be-determined" => Some(Schedule::ToBeDetermined),
        "days" => {
            let first = errors.take("date", date(form.date))?;
            let last = if form.last_date.trim().is_empty() {
                first
            } else {
                errors.take("last_date", date(form.last_date))?
            };
            if last < first {
                errors.note("last_date", Problem::EndBeforeStart);
                return None;
            }
            Some(Schedule::Days { first, last })
        }
        "hours" => {
            let day = errors.take("date", date(form.date));
            let start = errors.take("start_time", time(form.start_time));
            let end = errors.take("end_time", time(form.end_time));
            let zone = errors.take(
                "zone",
                form.zone
                    .trim()
                    .parse::<Tz>()
                    .map_err(|_| Problem::NotAZone),
            );
            let last_day = if form.last_date.trim().is_empty() {
                day
            } else {
                errors.take("last_date", date(form.last_date))
            };
            let (day, start, end, zone, last_day) = (day?, start?, end?, zone?, last_day?);
            let (start, end) = (day.and_time(start), last_day.and_time(end));
            let from = errors.take("start_time", instant(start, zone))?;
            let to = errors.take("end_time", instant(end, zone))?;
            if to <= from {
                errors.note("end_time", Problem::EndBeforeStart);
                return None;
            }
            Some(Schedule::Hours { start, end, zone })
        }
        _ => {
            errors.note("schedule", Problem::NotAChoice);
            None
        }
    }
}

/// Reads a date as browsers send it (`2023-03-14`) or as people type it (`14/3/2023`, `14.3.2023`).
///
/// # Errors
/// [`Problem::Required`] when empty, [`Problem::NotADate`] when it is no date between 1945 and 2200.
pub fn date(raw: &str) -> Result<NaiveDate, Problem> {
    let raw = raw.trim();
    if raw.is_empty() {
        return Err(Problem::Required);
    }
    ["%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y"]
        .iter()
        .find_map(|format| NaiveDate::parse_from_str(raw, format).ok())
        .filter(|date| (1945..=2200).contains(&chrono::Datelike::year(date)))
        .ok_or(Problem::NotADate)
}

/// Reads a time of day as browsers send it (`15:00`) or as people type it (`15.00`).
///
/// # Errors
/// [`Problem::Required`] when empty, [`Problem::NotATime`] when it is none.
pub fn time(raw: &str) -> Result<NaiveTime, Problem> {
    let raw = raw.trim();
    if raw.is_empty() {
        return Err(Problem::Required);
    }
    ["%H:%M", "%H:%M:%S", "%H.%M"]
        .iter()
        .find_map(|format| NaiveTime::parse_from_str(raw, format).ok())
        .ok_or(Problem::NotATime)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours<'a>(date: &'a str, start: &'a str, end: &'a str, zone: &'a str) -> ScheduleForm<'a> {
        ScheduleForm {
            kind: "hours",
            date,
            last_date: "",
            start_time: start,
            end_time: end,
            zone,
        }
    }

    fn problems(form: &ScheduleForm<'_>) -> Vec<Problem> {
        let mut errors = FieldErrors::default();
        parse(form, &mut errors);
        errors
            .into_vec()
            .into_iter()
            .map(|error| error.problem)
            .collect()
    }

    #[test]
    fn hours_become_instants_in_the_meetings_zone() {
        let mut errors = FieldErrors::default();
        let schedule = parse(
            &hours("2023-03-14", "15:00", "17:30", "Europe/Zurich"),
            &mut errors,
        );
        let instants = schedule
            .and_then(|s| s.instants())
            .map(|(a, b)| (a.to_rfc3339(), b.to_rfc3339()));
        assert_eq!(
            instants,
            Some((
                "2023-03-14T14:00:00+00:00".into(),
                "2023-03-14T16:30:00+00:00".into()
            ))
        );
    }

    #[test]
    fn an_hour_that_clocks_skip_or_repeat_is_explained() {
        assert_eq!(
            problems(&hours("2023-03-26", "02:30", "04:00", "Europe/Zurich")),
            [Problem::TimeDoesNotExist]
        );
        assert_eq!(
            problems(&hours("2023-10-29", "02:30", "04:00", "Europe/Zurich")),
            [Problem::TimeOccursTwice]
        );
    }

    #[test]
    fn everything_that_is_wrong_is_said_at_once() {
        let all = problems(&hours("31/2/2023", "25:00", "", "Geneva"));
        assert_eq!(
            all,
            [
                Problem::NotADate,
                Problem::NotATime,
                Problem::Required,
                Problem::NotAZone
            ]
        );
    }

    #[test]
    fn a_day_is_over_when_it_is_over_everywhere() {
        let day = NaiveDate::from_ymd_opt(2023, 3, 14).into_iter().next();
        let schedule = day.map(|first| Schedule::Days { first, last: first });
        let at = |raw: &str| raw.parse::<DateTime<Utc>>().unwrap_or_default();
        assert_eq!(
            schedule.map(|s| s.is_over(at("2023-03-15T11:59:00Z"))),
            Some(false)
        );
        assert_eq!(
            schedule.map(|s| s.is_over(at("2023-03-15T12:00:00Z"))),
            Some(true)
        );
    }
}
