//! The form of a process, empty and filled.

use axum::response::Response;
use domain::ids::ProcessId;
use domain::{Language, paths};
use leptos::prelude::*;
use locale::{Lang, t};

use super::Typed;
use crate::components::{
    Actions, Button, Choice, Field, Fieldset, Input, LinkButton, Look, PostForm, Select, TextArea,
    TitleBlock, Width,
};
use crate::forms::Errors;
use crate::listing::in_order;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// The label of a field of a process or a milestone.
pub(crate) fn label(lang: Lang, field: &str) -> Option<String> {
    Some(match field {
        "title" => t!(lang, "label-title"),
        "summary" => t!(lang, "process-summary"),
        "language" => t!(lang, "process-language"),
        "follows" => t!(lang, "process-follows"),
        "target" => t!(lang, "process-target-dialogues"),
        "target_from" => t!(lang, "process-target-from"),
        "target_until" => t!(lang, "process-target-until"),
        "milestone" => t!(lang, "process-milestone"),
        "year" => t!(lang, "process-year"),
        "month" => t!(lang, "process-month"),
        "day" => t!(lang, "process-day"),
        "note" => t!(lang, "process-note"),
        _ => return None,
    })
}

/// The page on which a process is made.
pub(super) fn new(
    site: &Site,
    visit: &Visit,
    typed: &Typed,
    others: &[(ProcessId, String)],
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    Page::desk(t!(lang, "process-new"))
        .under(paths::DESK_PROCESSES, t!(lang, "nav-processes"))
        .refused(errors.any())
        .render(site, visit, || {
            let form = form(
                lang,
                typed,
                others,
                errors,
                paths::DESK_PROCESSES.to_owned(),
            );
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "process-new") lead=t!(lang, "process-new-lead")/>
                {form}
            }
            .into_any()
        })
}

/// The page on which a process is changed.
pub(super) fn edit(
    site: &Site,
    visit: &Visit,
    (id, title): (ProcessId, String),
    typed: &Typed,
    others: &[(ProcessId, String)],
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let back = paths::desk_process(id);
    Page::desk(t!(lang, "process-edit"))
        .under(paths::DESK_PROCESSES, t!(lang, "nav-processes"))
        .under(back.clone(), title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let form = form(lang, typed, others, errors, back);
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "process-edit") lead=title/>
                {form}
            }
            .into_any()
        })
}

fn form(
    lang: Lang,
    typed: &Typed,
    others: &[(ProcessId, String)],
    errors: &Errors,
    back: String,
) -> AnyView {
    let (typed, errors) = (typed.clone(), errors.clone());
    let others: Vec<Choice> = others
        .iter()
        .map(|(id, title)| Choice::new(id.to_string(), title.clone()))
        .collect();
    let languages = in_order(
        lang,
        Language::ALL.iter().map(|l| (l.code(), l.label_key())),
    );
    let optional = t!(lang, "dialogue-optional");
    let (target, from, until) = (
        typed.target.clone(),
        typed.target_from.clone(),
        typed.target_until.clone(),
    );
    let (target_error, from_error, until_error) = (
        errors.field("target"),
        errors.field("target_from"),
        errors.field("target_until"),
    );
    let mark = optional.clone();
    view! {
        <PostForm>
            <input type="hidden" name="id" value=typed.id/>
            <input type="hidden" name="version" value=typed.version/>
            <Field label=t!(lang, "label-title") name="title" value=typed.title error=errors.field("title") required=true/>
            <TextArea label=t!(lang, "process-summary") name="summary" value=typed.summary hint=t!(lang, "process-summary-hint") error=errors.field("summary") rows=6/>
            <Select label=t!(lang, "process-language") name="language" choices=languages selected=typed.language error=errors.field("language") width=Width::Half/>
            <Select label=t!(lang, "process-follows") name="follows" choices=others selected=typed.follows empty=t!(lang, "label-none") hint=t!(lang, "process-follows-hint") error=errors.field("follows") mark=optional/>
            <Fieldset legend=t!(lang, "process-target")>
                <Field label=t!(lang, "process-target-dialogues") name="target" kind=Input::Number value=target hint=t!(lang, "process-target-hint") error=target_error mark=mark width=Width::Few/>
                <div class="columns">
                    <Field label=t!(lang, "process-target-from") name="target_from" kind=Input::Date value=from error=from_error/>
                    <Field label=t!(lang, "process-target-until") name="target_until" kind=Input::Date value=until error=until_error/>
                </div>
            </Fieldset>
            <Actions>
                <Button label=t!(lang, "button-save") look=Look::Primary/>
                <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}
