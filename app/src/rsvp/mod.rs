//! The page behind an invitation's link: look, answer, check, send, and come back to change it. Without an
//! account and without a script, in the invited person's language.
//!
//! Looking changes nothing, because mail scanners follow links: the four answers lead to the next question
//! by a plain address, what is typed travels in posted forms, and only the last button answers.

mod answers;
mod calendars;
mod confirm;
mod desk;
mod facts;
mod feed;
mod meetings;
pub mod nominations;
mod opened;
mod reminders;
mod reply;
mod standing;
mod tables;

use axum::extract::{Query, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use domain::invitation::{RsvpForm, parse};
use domain::rsvp::Taking;
use domain::{InvitationState, Permission, Problem, Refusal, paths};
use usecases::{Error, invitations};

use crate::forms::{Errors, Posted};
use crate::page::done;
use crate::refused::{Refused, status};
use crate::routes::{Route, Site, Who};
use opened::{Link, Opened};
use reply::Reply;

pub(crate) fn routes() -> Vec<Route> {
    let issue = Who::OnDialogue(Permission::IssueInvitations);
    vec![
        Route::page("/rsvp/{token}", Who::LinkHolder, look),
        Route::form("/rsvp/{token}", Who::LinkHolder, send),
        Route::page("/rsvp/{token}/check", Who::LinkHolder, back),
        Route::form("/rsvp/{token}/check", Who::LinkHolder, check),
        Route::page("/rsvp/{token}/meetings", Who::LinkHolder, back),
        Route::form("/rsvp/{token}/meetings", Who::LinkHolder, meetings::answer),
        Route::page("/rsvp/{token}/reminders", Who::LinkHolder, reminders::ask),
        Route::form("/rsvp/{token}/reminders", Who::LinkHolder, reminders::end),
        Route::page("/rsvp/{token}/invitation.ics", Who::LinkHolder, calendar),
        Route::page(tables::PATH, Who::LinkHolder, tables::show),
        Route::form(tables::PATH, Who::LinkHolder, tables::choose),
        Route::page(confirm::PATH, Who::LinkHolder, confirm::ask),
        Route::form(confirm::PATH, Who::LinkHolder, confirm::confirm),
        Route::page("/rsvp/{token}/feed", Who::LinkHolder, feed::look),
        Route::form("/rsvp/{token}/feed", Who::LinkHolder, feed::change),
        Route::page(desk::ANSWER, issue, desk::answer_form),
        Route::form(desk::ANSWER, issue, desk::record),
        Route::page(desk::SUBSTITUTE, issue, desk::substitute),
        Route::form(desk::SUBSTITUTE, issue, desk::decide),
    ]
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Asked {
    /// The answer of which the details are asked next.
    answer: String,
    /// Set when the question about the answer was sent, chosen or not.
    step: String,
    /// Set by "Change my answer".
    change: String,
    /// Where the reader is, for the time there.
    zone: String,
}

async fn look(
    State(site): State<Site>,
    opened: Opened,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let opened = opened.with_zone(&asked.zone).with_papers(&site).await?;
    let shown = &opened.shown;
    if let Taking::Nothing(why) = shown.taking {
        return Ok(standing::closed(&site, &opened, why));
    }
    let just_sent = opened.visit.done.as_deref() == Some("answered");
    let answered = has_answered(shown.state);
    Ok(match Reply::offered(&asked.answer, shown.taking) {
        Some(reply) if !just_sent => {
            let substitute = shown.substitute.as_ref().map(|(nominee, _)| nominee);
            let typed = RsvpForm::prefilled(reply.code(), &shown.particulars, substitute);
            answers::details(&site, &opened, reply, &typed, &Errors::none())
        }
        _ if answered && (just_sent || asked.change.is_empty()) && asked.step.is_empty() => {
            standing::answered(&site, &opened, just_sent, &Errors::none())
        }
        _ => {
            let errors = if asked.step.is_empty() {
                Errors::none()
            } else {
                nothing_chosen(&opened)
            };
            answers::choose(&site, &opened, &asked.answer, None, &errors)
        }
    })
}

/// The steps between have no address of their own: a reload, or another language, begins at the page.
async fn back(opened: Opened) -> Response {
    Redirect::to(&paths::rsvp(&opened.token)).into_response()
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Step {
    /// `choose` and `details` lead back there with everything that was typed; otherwise it is checked.
    step: String,
}

async fn check(
    State(site): State<Site>,
    opened: Opened,
    Query(Step { step }): Query<Step>,
    Posted(typed): Posted<RsvpForm>,
) -> Response {
    if let Taking::Nothing(why) = opened.shown.taking {
        return standing::closed(&site, &opened, why);
    }
    if step == "choose" {
        return answers::choose(&site, &opened, &typed.answer, Some(&typed), &Errors::none());
    }
    let Some(reply) = Reply::offered(&typed.answer, opened.shown.taking) else {
        let errors = nothing_chosen(&opened);
        return answers::choose(&site, &opened, &typed.answer, Some(&typed), &errors);
    };
    if step == "details" {
        return answers::details(&site, &opened, reply, &typed, &Errors::none());
    }
    match parse(&typed) {
        Ok(rsvp) => answers::check(&site, &opened, reply, &typed, &rsvp, &Errors::none()),
        Err(errors) => {
            let errors = Errors::of(opened.visit.lang, &Refusal::Invalid(errors));
            answers::details(&site, &opened, reply, &typed, &errors)
        }
    }
}

/// The answer itself. What the link stands for is read only where a page must say why it does not count: a
/// delegate on a slow line waits for one transaction and nothing else.
async fn send(
    State(site): State<Site>,
    link: Link,
    Posted(typed): Posted<RsvpForm>,
) -> Result<Response, Response> {
    let Some(reply) = Reply::from_code(&typed.answer) else {
        let opened = link.open(&site).await?;
        let errors = nothing_chosen(&opened);
        return Ok(answers::choose(&site, &opened, "", Some(&typed), &errors));
    };
    let rsvp = match parse(&typed) {
        Ok(rsvp) => rsvp,
        Err(errors) => {
            let opened = link.open(&site).await?;
            let errors = Errors::of(opened.visit.lang, &Refusal::Invalid(errors));
            return Ok(answers::details(&site, &opened, reply, &typed, &errors));
        }
    };
    let refusal = match invitations::answer(&site.platform, &link.token, &rsvp).await {
        Ok(_) => return Ok(done(&paths::rsvp(&link.token), "answered")),
        Err(Error::Refused(refusal)) => refusal,
        Err(error) => return Err(Refused::from(error).into_response()),
    };
    // What was decided meanwhile decides which page answers.
    let opened = link.open(&site).await?;
    let errors = Errors::of(opened.visit.lang, &refusal);
    let mut page = match (opened.shown.taking, &refusal) {
        (Taking::Nothing(why), _) => standing::closed(&site, &opened, why),
        (_, Refusal::Invalid(_)) => answers::details(&site, &opened, reply, &typed, &errors),
        (Taking::DeclineOnly, _) => {
            answers::choose(&site, &opened, &typed.answer, Some(&typed), &errors)
        }
        (Taking::Every, _) => answers::check(&site, &opened, reply, &typed, &rsvp, &errors),
    };
    *page.status_mut() = status(&refusal);
    Ok(page)
}

async fn calendar(State(site): State<Site>, opened: Opened) -> Result<Response, Refused> {
    let Some(ics) = invitations::calendar_file(&site.platform, &opened.token).await? else {
        return Ok(standing::no_calendar(&site, &opened));
    };
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"invitation.ics\"",
        ),
        (header::CACHE_CONTROL, "no-store"),
    ];
    let mut response = (StatusCode::OK, headers, ics).into_response();
    response
        .headers_mut()
        .insert("x-robots-tag", HeaderValue::from_static("noindex"));
    Ok(response)
}

fn nothing_chosen(opened: &Opened) -> Errors {
    let refusal = Refusal::field("answer", Problem::NotAChoice);
    Errors::of(opened.visit.lang, &refusal)
}

const fn has_answered(state: InvitationState) -> bool {
    match state {
        InvitationState::Accepted | InvitationState::Tentative | InvitationState::Declined => true,
        InvitationState::Draft
        | InvitationState::Issued
        | InvitationState::Withdrawn
        | InvitationState::Lapsed => false,
    }
}
