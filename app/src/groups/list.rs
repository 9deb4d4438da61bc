//! The list of groups at the desk.

use axum::response::Response;
use domain::{Permission, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::groups::queries::Line;

use super::page::{leads_words, state_tag};
use crate::components::{Cell, Column, DataTable, Empty, LinkButton, Look, Tag, TitleBlock, Tone};
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// The page.
pub(super) fn page(site: &Site, visit: &Visit, lines: &[Line]) -> Response {
    let lang = visit.lang;
    let may_make = visit.actor().can(Permission::RunGroups);
    let new = |look| {
        may_make.then(|| {
            view! { <LinkButton label=t!(lang, "group-new") href=paths::DESK_GROUP_NEW look=look/> }
                .into_any()
        })
    };
    Page::desk(t!(lang, "nav-groups")).render(site, visit, || {
        let content = if lines.is_empty() {
            let action = new(Look::Secondary);
            view! { <Empty title=t!(lang, "group-none-yet") text=t!(lang, "group-none-yet-text")>{action}</Empty> }
                .into_any()
        } else {
            table(lang, lines)
        };
        view! {
            <TitleBlock title=t!(lang, "nav-groups") lead=t!(lang, "group-list-lead") action=new(Look::Primary)/>
            {content}
        }
        .into_any()
    })
}

fn table(lang: Lang, lines: &[Line]) -> AnyView {
    let columns = vec![
        Column::text(t!(lang, "label-title")),
        Column::text(t!(lang, "group-kind")),
        Column::text(t!(lang, "label-status")),
        Column::text(t!(lang, "group-leads")),
        Column::number(t!(lang, "group-members")),
    ];
    let rows: Vec<AnyView> = lines.iter().map(|line| row(lang, line)).collect();
    let count = t!(lang, "list-count", count = lines.len() as i64);
    view! {
        <DataTable caption=t!(lang, "nav-groups") id="groups" columns=columns count=count cards=true>{rows}</DataTable>
    }
    .into_any()
}

fn row(lang: Lang, line: &Line) -> AnyView {
    let (href, title) = (paths::desk_group(line.id), line.title.clone());
    let state = state_tag(lang, line.state);
    let waiting = (line.waiting > 0).then(|| {
        let words = t!(lang, "group-texts-waiting", count = i64::from(line.waiting));
        view! { " "<Tag words=words tone=Tone::Attention/> }
    });
    let members = format::number(lang, i64::from(line.members));
    let leads = leads_words(lang, &line.leads);
    let kind = word(lang, line.kind.label_key());
    view! {
        <tr>
            <Cell heading=true><a href=href><bdi>{title}</bdi></a></Cell>
            <Cell label=t!(lang, "group-kind")>{kind}</Cell>
            <Cell label=t!(lang, "label-status")><div>{state}{waiting}</div></Cell>
            <Cell label=t!(lang, "group-leads")><bdi>{leads}</bdi></Cell>
            <Cell label=t!(lang, "group-members") numeric=true>{members}</Cell>
        </tr>
    }
    .into_any()
}
