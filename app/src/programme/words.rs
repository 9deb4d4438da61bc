//! What the pages of the programme say in the same words: days, times, roles, remarks.

use chrono_tz::Tz;
use domain::SessionRole;
use domain::programme::{Finding, clock};
use domain::schedule::Schedule;
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::programme::queries::{Line, Programme, Speaker};

use crate::components::{FilterPanel, Select};
use crate::dialogues::zones;
use crate::refused::problem;

/// The label of a field of a session.
pub(crate) fn label(lang: Lang, field: &str) -> Option<String> {
    Some(match field {
        "kind" => t!(lang, "programme-kind"),
        "title" => t!(lang, "label-title"),
        "about" => t!(lang, "programme-about"),
        "day" => t!(lang, "programme-day-of"),
        "start" => t!(lang, "dialogue-start-time"),
        "minutes" => t!(lang, "programme-minutes"),
        "track" => t!(lang, "programme-track"),
        "room" => t!(lang, "programme-room"),
        "languages" => t!(lang, "label-languages"),
        "role" | "person" => t!(lang, "programme-role"),
        _ => return None,
    })
}

/// The days of a programme with their sessions, in order.
pub(super) fn days(programme: &Programme) -> Vec<(u32, &[Line])> {
    programme
        .lines
        .chunk_by(|one, other| one.session.slot.day == other.session.slot.day)
        .filter_map(|lines| Some((lines.first()?.session.slot.day, lines)))
        .collect()
}

/// A day of the meeting: "Day 2 · Wed 15 March 2023"; the only one of a dated meeting has its date alone.
pub(super) fn day_words(lang: Lang, programme: &Programme, day: u32, lines: &[Line]) -> String {
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
pub(super) fn time_words(lang: Lang, line: &Line) -> String {
    let slot = line.session.slot;
    format::clock_range(lang, clock(slot.start), clock(slot.end()))
}

/// When it begins for a reader in another zone: "17:00 in Nairobi".
pub(super) fn reader_words(
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
pub(super) fn clock_words(lang: Lang, programme: &Programme) -> String {
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

/// Where a reader asks for the times of another zone, too; a plain form that keeps the address.
pub(super) fn zone_form(lang: Lang, here: &str, zone: Option<Tz>) -> AnyView {
    let chosen = zone.map(|zone| zone.name().to_owned()).unwrap_or_default();
    let choices = zones::common(lang, &chosen);
    view! {
        <FilterPanel action=here.to_owned() label=t!(lang, "programme-also-in") submit=t!(lang, "programme-show")>
            <Select label=t!(lang, "programme-also-in") name="zone" choices=choices selected=chosen empty=t!(lang, "programme-zone-none")/>
        </FilterPanel>
    }
    .into_any()
}

/// Those who have a part, by role: "Chair" and their names.
pub(super) fn by_role<'a>(
    lang: Lang,
    people: &'a [Speaker],
) -> Vec<(SessionRole, String, Vec<&'a Speaker>)> {
    SessionRole::ALL
        .iter()
        .filter_map(|role| {
            let of: Vec<&Speaker> = people.iter().filter(|one| one.role == *role).collect();
            (!of.is_empty()).then(|| (*role, word(lang, role.label_key()), of))
        })
        .collect()
}

/// What deserves a look, as a sentence.
pub(super) fn finding_words(lang: Lang, programme: &Programme, finding: &Finding) -> String {
    let span = |minutes: u32| t!(lang, "span-minutes", minutes = i64::from(minutes));
    let title = |id| {
        let line = programme.lines.iter().find(|line| line.id == id);
        line.map(|line| line.session.title.clone())
            .unwrap_or_default()
    };
    match finding {
        Finding::Gap { minutes } => t!(lang, "finding-gap", span = span(*minutes)),
        Finding::Overrun { minutes, into } => t!(
            lang,
            "finding-overrun",
            span = span(*minutes),
            title = title(*into)
        ),
        Finding::RoomTaken { by } => t!(lang, "finding-room-taken", title = title(*by)),
        Finding::PersonTwice { person, also } => {
            let speaker = programme
                .lines
                .iter()
                .flat_map(|line| &line.people)
                .find(|speaker| speaker.person == *person);
            let name = speaker
                .map(|speaker| speaker.name.clone())
                .unwrap_or_default();
            t!(
                lang,
                "finding-person-twice",
                name = name,
                title = title(*also)
            )
        }
        Finding::BeforeTheMeeting { minutes } => {
            t!(lang, "finding-before-the-meeting", span = span(*minutes))
        }
        Finding::AfterTheMeeting { minutes } => {
            t!(lang, "finding-after-the-meeting", span = span(*minutes))
        }
        Finding::NoSuchDay => t!(lang, "finding-no-such-day"),
        Finding::ClocksChange(found) => problem(lang, found),
        Finding::NoInterpreter { language } => t!(
            lang,
            "finding-no-interpreter",
            language = word(lang, language.label_key())
        ),
    }
}
