//! The form by which a focal point names somebody.

use domain::delegation::{DelegateForm, DelegateRole};
use domain::{Gender, Language};
use leptos::prelude::*;
use locale::{Lang, t, word};

use crate::components::{
    Actions, Button, Choice, Field, Input, LinkButton, Look, PostForm, Radios, Select, Width,
};
use crate::directory::column_label;
use crate::forms::Errors;

/// What the form holds.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default, from = "Sent")]
pub(super) struct Typed {
    /// The id of somebody who is being named.
    pub id: String,
    /// Whose seat they get; empty for a seat of their own.
    pub r#for: String,
    pub form: DelegateForm,
}

/// The same as a browser posts it.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
struct Sent {
    id: String,
    r#for: String,
    role: String,
    given_name: String,
    family_name: String,
    email: String,
    position: String,
    gender: String,
    language: String,
}

impl From<Sent> for Typed {
    fn from(sent: Sent) -> Self {
        Self {
            id: sent.id,
            r#for: sent.r#for,
            form: DelegateForm {
                role: sent.role,
                given_name: sent.given_name,
                family_name: sent.family_name,
                email: sent.email,
                position: sent.position,
                gender: sent.gender,
                language: sent.language,
            },
        }
    }
}

/// The form; `press` is what its button says.
pub(super) fn form(
    lang: Lang,
    typed: &Typed,
    press: String,
    back: String,
    errors: &Errors,
) -> AnyView {
    let Typed { id, r#for, form } = typed.clone();
    let roles = DelegateRole::ALL
        .iter()
        .map(|role| {
            let hint = match role {
                DelegateRole::Head => t!(lang, "delegate-role-head-hint"),
                DelegateRole::Delegate => t!(lang, "delegate-role-delegate-hint"),
                DelegateRole::Adviser => t!(lang, "delegate-role-adviser-hint"),
            };
            Choice::new(role.code(), word(lang, role.label_key())).with_hint(hint)
        })
        .collect();
    let genders = Gender::ALL
        .iter()
        .map(|gender| Choice::new(gender.code(), word(lang, gender.label_key())))
        .collect();
    let languages = Language::ALL
        .iter()
        .map(|one| Choice::new(one.code(), word(lang, one.label_key())))
        .collect();
    let gender = if form.gender.is_empty() {
        Gender::Undisclosed.code().to_owned()
    } else {
        form.gender
    };
    let given_name = (column_label(lang, "given_name"), errors.field("given_name"));
    let family_name = (
        column_label(lang, "family_name"),
        errors.field("family_name"),
    );
    let email = (column_label(lang, "email"), errors.field("email"));
    let position = (column_label(lang, "position"), errors.field("position"));
    let counted = (column_label(lang, "gender"), errors.field("gender"));
    let (role_error, language_error) = (errors.field("role"), errors.field("language"));
    view! {
        <PostForm>
            <input type="hidden" name="id" value=id/>
            <input type="hidden" name="for" value=r#for/>
            <Radios legend=t!(lang, "delegate-role") name="role" choices=roles selected=form.role error=role_error required=true/>
            <Field label=given_name.0 name="given_name" value=form.given_name error=given_name.1 width=Width::Half required=true/>
            <Field label=family_name.0 name="family_name" value=form.family_name error=family_name.1 width=Width::Half required=true/>
            <Field label=email.0 name="email" kind=Input::Email value=form.email hint=t!(lang, "delegate-email-hint") error=email.1 required=true/>
            <Field label=position.0 name="position" value=form.position error=position.1 mark=t!(lang, "dialogue-optional")/>
            <Select label=t!(lang, "delegate-language") name="language" choices=languages selected=form.language hint=t!(lang, "delegate-language-hint") error=language_error width=Width::Half/>
            <Select label=counted.0 name="gender" choices=genders selected=gender hint=t!(lang, "delegate-gender-hint") error=counted.1 width=Width::Half/>
            <Actions>
                <Button label=press look=Look::Primary/>
                <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}
