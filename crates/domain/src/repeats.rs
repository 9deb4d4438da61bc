//! How a working group's meetings repeat: the few rules that organisers choose from (RFC 5545 3.8.5.3).
//!
//! A rule belongs to the first meeting: weekly means on its day of the week, monthly on its nth day of the
//! week. Which days follow is worked out where calendars are written (`itip::calendar::Rule`).

use std::fmt;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveDateTime};

use crate::refusal::FieldErrors;
use crate::words::words;
use crate::{FieldError, Problem, UnknownWord, fields, schedule};

/// The most meetings of one series.
pub const MEETINGS_MAX: u32 = 200;

words! {
    /// In what steps meetings repeat.
    Every in "every" {
        Weekly = "weekly",
        /// On the same week's day of the month, such as the second Wednesday.
        Monthly = "monthly",
        /// On the last such day of the month.
        MonthlyLast = "monthly-last",
    }

    /// What became of one meeting of a series.
    MeetingState in "meeting-state" { Moved = "moved", Dropped = "dropped" }
}

/// When a series ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// After so many meetings.
    After(u32),
    /// With the last meeting that begins on this day or before, by the meeting's clock.
    Until(NaiveDate),
}

/// How meetings repeat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repeats {
    pub every: Every,
    /// Every so many weeks or months.
    pub interval: u32,
    pub ends: Ends,
}

impl fmt::Display for Repeats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (every, interval) = (self.every, self.interval);
        match self.ends {
            Ends::After(meetings) => write!(f, "{every} {interval} after {meetings}"),
            Ends::Until(day) => write!(f, "{every} {interval} until {day}"),
        }
    }
}

/// What is stored is no rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a rule of repetition")]
pub struct NotARule;

impl FromStr for Repeats {
    type Err = NotARule;

    fn from_str(raw: &str) -> Result<Self, NotARule> {
        let words: Vec<&str> = raw.split(' ').collect();
        let [every, interval, how, end] = words.as_slice() else {
            return Err(NotARule);
        };
        let ends = match *how {
            "after" => end.parse().ok().map(Ends::After),
            "until" => end.parse().ok().map(Ends::Until),
            _ => None,
        };
        Ok(Self {
            every: every.parse().map_err(|_: UnknownWord| NotARule)?,
            interval: interval.parse().map_err(|_| NotARule)?,
            ends: ends.ok_or(NotARule)?,
        })
    }
}

/// A rule as a form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct RepeatsForm {
    /// A word of [`Every`], or empty for a dialogue that takes place once.
    pub every: String,
    pub interval: String,
    /// `after` or `until`.
    pub ends: String,
    pub meetings: String,
    pub until: String,
}

impl RepeatsForm {
    /// The form that a rule fills.
    #[must_use]
    pub fn of(rule: Option<&Repeats>) -> Self {
        let Some(rule) = rule else {
            return Self {
                interval: "1".to_owned(),
                ends: "after".to_owned(),
                ..Self::default()
            };
        };
        let mut form = Self {
            every: rule.every.to_string(),
            interval: rule.interval.to_string(),
            ..Self::default()
        };
        match rule.ends {
            Ends::After(meetings) => {
                form.ends = "after".to_owned();
                form.meetings = meetings.to_string();
            }
            Ends::Until(day) => {
                form.ends = "until".to_owned();
                form.until = day.to_string();
            }
        }
        form
    }
}

/// Reads a rule; none when the dialogue takes place once.
///
/// # Errors
/// Every field that needs another look.
pub fn parse(form: &RepeatsForm) -> Result<Option<Repeats>, Vec<FieldError>> {
    if form.every.is_empty() {
        return Ok(None);
    }
    let mut errors = FieldErrors::default();
    let every = errors.take("every", fields::choice::<Every>(&form.every));
    let most = match every {
        Some(Every::Monthly | Every::MonthlyLast) => 12,
        Some(Every::Weekly) | None => 52,
    };
    let interval = errors.take("interval", fields::number(&form.interval, 1, most));
    let ends = match form.ends.as_str() {
        "after" => errors
            .take("meetings", fields::number(&form.meetings, 2, MEETINGS_MAX))
            .map(Ends::After),
        "until" => errors
            .take("until", schedule::date(&form.until))
            .map(Ends::Until),
        _ => {
            errors.note("ends", Problem::NotAChoice);
            None
        }
    };
    match (every, interval, ends) {
        (Some(every), Some(interval), Some(ends)) if errors.is_empty() => Ok(Some(Repeats {
            every,
            interval,
            ends,
        })),
        _ => Err(errors.into_vec()),
    }
}

/// Another time for one meeting, as a form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct MeetingForm {
    pub date: String,
    pub start_time: String,
    pub end_time: String,
}

/// Reads another time for one meeting: from when until when, by the meeting's clock.
///
/// # Errors
/// Every field that needs another look.
pub fn parse_meeting(
    form: &MeetingForm,
) -> Result<(NaiveDateTime, NaiveDateTime), Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let date = errors.take("date", schedule::date(&form.date));
    let start = errors.take("start_time", schedule::time(&form.start_time));
    let end = errors.take("end_time", schedule::time(&form.end_time));
    if start.zip(end).is_some_and(|(start, end)| end <= start) {
        errors.note("end_time", Problem::EndBeforeStart);
    }
    match (date, start, end) {
        (Some(date), Some(start), Some(end)) if errors.is_empty() => {
            Ok((date.and_time(start), date.and_time(end)))
        }
        _ => Err(errors.into_vec()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(every: &str, interval: &str, ends: &str) -> RepeatsForm {
        RepeatsForm {
            every: every.into(),
            interval: interval.into(),
            ends: ends.into(),
            meetings: "8".into(),
            until: "2027-06-30".into(),
        }
    }

    #[test]
    fn a_rule_is_written_and_read_back() {
        for every in Every::ALL {
            for ends in ["after", "until"] {
                let rule = parse(&form(every.code(), "2", ends)).ok().flatten();
                let rule = rule.unwrap_or_else(|| panic!("{every} {ends} is a rule"));
                assert_eq!(rule.to_string().parse(), Ok(rule));
                let again = parse(&RepeatsForm::of(Some(&rule)));
                assert_eq!(again, Ok(Some(rule)));
            }
        }
        for wrong in [
            "",
            "weekly",
            "weekly 2 after",
            "weekly 2 until soon",
            "daily 1 after 2",
        ] {
            assert_eq!(wrong.parse::<Repeats>(), Err(NotARule), "{wrong:?}");
        }
    }

    #[test]
    fn what_a_rule_lacks_is_said_field_by_field() {
        let fields = |form: &RepeatsForm| -> Vec<String> {
            let errors = parse(form).err().unwrap_or_default();
            errors
                .into_iter()
                .map(|error| error.field.to_string())
                .collect()
        };
        assert_eq!(parse(&form("", "x", "y")), Ok(None));
        assert_eq!(
            fields(&form("monthly", "13", "never")),
            ["interval", "ends"]
        );
        let one = RepeatsForm {
            meetings: "1".into(),
            ..form("weekly", "52", "after")
        };
        assert_eq!(fields(&one), ["meetings"]);
    }
}
