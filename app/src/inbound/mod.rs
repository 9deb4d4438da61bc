//! Mails that were received, at the desk: the queue of those that wait for a decision, and one of them with
//! what can be done about it.

mod list;
mod page;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use chrono::NaiveDateTime;
use domain::ids::ReceivedId;
use domain::{Permission, Problem, Refusal, paths};
use usecases::Error;
use usecases::inbound::{self, DecidedTime, queries};

use crate::forms::{Errors, Posted};
use crate::page::done;
use crate::refused::Refused;
use crate::routes::{Route, Site, Who};
use crate::shell::with_query;
use crate::visit::Visit;

pub(crate) use list::badge;
pub(crate) use page::log;

pub(crate) fn routes() -> Vec<Route> {
    let see = Who::May(Permission::SeeDialogues);
    let change = Who::May(Permission::IssueInvitations);
    vec![
        Route::page(paths::DESK_INCOMING, see, list_page),
        Route::page("/desk/incoming/{received}", see, detail_page),
        Route::form("/desk/incoming/{received}", change, settle),
    ]
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Asked {
    show: String,
    page: Option<u64>,
}

async fn list_page(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let show = if asked.show == "all" {
        queries::Show::All
    } else {
        queries::Show::Waiting
    };
    let page = asked.page.unwrap_or(1).max(1);
    let incoming = queries::incoming(&site.platform, visit.actor(), show, page - 1).await?;
    Ok(list::render(&site, &visit, &incoming, show, page))
}

async fn detail_page(
    State(site): State<Site>,
    visit: Visit,
    Path(received): Path<ReceivedId>,
) -> Result<Response, Refused> {
    page::render(
        &site,
        &visit,
        received,
        &Settled::default(),
        &Errors::none(),
    )
    .await
}

/// Where the time is changed that was taken: the form of the dialogue or of the one meeting, filled in with it.
fn rescheduling(time: &DecidedTime) -> String {
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

/// What the secretariat decided, as typed.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Settled {
    /// `assign`, `apply`, `dismiss`, `forward`, `take-time` or `keep-time`.
    what: String,
    reference: String,
    answer: String,
}

async fn settle(
    State(site): State<Site>,
    visit: Visit,
    Path(received): Path<ReceivedId>,
    Posted(typed): Posted<Settled>,
) -> Result<Response, Refused> {
    let (platform, actor) = (&site.platform, visit.actor());
    let here = paths::desk_received(received);
    let queue = || paths::DESK_INCOMING.to_owned();
    let settled = match typed.what.as_str() {
        "assign" => inbound::assign(platform, actor, received, &typed.reference)
            .await
            .map(|_| (here, "received-assigned")),
        "apply" => match typed.answer.parse() {
            Ok(answer) => inbound::apply(platform, actor, received, answer)
                .await
                .map(|_| (queue(), "received-applied")),
            Err(_) => Err(Refusal::field("answer", Problem::NotAChoice).into()),
        },
        "dismiss" => inbound::dismiss(platform, actor, received)
            .await
            .map(|()| (queue(), "received-dismissed")),
        "forward" => inbound::forward(platform, actor, received)
            .await
            .map(|()| (queue(), "received-forwarded")),
        "take-time" => inbound::decide_proposal(platform, actor, received, true)
            .await
            .map(|time| (rescheduling(&time), "proposal-accepted")),
        "keep-time" => inbound::decide_proposal(platform, actor, received, false)
            .await
            .map(|_| (queue(), "proposal-refused")),
        _ => return Err(Refused::malformed()),
    };
    match settled {
        Ok((path, code)) => Ok(done(&path, code)),
        Err(Error::Refused(refusal)) if refusal != Refusal::NotFound => {
            let errors = Errors::of(visit.lang, &refusal);
            page::render(&site, &visit, received, &typed, &errors).await
        }
        Err(error) => Err(error.into()),
    }
}
