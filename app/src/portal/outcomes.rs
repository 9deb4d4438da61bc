//! Outcomes: the list, and a report set like a publication in which every point can be cited.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::{Refusal, SectionKind, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, t_plain, word};
use usecases::papers::{self, Format};
use usecases::portal::{Dialogue, PAGE, outcomes};
use usecases::reports::queries::{Point as Said, Report};
use usecases::reports::words;

use super::parts;
use crate::cite;
use crate::components::{
    CardGrid, Empty, Fact, Icon, Point, Prose, SummaryList, SummaryRow, TitleBlock,
};
use crate::dialogues::when::when_view;
use crate::listing::Filters;
use crate::page::Page;
use crate::papers::{Form, Reach, answer};
use crate::refused::Refused;
use crate::reports::corrigenda;
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
        .article()
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
        content(
            lang,
            &whole.dialogue,
            &whole.report,
            &address,
            Files::Public,
        )
    }))
}

/// `/outcomes/{slug}.pdf`, `.docx` and `.json`: a published report as a file; `.bib` and `.ris`: how it is cited.
pub(super) async fn file(
    State(site): State<Site>,
    visit: Visit,
    Path(name): Path<String>,
) -> Result<Response, Refused> {
    if let Some(slug) = name.strip_suffix(".json") {
        return super::api::report(&site, slug).await;
    }
    if let Some(slug) = name.strip_suffix(".bib") {
        return Ok(cited(&site, &visit, slug).await?.bibtex());
    }
    if let Some(slug) = name.strip_suffix(".ris") {
        return Ok(cited(&site, &visit, slug).await?.ris());
    }
    let (slug, format) = Format::of_name(&name).ok_or(Refusal::NotFound)?;
    let wanted = Form(format).wanted(&visit);
    let printed = papers::public_report(&site.platform, slug, wanted).await?;
    Ok(answer(printed, visit.lang, Reach::Everybody))
}

/// The facts by which a published report is cited.
async fn cited(site: &Site, visit: &Visit, slug: &str) -> Result<cite::Cited, Refused> {
    let whole = outcomes::one(&site.platform, slug).await?;
    let at = whole.report.published_at.unwrap_or(whole.report.changed_at);
    let number = whole.dialogue.reference.clone().unwrap_or_default();
    Ok(cite::Cited {
        kind: cite::Kind::Report,
        key: format!("report-{number}"),
        author: t_plain!(visit.lang, "portal-issuer"),
        title: whole.report.title.clone(),
        place: t_plain!(visit.lang, "portal-issuer"),
        year: at.format("%Y").to_string(),
        address: site.platform.settings().url(&paths::outcome(slug)),
        number,
        language: whole.report.language,
    })
}

/// A report as the public reads it; the desk shows the same before it is published.
pub(crate) fn content(
    lang: Lang,
    dialogue: &Dialogue,
    report: &Report,
    address: &str,
    files: Files,
) -> AnyView {
    let foreign = parts::foreign(lang, report.language);
    let reference = dialogue.reference.clone().unwrap_or_default();
    let eyebrow = format::facts(lang, [t!(lang, "portal-report"), reference.clone()]);
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
        {corrigenda::list(lang, report)}
        {citation(lang, dialogue, report, &reference, address, files)}
        {documents(lang, dialogue, report, files)}
    }
    .into_any()
}

/// Key issues and additional suggestions, each point under its heading with its number.
fn points(lang: Lang, report: &Report, foreign: Option<String>) -> AnyView {
    let section = |section: SectionKind| -> Vec<AnyView> {
        words::clusters(report, section)
            .into_iter()
            .map(|(cluster, _, points)| clustered(lang, cluster, &points, foreign.clone()))
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
                    said=words::said(lang, point)
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
            let status = report.published_at.map(|_| {
                let tag = crate::follow_up::status_tag(lang, one.status, false);
                SummaryRow::with_view(t!(lang, "follow-up-status"), tag)
            });
            parts::recommendation(lang, report.language, one, href, status, None)
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

fn citation(
    lang: Lang,
    dialogue: &Dialogue,
    report: &Report,
    reference: &str,
    address: &str,
    files: Files,
) -> AnyView {
    let words = words::citation(lang, report, reference, address);
    let cited = match files {
        Files::Public => {
            let of = |ending: &str| paths::outcome_file(&dialogue.slug, ending);
            cite::links(&words, of("bib"), of("ris"))
        }
        Files::Desk => view! { <p class="measure" dir="auto">{words}</p> }.into_any(),
    };
    view! { <h2 id="cite">{t!(lang, "portal-cite")}</h2>{cited} }.into_any()
}

/// Where the files of a report are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Files {
    /// Before the public reads it: at the desk, and no JSON.
    Desk,
    Public,
}

fn documents(lang: Lang, dialogue: &Dialogue, report: &Report, files: Files) -> AnyView {
    let language = word(lang, report.language.label_key());
    let of = |ending: &str| match files {
        Files::Desk => paths::desk_dialogue_part(dialogue.id, &format!("report.{ending}")),
        Files::Public => paths::outcome_file(&dialogue.slug, ending),
    };
    let json = (files == Files::Public).then(|| {
        view! { " · "<a href=of("json")>"JSON"</a> }
    });
    let forms = view! {
        <a href=of("pdf")>"PDF"</a>" · "<a href=of("docx")>"Word"</a>{json}" · "{language}
    }
    .into_any();
    let mut rows = vec![SummaryRow::with_view(t!(lang, "portal-document"), forms)];
    let locked = report.hash.clone().map(|hash| {
        let hash = view! { <code dir="ltr">{hash}</code> }.into_any();
        rows.push(SummaryRow::with_view(t!(lang, "portal-hash"), hash));
        view! { <p class="muted small measure">{t!(lang, "portal-hash-text")}</p> }
    });
    if let Some(at) = report.adopted_at {
        rows.push(SummaryRow::with_view(
            t!(lang, "portal-adopted"),
            parts::day(lang, at),
        ));
    }
    view! {
        <h2>{t!(lang, "portal-documents")}</h2>
        <SummaryList rows=rows/>
        {locked}
    }
    .into_any()
}
