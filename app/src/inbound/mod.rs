//! Mails that were received, at the desk: the queue of those that wait for a decision, and one of them with
//! what can be done about it.

mod list;
mod page;
mod proposals;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::ids::ReceivedId;
use domain::{Permission, Problem, Refusal, paths};
use usecases::Error;
use usecases::inbound::{self, Which, queries};

use crate::forms::{Errors, Posted};
use crate::page::done;
use crate::refused::Refused;
use crate::routes::{Route, Site, Who};
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

/// What the secretariat decided, as typed.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Settled {
    /// `assign`, `apply`, `dismiss`, `forward`, `take-time` or `keep-time`.
    what: String,
    reference: String,
    answer: String,
    /// The proposed time that is meant; empty for all that are open.
    proposal: String,
}

fn which(proposal: &str) -> Result<Which, Refused> {
    if proposal.is_empty() {
        return Ok(Which::Rest);
    }
    let id = proposal.parse().map_err(|_| Refusal::NotFound)?;
    Ok(Which::One(id))
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
        "take-time" | "keep-time" => {
            let take = typed.what == "take-time";
            let which = which(&typed.proposal)?;
            inbound::decide_proposals(platform, actor, received, which, take)
                .await
                .map(|decided| match decided.times.as_slice() {
                    [time] if take => (proposals::rescheduling(time), "proposal-accepted"),
                    _ if take => (here, "proposals-accepted"),
                    _ if decided.settled => (queue(), "proposal-refused"),
                    _ => (here, "proposal-refused"),
                })
        }
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
