//! The form of a person: what was typed, and its fields.

use std::collections::HashMap;

use domain::contact::{COLUMNS, Contact};
use leptos::prelude::*;
use locale::{Lang, t};

use super::choices;
use crate::components::{Arrangement, Checkboxes, Field, Fieldset, Input, Select, Width};
use crate::forms::{Errors, Pairs};

/// What a form of a person holds: one text for each column of a list.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    cells: HashMap<&'static str, String>,
    /// The version that the form was made from.
    pub version: i64,
}

impl Typed {
    /// The form as it shows somebody who is known.
    pub fn of(contact: &Contact) -> Self {
        Self {
            cells: COLUMNS.into_iter().zip(contact.cells()).collect(),
            version: 0,
        }
    }

    /// The form as it was posted. Boxes of one name come one by one and become a list.
    pub fn read(pairs: Pairs) -> Self {
        let mut typed = Self::default();
        let mut preferred = String::new();
        for (name, value) in pairs {
            if name == "version" {
                typed.version = value.parse().unwrap_or_default();
            } else if name == "preferred" {
                preferred = value;
            } else if let Some(column) = COLUMNS.into_iter().find(|column| *column == name) {
                let cell = typed.cells.entry(column).or_default();
                if !cell.is_empty() {
                    cell.push(';');
                }
                cell.push_str(&value);
            }
        }
        // The preferred language comes first, whether its box is ticked or not.
        let spoken = typed.cells.entry("languages").or_default();
        if !preferred.is_empty() {
            *spoken = format!("{preferred};{spoken}");
        }
        typed
    }

    /// What was typed for a column.
    pub fn cell(&self, column: &str) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

/// The fields of a person.
pub fn fields(lang: Lang, typed: &Typed, errors: &Errors) -> AnyView {
    let person = person(lang, typed.clone(), errors.clone());
    let body = body(lang, typed.clone(), errors.clone());
    view! { {person}{body} }.into_any()
}

fn person(lang: Lang, typed: Typed, errors: Errors) -> AnyView {
    let cell = move |column: &str| typed.cell(column).to_owned();
    let gender = Some(cell("gender"))
        .filter(|code| !code.is_empty())
        .unwrap_or_else(|| "undisclosed".to_owned());
    let languages = split(&cell("languages"));
    let preferred = languages.first().cloned();
    view! {
        <Fieldset legend=t!(lang, "directory-person")>
            <Field label=choices::column(lang, "given_name") name="given_name" value=cell("given_name")
                error=errors.field("given_name") hint=t!(lang, "directory-names-hint") width=Width::Half autocomplete="off"/>
            <Field label=choices::column(lang, "family_name") name="family_name" value=cell("family_name")
                error=errors.field("family_name") width=Width::Half autocomplete="off"/>
            <Field label=choices::column(lang, "email") name="email" kind=Input::Email value=cell("email")
                error=errors.field("email") hint=t!(lang, "directory-email-hint") mark=t!(lang, "directory-optional") width=Width::Half autocomplete="off"/>
            <Select label=choices::column(lang, "gender") name="gender" choices=choices::genders(lang)
                selected=gender
                error=errors.field("gender") hint=t!(lang, "directory-gender-hint") width=Width::Half/>
            <Select label=t!(lang, "directory-preferred-language") name="preferred" choices=choices::languages(lang)
                selected=preferred empty=t!(lang, "label-choose") hint=t!(lang, "directory-preferred-hint") width=Width::Half/>
            <Checkboxes legend=choices::column(lang, "languages") name="languages" choices=choices::languages(lang)
                selected=languages error=errors.field("languages") arrangement=Arrangement::Inline/>
        </Fieldset>
    }
    .into_any()
}

fn body(lang: Lang, typed: Typed, errors: Errors) -> AnyView {
    let cell = move |column: &str| typed.cell(column).to_owned();
    view! {
        <Fieldset legend=t!(lang, "directory-body")>
            <Field label=choices::column(lang, "organisation") name="organisation" value=cell("organisation")
                error=errors.field("organisation") mark=t!(lang, "directory-optional") autocomplete="off"/>
            <Select label=choices::column(lang, "organisation_type") name="organisation_type" choices=choices::types(lang)
                selected=cell("organisation_type") empty=t!(lang, "label-choose") error=errors.field("organisation_type") width=Width::Half/>
            <Select label=choices::column(lang, "country") name="country" choices=choices::states(lang)
                selected=cell("country") empty=t!(lang, "directory-no-state") error=errors.field("country")
                hint=t!(lang, "directory-country-hint") width=Width::Half/>
            <Field label=choices::column(lang, "position") name="position" value=cell("position")
                error=errors.field("position") mark=t!(lang, "directory-optional") autocomplete="off"/>
            <Select label=choices::column(lang, "mandate_scope") name="mandate_scope" choices=choices::scopes(lang)
                selected=cell("mandate_scope") empty=t!(lang, "label-choose") error=errors.field("mandate_scope") width=Width::Half/>
            <Checkboxes legend=choices::column(lang, "themes") name="themes" choices=choices::themes(lang)
                selected=split(&cell("themes")) error=errors.field("themes")/>
            <Field label=choices::column(lang, "external_id") name="external_id" value=cell("external_id")
                error=errors.field("external_id") hint=t!(lang, "directory-external-id-hint") mark=t!(lang, "directory-optional") width=Width::Short autocomplete="off"/>
        </Fieldset>
    }
    .into_any()
}

/// The codes of a list in one cell.
fn split(cell: &str) -> Vec<String> {
    cell.split(';')
        .filter(|code| !code.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_preferred_language_comes_first_whether_ticked_or_not() {
        let pairs = |list: &[(&str, &str)]| {
            list.iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect::<Pairs>()
        };
        let typed = Typed::read(pairs(&[
            ("languages", "en"),
            ("preferred", "fr"),
            ("languages", "ar"),
            ("version", "3"),
            ("unknown", "x"),
        ]));
        assert_eq!(typed.cell("languages"), "fr;en;ar");
        assert_eq!(typed.version, 3);
        assert_eq!(typed.cell("themes"), "");
    }
}
