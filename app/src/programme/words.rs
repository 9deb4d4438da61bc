//! What the pages of the programme say in the same words: days, times, roles, remarks.

use chrono_tz::Tz;
use domain::programme::Finding;
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::programme::queries::Programme;

use crate::components::{FilterPanel, Select};
use crate::dialogues::zones;
use crate::refused::problem;

pub(super) use usecases::programme::words::{
    by_role, clock_words, day_words, days, reader_words, time_words,
};

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
