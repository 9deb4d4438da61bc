//! A posted form that may carry files: each is kept at once, and the form goes on with its ticket.

use std::mem::take;

use axum::body::to_bytes;
use axum::extract::multipart::Field;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header;
use domain::registration::control;
use domain::{FieldError, Refusal};
use usecases::documents::Upload;
use usecases::registrations::{Screen, Shown};
use usecases::{Error, Platform};

use crate::documents::posted::bounded;
use crate::forms::{Pairs, shown_by_the_form};
use crate::refused::Refused;
use crate::routes::Site;

/// The longest text of a control, in bytes.
const TEXT: usize = 256 * 1024;
/// The longest form without files, in bytes.
const TEXTS: usize = 2 * 1024 * 1024;
/// The most controls that are read.
const CONTROLS: usize = 500;

/// What was posted.
#[derive(Debug, Default)]
pub(super) struct Sent {
    pub typed: Pairs,
    /// Files by the ids of their fields. One beyond its limit arrives a byte longer than it, and is refused by its size.
    uploads: Vec<(String, Upload)>,
}

/// A form that keeps files.
pub(super) trait Keeps: Sync {
    /// Keeps a file that was chosen for a field; returns its ticket.
    fn keep(
        &self,
        platform: &Platform,
        field: &str,
        upload: Upload,
    ) -> impl Future<Output = usecases::Result<String>> + Send;
}

impl Keeps for Screen {
    async fn keep(
        &self,
        platform: &Platform,
        field: &str,
        upload: Upload,
    ) -> usecases::Result<String> {
        self.keep_file(platform, field, upload).await
    }
}

impl Keeps for Shown {
    async fn keep(
        &self,
        platform: &Platform,
        field: &str,
        upload: Upload,
    ) -> usecases::Result<String> {
        self.keep_file(platform, field, upload).await
    }
}

/// Reads a form, whichever way the browser wrote it.
pub(super) async fn read(site: &Site, request: Request) -> Result<Sent, Refused> {
    let kind = request.headers().get(header::CONTENT_TYPE);
    let parts = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/"));
    if !parts {
        let body = to_bytes(request.into_body(), TEXTS).await;
        let body = body.map_err(|_| Refused::malformed())?;
        let typed = serde_html_form::from_bytes(&body).map_err(|_| Refused::malformed())?;
        return Ok(Sent {
            typed,
            uploads: Vec::new(),
        });
    }
    let mut parts = Multipart::from_request(request, site)
        .await
        .map_err(|_| Refused::malformed())?;
    let mut sent = Sent::default();
    while sent.typed.len() + sent.uploads.len() < CONTROLS {
        match parts.next_field().await {
            Ok(Some(part)) => one(site, &mut sent, part).await?,
            Ok(None) => return Ok(sent),
            Err(_) => return Err(Refused::malformed()),
        }
    }
    Err(Refused::malformed())
}

async fn one(site: &Site, sent: &mut Sent, part: Field<'_>) -> Result<(), Refused> {
    let name = part.name().unwrap_or_default().to_owned();
    let file = part.file_name().map(str::to_owned);
    let most = match file {
        Some(_) => site.platform.files().largest(),
        None => TEXT,
    };
    let (content, broke) = bounded(part, most).await;
    let bytes: usize = sent.uploads.iter().map(|(_, one)| one.content.len()).sum();
    // Several files are held at once only as far as two of the largest would be.
    if broke.is_some() || bytes + content.len() > 2 * site.platform.files().largest() + 2 {
        return Err(Refused::malformed());
    }
    match (file, name.strip_prefix("field-")) {
        // A browser sends an empty part when no file was chosen.
        (Some(name), Some(_)) if name.is_empty() && content.is_empty() => {}
        (Some(name), Some(field)) => {
            sent.uploads
                .push((field.to_owned(), Upload { name, content }));
        }
        (Some(_), None) => {}
        (None, _) => {
            let value = String::from_utf8_lossy(&content).into_owned();
            sent.typed.push((name, value));
        }
    }
    Ok(())
}

/// The name of the control that takes a chosen file out again.
pub(super) fn taking_out(control: &str) -> String {
    format!("{control}-remove")
}

/// Keeps every file that was sent and puts its ticket where the file was chosen. What cannot be kept comes back as
/// what is wrong with the form.
///
/// # Errors
/// A refusal that has a page of its own, and a fault.
pub(super) async fn kept(
    platform: &Platform,
    mut sent: Sent,
    form: &impl Keeps,
) -> Result<(Pairs, Option<Refusal>), Refused> {
    let out: Vec<String> = sent
        .typed
        .iter()
        .filter(|(_, value)| value == "yes")
        .filter_map(|(name, _)| name.strip_suffix("-remove").map(str::to_owned))
        .collect();
    sent.typed
        .retain(|(name, _)| !out.contains(name) && !name.ends_with("-remove"));
    let mut wrong = Vec::new();
    for (field, upload) in take(&mut sent.uploads) {
        let name = control(&field);
        match form.keep(platform, &field, upload).await {
            Ok(ticket) => {
                sent.typed.retain(|(known, _)| *known != name);
                sent.typed.push((name, ticket));
            }
            Err(Error::Refused(Refusal::Invalid(errors))) => wrong.extend(errors),
            Err(Error::Refused(refusal)) if shown_by_the_form(&refusal) => {
                return Ok((sent.typed, Some(refusal)));
            }
            Err(error) => return Err(error.into()),
        }
    }
    let wrong = (!wrong.is_empty()).then_some(Refusal::Invalid(wrong));
    Ok((sent.typed, wrong))
}

/// What is wrong with the files and what is wrong with the rest, together.
pub(super) fn together(files: Option<Refusal>, rest: Option<Refusal>) -> Option<Refusal> {
    match (files, rest) {
        (Some(Refusal::Invalid(files)), Some(Refusal::Invalid(rest))) => {
            let known = |error: &FieldError| files.iter().any(|file| file.field == error.field);
            let rest = rest.into_iter().filter(|error| !known(error));
            Some(Refusal::Invalid(rest.chain(files.clone()).collect()))
        }
        (Some(one), _) | (None, Some(one)) => Some(one),
        (None, None) => None,
    }
}
