//! The list of registrations: what is shown, deciding about many at once, and the whole of it to take along.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::ids::{DialogueId, RegistrationId};
use domain::paths;
use usecases::registrations::{self, Decision, Filter};

use super::list;
use super::sheet::sheet;
use crate::forms::{Errors, Pairs, Posted, sent_on};
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::sheets::{self, Form};
use crate::visit::Visit;

/// What the address asks of the list.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    pub state: String,
    pub r#type: String,
    pub country: String,
    pub page: String,
}

impl Asked {
    /// The filter; words that are none of ours filter nothing.
    fn filter(&self) -> Filter {
        Filter {
            state: self.state.parse().ok(),
            kind: self.r#type.parse().ok(),
            country: Some(self.country.to_uppercase())
                .filter(|code| domain::places::is_state(code)),
        }
    }

    pub fn page(&self) -> u64 {
        self.page.parse().unwrap_or(1).clamp(1, 10_000)
    }
}

pub(super) fn here(id: DialogueId) -> String {
    paths::desk_dialogue_part(id, "registrations")
}

pub(super) fn part(id: DialogueId, part: &str) -> String {
    paths::desk_dialogue_part(id, &format!("registrations/{part}"))
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    page(&site, &visit, id, &asked, &Vec::new(), &Errors::none()).await
}

async fn page(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    asked: &Asked,
    typed: &Pairs,
    errors: &Errors,
) -> Result<Response, Refused> {
    let (platform, actor) = (&site.platform, visit.actor());
    let found = registrations::list(platform, actor, id, &asked.filter(), asked.page()).await?;
    Ok(list::page(site, visit, &found, asked, typed, errors))
}

/// What a decision is called in a form.
pub(super) fn decision(typed: &Pairs) -> Option<Decision> {
    let found = typed.iter().find(|(name, _)| name == "decision");
    match found.map(|(_, value)| value.as_str()) {
        Some("confirm") => Some(Decision::Confirm),
        Some("return") => Some(Decision::Return),
        Some("refuse") => Some(Decision::Refuse),
        Some(_) | None => None,
    }
}

pub(super) async fn decide(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    Posted(typed): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let decision = decision(&typed).ok_or_else(Refused::malformed)?;
    let chosen: Vec<RegistrationId> = typed
        .iter()
        .filter(|(name, _)| name == "registration")
        .map(|(_, value)| read_id(value))
        .collect::<Result<_, _>>()?;
    let reason = super::control::value(&typed, "reason");
    let (platform, actor) = (&site.platform, visit.actor());
    let result = registrations::decide(platform, actor, id, &chosen, decision, &reason).await;
    let again = async |errors: Errors| page(&site, &visit, id, &asked, &typed, &errors).await;
    let back = list::address(id, &asked, &[]);
    sent_on(result, visit.lang, &back, "registrations-decided", again).await
}

pub(super) async fn export(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    form: Form,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let (platform, actor) = (&site.platform, visit.actor());
    let (head, fields, lines) =
        registrations::list_all(platform, actor, id, &asked.filter()).await?;
    let sheet = sheet(visit.lang, &fields, &lines);
    sheets::file(sheet, &format!("registrations-{}", head.slug), form).await
}
