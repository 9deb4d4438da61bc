//! Delegations: the desk invites States and organisations as such, and their focal points name people behind a link.

mod desk;
mod focal;
mod form;
mod invite;
mod one;
mod sheet;
mod words;

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::ids::{DelegateId, DelegationId, DelegationLetterId, DialogueId};
use domain::{Permission, Refusal, paths};
use usecases::delegations::{self, queries};
use usecases::files::LARGEST;

use crate::documents::serve::{Reach, answer};
use crate::forms::{Errors, Posted, sent_on};
use crate::named::Named;
use crate::refused::{Refused, read_id};
use crate::routes::{Route, Site, Who};
use crate::sheets::{self, Form};
use crate::visit::Visit;

pub(crate) fn routes() -> Vec<Route> {
    // Those who invite States know the whole directory: it is not for the leads of single groups.
    let see = Who::May(Permission::SeeDialogues);
    let issue = Who::May(Permission::IssueInvitations);
    const LIST: &str = "/desk/dialogues/{id}/delegations";
    const INVITE: &str = "/desk/dialogues/{id}/delegations/invite";
    const REMIND: &str = "/desk/dialogues/{id}/delegations/remind";
    const ONE: &str = "/desk/dialogues/{id}/delegations/{delegation}";
    const RETURN: &str = "/desk/dialogues/{id}/delegations/{delegation}/return/{delegate}";
    const TAKE_BACK: &str = "/desk/dialogues/{id}/delegations/{delegation}/withdraw";
    const LETTER: &str = "/desk/dialogues/{id}/delegations/{delegation}/letters/{letter}";
    let mut routes = vec![
        Route::page(LIST, see, list),
        Route::form(LIST, issue, confirm),
        Route::page("/desk/dialogues/{id}/delegations.csv", see, export),
        Route::page("/desk/dialogues/{id}/delegations.xlsx", see, export),
        Route::page(INVITE, issue, invite::show),
        Route::form(INVITE, issue, invite::send),
        Route::form(REMIND, issue, remind),
        Route::page(ONE, see, show),
        Route::form(ONE, issue, confirm_here),
        Route::form(RETURN, issue, give_back),
        Route::form(TAKE_BACK, issue, take_back),
        Route::page(LETTER, see, letter),
    ];
    routes.extend(focal::routes(LARGEST));
    routes
}

fn here(dialogue: DialogueId) -> String {
    paths::desk_dialogue_part(dialogue, "delegations")
}

async fn list(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    axum::extract::Query(asked): axum::extract::Query<desk::Asked>,
) -> Result<Response, Refused> {
    list_page(&site, &visit, read_id(&id)?, &asked, &Errors::none()).await
}

async fn export(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Refused> {
    let delegates = queries::delegates(&site.platform, visit.actor(), read_id(&id)?).await?;
    sheets::file(sheet::sheet(visit.lang, &delegates), "delegations", form).await
}

async fn list_page(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    asked: &desk::Asked,
    errors: &Errors,
) -> Result<Response, Refused> {
    let screen = queries::screen(&site.platform, visit.actor(), id).await?;
    Ok(desk::page(site, visit, &screen, asked, errors))
}

/// Who is ticked.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Ticked {
    delegates: Vec<String>,
}

impl Ticked {
    fn ids(&self) -> Result<Vec<DelegateId>, Refusal> {
        self.delegates.iter().map(|raw| read_id(raw)).collect()
    }
}

async fn confirm(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(ticked): Posted<Ticked>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let ids = ticked.ids()?;
    let result = delegations::confirm(&site.platform, visit.actor(), id, &ids).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| words::label(visit.lang, field));
        list_page(&site, &visit, id, &desk::Asked::default(), &errors).await
    };
    sent_on(result, visit.lang, &here(id), "delegates-confirmed", again).await
}

async fn remind(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let result = delegations::remind(&site.platform, visit.actor(), id).await;
    let code = match &result {
        Ok(0) => "delegations-nobody-to-remind",
        _ => "delegations-reminded",
    };
    let again =
        async |errors: Errors| list_page(&site, &visit, id, &desk::Asked::default(), &errors).await;
    sent_on(result, visit.lang, &here(id), code, again).await
}

async fn show(State(site): State<Site>, visit: Visit, named: Named) -> Result<Response, Refused> {
    let (id, delegation) = (named.id("id")?, named.id("delegation")?);
    one_page(&site, &visit, id, delegation, "", &Errors::none()).await
}

async fn one_page(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    delegation: DelegationId,
    reason: &str,
    errors: &Errors,
) -> Result<Response, Refused> {
    let whole = queries::one(&site.platform, visit.actor(), id, delegation).await?;
    Ok(one::page(site, visit, &whole, reason, errors))
}

async fn confirm_here(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
    Posted(ticked): Posted<Ticked>,
) -> Result<Response, Refused> {
    let (id, delegation): (DialogueId, DelegationId) = (named.id("id")?, named.id("delegation")?);
    let ids = ticked.ids()?;
    let result = delegations::confirm(&site.platform, visit.actor(), id, &ids).await;
    let code = "delegates-confirmed";
    after(&site, &visit, (id, delegation), "", result, code).await
}

/// Why something is not taken as it is.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Because {
    reason: String,
}

async fn give_back(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
    Posted(typed): Posted<Because>,
) -> Result<Response, Refused> {
    let (id, delegation): (DialogueId, DelegationId) = (named.id("id")?, named.id("delegation")?);
    let (platform, actor) = (&site.platform, visit.actor());
    let delegate = named.id("delegate")?;
    let result = delegations::give_back(platform, actor, id, delegate, &typed.reason).await;
    let at = (id, delegation);
    after(
        &site,
        &visit,
        at,
        &typed.reason,
        result,
        "delegate-returned",
    )
    .await
}

async fn take_back(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
    Posted(typed): Posted<Because>,
) -> Result<Response, Refused> {
    let (id, delegation): (DialogueId, DelegationId) = (named.id("id")?, named.id("delegation")?);
    let (platform, actor) = (&site.platform, visit.actor());
    let result = delegations::take_back(platform, actor, id, delegation, &typed.reason).await;
    let at = (id, delegation);
    after(
        &site,
        &visit,
        at,
        &typed.reason,
        result,
        "delegation-withdrawn",
    )
    .await
}

/// Back to the delegation after a step, or its page with the reason why it was not taken.
async fn after<T>(
    site: &Site,
    visit: &Visit,
    (id, delegation): (DialogueId, DelegationId),
    reason: &str,
    result: usecases::Result<T>,
    code: &str,
) -> Result<Response, Refused> {
    let again = async |errors: Errors| {
        let errors = errors.named(|field| words::label(visit.lang, field));
        one_page(site, visit, id, delegation, reason, &errors).await
    };
    let path = paths::desk_delegation(id, delegation);
    sent_on(result, visit.lang, &path, code, again).await
}

async fn letter(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    named: Named,
) -> Result<Response, Refused> {
    let at = (named.id("id")?, named.id("delegation")?);
    let letter: DelegationLetterId = named.id("letter")?;
    let (platform, actor) = (&site.platform, visit.actor());
    let content = delegations::letter_at_desk(platform, actor, at, letter).await?;
    answer(&site, &headers, content, Reach::Few).await
}
