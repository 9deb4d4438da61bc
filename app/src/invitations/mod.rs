//! A dialogue's invitations at the desk: issuing them, watching the sending and the answers, taking one back.

mod detail;
mod issue;
mod list;
pub(crate) mod parts;
mod sendings;

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use domain::ids::{DialogueId, InvitationId, MailId, PersonId};
use domain::{Permission, Refusal, paths};
use usecases::sendings::{self as sendings_of, Plan};
use usecases::{Error, invitations};

use crate::forms::{Errors, Pairs, Posted};
use crate::page;
use crate::refused::Refused;
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

pub use parts::{country, moment, moment_there, named, state_tag};

const LIST: &str = "/desk/dialogues/{dialogue}/invitations";
const ISSUE: &str = "/desk/dialogues/{dialogue}/invitations/issue";
const MAIL: &str = "/desk/dialogues/{dialogue}/invitations/issue/mail";
const PROGRESS: &str = "/desk/dialogues/{dialogue}/invitations/progress.json";
const SENDINGS: &str = "/desk/dialogues/{dialogue}/invitations/sendings";
const DETAIL: &str = "/desk/dialogues/{dialogue}/invitations/{invitation}";

pub(crate) fn routes() -> Vec<Route> {
    let see = Who::OnDialogue(Permission::SeeDialogues);
    let issue = Who::OnDialogue(Permission::IssueInvitations);
    vec![
        Route::page(LIST, see, list_page),
        Route::form(LIST, issue, try_again),
        Route::page(ISSUE, issue, issue_page),
        Route::form(ISSUE, issue, issue_now),
        Route::page(MAIL, issue, crate::letters::open),
        Route::page(PROGRESS, see, progress),
        Route::page(SENDINGS, see, sendings::show),
        Route::form(SENDINGS, issue, sendings::change),
        Route::page(DETAIL, see, detail_page),
        Route::form(DETAIL, issue, change),
    ]
}

/// Where a dialogue's invitations are.
fn list_path(dialogue: DialogueId) -> String {
    paths::desk_dialogue_part(dialogue, "invitations")
}

fn issue_path(dialogue: DialogueId) -> String {
    paths::desk_dialogue_part(dialogue, "invitations/issue")
}

/// Where a letter opens that the page of issuing shows.
fn mail_path(dialogue: DialogueId) -> String {
    paths::desk_dialogue_part(dialogue, "invitations/issue/mail")
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Asked {
    show: String,
    page: Option<usize>,
}

async fn list_page(
    State(site): State<Site>,
    visit: Visit,
    Path(dialogue): Path<DialogueId>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    list::render(
        &site,
        &visit,
        dialogue,
        &asked.show,
        asked.page.unwrap_or(1),
    )
    .await
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Again {
    mail: String,
}

async fn try_again(
    State(site): State<Site>,
    visit: Visit,
    Path(dialogue): Path<DialogueId>,
    Posted(typed): Posted<Again>,
) -> Result<Response, Refused> {
    let only: Option<MailId> = typed.mail.parse().ok();
    invitations::resend_failed(&site.platform, visit.actor(), dialogue, only).await?;
    Ok(page::done(&list_path(dialogue), "invitations-retried"))
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Chosen {
    person: String,
}

async fn issue_page(
    State(site): State<Site>,
    visit: Visit,
    Path(dialogue): Path<DialogueId>,
    Query(chosen): Query<Chosen>,
) -> Result<Response, Refused> {
    let shown = chosen.person.parse().ok();
    let form = issue::Form {
        shown,
        ..issue::Form::default()
    };
    issue::render(&site, &visit, dialogue, &form, &Errors::none()).await
}

async fn issue_now(
    State(site): State<Site>,
    visit: Visit,
    Path(dialogue): Path<DialogueId>,
    Posted(typed): Posted<Pairs>,
) -> Result<Response, Refused> {
    let people: Vec<PersonId> = typed
        .iter()
        .filter(|(name, _)| name == "people")
        .filter_map(|(_, value)| value.parse().ok())
        .collect();
    let value = |name: &str| {
        let found = typed.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let (platform, actor) = (&site.platform, visit.actor());
    // One letter to the officer instead: the person is the one whose letter was shown.
    if let Ok(person) = value("to_me").parse::<PersonId>() {
        sendings_of::to_oneself(platform, actor, dialogue, person).await?;
        let back =
            crate::shell::with_query(&issue_path(dialogue), &[("person", &person.to_string())]);
        return Ok(page::done(&back, "sent-to-me"));
    }
    let when = Plan {
        date: value("send_date"),
        time: value("send_time"),
    };
    let reason = value("reason");
    let issued =
        invitations::issue_beyond(platform, actor, dialogue, &people, &when, &reason).await;
    match issued {
        Ok(_) => Ok(page::done(&list_path(dialogue), "invitations-issued")),
        Err(Error::Refused(refusal)) => {
            let errors = Errors::of(visit.lang, &refusal);
            let beyond = match refusal {
                Refusal::BeyondLimits { limits } => limits,
                // Another refusal came first; whoever gave a reason keeps it.
                _ => Vec::new(),
            };
            let form = issue::Form {
                shown: None,
                ticked: Some(people),
                when,
                beyond,
                reason,
            };
            issue::render(&site, &visit, dialogue, &form, &errors).await
        }
        Err(error) => Err(error.into()),
    }
}

/// What the island asks for.
#[derive(Debug, serde::Serialize)]
struct Told {
    value: u64,
    max: u64,
    text: String,
    done: bool,
}

async fn progress(
    State(site): State<Site>,
    visit: Visit,
    Path(dialogue): Path<DialogueId>,
) -> Result<Response, Refused> {
    let progress = invitations::progress(&site.platform, visit.actor(), dialogue).await?;
    let told = Told {
        value: progress.sent,
        max: progress.total,
        text: parts::progress_words(visit.lang, &progress),
        done: progress.is_done(),
    };
    let mut response = Json(told).into_response();
    response.headers_mut().insert(
        axum::http::header::CACHE_CONTROL,
        axum::http::HeaderValue::from_static("no-store"),
    );
    Ok(response)
}

async fn detail_page(
    State(site): State<Site>,
    visit: Visit,
    Path((dialogue, invitation)): Path<(DialogueId, InvitationId)>,
) -> Result<Response, Refused> {
    detail::render(&site, &visit, dialogue, invitation, "", &Errors::none()).await
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Change {
    /// `withdraw` or `send-again`.
    what: String,
    reason: String,
}

async fn change(
    State(site): State<Site>,
    visit: Visit,
    Path((dialogue, invitation)): Path<(DialogueId, InvitationId)>,
    Posted(typed): Posted<Change>,
) -> Result<Response, Refused> {
    let (platform, actor) = (&site.platform, visit.actor());
    let (result, code) = match typed.what.as_str() {
        "withdraw" => (
            invitations::withdraw(platform, actor, invitation, &typed.reason).await,
            "invitation-withdrawn",
        ),
        "send-again" => (
            invitations::send_again(platform, actor, invitation).await,
            "invitation-sent-again",
        ),
        _ => return Err(Refused::malformed()),
    };
    match result {
        Ok(()) => Ok(page::done(
            &paths::desk_invitation(dialogue, invitation),
            code,
        )),
        Err(Error::Refused(refusal)) => {
            let errors = Errors::of(visit.lang, &refusal);
            detail::render(&site, &visit, dialogue, invitation, &typed.reason, &errors).await
        }
        Err(error) => Err(error.into()),
    }
}
