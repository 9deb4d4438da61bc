//! Waves of invitations at the desk: their dates, where the answers leave each quota, and whom to ask next.

pub(super) mod close;
mod page;
pub(super) mod people;
mod plan;
mod quotas;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::ids::DialogueId;
use domain::paths;
use domain::wave::WaveForm;
use usecases::shortlist::waves::{self, Whom};
use usecases::{Error, Result};

use super::value;
use crate::forms::{Errors, Pairs, Posted};
use crate::page::done;
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

/// The address of the page.
pub(super) fn path(id: DialogueId) -> String {
    paths::desk_dialogue_part(id, "waves")
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// The person for whom substitutes are looked for.
    instead: String,
    /// The wave whose lapsed invitations they are looked for.
    wave: String,
}

/// The days that were typed.
#[derive(Clone, Debug, Default)]
struct Typed {
    opens: String,
    closes: String,
}

pub(super) async fn look(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let person = asked.instead.parse().ok().map(Whom::Person);
    let wave = || asked.wave.parse().ok().map(Whom::Wave);
    let whom = person.or_else(wave).unwrap_or_default();
    let typed = Typed::default();
    show(&site, &visit, read_id(&id)?, whom, &typed, &Errors::none()).await
}

pub(super) async fn change(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id: DialogueId = read_id(&id)?;
    let (platform, actor) = (&site.platform, visit.actor());
    let typed = Typed {
        opens: value(&pairs, "opens").to_owned(),
        closes: value(&pairs, "closes").to_owned(),
    };
    let (result, code) = match value(&pairs, "act") {
        "plan" => {
            let form = WaveForm {
                opens: &typed.opens,
                closes: &typed.closes,
            };
            let planned = waves::plan(platform, actor, id, &form).await;
            (planned.map(|_| ()), "wave-planned")
        }
        "remove" => {
            let number = value(&pairs, "number").parse().unwrap_or(0);
            let removed = waves::remove(platform, actor, id, number).await;
            (removed, "wave-removed")
        }
        _ => return Err(Refused::malformed()),
    };
    match result {
        Ok(()) => Ok(done(&path(id), code)),
        Err(Error::Refused(refusal)) => {
            let errors = Errors::of(visit.lang, &refusal);
            show(&site, &visit, id, Whom::Nobody, &typed, &errors).await
        }
        Err(fault) => Err(fault.into()),
    }
}

async fn show(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    whom: Whom,
    typed: &Typed,
    errors: &Errors,
) -> Result<Response, Refused> {
    let screen = waves::waves(&site.platform, visit.actor(), id, whom).await?;
    Ok(page::page(site, visit, &screen, typed, errors)?)
}
