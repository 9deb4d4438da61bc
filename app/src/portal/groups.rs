//! Groups for the public: the list, one of them, and what it published.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::group::GroupState;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::documents::queries as documents;
use usecases::groups::queries::{self, Group, Line};
use usecases::portal::PAGE;

use super::outcomes::Asked;
use super::parts;
use crate::components::{
    Card, CardGrid, Empty, Marked, Prose, SummaryList, SummaryRow, TitleBlock,
};
use crate::groups::{leads_words, state_tag, text_row};
use crate::listing::Filters;
use crate::page::Page;
use crate::papers::{self, Form, Reach, answer};
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

pub(super) async fn list(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let listing = queries::public_list(&site.platform, asked.page(), PAGE).await?;
    let page = Page::new(t!(lang, "nav-groups")).description(t!(lang, "portal-groups-lead"));
    Ok(page.render(&site, &visit, || {
        let cards: Vec<AnyView> = listing.items.iter().map(|line| card(lang, line)).collect();
        let list = if cards.is_empty() {
            view! { <Empty title=t!(lang, "portal-no-groups") text=t!(lang, "portal-no-groups-text")/> }
                .into_any()
        } else {
            let filters = Filters::new(lang, paths::WORKING_GROUPS);
            let paging = filters.paging(listing.page, listing.per_page, listing.total);
            view! { <CardGrid>{cards}</CardGrid>{paging} }.into_any()
        };
        view! {
            <TitleBlock title=t!(lang, "nav-groups") lead=t!(lang, "portal-groups-lead")/>
            {list}
        }
        .into_any()
    }))
}

fn card(lang: Lang, line: &Line) -> AnyView {
    let leads = leads_words(lang, &line.leads);
    let leads = (!leads.is_empty()).then(|| {
        let words = t!(lang, "portal-group-led-by", leads = leads.as_str());
        view! { <p class="muted small" dir="auto">{words}</p> }
    });
    view! {
        <Card
            title=line.title.clone()
            href=paths::working_group(&line.slug)
            eyebrow=word(lang, line.kind.label_key())
            text=parts::shortened(&line.purpose)
            lang=parts::foreign(lang, line.language)
            state=Some(state_tag(lang, line.state))
        >
            {leads}
        </Card>
    }
    .into_any()
}

pub(super) async fn one(
    State(site): State<Site>,
    visit: Visit,
    Path(slug): Path<String>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let group = queries::public(&site.platform, &slug).await?;
    let line = &group.line;
    let papers = documents::public_of_group(&site.platform, line.id).await?;
    let page = Page::new(line.title.clone())
        .description(parts::shortened(&line.purpose))
        .under(paths::WORKING_GROUPS, t!(lang, "nav-groups"));
    Ok(page.render(&site, &visit, || {
        let foreign = parts::foreign(lang, line.language);
        let purpose = (!line.purpose.is_empty()).then(|| {
            let (text, lang) = (line.purpose.clone(), foreign.clone());
            view! { <Prose text=text lang=lang/> }
        });
        let closed = (line.state == GroupState::Closed)
            .then(|| view! { <p class="muted">{t!(lang, "portal-group-closed")}</p> });
        view! {
            {parts::banner(lang, line.language)}
            <TitleBlock title=line.title.clone() lang=foreign eyebrow=word(lang, line.kind.label_key()) state=Some(state_tag(lang, line.state))/>
            {closed}
            {facts(lang, &group)}
            {purpose}
            {texts(lang, &group)}
            {crate::documents::for_readers(lang, &papers, paths::document)}
            {meetings(lang, &group)}
        }
        .into_any()
    }))
}

/// Who leads it, how many belong to it, for which process it works. Members are counted, not named.
fn facts(lang: Lang, group: &Group) -> AnyView {
    let line = &group.line;
    let leads = leads_words(lang, &line.leads);
    let mut rows = Vec::new();
    if !leads.is_empty() {
        rows.push(SummaryRow::new(t!(lang, "group-leads"), leads));
    }
    let members = format::number(lang, i64::from(line.members));
    rows.push(SummaryRow::new(t!(lang, "group-members"), members));
    if let Some(process) = &group.process {
        let (href, title) = (paths::process(&process.slug), process.title.clone());
        let link = view! { <a href=href dir="auto">{title}</a> }.into_any();
        rows.push(SummaryRow::with_view(t!(lang, "process"), link));
    }
    view! { <SummaryList rows=rows/> }.into_any()
}

fn texts(lang: Lang, group: &Group) -> Option<AnyView> {
    let list: Vec<AnyView> = group
        .texts
        .iter()
        .filter_map(|text| {
            let href = paths::group_outcome(&group.line.slug, text.number?);
            Some(text_row(lang, text, href, None))
        })
        .collect();
    (!list.is_empty()).then(|| {
        view! { <section class="section"><h2>{t!(lang, "nav-outcomes")}</h2><ul class="plain" role="list">{list}</ul></section> }
            .into_any()
    })
}

fn meetings(lang: Lang, group: &Group) -> Option<AnyView> {
    let cards: Vec<AnyView> = group
        .meetings
        .iter()
        .map(|meeting| parts::dialogue_card(lang, meeting))
        .collect();
    (!cards.is_empty()).then(|| {
        view! { <section class="section"><h2>{t!(lang, "group-meetings")}</h2><CardGrid>{cards}</CardGrid></section> }
            .into_any()
    })
}

pub(super) async fn outcome(
    State(site): State<Site>,
    visit: Visit,
    Path((slug, number)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let number = read_id(&number)?;
    let (group, text) = queries::public_text(&site.platform, &slug, number).await?;
    let page = Page::new(text.line.title.clone())
        .description(parts::shortened(&prose::plain(&text.body)))
        .under(paths::WORKING_GROUPS, t!(lang, "nav-groups"))
        .under(paths::working_group(&group.slug), group.title.clone());
    Ok(page.render(&site, &visit, || {
        let foreign = parts::foreign(lang, text.line.language);
        let (title, body) = (text.line.title.clone(), text.body.clone());
        let leads = leads_words(lang, &group.leads);
        let files = papers::links(lang, |ending| {
            paths::group_outcome_file(&group.slug, number, ending)
        });
        let mut rows = Vec::new();
        if let Some(at) = text.line.published_at {
            rows.push(SummaryRow::with_view(
                t!(lang, "group-text-published"),
                parts::day(lang, at),
            ));
        }
        if !leads.is_empty() {
            rows.push(SummaryRow::new(t!(lang, "group-leads"), leads));
        }
        if let Some(hash) = text.hash.clone() {
            let hash = view! { <code>{hash}</code> }.into_any();
            rows.push(SummaryRow::with_view(t!(lang, "group-text-hash"), hash));
        }
        view! {
            {parts::banner(lang, text.line.language)}
            <TitleBlock title=title lang=foreign.clone() eyebrow=group.title.clone()/>
            <SummaryList rows=rows/>
            <p class="muted small">{t!(lang, "portal-group-own-words")}</p>
            <Marked text=body lang=foreign/>
            {files}
        }
        .into_any()
    }))
}

/// `…/text.pdf` and `….docx`: a published text as a file.
pub(super) async fn file(
    State(site): State<Site>,
    visit: Visit,
    form: Form,
    Path((slug, number)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (number, wanted) = (read_id(&number)?, form.wanted(&visit));
    let printed = usecases::papers::group_text(&site.platform, &slug, number, wanted).await?;
    Ok(answer(printed, wanted.lang, Reach::Everybody))
}
