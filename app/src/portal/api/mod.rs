//! The public part of the JSON API, and a published report as JSON. `openapi.rs` describes it from the same types.

mod asked;
mod items;
mod library_entry;
mod openapi;
pub(crate) mod problem;
mod report;
mod schema;
mod words;

use axum::extract::{OriginalUri, Query, State};
use axum::http::{HeaderValue, Uri, header};
use axum::response::Response;
use serde::Serialize;
use usecases::library::public as entries;
use usecases::portal::{Listing, dialogues, outcomes, recommendations};
use usecases::{Settings, groups};

use self::asked::Paging;
use self::items::{Dialogue, Entry, Outcome, Page, Recommendation, WorkingGroup};
use self::library_entry::LibraryEntry;
use self::problem::Problem;
use super::file;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

pub(super) use openapi::description;
pub(super) use schema::outcome as outcome_schema;

const KIND: &str = "application/json";

/// A page of a list; or what is wrong with a parameter, or why nobody can be answered.
type Answer = axum::response::Result<Response>;

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
) -> Answer {
    let (filter, page) = asked.read()?;
    let list = dialogues::all(&site.platform, &filter, page.page, page.per_page).await;
    Ok(listing(&site, &uri, list, Dialogue::of)?)
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
) -> Answer {
    let page = asked.alone()?;
    let list = outcomes::list(&site.platform, page.page, page.per_page).await;
    Ok(listing(&site, &uri, list, Outcome::of)?)
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
) -> Answer {
    let (filter, page) = asked.read()?;
    let (number, per_page) = (page.page, page.per_page);
    let list = recommendations::page_of(&site.platform, &filter, number, per_page).await;
    Ok(listing(&site, &uri, list, Recommendation::of)?)
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
) -> Answer {
    let page = asked.alone()?;
    let list = groups::queries::public_list(&site.platform, page.page, page.per_page).await;
    Ok(listing(&site, &uri, list, WorkingGroup::of)?)
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
) -> Answer {
    let (filter, page) = asked.read()?;
    let (number, per_page) = (page.page, page.per_page);
    let list = entries::page_of(&site.platform, visit.lang, &filter, number, per_page).await;
    Ok(listing(&site, &uri, list, LibraryEntry::of)?)
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
) -> Answer {
    let found = usecases::search::find(&site.platform, &asked.read()?).await;
    Ok(listing(
        &site,
        &uri,
        found.map(|found| found.listing),
        Entry::of,
    )?)
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

/// A page of a list as `of` shows its entries, with the addresses of the other pages (RFC 8288).
fn listing<I, T: Serialize>(
    site: &Site,
    uri: &Uri,
    list: usecases::Result<Listing<I>>,
    of: fn(&Settings, &I) -> T,
) -> Result<Response, Refused> {
    let settings = site.platform.settings();
    let page = Page::of(&list?, |one| of(settings, one));
    let mut response = pretty(&page);
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
    Ok(response)
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
