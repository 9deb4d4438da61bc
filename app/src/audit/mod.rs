//! The audit trail at the desk: who, when, what, on whose behalf, with differences.

mod changes;
mod facts;

use axum::extract::{Query, State};
use axum::response::Response;
use domain::{Permission, paths};
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::audit::{self, Filter, Line};

pub(crate) use changes::changed;

use crate::components::{Empty, Event, TimeText, Timeline, TitleBlock};
use crate::listing::paging;
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::{Route, Site, Who};
use crate::shell::with_query;
use crate::visit::Visit;

pub(crate) fn routes() -> Vec<Route> {
    vec![Route::page(
        paths::DESK_AUDIT,
        Who::May(Permission::SeeAudit),
        trail,
    )]
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Asked {
    dialogue: String,
    person: String,
    page: Option<u64>,
}

async fn trail(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let page = asked.page.unwrap_or(1).max(1);
    let filter = Filter {
        dialogue: asked.dialogue.parse().ok(),
        person: asked.person.parse().ok(),
        account: None,
        page: page - 1,
    };
    let (lines, total) = audit::trail(&site.platform, visit.actor(), &filter).await?;
    let lang = visit.lang;
    Ok(
        Page::desk(t!(lang, "desk-audit")).render(&site, &visit, || {
            let href = move |n: usize| {
                with_query(
                    paths::DESK_AUDIT,
                    &[
                        ("dialogue", &asked.dialogue),
                        ("person", &asked.person),
                        ("page", &n.to_string()),
                    ],
                )
            };
            let paging = paging(lang, page, audit::PAGE, total, href);
            let list = if lines.is_empty() {
                view! { <Empty title=t!(lang, "list-empty")/> }.into_any()
            } else {
                let events: Vec<Event> = lines.iter().map(|line| event(lang, line)).collect();
                view! { <Timeline label=t!(lang, "desk-audit") events=events/> }.into_any()
            };
            view! {
                <TitleBlock title=t!(lang, "desk-audit") lead=t!(lang, "audit-lead")/>
                {list}
                {paging}
            }
            .into_any()
        }),
    )
}

fn event(lang: Lang, line: &Line) -> Event {
    let at = line.at;
    let mut about: Vec<String> = Vec::new();
    about.extend(line.person.as_ref().map(|(_, name)| name.clone()));
    about.extend(line.dialogue.as_ref().map(|(_, title)| title.clone()));
    about.extend(facts::of(lang, &line.entry));
    let who = line
        .account
        .clone()
        .unwrap_or_else(|| locale::label(lang, "audit-actor", &line.actor));
    Event {
        when: view! {
            <TimeText datetime=at.to_rfc3339() words=format!("{} UTC", format::date_time(lang, at.naive_utc()))/>
        }
        .into_any(),
        who: who.into(),
        what: locale::label(lang, "audit", line.entry.code()),
        detail: format::facts(lang, &about).into(),
    }
}
