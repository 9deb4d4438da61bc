//! One field of a form as controls, with who sees the answer, why and how long.

use domain::document::FileKind;
use domain::registration::{Field as Asked, FieldKind, Form, IdentityKind, control};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::registrations::File;

use super::sent::taking_out;
use super::words;
use crate::components::{
    Arrangement, Checkbox, Checkboxes, Choice, Field, Fieldset, Input, Radios, Select, TextArea,
    Width,
};
use crate::directory::choices;
use crate::forms::{Errors, Pairs};

/// The values that were typed into a control.
pub(super) fn values(typed: &Pairs, name: &str) -> Vec<String> {
    typed
        .iter()
        .filter(|(key, _)| key == name)
        .map(|(_, value)| value.clone())
        .collect()
}

/// The first of them.
pub(super) fn value(typed: &Pairs, name: &str) -> String {
    values(typed, name).into_iter().next().unwrap_or_default()
}

/// What is there already of a field that is sealed.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Kept<'a> {
    pub identity: bool,
    pub file: Option<&'a File>,
    /// The size of the largest file that is taken, in megabytes.
    pub megabytes: u32,
}

/// A field of the form, with what is there of it already.
pub(super) fn view(
    lang: Lang,
    form: &Form,
    field: &Asked,
    (typed, errors): (&Pairs, &Errors),
    kept: Kept<'_>,
) -> AnyView {
    let shown = controls(lang, form, field, (typed, errors), kept);
    match &field.when {
        // Without a script it is always there, with its condition said; with one it is hidden while not asked.
        Some(when) => {
            let (of, value) = (control(&when.field), when.value.clone());
            view! { <div class="flow" data-when=of data-value=value>{shown}</div> }.into_any()
        }
        None => shown,
    }
}

/// Condition, help, limit, and who sees the answer, in one line below the label.
fn hint(lang: Lang, form: &Form, field: &Asked, also: Option<String>) -> String {
    let condition = field
        .when
        .as_ref()
        .map(|when| words::condition(lang, form, when));
    let limit = field
        .words
        .map(|words| t!(lang, "registration-words", words = i64::from(words)));
    let parts = [
        condition,
        Some(words::help(lang, field)).filter(|help| !help.is_empty()),
        limit,
        also,
        Some(words::who_sees(lang, field)),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn controls(
    lang: Lang,
    form: &Form,
    field: &Asked,
    (typed, errors): (&Pairs, &Errors),
    kept: Kept<'_>,
) -> AnyView {
    let name = control(&field.id);
    let (label, error) = (words::label(lang, field), errors.field(&name));
    let hint_words = hint(lang, form, field, None);
    // Something that is not always asked cannot be demanded by the browser.
    let required = field.required && field.when.is_none();
    let mark = if field.required {
        String::new()
    } else {
        t!(lang, "registration-optional")
    };
    let one = value(typed, &name);
    let own_choices = |values: Vec<String>| -> Vec<Choice> {
        values
            .into_iter()
            .map(|raw| {
                let label = words::value(lang, field, &raw);
                Choice::new(raw, label)
            })
            .collect()
    };
    match field.kind {
        FieldKind::ShortText | FieldKind::Diet => view! {
            <Field label=label name=name value=one hint=hint_words error=error mark=mark required=required/>
        }
        .into_any(),
        FieldKind::Date => view! {
            <Field label=label name=name kind=Input::Date value=one hint=hint_words error=error mark=mark width=Width::Half required=required/>
        }
        .into_any(),
        FieldKind::LongText | FieldKind::AccessNeeds => {
            let rows = if field.kind == FieldKind::LongText { 6 } else { 3 };
            view! {
                <TextArea label=label name=name value=one hint=hint_words error=error mark=mark rows=rows required=required/>
            }
            .into_any()
        }
        FieldKind::OneChoice if field.options.len() > 8 => view! {
            <Select label=label name=name choices=own_choices(field.values()) selected=one empty=t!(lang, "registrations-choose") hint=hint_words error=error mark=mark required=required/>
        }
        .into_any(),
        FieldKind::OneChoice => view! {
            <Radios legend=label name=name choices=own_choices(field.values()) selected=one hint=hint_words error=error mark=mark required=required/>
        }
        .into_any(),
        FieldKind::YesNo => view! {
            <Radios legend=label name=name choices=own_choices(field.values()) selected=one hint=hint_words error=error mark=mark arrangement=Arrangement::Inline required=required/>
        }
        .into_any(),
        FieldKind::SeveralChoices => view! {
            <Checkboxes legend=label choices=own_choices(field.values()) selected=values(typed, &name) name=name hint=hint_words error=error mark=mark/>
        }
        .into_any(),
        FieldKind::Languages => view! {
            <Checkboxes legend=label choices=choices::languages(lang) selected=values(typed, &name) name=name hint=hint_words error=error mark=mark arrangement=Arrangement::Inline/>
        }
        .into_any(),
        FieldKind::Consent => view! {
            <Checkbox label=label name=name checked=one == "yes" hint=hint_words error=error required=required/>
        }
        .into_any(),
        FieldKind::File => file(lang, form, field, (typed, errors), kept),
        FieldKind::IdentityDocument => identity(lang, form, field, (typed, errors), kept.identity),
    }
}

/// A file that was chosen is carried by its ticket; another takes its place, or it is taken out.
fn file(
    lang: Lang,
    form: &Form,
    field: &Asked,
    (typed, errors): (&Pairs, &Errors),
    kept: Kept<'_>,
) -> AnyView {
    let name = control(&field.id);
    let error = errors.field(&name);
    let most = format::number(lang, i64::from(kept.megabytes));
    let also = t!(lang, "registration-file-hint", max = most);
    let hint_words = hint(lang, form, field, Some(also));
    let mark = if field.required {
        String::new()
    } else {
        t!(lang, "registration-optional")
    };
    let accept = FileKind::endings_of(FileKind::ALL);
    let required = field.required && field.when.is_none() && kept.file.is_none();
    let chosen = kept.file.map(|file| {
        let (ticket, of) = (value(typed, &name), name.clone());
        let told = words::file(lang, file);
        let told = t!(lang, "registration-file-chosen", file = told.as_str());
        let remove = taking_out(&name);
        view! {
            <input type="hidden" name=of value=ticket/>
            <p><bdi>{told}</bdi></p>
            <Checkbox label=t!(lang, "registration-file-remove") name=remove/>
        }
    });
    let label = words::label(lang, field);
    view! {
        <Field label=label name=name kind=Input::File accept=accept hint=hint_words error=error mark=mark required=required/>
        {chosen}
    }
    .into_any()
}

fn identity(
    lang: Lang,
    form: &Form,
    field: &Asked,
    (typed, errors): (&Pairs, &Errors),
    kept: bool,
) -> AnyView {
    let name = |part: &str| format!("{}-{part}", control(&field.id));
    let typed_part = |part: &str| value(typed, &name(part));
    let also = kept.then(|| t!(lang, "registration-identity-kept"));
    let hint_words = hint(lang, form, field, also);
    let legend = words::label(lang, field);
    let kinds: Vec<Choice> = IdentityKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.code(), word(lang, kind.label_key())))
        .collect();
    let (kind, number) = (name("kind"), name("number"));
    let (country, expires) = (name("country"), name("expires"));
    let problem = |name: &str| errors.field(name);
    let (kind_typed, number_typed) = (typed_part("kind"), typed_part("number"));
    let (country_typed, expires_typed) = (typed_part("country"), typed_part("expires"));
    let (kind_error, number_error) = (problem(&kind), problem(&number));
    let (country_error, expires_error) = (problem(&country), problem(&expires));
    view! {
        <Fieldset legend=legend hint=hint_words>
            <Select label=t!(lang, "registration-identity-kind") name=kind choices=kinds selected=kind_typed error=kind_error width=Width::Half/>
            <Field label=t!(lang, "registration-identity-number") name=number value=number_typed error=number_error width=Width::Half/>
            <Select label=t!(lang, "registration-identity-country") name=country choices=choices::states(lang) selected=country_typed empty=t!(lang, "registrations-choose") error=country_error/>
            <Field label=t!(lang, "registration-identity-expires") name=expires kind=Input::Date value=expires_typed error=expires_error width=Width::Half/>
        </Fieldset>
    }
    .into_any()
}
