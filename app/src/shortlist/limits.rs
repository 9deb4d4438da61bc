//! Going beyond caps and maxima: what it would be, and the button that does it with a reason.

use domain::ids::{DialogueId, PersonId};
use domain::limits::{Beyond, Limit};
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::shortlist::Contact;

use super::chart::quota_name;
use super::{Typed, here};
use crate::components::{Actions, Button, Field, Hidden, Notice, PostForm, Tone};
use crate::forms::Errors;

/// The name of a limit: the State, the organisation or the quota.
pub(crate) fn name(lang: Lang, limit: &Limit) -> String {
    match limit {
        Limit::Country { code } => locale::state_name(lang, code).unwrap_or(code).to_owned(),
        Limit::Organisation { name, .. } => name.clone(),
        Limit::Quota { dimension, feature } => quota_name(lang, *dimension, feature),
    }
}

/// The names of limits as a list.
pub(crate) fn names(lang: Lang, limits: &[Limit]) -> String {
    let names: Vec<String> = limits.iter().map(|limit| name(lang, limit)).collect();
    format::list(lang, &names)
}

/// A limit with how far it would be exceeded, as a sentence.
pub(crate) fn words(lang: Lang, beyond: &Beyond) -> String {
    t!(
        lang,
        "shortlist-over-cap",
        who = name(lang, &beyond.limit),
        count = i64::from(beyond.count),
        limit = i64::from(beyond.most)
    )
}

/// The limits, each once, though several people may go beyond it.
pub(crate) fn each(lang: Lang, beyond: &[Beyond]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for one in beyond {
        let words = words(lang, one);
        if !all.contains(&words) {
            all.push(words);
        }
    }
    all
}

/// What adding a person would exceed, and the form that adds them all the same.
pub(super) fn ask(
    lang: Lang,
    id: DialogueId,
    typed: &Typed,
    person: Option<&Contact>,
    errors: &Errors,
) -> Option<AnyView> {
    let who: PersonId = typed.person?;
    if typed.beyond.is_empty() {
        return None;
    }
    let lines: Vec<AnyView> = each(lang, &typed.beyond)
        .into_iter()
        .map(|words| view! { <li>{words}</li> }.into_any())
        .collect();
    let name = person.map(Contact::name).unwrap_or_default();
    let title = t!(lang, "override-title", name = name.clone());
    let fields = vec![
        ("act".to_owned(), "add".to_owned()),
        ("person".to_owned(), who.to_string()),
        ("q".to_owned(), typed.search.clone()),
        ("beyond".to_owned(), "yes".to_owned()),
    ];
    let (reason, error) = (typed.reason.clone(), errors.field("reason"));
    Some(
        view! {
            <Notice tone=Tone::Attention title=title text=t!(lang, "override-text")>
                <ul>{lines}</ul>
                <PostForm action=here(id)>
                    <Hidden fields=fields/>
                    <Field label=t!(lang, "label-reason") name="reason" id="reason-beyond" value=reason error=error
                        hint=t!(lang, "shortlist-reason-hint")/>
                    <Actions><Button label=t!(lang, "override-add") about=name/></Actions>
                </PostForm>
            </Notice>
        }
        .into_any(),
    )
}
