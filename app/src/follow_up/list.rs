//! The desk's list of recommendations, with their counts, and the same as a file.

use axum::extract::{Query, State};
use axum::response::Response;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::follow_up::queries::{self, Line, List};

use super::filters::Asked;
use super::parts::{asked_words, day, owner_words};
use super::{board, status_tag};
use crate::components::{Actions, Cell, Column, DataTable, Empty, LinkButton, Look, TitleBlock};
use crate::listing::Filters;
use crate::page::Page;
use crate::portal::parts::{foreign, shortened};
use crate::refused::Refused;
use crate::routes::Site;
use crate::sheets::{self, Form};
use crate::visit::Visit;

pub(super) async fn list(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let (platform, actor) = (&site.platform, visit.actor());
    let list = queries::list(platform, actor, &asked.filter(), asked.by(), asked.page()).await?;
    let filters = asked.filters(lang, paths::DESK_RECOMMENDATIONS, &list.years);
    let page = Page::desk(t!(lang, "follow-up-desk-title"));
    Ok(page.render(&site, &visit, || content(lang, &filters, &list)))
}

fn content(lang: Lang, filters: &Filters, list: &List) -> AnyView {
    let import = view! { <LinkButton label=t!(lang, "follow-up-import") href=paths::DESK_RECOMMENDATIONS_IMPORT/> }
        .into_any();
    let top = view! { <TitleBlock title=t!(lang, "follow-up-desk-title") lead=t!(lang, "follow-up-desk-lead") action=Some(import)/> };
    if list.found.items.is_empty() && !filters.any() {
        return view! {
            {top}
            <Empty title=t!(lang, "follow-up-desk-none") text=t!(lang, "follow-up-desk-none-text")/>
        }
        .into_any();
    }
    let found = if list.found.items.is_empty() {
        view! { <Empty title=t!(lang, "list-nothing-found") text=t!(lang, "list-nothing-found-remedy")/> }
            .into_any()
    } else {
        table(lang, list)
    };
    let late = (list.board.all.overdue > 0).then(|| {
        let href = filters.with("overdue", "yes");
        let count = format::number(lang, list.board.all.overdue as i64);
        let label = format!("{} ({count})", t!(lang, "follow-up-only-overdue"));
        view! { <LinkButton label=label href=href/> }
    });
    let csv = filters.at(paths::DESK_RECOMMENDATIONS_CSV);
    let xlsx = filters.at(paths::DESK_RECOMMENDATIONS_XLSX);
    let paging = filters.paging(list.found.page, list.found.per_page, list.found.total);
    view! {
        {top}
        {filters.panel(t!(lang, "portal-filter-recommendations"))}
        {found}
        {paging}
        <Actions>
            {late}
            <LinkButton label=t!(lang, "portal-as-csv") href=csv look=Look::Quiet/>
            <LinkButton label=t!(lang, "follow-up-as-xlsx") href=xlsx look=Look::Quiet/>
        </Actions>
        {board(lang, filters, &list.board)}
    }
    .into_any()
}

fn table(lang: Lang, list: &List) -> AnyView {
    let labels = [
        t!(lang, "follow-up-status"),
        t!(lang, "follow-up-due"),
        t!(lang, "follow-up-owner"),
        t!(lang, "follow-up-answers"),
    ];
    let columns = std::iter::once(t!(lang, "follow-up-desk-title"))
        .chain(labels.clone())
        .map(Column::text)
        .collect();
    let rows: Vec<AnyView> = list
        .found
        .items
        .iter()
        .map(|line| row(lang, line, &labels))
        .collect();
    let count = t!(lang, "list-count", count = list.found.total as i64);
    view! { <DataTable caption=t!(lang, "follow-up-desk-title") id="recommendations" columns=columns count=Some(count) cards=true>{rows}</DataTable> }
        .into_any()
}

fn row(lang: Lang, line: &Line, labels: &[String; 4]) -> AnyView {
    let one = &line.found.recommendation;
    let href = paths::desk_recommendation(&one.reference);
    let [status, due, owner, answers] = labels.clone();
    let (reference, text) = (one.reference.clone(), shortened(&one.said.text));
    let lang_of = foreign(lang, line.found.language);
    let tag = status_tag(lang, line.found.status, line.overdue);
    let on = line.found.due.map(|on| day(lang, on));
    let who = owner_words(lang, line.owner, &line.owner_name);
    let answered = asked_words(lang, line.asked, line.answered);
    view! {
        <tr>
            <Cell heading=true>
                <div>
                    <a href=href><bdi>{reference}</bdi></a>
                    <br/><span class="small" dir="auto" lang=lang_of>{text}</span>
                </div>
            </Cell>
            <Cell label=status><div>{tag}</div></Cell>
            <Cell label=due>{on}</Cell>
            <Cell label=owner><bdi>{who}</bdi></Cell>
            <Cell label=answers>{answered}</Cell>
        </tr>
    }
    .into_any()
}

pub(super) async fn export(
    State(site): State<Site>,
    visit: Visit,
    form: Form,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let (platform, actor) = (&site.platform, visit.actor());
    let sheet = usecases::follow_up::desk_sheet(platform, actor, &asked.filter()).await?;
    sheets::file(sheet, "recommendations", form).await
}
