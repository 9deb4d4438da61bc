//! The programme of a dialogue: its sessions, when and where each is, and who has a part in it.
//!
//! A session is placed by the meeting's own days and clock: on its second day, at 10:30, for 45 minutes. A
//! meeting that moves to another date takes its programme along, and one whose date is to be determined can
//! have one already.

mod arrange;
mod findings;

pub use arrange::{Direction, Moved, Side, following, put_beside, swapped};
pub use findings::{Finding, Placed, findings};

use chrono::{DateTime, Days, Duration, NaiveDate, NaiveTime, Timelike, Utc};

use crate::fields::{choice, number};
use crate::refusal::FieldErrors;
use crate::schedule::{self, Schedule};
use crate::{FieldError, Language, Problem, SessionKind, text};

/// The most days that a programme has.
pub const DAYS_MAX: u32 = 31;
/// The minutes of a day: a session ends on the day on which it begins.
pub const DAY: u32 = 24 * 60;
/// The most sessions of one dialogue.
pub const SESSIONS_MAX: u64 = 500;

/// Two instants: begin and end.
pub type Instants = (DateTime<Utc>, DateTime<Utc>);

/// When a session is: the day of the meeting, counted from 1, the minute of that day at which it begins by the
/// meeting's clock, and how many minutes it lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    pub day: u32,
    pub start: u32,
    pub minutes: u32,
}

impl Slot {
    /// The minute of the day at which it ends.
    #[must_use]
    pub const fn end(&self) -> u32 {
        self.start + self.minutes
    }

    /// How many minutes two slots have in common.
    #[must_use]
    pub fn overlap(&self, other: &Self) -> u32 {
        if self.day == other.day {
            let begin = self.start.max(other.start);
            self.end().min(other.end()).saturating_sub(begin)
        } else {
            0
        }
    }

    /// The day on which it falls, once the meeting has a date.
    #[must_use]
    pub fn date(&self, schedule: &Schedule) -> Option<NaiveDate> {
        let days = Days::new(u64::from(self.day.saturating_sub(1)));
        schedule.first_day()?.checked_add_days(days)
    }

    /// Its two instants, once the meeting has hours and with them a zone.
    ///
    /// # Errors
    /// [`Problem::TimeDoesNotExist`] or [`Problem::TimeOccursTwice`] where the clocks of the zone are changed
    /// at its begin or end.
    #[must_use]
    pub fn instants(&self, schedule: &Schedule) -> Option<Result<Instants, Problem>> {
        let Schedule::Hours { zone, .. } = schedule else {
            return None;
        };
        let midnight = self.date(schedule)?.and_time(NaiveTime::MIN);
        let at =
            |minute: u32| schedule::instant(midnight + Duration::minutes(i64::from(minute)), *zone);
        Some(at(self.start).and_then(|start| Ok((start, at(self.end())?))))
    }
}

/// A minute of the day as a clock shows it; the last one of the day is midnight.
#[must_use]
pub fn clock(minute: u32) -> NaiveTime {
    NaiveTime::from_num_seconds_from_midnight_opt((minute % DAY) * 60, 0).unwrap_or(NaiveTime::MIN)
}

/// A session as it was planned. Made by [`parse`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    pub kind: SessionKind,
    pub title: String,
    pub about: String,
    pub slot: Slot,
    /// Which of the parallel rows it stands in; empty for a session that everybody attends.
    pub track: String,
    pub room: String,
    /// The languages that are spoken and interpreted.
    pub languages: Vec<Language>,
}

/// A session as a form gives it: text only.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct SessionForm {
    pub kind: String,
    pub title: String,
    pub about: String,
    pub day: String,
    pub start: String,
    pub minutes: String,
    pub track: String,
    pub room: String,
    pub languages: Vec<String>,
}

impl SessionForm {
    /// The form of a session as it is.
    #[must_use]
    pub fn of(session: &Session) -> Self {
        Self {
            kind: session.kind.to_string(),
            title: session.title.clone(),
            about: session.about.clone(),
            day: session.slot.day.to_string(),
            start: clock(session.slot.start).format("%H:%M").to_string(),
            minutes: session.slot.minutes.to_string(),
            track: session.track.clone(),
            room: session.room.clone(),
            languages: session.languages.iter().map(ToString::to_string).collect(),
        }
    }
}

/// Reads a session of a dialogue that takes place then.
///
/// # Errors
/// Every field that needs another look, in the order of the form; a local time that the clocks of the meeting's
/// zone skip or repeat is one.
pub fn parse(form: &SessionForm, schedule: &Schedule) -> Result<Session, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let kind = errors.take("kind", choice(&form.kind));
    let title = errors.take("title", text::required_line(&form.title, 200));
    let about = errors.take("about", text::optional_paragraphs(&form.about, 2_000));
    let day = errors.take("day", number(&form.day, 1, DAYS_MAX));
    let start = errors
        .take("start", schedule::time(&form.start))
        .map(|time| time.num_seconds_from_midnight() / 60);
    // What would end after midnight is another session on another day.
    let left = DAY - start.unwrap_or(0);
    let minutes = errors.take("minutes", number(&form.minutes, 1, left));
    let track = errors.take("track", text::optional_line(&form.track, 60));
    let room = errors.take("room", text::optional_line(&form.room, 100));
    let mut languages: Vec<Language> = Vec::new();
    for raw in &form.languages {
        match raw.parse() {
            Ok(language) if !languages.contains(&language) => languages.push(language),
            Ok(_) => {}
            Err(_) => errors.note("languages", Problem::NotAChoice),
        }
    }
    languages.sort_unstable();
    let slot = match (day, start, minutes) {
        (Some(day), Some(start), Some(minutes)) => Some(Slot {
            day,
            start,
            minutes,
        }),
        _ => None,
    };
    if let Some(Err(problem)) = slot.and_then(|slot| slot.instants(schedule)) {
        errors.note("start", problem);
    }
    match (kind, title, about, slot, track, room) {
        (Some(kind), Some(title), Some(about), Some(slot), Some(track), Some(room))
            if errors.is_empty() =>
        {
            Ok(Session {
                kind,
                title,
                about,
                slot,
                track,
                room,
                languages,
            })
        }
        _ => Err(errors.into_vec()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::ScheduleForm;

    fn form() -> SessionForm {
        SessionForm {
            kind: "panel".to_owned(),
            title: "Interviewing with interpreters".to_owned(),
            day: "1".to_owned(),
            start: "15:30".to_owned(),
            minutes: "45".to_owned(),
            ..SessionForm::default()
        }
    }

    fn hours(date: &str) -> Schedule {
        let mut errors = FieldErrors::default();
        let form = ScheduleForm {
            kind: "hours",
            date,
            last_date: "",
            start_time: "00:30",
            end_time: "23:30",
            zone: "Europe/Zurich",
        };
        schedule::parse(&form, &mut errors).unwrap_or(Schedule::ToBeDetermined)
    }

    fn fields(form: &SessionForm, schedule: &Schedule) -> Vec<(String, Problem)> {
        let errors = parse(form, schedule).err().unwrap_or_default();
        errors
            .into_iter()
            .map(|error| (error.field, error.problem))
            .collect()
    }

    #[test]
    fn a_session_has_its_place_before_the_meeting_has_a_date() {
        let session = parse(&form(), &Schedule::ToBeDetermined);
        let slot = session.as_ref().map(|session| session.slot);
        assert_eq!(
            slot,
            Ok(Slot {
                day: 1,
                start: 930,
                minutes: 45
            })
        );
        assert_eq!(session.map(|session| SessionForm::of(&session)), Ok(form()));
    }

    #[test]
    fn a_session_ends_on_the_day_on_which_it_begins() {
        let late = SessionForm {
            start: "23:00".to_owned(),
            minutes: "61".to_owned(),
            ..form()
        };
        let too_long = Problem::NotANumber { min: 1, max: 60 };
        assert_eq!(
            fields(&late, &Schedule::ToBeDetermined),
            [("minutes".to_owned(), too_long)]
        );
    }

    #[test]
    fn an_hour_that_the_clocks_skip_or_repeat_is_explained() {
        let night = SessionForm {
            start: "02:15".to_owned(),
            ..form()
        };
        assert_eq!(
            fields(&night, &hours("2023-03-26")),
            [("start".to_owned(), Problem::TimeDoesNotExist)]
        );
        assert_eq!(
            fields(&night, &hours("2023-10-29")),
            [("start".to_owned(), Problem::TimeOccursTwice)]
        );
        assert_eq!(fields(&night, &hours("2023-10-30")), []);
    }

    #[test]
    fn its_instants_follow_the_day_of_the_meeting() {
        let second = SessionForm {
            day: "2".to_owned(),
            ..form()
        };
        let schedule = hours("2023-03-25");
        let session = parse(&second, &schedule).ok();
        let instants = session
            .and_then(|session| session.slot.instants(&schedule))
            .and_then(Result::ok)
            .map(|(start, end)| (start.to_rfc3339(), end.to_rfc3339()));
        // In the night before, the clocks went forward.
        assert_eq!(
            instants,
            Some((
                "2023-03-26T13:30:00+00:00".to_owned(),
                "2023-03-26T14:15:00+00:00".to_owned()
            ))
        );
    }
}
