//! Recommendations of all published reports: the list, and the page of one.

use axum::extract::{Path, Query, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, t, t_plain};
use usecases::follow_up::Story;
use usecases::follow_up::queries::story;
use usecases::portal::recommendations::{self, List};
use usecases::reports::words;

use super::parts;
use crate::cite;
use crate::components::{
    Actions, Empty, LinkButton, Look, Point, Prose, SummaryList, SummaryRow, TitleBlock,
};
use crate::follow_up::{self, Asked};
use crate::listing::Filters;
use crate::page::Page;
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
    let platform = &site.platform;
    let list = recommendations::list(platform, &asked.filter(), asked.by(), asked.page()).await?;
    let filters = asked.filters(lang, paths::RECOMMENDATIONS, &list.years);
    let document = Page::new(t!(lang, "nav-recommendations"))
        .description(t!(lang, "portal-recommendations-lead"));
    Ok(document.render(&site, &visit, || {
        let csv = filters.at(paths::RECOMMENDATIONS_CSV);
        let xlsx = filters.at(paths::RECOMMENDATIONS_XLSX);
        let board = follow_up::board(lang, &filters, &list.board);
        view! {
            <TitleBlock
                title=t!(lang, "nav-recommendations")
                lead=t!(lang, "portal-recommendations-lead")
            />
            {filters.panel(t!(lang, "portal-filter-recommendations"))}
            {entries(lang, &filters, list)}
            <Actions>
                <LinkButton label=t!(lang, "portal-as-csv") href=csv look=Look::Quiet/>
                <LinkButton label=t!(lang, "follow-up-as-xlsx") href=xlsx look=Look::Quiet/>
            </Actions>
            {board}
        }
        .into_any()
    }))
}

/// The same list as a workbook.
pub(super) async fn workbook(
    State(site): State<Site>,
    form: Form,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let sheet = usecases::follow_up::public_sheet(&site.platform, &asked.filter()).await?;
    let mut response = sheets::file(sheet, "recommendations", form).await?;
    // It holds what everybody may read.
    let cache = HeaderValue::from_static("no-cache");
    response.headers_mut().insert(header::CACHE_CONTROL, cache);
    Ok(response)
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
    let one = story(&site.platform, &reference).await?;
    let said = &one.found.recommendation.said;
    let page = Page::new(t!(
        lang,
        "portal-recommendation-title",
        reference = one.reference()
    ))
    .article()
    .description(parts::shortened(&said.text))
    .under(paths::RECOMMENDATIONS, t!(lang, "nav-recommendations"));
    let address = site
        .platform
        .settings()
        .url(&paths::recommendation(one.reference()));
    Ok(page.render(&site, &visit, || content(lang, &one, &address)))
}

fn content(lang: Lang, one: &Story, address: &str) -> AnyView {
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
    let to = |ending: &str| paths::recommendation_citation(&reference, ending);
    let (permanent, shown) = (address.to_owned(), address.to_owned());
    view! {
        {parts::banner(lang, found.language)}
        <TitleBlock title=t!(lang, "portal-recommendation-title", reference = reference.as_str()) state=Some(state)/>
        <Prose text=said.text.clone() lang=foreign.clone()/>
        <SummaryList rows=rows/>
        {point}
        {follow_up::story(lang, one)}
        <h2>{t!(lang, "portal-permanent")}</h2>
        <p><a href=permanent dir="ltr">{shown}</a></p>
        <h2 id="cite">{t!(lang, "portal-cite")}</h2>
        {cite::links(&cited(lang, one, address).words(lang), to("bib"), to("ris"))}
    }
    .into_any()
}

/// The facts by which a recommendation is cited.
fn cited(lang: Lang, one: &Story, address: &str) -> cite::Cited {
    let reference = one.reference();
    cite::Cited {
        kind: cite::Kind::Work,
        key: format!("recommendation-{reference}"),
        author: t_plain!(lang, "portal-issuer"),
        title: t_plain!(lang, "portal-recommendation-title", reference = reference),
        place: one.found.dialogue.clone(),
        // A reference begins with the year of its dialogue.
        year: reference.split('-').next().unwrap_or_default().to_owned(),
        address: address.to_owned(),
        number: String::new(),
        language: one.found.language,
    }
}

async fn cited_at(site: &Site, visit: &Visit, reference: &str) -> Result<cite::Cited, Refused> {
    let one = story(&site.platform, reference).await?;
    let path = paths::recommendation(one.reference());
    Ok(cited(
        visit.lang,
        &one,
        &site.platform.settings().url(&path),
    ))
}

pub(super) async fn bibtex(
    State(site): State<Site>,
    visit: Visit,
    Path(reference): Path<String>,
) -> Result<Response, Refused> {
    Ok(cited_at(&site, &visit, &reference).await?.bibtex())
}

pub(super) async fn ris(
    State(site): State<Site>,
    visit: Visit,
    Path(reference): Path<String>,
) -> Result<Response, Refused> {
    Ok(cited_at(&site, &visit, &reference).await?.ris())
}
