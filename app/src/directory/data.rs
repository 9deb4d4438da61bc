//! What is held about one person: to take along, to be held by law, or to be erased.

use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::ids::PersonId;
use domain::{Problem, Refusal, paths};
use leptos::prelude::*;
use locale::{Lang, t, t_plain};
use usecases::directory::PersonPage;
use usecases::privacy::{self, Hold};

use crate::components::{
    Actions, Button, Field, Look, Notice, PostButton, PostForm, TextArea, TitleBlock, Tone, Width,
};
use crate::forms::{Errors, Posted, sent_on};
use crate::page::Page;
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

/// What was typed.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    /// `hold` or `erase`.
    step: String,
    reason: String,
    confirm: String,
}

fn label(lang: Lang, field: &str) -> Option<String> {
    match field {
        "reason" => Some(t!(lang, "person-data-hold-reason")),
        "confirm" => Some(t!(lang, "button-confirm")),
        _ => None,
    }
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    page(&site, &visit, read_id(&id)?, None, &Errors::none()).await
}

pub(super) async fn act(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let id: PersonId = read_id(&id)?;
    let (platform, actor) = (&site.platform, visit.actor());
    let (result, path, code) = if typed.step == "erase" {
        let word = t_plain!(visit.lang, "person-data-word").to_lowercase();
        let result = match typed.confirm.trim().to_lowercase() {
            said if said == word => privacy::erase(platform, actor, id).await,
            said => {
                let problem = if said.is_empty() {
                    Problem::Required
                } else {
                    Problem::NotTheWord
                };
                Err(Refusal::field("confirm", problem).into())
            }
        };
        (result, paths::DESK_DIRECTORY.to_owned(), "person-erased")
    } else {
        let result = privacy::set_hold(platform, actor, id, &typed.reason).await;
        (result, paths::desk_person_data(id), "saved")
    };
    let again = async |errors: Errors| {
        let errors = errors.named(|field| label(visit.lang, field));
        page(&site, &visit, id, Some(&typed), &errors).await
    };
    sent_on(result, visit.lang, &path, code, again).await
}

/// Everything, as a file. A form asks for it, because that it was taken is on record.
pub(super) async fn take(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id: PersonId = read_id(&id)?;
    let held = privacy::export(&site.platform, visit.actor(), id).await?;
    let text = serde_json::to_string_pretty(&held)
        .map_err(anyhow::Error::from)
        .map_err(usecases::Error::from)?;
    let headers = [
        (header::CONTENT_TYPE, "application/json; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"person.json\"",
        ),
        (header::CACHE_CONTROL, "no-store"),
    ];
    Ok((headers, text).into_response())
}

async fn page(
    site: &Site,
    visit: &Visit,
    id: PersonId,
    typed: Option<&Typed>,
    errors: &Errors,
) -> Result<Response, Refused> {
    let (platform, actor, lang) = (&site.platform, visit.actor(), visit.lang);
    let person = usecases::directory::person(platform, actor, id).await?;
    let held = privacy::hold(platform, actor, id).await?;
    let name = person.contact.name();
    Ok(Page::desk(t!(lang, "person-data"))
        .under(paths::DESK_DIRECTORY, t!(lang, "desk-directory"))
        .under(paths::desk_person(id), name.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let steps = if held.erased {
                view! { <Notice tone=Tone::Neutral title=t!(lang, "person-erased") text=t!(lang, "person-erased-text")/> }
                    .into_any()
            } else {
                steps(lang, &person, &held, typed, errors)
            };
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "person-data") lead=name/>
                <h2>{t!(lang, "person-data-take")}</h2>
                <p>{t!(lang, "person-data-take-text")}</p>
                <PostButton label=t!(lang, "person-data-take-now") action=paths::desk_person_data_file(id)/>
                {steps}
            }
            .into_any()
        }))
}

fn steps(
    lang: Lang,
    person: &PersonPage,
    held: &Hold,
    typed: Option<&Typed>,
    errors: &Errors,
) -> AnyView {
    let known = held.reason.clone().unwrap_or_default();
    let reason = typed
        .filter(|typed| typed.step != "erase")
        .map_or(known, |typed| typed.reason.clone());
    let confirm = typed.map(|typed| typed.confirm.clone()).unwrap_or_default();
    let (reason_error, confirm_error) = (errors.field("reason"), errors.field("confirm"));
    let erase = match &held.reason {
        Some(_) => view! { <p>{t!(lang, "person-data-held")}</p> }.into_any(),
        None => {
            let action = paths::desk_person_data(person.id);
            let hint = t!(
                lang,
                "person-data-word-hint",
                word = t_plain!(lang, "person-data-word")
            );
            view! {
                <PostForm action=action>
                    <input type="hidden" name="step" value="erase"/>
                    <p>{t!(lang, "person-data-erase-text")}</p>
                    <Field label=t!(lang, "button-confirm") name="confirm" value=confirm hint=hint error=confirm_error width=Width::Short/>
                    <Actions><Button label=t!(lang, "person-data-erase-now") look=Look::Danger/></Actions>
                </PostForm>
            }
            .into_any()
        }
    };
    let action = paths::desk_person_data(person.id);
    view! {
        <h2>{t!(lang, "person-data-hold")}</h2>
        <PostForm action=action>
            <input type="hidden" name="step" value="hold"/>
            <TextArea label=t!(lang, "person-data-hold-reason") name="reason" value=reason rows=2 hint=t!(lang, "person-data-hold-hint") error=reason_error/>
            <Actions><Button label=t!(lang, "button-save")/></Actions>
        </PostForm>
        <h2>{t!(lang, "person-data-erase")}</h2>
        {erase}
    }
    .into_any()
}
