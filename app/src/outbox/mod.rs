//! The outbox for those who operate the platform: how it is, what was given up and why, and another try.

use axum::extract::State;
use axum::response::Response;
use domain::ids::JobId;
use domain::{Permission, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::outbox::{self, Health};

use crate::components::{
    Cell, Column, DataTable, Empty, PostButton, SummaryList, SummaryRow, TimeText, TitleBlock,
};
use crate::forms::Posted;
use crate::page::{self, Page};
use crate::refused::{Refused, read_id};
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

pub(crate) fn routes() -> Vec<Route> {
    let operate = Who::May(Permission::Operate);
    vec![
        Route::page(paths::DESK_OUTBOX, operate, look),
        Route::form(paths::DESK_OUTBOX, operate, retry),
    ]
}

async fn look(State(site): State<Site>, visit: Visit) -> Result<Response, Refused> {
    let health = outbox::health(&site.platform).await?;
    let dead = outbox::dead(&site.platform, visit.actor()).await?;
    let lang = visit.lang;
    let title = t!(lang, "desk-outbox");
    Ok(Page::desk(title.clone()).render(&site, &visit, || {
        let list = if dead.is_empty() {
            view! { <Empty title=t!(lang, "outbox-nothing-dead") text=t!(lang, "outbox-nothing-dead-text")/> }.into_any()
        } else {
            table(lang, &dead)
        };
        view! {
            <TitleBlock title=title lead=t!(lang, "outbox-lead")/>
            <SummaryList rows=facts(lang, &health) label=t!(lang, "desk-outbox")/>
            {list}
        }
        .into_any()
    }))
}

fn facts(lang: Lang, health: &Health) -> Vec<SummaryRow> {
    let number = |n: u64| format::number(lang, i64::try_from(n).unwrap_or(i64::MAX));
    let oldest = match health.oldest {
        Some(at) => moment(lang, at),
        None => view! { {t!(lang, "outbox-nothing-late")} }.into_any(),
    };
    vec![
        SummaryRow::new(t!(lang, "outbox-waiting"), number(health.waiting)),
        SummaryRow::with_view(t!(lang, "outbox-oldest"), oldest),
        SummaryRow::new(t!(lang, "outbox-dead"), number(health.dead)),
    ]
}

fn moment(lang: Lang, at: chrono::DateTime<chrono::Utc>) -> AnyView {
    let words = format!("{} UTC", format::date_time(lang, at.naive_utc()));
    view! { <TimeText datetime=at.to_rfc3339() words=words/> }.into_any()
}

fn table(lang: Lang, dead: &[usecases::outbox::Dead]) -> AnyView {
    let columns = [
        "outbox-job",
        "outbox-made",
        "outbox-given-up",
        "invitations-tries",
        "outbox-error",
        "list-actions",
    ]
    .map(|key| word(lang, key));
    let rows: Vec<AnyView> = dead
        .iter()
        .map(|job| {
            let kind = locale::label(lang, "outbox-kind", &job.kind);
            let made = moment(lang, job.made_at);
            let given_up = job.dead_at.map(|at| moment(lang, at));
            let tries = format::number(lang, job.attempts);
            let error = job.last_error.clone().unwrap_or_default();
            let hidden = vec![("job".to_owned(), job.id.to_string())];
            let [_, made_label, given_up_label, tries_label, error_label, action_label] =
                columns.clone();
            let about = error.clone();
            view! {
                <tr>
                    <Cell heading=true>{kind}</Cell>
                    <Cell label=made_label>{made}</Cell>
                    <Cell label=given_up_label>{given_up}</Cell>
                    <Cell label=tries_label numeric=true>{tries}</Cell>
                    <Cell label=error_label><span dir="auto">{error}</span></Cell>
                    <Cell label=action_label>
                        <PostButton action=paths::DESK_OUTBOX label=t!(lang, "outbox-retry") hidden=hidden about=about/>
                    </Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let heads = columns
        .iter()
        .enumerate()
        .map(|(nth, label)| {
            if nth == 3 {
                Column::number(label)
            } else {
                Column::text(label)
            }
        })
        .collect();
    view! { <DataTable caption=t!(lang, "outbox-dead") id="dead" columns=heads cards=true>{rows}</DataTable> }
        .into_any()
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Again {
    job: String,
}

async fn retry(
    State(site): State<Site>,
    visit: Visit,
    Posted(typed): Posted<Again>,
) -> Result<Response, Refused> {
    let job: JobId = read_id(&typed.job)?;
    outbox::retry(&site.platform, visit.actor(), job).await?;
    Ok(page::done(paths::DESK_OUTBOX, "outbox-retried"))
}
