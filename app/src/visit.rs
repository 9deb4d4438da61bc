//! The caller of a request: who, in which language, from where.

use std::convert::Infallible;
use std::sync::Arc;

use axum::extract::{FromRequestParts, Request, State};
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE, SET_COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::{Actor, Language, paths};
use usecases::accounts::SignedIn;

use crate::drafts::Left;
use crate::refused::Refused;
use crate::routes::Site;

/// The cookie that holds a sign-in. `__Host-` binds it to this host and to https; over plain http on the
/// own machine browsers refuse that prefix.
#[must_use]
pub fn sign_in_cookie(site: &Site) -> &'static str {
    if site.platform.settings().base_url.starts_with("https://") {
        "__Host-convener"
    } else {
        "convener"
    }
}

const LANGUAGE_COOKIE: &str = "language";

/// What is known about the caller of a request.
#[derive(Clone, Debug)]
pub struct Visit(Arc<Known>);

/// See [`Visit`].
#[derive(Debug)]
pub struct Known {
    pub lang: Language,
    pub signed_in: Option<SignedIn>,
    /// The path and query of the request.
    pub here: String,
    /// The path alone.
    pub path: String,
    /// What was done just before, as the code of a notice (`?done=saved`).
    pub done: Option<String>,
    /// A nonce for the scripts of this answer.
    pub nonce: String,
    /// What the caller had typed into the form of this page and not saved.
    pub draft: Option<Left>,
}

impl std::ops::Deref for Visit {
    type Target = Known;

    fn deref(&self) -> &Known {
        &self.0
    }
}

impl Visit {
    /// On whose account the request is made.
    #[must_use]
    pub fn actor(&self) -> &Actor {
        self.signed_in
            .as_ref()
            .map_or(&Actor::Public, |signed_in| &signed_in.actor)
    }
}

impl<S: Sync> FromRequestParts<S> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts
            .extensions
            .get::<Self>()
            .cloned()
            .unwrap_or_else(|| Self::unknown(&parts.uri)))
    }
}

impl Visit {
    fn unknown(uri: &Uri) -> Self {
        Self(Arc::new(Known {
            lang: Language::En,
            signed_in: None,
            here: uri.to_string(),
            path: uri.path().to_owned(),
            done: None,
            nonce: String::new(),
            draft: None,
        }))
    }

    /// The same caller, spoken to in another language: an invitation's page speaks the invited person's.
    #[must_use]
    pub fn in_language(&self, lang: Language) -> Self {
        Self(Arc::new(Known {
            lang,
            signed_in: self.signed_in.clone(),
            here: self.here.clone(),
            path: self.path.clone(),
            done: self.done.clone(),
            nonce: self.nonce.clone(),
            draft: self.draft,
        }))
    }

    /// The same caller, with what the page says of their draft.
    #[must_use]
    pub fn with_draft(&self, draft: Left) -> Self {
        Self(Arc::new(Known {
            lang: self.lang,
            signed_in: self.signed_in.clone(),
            here: self.here.clone(),
            path: self.path.clone(),
            done: self.done.clone(),
            nonce: self.nonce.clone(),
            draft: Some(draft),
        }))
    }

    /// The language that the caller chose by the menu, in this request or before.
    #[must_use]
    pub fn chosen_language(headers: &HeaderMap, uri: &Uri) -> Option<Language> {
        query(uri, "lang")
            .or_else(|| cookie(headers, LANGUAGE_COOKIE))
            .and_then(|code| code.parse().ok())
    }
}

/// Recognises the caller before anything else happens.
pub async fn recognise(State(site): State<Site>, mut request: Request, next: Next) -> Response {
    // What other sites show in a frame is the same for everybody: it reads no cookies and sets none.
    let embedded = request.uri().path().starts_with(paths::EMBED);
    let token = cookie(request.headers(), sign_in_cookie(&site)).filter(|_| !embedded);
    let signed_in = match token {
        Some(token) => match usecases::accounts::signed_in(&site.platform, &token).await {
            Ok(signed_in) => signed_in,
            Err(error) => return Refused::from(error).into_response(),
        },
        None => None,
    };
    let by_menu = query(request.uri(), "lang").and_then(|code| code.parse::<Language>().ok());
    let chosen = if embedded {
        by_menu
    } else {
        Visit::chosen_language(request.headers(), request.uri())
    };
    let lang = chosen
        .or_else(|| signed_in.as_ref().map(|signed_in| signed_in.language))
        .or_else(|| {
            let header = request.headers().get(ACCEPT_LANGUAGE)?.to_str().ok()?;
            locale::from_accept_language(header)
        })
        .unwrap_or(Language::En);
    let uri = request.uri();
    let visit = Visit(Arc::new(Known {
        lang,
        signed_in,
        here: uri
            .path_and_query()
            .map_or_else(|| uri.path().to_owned(), |whole| whole.as_str().to_owned()),
        path: uri.path().to_owned(),
        done: query(uri, "done"),
        nonce: usecases::secret::random_token(),
        draft: None,
    }));
    request.extensions_mut().insert(visit);
    let mut response = next.run(request).await;
    if let Some(language) = by_menu.filter(|_| !embedded)
        && let Ok(value) = HeaderValue::from_str(&format!(
            "{LANGUAGE_COOKIE}={language}; Path=/; Max-Age=31536000; SameSite=Lax"
        ))
    {
        response.headers_mut().append(SET_COOKIE, value);
    }
    response
}

/// Reads a cookie.
#[must_use]
pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value.to_owned())
}

/// Reads a word of the query; words only, so nothing needs decoding.
fn query(uri: &Uri, name: &str) -> Option<String> {
    uri.query()?
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value.to_owned())
        .filter(|value| {
            value.len() <= 40
                && value
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-')
        })
}
