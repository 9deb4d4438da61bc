//! The words of letters at the desk: what there is, changing one, trying it out, and going back to ours.

mod edit;
mod list;
mod look;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::{Language, LetterKind, Permission, Refusal, paths};
use usecases::Error;
use usecases::letters::{self, Source};

use crate::forms::{Errors, Posted};
use crate::page;
use crate::refused::Refused;
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

pub(crate) use look::{Place, Unsent, open};

const LETTER: &str = "/desk/letters/{letter}/{language}";
const MAIL: &str = "/desk/letters/{letter}/{language}/mail";

pub(crate) fn routes() -> Vec<Route> {
    let issue = Who::May(Permission::IssueInvitations);
    vec![
        Route::page(paths::DESK_LETTERS, issue, list_page),
        Route::page(LETTER, issue, edit_page),
        Route::form(LETTER, issue, change),
        Route::page(MAIL, issue, open),
    ]
}

async fn list_page(State(site): State<Site>, visit: Visit) -> Result<Response, Refused> {
    let lines = letters::list(&site.platform, visit.actor()).await?;
    Ok(list::page(&site, &visit, &lines))
}

/// A letter and its language, as the address names them.
fn read(letter: &str, language: &str) -> Result<(LetterKind, Language), Refused> {
    match (letter.parse(), language.parse()) {
        (Ok(letter), Ok(language)) => Ok((letter, language)),
        _ => Err(Refusal::NotFound.into()),
    }
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Asked {
    /// A version to take into the form.
    version: String,
}

async fn edit_page(
    State(site): State<Site>,
    visit: Visit,
    Path((letter, language)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let (kind, language) = read(&letter, &language)?;
    let shown = letters::show(&site.platform, visit.actor(), kind, language).await?;
    let taken = asked
        .version
        .parse::<i64>()
        .ok()
        .and_then(|wanted| {
            shown
                .versions
                .iter()
                .find(|version| version.version == wanted)
        })
        .map(|version| version.source.clone());
    let source = taken.unwrap_or_else(|| shown.source.clone());
    Ok(edit::page(
        &site,
        &visit,
        &shown,
        &source,
        shown.version,
        None,
        &Errors::none(),
    ))
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Typed {
    /// `try`, `send`, `save` or `reset`.
    what: String,
    version: String,
    subject: String,
    body: String,
}

async fn change(
    State(site): State<Site>,
    visit: Visit,
    Path((letter, language)): Path<(String, String)>,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let (kind, language) = read(&letter, &language)?;
    let (platform, actor) = (&site.platform, visit.actor());
    let here = paths::desk_letter(kind, language);
    // A version that cannot be read is none that was ever shown.
    let version = typed.version.parse().unwrap_or(-1);
    let source = Source {
        subject: typed.subject,
        body: typed.body,
    };
    let result = match typed.what.as_str() {
        "try" => match letters::try_out(actor, kind, language, &source) {
            Ok(tried) => {
                let shown = letters::show(platform, actor, kind, language).await?;
                let none = Errors::none();
                return Ok(edit::page(
                    &site,
                    &visit,
                    &shown,
                    &source,
                    version,
                    Some(&tried),
                    &none,
                ));
            }
            Err(error) => Err(error),
        },
        "send" => letters::sent_to_oneself(platform, actor, kind, language, &source)
            .await
            .map(|()| "sent-to-me"),
        "save" => letters::save(platform, actor, kind, language, version, &source)
            .await
            .map(|()| "letter-saved"),
        "reset" => letters::reset(platform, actor, kind, language, version)
            .await
            .map(|()| "letter-reset"),
        _ => return Err(Refused::malformed()),
    };
    match result {
        Ok(code) => Ok(page::done(&here, code)),
        Err(Error::Refused(
            refusal @ (Refusal::NotPermitted | Refusal::SignInRequired | Refusal::NotFound),
        )) => Err(refusal.into()),
        Err(Error::Refused(refusal)) => {
            let shown = letters::show(platform, actor, kind, language).await?;
            let errors =
                Errors::of(visit.lang, &refusal).named(|field| edit::label(visit.lang, field));
            Ok(edit::page(
                &site, &visit, &shown, &source, version, None, &errors,
            ))
        }
        Err(error) => Err(error.into()),
    }
}
