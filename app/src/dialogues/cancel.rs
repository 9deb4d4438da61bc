//! Calling a dialogue off: a reason, and a word to type, because it leaves the house.

use axum::response::Response;
use domain::{DialogueState, FieldError, Problem, Refusal, paths};
use leptos::prelude::*;
use locale::{Lang, t, t_plain};
use usecases::dialogues::queries::Overview;

use crate::components::{
    Actions, Button, Field, LinkButton, Look, Notice, PostForm, TextArea, TitleBlock, Tone, Width,
};
use crate::forms::Errors;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// What was typed.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Reason {
    pub reason: String,
    pub confirm: String,
}

impl Reason {
    /// Goes on only when the word was typed.
    pub fn confirmed(&self, lang: Lang) -> Result<(), Refusal> {
        let word = t_plain!(lang, "dialogue-cancel-word").to_lowercase();
        if self.confirm.trim().to_lowercase() == word {
            return Ok(());
        }
        let mut errors = Vec::new();
        if self.reason.trim().is_empty() {
            errors.push(FieldError::new("reason", Problem::Required));
        }
        let problem = if self.confirm.trim().is_empty() {
            Problem::Required
        } else {
            Problem::NotTheWord
        };
        errors.push(FieldError::new("confirm", problem));
        Err(Refusal::Invalid(errors))
    }
}

/// The label of a field.
pub fn label(lang: Lang, field: &str) -> Option<String> {
    match field {
        "reason" => Some(t!(lang, "label-reason")),
        "confirm" => Some(t!(lang, "button-confirm")),
        _ => None,
    }
}

/// The form.
pub fn page(
    site: &Site,
    visit: &Visit,
    overview: &Overview,
    typed: &Reason,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let back = paths::desk_dialogue(overview.head.id);
    let title = overview.head.title.clone();
    let consequence = match overview.head.state {
        DialogueState::Draft => t!(lang, "dialogue-cancel-draft"),
        DialogueState::Convened | DialogueState::Held | DialogueState::Cancelled => t!(
            lang,
            "dialogue-cancel-convened",
            people = i64::from(overview.life.answers.holding())
        ),
    };
    let (typed, reason_error, confirm_error) = (
        typed.clone(),
        errors.field("reason"),
        errors.field("confirm"),
    );
    Page::desk(t!(lang, "dialogue-cancel"))
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(back.clone(), title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let word = t!(lang, "dialogue-cancel-word");
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "dialogue-cancel") lead=title/>
                <Notice tone=Tone::Attention title=consequence/>
                <PostForm>
                    <TextArea label=t!(lang, "label-reason") name="reason" rows=3 value=typed.reason error=reason_error hint=t!(lang, "dialogue-cancel-reason-hint") required=true/>
                    <Field label=t!(lang, "dialogue-cancel-confirm", word = word) name="confirm" value=typed.confirm error=confirm_error width=Width::Short autocomplete="off" required=true/>
                    <Actions>
                        <Button label=t!(lang, "dialogue-cancel") look=Look::Danger/>
                        <LinkButton label=t!(lang, "dialogue-keep") href=back look=Look::Quiet/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        })
}
