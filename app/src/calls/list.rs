//! The calls of a dialogue.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::{Permission, paths};
use leptos::prelude::*;
use locale::{format, t};
use usecases::calls::queries;

use super::here;
use super::words::{moment, standing_tag};
use crate::components::{Cell, Column, DataTable, Empty, LinkButton, Look};
use crate::dialogues::tabs::{self, Tab};
use crate::page::Page;
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let (head, calls) = queries::list(&site.platform, visit.actor(), id).await?;
    let lang = visit.lang;
    let title = t!(lang, "inputs");
    Ok(Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(head.id), head.title.clone())
        .render(&site, &visit, || {
            let may = visit.actor().can_with(Permission::PlanDialogues, head.group);
            let new = may.then(|| {
                let href = format!("{}/new", here(head.id));
                view! { <LinkButton label=t!(lang, "call-new") href=href look=Look::Primary/> }
                    .into_any()
            });
            let columns = vec![
                Column::text(t!(lang, "call")),
                Column::text(t!(lang, "call-state")),
                Column::text(t!(lang, "call-closes")),
                Column::number(t!(lang, "call-questions")),
                Column::number(t!(lang, "inputs")),
            ];
            let rows: Vec<AnyView> = calls
                .iter()
                .map(|call| {
                    let href = paths::desk_call(head.id, call.id);
                    let number = |count: u64| {
                        format::number(lang, i64::try_from(count).unwrap_or(i64::MAX))
                    };
                    let (title, standing) = (call.title.clone(), standing_tag(lang, call.standing));
                    let closes = moment(lang, call.closes_at, call.zone);
                    let (questions, inputs) = (number(call.questions), number(call.inputs));
                    view! {
                        <tr>
                            <Cell heading=true><a href=href dir="auto">{title}</a></Cell>
                            <Cell label=t!(lang, "call-state")>{standing}</Cell>
                            <Cell label=t!(lang, "call-closes")>{closes}</Cell>
                            <Cell label=t!(lang, "call-questions") numeric=true>{questions}</Cell>
                            <Cell label=t!(lang, "inputs") numeric=true>{inputs}</Cell>
                        </tr>
                    }
                    .into_any()
                })
                .collect();
            let list = if rows.is_empty() {
                view! { <Empty title=t!(lang, "call-none") text=t!(lang, "call-none-text")/> }.into_any()
            } else {
                view! { <DataTable caption=t!(lang, "calls") id="calls" columns=columns cards=true>{rows}</DataTable> }
                    .into_any()
            };
            view! {
                {tabs::head(&visit, &head, Tab::Inputs, new)}
                {list}
            }
            .into_any()
        }))
}
