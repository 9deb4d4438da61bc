//! The list of other bodies' meetings: those to come, or those that are over.

use axum::response::Response;
use domain::Permission;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::forums::queries::{Line, PAGE};

use crate::components::{
    Actions, Cell, Column, DataTable, Empty, Link, LinkButton, Look, Tabs, TitleBlock,
};
use crate::listing::paging;
use crate::page::Page;
use crate::portal::parts::themes;
use crate::routes::Site;
use crate::shell::with_query;
use crate::visit::Visit;

/// What the address asks for.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// `past` for those that are over.
    show: String,
    page: Option<u64>,
}

impl Asked {
    pub fn past(&self) -> bool {
        self.show == "past"
    }

    /// Counted from 1.
    pub fn page(&self) -> u64 {
        self.page.unwrap_or(1).max(1)
    }
}

pub(super) fn page(
    site: &Site,
    visit: &Visit,
    asked: &Asked,
    lines: &[Line],
    total: u64,
) -> Response {
    let lang = visit.lang;
    let may_plan = visit.actor().can(Permission::PlanDialogues);
    Page::desk(t!(lang, "nav-forums")).render(site, visit, || {
        let new = may_plan.then(|| {
            view! { <LinkButton label=t!(lang, "forum-new") href=paths::DESK_FORUM_NEW look=Look::Primary/> }
                .into_any()
        });
        let import = may_plan.then(|| {
            view! { <Actions><LinkButton label=t!(lang, "forum-import") href=paths::DESK_FORUM_IMPORT/></Actions> }
        });
        let links = vec![
            Link::new(paths::DESK_FORUMS, t!(lang, "forum-to-come")).current(!asked.past()),
            Link::new(format!("{}?show=past", paths::DESK_FORUMS), t!(lang, "forum-past"))
                .current(asked.past()),
        ];
        let content = if lines.is_empty() {
            view! { <Empty title=t!(lang, "forum-none") text=t!(lang, "forum-none-text")/> }.into_any()
        } else {
            table(lang, lines, total, may_plan)
        };
        let show = asked.show.clone();
        let href = move |page: usize| {
            with_query(paths::DESK_FORUMS, &[("show", &show), ("page", &page.to_string())])
        };
        view! {
            <TitleBlock title=t!(lang, "nav-forums") lead=t!(lang, "forum-lead") action=new/>
            {import}
            <Tabs label=t!(lang, "nav-forums") links=links/>
            {content}
            {paging(lang, asked.page(), PAGE, total, href)}
        }
        .into_any()
    })
}

/// Where a meeting is, and who holds it.
pub(super) fn who_and_where(lang: Lang, line: &Line) -> String {
    let facts = [line.organiser.as_str(), line.place.as_str()];
    format::facts(lang, facts.iter().filter(|fact| !fact.is_empty()))
}

fn table(lang: Lang, lines: &[Line], total: u64, may_plan: bool) -> AnyView {
    let labels = [
        t!(lang, "forum-days"),
        t!(lang, "forum-organiser"),
        t!(lang, "label-region"),
        t!(lang, "label-themes"),
    ];
    let columns = std::iter::once(Column::text(t!(lang, "label-title")))
        .chain(labels.iter().map(Column::text))
        .collect();
    let rows: Vec<AnyView> = lines
        .iter()
        .map(|line| {
            let [days, organiser, region, about] = labels.clone();
            let title = line.title.clone();
            let title = if may_plan {
                let href = paths::desk_forum(line.id);
                view! { <a href=href><bdi>{title}</bdi></a> }.into_any()
            } else {
                view! { <bdi>{title}</bdi> }.into_any()
            };
            let when = format::date_range(lang, line.first_day, line.last_day);
            let who = who_and_where(lang, line);
            let group = line.region.map(|region| word(lang, region.label_key()));
            let group = group.unwrap_or_else(|| t!(lang, "forum-all-regions"));
            let themes = themes(lang, &line.themes);
            view! {
                <tr>
                    <Cell heading=true>{title}</Cell>
                    <Cell label=days>{when}</Cell>
                    <Cell label=organiser><bdi>{who}</bdi></Cell>
                    <Cell label=region>{group}</Cell>
                    <Cell label=about>{themes}</Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let count = t!(
        lang,
        "list-count",
        count = i64::try_from(total).unwrap_or(i64::MAX)
    );
    view! {
        <DataTable caption=t!(lang, "nav-forums") id="forums" columns=columns count=count cards=true>{rows}</DataTable>
    }
    .into_any()
}
