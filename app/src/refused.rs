//! What callers are told when something is refused or broken: one place that turns refusals into statuses
//! and sentences.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use domain::{FieldError, Problem, Refusal};
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::Error;

use crate::components::{LinkButton, Look, TitleBlock};
use crate::page::Page;
use crate::portal::api::problem::Problem as Told;
use crate::routes::Site;
use crate::visit::Visit;

/// A request that ends here. Rendered as a page by [`explain`], in the caller's language.
#[derive(Debug)]
pub struct Refused {
    status: StatusCode,
    why: Why,
}

#[derive(Clone, Debug)]
enum Why {
    Refusal(Refusal),
    /// Something broke; the reference stands in the log beside the cause.
    Fault(String),
    /// A request that no form of ours makes.
    Malformed,
    Method,
}

/// The id, number or day in an address or a hidden field; whatever is none leads nowhere.
///
/// # Errors
/// [`Refusal::NotFound`].
pub(crate) fn read_id<T: std::str::FromStr>(raw: &str) -> Result<T, Refusal> {
    raw.parse().map_err(|_| Refusal::NotFound)
}

impl Refused {
    /// The address exists, but not for this method.
    #[must_use]
    pub fn method() -> Self {
        Self {
            status: StatusCode::METHOD_NOT_ALLOWED,
            why: Why::Method,
        }
    }

    /// A request that no form of ours makes: fields missing, a body that cannot be read.
    #[must_use]
    pub fn malformed() -> Self {
        Self {
            status: StatusCode::BAD_REQUEST,
            why: Why::Malformed,
        }
    }
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Self {
            status: status(&refusal),
            why: Why::Refusal(refusal),
        }
    }
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        match error {
            Error::Refused(refusal) => refusal.into(),
            Error::Fault(cause) => {
                let reference = reference();
                tracing::error!(%reference, "Something broke, shown to the caller as {reference}: {cause:#}");
                Self {
                    status: StatusCode::INTERNAL_SERVER_ERROR,
                    why: Why::Fault(reference),
                }
            }
        }
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let mut response = self.status.into_response();
        response.extensions_mut().insert(self.why);
        response
    }
}

/// The status of each refusal.
#[must_use]
pub fn status(refusal: &Refusal) -> StatusCode {
    match refusal {
        Refusal::NotFound => StatusCode::NOT_FOUND,
        Refusal::SignInRequired => StatusCode::UNAUTHORIZED,
        Refusal::NotPermitted => StatusCode::FORBIDDEN,
        Refusal::LinkSpent => StatusCode::GONE,
        Refusal::TooManyTries => StatusCode::TOO_MANY_REQUESTS,
        Refusal::Busy => StatusCode::SERVICE_UNAVAILABLE,
        Refusal::ChangedMeanwhile
        | Refusal::WrongState { .. }
        | Refusal::AlreadyInvited
        | Refusal::AlreadyDrawing => StatusCode::CONFLICT,
        Refusal::Invalid(_)
        | Refusal::DeadlinePassed
        | Refusal::TooEarly
        | Refusal::SeatsTaken { .. }
        | Refusal::CapReached { .. }
        | Refusal::NoAddress
        | Refusal::Missing { .. }
        | Refusal::QuotasConflict
        | Refusal::BeyondLimits { .. }
        | Refusal::UnreadableFile { .. }
        | Refusal::ColumnsMissing { .. }
        | Refusal::ColumnsRepeated { .. }
        | Refusal::TooManyRows { .. }
        | Refusal::RowsRefused { .. }
        | Refusal::MovesOthers
        | Refusal::TiedCannotFollow { .. } => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

/// A refusal as a sentence.
#[must_use]
pub fn sentence(lang: Lang, refusal: &Refusal) -> String {
    let mut args = locale::Args::new();
    for (name, number) in refusal.facts() {
        args.set(name, number);
    }
    if let Some((name, key)) = refusal.word() {
        args.set(name, locale::text(lang, key, &locale::Args::new()));
    }
    if let Some((name, words)) = refusal.quote() {
        args.set(name, words.to_owned());
    }
    locale::text(lang, refusal.key(), &args)
}

/// A problem with a field as a sentence.
#[must_use]
pub fn problem(lang: Lang, problem: &Problem) -> String {
    let mut args = locale::Args::new();
    for (name, number) in problem.facts() {
        args.set(name, number);
    }
    if let Some((name, words)) = problem.quote() {
        args.set(name, words.to_owned());
    }
    locale::text(lang, problem.key(), &args)
}

/// The field errors of a refusal, or none.
#[must_use]
pub fn field_errors(refusal: &Refusal) -> &[FieldError] {
    if let Refusal::Invalid(errors) = refusal {
        errors
    } else {
        &[]
    }
}

/// A short reference that people can read out on the telephone.
fn reference() -> String {
    usecases::secret::random_token()
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(8)
        .collect::<String>()
        .to_uppercase()
}

/// Writes the page for a request that was refused.
pub async fn explain(
    State(site): State<Site>,
    visit: Visit,
    request: Request,
    next: Next,
) -> Response {
    let head = request.method() == Method::HEAD;
    let for_programs = for_programs(&visit.path, request.headers());
    let mut response = next.run(request).await;
    let why = match response.extensions_mut().remove::<Why>() {
        Some(why) => why,
        // Axum's own answers have no page: a body that is too large, a form that cannot be read.
        None if matches!(
            response.status(),
            StatusCode::PAYLOAD_TOO_LARGE
                | StatusCode::BAD_REQUEST
                | StatusCode::UNPROCESSABLE_ENTITY
                | StatusCode::UNSUPPORTED_MEDIA_TYPE
        ) && !response
            .headers()
            .get(header::CONTENT_TYPE)
            .is_some_and(|kind| {
                kind.as_bytes().starts_with(b"text/html")
                    || kind.as_bytes().starts_with(b"application/")
            }) =>
        {
            Why::Malformed
        }
        None => return response,
    };
    if head {
        return response;
    }
    let status = response.status();
    if for_programs {
        return problem_of(status, &why).into_response();
    }
    let code = status.as_u16();
    let lang = visit.lang;
    let (title, text, remedy) = match &why {
        Why::Refusal(refusal) => {
            let known = locale::has(&format!("error-{code}-title"));
            let title = if known {
                locale::text(lang, &format!("error-{code}-title"), &locale::Args::new())
            } else {
                sentence(lang, refusal)
            };
            (title, sentence(lang, refusal), remedy(lang, code))
        }
        Why::Fault(reference) => {
            let mut args = locale::Args::new();
            args.set("reference", reference.clone());
            (
                said(lang, "error-500-title"),
                locale::text(lang, "error-500-text", &args),
                remedy(lang, 500),
            )
        }
        Why::Malformed => (
            said(lang, "error-400-title"),
            said(lang, "error-400-text"),
            remedy(lang, 400),
        ),
        Why::Method => (
            said(lang, "error-405-title"),
            said(lang, "error-405-text"),
            remedy(lang, 405),
        ),
    };
    let mut page = Page::new(title.clone()).private().render(&site, &visit, move || {
        view! {
            <TitleBlock title=title lead=text/>
            {(!remedy.is_empty()).then(|| view! { <p>{remedy}</p> })}
            <p><LinkButton href=domain::paths::HOME label=t!(lang, "nav-home") look=Look::Secondary/></p>
        }
        .into_any()
    });
    *page.status_mut() = status;
    page.headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    page
}

/// Whether an address answers programs, which read no pages. Whoever followed a link to it in a browser gets one.
fn for_programs(path: &str, headers: &HeaderMap) -> bool {
    let reads_pages = headers
        .get(header::ACCEPT)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.contains("text/html"));
    let data =
        path.starts_with("/api/") || (path.starts_with("/outcomes/") && path.ends_with(".json"));
    data && !reads_pages
}

/// What a program is told, in English like everything else that it reads.
fn problem_of(status: StatusCode, why: &Why) -> Told {
    let detail = match why {
        Why::Refusal(refusal) => sentence(Lang::En, refusal),
        Why::Fault(reference) => {
            let mut args = locale::Args::new();
            args.set("reference", reference.clone());
            locale::text(Lang::En, "error-500-text", &args)
        }
        Why::Malformed => said(Lang::En, "error-400-text"),
        Why::Method => said(Lang::En, "error-405-text"),
    };
    Told::of(status, locale::plain(detail))
}

fn said(lang: Lang, key: &str) -> String {
    locale::text(lang, key, &locale::Args::new())
}

fn remedy(lang: Lang, code: u16) -> String {
    let key = format!("error-{code}-remedy");
    if locale::has(&key) {
        said(lang, &key)
    } else {
        String::new()
    }
}
