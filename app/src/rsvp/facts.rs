//! What somebody is invited to: when in the meeting's zone, in universal time and where the reader is; where;
//! until when to answer.

use chrono::{DateTime, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};
use domain::dialogue::city;
use domain::schedule::Schedule;
use domain::{Mode, paths};
use leptos::prelude::*;
use locale::{Lang, format, sort_by_name, t, word};
use usecases::invitations::{Invited, deadline_words};
use usecases::meetings::rule_words;

use super::opened::Opened;
use crate::components::{
    Button, Choice, Disclosure, Fact, GetForm, Icon, Select, TimeText, TitleBlock,
};

/// The head of a page: the dialogue, when and where.
pub(super) fn head(opened: &Opened) -> AnyView {
    let (lang, dialogue) = (opened.visit.lang, &opened.shown.dialogue);
    let when = when(lang, dialogue, opened.zone);
    let place = place_words(lang, dialogue);
    let format = word(lang, dialogue.format.label_key());
    let repeats = repeats(lang, dialogue).map(|rule| {
        view! { <Fact icon=Icon::Calendar label=t!(lang, "series-repeats")>{rule}</Fact> }
    });
    let person = opened.shown.person.clone();
    let invited = match &opened.shown.organisation {
        Some(organisation) => t!(
            lang,
            "rsvp-for-organisation",
            name = person,
            organisation = organisation.as_str()
        ),
        None => t!(lang, "rsvp-for", name = person),
    };
    view! {
        <TitleBlock title=dialogue.title.clone() eyebrow=t!(lang, "rsvp-eyebrow") lead=invited>
            <Fact icon=Icon::Calendar label=t!(lang, "invitation-fact-when")>{when}</Fact>
            {repeats}
            <Fact icon=Icon::Place label=t!(lang, "invitation-fact-where")><bdi>{place}</bdi></Fact>
            <Fact icon=Icon::People label=t!(lang, "invitation-fact-format")>{format}</Fact>
        </TitleBlock>
    }
    .into_any()
}

/// How the meetings repeat; none for a dialogue that takes place once.
pub(super) fn repeats(lang: Lang, dialogue: &Invited) -> Option<String> {
    let first = dialogue.schedule.first_day()?;
    let rule = dialogue.repeats.as_ref()?;
    Some(rule_words(lang, rule, first))
}

/// When: by the meeting's clock with its distance from universal time, then universal time, then the
/// reader's city.
pub(super) fn when(lang: Lang, dialogue: &Invited, reader: Option<Tz>) -> AnyView {
    match (&dialogue.schedule, dialogue.schedule.instants()) {
        (Schedule::Hours { zone, .. }, Some((start, end))) => {
            let city = city(dialogue.mode, &dialogue.place);
            let told = locale::when(lang, start, end, *zone, city, reader);
            let elsewhere: Vec<String> = universal(lang, start, *zone)
                .into_iter()
                .chain(told.reader)
                .collect();
            view! { <TimeText datetime=told.starts words=told.meeting reader=elsewhere.join(" · ")/> }
                .into_any()
        }
        (Schedule::Hours { start, end, .. }, None) => {
            format::date_time_range(lang, *start, *end).into_any()
        }
        (Schedule::Days { first, last }, _) => {
            let words = format::date_range(lang, *first, *last);
            view! { <TimeText datetime=first.to_string() words=words/> }.into_any()
        }
        (Schedule::ToBeDetermined, _) => t!(lang, "label-to-be-determined").into_any(),
    }
}

/// The start in universal time; nothing when the meeting's clock shows it already.
fn universal(lang: Lang, start: DateTime<Utc>, zone: Tz) -> Option<String> {
    let (there, utc) = (start.with_timezone(&zone).naive_local(), start.naive_utc());
    if there == utc {
        None
    } else if there.date() == utc.date() {
        Some(format!("{} UTC", format::time(lang, utc.time())))
    } else {
        Some(format!("{} UTC", format::date_time(lang, utc)))
    }
}

/// Where people meet, and how.
pub(super) fn place_words(lang: Lang, dialogue: &Invited) -> String {
    let mode = word(lang, dialogue.mode.label_key());
    match dialogue.mode {
        Mode::InPerson if !dialogue.place.is_empty() => dialogue.place.clone(),
        Mode::Hybrid if !dialogue.place.is_empty() => format!("{} · {mode}", dialogue.place),
        Mode::InPerson | Mode::Online | Mode::Hybrid => mode,
    }
}

/// The last moment for an answer, as the letter told it.
pub(super) fn deadline(lang: Lang, dialogue: &Invited) -> Option<String> {
    let dated = matches!(dialogue.schedule, Schedule::Hours { .. });
    let city = city(dialogue.mode, &dialogue.place).filter(|_| dated);
    dialogue
        .respond_by
        .map(|by| deadline_words(by, dialogue.zone, city, lang))
}

/// Without a script the page cannot know where the reader is: they can say it.
pub(super) fn other_city(opened: &Opened) -> Option<AnyView> {
    let (lang, token) = (opened.visit.lang, opened.token.clone());
    opened.shown.dialogue.schedule.instants()?;
    let cities = cities(lang);
    let selected = opened.zone.map(|zone| zone.name().to_owned());
    let open = selected.is_some();
    Some(
        view! {
            <Disclosure summary=t!(lang, "rsvp-zone-summary") open=open>
                <GetForm action=paths::rsvp(&token)>
                    <Select label=t!(lang, "rsvp-zone-label") name="zone" choices=cities selected=selected empty=t!(lang, "label-choose")/>
                    <Button label=t!(lang, "rsvp-zone-show")/>
                </GetForm>
            </Disclosure>
        }
        .into_any(),
    )
}

/// The cities that the catalogues name, in the order of the language.
fn cities(lang: Lang) -> Vec<Choice> {
    let mut cities: Vec<(String, &'static str)> = TZ_VARIANTS
        .iter()
        .map(|zone| zone.name())
        .filter(|name| {
            let code = name.to_ascii_lowercase().replace(['/', '_', '+'], "-");
            locale::has(&format!("zone-{code}"))
        })
        .filter_map(|name| Some((format::zone_city(lang, name.parse().ok()?), name)))
        .collect();
    sort_by_name(lang, &mut cities, |(city, _)| city.clone());
    cities.dedup_by(|a, b| a.0 == b.0);
    cities
        .into_iter()
        .map(|(city, name)| Choice::new(name, city))
        .collect()
}
