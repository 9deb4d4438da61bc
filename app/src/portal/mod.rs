//! The public portal: pages without a script, feeds and the public part of the JSON API.

pub mod cache;

mod about;
pub(crate) mod api;
mod calendar;
mod dialogues;
mod embed;
mod feeds;
mod groups;
mod home;
mod library;
mod library_entry;
mod month;
pub(crate) mod outcomes;
mod participants;
pub(crate) mod parts;
mod processes;
mod programme;
mod recommendations;
mod search;
mod themes;

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::paths;

use crate::routes::{Route, Who};

pub(crate) fn routes() -> Vec<Route> {
    let page = [
        Route::page(paths::HOME, Who::Anyone, home::home),
        Route::page(paths::DIALOGUES, Who::Anyone, dialogues::list),
        // The handler also answers `…/{slug}.ics`: a path parameter takes the whole segment.
        Route::page("/dialogues/{slug}", Who::Anyone, dialogues::one),
        Route::page("/dialogues/{slug}/outcomes", Who::Anyone, outcomes::one),
        Route::page("/dialogues/{slug}/programme", Who::Anyone, programme::one),
        Route::page(
            "/dialogues/{slug}/programme.pdf",
            Who::Anyone,
            programme::file,
        ),
        Route::page(
            "/dialogues/{slug}/programme.docx",
            Who::Anyone,
            programme::file,
        ),
        Route::page(paths::PROCESSES, Who::Anyone, processes::list),
        Route::page("/processes/{slug}", Who::Anyone, processes::one),
        Route::page(paths::WORKING_GROUPS, Who::Anyone, groups::list),
        Route::page("/working-groups/{slug}", Who::Anyone, groups::one),
        Route::page(
            "/working-groups/{slug}/outcomes/{number}",
            Who::Anyone,
            groups::outcome,
        ),
        Route::page(
            "/working-groups/{slug}/outcomes/{number}/text.pdf",
            Who::Anyone,
            groups::file,
        ),
        Route::page(
            "/working-groups/{slug}/outcomes/{number}/text.docx",
            Who::Anyone,
            groups::file,
        ),
        Route::page(paths::OUTCOMES, Who::Anyone, outcomes::list),
        Route::page(paths::RECOMMENDATIONS, Who::Anyone, recommendations::list),
        Route::page(
            "/recommendations/{reference}",
            Who::Anyone,
            recommendations::one,
        ),
        Route::page(paths::LIBRARY, Who::Anyone, library::list),
        Route::page(paths::LIBRARY_THEMES, Who::Anyone, themes::show),
        Route::page("/library/{slug}", Who::Anyone, library_entry::one),
        Route::page(paths::ACCESSIBILITY, Who::Anyone, about::accessibility),
        Route::page(paths::PRIVACY, Who::Anyone, about::privacy),
        Route::page(paths::CONTACT, Who::Anyone, about::contact),
    ];
    let other = [
        Route::page(paths::CALENDAR, Who::Anyone, month::show),
        Route::page(paths::CALENDAR_FILE, Who::Anyone, calendar::all),
        Route::page(paths::OUTCOMES_FEED, Who::Anyone, feeds::atom),
        Route::page("/outcomes/{file}", Who::Anyone, outcomes::file),
        Route::page(paths::RECOMMENDATIONS_CSV, Who::Anyone, feeds::csv),
        Route::page(
            paths::RECOMMENDATIONS_XLSX,
            Who::Anyone,
            recommendations::workbook,
        ),
        Route::page(paths::API_DIALOGUES, Who::Anyone, api::dialogues),
        Route::page(paths::API_OUTCOMES, Who::Anyone, api::outcomes),
        Route::page(
            paths::API_RECOMMENDATIONS,
            Who::Anyone,
            api::recommendations,
        ),
        Route::page(
            "/recommendations/{reference}/cite.bib",
            Who::Anyone,
            recommendations::bibtex,
        ),
        Route::page(
            "/recommendations/{reference}/cite.ris",
            Who::Anyone,
            recommendations::ris,
        ),
        Route::page(
            "/library/{slug}/cite.bib",
            Who::Anyone,
            library_entry::bibtex,
        ),
        Route::page("/library/{slug}/cite.ris", Who::Anyone, library_entry::ris),
        Route::page(paths::LIBRARY_FEED, Who::Anyone, feeds::library),
        Route::page(paths::API_LIBRARY, Who::Anyone, api::library),
        Route::page(paths::API_WORKING_GROUPS, Who::Anyone, api::working_groups),
        Route::page(paths::OUTCOME_SCHEMA, Who::Anyone, api::outcome_schema),
        Route::page(paths::API_DESCRIPTION, Who::Anyone, api::description),
        Route::page(paths::EMBED_CALENDAR, Who::Anyone, embed::calendar),
        Route::page(
            "/embed/dialogues/{slug}/programme",
            Who::Anyone,
            embed::programme,
        ),
        Route::page(paths::SITEMAP, Who::Anyone, feeds::sitemap),
        Route::page(paths::ROBOTS, Who::Anyone, feeds::robots),
    ];
    // Who comes changes with every answer, and what is found some seconds after what is shown: they are not kept, and
    // files are kept by their store.
    let fresh = [
        Route::page(
            "/dialogues/{slug}/participants",
            Who::Anyone,
            participants::show,
        ),
        Route::page(paths::SEARCH, Who::Anyone, search::search),
        Route::page(paths::API_SEARCH, Who::Anyone, api::search),
        Route::page(
            "/library/{slug}/files/{file}/{name}",
            Who::Anyone,
            library_entry::file,
        ),
    ];
    let kept = page.into_iter().chain(other).map(Route::kept);
    kept.chain(fresh).collect()
}

/// An answer that is not a page.
fn file(kind: &'static str, body: String) -> Response {
    let mut response = body.into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    headers.insert(
        header::VARY,
        HeaderValue::from_static("accept-language, cookie"),
    );
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'"),
    );
    response
}
