//! The whole form, and the same as a page to check before it is sent.

use std::collections::BTreeSet;

use domain::OrganisationType;
use domain::registration::{self, Answers, Form, Read, Registrant, control, shown};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::registrations::Files;

use super::control::{self as controls, Kept, value};
use super::words;
use crate::components::{Checkbox, Choice, Field, Input, Select, SummaryRow};
use crate::directory::choices;
use crate::forms::{Errors, Pairs};

/// What the page of a form needs to know.
pub(super) struct Asked<'a> {
    pub lang: Lang,
    pub form: &'a Form,
    pub types: &'a [OrganisationType],
    pub typed: &'a Pairs,
    pub errors: &'a Errors,
    /// The fields under which an identity document is kept.
    pub kept: &'a BTreeSet<String>,
    /// The files that the form carries.
    pub files: &'a Files,
    /// The size of the largest file that is taken, in megabytes.
    pub megabytes: u32,
    /// Whether the address can be typed; it stays once there is a registration.
    pub email: bool,
}

/// The fields of a form.
pub(super) fn fields(asked: &Asked<'_>) -> AnyView {
    let (lang, typed, errors) = (asked.lang, asked.typed, asked.errors);
    let own: Vec<AnyView> = asked
        .form
        .fields
        .iter()
        .map(|field| {
            let kept = Kept {
                identity: asked.kept.contains(&field.id),
                file: asked.files.get(&value(typed, &control(&field.id))),
                megabytes: asked.megabytes,
            };
            controls::view(lang, asked.form, field, (typed, errors), kept)
        })
        .collect();
    let questions =
        (!own.is_empty()).then(|| view! { <h2>{t!(lang, "registration-questions")}</h2> {own} });
    view! {
        <h2>{t!(lang, "registration-about-you")}</h2>
        {about_you(asked)}
        {questions}
    }
    .into_any()
}

fn about_you(asked: &Asked<'_>) -> AnyView {
    let (lang, errors) = (asked.lang, asked.errors);
    let said = |name: &str| value(asked.typed, name);
    let optional = || t!(lang, "registration-optional");
    let email = if asked.email {
        view! {
            <Field label=t!(lang, "registration-email") name="email" kind=Input::Email value=said("email") hint=t!(lang, "registration-email-hint") error=errors.field("email") autocomplete="email" required=true/>
        }
        .into_any()
    } else {
        view! {
            <Field label=t!(lang, "registration-email") name="email" kind=Input::Email value=said("email") hint=t!(lang, "registration-email-kept") readonly=true/>
        }
        .into_any()
    };
    let types: Vec<Choice> = OrganisationType::ALL
        .iter()
        .filter(|kind| asked.types.is_empty() || asked.types.contains(kind))
        .map(|kind| Choice::new(kind.code(), word(lang, kind.label_key())))
        .collect();
    let genders: Vec<Choice> = choices::genders(lang)
        .into_iter()
        .filter(|choice| choice.value != "undisclosed")
        .collect();
    let language = match said("language") {
        empty if empty.is_empty() => lang.code().to_owned(),
        chosen => chosen,
    };
    view! {
        <Field label=t!(lang, "registration-given-name") name="given_name" value=said("given_name") error=errors.field("given_name") mark=optional() autocomplete="given-name"/>
        <Field label=t!(lang, "registration-family-name") name="family_name" value=said("family_name") error=errors.field("family_name") autocomplete="family-name" required=true/>
        {email}
        <Field label=t!(lang, "registration-position") name="position" value=said("position") error=errors.field("position") mark=optional() autocomplete="organization-title"/>
        <Field label=t!(lang, "registration-organisation") name="organisation" value=said("organisation") hint=t!(lang, "registration-organisation-hint") error=errors.field("organisation") autocomplete="organization" required=true/>
        <Select label=t!(lang, "registration-organisation-type") name="organisation_type" choices=types selected=said("organisation_type") empty=t!(lang, "registrations-choose") error=errors.field("organisation_type") required=true/>
        <Select label=t!(lang, "registration-country") name="country" choices=choices::states(lang) selected=said("country") empty=t!(lang, "registrations-choose") hint=t!(lang, "registration-country-hint") error=errors.field("country") mark=optional()/>
        <Select label=t!(lang, "registration-language") name="language" choices=choices::languages(lang) selected=language error=errors.field("language")/>
        <Select label=t!(lang, "registration-gender") name="gender" choices=genders selected=said("gender") empty=t!(lang, "registration-gender-undisclosed") hint=t!(lang, "registration-gender-hint") error=errors.field("gender") mark=optional()/>
        <Checkbox label=t!(lang, "registration-publish-name") name="publish_name" checked=said("publish_name") == "yes"/>
    }
    .into_any()
}

/// Everything that was answered, by the names of its fields. An identity document is told by its kind alone.
pub(super) fn rows(
    lang: Lang,
    form: &Form,
    who: &Registrant,
    read: &Read,
    (sealed, files): (&BTreeSet<String>, &Files),
) -> Vec<SummaryRow> {
    let nothing = |said: String| {
        if said.is_empty() {
            t!(lang, "registration-nothing-said")
        } else {
            said
        }
    };
    let mut rows = who_rows(lang, who);
    for field in &form.fields {
        let asked = shown(field, |id| {
            read.answers.get(id).cloned().unwrap_or_default()
        });
        if !asked {
            continue;
        }
        let said = match read.identity.get(&field.id) {
            Some(document) => {
                let facts = [
                    word(lang, document.kind.label_key()),
                    choices::state(lang, &document.country),
                    document.number.clone(),
                    format::date(lang, document.expires),
                ];
                format::facts(lang, facts)
            }
            None if sealed.contains(&field.id) => t!(lang, "registration-identity-sealed"),
            None => said(lang, field, &read.answers, files),
        };
        rows.push(SummaryRow::new(words::label(lang, field), nothing(said)));
    }
    rows
}

/// One answer in words; a file by its name.
pub(super) fn said(
    lang: Lang,
    field: &registration::Field,
    answers: &Answers,
    files: &Files,
) -> String {
    let values = answers.get(&field.id);
    let file = values.and_then(|values| files.get(values.first()?));
    match file {
        Some(file) => words::file(lang, file),
        None => words::answer(lang, field, values),
    }
}

/// Who registers.
pub(super) fn who_rows(lang: Lang, who: &Registrant) -> Vec<SummaryRow> {
    let name = format!("{} {}", who.given_name, who.family_name);
    let country = who
        .country
        .as_deref()
        .map(|code| choices::state(lang, code));
    let published = if who.publish_name {
        t!(lang, "label-yes")
    } else {
        t!(lang, "label-no")
    };
    let said = [
        (t!(lang, "label-name"), name.trim().to_owned()),
        (t!(lang, "registration-email"), who.email.to_string()),
        (t!(lang, "registration-position"), who.position.clone()),
        (
            t!(lang, "registration-organisation"),
            who.organisation.clone(),
        ),
        (
            t!(lang, "registration-organisation-type"),
            word(lang, who.organisation_type.label_key()),
        ),
        (
            t!(lang, "registration-country"),
            country.unwrap_or_default(),
        ),
        (
            t!(lang, "registration-language"),
            word(lang, who.language.label_key()),
        ),
        (
            t!(lang, "registration-gender"),
            words::gender(lang, who.gender),
        ),
        (t!(lang, "registration-publish-name"), published),
    ];
    said.into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| SummaryRow::new(name, value))
        .collect()
}

/// Everything that was typed, for a form that carries it along. What belongs to the page itself is left out.
pub(super) fn carried(typed: &Pairs) -> Pairs {
    let own = ["step", "key", "revision", "version"];
    typed
        .iter()
        .filter(|(name, value)| !own.contains(&name.as_str()) && !value.is_empty())
        .cloned()
        .collect()
}

/// What a registration says, as its form is filled in when somebody comes back.
pub(super) fn prefilled(who: &Registrant, read: &Read) -> Pairs {
    let mut form = domain::registration::RegistrantForm::from(who);
    let mut typed: Pairs = domain::registration::RegistrantForm::CONTROLS
        .iter()
        .filter_map(|name| {
            let value = form.cell(name)?.clone();
            Some(((*name).to_owned(), value))
        })
        .collect();
    for (field, said) in &read.answers {
        typed.extend(said.iter().map(|value| (control(field), value.clone())));
    }
    typed
}
