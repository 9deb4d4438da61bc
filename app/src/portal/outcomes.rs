//! Outcomes: the list, and a report set like a publication in which every point can be cited.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::{SectionKind, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::portal::{Dialogue, PAGE, outcomes};
use usecases::reports::queries::{Point as Said, Report};

use super::parts;
use crate::components::{
    CardGrid, Empty, Fact, Icon, Point, Prose, SummaryList, SummaryRow, TitleBlock,
};
use crate::dialogues::when::when_view;
use crate::listing::Filters;
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    page: String,
}

impl Asked {
    pub(super) fn page(&self) -> u64 {
        self.page.parse().unwrap_or(1).clamp(1, 10_000)
    }
}

pub(super) async fn list(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let list = outcomes::list(&site.platform, asked.page(), PAGE).await?;
    let document =
        Page::new(t!(lang, "nav-outcomes")).description(t!(lang, "portal-outcomes-lead"));
    Ok(document.render(&site, &visit, || {
        let cards: Vec<AnyView> = list
            .items
            .iter()
            .map(|outcome| parts::outcome_card(lang, outcome))
            .collect();
        let entries = if cards.is_empty() {
            view! { <Empty title=t!(lang, "portal-no-outcomes") text=t!(lang, "portal-no-outcomes-text")/> }.into_any()
        } else {
            let filters = Filters::new(lang, paths::OUTCOMES);
            let paging = filters.paging(list.page, list.per_page, list.total);
            view! {
                <CardGrid>{cards}</CardGrid>
                {paging}
            }
            .into_any()
        };
        view! {
            <TitleBlock title=t!(lang, "nav-outcomes") lead=t!(lang, "portal-outcomes-lead")/>
            {entries}
        }
        .into_any()
    }))
}

pub(super) async fn one(
    State(site): State<Site>,
    visit: Visit,
    Path(slug): Path<String>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let whole = outcomes::one(&site.platform, &slug).await?;
    let page = Page::new(whole.report.title.clone())
        .description(parts::shortened(&whole.report.gist))
        .under(paths::OUTCOMES, t!(lang, "nav-outcomes"))
        .under(
            paths::dialogue(&whole.dialogue.slug),
            whole.dialogue.title.clone(),
        );
    let address = site
        .platform
        .settings()
        .url(&paths::outcome(&whole.dialogue.slug));
    Ok(page.render(&site, &visit, || {
        content(lang, &whole.dialogue, &whole.report, &address)
    }))
}

/// A report as the public reads it; the desk shows the same before it is published.
pub(crate) fn content(lang: Lang, dialogue: &Dialogue, report: &Report, address: &str) -> AnyView {
    let foreign = parts::foreign(lang, report.language);
    let reference = dialogue.reference.clone().unwrap_or_default();
    let eyebrow = format!("{} · {reference}", t!(lang, "portal-report"));
    let when = when_view(
        lang,
        domain::dialogue::city(dialogue.mode, &dialogue.place),
        &dialogue.schedule,
        dialogue.instants,
    );
    let state = parts::report_tag(lang, report.state);
    let published = report.published_at.map(|at| {
        let date = format::date(lang, at.date_naive());
        view! { <Fact icon=Icon::Document label=t!(lang, "label-date")>{t!(lang, "portal-published-on", date = date)}</Fact> }
    });
    let prose = |title: String, text: &str| {
        (!text.is_empty()).then(|| {
            let (text, lang) = (text.to_owned(), foreign.clone());
            view! { <h2>{title}</h2><Prose text=text lang=lang/> }
        })
    };
    let format = word(lang, dialogue.format.label_key());
    view! {
        {parts::banner(lang, report.language)}
        <TitleBlock title=report.title.clone() lang=foreign.clone() eyebrow=eyebrow state=Some(state)>
            <Fact icon=Icon::Calendar label=t!(lang, "dialogue-when")>{when}</Fact>
            <Fact icon=Icon::People label=t!(lang, "portal-format")>{format}</Fact>
            {published}
        </TitleBlock>
        {prose(t!(lang, "portal-abstract"), &report.gist)}
        {prose(word(lang, SectionKind::Introduction.label_key()), &report.introduction)}
        {points(lang, report, foreign.clone())}
        {recommendations(lang, report)}
        {citation(lang, report, &reference, address)}
        {documents(lang, dialogue, report)}
    }
    .into_any()
}

/// Key issues and additional suggestions, each point under its heading with its number.
fn points(lang: Lang, report: &Report, foreign: Option<String>) -> AnyView {
    let mut cluster = 0;
    let mut section = |section: SectionKind| -> Vec<AnyView> {
        let said: Vec<&Said> = report
            .points
            .iter()
            .filter(|point| point.said.section == section)
            .collect();
        said.chunk_by(|a, b| a.said.heading == b.said.heading)
            .map(|points| {
                cluster += 1;
                clustered(lang, cluster, points, foreign.clone())
            })
            .collect()
    };
    let issues = section(SectionKind::KeyIssues);
    let suggestions = section(SectionKind::AdditionalSuggestions);
    let issues = (!issues.is_empty())
        .then(|| view! { <h2>{word(lang, SectionKind::KeyIssues.label_key())}</h2>{issues} });
    let more = report.additional_suggestions.clone();
    let suggestions = (!suggestions.is_empty() || !more.is_empty()).then(|| {
        view! {
            <h2>{word(lang, SectionKind::AdditionalSuggestions.label_key())}</h2>
            <Prose text=more lang=foreign.clone()/>
            {suggestions}
        }
    });
    view! { {issues}{suggestions} }.into_any()
}

fn clustered(lang: Lang, cluster: usize, points: &[&Said], foreign: Option<String>) -> AnyView {
    let heading = points
        .first()
        .map(|point| point.said.heading.clone())
        .unwrap_or_default();
    let items: Vec<AnyView> = points
        .iter()
        .enumerate()
        .map(|(nth, point)| {
            let number = format!("{cluster}.{}", nth + 1);
            view! {
                <Point
                    id=format!("p-{cluster}-{}", nth + 1)
                    number=number
                    text=point.said.text.clone()
                    grade=Some(parts::grade(lang, point.said.grade))
                    said=said(lang, point)
                    lang=foreign.clone()
                />
            }
            .into_any()
        })
        .collect();
    view! {
        <h3 dir="auto" lang=foreign.clone()>{heading}</h3>
        <ul class="points" role="list">{items}</ul>
    }
    .into_any()
}

/// Who said it and with which verb.
pub(crate) fn said(lang: Lang, point: &Said) -> String {
    let who = word(lang, point.said.speaker_class.label_key());
    if point.said.verb.is_empty() {
        who
    } else {
        t!(
            lang,
            "portal-said",
            who = who,
            verb = point.said.verb.as_str()
        )
    }
}

fn recommendations(lang: Lang, report: &Report) -> Option<AnyView> {
    let items: Vec<AnyView> = report
        .recommendations
        .iter()
        .map(|one| {
            // Before the report is published a recommendation has no page of its own.
            let href = match report.published_at {
                Some(_) => paths::recommendation(&one.reference),
                None => format!("#R{}", one.number),
            };
            parts::recommendation(lang, report.language, one, href, None, None)
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <h2>{t!(lang, "section-recommendations")}</h2>
            <ol class="recommendations" role="list">{items}</ol>
        }
        .into_any()
    })
}

fn citation(lang: Lang, report: &Report, reference: &str, address: &str) -> AnyView {
    let year = report
        .published_at
        .or(report.adopted_at)
        .unwrap_or(report.changed_at)
        .format("%Y")
        .to_string();
    let words = t!(
        lang,
        "portal-citation",
        title = report.title.as_str(),
        reference = reference,
        year = year,
        address = address
    );
    view! { <h2>{t!(lang, "portal-cite")}</h2><p class="measure" dir="auto">{words}</p> }.into_any()
}

fn documents(lang: Lang, dialogue: &Dialogue, report: &Report) -> Option<AnyView> {
    let hash = report.hash.clone()?;
    let href = paths::outcome_json(&dialogue.slug);
    let language = word(lang, report.language.label_key());
    let json = view! { <a href=href>"JSON"</a>" · "{language} }.into_any();
    let hash = view! { <code dir="ltr">{hash}</code> }.into_any();
    let mut rows = vec![
        SummaryRow::with_view(t!(lang, "portal-document"), json),
        SummaryRow::with_view(t!(lang, "portal-hash"), hash),
    ];
    if let Some(at) = report.adopted_at {
        rows.push(SummaryRow::with_view(
            t!(lang, "portal-adopted"),
            parts::day(lang, at),
        ));
    }
    Some(
        view! {
            <h2>{t!(lang, "portal-documents")}</h2>
            <SummaryList rows=rows/>
            <p class="muted small measure">{t!(lang, "portal-hash-text")}</p>
        }
        .into_any(),
    )
}
