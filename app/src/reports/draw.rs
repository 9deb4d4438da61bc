//! Points drawn from what was written to the dialogue's calls and noted in its sessions: the pane beside the report,
//! the answers to a question, and the form in which somebody's words become those of the report.

use axum::extract::{Query, State};
use axum::response::Response;
use domain::ids::{CallId, CallQuestionId, DialogueId, PointId};
use domain::paths;
use domain::report::PointForm;
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::Result as Done;
use usecases::inputs::queries::{Readings, readings};
use usecases::reports::origins::{self, From, Origin, Pane, Source};
use usecases::reports::queries::{Desk, Report};

use super::items::Around;
use super::versioned::Versioned;
use super::{desk, forms, open, report_path};
use crate::components::{
    Actions, Disclosure, Empty, LinkButton, Notice, Prose, Tag, TitleBlock, Tone,
};
use crate::drafts::{self, Drafted};
use crate::forms::{Errors, sent_on};
use crate::inputs::byline;
use crate::listing::paging;
use crate::named::Named;
use crate::portal::parts::foreign;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

/// The pane on the report's page: questions with the number of their answers, and the sessions.
pub(super) fn pane(lang: Lang, dialogue: DialogueId, pane: &Pane, open: bool) -> Option<AnyView> {
    if pane.questions.is_empty() && pane.sessions.is_empty() {
        return None;
    }
    let part = |end: String| paths::desk_dialogue_part(dialogue, &format!("report/{end}"));
    let questions: Vec<AnyView> = pane
        .questions
        .iter()
        .map(|one| {
            let href = part(format!("answers/{}/{}", one.call, one.question));
            let words = format!("{} {}", one.number, one.text);
            let count = t!(lang, "draw-answers", count = one.answers as i64);
            view! { <li><a href=href dir="auto">{words}</a>" "<span class="muted">{count}</span></li> }
                .into_any()
        })
        .collect();
    let sessions: Vec<AnyView> = pane
        .sessions
        .iter()
        .map(|one| {
            let href = part(format!("notes/{}", one.id));
            let day = t!(lang, "draw-day", day = one.day);
            let words = if one.noted {
                t!(lang, "draw-noted")
            } else {
                t!(lang, "draw-not-noted")
            };
            let facts = format::facts(lang, [day, words]);
            view! { <li><a href=href dir="auto">{one.title.clone()}</a>" "<span class="muted">{facts}</span></li> }
                .into_any()
        })
        .collect();
    let questions = (!questions.is_empty())
        .then(|| view! { <h3>{t!(lang, "draw-questions")}</h3><ul>{questions}</ul> });
    let sessions = (!sessions.is_empty())
        .then(|| view! { <h3>{t!(lang, "draw-sessions")}</h3><ul>{sessions}</ul> });
    Some(
        view! {
            <Disclosure summary=t!(lang, "draw-title") open=open>
                <p class="muted">{t!(lang, "draw-lead")}</p>
                {questions}
                {sessions}
            </Disclosure>
        }
        .into_any(),
    )
}

/// Where a point comes from, on its card at the desk.
pub(crate) fn origins(lang: Lang, dialogue: DialogueId, of: &[Origin]) -> Option<AnyView> {
    if of.is_empty() {
        return None;
    }
    let items: Vec<AnyView> = of
        .iter()
        .enumerate()
        .map(|(nth, origin)| {
            let between = (nth > 0).then_some(" · ");
            let words = match origin {
                Origin::Input {
                    call,
                    input,
                    reference,
                    ..
                } => {
                    let href = paths::desk_input(dialogue, *call, *input);
                    let reference = reference.clone();
                    view! { <a href=href><bdi>{reference}</bdi></a> }.into_any()
                }
                Origin::Session { id, title } => {
                    let href = paths::desk_dialogue_part(dialogue, &format!("report/notes/{id}"));
                    let title = title.clone();
                    view! { <a href=href dir="auto">{title}</a> }.into_any()
                }
                Origin::Unseen => view! { <span>{t!(lang, "draw-unseen")}</span> }.into_any(),
            };
            view! { {between}{words} }.into_any()
        })
        .collect();
    Some(view! { <p class="muted small">{t!(lang, "draw-origin")}": "{items}</p> }.into_any())
}

#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    page: String,
}

/// What was answered to one question, each with the way to draw a point from it.
pub(super) async fn answers(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let ids: (DialogueId, CallId, CallQuestionId) =
        (named.id("id")?, named.id("call")?, named.id("question")?);
    let (_, desk) = desk(&site, &visit, named.text("id")).await?;
    let page = asked.page.parse().unwrap_or(1).clamp(1, 10_000);
    let found = readings(&site.platform, visit.actor(), ids, page).await?;
    let drawn = match &desk.report {
        Some(report) => origins::drawn(&site.platform, report.id, ids.2).await?,
        None => std::collections::HashSet::new(),
    };
    let open = desk
        .report
        .as_ref()
        .is_some_and(|report| report.state.is_open());
    let lang = visit.lang;
    let title = t!(
        lang,
        "question-nth",
        number = found.question.number.as_str()
    );
    Ok(super::pages::below(lang, &desk, title.clone()).render(&site, &visit, || {
        let items: Vec<AnyView> = found
            .found
            .items
            .iter()
            .map(|one| {
                let taken = drawn.contains(&one.input).then(|| {
                    view! { " "<Tag words=t!(lang, "draw-drawn") tone=Tone::Ok/> }
                });
                let end = format!("report/draw/{}/{}", one.input, ids.2);
                let href = paths::desk_dialogue_part(ids.0, &end);
                let about = one.reference.clone();
                let draw = open.then(|| {
                    view! { <Actions><LinkButton label=t!(lang, "draw-point") href=href about=about/></Actions> }
                });
                let facts = format::facts(lang, [one.reference.clone(), byline(lang, &one.byline)]);
                view! {
                    <article class="section">
                        <h2 dir="auto">{one.title.clone()}{taken}</h2>
                        <p class="muted small" dir="auto">{facts}</p>
                        <Prose text=one.text.clone() lang=foreign(lang, one.language)/>
                        {draw}
                    </article>
                }
                .into_any()
            })
            .collect();
        let none = items
            .is_empty()
            .then(|| view! { <Empty title=t!(lang, "question-no-answers")/> });
        let Readings { found: list, .. } = &found;
        let at = format!("report/answers/{}/{}", ids.1, ids.2);
        let at = paths::desk_dialogue_part(ids.0, &at);
        let turner = paging(lang, list.page, list.per_page, list.total, move |page| {
            format!("{at}?page={page}")
        });
        view! {
            <TitleBlock title=title eyebrow=found.call_title.clone() lead=found.question.said.text.clone()/>
            {none}
            {items}
            {turner}
        }
        .into_any()
    }))
}

/// What a form draws from, by the names of its address.
fn from(named: &Named) -> Result<From, Refused> {
    Ok(if named.text("session").is_empty() {
        From::Answer(named.id("input")?, named.id("question")?)
    } else {
        From::Session(named.id("session")?)
    })
}

pub(super) async fn blank(
    State(site): State<Site>,
    drafted: Drafted,
    named: Named,
) -> Result<Response, Refused> {
    let (id, desk, report) = open(&site, drafted.caller(), named.text("id")).await?;
    let visit = drafted.visit(report.version);
    let source = origins::source(&site.platform, visit.actor(), id, from(&named)?).await?;
    let typed = drafted
        .typed()
        .unwrap_or_else(|| origins::blank(&source, &report));
    let around = Around {
        site: &site,
        visit: &visit,
        desk: &desk,
        version: &report.version.to_string(),
        errors: &Errors::none(),
        above: Some(&|lang| quoted(lang, &source, &report)),
    };
    Ok(forms::point(&around, &typed, None))
}

pub(super) async fn draw(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
    posted: Versioned<PointForm>,
) -> Result<Response, Refused> {
    let id: DialogueId = named.id("id")?;
    let from = from(&named)?;
    let (platform, actor) = (&site.platform, visit.actor());
    let result: Done<PointId> =
        origins::draw(platform, actor, id, posted.version(), from, &posted.form).await;
    let again = async |errors: Errors| {
        let (_, desk) = desk(&site, &visit, named.text("id")).await?;
        let source = origins::source(&site.platform, visit.actor(), id, from).await?;
        Ok(again(&site, &visit, &desk, &source, &posted, &errors))
    };
    let answer = sent_on(result, visit.lang, &report_path(id), "point-drawn", again).await;
    drafts::saved(&site, &visit, answer).await
}

fn again(
    site: &Site,
    visit: &Visit,
    desk: &Desk,
    source: &Source,
    posted: &Versioned<PointForm>,
    errors: &Errors,
) -> Response {
    let above = |lang| match &desk.report {
        Some(report) => quoted(lang, source, report),
        None => ().into_any(),
    };
    let around = Around {
        site,
        visit,
        desk,
        version: &posted.version,
        errors,
        above: Some(&above),
    };
    forms::point(&around, &posted.form, None)
}

/// What the point is drawn from, above its form.
fn quoted(lang: Lang, source: &Source, report: &Report) -> AnyView {
    let facts = source.input.as_ref().map(|(reference, by)| {
        let facts = format::facts(lang, [reference.clone(), byline(lang, by)]);
        view! { <p class="muted small" dir="auto">{facts}</p> }
    });
    let other = (source.language != report.language).then(|| {
        let language = locale::word(lang, report.language.label_key());
        view! { <p class="muted">{t!(lang, "draw-other-language", language = language)}</p> }
    });
    let (of, text) = (foreign(lang, source.language), source.text.clone());
    view! {
        <Notice tone=Tone::Information title=t!(lang, "draw-rephrase") text=t!(lang, "draw-rephrase-text")/>
        {other}
        <Disclosure summary=t!(lang, "draw-source") open=true>
            {facts}
            <Prose text=text lang=of/>
        </Disclosure>
    }
    .into_any()
}
