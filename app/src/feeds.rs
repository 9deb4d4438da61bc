//! Calendar feeds: the calendar behind a secret address, and the part of pages that makes and ends one.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::ids::PersonId;
use domain::{Permission, Refusal, paths};
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::feeds::{self, Mine};

use crate::components::{LinkButton, Look, PostButton, SummaryList, SummaryRow, TitleBlock};
use crate::forms::Posted;
use crate::page::{Page, done};
use crate::portal::cache::matches;
use crate::refused::Refused;
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

const OF_PERSON: &str = "/desk/directory/{id}/feed";

pub(crate) fn routes() -> Vec<Route> {
    let issue = Who::May(Permission::IssueInvitations);
    vec![
        // The last segment is the token and `.ics`: a path parameter takes the whole segment.
        Route::page("/feed/{file}", Who::LinkHolder, serve),
        Route::page(OF_PERSON, issue, of_person),
        Route::form(OF_PERSON, issue, change_of_person),
    ]
}

/// The calendar, under a strong ETag: the hash of its bytes, which only a change of what it shows changes.
async fn serve(
    State(site): State<Site>,
    Path(file): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let token = file.strip_suffix(".ics").ok_or(Refusal::NotFound)?;
    let calendar = feeds::calendar(&site.platform, token).await?;
    let hash = usecases::reports::hash(calendar.as_bytes());
    let tag = HeaderValue::from_str(&format!("\"{}\"", hash.get(..32).unwrap_or(&hash)))
        .unwrap_or_else(|_| HeaderValue::from_static("\"\""));
    let known = headers
        .get(header::IF_NONE_MATCH)
        .is_some_and(|known| matches(&tag, known));
    let mut response = if known {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let kind = (header::CONTENT_TYPE, "text/calendar; charset=utf-8");
        ([kind], calendar).into_response()
    };
    let headers = response.headers_mut();
    headers.insert(header::ETAG, tag);
    for (name, value) in [
        (header::CACHE_CONTROL, "private, no-cache"),
        // The address is a key; nobody learns it from us.
        (header::REFERRER_POLICY, "no-referrer"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    Ok(response)
}

/// What was pressed.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(crate) struct Changed {
    /// `make` or `revoke`.
    pub what: String,
}

/// The feed with its address and the button that ends it, or the button that makes one.
pub(crate) fn manage(lang: Lang, here: &str, mine: Option<&Mine>) -> AnyView {
    let hidden = |what: &str| vec![("what".to_owned(), what.to_owned())];
    let here = here.to_owned();
    let Some(mine) = mine else {
        return view! { <PostButton action=here label=t!(lang, "feed-make") hidden=hidden("make") look=Look::Primary/> }
            .into_any();
    };
    let (address, href) = (mine.address.clone(), mine.address.clone());
    let rows = vec![SummaryRow::with_view(
        t!(lang, "feed-address"),
        view! { <a href=href dir="ltr" class="break">{address}</a> }.into_any(),
    )];
    view! {
        <SummaryList rows=rows label=t!(lang, "feed-title")/>
        <p>{t!(lang, "feed-keep")}</p>
        <PostButton action=here label=t!(lang, "feed-revoke") hidden=hidden("revoke") look=Look::Secondary/>
    }
    .into_any()
}

async fn of_person(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<PersonId>,
) -> Result<Response, Refused> {
    let known = usecases::directory::person(&site.platform, visit.actor(), id).await?;
    let mine = feeds::of_person(&site.platform, visit.actor(), id).await?;
    let lang = visit.lang;
    let (title, name) = (t!(lang, "feed-desk-title"), known.contact.name());
    Ok(Page::desk(title.clone())
        .under(paths::DESK_DIRECTORY, t!(lang, "desk-directory"))
        .under(paths::desk_person(id), name.clone())
        .render(&site, &visit, || {
            let lead = match &mine {
                Some(mine) => {
                    let since = format::date(lang, mine.since.date_naive());
                    t!(lang, "feed-desk-open", when = since.as_str())
                }
                None => t!(lang, "feed-desk-none"),
            };
            let warning = mine
                .is_some()
                .then(|| view! { <p>{t!(lang, "feed-desk-text")}</p> });
            let back = paths::desk_person(id);
            view! {
                <TitleBlock title=title eyebrow=name lead=lead/>
                {manage(lang, &paths::desk_person_feed(id), mine.as_ref())}
                {warning}
                <p><LinkButton href=back label=t!(lang, "button-back") look=Look::Quiet/></p>
            }
            .into_any()
        }))
}

async fn change_of_person(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<PersonId>,
    Posted(changed): Posted<Changed>,
) -> Result<Response, Refused> {
    let code = match changed.what.as_str() {
        "make" => {
            feeds::make_of(&site.platform, visit.actor(), id).await?;
            "feed-made"
        }
        "revoke" => {
            feeds::end_of(&site.platform, visit.actor(), id).await?;
            "feed-revoked"
        }
        _ => return Err(Refused::malformed()),
    };
    Ok(done(&paths::desk_person_feed(id), code))
}
