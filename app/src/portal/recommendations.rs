//! Recommendations of all published reports: the list, and the page of one.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::{AddresseeKind, RecommendationState, Theme, paths};
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::portal::recommendations::{self, Filter, List, One};
use usecases::reports::words;

use super::parts;
use crate::components::{Empty, LinkButton, Point, Prose, SummaryList, SummaryRow, TitleBlock};
use crate::listing::{Filters, by_name, in_order};
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
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

    fn filters(&self, lang: Lang, years: &[i64]) -> Filters {
        let themes = by_name(lang, Theme::ALL.iter().map(|t| (t.code(), t.label_key())));
        let states = RecommendationState::ALL.iter();
        let states = in_order(lang, states.map(|s| (s.code(), s.label_key())));
        let kinds = AddresseeKind::ALL.iter();
        let kinds = in_order(lang, kinds.map(|k| (k.code(), k.label_key())));
        Filters::new(lang, paths::RECOMMENDATIONS)
            .one_of("theme", t!(lang, "label-theme"), themes, &self.theme)
            .one_of("state", t!(lang, "label-status"), states, &self.state)
            .one_of(
                "addressee",
                t!(lang, "portal-addressee"),
                kinds,
                &self.addressee,
            )
            .year(t!(lang, "portal-year"), years, &self.year)
    }
}

pub(super) async fn list(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let page = asked.page.parse().unwrap_or(1).clamp(1, 10_000);
    let list = recommendations::list(&site.platform, &asked.filter(), page).await?;
    let filters = asked.filters(lang, &list.years);
    let document = Page::new(t!(lang, "nav-recommendations"))
        .description(t!(lang, "portal-recommendations-lead"));
    Ok(document.render(&site, &visit, || {
        view! {
            <TitleBlock
                title=t!(lang, "nav-recommendations")
                lead=t!(lang, "portal-recommendations-lead")
                action=Some(view! { <LinkButton label=t!(lang, "portal-as-csv") href=paths::RECOMMENDATIONS_CSV/> }.into_any())
            />
            {filters.panel(t!(lang, "portal-filter-recommendations"))}
            {entries(lang, &filters, list)}
        }
        .into_any()
    }))
}

fn entries(lang: Lang, filters: &Filters, list: List) -> AnyView {
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
    let paging = filters.paging(list.page, list.per_page, list.total);
    view! {
        <ol class="recommendations" role="list">{items}</ol>
        {paging}
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
        let words = words::said(lang, point);
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
