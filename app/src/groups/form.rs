//! The form of a group, empty and filled.

use axum::response::Response;
use domain::group::{GroupKind, PlanForm};
use domain::ids::{ProcessId, WorkingGroupId};
use domain::{Language, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};

use super::Typed;
use crate::components::{
    Actions, Button, Choice, Field, LinkButton, Look, PostForm, Select, TextArea, TitleBlock, Width,
};
use crate::forms::Errors;
use crate::listing::in_order;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// The label of a field of a group, a member or a text.
pub(crate) fn label(lang: Lang, field: &str) -> Option<String> {
    Some(match field {
        "kind" => t!(lang, "group-kind"),
        "title" => t!(lang, "label-title"),
        "purpose" => t!(lang, "group-purpose"),
        "language" => t!(lang, "process-language"),
        "process" => t!(lang, "process"),
        "leads" => t!(lang, "group-leads"),
        "email" => t!(lang, "label-email"),
        "given_name" => t!(lang, "group-given-name"),
        "family_name" => t!(lang, "group-family-name"),
        "capacity" => t!(lang, "group-capacity"),
        "since" => t!(lang, "group-since"),
        "until" => t!(lang, "group-until"),
        "availability" => t!(lang, "group-availability"),
        "body" => t!(lang, "group-text-body"),
        "reason" => t!(lang, "group-text-reason"),
        _ => return None,
    })
}

/// The page on which a group is made.
pub(super) fn new(
    site: &Site,
    visit: &Visit,
    typed: &Typed<PlanForm>,
    processes: &[(ProcessId, String)],
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    Page::desk(t!(lang, "group-new"))
        .under(paths::DESK_GROUPS, t!(lang, "nav-groups"))
        .refused(errors.any())
        .render(site, visit, || {
            let back = paths::DESK_GROUPS.to_owned();
            let form = form(lang, typed, processes, errors, back);
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "group-new") lead=t!(lang, "group-new-lead")/>
                {form}
            }
            .into_any()
        })
}

/// The page on which a group is changed.
pub(super) fn edit(
    site: &Site,
    visit: &Visit,
    (id, title): (WorkingGroupId, String),
    typed: &Typed<PlanForm>,
    processes: &[(ProcessId, String)],
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let back = paths::desk_group(id);
    Page::desk(t!(lang, "group-edit"))
        .under(paths::DESK_GROUPS, t!(lang, "nav-groups"))
        .under(back.clone(), title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let form = form(lang, typed, processes, errors, back);
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "group-edit") lead=title/>
                {form}
            }
            .into_any()
        })
}

fn form(
    lang: Lang,
    typed: &Typed<PlanForm>,
    processes: &[(ProcessId, String)],
    errors: &Errors,
    back: String,
) -> AnyView {
    let (Typed { id, version, form }, errors) = (typed.clone(), errors.clone());
    let kinds: Vec<Choice> = GroupKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.code(), word(lang, kind.label_key())))
        .collect();
    let processes: Vec<Choice> = processes
        .iter()
        .map(|(id, title)| Choice::new(id.to_string(), title.clone()))
        .collect();
    let languages = in_order(
        lang,
        Language::ALL.iter().map(|l| (l.code(), l.label_key())),
    );
    let optional = t!(lang, "dialogue-optional");
    let mark = optional.clone();
    view! {
        <PostForm>
            <input type="hidden" name="id" value=id/>
            <input type="hidden" name="version" value=version.to_string()/>
            <Select label=t!(lang, "group-kind") name="kind" choices=kinds selected=form.kind error=errors.field("kind") required=true/>
            <Field label=t!(lang, "label-title") name="title" value=form.title error=errors.field("title") required=true/>
            <TextArea label=t!(lang, "group-purpose") name="purpose" value=form.purpose hint=t!(lang, "group-purpose-hint") error=errors.field("purpose") rows=8/>
            <Select label=t!(lang, "process-language") name="language" choices=languages selected=form.language error=errors.field("language") width=Width::Half/>
            <TextArea label=t!(lang, "group-leads") name="leads" value=form.leads hint=t!(lang, "group-leads-hint") error=errors.field("leads") mark=mark rows=3/>
            <Select label=t!(lang, "process") name="process" choices=processes selected=form.process empty=t!(lang, "label-none") hint=t!(lang, "group-process-hint") error=errors.field("process") mark=optional/>
            <Actions>
                <Button label=t!(lang, "button-save") look=Look::Primary/>
                <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}
