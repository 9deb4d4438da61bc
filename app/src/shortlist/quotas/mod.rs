//! The page on which quotas are set, in one table. Nothing on it is saved before its one button says so.

mod form;
mod page;
mod seen;
mod table;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::ids::DialogueId;
use domain::quota::Preset;
use domain::{Dimension, Refusal, paths};
use leptos::prelude::*;
use usecases::shortlist::queries::{QuotaScreen, Tried, quota_screen};
use usecases::shortlist::save_quotas;
use usecases::{Error, Result};

use super::{here, value};
use crate::forms::{Errors, Pairs, Posted};
use crate::page::done;
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;
use form::Row;
use seen::Seen;
pub(super) use table::every_choice;

/// The table as its form shows it.
#[derive(Clone, Debug, Default)]
struct Filled {
    rows: Vec<Row>,
    champions: Vec<Dimension>,
}

impl Filled {
    fn typed(pairs: &Pairs) -> Self {
        Self {
            rows: form::typed(pairs),
            champions: form::champions(pairs),
        }
    }
}

/// The page with the quotas that are set.
pub(super) async fn look(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let screen = quota_screen(&site.platform, visit.actor(), read_id(&id)?, None).await?;
    let filled = Filled {
        rows: form::set(&screen.quotas),
        champions: screen.champions.clone(),
    };
    let (seen, none) = (Seen::now(screen.table()), Errors::none());
    Ok(page::page(&site, &visit, &screen, &filled, &seen, &none)?)
}

/// Saves the table, or shows it again as the pressed button fills it.
pub(super) async fn change(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let filled = Filled::typed(&pairs);
    let seen = Seen::of(&pairs);
    let preset = Preset::from_code(value(&pairs, "preset"));
    if preset.is_some() || value(&pairs, "act") == "try" || !value(&pairs, "relax").is_empty() {
        return match fill(&site, &visit, id, &filled, &pairs).await {
            Ok((screen, filled)) => {
                let none = Errors::none();
                Ok(page::page(&site, &visit, &screen, &filled, &seen, &none)?)
            }
            Err(Error::Refused(refusal)) => again(&site, &visit, id, filled, seen, &refusal).await,
            Err(fault) => Err(fault.into()),
        };
    }
    let (forms, alone) = (form::forms(&filled.rows), &filled.champions);
    match save_quotas(
        &site.platform,
        visit.actor(),
        id,
        &forms,
        alone,
        &seen.table,
    )
    .await
    {
        Ok(()) => Ok(done(&here(id), "shortlist-quotas-set")),
        Err(Error::Refused(refusal)) => again(&site, &visit, id, filled, seen, &refusal).await,
        Err(fault) => Err(fault.into()),
    }
}

/// The table with a preset, or advice, filled in: shown, not saved.
async fn fill(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    filled: &Filled,
    pairs: &Pairs,
) -> Result<(QuotaScreen, Filled)> {
    let preset = Preset::from_code(value(pairs, "preset"));
    let mut rows = filled.rows.clone();
    form::move_to(&mut rows, value(pairs, "relax"));
    let forms = form::forms(&rows);
    let tried = Tried {
        rows: &forms,
        champions: &filled.champions,
        preset,
    };
    let screen = quota_screen(&site.platform, visit.actor(), id, Some(tried)).await?;
    let filled = Filled {
        rows: form::filled(&rows, &screen.quotas),
        champions: filled.champions.clone(),
    };
    Ok((screen, filled))
}

async fn again(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    mut filled: Filled,
    mut seen: Seen,
    refusal: &Refusal,
) -> Result<Response, Refused> {
    let screen = quota_screen(&site.platform, visit.actor(), id, None).await?;
    if *refusal == Refusal::ChangedMeanwhile {
        seen = seen.caught_up(screen.table());
        // What somebody else added is not lost because it was not seen.
        form::add_new(&mut filled.rows, &seen);
    }
    let errors = table::named(visit.lang, Errors::of(visit.lang, refusal));
    Ok(page::page(site, visit, &screen, &filled, &seen, &errors)?)
}

/// The answer to a table that is still being filled in.
#[derive(Debug, serde::Serialize)]
struct Told {
    answer: String,
}

/// Answers for the table as it stands, for the browser.
pub(super) async fn answer(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let filled = Filled::typed(&pairs);
    let forms = form::forms(&filled.rows);
    let tried = Tried {
        rows: &forms,
        champions: &filled.champions,
        preset: None,
    };
    let html = match quota_screen(&site.platform, visit.actor(), id, Some(tried)).await {
        Ok(screen) => page::answer(visit.lang, &screen, true).to_html(),
        Err(Error::Refused(refusal @ Refusal::Invalid(_))) => {
            let errors = table::named(visit.lang, Errors::of(visit.lang, &refusal));
            page::unreadable(visit.lang, &errors).to_html()
        }
        Err(error) => return Err(error.into()),
    };
    let mut response = Json(Told { answer: html }).into_response();
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// The address of the page.
fn path(id: DialogueId) -> String {
    paths::desk_dialogue_part(id, "quotas")
}
