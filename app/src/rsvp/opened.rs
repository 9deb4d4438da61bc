//! An opened link: whose invitation it is, in which language to speak.

use std::collections::HashMap;

use axum::extract::{FromRequestParts, Path};
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use chrono_tz::Tz;
use domain::document::opens;
use domain::{Language, Refusal, paths};
use leptos::prelude::*;
use locale::t;
use usecases::Error;
use usecases::calls;
use usecases::documents::queries::{self as documents, Document};
use usecases::invitations::{self, Shown};
use usecases::partners::queries::{self as partners, Partner};
use usecases::round_tables::{self, MyTables};

use super::standing;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

/// What every page behind the link knows. A link that nobody was given ends here with its own page.
#[derive(Debug)]
pub(super) struct Opened {
    pub token: String,
    pub shown: Shown,
    /// The caller, spoken to in the invited person's language unless they chose another.
    pub visit: Visit,
    /// Where the reader is, when they said so.
    pub zone: Option<Tz>,
    /// What those invited can read; only the first page loads them.
    pub papers: Vec<Document>,
    /// With whom the dialogue is held; only the first page loads them.
    pub partners: Vec<Partner>,
    /// Whether there are calls whose inputs those invited can read; only the first page asks.
    pub has_calls: bool,
    /// The round tables of the dialogue; only the first page loads them.
    pub tables: MyTables,
}

impl FromRequestParts<Site> for Opened {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Response> {
        Link::from_request_parts(parts, site)
            .await?
            .open(site)
            .await
    }
}

/// A link that is not opened yet: whether it is known is found out by whoever uses it.
#[derive(Debug)]
pub(super) struct Link {
    pub token: String,
    visit: Visit,
    /// The language that the caller chose by the menu.
    chosen: Option<Language>,
}

impl FromRequestParts<Site> for Link {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Response> {
        let Ok(visit) = Visit::from_request_parts(parts, site).await;
        // Some pages behind the link have more in their address than the token.
        let Path(mut named) = Path::<HashMap<String, String>>::from_request_parts(parts, site)
            .await
            .map_err(|_| Refused::from(Refusal::NotFound).into_response())?;
        Ok(Self {
            token: named.remove("token").unwrap_or_default(),
            visit,
            chosen: Visit::chosen_language(&parts.headers, &parts.uri),
        })
    }
}

impl Link {
    /// Looks at what the link stands for, or answers with the page of a link that nobody was given.
    pub async fn open(self, site: &Site) -> Result<Opened, Response> {
        let shown = match invitations::show(&site.platform, &self.token).await {
            Ok(shown) => shown,
            Err(Error::Refused(Refusal::NotFound)) => {
                let mut page = standing::unknown(site, &self.visit);
                *page.status_mut() = StatusCode::NOT_FOUND;
                return Err(page);
            }
            Err(error) => return Err(Refused::from(error).into_response()),
        };
        let visit = self
            .visit
            .in_language(self.chosen.unwrap_or(shown.language));
        Ok(Opened {
            token: self.token,
            shown,
            visit,
            zone: None,
            papers: Vec::new(),
            partners: Vec::new(),
            has_calls: false,
            tables: MyTables::default(),
        })
    }
}

impl Opened {
    /// The same with the city in which the reader is.
    pub fn with_zone(mut self, zone: &str) -> Self {
        self.zone = zone.parse().ok();
        self
    }

    /// The same with the partners of the dialogue, and the documents that the invitation opens.
    pub async fn with_papers(mut self, site: &Site) -> Result<Self, Refused> {
        self.partners = partners::for_invited(&site.platform, &self.shown.dialogue).await?;
        if opens(self.shown.state) {
            let (dialogue, group) = (self.shown.dialogue.id, self.shown.dialogue.group);
            self.papers = documents::for_invited(&site.platform, dialogue, group).await?;
            self.has_calls = calls::queries::has_calls(&site.platform, dialogue).await?;
            self.tables = round_tables::mine(&site.platform, &self.token).await?;
        }
        Ok(self)
    }

    /// The documents, each with its address behind this link, and the way to what was written; nothing when there
    /// are none.
    pub fn documents(&self) -> Option<AnyView> {
        let address =
            |id, language, name: &str| paths::rsvp_document(&self.token, id, language, name);
        let papers = crate::documents::for_readers(self.visit.lang, &self.papers, address);
        let inputs = self.has_calls.then(|| {
            let (lang, href) = (self.visit.lang, paths::rsvp_inputs(&self.token));
            view! { <p><a href=href>{t!(lang, "inputs-space")}</a></p> }
        });
        (papers.is_some() || inputs.is_some()).then(|| view! { {papers}{inputs} }.into_any())
    }

    /// With whom the dialogue is held; nothing when there is nobody.
    pub fn partners(&self) -> Option<AnyView> {
        crate::partners::for_readers(self.visit.lang, &self.partners)
    }

    /// The same, read again after something was refused.
    pub async fn again(self, site: &Site) -> Result<Self, Refused> {
        let shown = invitations::show(&site.platform, &self.token).await?;
        Ok(Self { shown, ..self })
    }
}
