//! The meetings of a series: when each is, and answering one of them alone.

use axum::extract::State;
use axum::response::Response;
use domain::{Answer, InvitationState, Refusal, paths};
use leptos::prelude::*;
use locale::{format, t, word};
use usecases::meetings::{self, Line};
use usecases::{Error, Result};

use super::opened::Opened;
use super::standing;
use crate::components::{Cell, Column, DataTable, PostButton, Tag, Tone};
use crate::forms::{Errors, Posted};
use crate::meetings::when;
use crate::page::done;
use crate::refused::Refused;
use crate::routes::Site;

/// One meeting, and what the person says to it.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct One {
    day: String,
    answer: String,
}

pub(super) async fn answer(
    State(site): State<Site>,
    opened: Opened,
    Posted(one): Posted<One>,
) -> Result<Response, Refused> {
    let (Ok(day), Ok(answer)) = (one.day.parse(), one.answer.parse::<Answer>()) else {
        return Err(Refused::malformed());
    };
    match meetings::answer(&site.platform, &opened.token, day, answer).await {
        Ok(()) => Ok(done(&paths::rsvp(&opened.token), "meeting-answered")),
        Err(Error::Refused(Refusal::NotFound)) => Err(Refusal::NotFound.into()),
        Err(Error::Refused(refusal)) => {
            let errors = Errors::of(opened.visit.lang, &refusal);
            let opened = opened.again(&site).await?;
            Ok(standing::answered(&site, &opened, false, &errors))
        }
        Err(error) => Err(error.into()),
    }
}

/// The meetings, each with the answer to it; who comes can say so of each. Nothing for a dialogue that takes
/// place once.
pub(super) fn list(site: &Site, opened: &Opened) -> Option<AnyView> {
    let (lang, shown) = (opened.visit.lang, &opened.shown);
    if shown.meetings.is_empty() {
        return None;
    }
    let comes = matches!(
        shown.state,
        InvitationState::Accepted | InvitationState::Tentative
    );
    let now = site.platform.now();
    let rows: Vec<AnyView> = shown
        .meetings
        .iter()
        .map(|line| {
            let open = comes && line.meeting.takes_place() && line.meeting.ends_at > now;
            row(opened, line, open)
        })
        .collect();
    let columns = vec![
        Column::text(t!(lang, "series-when")),
        Column::text(t!(lang, "rsvp-fact-answer")),
        Column::text(t!(lang, "list-actions")),
    ];
    let lead = comes.then(|| view! { <p>{t!(lang, "series-mine-lead")}</p> });
    Some(
        view! {
            <h2>{t!(lang, "series-title")}</h2>
            {lead}
            <DataTable caption=t!(lang, "series-tab") id="meetings" columns=columns cards=true>{rows}</DataTable>
        }
        .into_any(),
    )
}

fn row(opened: &Opened, line: &Line, open: bool) -> AnyView {
    let (lang, shown) = (opened.visit.lang, &opened.shown);
    let dialogue = &shown.dialogue;
    let city = domain::dialogue::city(dialogue.mode, &dialogue.place);
    let time = when(lang, city, &line.meeting);
    let moved = line.meeting.state.map(|state| {
        let tone = if line.meeting.takes_place() {
            Tone::Attention
        } else {
            Tone::Problem
        };
        view! { " "<Tag words=word(lang, state.label_key()) tone=tone/> }
    });
    let absent = line.mine == Some(Answer::Declined);
    let said = if absent {
        t!(lang, "series-mine-declined")
    } else {
        line.mine
            .map(|answer| word(lang, answer.label_key()))
            .unwrap_or_default()
    };
    let button = open.then(|| {
        let (answer, label) = if absent {
            (Answer::Accepted, t!(lang, "series-can"))
        } else {
            (Answer::Declined, t!(lang, "series-cannot"))
        };
        let hidden = vec![
            ("day".to_owned(), line.meeting.day.to_string()),
            ("answer".to_owned(), answer.to_string()),
        ];
        let about = format::date(lang, line.meeting.day);
        let action = paths::rsvp_meetings(&opened.token);
        view! { <PostButton action=action label=label hidden=hidden about=about/> }
    });
    view! {
        <tr>
            <Cell heading=true><span>{time}{moved}</span></Cell>
            <Cell label=t!(lang, "rsvp-fact-answer")>{said}</Cell>
            <Cell label=t!(lang, "list-actions")>{button}</Cell>
        </tr>
    }
    .into_any()
}
