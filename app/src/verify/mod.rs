//! Verifying a published draw: for everybody, without a sign-in, without a solver and without trust in us. What
//! is handed in is looked at and forgotten.

mod page;

use axum::extract::multipart::MultipartError;
use axum::extract::{Multipart, State};
use axum::http::StatusCode;
use axum::response::Response;
use balance::{Checked, PublishedDraw, verify_draw};
use domain::{Problem, Refusal, paths};

use crate::forms::Errors;
use crate::refused::Refused;
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

/// The largest draw that is looked at, with what multipart puts around it.
const BYTES: usize = 8 * 1024 * 1024;

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::page(paths::VERIFY, Who::Anyone, show),
        Route::upload(paths::VERIFY, Who::Anyone, BYTES, check),
    ]
}

/// What was found out about a draw.
#[derive(Debug)]
struct Verdict {
    draw: PublishedDraw,
    checks: Vec<Checked>,
}

async fn show(State(site): State<Site>, visit: Visit) -> Response {
    page::page(&site, &visit, None, "", &Errors::none())
}

async fn check(
    State(site): State<Site>,
    visit: Visit,
    mut parts: Multipart,
) -> Result<Response, Refused> {
    let handed_in = match read(&mut parts).await {
        Ok(handed_in) => handed_in,
        Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            let reason = "file-reason-too-large";
            let errors = Errors::of(visit.lang, &Refusal::UnreadableFile { reason });
            return Ok(page::page(&site, &visit, None, "", &errors));
        }
        Err(_) => return Err(Refused::malformed()),
    };
    let (text, is_file) = handed_in;
    // A file is not shown again: browsers do not give it back, and it may be long.
    let again = if is_file { "" } else { &text };
    if text.trim().is_empty() {
        let errors = Errors::of(visit.lang, &Refusal::field("text", Problem::Required));
        return Ok(page::page(&site, &visit, None, again, &errors));
    }
    let found = tokio::task::spawn_blocking({
        let text = text.clone();
        move || verdict(&text)
    })
    .await
    .map_err(|error| {
        usecases::Error::from(anyhow::Error::new(error).context("verifying a draw"))
    })?;
    Ok(match found {
        Some(verdict) => page::page(&site, &visit, Some(&verdict), again, &Errors::none()),
        None => {
            let reason = "file-reason-not-a-draw";
            let errors = Errors::of(visit.lang, &Refusal::UnreadableFile { reason });
            page::page(&site, &visit, None, again, &errors)
        }
    })
}

fn verdict(text: &str) -> Option<Verdict> {
    let draw: PublishedDraw = serde_json::from_str(text).ok()?;
    let checks = verify_draw(&draw, None);
    Some(Verdict { draw, checks })
}

/// What was handed in, and whether as a file; a file goes before what was pasted.
async fn read(parts: &mut Multipart) -> Result<(String, bool), MultipartError> {
    let (mut pasted, mut uploaded) = (String::new(), String::new());
    while let Some(part) = parts.next_field().await? {
        let name = part.name().unwrap_or_default().to_owned();
        let bytes = part.bytes().await?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        match name.as_str() {
            "file" => uploaded = text,
            "text" => pasted = text,
            _ => {}
        }
    }
    Ok(if uploaded.is_empty() {
        (pasted, false)
    } else {
        (uploaded, true)
    })
}
