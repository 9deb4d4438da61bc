//! A page as an answer: rendered whole, in the caller's language, with the headers that keep it safe.

use std::sync::Arc;

use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use leptos::reactive::owner::Owner;

use crate::routes::Site;
use crate::shell;
use crate::visit::Visit;

/// A page, before its content is known.
#[derive(Clone, Debug, Default)]
pub struct Page {
    pub(crate) title: String,
    pub(crate) description: String,
    /// Set on pages of the desk, which have the rail and use the full width.
    pub(crate) desk: bool,
    /// Set on pages that hold an island.
    pub(crate) islands: bool,
    /// Set on pages with a long form, of which what is typed is kept.
    pub(crate) drafts: bool,
    /// Set on pages with a form of which some fields are asked only when others say so.
    pub(crate) conditions: bool,
    /// Set on pages that show a mail in a frame.
    pub(crate) frames: bool,
    /// Set where search engines have no business.
    pub(crate) private: bool,
    /// Set on pages for frames of other sites: nothing stands around their content.
    pub(crate) embedded: bool,
    /// Set on pages of one published text.
    pub(crate) article: bool,
    /// Links of the breadcrumb, as address and label, the outermost first.
    pub(crate) trail: Vec<(String, String)>,
    /// Set when a form is shown again with errors, so that the title says so first.
    pub(crate) refused: bool,
}

impl Page {
    /// A public page with this title.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// A page of the desk.
    #[must_use]
    pub fn desk(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            desk: true,
            private: true,
            ..Self::default()
        }
    }

    /// What search engines and shared links say of the page.
    #[must_use]
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = text.into();
        self
    }

    /// A page that other sites show in a frame.
    #[must_use]
    pub fn embedded(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            embedded: true,
            ..Self::default()
        }
    }

    /// The page of one published text.
    #[must_use]
    pub fn article(mut self) -> Self {
        self.article = true;
        self
    }

    /// A page for the holder of a link: not for search engines.
    #[must_use]
    pub fn private(mut self) -> Self {
        self.private = true;
        self
    }

    /// A page with islands on it.
    #[must_use]
    pub fn with_islands(mut self) -> Self {
        self.islands = true;
        self
    }

    /// A page with a long form on it, of which what is typed is kept.
    #[must_use]
    pub fn with_drafts(mut self) -> Self {
        self.drafts = true;
        self
    }

    /// A page with a form of which some fields are asked only when others say so.
    #[must_use]
    pub fn with_conditions(mut self) -> Self {
        self.conditions = true;
        self
    }

    /// A page with frames of our own on it.
    #[must_use]
    pub fn with_frames(mut self) -> Self {
        self.frames = true;
        self
    }

    /// Adds a place on the way to the page.
    #[must_use]
    pub fn under(mut self, href: impl Into<String>, label: impl Into<String>) -> Self {
        self.trail.push((href.into(), label.into()));
        self
    }

    /// Says whether this is a form that was refused.
    #[must_use]
    pub fn refused(mut self, refused: bool) -> Self {
        self.refused = refused;
        self
    }

    /// Renders the page around its content.
    pub fn render(self, site: &Site, visit: &Visit, content: impl FnOnce() -> AnyView) -> Response {
        let status = if self.refused {
            StatusCode::UNPROCESSABLE_ENTITY
        } else {
            StatusCode::OK
        };
        let private = self.private || visit.signed_in.is_some();
        // Islands keep their ids in this owner; it ends with the page.
        let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
        let scripts = self
            .islands
            .then(|| site.assets.islands.clone())
            .flatten()
            .is_some()
            || self.drafts
            || self.conditions;
        let (frames, embedded) = (self.frames, self.embedded);
        let html = owner.with(|| shell::document(&self, site, visit, content()).to_html());
        owner.unset_with_forced_cleanup();
        let mut response = (status, format!("<!doctype html>{html}")).into_response();
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/html; charset=utf-8"),
        );
        headers.insert(
            header::CONTENT_LANGUAGE,
            HeaderValue::from_static(visit.lang.code()),
        );
        headers.insert(
            header::VARY,
            HeaderValue::from_static("accept-language, cookie"),
        );
        let cache = if private {
            "no-store"
        } else {
            "private, no-cache"
        };
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(cache));
        let policy = if embedded {
            // A page that demands it of its frames is given leave, too.
            let name = HeaderName::from_static("cross-origin-resource-policy");
            headers.insert(name, HeaderValue::from_static("cross-origin"));
            EMBEDDED.to_owned()
        } else {
            content_security_policy(scripts.then_some(&visit.nonce), frames)
        };
        if let Ok(policy) = HeaderValue::from_str(&policy) {
            headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        response
    }
}

/// What a page in a frame of another site may do: be shown, and nothing else.
const EMBEDDED: &str = "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";

/// What a page may load: nothing from elsewhere, scripts only with the nonce of this very answer, and frames only
/// where it says so.
fn content_security_policy(nonce: Option<&String>, frames: bool) -> String {
    let scripts = nonce.map_or_else(
        || "script-src 'none'".to_owned(),
        |nonce| format!("script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'"),
    );
    let frames = if frames { " frame-src 'self';" } else { "" };
    format!(
        "default-src 'none'; {scripts};{frames} connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}

/// Sends the caller on after something was done, with a notice that says so (`done-<code>` in the catalogues).
#[must_use]
pub fn done(path: &str, code: &str) -> Response {
    let join = if path.contains('?') { '&' } else { '?' };
    axum::response::Redirect::to(&format!("{path}{join}done={code}")).into_response()
}
