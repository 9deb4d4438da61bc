//! A year of dialogues and milestones at the desk, month by month.

use axum::extract::{Query, State};
use axum::response::Response;
use chrono::{Datelike, NaiveDate};
use domain::partial_date::PartialDate;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::dialogues::queries::{self, Dated, Due, Year};

use super::tabs::state_tag;
use crate::components::{
    Actions, Bdi, Cell, Column, DataTable, Empty, Link, LinkButton, Look, Tabs, TitleBlock,
};
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::shell::with_query;
use crate::visit::Visit;

/// What the address asks for.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    year: String,
    /// `yes` shows what is archived among the others.
    archived: String,
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let this = site.platform.now().year();
    let year = asked.year.parse().ok();
    let year = year
        .filter(|year| (1945..=2200).contains(year))
        .unwrap_or(this);
    let with_archived = asked.archived == "yes";
    let found = queries::year(&site.platform, visit.actor(), year, with_archived).await?;
    let lang = visit.lang;
    let title = t!(lang, "year-title", year = year.to_string());
    Ok(Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .render(&site, &visit, || {
            let lead = t!(lang, "year-lead", count = found.dialogues.len() as i64);
            view! {
                <TitleBlock title=title lead=lead/>
                {turn(lang, &found)}
                {months(lang, &found)}
                {undated(lang, &found)}
                {archived(lang, &found, with_archived)}
            }
            .into_any()
        }))
}

fn address(year: i32) -> String {
    with_query(paths::DESK_YEAR, &[("year", &year.to_string())])
}

/// The years beside this one.
fn turn(lang: Lang, found: &Year) -> AnyView {
    let before = found.years.iter().copied().find(|year| *year < found.year);
    let after = found
        .years
        .iter()
        .rev()
        .copied()
        .find(|year| *year > found.year);
    let link = |year: i32| {
        let label = t!(lang, "year-title", year = year.to_string());
        view! { <LinkButton label=label href=address(year) look=Look::Quiet/> }
    };
    let (before, after) = (before.map(link), after.map(link));
    view! { <Actions>{before}{after}</Actions> }.into_any()
}

/// The first day of the month in which something stands.
fn month_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

fn months(lang: Lang, found: &Year) -> AnyView {
    if found.dialogues.is_empty() && found.milestones.is_empty() {
        return view! { <Empty title=t!(lang, "year-none") text=t!(lang, "year-none-text")/> }
            .into_any();
    }
    // Every label is translated once, not once a row.
    let labels = [
        "dialogue-when",
        "label-title",
        "process-kind",
        "label-status",
    ]
    .map(|key| word(lang, key));
    let mut links = Vec::new();
    let mut tables = Vec::new();
    let open: Vec<&Due> = found
        .milestones
        .iter()
        .filter(|due| matches!(due.day, PartialDate::Year(_)))
        .collect();
    if !open.is_empty() {
        let rows = open
            .iter()
            .map(|due| milestone(lang, &labels, due))
            .collect();
        tables.push(table(found.year.to_string(), "of-the-year", &labels, rows));
    }
    for number in 1..=12 {
        let Some(first) = NaiveDate::from_ymd_opt(found.year, number, 1) else {
            continue;
        };
        let due = found.milestones.iter().filter(|due| {
            !matches!(due.day, PartialDate::Year(_)) && month_of(due.day.first_day()) == first
        });
        let mut rows: Vec<(NaiveDate, AnyView)> = due
            .map(|due| (due.day.first_day(), milestone(lang, &labels, due)))
            .collect();
        let of_month = found.dialogues.iter();
        let of_month = of_month.filter(|one| month_of(one.first) == first);
        rows.extend(of_month.map(|one| (one.first, dialogue(lang, &labels, one))));
        if rows.is_empty() {
            continue;
        }
        rows.sort_by_key(|(day, _)| *day);
        let (id, name) = (format!("month-{number}"), format::month_name(lang, first));
        let link = Link::new(format!("#{id}"), name).with_count(rows.len() as u64);
        links.push(link);
        let rows = rows.into_iter().map(|(_, row)| row).collect();
        tables.push(table(format::month_year(lang, first), &id, &labels, rows));
    }
    view! {
        <Tabs label=t!(lang, "year-months") links=links/>
        {tables}
    }
    .into_any()
}

fn table(caption: String, id: &str, labels: &[String; 4], rows: Vec<AnyView>) -> AnyView {
    let columns = labels.iter().map(Column::text).collect();
    view! { <DataTable caption=caption id=id columns=columns cards=true>{rows}</DataTable> }
        .into_any()
}

fn dialogue(lang: Lang, labels: &[String; 4], one: &Dated) -> AnyView {
    let when = format::date_range(lang, one.first, one.last);
    let (href, title) = (paths::desk_dialogue(one.id), one.title.clone());
    let kind = word(lang, one.format.label_key());
    let state = state_tag(lang, one.state);
    row(labels, when, href, title, kind, Some(state))
}

fn milestone(lang: Lang, labels: &[String; 4], due: &Due) -> AnyView {
    let when = match due.day {
        PartialDate::Year(year) => year.to_string(),
        PartialDate::Month(first) => format::month_year(lang, first),
        PartialDate::Day(day) => format::date_short(lang, day),
    };
    let part = format!("milestones/{}", due.id);
    let href = paths::desk_process_part(due.process, &part);
    let kind = t!(lang, "process-milestone");
    row(labels, when, href, due.title.clone(), kind, None)
}

fn row(
    labels: &[String; 4],
    when: String,
    href: String,
    title: String,
    kind: String,
    state: Option<AnyView>,
) -> AnyView {
    let [when_label, _, kind_label, state_label] = labels.clone();
    let state = state.map(|state| view! { <div>{state}</div> });
    view! {
        <tr>
            <Cell label=when_label>{when}</Cell>
            <Cell heading=true><a href=href><Bdi text=title/></a></Cell>
            <Cell label=kind_label>{kind}</Cell>
            <Cell label=state_label>{state}</Cell>
        </tr>
    }
    .into_any()
}

/// Dialogues whose date is to be determined belong to no year yet.
fn undated(lang: Lang, found: &Year) -> Option<AnyView> {
    (found.undated > 0).then(|| {
        let words = t!(lang, "year-undated", count = found.undated as i64);
        view! { <p><a href=paths::DESK_DIALOGUES>{words}</a></p> }.into_any()
    })
}

/// The way to what is archived, and back.
fn archived(lang: Lang, found: &Year, shown: bool) -> Option<AnyView> {
    (found.archived > 0).then(|| {
        let (href, words) = if shown {
            (address(found.year), t!(lang, "year-without-archived"))
        } else {
            let year = found.year.to_string();
            let href = with_query(paths::DESK_YEAR, &[("year", &year), ("archived", "yes")]);
            (
                href,
                t!(lang, "year-archived", count = found.archived as i64),
            )
        };
        view! { <p><a href=href>{words}</a></p> }.into_any()
    })
}
