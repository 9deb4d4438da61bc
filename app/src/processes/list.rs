//! The list of processes at the desk.

use axum::response::Response;
use domain::{Permission, paths};
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::processes::queries::Line;

use super::picture::{state_tag, target_words};
use crate::components::{Cell, Column, DataTable, Empty, LinkButton, Look, TitleBlock};
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// The page.
pub(super) fn page(site: &Site, visit: &Visit, lines: &[Line]) -> Response {
    let lang = visit.lang;
    let may_plan = visit.actor().can(Permission::PlanDialogues);
    let new = |look| {
        may_plan.then(|| {
            view! { <LinkButton label=t!(lang, "process-new") href=paths::DESK_PROCESS_NEW look=look/> }
                .into_any()
        })
    };
    Page::desk(t!(lang, "nav-processes")).render(site, visit, || {
        let content = if lines.is_empty() {
            let action = new(Look::Secondary);
            view! { <Empty title=t!(lang, "process-none-yet") text=t!(lang, "process-none-yet-text")>{action}</Empty> }
                .into_any()
        } else {
            table(lang, lines)
        };
        view! {
            <TitleBlock title=t!(lang, "nav-processes") lead=t!(lang, "process-list-lead") action=new(Look::Primary)/>
            {content}
        }
        .into_any()
    })
}

fn table(lang: Lang, lines: &[Line]) -> AnyView {
    let columns = vec![
        Column::text(t!(lang, "label-title")),
        Column::text(t!(lang, "label-status")),
        Column::number(t!(lang, "nav-dialogues")),
        Column::text(t!(lang, "process-target")),
    ];
    let rows: Vec<AnyView> = lines
        .iter()
        .map(|line| {
            let (href, title) = (paths::desk_process(line.id), line.title.clone());
            let state = state_tag(lang, line.state);
            let dialogues = format::number(lang, i64::from(line.dialogues));
            let target = line
                .target
                .as_ref()
                .map(|(target, progress)| target_words(lang, target, progress));
            view! {
                <tr>
                    <Cell heading=true><a href=href><bdi>{title}</bdi></a></Cell>
                    <Cell label=t!(lang, "label-status")><div>{state}</div></Cell>
                    <Cell label=t!(lang, "nav-dialogues") numeric=true>{dialogues}</Cell>
                    <Cell label=t!(lang, "process-target")>{target}</Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let count = t!(lang, "list-count", count = lines.len() as i64);
    view! {
        <DataTable caption=t!(lang, "nav-processes") id="processes" columns=columns count=count cards=true>{rows}</DataTable>
    }
    .into_any()
}
