//! The answer that stands, and the pages on which no answer is taken.

use axum::http::StatusCode;
use axum::response::Response;
use domain::invitation::Rsvp;
use domain::rsvp::{Closed, Taking};
use domain::{Answer, InvitationState, NominationState, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};

use super::opened::Opened;
use super::reply::Reply;
use super::{answers, calendars, facts, meetings, tables};
use crate::components::{
    Actions, LinkButton, Look, Notice, SummaryList, SummaryRow, Tag, TitleBlock, Tone,
};
use crate::forms::Errors;
use crate::page::Page;
use crate::routes::{Site, urlencode};
use crate::visit::Visit;

/// What was answered, right after it was sent or whenever somebody comes back.
pub(super) fn answered(site: &Site, opened: &Opened, just_sent: bool, errors: &Errors) -> Response {
    let (lang, shown) = (opened.visit.lang, &opened.shown);
    let late = shown.taking == Taking::DeclineOnly;
    let (title, lead) = if just_sent {
        (t!(lang, "rsvp-done-title"), t!(lang, "rsvp-done-lead"))
    } else if late {
        (
            t!(lang, "rsvp-standing-title"),
            t!(lang, "rsvp-standing-late-lead"),
        )
    } else {
        (
            t!(lang, "rsvp-standing-title"),
            t!(lang, "rsvp-standing-lead"),
        )
    };
    let change = if late {
        view! { <LinkButton href=format!("{}?answer=declined", paths::rsvp(&opened.token)) label=t!(lang, "rsvp-give-up")/> }
            .into_any()
    } else {
        view! { <LinkButton href=format!("{}?change=yes", paths::rsvp(&opened.token)) label=t!(lang, "rsvp-change")/> }
            .into_any()
    };
    let page = site
        .platform
        .settings()
        .url(&paths::dialogue(&shown.dialogue.slug));
    let comes = matches!(
        shown.state,
        InvitationState::Accepted | InvitationState::Tentative
    );
    Page::new(title.clone())
        .private()
        .refused(errors.any())
        .render(site, &opened.visit, || {
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=shown.dialogue.title.clone() lead=lead state=Some(state_tag(lang, shown.state))/>
                <SummaryList rows=rows(opened)/>
                <Actions>{change}</Actions>
                {opened.partners()}
                {tables::standing(lang, opened, &opened.tables)}
                {meetings::list(site, opened)}
                {opened.documents()}
                {comes.then(|| calendars::links(opened, &page)).flatten()}
                {contact(opened)}
            }
            .into_any()
        })
}

fn state_tag(lang: Lang, state: InvitationState) -> AnyView {
    let tone = match state {
        InvitationState::Accepted => Tone::Ok,
        InvitationState::Tentative => Tone::Attention,
        InvitationState::Draft
        | InvitationState::Issued
        | InvitationState::Declined
        | InvitationState::Withdrawn
        | InvitationState::Lapsed => Tone::Neutral,
    };
    view! { <Tag words=word(lang, state.label_key()) tone=tone/> }.into_any()
}

fn rows(opened: &Opened) -> Vec<SummaryRow> {
    let (lang, shown) = (opened.visit.lang, &opened.shown);
    let dialogue = &shown.dialogue;
    let nominee = shown.substitute.as_ref();
    let (answer, reply) = match shown.state {
        InvitationState::Accepted => (Answer::Accepted, Reply::Accepted),
        InvitationState::Tentative => (Answer::Tentative, Reply::Tentative),
        InvitationState::Draft
        | InvitationState::Issued
        | InvitationState::Declined
        | InvitationState::Withdrawn
        | InvitationState::Lapsed
            if nominee.is_some() =>
        {
            (Answer::Declined, Reply::Substitute)
        }
        InvitationState::Draft
        | InvitationState::Issued
        | InvitationState::Declined
        | InvitationState::Withdrawn
        | InvitationState::Lapsed => (Answer::Declined, Reply::Declined),
    };
    let mut rows = vec![
        SummaryRow::new(t!(lang, "rsvp-fact-reference"), shown.reference.clone()),
        SummaryRow::new(t!(lang, "rsvp-fact-answer"), reply.words(lang)),
        SummaryRow::with_view(
            t!(lang, "invitation-fact-when"),
            facts::when(lang, dialogue, opened.zone),
        ),
        SummaryRow::new(
            t!(lang, "invitation-fact-where"),
            facts::place_words(lang, dialogue),
        ),
    ];
    if let Some(rule) = facts::repeats(lang, dialogue) {
        rows.push(SummaryRow::new(t!(lang, "series-repeats"), rule));
    }
    if let Some(address) = dialogue.online_address.clone() {
        let href = address.clone();
        rows.push(SummaryRow::with_view(
            t!(lang, "invitation-calendar-join"),
            view! { <a href=href dir="ltr" rel="external noreferrer">{address}</a> }.into_any(),
        ));
    }
    let rsvp = Rsvp {
        answer,
        particulars: shown.particulars.clone(),
        nominee: nominee.map(|(nominee, _)| nominee.clone()),
    };
    rows.extend(
        answers::said(lang, dialogue.mode, &rsvp)
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| SummaryRow::new(name, value)),
    );
    if let Some((_, state)) = nominee {
        let words = match state {
            NominationState::Proposed => t!(lang, "rsvp-substitute-proposed"),
            NominationState::Confirmed => t!(lang, "rsvp-substitute-confirmed"),
            NominationState::Refused => t!(lang, "rsvp-substitute-refused"),
            NominationState::Superseded => t!(lang, "rsvp-substitute-superseded"),
        };
        rows.push(SummaryRow::new(t!(lang, "label-status"), words));
    }
    rows
}

/// Where to ask, and the warning that the link is personal.
pub(super) fn contact(opened: &Opened) -> AnyView {
    let (lang, shown) = (opened.visit.lang, &opened.shown);
    // A reference broken at its hyphen is read wrongly, from right to left above all.
    let unbroken = shown.reference.replace('-', "\u{2011}");
    let words = t!(lang, "rsvp-contact", reference = unbroken);
    let subject = format!("{} ({})", shown.dialogue.title, shown.reference);
    let href = format!("mailto:{}?subject={}", shown.contact, urlencode(&subject));
    view! {
        <h2>{t!(lang, "rsvp-contact-title")}</h2>
        <p>{words}" "<a href=href dir="ltr">{shown.contact.to_string()}</a></p>
        <p class="hint">{t!(lang, "rsvp-keep-link")}</p>
    }
    .into_any()
}

fn write_to(lang: Lang, address: &domain::EmailAddress) -> AnyView {
    let (href, address) = (format!("mailto:{address}"), address.to_string());
    view! { <p>{t!(lang, "rsvp-contact-bare")}" "<a href=href dir="ltr">{address}</a></p> }
        .into_any()
}

/// Says that the deadline has passed, above the answers that are still taken.
pub(super) fn late_notice(opened: &Opened) -> AnyView {
    let lang = opened.visit.lang;
    let until = facts::deadline(lang, &opened.shown.dialogue).unwrap_or_default();
    view! {
        <Notice tone=Tone::Attention title=t!(lang, "rsvp-late-title") text=t!(lang, "rsvp-late-text", when = until)/>
    }
    .into_any()
}

/// No answer is taken any more; says why and what to do.
pub(super) fn closed(site: &Site, opened: &Opened, why: Closed) -> Response {
    let (lang, dialogue) = (opened.visit.lang, &opened.shown.dialogue);
    let title = dialogue.title.as_str();
    let (heading, text) = match why {
        Closed::Withdrawn => (
            t!(lang, "rsvp-withdrawn-title"),
            t!(lang, "rsvp-withdrawn-text", title = title),
        ),
        Closed::Cancelled => (
            t!(lang, "rsvp-cancelled-title"),
            t!(lang, "rsvp-cancelled-text", title = title),
        ),
        Closed::Held => (
            t!(lang, "rsvp-held-title"),
            t!(lang, "rsvp-held-text", title = title),
        ),
        Closed::Late => (
            t!(lang, "rsvp-declined-late-title"),
            t!(lang, "rsvp-declined-late-text"),
        ),
    };
    let public = (why != Closed::Withdrawn).then(|| paths::dialogue(&dialogue.slug));
    Page::new(heading.clone())
        .private()
        .render(site, &opened.visit, || {
            let public = public.map(|href| {
                view! { <p><LinkButton href=href label=t!(lang, "rsvp-dialogue-page") look=Look::Secondary/></p> }
            });
            view! {
                <TitleBlock title=heading eyebrow=dialogue.title.clone() lead=text/>
                {public}
                {opened.documents()}
                {contact(opened)}
            }
            .into_any()
        })
}

/// A link that nobody was given, in the language of the browser.
pub(super) fn unknown(site: &Site, visit: &Visit) -> Response {
    let lang = visit.lang;
    let address = site.platform.settings().mail_from.clone();
    Page::new(t!(lang, "rsvp-unknown-title"))
        .private()
        .render(site, visit, || {
            view! {
                <TitleBlock title=t!(lang, "rsvp-unknown-title") lead=t!(lang, "rsvp-unknown-text")/>
                {write_to(lang, &address)}
            }
            .into_any()
        })
}

/// There is no calendar file while the date is to be determined.
pub(super) fn no_calendar(site: &Site, opened: &Opened) -> Response {
    let lang = opened.visit.lang;
    let back = paths::rsvp(&opened.token);
    let mut page = Page::new(t!(lang, "rsvp-calendar-none-title"))
        .private()
        .render(site, &opened.visit, || {
            view! {
                <TitleBlock title=t!(lang, "rsvp-calendar-none-title") lead=t!(lang, "rsvp-calendar-none-text")/>
                <p><LinkButton href=back label=t!(lang, "button-back")/></p>
            }
            .into_any()
        });
    *page.status_mut() = StatusCode::NOT_FOUND;
    page
}
