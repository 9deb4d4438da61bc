//! What is being typed into the long forms of the desk, kept by a script every few seconds and offered when the
//! form is opened again. The offer is plain links and forms; without the script nothing is kept and nothing is
//! different.

use std::fmt::Display;

use axum::extract::{FromRequestParts, Query, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, Utc};
use domain::{Permission, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, t_plain};
use serde::de::DeserializeOwned;
use usecases::drafts::{self, Draft, Fields};

use crate::components::{Actions, LinkButton, Notice, PostButton, Tone};
use crate::forms::{Pairs, Posted};
use crate::page::done;
use crate::refused::Refused;
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

pub(crate) fn routes() -> Vec<Route> {
    // Whose form it is, the form's own address decides; a draft is nobody's but its author's.
    let desk = Who::May(Permission::SeeDesk);
    vec![
        Route::form(paths::DESK_DRAFTS, desk, keep),
        Route::form(paths::DESK_DRAFTS_DISCARD, desk, discard),
    ]
}

/// What a page says of the draft of its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    pub at: DateTime<Utc>,
    /// Whether the form holds it now.
    pub restored: bool,
    /// Whether what is saved has changed since.
    pub stale: bool,
}

/// The draft that the caller left at the form of this address, and whether they want it back.
#[derive(Debug)]
pub(crate) struct Drafted {
    visit: Visit,
    found: Option<Draft>,
    wanted: bool,
}

impl FromRequestParts<Site> for Drafted {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Refused> {
        let Ok(visit) = Visit::from_request_parts(parts, site).await;
        let found = drafts::find(&site.platform, visit.actor(), &visit.path).await?;
        let query = parts.uri.query().unwrap_or_default();
        let wanted = query.split('&').any(|pair| pair == "draft=restore");
        Ok(Self {
            visit,
            found,
            wanted,
        })
    }
}

impl Drafted {
    /// The fields that the form is to hold; none when it holds what is saved.
    pub fn restored(&self) -> Option<&Fields> {
        let found = self.found.as_ref().filter(|_| self.wanted)?;
        Some(&found.fields)
    }

    /// The same as a form is posted.
    pub fn typed<T: DeserializeOwned>(&self) -> Option<T> {
        let encoded = serde_html_form::to_string(self.restored()?).ok()?;
        serde_html_form::from_str(&encoded).ok()
    }

    /// The caller, with what the page says of the draft; `version` is that of what is saved now.
    pub fn visit(&self, version: impl Display) -> Visit {
        let Some(draft) = &self.found else {
            return self.visit.clone();
        };
        let version = version.to_string();
        let opened_with = draft.fields.iter().find(|(name, _)| name == "version");
        self.visit.with_draft(Left {
            at: draft.saved_at,
            restored: self.wanted,
            stale: opened_with.is_some_and(|(_, known)| *known != version),
        })
    }

    /// The caller as such.
    pub fn caller(&self) -> &Visit {
        &self.visit
    }
}

/// Lets go of the draft once its form was taken; `answer` is what the form is answered with.
///
/// # Errors
/// What `answer` holds, and a fault when the database does not answer.
pub(crate) async fn saved(
    site: &Site,
    visit: &Visit,
    answer: Result<Response, Refused>,
) -> Result<Response, Refused> {
    if let Ok(response) = &answer
        && response.status() == StatusCode::SEE_OTHER
    {
        drafts::discard(&site.platform, visit.actor(), &visit.path).await?;
    }
    answer
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Of {
    /// The address of the form.
    form: String,
}

/// Keeps what was typed and answers with the words that the form shows.
async fn keep(
    State(site): State<Site>,
    visit: Visit,
    Query(of): Query<Of>,
    Posted(fields): Posted<Pairs>,
) -> Result<Response, Refused> {
    let at = drafts::keep(&site.platform, visit.actor(), &of.form, &fields).await?;
    let said = t_plain!(visit.lang, "draft-kept", when = moment(visit.lang, at));
    let headers = [
        (
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/plain; charset=utf-8"),
        ),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((headers, said).into_response())
}

async fn discard(
    State(site): State<Site>,
    visit: Visit,
    Posted(of): Posted<Of>,
) -> Result<Response, Refused> {
    drafts::discard(&site.platform, visit.actor(), &of.form).await?;
    Ok(done(&of.form, "draft-discarded"))
}

fn moment(lang: Lang, at: DateTime<Utc>) -> String {
    format!("{} UTC", format::date_time(lang, at.naive_utc()))
}

/// What a page says of the draft of its form, with the ways to have it back and to let go of it.
pub(crate) fn notice(visit: &Visit) -> Option<AnyView> {
    let (lang, left) = (visit.lang, visit.draft?);
    let when = moment(lang, left.at);
    let title = if left.restored {
        t!(lang, "draft-restored", when = when)
    } else {
        t!(lang, "draft-left", when = when)
    };
    let text = match (left.restored, left.stale) {
        (false, false) => None,
        (false, true) => Some(t!(lang, "draft-stale")),
        (true, false) => Some(t!(lang, "draft-restored-text")),
        (true, true) => Some(t!(lang, "draft-restored-stale")),
    };
    let tone = if left.stale {
        Tone::Attention
    } else {
        Tone::Information
    };
    let other = if left.restored {
        view! { <LinkButton label=t!(lang, "draft-look") href=visit.path.clone()/> }.into_any()
    } else {
        let href = format!("{}?draft=restore", visit.path);
        view! { <LinkButton label=t!(lang, "draft-restore") href=href/> }.into_any()
    };
    let hidden = vec![("form".to_owned(), visit.path.clone())];
    Some(
        view! {
            <Notice tone=tone title=title text=text>
                <Actions>
                    {other}
                    <PostButton label=t!(lang, "draft-discard") action=paths::DESK_DRAFTS_DISCARD hidden=hidden/>
                </Actions>
            </Notice>
        }
        .into_any(),
    )
}
