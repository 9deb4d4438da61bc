//! The pages on which somebody is named, written anew, or withdrawn.

use axum::extract::{Query, State};
use axum::response::Response;
use domain::Refusal;
use domain::delegation::{DelegateForm, DelegateState};
use domain::ids::DelegateId;
use leptos::prelude::*;
use locale::t;
use usecases::delegations;

use super::super::form::{self, Typed};
use super::super::words::label;
use super::{Opened, after, sure};
use crate::components::{Notice, TitleBlock, Tone};
use crate::forms::{Errors, Posted, sent_on};
use crate::refused::Refused;
use crate::routes::Site;

/// Whose seat somebody is to get.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct For {
    r#for: String,
}

pub(super) async fn show_new(
    State(site): State<Site>,
    opened: Opened,
    Query(replaced): Query<For>,
) -> Result<Response, Refused> {
    let stands_for = opened.shown.delegates.iter().find(|line| {
        line.id.to_string() == replaced.r#for && line.state == DelegateState::Confirmed
    });
    let free = opened.shown.free();
    let role = match stands_for {
        Some(line) => line.said.role.code(),
        None if free.table == 0 => "adviser",
        None => "",
    };
    let typed = Typed {
        id: DelegateId::new().to_string(),
        r#for: stands_for
            .map(|line| line.id.to_string())
            .unwrap_or_default(),
        form: DelegateForm {
            role: role.to_owned(),
            language: opened.shown.language.to_string(),
            ..DelegateForm::default()
        },
    };
    Ok(new_page(&site, &opened, &typed, &Errors::none()))
}

fn new_page(site: &Site, opened: &Opened, typed: &Typed, errors: &Errors) -> Response {
    let lang = opened.visit.lang;
    let replaced = opened.shown.delegates.iter().find(|line| {
        let id = line.id.to_string();
        !typed.r#for.is_empty() && id == typed.r#for
    });
    let title = match replaced {
        Some(_) => t!(lang, "delegate-replace"),
        None => t!(lang, "delegate-name"),
    };
    let lead = replaced.map(|line| {
        let name = format!("{} {}", line.said.given_name, line.said.family_name);
        t!(lang, "delegate-replace-text", name = name.as_str())
    });
    let lead = lead.unwrap_or_else(|| t!(lang, "delegate-name-text"));
    opened
        .below(title.clone())
        .refused(errors.any())
        .render(site, &opened.visit, || {
            let back = opened.here();
            view! {
                {errors.summary()}
                <TitleBlock title=title lead=lead/>
                {form::form(lang, typed, t!(lang, "delegate-send"), back, errors)}
            }
            .into_any()
        })
}

pub(super) async fn nominate(
    State(site): State<Site>,
    opened: Opened,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let lang = opened.visit.lang;
    // The id is made with the empty form; one that is not an id gets a fresh one and loses nothing.
    let id = typed.id.parse().unwrap_or_else(|_| DelegateId::new());
    let stands_for = match typed.r#for.as_str() {
        "" => None,
        raw => Some(raw.parse().map_err(|_| Refusal::NotFound)?),
    };
    let (platform, token) = (&site.platform, opened.token.as_str());
    let result = delegations::nominate(platform, token, id, &typed.form, stands_for).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| label(lang, field));
        Ok(new_page(&site, &opened, &typed, &errors))
    };
    sent_on(result, lang, &opened.here(), "delegate-named", again).await
}

pub(super) async fn show_person(
    State(site): State<Site>,
    opened: Opened,
) -> Result<Response, Refused> {
    let line = opened.delegate()?;
    let typed = Typed {
        form: DelegateForm::from(&line.said),
        ..Typed::default()
    };
    person_page(&site, &opened, &typed, &Errors::none())
}

fn person_page(
    site: &Site,
    opened: &Opened,
    typed: &Typed,
    errors: &Errors,
) -> Result<Response, Refused> {
    let lang = opened.visit.lang;
    let line = opened.delegate()?;
    let returned = (line.state == DelegateState::Returned).then(|| line.reason.clone());
    let page = opened.below(t!(lang, "delegate-change"));
    Ok(page.refused(errors.any()).render(site, &opened.visit, || {
        let reason = returned.map(|reason| {
            view! { <Notice tone=Tone::Attention title=t!(lang, "delegate-returned-title")><p dir="auto">{reason}</p></Notice> }
        });
        let back = opened.here();
        view! {
            {errors.summary()}
            <TitleBlock title=t!(lang, "delegate-change")/>
            {reason}
            {form::form(lang, typed, t!(lang, "delegate-send"), back, errors)}
        }
        .into_any()
    }))
}

pub(super) async fn change(
    State(site): State<Site>,
    opened: Opened,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let lang = opened.visit.lang;
    let id = opened.delegate()?.id;
    let result = delegations::change(&site.platform, &opened.token, id, &typed.form).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| label(lang, field));
        person_page(&site, &opened, &typed, &errors)
    };
    sent_on(result, lang, &opened.here(), "delegate-named", again).await
}

pub(super) async fn ask_withdraw(
    State(site): State<Site>,
    opened: Opened,
) -> Result<Response, Refused> {
    let lang = opened.visit.lang;
    let line = opened.delegate()?;
    let name = format!("{} {}", line.said.given_name, line.said.family_name);
    let text = match line.state {
        DelegateState::Confirmed => t!(lang, "delegate-withdraw-confirmed"),
        DelegateState::Nominated
        | DelegateState::Returned
        | DelegateState::Replaced
        | DelegateState::Withdrawn => t!(lang, "delegate-withdraw-text"),
    };
    let title = t!(lang, "delegate-withdraw-title", name = name.as_str());
    Ok(sure(
        &site,
        &opened,
        title,
        text,
        t!(lang, "delegate-withdraw"),
    ))
}

pub(super) async fn withdraw(
    State(site): State<Site>,
    opened: Opened,
) -> Result<Response, Refused> {
    let id = opened.delegate()?.id;
    let result = delegations::withdraw(&site.platform, &opened.token, id).await;
    after(&site, &opened, result, "delegate-withdrawn").await
}
