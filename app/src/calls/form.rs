//! The form of a call.

use axum::response::Response;
use chrono_tz::Tz;
use domain::call::{CallForm, Eligible, ReviewMode};
use domain::input::InputKind;
use domain::{Language, paths};
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::calls::queries::Whole;
use usecases::dialogues::queries::DialogueHead;

use super::words::{choices, language_choices};
use super::{Typed, here};
use crate::components::{
    Actions, Arrangement, Button, Checkboxes, Field, Fieldset, Hidden, Input, LinkButton, Look,
    PostForm, Radios, Select, TextArea, TitleBlock, Width,
};
use crate::forms::Errors;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// The form of a new call: contributions in six languages from anybody.
pub(super) fn fresh(lang: Lang) -> CallForm {
    CallForm {
        language: lang.code().to_owned(),
        kinds: vec![InputKind::Contribution.code().to_owned()],
        languages: Language::ALL
            .iter()
            .map(|one| one.code().to_owned())
            .collect(),
        grace_hours: "0".to_owned(),
        files_max: "0".to_owned(),
        eligible: Eligible::Anybody.code().to_owned(),
        review: ReviewMode::Unreviewed.code().to_owned(),
        ..CallForm::default()
    }
}

/// The label of a field of a call or of a question.
pub(crate) fn label(lang: Lang, field: &str) -> Option<String> {
    Some(match field {
        "title" => t!(lang, "label-title"),
        "introduction" => t!(lang, "call-introduction"),
        "language" => t!(lang, "call-language"),
        "kinds" => t!(lang, "call-kinds"),
        "languages" => t!(lang, "call-languages"),
        "opens_on" | "opens_time" => t!(lang, "call-opens"),
        "closes_on" | "closes_time" => t!(lang, "call-closes"),
        "grace_hours" => t!(lang, "call-grace"),
        "files_max" => t!(lang, "call-files"),
        "eligible" => t!(lang, "call-eligible"),
        "review" => t!(lang, "call-review"),
        "text" => t!(lang, "question-text"),
        "help" => t!(lang, "question-help"),
        "parent" => t!(lang, "question-parent"),
        "words_max" => t!(lang, "question-words-max"),
        "required" => t!(lang, "question-required"),
        _ => return None,
    })
}

/// The page with the form; `whole` is none for a new call.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    head: &DialogueHead,
    whole: Option<&Whole>,
    zone: Tz,
    typed: &Typed<CallForm>,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let (title, action, back) = match whole {
        Some(whole) => (
            t!(lang, "call-edit"),
            paths::desk_call_part(head.id, whole.id, "edit"),
            paths::desk_call(head.id, whole.id),
        ),
        None => (
            t!(lang, "call-new"),
            format!("{}/new", here(head.id)),
            here(head.id),
        ),
    };
    let errors = errors.clone().named(|field| label(lang, field));
    let (said, times, who) = (
        said(lang, &typed.form, &errors),
        times(lang, zone, &typed.form, &errors),
        who(lang, &typed.form, &errors),
    );
    let hidden = vec![
        ("id".to_owned(), typed.id.clone()),
        ("version".to_owned(), typed.version.to_string()),
    ];
    Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(head.id), head.title.clone())
        .under(here(head.id), t!(lang, "inputs"))
        .refused(errors.any())
        .render(site, visit, move || {
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=head.title.clone()/>
                <PostForm action=action>
                    <Hidden fields=hidden/>
                    {said}
                    {times}
                    {who}
                    <Actions>
                        <Button label=t!(lang, "button-save") look=Look::Primary/>
                        <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        })
}

fn said(lang: Lang, form: &CallForm, errors: &Errors) -> AnyView {
    let form = form.clone();
    let all = language_choices(lang, Language::ALL);
    let languages = all.clone();
    let kinds = choices(
        lang,
        InputKind::ALL
            .iter()
            .map(|kind| (kind.code(), kind.label_key())),
    );
    view! {
        <Field label=t!(lang, "label-title") name="title" value=form.title error=errors.field("title") required=true/>
        <TextArea label=t!(lang, "call-introduction") name="introduction" value=form.introduction hint=t!(lang, "call-introduction-hint") error=errors.field("introduction") rows=8 required=true/>
        <Select label=t!(lang, "call-language") name="language" choices=all selected=form.language error=errors.field("language") width=Width::Half required=true/>
        <Checkboxes legend=t!(lang, "call-kinds") name="kinds" choices=kinds selected=form.kinds error=errors.field("kinds")/>
        <Checkboxes legend=t!(lang, "call-languages") name="languages" choices=languages selected=form.languages error=errors.field("languages") arrangement=Arrangement::Inline/>
    }
    .into_any()
}

fn times(lang: Lang, zone: Tz, form: &CallForm, errors: &Errors) -> AnyView {
    let form = form.clone();
    let city = locale::format::zone_city(lang, zone);
    let hint = t!(lang, "call-times-hint", place = city);
    let optional = t!(lang, "dialogue-optional");
    let [opens_on, opens_time, closes_on, closes_time, grace] = [
        "opens_on",
        "opens_time",
        "closes_on",
        "closes_time",
        "grace_hours",
    ]
    .map(|field| errors.field(field));
    view! {
        <Fieldset legend=t!(lang, "call-times") hint=hint>
            <div class="columns">
                <Field label=t!(lang, "call-opens-on") name="opens_on" kind=Input::Date value=form.opens_on mark=optional.clone() error=opens_on/>
                <Field label=t!(lang, "call-opens-time") name="opens_time" kind=Input::Time value=form.opens_time mark=optional error=opens_time/>
            </div>
            <div class="columns">
                <Field label=t!(lang, "call-closes-on") name="closes_on" kind=Input::Date value=form.closes_on error=closes_on required=true/>
                <Field label=t!(lang, "call-closes-time") name="closes_time" kind=Input::Time value=form.closes_time error=closes_time/>
            </div>
            <Field label=t!(lang, "call-grace") name="grace_hours" kind=Input::Number value=form.grace_hours hint=t!(lang, "call-grace-hint") error=grace width=Width::Few/>
        </Fieldset>
    }
    .into_any()
}

fn who(lang: Lang, form: &CallForm, errors: &Errors) -> AnyView {
    let form = form.clone();
    let eligible = choices(
        lang,
        Eligible::ALL
            .iter()
            .map(|one| (one.code(), one.label_key())),
    );
    let review = choices(
        lang,
        ReviewMode::ALL
            .iter()
            .map(|one| (one.code(), one.label_key())),
    );
    view! {
        <Radios legend=t!(lang, "call-eligible") name="eligible" choices=eligible selected=form.eligible error=errors.field("eligible")/>
        <Radios legend=t!(lang, "call-review") name="review" choices=review selected=form.review error=errors.field("review")/>
        <Field label=t!(lang, "call-files") name="files_max" kind=Input::Number value=form.files_max hint=t!(lang, "call-files-hint") error=errors.field("files_max") width=Width::Few/>
    }
    .into_any()
}
