//! The attendance list of a dialogue at the desk.

mod list;

use axum::extract::{Path, State};
use axum::response::Response;
use domain::ids::{DialogueId, PersonId};
use domain::{Permission, Presence, paths};
use usecases::attendance::{self, LineForm};
use usecases::{Error, Result};

use crate::forms::{Errors, Pairs, Posted};
use crate::page::done;
use crate::refused::{Refused, read_id};
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

const PATH: &str = "/desk/dialogues/{id}/attendance";

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::page(PATH, Who::OnDialogue(Permission::SeeDialogues), look),
        Route::form(PATH, Who::OnDialogue(Permission::PlanDialogues), record),
    ]
}

fn here(id: DialogueId) -> String {
    paths::desk_dialogue_part(id, "attendance")
}

/// A line as it was typed.
#[derive(Clone, Debug)]
struct Typed {
    person: PersonId,
    before: String,
    presence: String,
    spoke: bool,
}

/// The lines of a posted list: each has a control that says what the line said before.
fn typed(pairs: &Pairs) -> Vec<Typed> {
    let value = |name: &str| {
        pairs
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, v)| v.clone())
    };
    pairs
        .iter()
        .filter_map(|(name, before)| {
            let raw = name.strip_prefix("before-")?;
            let person: PersonId = raw.parse().ok()?;
            Some(Typed {
                person,
                before: before.clone(),
                presence: value(&format!("presence-{raw}")).unwrap_or_default(),
                spoke: value(&format!("spoke-{raw}")).is_some(),
            })
        })
        .collect()
}

async fn look(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id: DialogueId = read_id(&id)?;
    let sheet = attendance::sheet(&site.platform, visit.actor(), id).await?;
    Ok(list::page(&site, &visit, &sheet, &[], &Errors::none())?)
}

async fn record(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id: DialogueId = read_id(&id)?;
    let typed = typed(&pairs);
    let lines: Vec<LineForm<'_>> = typed
        .iter()
        .map(|line| LineForm {
            person: line.person,
            before: &line.before,
            presence: &line.presence,
            spoke: line.spoke,
        })
        .collect();
    let rest = pairs
        .iter()
        .find(|(name, _)| name == "rest")
        .and_then(|(_, value)| value.parse::<Presence>().ok());
    let (platform, actor) = (&site.platform, visit.actor());
    match attendance::record(platform, actor, id, &lines, rest).await {
        Ok(_) => Ok(done(&here(id), "attendance-recorded")),
        Err(Error::Refused(refusal)) => {
            let sheet = attendance::sheet(platform, actor, id).await?;
            let errors = Errors::of(visit.lang, &refusal).named(|field| {
                let person = field.strip_prefix("presence-")?.parse().ok()?;
                let line = sheet.lines.iter().find(|line| line.contact.id == person)?;
                Some(line.contact.name())
            });
            Ok(list::page(&site, &visit, &sheet, &typed, &errors)?)
        }
        Err(fault) => Err(fault.into()),
    }
}
