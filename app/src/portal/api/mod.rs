//! The public part of the JSON API, and a published report as JSON. `openapi.rs` describes it from the same types.

mod asked;
mod items;
mod openapi;
pub(crate) mod problem;
mod report;
mod schema;
mod words;

use axum::extract::{OriginalUri, Query, State};
use axum::http::{HeaderValue, Uri, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use usecases::library::public as entries;
use usecases::portal::{dialogues, outcomes, recommendations};
use usecases::{Settings, groups};

use self::asked::Paging;
use self::items::{Dialogue, Entry, LibraryEntry, Outcome, Page, Recommendation, WorkingGroup};
use self::problem::Problem;
use super::file;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

pub(super) use openapi::description;
pub(super) use schema::outcome as outcome_schema;

const KIND: &str = "application/json";

/// Dialogues from the moment they are convened, the latest first.
#[utoipa::path(get, path = "/api/v1/dialogues", tag = "lists", params(asked::Dialogues, Paging),
    responses(
        (status = 200, body = Page<Dialogue>, headers(("ETag" = String), ("Link" = String))),
        (status = 304, description = "Nothing changed since the answer with this ETag"),
        (status = 400, body = Problem, content_type = "application/problem+json", description = "A parameter cannot be read"),
    ))]
pub(super) async fn dialogues(
    State(site): State<Site>,
    OriginalUri(uri): OriginalUri,
    Query(asked): Query<asked::Dialogues>,
) -> Result<Response, Refused> {
    let (filter, page) = match asked.read() {
        Ok(read) => read,
        Err(problem) => return Ok(problem.into_response()),
    };
    let settings = site.platform.settings();
    let list = dialogues::all(&site.platform, &filter, page.page, page.per_page).await?;
    let page = Page::of(&list, |one| Dialogue::of(settings, one));
    Ok(listing(settings, &uri, &page))
}

/// Published outcomes, the latest first.
#[utoipa::path(get, path = "/api/v1/outcomes", tag = "lists", params(Paging),
    responses(
        (status = 200, body = Page<Outcome>, headers(("ETag" = String), ("Link" = String))),
        (status = 304, description = "Nothing changed since the answer with this ETag"),
        (status = 400, body = Problem, content_type = "application/problem+json", description = "A parameter cannot be read"),
    ))]
pub(super) async fn outcomes(
    State(site): State<Site>,
    OriginalUri(uri): OriginalUri,
    Query(asked): Query<Paging>,
) -> Result<Response, Refused> {
    let page = match asked.alone() {
        Ok(read) => read,
        Err(problem) => return Ok(problem.into_response()),
    };
    let settings = site.platform.settings();
    let list = outcomes::list(&site.platform, page.page, page.per_page).await?;
    let page = Page::of(&list, |one| Outcome::of(settings, one));
    Ok(listing(settings, &uri, &page))
}

/// Recommendations of published outcomes, those of the latest outcome first.
#[utoipa::path(get, path = "/api/v1/recommendations", tag = "lists", params(asked::Recommendations, Paging),
    responses(
        (status = 200, body = Page<Recommendation>, headers(("ETag" = String), ("Link" = String))),
        (status = 304, description = "Nothing changed since the answer with this ETag"),
        (status = 400, body = Problem, content_type = "application/problem+json", description = "A parameter cannot be read"),
    ))]
pub(super) async fn recommendations(
    State(site): State<Site>,
    OriginalUri(uri): OriginalUri,
    Query(asked): Query<asked::Recommendations>,
) -> Result<Response, Refused> {
    let (filter, page) = match asked.read() {
        Ok(read) => read,
        Err(problem) => return Ok(problem.into_response()),
    };
    let settings = site.platform.settings();
    let (number, per_page) = (page.page, page.per_page);
    let list = recommendations::page_of(&site.platform, &filter, number, per_page).await?;
    let page = Page::of(&list, |one| Recommendation::of(settings, one));
    Ok(listing(settings, &uri, &page))
}

/// Working groups that the public may know of, those at work first.
#[utoipa::path(get, path = "/api/v1/working-groups", tag = "lists", params(Paging),
    responses(
        (status = 200, body = Page<WorkingGroup>, headers(("ETag" = String), ("Link" = String))),
        (status = 304, description = "Nothing changed since the answer with this ETag"),
        (status = 400, body = Problem, content_type = "application/problem+json", description = "A parameter cannot be read"),
    ))]
pub(super) async fn working_groups(
    State(site): State<Site>,
    OriginalUri(uri): OriginalUri,
    Query(asked): Query<Paging>,
) -> Result<Response, Refused> {
    let page = match asked.alone() {
        Ok(read) => read,
        Err(problem) => return Ok(problem.into_response()),
    };
    let settings = site.platform.settings();
    let (number, per_page) = (page.page, page.per_page);
    let list = groups::queries::public_list(&site.platform, number, per_page).await?;
    let page = Page::of(&list, |line| WorkingGroup::of(settings, line));
    Ok(listing(settings, &uri, &page))
}

/// Entries of the library, those published last first, in the reader's language (`lang`, or as the request says)
/// where there is a text in it.
#[utoipa::path(get, path = "/api/v1/library", tag = "lists", params(asked::Library, Paging),
    responses(
        (status = 200, body = Page<LibraryEntry>, headers(("ETag" = String), ("Link" = String))),
        (status = 304, description = "Nothing changed since the answer with this ETag"),
        (status = 400, body = Problem, content_type = "application/problem+json", description = "A parameter cannot be read"),
    ))]
pub(super) async fn library(
    State(site): State<Site>,
    visit: Visit,
    OriginalUri(uri): OriginalUri,
    Query(asked): Query<asked::Library>,
) -> Result<Response, Refused> {
    let (filter, page) = match asked.read() {
        Ok(read) => read,
        Err(problem) => return Ok(problem.into_response()),
    };
    let (platform, settings) = (&site.platform, site.platform.settings());
    let (number, per_page) = (page.page, page.per_page);
    let list = entries::page_of(platform, visit.lang, &filter, number, per_page).await?;
    let page = Page::of(&list, |one| LibraryEntry::of(settings, one));
    Ok(listing(settings, &uri, &page))
}

/// What is public and has the words of `q`, the best first.
#[utoipa::path(get, path = "/api/v1/search", tag = "lists", params(asked::Search, Paging),
    responses(
        (status = 200, body = Page<Entry>, headers(("ETag" = String), ("Link" = String))),
        (status = 400, body = Problem, content_type = "application/problem+json", description = "A parameter cannot be read"),
    ))]
pub(super) async fn search(
    State(site): State<Site>,
    OriginalUri(uri): OriginalUri,
    Query(asked): Query<asked::Search>,
) -> Result<Response, Refused> {
    let asked = match asked.read() {
        Ok(read) => read,
        Err(problem) => return Ok(problem.into_response()),
    };
    let settings = site.platform.settings();
    let found = usecases::search::find(&site.platform, &asked).await?;
    let page = Page::of(&found.listing, |hit| Entry::of(settings, hit));
    Ok(listing(settings, &uri, &page))
}

/// A published outcome, whole, with the text that its SHA-256 is made of.
#[utoipa::path(get, path = "/outcomes/{slug}.json", tag = "documents",
    params(("slug" = String, Path, description = "The slug of the dialogue")),
    responses(
        (status = 200, body = report::Document),
        (status = 404, body = Problem, content_type = "application/problem+json", description = "No published outcome has this address"),
    ))]
pub(super) async fn report(site: &Site, slug: &str) -> Result<Response, Refused> {
    let whole = outcomes::one(&site.platform, slug).await?;
    let document = report::Document::of(site.platform.settings(), &whole);
    Ok(pretty(&document))
}

/// A page of a list, with the addresses of the others (RFC 8288).
fn listing<T: Serialize>(settings: &Settings, uri: &Uri, page: &Page<T>) -> Response {
    let mut response = pretty(page);
    let beside = [
        ("first", Some(1)),
        (
            "prev",
            (page.page > 1).then(|| page.page.min(page.pages + 1) - 1),
        ),
        ("next", (page.page < page.pages).then_some(page.page + 1)),
        ("last", Some(page.pages)),
    ];
    let links: Vec<String> = beside
        .iter()
        .filter_map(|(rel, number)| {
            let address = settings.url(&of_page(uri, (*number)?));
            Some(format!("<{address}>; rel=\"{rel}\""))
        })
        .collect();
    if let Ok(links) = HeaderValue::from_str(&links.join(", ")) {
        response.headers_mut().insert(header::LINK, links);
    }
    response
}

/// The same address with another page.
fn of_page(uri: &Uri, page: u64) -> String {
    let query = uri.query().unwrap_or_default();
    let mut pairs: Vec<String> = query
        .split('&')
        .filter(|pair| !pair.is_empty() && !pair.starts_with("page="))
        // What ends a link in the header is no part of an address anyway.
        .map(|pair| pair.replace(['<', '>', '"'], ""))
        .collect();
    pairs.push(format!("page={page}"));
    format!("{}?{}", uri.path(), pairs.join("&"))
}

fn pretty<T: Serialize>(value: &T) -> Response {
    // Keys in their alphabet, as they always were.
    let value = serde_json::to_value(value).unwrap_or_default();
    file(KIND, format!("{value:#}\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_page_of_a_list_keeps_what_was_asked() {
        let uri: Uri = "/api/v1/library?theme=appeals&page=2&per_page=5"
            .parse()
            .expect("an address");
        assert_eq!(
            of_page(&uri, 3),
            "/api/v1/library?theme=appeals&per_page=5&page=3"
        );
        let bare: Uri = "/api/v1/library".parse().expect("an address");
        assert_eq!(of_page(&bare, 1), "/api/v1/library?page=1");
    }
}
