//! Recommendations of all published reports: the list, and the page of one.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::{AddresseeKind, RecommendationState, Theme, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::portal::recommendations::{self, Filter, List, One};

use super::dialogues::labelled;
use super::{outcomes, parts};
use crate::components::{
    Chip, Choice, Empty, FilterPanel, LinkButton, Paging, Point, Prose, Select, SummaryList,
    SummaryRow, TitleBlock,
};
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::shell::with_query;
use crate::visit::Visit;

#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    theme: String,
    state: String,
    addressee: String,
    year: String,
    page: String,
}

impl Asked {
    fn filter(&self) -> Filter {
        Filter {
            theme: self.theme.parse().ok(),
            state: self.state.parse().ok(),
            addressee: self.addressee.parse().ok(),
            year: self.year.parse().ok(),
        }
    }

    fn href(filter: &Filter, page: u64) -> String {
        let year = filter.year.map(|year| year.to_string()).unwrap_or_default();
        let page = if page > 1 {
            page.to_string()
        } else {
            String::new()
        };
        with_query(
            paths::RECOMMENDATIONS,
            &[
                ("theme", filter.theme.map_or("", Theme::code)),
                ("state", filter.state.map_or("", RecommendationState::code)),
                (
                    "addressee",
                    filter.addressee.map_or("", AddresseeKind::code),
                ),
                ("year", &year),
                ("page", &page),
            ],
        )
    }
}

pub(super) async fn list(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let filter = asked.filter();
    let page = asked.page.parse().unwrap_or(1).clamp(1, 10_000);
    let list = recommendations::list(&site.platform, &filter, page).await?;
    let document = Page::new(t!(lang, "nav-recommendations"))
        .description(t!(lang, "portal-recommendations-lead"));
    Ok(document.render(&site, &visit, || {
        view! {
            <TitleBlock
                title=t!(lang, "nav-recommendations")
                lead=t!(lang, "portal-recommendations-lead")
                action=Some(view! { <LinkButton label=t!(lang, "portal-as-csv") href=paths::RECOMMENDATIONS_CSV/> }.into_any())
            />
            {panel(lang, &filter, &list.years)}
            {entries(lang, &filter, list)}
        }
        .into_any()
    }))
}

fn panel(lang: Lang, filter: &Filter, years: &[i64]) -> AnyView {
    let themes = labelled(lang, Theme::ALL.iter().map(|t| (t.code(), t.label_key())));
    let in_order = |words: &[(&str, &str)]| -> Vec<Choice> {
        words
            .iter()
            .map(|(code, key)| Choice::new(*code, word(lang, key)))
            .collect()
    };
    let states: Vec<_> = RecommendationState::ALL
        .iter()
        .map(|s| (s.code(), s.label_key()))
        .collect();
    let kinds: Vec<_> = AddresseeKind::ALL
        .iter()
        .map(|k| (k.code(), k.label_key()))
        .collect();
    let (states, kinds) = (in_order(&states), in_order(&kinds));
    let years: Vec<Choice> = years
        .iter()
        .map(|year| Choice::new(year.to_string(), year.to_string()))
        .collect();
    let chips = chips(lang, filter);
    let theme = filter.theme.map_or("", Theme::code);
    let state = filter.state.map_or("", RecommendationState::code);
    let addressee = filter.addressee.map_or("", AddresseeKind::code);
    let year = filter.year.map(|year| year.to_string()).unwrap_or_default();
    view! {
        <FilterPanel
            action=paths::RECOMMENDATIONS
            label=t!(lang, "portal-filter-recommendations")
            submit=t!(lang, "button-filter")
            chips=chips
            remove=t!(lang, "portal-remove-filter")
            clear=t!(lang, "button-clear-filters")
        >
            <Select label=t!(lang, "label-theme") name="theme" choices=themes selected=theme empty=t!(lang, "list-all")/>
            <Select label=t!(lang, "label-status") name="state" choices=states selected=state empty=t!(lang, "list-all")/>
            <Select label=t!(lang, "portal-addressee") name="addressee" choices=kinds selected=addressee empty=t!(lang, "list-all")/>
            <Select label=t!(lang, "portal-year") name="year" choices=years selected=year empty=t!(lang, "list-all")/>
        </FilterPanel>
    }
    .into_any()
}

/// What is filtered by, each leading to the list without it.
fn chips(lang: Lang, filter: &Filter) -> Vec<Chip> {
    let chip = |label: String, without: Filter| Chip {
        label,
        href: Asked::href(&without, 1),
    };
    let mut chips = Vec::new();
    if let Some(theme) = filter.theme {
        let without = Filter {
            theme: None,
            ..filter.clone()
        };
        chips.push(chip(word(lang, theme.label_key()), without));
    }
    if let Some(state) = filter.state {
        let without = Filter {
            state: None,
            ..filter.clone()
        };
        chips.push(chip(word(lang, state.label_key()), without));
    }
    if let Some(kind) = filter.addressee {
        let without = Filter {
            addressee: None,
            ..filter.clone()
        };
        chips.push(chip(word(lang, kind.label_key()), without));
    }
    if let Some(year) = filter.year {
        let without = Filter {
            year: None,
            ..filter.clone()
        };
        chips.push(chip(year.to_string(), without));
    }
    chips
}

fn entries(lang: Lang, filter: &Filter, list: List) -> AnyView {
    let list = list.found;
    if list.items.is_empty() {
        return view! { <Empty title=t!(lang, "list-nothing-found") text=t!(lang, "list-nothing-found-remedy")/> }
            .into_any();
    }
    let items: Vec<AnyView> = list
        .items
        .iter()
        .map(|found| parts::found(lang, found))
        .collect();
    let words = parts::paging_words(lang, list.page, list.per_page, list.total);
    let (page, pages) = (list.page as usize, list.pages() as usize);
    let filter = filter.clone();
    let href = move |page: usize| Asked::href(&filter, page as u64);
    view! {
        <ol class="recommendations" role="list">{items}</ol>
        <Paging page=page pages=pages href=href words=words/>
    }
    .into_any()
}

pub(super) async fn one(
    State(site): State<Site>,
    visit: Visit,
    Path(reference): Path<String>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let one = recommendations::one(&site.platform, &reference).await?;
    let said = &one.found.recommendation.said;
    let page = Page::new(t!(
        lang,
        "portal-recommendation-title",
        reference = one.found.recommendation.reference.as_str()
    ))
    .description(parts::shortened(&said.text))
    .under(paths::RECOMMENDATIONS, t!(lang, "nav-recommendations"));
    let address = site
        .platform
        .settings()
        .url(&paths::recommendation(&one.found.recommendation.reference));
    Ok(page.render(&site, &visit, || content(lang, &one, &address)))
}

fn content(lang: Lang, one: &One, address: &str) -> AnyView {
    let found = &one.found;
    let said = &found.recommendation.said;
    let reference = found.recommendation.reference.clone();
    let foreign = parts::foreign(lang, found.language);
    let (href, dialogue) = (paths::outcome(&found.slug), found.dialogue.clone());
    let mut rows = parts::facts(lang, &found.recommendation);
    rows.push(SummaryRow::with_view(
        t!(lang, "portal-origin"),
        view! { <a href=href dir="auto">{dialogue}</a> }.into_any(),
    ));
    let point = one.point.as_ref().map(|point| {
        let heading = point.said.heading.clone();
        let words = outcomes::said(lang, point);
        let grade = parts::grade(lang, point.said.grade);
        view! {
            <h2>{t!(lang, "portal-arises-from")}</h2>
            <ul class="points" role="list">
                <Point id="point" number=heading text=point.said.text.clone() grade=Some(grade) said=words lang=foreign.clone()/>
            </ul>
        }
    });
    let state = parts::recommendation_tag(lang, said.state);
    let (permanent, shown) = (address.to_owned(), address.to_owned());
    view! {
        {parts::banner(lang, found.language)}
        <TitleBlock title=t!(lang, "portal-recommendation-title", reference = reference.as_str()) state=Some(state)/>
        <Prose text=said.text.clone() lang=foreign.clone()/>
        <SummaryList rows=rows/>
        {point}
        <h2>{t!(lang, "portal-permanent")}</h2>
        <p><a href=permanent dir="ltr">{shown}</a></p>
    }
    .into_any()
}
