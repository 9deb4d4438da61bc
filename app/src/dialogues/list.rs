//! The list of dialogues at the desk.

use axum::response::Response;
use domain::{DialogueState, Format, Permission, Theme, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::dialogues::queries::{DialogueLine, Dialogues, Filter, PAGE};

use super::tabs::state_tag;
use super::when::when_view;
use crate::components::{
    Cell, Chip, Choice, Column, DataTable, Empty, Field, FilterPanel, Input, LinkButton, Look,
    Order, Paging, PagingWords, Select, TitleBlock,
};
use crate::page::Page;
use crate::routes::Site;
use crate::shell::with_query;
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
            earliest_first: self.order == "earliest",
            page: self.page.unwrap_or(1).clamp(1, 10_000) - 1,
        }
    }

    fn is_filtered(&self) -> bool {
        let filter = self.filter();
        !filter.search.trim().is_empty()
            || filter.state.is_some()
            || filter.format.is_some()
            || filter.theme.is_some()
            || filter.year.is_some()
    }

    /// The list's address with one thing asked differently; a change of filter starts at its first page.
    fn href(&self, name: &str, value: &str) -> String {
        let mut pairs = [
            ("q", self.q.as_str()),
            ("state", &self.state),
            ("format", &self.format),
            ("theme", &self.theme),
            ("year", &self.year),
            ("order", &self.order),
            ("page", ""),
        ];
        for pair in &mut pairs {
            if pair.0 == name {
                pair.1 = value;
            }
        }
        with_query(paths::DESK_DIALOGUES, &pairs)
    }
}

/// The page.
pub fn page(site: &Site, visit: &Visit, asked: &Asked, found: Dialogues) -> Response {
    let lang = visit.lang;
    let may_plan = visit.actor().can(Permission::PlanDialogues);
    Page::desk(t!(lang, "nav-dialogues")).render(site, visit, || {
        let action = may_plan.then(|| {
            view! { <LinkButton label=t!(lang, "dialogue-new") href=paths::DESK_DIALOGUE_NEW look=Look::Primary/> }
                .into_any()
        });
        let nothing_at_all = found.total == 0 && !asked.is_filtered();
        let content = if nothing_at_all {
            view! {
                <Empty title=t!(lang, "dialogue-none-yet") text=t!(lang, "dialogue-none-yet-text")>
                    {may_plan.then(|| view! { <LinkButton label=t!(lang, "dialogue-new") href=paths::DESK_DIALOGUE_NEW/> })}
                </Empty>
            }
            .into_any()
        } else {
            filled(lang, asked, found)
        };
        view! {
            <TitleBlock title=t!(lang, "nav-dialogues") lead=t!(lang, "dialogue-list-lead") action=action/>
            {content}
        }
        .into_any()
    })
}

fn filled(lang: Lang, asked: &Asked, found: Dialogues) -> AnyView {
    let filters = filters(lang, asked, &found.years);
    let list = if found.lines.is_empty() {
        view! { <Empty title=t!(lang, "list-nothing-found") text=t!(lang, "list-nothing-found-remedy")/> }
            .into_any()
    } else {
        table(lang, asked, &found)
    };
    let page = asked.filter().page;
    let pages = found.total.div_ceil(PAGE).max(1) as usize;
    let words = PagingWords {
        label: t!(lang, "list-paging"),
        previous: t!(lang, "list-previous"),
        next: t!(lang, "list-next"),
        page: t!(lang, "list-paging"),
        summary: t!(
            lang,
            "list-showing",
            from = (page * PAGE + 1).min(found.total) as i64,
            to = ((page + 1) * PAGE).min(found.total) as i64,
            total = found.total as i64
        ),
    };
    let asked = asked.clone();
    let href = move |n: usize| asked.href("page", &n.to_string());
    view! {
        {filters}
        {list}
        <Paging page=page as usize + 1 pages=pages href=href words=words/>
    }
    .into_any()
}

fn filters(lang: Lang, asked: &Asked, years: &[i32]) -> AnyView {
    let filter = asked.filter();
    let states = DialogueState::ALL
        .iter()
        .map(|state| Choice::new(state.code(), word(lang, state.label_key())))
        .collect();
    let formats = Format::ALL
        .iter()
        .map(|format| Choice::new(format.code(), word(lang, format.label_key())))
        .collect();
    let mut themes: Vec<Choice> = Theme::ALL
        .iter()
        .map(|theme| Choice::new(theme.code(), word(lang, theme.label_key())))
        .collect();
    locale::sort_by_name(lang, &mut themes, |choice| choice.label.clone());
    let years = years
        .iter()
        .map(|year| Choice::new(year.to_string(), year.to_string()))
        .collect();
    let mut chips = Vec::new();
    let mut chip = |name: &str, label: Option<String>| {
        chips.extend(label.map(|label| Chip {
            label,
            href: asked.href(name, ""),
        }));
    };
    chip(
        "q",
        Some(filter.search.trim().to_owned()).filter(|q| !q.is_empty()),
    );
    chip(
        "state",
        filter.state.map(|state| word(lang, state.label_key())),
    );
    chip(
        "format",
        filter.format.map(|format| word(lang, format.label_key())),
    );
    chip(
        "theme",
        filter.theme.map(|theme| word(lang, theme.label_key())),
    );
    chip("year", filter.year.map(|year| year.to_string()));
    let asked = asked.clone();
    view! {
        <FilterPanel action=paths::DESK_DIALOGUES label=t!(lang, "dialogue-filter") submit=t!(lang, "button-filter")
            chips=chips remove=t!(lang, "button-remove") clear=t!(lang, "button-clear-filters")>
            <Field label=t!(lang, "button-search") name="q" kind=Input::Search value=asked.q hint=""/>
            <Select label=t!(lang, "label-status") name="state" choices=states selected=asked.state empty=t!(lang, "list-all")/>
            <Select label=t!(lang, "dialogue-format") name="format" choices=formats selected=asked.format empty=t!(lang, "list-all")/>
            <Select label=t!(lang, "label-theme") name="theme" choices=themes selected=asked.theme empty=t!(lang, "list-all")/>
            <Select label=t!(lang, "dialogue-year") name="year" choices=years selected=asked.year empty=t!(lang, "list-all")/>
        </FilterPanel>
    }
    .into_any()
}

fn table(lang: Lang, asked: &Asked, found: &Dialogues) -> AnyView {
    let earliest = asked.filter().earliest_first;
    let (turn, order) = if earliest {
        ("", Order::Ascending)
    } else {
        ("earliest", Order::Descending)
    };
    let columns = vec![
        Column::text(t!(lang, "label-title")),
        Column::text(t!(lang, "dialogue-when")).sortable(asked.href("order", turn), Some(order)),
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
    let when = when_view(lang, &head.schedule, head.instants);
    let state = state_tag(lang, head.state);
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
