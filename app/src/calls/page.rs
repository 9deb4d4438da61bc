//! A call at the desk: what it says, its questions, and what can be done.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::call::CallStanding;
use domain::{Permission, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::calls::queries::{self, QuestionLine, Whole};
use usecases::dialogues::queries::DialogueHead;

use super::words::{self, moment_view, standing_tag};
use super::{here, ids};
use crate::components::{
    Actions, Bdi, Cell, Column, DataTable, Empty, LinkButton, Look, PostButton, Prose, SummaryList,
    SummaryRow, TitleBlock,
};
use crate::forms::Errors;
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(path): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (id, call) = ids(&path)?;
    let (head, whole) = queries::one(&site.platform, visit.actor(), id, call).await?;
    Ok(page(&site, &visit, &head, &whole, &Errors::none()))
}

pub(super) fn page(
    site: &Site,
    visit: &Visit,
    head: &DialogueHead,
    whole: &Whole,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let may = visit
        .actor()
        .can_with(Permission::PlanDialogues, head.group);
    let title = whole.call.title.clone();
    Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(head.id), head.title.clone())
        .under(here(head.id), t!(lang, "inputs"))
        .refused(errors.any())
        .render(site, visit, || {
            let inputs = (whole.inputs > 0 || whole.begun).then(|| {
                let href = paths::desk_call_part(head.id, whole.id, "inputs");
                let count = i64::try_from(whole.inputs).unwrap_or(i64::MAX);
                let label = t!(lang, "call-read-inputs", count = count);
                view! { <LinkButton label=label href=href look=Look::Primary/> }.into_any()
            });
            let lead = t!(lang, "call-of", dialogue = head.title.as_str());
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=lead state=Some(standing_tag(lang, whole.standing)) action=inputs/>
                {facts(lang, head, whole)}
                <h2>{t!(lang, "call-introduction")}</h2>
                <Prose text=whole.call.introduction.clone() lang=whole.call.language.code()/>
                <section class="section">{questions(lang, head, whole, may)}</section>
                {steps(lang, head, whole, may)}
            }
            .into_any()
        })
}

fn facts(lang: Lang, head: &DialogueHead, whole: &Whole) -> AnyView {
    let call = &whole.call;
    let opens = match call.opens_at {
        Some(at) => moment_view(lang, at, whole.zone),
        None => view! { <span>{t!(lang, "call-opens-at-once")}</span> }.into_any(),
    };
    let mut rows = vec![
        SummaryRow::with_view(t!(lang, "call-opens"), opens),
        SummaryRow::with_view(
            t!(lang, "call-closes"),
            moment_view(lang, call.closes_at, whole.zone),
        ),
        SummaryRow::new(
            t!(lang, "call-grace"),
            format::number(lang, i64::from(call.grace_hours)),
        ),
        SummaryRow::new(t!(lang, "call-kinds"), words::kinds(lang, call)),
        SummaryRow::new(t!(lang, "call-languages"), words::languages(lang, call)),
        SummaryRow::new(
            t!(lang, "call-eligible"),
            word(lang, call.eligible.label_key()),
        ),
        SummaryRow::new(t!(lang, "call-review"), word(lang, call.review.label_key())),
        SummaryRow::new(
            t!(lang, "call-files"),
            format::number(lang, i64::from(call.files_max)),
        ),
    ];
    if whole.standing != CallStanding::Draft {
        let href = paths::call(&head.slug, &whole.slug);
        let label = href.clone();
        let link = view! { <a href=href><Bdi text=label/></a> }.into_any();
        rows.push(SummaryRow::with_view(t!(lang, "call-public-page"), link));
    }
    view! { <SummaryList rows=rows label=t!(lang, "call")/> }.into_any()
}

fn questions(lang: Lang, head: &DialogueHead, whole: &Whole, may: bool) -> AnyView {
    if whole.questions.is_empty() {
        return view! { <h2>{t!(lang, "call-questions")}</h2><Empty title=t!(lang, "question-none") text=t!(lang, "question-none-text")/> }
            .into_any();
    }
    let columns = vec![
        Column::text(t!(lang, "question-number")),
        Column::text(t!(lang, "question-text")),
        Column::number(t!(lang, "question-words-max")),
        Column::text(t!(lang, "question-required")),
        Column::text(t!(lang, "list-actions")),
    ];
    let rows: Vec<AnyView> = whole
        .questions
        .iter()
        .map(|line| question(lang, head, whole, line, may))
        .collect();
    view! { <DataTable caption=t!(lang, "call-questions") id="questions" columns=columns cards=true>{rows}</DataTable> }
        .into_any()
}

fn question(
    lang: Lang,
    head: &DialogueHead,
    whole: &Whole,
    line: &QuestionLine,
    may: bool,
) -> AnyView {
    let limit = line
        .said
        .words_max
        .map(|max| format::number(lang, i64::from(max)));
    let required = if line.said.required {
        t!(lang, "label-yes")
    } else {
        t!(lang, "label-no")
    };
    let (number, text, written) = (
        line.number.clone(),
        line.said.text.clone(),
        whole.call.language.code(),
    );
    let about = line.number.clone();
    let here = paths::desk_question(head.id, whole.id, line.id);
    let edit = may.then(|| {
        let (href, about) = (here.clone(), about.clone());
        view! { <LinkButton label=t!(lang, "question-edit") href=href about=about look=Look::Quiet/> }
    });
    let remove = (may && !whole.begun).then(|| {
        let (action, about) = (format!("{here}/remove"), about.clone());
        view! { <PostButton label=t!(lang, "question-remove") action=action about=about look=Look::Quiet/> }
    });
    let read = (whole.inputs > 0).then(|| {
        let href = format!("{here}/answers");
        view! { <LinkButton label=t!(lang, "question-read") href=href about=about look=Look::Quiet/> }
    });
    view! {
        <tr>
            <Cell heading=true>{number}</Cell>
            <Cell label=t!(lang, "question-text")><span dir="auto" lang=written>{text}</span></Cell>
            <Cell label=t!(lang, "question-words-max") numeric=true>{limit}</Cell>
            <Cell label=t!(lang, "question-required")>{required}</Cell>
            <Cell label=t!(lang, "list-actions")><Actions>{edit}{remove}{read}</Actions></Cell>
        </tr>
    }
    .into_any()
}

fn steps(lang: Lang, head: &DialogueHead, whole: &Whole, may: bool) -> Option<AnyView> {
    if !may {
        return None;
    }
    let part = |part: &str| paths::desk_call_part(head.id, whole.id, part);
    let publish = match whole.standing {
        CallStanding::Draft => Some(
            view! { <PostButton label=t!(lang, "call-publish") action=part("publish")/> }
                .into_any(),
        ),
        CallStanding::Ahead | CallStanding::Open | CallStanding::Grace | CallStanding::Closed => {
            (!whole.begun).then(|| {
                view! { <PostButton label=t!(lang, "call-take-back") action=part("take-back")/> }
                    .into_any()
            })
        }
    };
    let (add, edit) = (part("questions/new"), part("edit"));
    Some(
        view! {
            <Actions>
                <LinkButton label=t!(lang, "question-add") href=add/>
                <LinkButton label=t!(lang, "call-edit") href=edit/>
                {publish}
            </Actions>
        }
        .into_any(),
    )
}
