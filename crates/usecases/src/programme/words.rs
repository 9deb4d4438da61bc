//! What pages and papers say of a programme in the same words: days, times, who has a part.

use chrono_tz::Tz;
use domain::SessionRole;
use domain::programme::clock;
use domain::schedule::Schedule;
use locale::{Lang, format, t, word};

use super::queries::{Line, Programme, Speaker};

/// The days of a programme with their sessions, in order.
#[must_use]
pub fn days(programme: &Programme) -> Vec<(u32, &[Line])> {
    programme
        .lines
        .chunk_by(|one, other| one.session.slot.day == other.session.slot.day)
        .filter_map(|lines| Some((lines.first()?.session.slot.day, lines)))
        .collect()
}

/// A day of the meeting: "Day 2 · Wed 15 March 2023"; the only one of a dated meeting has its date alone.
#[must_use]
pub fn day_words(lang: Lang, programme: &Programme, day: u32, lines: &[Line]) -> String {
    let date = lines
        .first()
        .and_then(|line| line.date)
        .map(|date| format::date(lang, date));
    let schedule = &programme.head.schedule;
    let one_day = schedule.first_day() == schedule.last_day() && day == 1;
    let number = t!(lang, "programme-day", day = i64::from(day));
    match date {
        Some(date) if one_day => date,
        Some(date) => format!("{number} · {date}"),
        None => number,
    }
}

/// From when to when by the meeting's clock.
#[must_use]
pub fn time_words(lang: Lang, line: &Line) -> String {
    let slot = line.session.slot;
    format::clock_range(lang, clock(slot.start), clock(slot.end()))
}

/// When it begins for a reader in another zone: "17:00 in Nairobi".
#[must_use]
pub fn reader_words(
    lang: Lang,
    schedule: &Schedule,
    line: &Line,
    zone: Option<Tz>,
) -> Option<String> {
    let (Schedule::Hours { zone: meeting, .. }, Some((start, end))) = (schedule, line.instants)
    else {
        return None;
    };
    locale::when(lang, start, end, *meeting, None, Some(zone?)).reader
}

/// By which clock the times are told: "Geneva (UTC+1)".
#[must_use]
pub fn clock_words(lang: Lang, programme: &Programme) -> String {
    let head = &programme.head;
    match (&head.schedule, head.instants) {
        (Schedule::Hours { zone, .. }, Some((start, end))) => {
            let city = domain::dialogue::city(head.mode, &head.place);
            let place = locale::when(lang, start, end, *zone, city, None).place;
            t!(lang, "programme-times-in", place = place)
        }
        _ => t!(lang, "programme-times-local"),
    }
}

/// Those who have a part, by role: "Chair" and their names.
#[must_use]
pub fn by_role(lang: Lang, people: &[Speaker]) -> Vec<(SessionRole, String, Vec<&Speaker>)> {
    SessionRole::ALL
        .iter()
        .filter_map(|role| {
            let of: Vec<&Speaker> = people.iter().filter(|one| one.role == *role).collect();
            (!of.is_empty()).then(|| (*role, word(lang, role.label_key()), of))
        })
        .collect()
}

impl Speaker {
    /// The name with the organisation behind it.
    #[must_use]
    pub fn named(&self) -> String {
        match &self.from {
            Some(from) => format!("{} ({from})", self.name),
            None => self.name.clone(),
        }
    }
}
