//! Two tables that are read by their colours first: who can come when, and what the times mean where people are.

use domain::date_poll::{DateAnswer, DateHours};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::date_polls::queries::{Place, VoterLine, Whole};

use crate::components::{Cell, Column, DataTable, HeatCell, Tone};

/// A column for each time, by the meeting's clock.
fn columns(lang: Lang, first: String, poll: &Whole) -> Vec<Column> {
    let times = poll.slots.iter().map(|slot| {
        let at = slot.starts_at.with_timezone(&poll.zone).naive_local();
        Column::text(format::date_time(lang, at))
    });
    std::iter::once(Column::text(first)).chain(times).collect()
}

/// Who can come when; nothing before somebody was asked.
pub(super) fn answers(lang: Lang, poll: &Whole) -> Option<AnyView> {
    if poll.voters.is_empty() {
        return None;
    }
    let rows: Vec<AnyView> = poll.voters.iter().map(|one| voter(lang, one)).collect();
    let count = t!(
        lang,
        "date-poll-answered-of",
        answered = poll.answered() as i64,
        asked = poll.voters.len() as i64
    );
    let columns = columns(lang, t!(lang, "label-name"), poll);
    Some(
        view! {
            <DataTable caption=t!(lang, "date-poll-answers") id="answers" columns=columns count=count>{rows}</DataTable>
        }
        .into_any(),
    )
}

fn voter(lang: Lang, one: &VoterLine) -> AnyView {
    let cells: Vec<AnyView> = one
        .answers
        .iter()
        .map(|answer| {
            let (words, tone) = match answer {
                Some(answer) => (word(lang, answer.label_key()), tone_of(*answer)),
                None => (t!(lang, "date-poll-silent"), Tone::Neutral),
            };
            view! { <HeatCell words=words tone=tone/> }.into_any()
        })
        .collect();
    let (name, organisation) = (one.name.clone(), one.organisation.clone());
    view! {
        <tr>
            <Cell heading=true><bdi>{name}</bdi><br/><span class="muted small" dir="auto">{organisation}</span></Cell>
            {cells}
        </tr>
    }
    .into_any()
}

/// The colour of an answer.
pub(super) fn tone_of(answer: DateAnswer) -> Tone {
    match answer {
        DateAnswer::Yes => Tone::Ok,
        DateAnswer::IfNeedBe => Tone::Attention,
        DateAnswer::No => Tone::Problem,
    }
}

/// What the times mean where people are.
pub(super) fn clocks(lang: Lang, poll: &Whole) -> AnyView {
    let rows: Vec<AnyView> = poll.places.iter().map(|one| place(lang, one)).collect();
    let columns = columns(lang, t!(lang, "label-place"), poll);
    view! {
        <DataTable caption=t!(lang, "date-poll-clocks") id="clocks" columns=columns>{rows}</DataTable>
        <p class="hint">{t!(lang, "date-poll-clocks-lead")}</p>
    }
    .into_any()
}

fn place(lang: Lang, place: &Place) -> AnyView {
    let mut cities: Vec<String> = place
        .zones
        .iter()
        .map(|zone| format::zone_city(lang, *zone))
        .collect();
    locale::sort_by_name(lang, &mut cities, Clone::clone);
    cities.dedup();
    let cities = format::list(lang, &cities);
    let people = t!(lang, "date-poll-here", count = i64::from(place.people));
    let cells: Vec<AnyView> = place
        .times
        .iter()
        .map(|(start, end, hours)| {
            let tone = match hours {
                DateHours::Office => Tone::Ok,
                DateHours::Edge => Tone::Attention,
                DateHours::Night => Tone::Problem,
            };
            let words = format!(
                "{} · {}",
                format::clock_range(lang, start.time(), end.time()),
                word(lang, hours.label_key())
            );
            let day = format::date(lang, start.date());
            view! { <HeatCell words=words tone=tone more=day/> }.into_any()
        })
        .collect();
    view! {
        <tr>
            <Cell heading=true><span>{cities}</span><br/><span class="muted small">{people}</span></Cell>
            {cells}
        </tr>
    }
    .into_any()
}
