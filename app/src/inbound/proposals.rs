//! The times that a mail proposes: each taken or refused by itself, or all at once.

use chrono::NaiveDateTime;
use chrono_tz::Tz;
use domain::{ProposalState, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::inbound::ProposedTime;
use usecases::inbound::queries::{Detail, Proposed};
use usecases::invitations;

use crate::components::{Actions, LinkButton, Look, PostButton, SummaryList, SummaryRow};
use crate::shell::with_query;

/// Who looks: whether they may decide, and whether they may then set the time.
#[derive(Clone, Copy, Debug)]
pub(super) struct May {
    pub decide: bool,
    pub plan: bool,
}

/// The proposed times by the meeting's clock, and what can be answered to them.
pub(super) fn show(lang: Lang, detail: &Detail, may: May) -> AnyView {
    let (one, several) = match detail.proposals.len() {
        0 => return ().into_any(),
        1 => (true, false),
        _ => (false, true),
    };
    let title = if one {
        t!(lang, "inbound-proposal-title")
    } else {
        t!(lang, "inbound-proposals-title")
    };
    let is_open = |one: &Proposed| one.row.state == ProposalState::Open;
    let open = detail.proposals.iter().filter(|one| is_open(one)).count();
    let explained = (may.decide && open > 0).then(|| {
        view! {
            <p>{t!(lang, "inbound-proposal-accept-text")}</p>
            <p>{t!(lang, "inbound-proposal-refuse-text")}</p>
        }
    });
    let list: Vec<AnyView> = detail
        .proposals
        .iter()
        .map(|proposed| {
            let decide = may.decide && is_open(proposed);
            view! {
                <SummaryList rows=facts(lang, detail, proposed, several)/>
                {decide.then(|| buttons(lang, detail, proposed, several))}
                {set(lang, proposed, may)}
            }
            .into_any()
        })
        .collect();
    let all = (may.decide && several && open > 1).then(|| all_at_once(lang, detail));
    view! {
        <section class="flow" aria-labelledby="proposal">
            <h2 id="proposal">{title}</h2>
            {explained}
            {list}
            {all}
        </section>
    }
    .into_any()
}

fn facts(lang: Lang, detail: &Detail, proposed: &Proposed, several: bool) -> Vec<SummaryRow> {
    let zone = detail
        .about
        .as_ref()
        .and_then(|about| about.zone.as_deref());
    let zone: Tz = zone.and_then(|zone| zone.parse().ok()).unwrap_or(Tz::UTC);
    let row = &proposed.row;
    let when = match (row.starts_at, row.ends_at) {
        (Some(start), Some(end)) => locale::when(lang, start, end, zone, None, None).meeting,
        (Some(start), None) => invitations::deadline_words(start, zone, None, lang),
        (None, _) => t!(lang, "inbound-proposal-unknown"),
    };
    let mut rows = vec![
        SummaryRow::new(t!(lang, "inbound-proposal-when"), when),
        SummaryRow::new(t!(lang, "label-status"), word(lang, row.state.label_key())),
    ];
    // One meeting of a series is called by its day.
    match day(lang, proposed) {
        Some(day) => rows.insert(0, SummaryRow::new(t!(lang, "series-meeting"), day)),
        None if several => rows.insert(
            0,
            SummaryRow::new(
                t!(lang, "series-meeting"),
                t!(lang, "inbound-proposals-whole"),
            ),
        ),
        None => {}
    }
    rows
}

fn day(lang: Lang, proposed: &Proposed) -> Option<String> {
    let day = proposed.row.occurrence.parse().ok()?;
    Some(format::date(lang, day))
}

/// What the form posts; without a proposal it is about all that are open.
fn posted(what: &str, proposed: Option<&Proposed>) -> Vec<(String, String)> {
    let mut posted = vec![("what".to_owned(), what.to_owned())];
    posted.extend(proposed.map(|one| ("proposal".to_owned(), one.row.id.to_string())));
    posted
}

fn buttons(lang: Lang, detail: &Detail, proposed: &Proposed, several: bool) -> AnyView {
    let here = paths::desk_received(detail.id);
    let day = day(lang, proposed);
    let accept = if day.is_some() {
        t!(lang, "inbound-proposal-accept-one")
    } else {
        t!(lang, "inbound-proposal-accept")
    };
    let refuse = t!(lang, "inbound-proposal-refuse");
    let [take, keep] = ["take-time", "keep-time"].map(|what| posted(what, Some(proposed)));
    // Buttons of the same words are told apart by what they are about.
    let about = day.filter(|_| several);
    let (accepts, refuses) = (here.clone(), about.clone());
    view! {
        <Actions>
            <PostButton action=accepts label=accept hidden=take about=about/>
            <PostButton action=here label=refuse hidden=keep look=Look::Secondary about=refuses/>
        </Actions>
    }
    .into_any()
}

/// The way to the form of a time that was taken.
fn set(lang: Lang, proposed: &Proposed, may: May) -> Option<AnyView> {
    let time = proposed.time.as_ref().filter(|time| time.start.is_some())?;
    if !may.plan || proposed.row.state != ProposalState::Accepted {
        return None;
    }
    let (href, label) = (rescheduling(time), t!(lang, "inbound-proposal-set"));
    let about = day(lang, proposed);
    Some(view! { <LinkButton href=href label=label look=Look::Secondary about=about/> }.into_any())
}

fn all_at_once(lang: Lang, detail: &Detail) -> AnyView {
    let here = paths::desk_received(detail.id);
    let (accept, refuse) = (
        t!(lang, "inbound-proposals-accept"),
        t!(lang, "inbound-proposals-refuse"),
    );
    let [take, keep] = ["take-time", "keep-time"].map(|what| posted(what, None));
    let text = t!(lang, "inbound-proposals-accept-text");
    let accepts = here.clone();
    view! {
        <p>{text}</p>
        <Actions>
            <PostButton action=accepts label=accept hidden=take look=Look::Secondary/>
            <PostButton action=here label=refuse hidden=keep look=Look::Secondary/>
        </Actions>
    }
    .into_any()
}

/// Where the time is changed that was taken: the form of the dialogue or of the one meeting, filled in with it.
pub(super) fn rescheduling(time: &ProposedTime) -> String {
    let day = |at: NaiveDateTime| at.date().to_string();
    let clock = |at: NaiveDateTime| at.format("%H:%M").to_string();
    let (start, end) = (time.start, time.end);
    let last = end.filter(|end| start.is_some_and(|start| start.date() != end.date()));
    let path = match time.meeting {
        Some(meeting) => paths::desk_meeting(time.dialogue, meeting),
        None => paths::desk_dialogue_part(time.dialogue, "edit"),
    };
    with_query(
        &path,
        &[
            ("date", &start.map(day).unwrap_or_default()),
            ("last_date", &last.map(day).unwrap_or_default()),
            ("start_time", &start.map(clock).unwrap_or_default()),
            ("end_time", &end.map(clock).unwrap_or_default()),
        ],
    )
}
