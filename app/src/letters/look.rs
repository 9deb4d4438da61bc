//! Letters as a mail program shows them: in a frame on the page that they belong to, or by themselves.

use axum::extract::{OriginalUri, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::Language;
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::letters::{open_preview, preview_address};

use crate::components::{Mail, MailWords};
use crate::refused::Refused;
use crate::routes::Site;

/// What a letter may do where it opens: nothing but be read, by itself or in a frame of our own pages.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

/// A letter before it is sent.
#[derive(Clone, Debug)]
pub(crate) struct Unsent<'a> {
    pub language: Language,
    pub subject: &'a str,
    pub text: &'a str,
    pub html: &'a str,
}

/// Where the letters of a page open: an address of their own, with the same guard as the page.
#[derive(Clone, Debug)]
pub(crate) struct Place<'a> {
    pub site: &'a Site,
    pub path: String,
}

impl Place<'_> {
    /// Shows a letter on the page.
    pub fn show(&self, lang: Lang, letter: &Unsent<'_>) -> AnyView {
        let address = preview_address(&self.site.platform, &self.path, letter.html);
        let words = MailWords {
            frame: t!(lang, "letter-look-frame"),
            alone: t!(lang, "letter-look-alone"),
            plain: t!(lang, "letter-look-plain"),
        };
        let (subject, text) = (letter.subject.to_owned(), letter.text.to_owned());
        let (code, dir) = (letter.language.code(), letter.language.dir());
        view! { <Mail address=address subject=subject text=text lang=code dir=dir words=words/> }
            .into_any()
    }
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(crate) struct Carried {
    letter: String,
}

/// Answers with the letter that the address carries.
pub(crate) async fn open(
    State(site): State<Site>,
    OriginalUri(here): OriginalUri,
    Query(carried): Query<Carried>,
) -> Result<Response, Refused> {
    let html = open_preview(&site.platform, here.path(), &carried.letter)?;
    let headers = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
    ]
    .map(|(name, value)| (name, HeaderValue::from_static(value)));
    Ok((headers, html).into_response())
}
