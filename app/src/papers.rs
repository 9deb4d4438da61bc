//! Documents to take along, as answers and as links to them.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::papers::{Format, Printed, Wanted};

use crate::components::{Actions, LinkButton};
use crate::visit::Visit;

/// The form in which a document is asked for, by the end of its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Form(pub(crate) Format);

impl<S: Sync> FromRequestParts<S> for Form {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let form = Format::of_name(parts.uri.path());
        Ok(Self(form.map_or(Format::Pdf, |(_, format)| format)))
    }
}

impl Form {
    /// The document in the caller's language.
    pub(crate) fn wanted(self, visit: &Visit) -> Wanted {
        Wanted {
            lang: visit.lang,
            format: self.0,
        }
    }
}

/// Who can open an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    Everybody,
    /// Those at the desk: nothing keeps a copy on the way.
    Desk,
}

/// Answers with a document: a PDF is shown, a Word file is saved. What readers show of it may load and run nothing.
pub(crate) fn answer(printed: Printed, lang: Lang, reach: Reach) -> Response {
    let how = match printed.format {
        Format::Pdf => "inline",
        Format::Docx => "attachment",
    };
    let caching = match reach {
        Reach::Everybody => "no-cache",
        Reach::Desk => "no-store",
    };
    let named = format!("{how}; filename=\"{}\"", printed.name);
    let mut response = printed.bytes.into_response();
    let fixed: [(HeaderName, &'static str); 6] = [
        (header::CONTENT_TYPE, printed.format.media_type()),
        (header::CONTENT_LANGUAGE, lang.code()),
        (header::CACHE_CONTROL, caching),
        (header::VARY, "accept-language, cookie"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        // A sandbox would keep browsers from showing a PDF in the viewer of their own.
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        ),
    ];
    let headers = response.headers_mut();
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    // A slug is of letters, digits and hyphens.
    if let Ok(named) = HeaderValue::from_str(&named) {
        headers.insert(header::CONTENT_DISPOSITION, named);
    }
    response
}

/// The same page as files; `address` gives the address of the file that ends in `pdf` or `docx`.
pub(crate) fn links(lang: Lang, address: impl Fn(&str) -> String) -> AnyView {
    let [pdf, word] = Format::ALL.map(|format| address(format.extension()));
    view! {
        <div class="screen-only">
            <Actions>
                <LinkButton label=t!(lang, "papers-pdf") href=pdf/>
                <LinkButton label=t!(lang, "papers-word") href=word/>
            </Actions>
        </div>
    }
    .into_any()
}
