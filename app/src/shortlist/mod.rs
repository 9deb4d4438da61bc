//! The balance of a dialogue at the desk: quotas, whether they can be met, the shortlist and its draws.

mod apart;
mod blocked;
mod chart;
mod chosen;
mod draw;
mod drawing;
pub(crate) mod limits;
mod list;
mod page;
mod people;
mod quotas;
mod trail;
mod waves;
mod what_if;
mod why;

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::ids::{DialogueId, DrawId, PersonId};
use domain::{DialogueState, Permission, Refusal, paths};
use usecases::shortlist::{self, Limits, queries};
use usecases::{Error, Result};

use crate::forms::{Errors, Pairs, Posted};
use crate::page::done;
use crate::refused::{Refused, read_id};
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

pub(crate) fn routes() -> Vec<Route> {
    let draw = Who::May(Permission::DrawShortlists);
    let see = Who::OnDialogue(Permission::SeeDialogues);
    let plan = Who::OnDialogue(Permission::PlanDialogues);
    vec![
        Route::page("/desk/dialogues/{id}/balance", draw, look),
        Route::form("/desk/dialogues/{id}/balance", draw, change),
        Route::page("/desk/dialogues/{id}/balance.json", see, reading),
        Route::page(chosen::PATH, see, chosen::look),
        Route::form(chosen::PATH, plan, chosen::change),
        Route::page("/desk/dialogues/{id}/drawing", draw, drawing::look),
        Route::form("/desk/dialogues/{id}/drawing", draw, drawing::stop),
        Route::page("/desk/dialogues/{id}/drawing.json", draw, drawing::told),
        Route::page("/desk/dialogues/{id}/apart", draw, apart::look),
        Route::form("/desk/dialogues/{id}/apart", draw, apart::change),
        Route::page("/desk/dialogues/{id}/quotas", draw, quotas::look),
        Route::form("/desk/dialogues/{id}/quotas", draw, quotas::change),
        Route::form("/desk/dialogues/{id}/quotas/answer", draw, quotas::answer),
        Route::page("/desk/dialogues/{id}/what-if", draw, what_if::look),
        Route::form("/desk/dialogues/{id}/what-if", draw, what_if::apply),
        Route::page("/desk/dialogues/{id}/waves", draw, waves::look),
        Route::form("/desk/dialogues/{id}/waves", draw, waves::change),
        Route::page(
            "/desk/dialogues/{id}/waves/{wave}",
            draw,
            waves::close::look,
        ),
        Route::form(
            "/desk/dialogues/{id}/waves/{wave}",
            draw,
            waves::close::close,
        ),
        Route::page("/desk/dialogues/{id}/draws/{draw}", draw, look_at_draw),
        Route::page(
            "/desk/dialogues/{id}/draws/{draw}/draw.json",
            draw,
            published_for_auditors,
        ),
        Route::page(
            "/desk/dialogues/{id}/draws/{draw}/published.json",
            draw,
            published_for_everybody,
        ),
        Route::page(
            "/desk/dialogues/{id}/draws/{draw}/categories.csv",
            draw,
            categories,
        ),
        Route::page(
            "/desk/dialogues/{id}/draws/{draw}/respondents.csv",
            draw,
            respondents,
        ),
    ]
}

pub(crate) use list::from as from_words;
pub(crate) use trail::change_words;

/// The address of a dialogue's balance.
fn here(id: DialogueId) -> String {
    paths::desk_dialogue_part(id, "balance")
}

/// Whether the list of a dialogue in this state may still change.
fn may_change(state: DialogueState) -> bool {
    matches!(state, DialogueState::Draft | DialogueState::Convened)
}

/// The first value of a posted control.
fn value<'a>(pairs: &'a Pairs, name: &str) -> &'a str {
    pairs
        .iter()
        .find(|(key, _)| key == name)
        .map_or("", |(_, value)| value.as_str())
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
}

/// What an officer typed into one of the page's forms, to show it again.
#[derive(Clone, Debug, Default)]
struct Typed {
    person: Option<PersonId>,
    reason: String,
    seed: String,
    search: String,
    /// The limits that adding the person would exceed.
    beyond: Vec<domain::limits::Beyond>,
}

async fn look(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let screen = queries::screen(&site.platform, visit.actor(), read_id(&id)?, &asked.q).await?;
    let typed = Typed {
        search: asked.q,
        ..Typed::default()
    };
    Ok(page::balance(
        &site,
        &visit,
        &screen,
        &typed,
        &Errors::none(),
    )?)
}

async fn change(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let done = match value(&pairs, "act") {
        "propose" => drawing::begin(&site, &visit, id, &pairs).await,
        _ => act(&site, &visit, id, &pairs)
            .await
            .map(|code| done(&here(id), code)),
    };
    match done {
        Ok(response) => Ok(response),
        Err(Error::Refused(refusal)) => {
            let beyond = match &refusal {
                Refusal::BeyondLimits { limits } => limits.clone(),
                _ => Vec::new(),
            };
            let typed = Typed {
                beyond,
                person: value(&pairs, "person").parse().ok(),
                reason: value(&pairs, "reason").to_owned(),
                seed: value(&pairs, "seed").to_owned(),
                search: value(&pairs, "q").to_owned(),
            };
            let screen = queries::screen(&site.platform, visit.actor(), id, &typed.search).await?;
            let errors = Errors::of(visit.lang, &refusal);
            Ok(page::balance(&site, &visit, &screen, &typed, &errors)?)
        }
        Err(fault) => Err(fault.into()),
    }
}

/// Does what the pressed button says; the code of the notice that says so.
async fn act(site: &Site, visit: &Visit, id: DialogueId, pairs: &Pairs) -> Result<&'static str> {
    let (platform, actor) = (&site.platform, visit.actor());
    let person = || read_id::<PersonId>(value(pairs, "person"));
    let reason = value(pairs, "reason");
    match value(pairs, "act") {
        "add" => {
            let limits = match value(pairs, "beyond") {
                "" => Limits::Keep,
                _ => Limits::GoBeyond,
            };
            shortlist::add(platform, actor, id, person()?, reason, limits).await?;
            Ok("shortlist-added")
        }
        "remove" => {
            shortlist::remove(platform, actor, id, person()?, reason).await?;
            Ok("shortlist-removed")
        }
        "lock" => {
            shortlist::lock(platform, actor, id, person()?, reason).await?;
            Ok("shortlist-locked")
        }
        "unlock" => {
            shortlist::unlock(platform, actor, id, person()?).await?;
            Ok("shortlist-unlocked")
        }
        "must-invite" => {
            shortlist::must_invite(platform, actor, id, person()?, reason).await?;
            Ok("shortlist-decided")
        }
        "must-not" => {
            shortlist::must_not(platform, actor, id, person()?, reason).await?;
            Ok("shortlist-decided")
        }
        "lift" => {
            shortlist::lift(platform, actor, id, person()?).await?;
            Ok("shortlist-lifted")
        }
        "relax" => {
            // More seats than there are is what the rows of a quota refuse, so any number may be read here.
            let moved = why::changes_of(value(pairs, "relax"), domain::dialogue::SEATS_MAX);
            shortlist::relax(platform, actor, id, &moved).await?;
            Ok("shortlist-relaxed")
        }
        _ => Err(Refusal::NotFound.into()),
    }
}

async fn reading(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let standings = queries::meter(&site.platform, visit.actor(), read_id(&id)?).await?;
    let mut response = Json(chart::reading(visit.lang, &standings).told()).into_response();
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

async fn look_at_draw(
    State(site): State<Site>,
    visit: Visit,
    Path((id, draw)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (id, draw): (DialogueId, DrawId) = (read_id(&id)?, read_id(&draw)?);
    let record = shortlist::draw(&site.platform, visit.actor(), id, draw).await?;
    Ok(draw::page(&site, &visit, &record)?)
}

async fn categories(
    State(site): State<Site>,
    visit: Visit,
    Path((id, draw)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (id, draw) = (read_id(&id)?, read_id(&draw)?);
    let files = shortlist::check_files(&site.platform, visit.actor(), id, draw).await?;
    Ok(file("categories.csv", files.categories))
}

async fn respondents(
    State(site): State<Site>,
    visit: Visit,
    Path((id, draw)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (id, draw) = (read_id(&id)?, read_id(&draw)?);
    let files = shortlist::check_files(&site.platform, visit.actor(), id, draw).await?;
    Ok(file("respondents.csv", files.respondents))
}

async fn published_for_auditors(
    State(site): State<Site>,
    visit: Visit,
    Path((id, draw)): Path<(String, String)>,
) -> Result<Response, Refused> {
    published(&site, &visit, &id, &draw, true).await
}

async fn published_for_everybody(
    State(site): State<Site>,
    visit: Visit,
    Path((id, draw)): Path<(String, String)>,
) -> Result<Response, Refused> {
    published(&site, &visit, &id, &draw, false).await
}

async fn published(
    site: &Site,
    visit: &Visit,
    id: &str,
    draw: &str,
    whole: bool,
) -> Result<Response, Refused> {
    let (id, draw) = (read_id(id)?, read_id(draw)?);
    let draw = shortlist::published(&site.platform, visit.actor(), id, draw, whole).await?;
    let text = serde_json::to_string_pretty(&draw)
        .map_err(|error| Error::from(anyhow::Error::from(error)))?;
    let name = if whole {
        "draw-for-auditors.json"
    } else {
        "draw.json"
    };
    Ok(download(name, "application/json", text))
}

fn file(name: &str, text: String) -> Response {
    download(name, "text/csv; charset=utf-8", text)
}

fn download(name: &str, kind: &'static str, text: String) -> Response {
    let mut response = text.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(value) = HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}
