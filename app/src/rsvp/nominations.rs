//! What the invitation's page at the desk shows of answers: the ways to record one and to decide about a
//! substitute.

use chrono::{DateTime, Utc};
use domain::ids::{DialogueId, InvitationId};
use domain::{NominationState, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::invitations::Nominated;

use crate::components::{LinkButton, SummaryRow, Tag, Tone};
use crate::invitations::named;
use crate::visit::Visit;

/// The way to decide about a substitute who is proposed.
#[must_use]
pub fn decide(lang: Lang, dialogue: DialogueId, invitation: InvitationId) -> AnyView {
    let href = paths::desk_invitation_substitute(dialogue, invitation);
    view! { <p><LinkButton href=href label=t!(lang, "rsvp-desk-substitute-decide")/></p> }
        .into_any()
}

/// The way to record an answer that came by telephone, for the actions of an invitation's page.
#[must_use]
pub fn record_answer(lang: Lang, dialogue: DialogueId, invitation: InvitationId) -> AnyView {
    let href = paths::desk_invitation_answer(dialogue, invitation);
    view! { <LinkButton href=href label=t!(lang, "rsvp-desk-answer")/> }.into_any()
}

pub(super) fn name_of(nominated: &Nominated) -> String {
    let nominee = &nominated.nominee;
    format!("{} {}", nominee.given_name, nominee.family_name)
        .trim()
        .to_owned()
}

/// A substitute by the facts.
pub(super) fn rows(visit: &Visit, nominated: &Nominated) -> Vec<SummaryRow> {
    let lang = visit.lang;
    let tone = match nominated.state {
        NominationState::Proposed => Tone::Attention,
        NominationState::Confirmed => Tone::Ok,
        NominationState::Refused | NominationState::Superseded => Tone::Neutral,
    };
    let state = word(lang, nominated.state.label_key());
    let name = name_of(nominated);
    let name = match nominated.person {
        Some(person) => named(visit, person, name),
        None => view! { <bdi>{name}</bdi> }.into_any(),
    };
    let mut rows = vec![
        SummaryRow::with_view(t!(lang, "label-name"), name),
        SummaryRow::new(t!(lang, "label-email"), nominated.nominee.email.to_string()),
        SummaryRow::new(
            t!(lang, "rsvp-position"),
            nominated.nominee.position.clone(),
        ),
        SummaryRow::with_view(
            t!(lang, "label-status"),
            view! { <Tag words=state tone=tone/>" "{proposed_on(lang, nominated.made_at)} }
                .into_any(),
        ),
    ];
    if !nominated.reason.is_empty() {
        rows.push(SummaryRow::new(
            t!(lang, "label-reason"),
            nominated.reason.clone(),
        ));
    }
    rows
}

fn proposed_on(lang: Lang, at: DateTime<Utc>) -> String {
    t!(
        lang,
        "rsvp-desk-proposed-on",
        date = format::date_short(lang, at.date_naive())
    )
}
