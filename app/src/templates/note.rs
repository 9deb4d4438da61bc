//! The concept note of a dialogue: its form with what is missing, and the page to print.

use axum::response::Response;
use domain::{DialogueState, Permission, paths};
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::dialogues::queries::DialogueHead;
use usecases::partners::queries::Partner;
use usecases::templates::queries::{Note, Written};

use crate::components::{
    Actions, Button, Disclosure, Empty, Fact, Icon, LinkButton, Look, Marked, MarkingHelp, Notice,
    PostButton, PostForm, TextArea, TitleBlock, Tone,
};
use crate::dialogues::when::when_view;
use crate::forms::{Errors, Pairs};
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

fn around(lang: Lang, head: &DialogueHead) -> Page {
    Page::desk(t!(lang, "concept-note"))
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(head.id), head.title.clone())
}

/// The form; without a template it says what is needed.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    head: &DialogueHead,
    note: Option<&Note>,
    typed: Option<&Pairs>,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let may_plan = visit
        .actor()
        .can_with(Permission::PlanDialogues, head.group)
        && head.state != DialogueState::Cancelled;
    around(lang, head)
        .with_drafts()
        .refused(errors.any())
        .render(site, visit, || {
            let content = match note {
                Some(note) if !note.parts.is_empty() => {
                    filled(lang, note, typed, errors, may_plan)
                }
                Some(_) | None => view! { <Empty title=t!(lang, "concept-note-no-template") text=t!(lang, "concept-note-no-template-text")/> }
                    .into_any(),
            };
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "concept-note") eyebrow=head.title.clone()/>
                {content}
            }
            .into_any()
        })
}

fn filled(
    lang: Lang,
    note: &Note,
    typed: Option<&Pairs>,
    errors: &Errors,
    may_plan: bool,
) -> AnyView {
    let missing = note.parts.len() - note.written();
    let (tone, title) = if missing == 0 {
        (Tone::Ok, t!(lang, "concept-note-whole"))
    } else {
        let title = t!(lang, "concept-note-missing", count = missing as i64);
        (Tone::Attention, title)
    };
    let here = paths::desk_dialogue_part(note.head.id, "concept-note");
    let newer = note.newer.filter(|_| may_plan).map(|version| {
        let hidden = vec![
            ("act".to_owned(), "take-over".to_owned()),
            ("version".to_owned(), note.version.to_string()),
        ];
        let title = t!(lang, "concept-note-newer", version = version);
        let (label, action) = (t!(lang, "concept-note-take-over"), here.clone());
        view! {
            <Notice tone=Tone::Information title=title text=t!(lang, "concept-note-newer-text")>
                <PostButton label=label action=action hidden=hidden/>
            </Notice>
        }
    });
    let kept: Vec<AnyView> = note
        .kept
        .iter()
        .map(|(heading, text)| {
            let text = text.clone();
            view! { <Disclosure summary=heading.clone()><Marked text=text below=2/></Disclosure> }
                .into_any()
        })
        .collect();
    let kept = (!kept.is_empty()).then(|| view! { <h2>{t!(lang, "concept-note-kept")}</h2>{kept} });
    let fields: Vec<AnyView> = note
        .parts
        .iter()
        .map(|part| field(lang, part, typed, errors, may_plan))
        .collect();
    let version = typed
        .and_then(|pairs| pairs.iter().find(|(name, _)| name == "version"))
        .map_or_else(|| note.version.to_string(), |(_, value)| value.clone());
    let print = paths::desk_dialogue_part(note.head.id, "concept-note/page");
    let files = files(lang, note);
    let save =
        may_plan.then(|| view! { <Button label=t!(lang, "button-save") look=Look::Primary/> });
    view! {
        <Notice tone=tone title=title/>
        {newer}
        <PostForm action=here draft=may_plan>
            <input type="hidden" name="version" value=version/>
            {fields}
            <MarkingHelp lang=lang/>
            <Actions>
                {save}
                <LinkButton label=t!(lang, "concept-note-print") href=print/>
            </Actions>
            {files}
        </PostForm>
        {kept}
    }
    .into_any()
}

/// The note as files.
fn files(lang: Lang, note: &Note) -> AnyView {
    let of = |ending: &str| format!("concept-note.{ending}");
    crate::papers::links(lang, |ending| {
        paths::desk_dialogue_part(note.head.id, &of(ending))
    })
}

fn field(
    lang: Lang,
    written: &Written,
    typed: Option<&Pairs>,
    errors: &Errors,
    may_plan: bool,
) -> AnyView {
    let id = written.id.to_string();
    let text = typed
        .and_then(|pairs| pairs.iter().find(|(name, _)| *name == id))
        .map_or_else(|| written.text.clone(), |(_, text)| text.clone());
    let count = match written.part.limit {
        Some(limit) => t!(
            lang,
            "concept-note-words-of",
            words = written.words as i64,
            limit = i64::from(limit)
        ),
        None => t!(lang, "concept-note-words", words = written.words as i64),
    };
    let hint = if written.part.guidance.is_empty() {
        count
    } else {
        // The guidance keeps its own direction beside the count.
        format!("\u{2068}{}\u{2069} ({count})", written.part.guidance)
    };
    let mark = written
        .text
        .is_empty()
        .then(|| t!(lang, "concept-note-not-written"));
    let error = errors.field(&id);
    view! {
        <TextArea label=written.part.heading.clone() name=id value=text hint=hint error=error mark=mark rows=6 readonly=!may_plan/>
    }
    .into_any()
}

/// The page to print: the headings with what was written, and what is missing.
pub(super) fn read(site: &Site, visit: &Visit, note: &Note, partners: &[Partner]) -> Response {
    let lang = visit.lang;
    let head = &note.head;
    around(lang, head)
        .under(
            paths::desk_dialogue_part(head.id, "concept-note"),
            t!(lang, "concept-note"),
        )
        .render(site, visit, || {
            let when = when_view(
                lang,
                domain::dialogue::city(head.mode, &head.place),
                &head.schedule,
                head.instants,
            );
            let parts: Vec<AnyView> = note
                .parts
                .iter()
                .map(|written| {
                    let text = if written.text.is_empty() {
                        view! { <p class="muted">{t!(lang, "concept-note-not-written")}</p> }
                            .into_any()
                    } else {
                        let text = written.text.clone();
                        view! { <Marked text=text lang=head.language.code() below=2/> }.into_any()
                    };
                    let heading = written.part.heading.clone();
                    view! { <h2 dir="auto">{heading}</h2>{text} }.into_any()
                })
                .collect();
            view! {
                <TitleBlock title=head.title.clone() eyebrow=t!(lang, "concept-note")>
                    <Fact icon=Icon::Calendar label=t!(lang, "dialogue-when")>{when}</Fact>
                </TitleBlock>
                {crate::partners::for_readers(lang, partners)}
                {files(lang, note)}
                {parts}
            }
            .into_any()
        })
}
