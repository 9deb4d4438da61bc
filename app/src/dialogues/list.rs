//! The list of dialogues at the desk.

use axum::response::Response;
use domain::{DialogueState, Format, Permission, Theme, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::dialogues::queries::{DialogueLine, Dialogues, Filter, PAGE};

use super::tabs::state_tags;
use super::when::when_view;
use crate::components::{
    Actions, Cell, Column, DataTable, Empty, LinkButton, Look, Order, TitleBlock,
};
use crate::listing::{Filters, by_name, in_order};
use crate::page::Page;
use crate::routes::Site;
use crate::saved_lists::Shelf;
use crate::visit::Visit;

/// What the address asks for. Whatever is not a word of its list is no filter.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
    state: String,
    format: String,
    theme: String,
    year: String,
    archived: String,
    order: String,
    page: Option<u64>,
}

impl Asked {
    pub fn filter(&self) -> Filter {
        Filter {
            search: self.q.chars().take(100).collect(),
            state: self.state.parse().ok(),
            format: self.format.parse().ok(),
            theme: self.theme.parse().ok(),
            year: self.year.parse().ok().filter(|year| *year > 0),
            archived: self.archived == "yes",
            earliest_first: self.order == "earliest",
            page: self.page.unwrap_or(1).clamp(1, 10_000) - 1,
        }
    }

    pub fn filters(&self, lang: Lang, years: &[i32]) -> Filters {
        let states = DialogueState::ALL.iter();
        let states = in_order(lang, states.map(|s| (s.code(), s.label_key())));
        let formats = in_order(lang, Format::ALL.iter().map(|f| (f.code(), f.label_key())));
        let themes = by_name(lang, Theme::ALL.iter().map(|t| (t.code(), t.label_key())));
        Filters::new(lang, paths::DESK_DIALOGUES)
            .search("q", t!(lang, "button-search"), &self.filter().search)
            .one_of("state", t!(lang, "label-status"), states, &self.state)
            .one_of("format", t!(lang, "dialogue-format"), formats, &self.format)
            .one_of("theme", t!(lang, "label-theme"), themes, &self.theme)
            .year(t!(lang, "dialogue-year"), years, &self.year)
            .switch(
                "archived",
                t!(lang, "dialogue-archived"),
                self.filter().archived,
            )
            .keep("order", &self.order)
    }
}

/// The page.
pub fn page(
    site: &Site,
    visit: &Visit,
    asked: &Asked,
    found: Dialogues,
    shelf: &Shelf,
) -> Response {
    let lang = visit.lang;
    let may_plan = visit.actor().can_somewhere(Permission::PlanDialogues);
    let page = Page::desk(t!(lang, "nav-dialogues")).refused(shelf.errors().any());
    page.render(site, visit, || {
        let action = may_plan.then(|| {
            view! { <LinkButton label=t!(lang, "dialogue-new") href=paths::DESK_DIALOGUE_NEW look=Look::Primary/> }
                .into_any()
        });
        let filters = asked.filters(lang, &found.years);
        let nothing_at_all = found.total == 0 && !filters.any();
        let ways = ways(visit, asked, &filters);
        let content = if nothing_at_all {
            view! {
                <Empty title=t!(lang, "dialogue-none-yet") text=t!(lang, "dialogue-none-yet-text")>
                    {may_plan.then(|| view! { <LinkButton label=t!(lang, "dialogue-new") href=paths::DESK_DIALOGUE_NEW/> })}
                </Empty>
            }
            .into_any()
        } else {
            filled(lang, asked, &filters, found, shelf)
        };
        view! {
            {shelf.errors().summary()}
            <TitleBlock title=t!(lang, "nav-dialogues") lead=t!(lang, "dialogue-list-lead") action=action/>
            {ways}
            {content}
        }
        .into_any()
    })
}

/// The year, and what is archived or the way back from there.
fn ways(visit: &Visit, asked: &Asked, filters: &Filters) -> AnyView {
    let lang = visit.lang;
    let year = visit.actor().can(Permission::SeeDialogues).then(|| {
        view! { <LinkButton label=t!(lang, "year-view") href=paths::DESK_YEAR look=Look::Quiet/> }
    });
    let (archived, archived_words) = if asked.filter().archived {
        ("", t!(lang, "dialogue-archived-hide"))
    } else {
        ("yes", t!(lang, "dialogue-archived-show"))
    };
    let href = filters.with("archived", archived);
    view! {
        <Actions>
            {year}
            <LinkButton label=archived_words href=href look=Look::Quiet/>
        </Actions>
    }
    .into_any()
}

fn filled(
    lang: Lang,
    asked: &Asked,
    filters: &Filters,
    found: Dialogues,
    shelf: &Shelf,
) -> AnyView {
    let total = found.total;
    let list = if found.lines.is_empty() {
        view! { <Empty title=t!(lang, "list-nothing-found") text=t!(lang, "list-nothing-found-remedy")/> }
            .into_any()
    } else {
        table(lang, asked, filters, &found)
    };
    let paging = filters.paging(asked.filter().page + 1, PAGE, found.total);
    let panel = filters.panel(t!(lang, "dialogue-filter"));
    let csv = filters.at(paths::DESK_DIALOGUES_CSV);
    let xlsx = filters.at(paths::DESK_DIALOGUES_XLSX);
    view! {
        {shelf.links(lang, filters)}
        {panel}
        {shelf.form(lang, filters)}
        <Actions>
            <LinkButton label=t!(lang, "dialogue-export", dialogues = total as i64) href=csv look=Look::Quiet/>
            <LinkButton label=t!(lang, "list-export-xlsx") href=xlsx look=Look::Quiet/>
        </Actions>
        {list}
        {paging}
    }
    .into_any()
}

fn table(lang: Lang, asked: &Asked, filters: &Filters, found: &Dialogues) -> AnyView {
    let earliest = asked.filter().earliest_first;
    let (turn, order) = if earliest {
        ("", Order::Ascending)
    } else {
        ("earliest", Order::Descending)
    };
    let columns = vec![
        Column::text(t!(lang, "label-title")),
        Column::text(t!(lang, "dialogue-when")).sortable(filters.with("order", turn), Some(order)),
        Column::text(t!(lang, "label-status")),
        Column::number(t!(lang, "dialogue-seats-label")),
        Column::number(t!(lang, "dialogue-invited")),
        Column::number(t!(lang, "dialogue-accepted")),
    ];
    let count = t!(lang, "list-count", count = found.total as i64);
    let rows: Vec<AnyView> = found.lines.iter().map(|line| row(lang, line)).collect();
    view! {
        <DataTable caption=t!(lang, "nav-dialogues") id="dialogues" columns=columns count=count cards=true>
            {rows}
        </DataTable>
    }
    .into_any()
}

fn row(lang: Lang, line: &DialogueLine) -> AnyView {
    let head = &line.head;
    let number = |n: u32| format::number(lang, i64::from(n));
    let themes: Vec<String> = line
        .themes
        .iter()
        .map(|theme| word(lang, theme.label_key()))
        .collect();
    let about = if themes.is_empty() {
        word(lang, head.format.label_key())
    } else {
        format!(
            "{} · {}",
            word(lang, head.format.label_key()),
            format::list(lang, &themes)
        )
    };
    let (title, href) = (head.title.clone(), paths::desk_dialogue(head.id));
    let when = when_view(
        lang,
        domain::dialogue::city(head.mode, &head.place),
        &head.schedule,
        head.instants,
    );
    let state = state_tags(lang, head);
    let (seats, invited, accepted) = (
        number(head.seats),
        number(line.answers.invited()),
        number(line.answers.accepted),
    );
    view! {
        <tr>
            <Cell heading=true><div><a href=href><bdi>{title}</bdi></a><p class="muted small">{about}</p></div></Cell>
            <Cell label=t!(lang, "dialogue-when")>{when}</Cell>
            <Cell label=t!(lang, "label-status")><div>{state}</div></Cell>
            <Cell label=t!(lang, "dialogue-seats-label") numeric=true>{seats}</Cell>
            <Cell label=t!(lang, "dialogue-invited") numeric=true>{invited}</Cell>
            <Cell label=t!(lang, "dialogue-accepted") numeric=true>{accepted}</Cell>
        </tr>
    }
    .into_any()
}
