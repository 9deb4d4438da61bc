//! One question of a registration form at the desk: its words, and the rules that it follows.

use axum::response::Response;
use domain::paths;
use domain::registration::{Audience, FieldForm, FieldKind, Form};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::registrations::FormScreen;

use super::desk::part;
use super::form::framed;
use super::words;
use crate::components::{
    Actions, Button, Checkbox, Choice, Field, Hidden, Input, LinkButton, Look, PostForm, Select,
    TextArea, TitleBlock, Width,
};
use crate::forms::Errors;
use crate::routes::Site;
use crate::visit::Visit;

/// The label of a control, for the summary of what is wrong.
pub(super) fn label(lang: Lang, field: &str) -> Option<String> {
    Some(match field {
        "kind" => t!(lang, "registration-form-add-kind"),
        "label" => t!(lang, "registration-field-label"),
        "help" => t!(lang, "registration-field-help"),
        "purpose" => t!(lang, "registration-field-purpose"),
        "audience" => t!(lang, "registration-field-audience"),
        "days" => t!(lang, "registration-field-days"),
        "when" => t!(lang, "registration-field-when"),
        "options" => t!(lang, "registration-field-options"),
        "words" => t!(lang, "registration-field-words"),
        _ => return None,
    })
}

/// The page of one field; none of the form's own for a new one.
pub(super) fn one(
    site: &Site,
    visit: &Visit,
    screen: &FormScreen,
    (field, kind): (Option<&str>, FieldKind),
    typed: &FieldForm,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let id = screen.head.id;
    let title = word(lang, kind.label_key());
    let action = match field {
        Some(field) => paths::desk_registration_field(id, field),
        None => part(id, "form"),
    };
    let hidden = vec![
        ("revision".to_owned(), screen.revision.to_string()),
        ("kind".to_owned(), kind.code().to_owned()),
    ];
    framed(visit, screen, &title)
        .under(part(id, "form"), t!(lang, "registration-form-title"))
        .refused(errors.any())
        .render(site, visit, || {
            let wording = wording(lang, kind, typed, errors);
            let rules = rules(lang, (&screen.form, field), kind, typed, errors);
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=screen.head.title.clone()/>
                <PostForm action=action>
                    <Hidden fields=hidden/>
                    {wording}
                    {rules}
                    <Actions>
                        <Button label=t!(lang, "button-save") look=Look::Primary/>
                        <LinkButton label=t!(lang, "button-cancel") href=part(id, "form") look=Look::Quiet/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        })
}

fn wording(lang: Lang, kind: FieldKind, typed: &FieldForm, errors: &Errors) -> AnyView {
    let typed = typed.clone();
    let (hint, mark) = if kind.has_words() {
        (
            t!(lang, "registration-field-label-hint"),
            t!(lang, "registration-optional"),
        )
    } else {
        (String::new(), String::new())
    };
    let purpose_mark = mark.clone();
    let help = if kind == FieldKind::Consent {
        t!(lang, "registration-field-help-consent")
    } else {
        t!(lang, "registration-field-help")
    };
    let options = kind.has_options().then(|| {
        view! { <TextArea label=t!(lang, "registration-field-options") name="options" value=typed.options hint=t!(lang, "registration-field-options-hint") error=errors.field("options") rows=5/> }
    });
    let limit = (kind == FieldKind::LongText).then(|| {
        view! { <Field label=t!(lang, "registration-field-words") name="words" kind=Input::Number value=typed.words error=errors.field("words") width=Width::Few mark=t!(lang, "registration-optional")/> }
    });
    view! {
        <Field label=t!(lang, "registration-field-label") name="label" value=typed.label hint=hint error=errors.field("label") mark=mark/>
        <TextArea label=help name="help" value=typed.help error=errors.field("help") rows=3/>
        {options}
        {limit}
        <Field label=t!(lang, "registration-field-purpose") name="purpose" value=typed.purpose error=errors.field("purpose") mark=purpose_mark/>
    }
    .into_any()
}

fn rules(
    lang: Lang,
    (form, field): (&Form, Option<&str>),
    kind: FieldKind,
    typed: &FieldForm,
    errors: &Errors,
) -> AnyView {
    let audiences: Vec<Choice> = Audience::ALL
        .iter()
        .filter(|audience| {
            kind != FieldKind::IdentityDocument || **audience == Audience::Secretariat
        })
        .map(|audience| Choice::new(audience.code(), word(lang, audience.label_key())))
        .collect();
    let leads = field.is_some_and(|field| form.decides(field));
    let conditions: Vec<Choice> = form
        .fields
        .iter()
        .filter(|other| Some(other.id.as_str()) != field && other.when.is_none())
        .flat_map(|other| {
            other.values().into_iter().map(move |raw| {
                let words = t!(
                    lang,
                    "registration-field-when-if",
                    field = words::label(lang, other),
                    value = words::value(lang, other, &raw)
                );
                Choice::new(format!("{}={raw}", other.id), words)
            })
        })
        .collect();
    // Only what is always asked can decide about others.
    let when = (!conditions.is_empty() && !leads).then(|| {
        view! { <Select label=t!(lang, "registration-field-when") name="when" choices=conditions selected=typed.when.clone() empty=t!(lang, "registration-field-when-always") error=errors.field("when")/> }
    });
    let (audience, days) = (typed.audience.clone(), typed.days.clone());
    let required = typed.required == "yes";
    view! {
        <Checkbox label=t!(lang, "registration-field-required") name="required" checked=required/>
        <Select label=t!(lang, "registration-field-audience") name="audience" choices=audiences selected=audience error=errors.field("audience")/>
        <Field label=t!(lang, "registration-field-days") name="days" kind=Input::Number value=days error=errors.field("days") width=Width::Few/>
        {when}
    }
    .into_any()
}
