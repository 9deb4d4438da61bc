//! What was answered to one question, across all inputs.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::ids::{CallId, CallQuestionId, DialogueId};
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::inputs::queries::{self, Reading};

use super::call::Asked;
use super::words::byline;
use crate::calls::here;
use crate::components::{Empty, Link, Prose, Tabs, TitleBlock};
use crate::listing::paging;
use crate::page::Page;
use crate::portal::parts::foreign;
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path((id, call, question)): Path<(String, String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let ids: (DialogueId, CallId, CallQuestionId) =
        (read_id(&id)?, read_id(&call)?, read_id(&question)?);
    let (id, call, question) = ids;
    let found = queries::readings(&site.platform, visit.actor(), ids, asked.page()).await?;
    let lang = visit.lang;
    let title = t!(
        lang,
        "question-nth",
        number = found.question.number.as_str()
    );
    Ok(Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(id), found.head.title.clone())
        .under(here(id), t!(lang, "inputs"))
        .under(paths::desk_call(id, call), found.call_title.clone())
        .render(&site, &visit, || {
            let tabs = found
                .questions
                .iter()
                .map(|line| {
                    let href = format!("{}/answers", paths::desk_question(id, call, line.id));
                    Link::new(href, line.number.clone()).current(line.id == question)
                })
                .collect();
            let items: Vec<AnyView> = found
                .found
                .items
                .iter()
                .map(|one| reading(lang, paths::desk_input(id, call, one.input), one))
                .collect();
            let none = items
                .is_empty()
                .then(|| view! { <Empty title=t!(lang, "question-no-answers")/> });
            let href = move |page: usize| {
                format!("{}/answers?page={page}", paths::desk_question(id, call, question))
            };
            let list = &found.found;
            let turner = paging(lang, list.page, list.per_page, list.total, href);
            view! {
                <TitleBlock title=title eyebrow=found.call_title.clone() lead=found.question.said.text.clone()/>
                <Tabs label=t!(lang, "call-questions") links=tabs/>
                {none}
                {items}
                {turner}
            }
            .into_any()
        }))
}

fn reading(lang: Lang, href: String, one: &Reading) -> AnyView {
    let facts = format!("{} · {}", one.reference, byline(lang, &one.byline));
    let (title, text, of) = (
        one.title.clone(),
        one.text.clone(),
        foreign(lang, one.language),
    );
    let other = one.other_words.clone().map(|words| {
        view! { <p class="muted small">{t!(lang, "question-answered-then")}" "<q dir="auto">{words}</q></p> }
    });
    view! {
        <article class="section">
            <h2 dir="auto" lang=of.clone()><a href=href>{title}</a></h2>
            <p class="muted small" dir="auto">{facts}</p>
            {other}
            <Prose text=text lang=of/>
        </article>
    }
    .into_any()
}
