//! The note verbale or letter by which a delegation is announced.

use axum::extract::{FromRequest, Multipart, Request, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::delegation::{LETTERS_MAX, Taking};
use domain::document::FileKind;
use domain::ids::DelegationLetterId;
use domain::{Problem, Refusal};
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::delegations::{self, Shown};

use super::super::one::letter_link;
use super::{Opened, after};
use crate::components::{Actions, Button, Field, Input, Look, PostButton, PostForm};
use crate::documents::posted::{self, Typing};
use crate::documents::serve::{Reach, answer};
use crate::forms::Errors;
use crate::refused::Refused;
use crate::routes::Site;

/// Notes verbales and letters, and the next one.
pub(super) fn letters(
    lang: Lang,
    site: &Site,
    opened: &Opened,
    shown: &Shown,
    errors: &Errors,
) -> AnyView {
    let may = shown.taking != Taking::Nothing;
    let here = format!("{}/letters", opened.here());
    let items: Vec<AnyView> = shown
        .letters
        .iter()
        .map(|letter| {
            let href = format!("{here}/{}", letter.id);
            let remove = may.then(|| {
                let (action, about) = (format!("{href}/remove"), letter.name.clone());
                view! { " "<PostButton label=t!(lang, "delegation-letter-remove") action=action look=Look::Quiet about=about/> }
            });
            view! { <li>{letter_link(lang, letter, href)}{remove}</li> }.into_any()
        })
        .collect();
    let list = (!items.is_empty()).then(|| view! { <ul>{items}</ul> });
    let next = (may && (shown.letters.len() as u64) < LETTERS_MAX).then(|| {
        let kinds = [FileKind::Pdf, FileKind::Docx, FileKind::Odt, FileKind::Png, FileKind::Jpeg];
        let accept = FileKind::endings_of(&kinds);
        let most = format::number(lang, i64::from(site.platform.files().megabytes()));
        let (hint, error) = (t!(lang, "delegation-letter-hint", max = most), errors.field("file"));
        let id = DelegationLetterId::new().to_string();
        let action = here.clone();
        view! {
            <PostForm action=action upload=true>
                <input type="hidden" name="id" value=id/>
                <Field label=t!(lang, "delegation-letter") name="file" kind=Input::File accept=accept hint=hint error=error/>
                <Actions><Button label=t!(lang, "delegation-letter-send")/></Actions>
            </PostForm>
        }
    });
    view! {
        <h2 id="letters">{t!(lang, "delegation-letters")}</h2>
        <p class="muted">{t!(lang, "delegation-letters-text")}</p>
        {list}
        {next}
    }
    .into_any()
}

/// What comes beside a letter.
#[derive(Default)]
struct WithLetter {
    id: String,
}

impl Typing for WithLetter {
    fn take(&mut self, name: &str, value: String) {
        if name == "id" {
            self.id = value;
        }
    }
}

pub(super) async fn add_letter(
    State(site): State<Site>,
    opened: Opened,
    request: Request,
) -> Result<Response, Refused> {
    let parts = Multipart::from_request(request, &site).await;
    let parts = parts.map_err(|_| Refusal::field("file", Problem::Required))?;
    let sent = posted::read::<WithLetter>(parts, site.platform.files()).await?;
    let id = sent.typed.id.parse();
    let id = id.unwrap_or_else(|_| DelegationLetterId::new());
    let result = delegations::add_letter(&site.platform, &opened.token, id, sent.upload).await;
    after(&site, &opened, result, "delegation-letter-sent").await
}

pub(super) async fn letter(
    State(site): State<Site>,
    headers: HeaderMap,
    opened: Opened,
) -> Result<Response, Refused> {
    let id = opened.named.id("letter")?;
    let content = delegations::letter_behind_link(&site.platform, &opened.token, id).await?;
    answer(&site, &headers, content, Reach::Few).await
}

pub(super) async fn remove_letter(
    State(site): State<Site>,
    opened: Opened,
) -> Result<Response, Refused> {
    let id = opened.named.id("letter")?;
    let result = delegations::remove_letter(&site.platform, &opened.token, id).await;
    after(&site, &opened, result, "removed").await
}
