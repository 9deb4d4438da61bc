//! The forms of the steps of a recommendation.

use axum::extract::State;
use axum::response::Response;
use domain::follow_up::StepForm;
use domain::ids::RecommendationStepId;
use domain::{Refusal, paths};
use leptos::prelude::*;
use locale::t;
use usecases::follow_up::queries::{self, Desk};
use usecases::follow_up::{StepLine, remove_step, set_step};

use super::one::below;
use super::parts::field_label;
use crate::components::{
    Actions, Button, Field, Input, LinkButton, Look, PostForm, Prose, TextArea, TitleBlock, Width,
};
use crate::forms::{Errors, Posted, sent_on};
use crate::named::Named;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

/// What the form holds; the id of a new step comes with the empty form, so that one sent twice adds one.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    id: String,
    text: String,
    due: String,
    done: String,
}

impl Typed {
    fn form(&self) -> StepForm {
        StepForm {
            text: self.text.clone(),
            due: self.due.clone(),
            done: self.done.clone(),
        }
    }
}

async fn desk(site: &Site, visit: &Visit, named: &Named) -> Result<Desk, Refused> {
    let reference = named.text("reference");
    Ok(queries::desk(&site.platform, visit.actor(), reference).await?)
}

fn step<'a>(desk: &'a Desk, named: &Named) -> Result<&'a StepLine, Refused> {
    let id: RecommendationStepId = named.id("step")?;
    let found = desk.file.steps.iter().find(|step| step.id == id);
    Ok(found.ok_or(Refusal::NotFound)?)
}

pub(super) async fn show_new(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
) -> Result<Response, Refused> {
    let desk = desk(&site, &visit, &named).await?;
    let typed = Typed {
        id: RecommendationStepId::new().to_string(),
        ..Typed::default()
    };
    let title = t!(visit.lang, "follow-up-step-add");
    Ok(page(&site, &visit, &desk, title, &typed, &Errors::none()))
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
) -> Result<Response, Refused> {
    let desk = desk(&site, &visit, &named).await?;
    let step = step(&desk, &named)?;
    let typed = Typed {
        id: step.id.to_string(),
        text: step.text.clone(),
        due: step.due.map(|day| day.to_string()).unwrap_or_default(),
        done: step.done.map(|day| day.to_string()).unwrap_or_default(),
    };
    let title = t!(visit.lang, "follow-up-step-change");
    Ok(page(&site, &visit, &desk, title, &typed, &Errors::none()))
}

pub(super) async fn add(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let id = typed
        .id
        .parse()
        .unwrap_or_else(|_| RecommendationStepId::new());
    let title = t!(visit.lang, "follow-up-step-add");
    keep(&site, &visit, &named, id, title, &typed).await
}

pub(super) async fn save(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let found = desk(&site, &visit, &named).await?;
    let id = step(&found, &named)?.id;
    let title = t!(visit.lang, "follow-up-step-change");
    keep(&site, &visit, &named, id, title, &typed).await
}

async fn keep(
    site: &Site,
    visit: &Visit,
    named: &Named,
    id: RecommendationStepId,
    title: String,
    typed: &Typed,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let reference = named.text("reference");
    let result = set_step(&site.platform, visit.actor(), reference, id, &typed.form()).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| match field {
            "text" => Some(t!(lang, "follow-up-step")),
            other => field_label(lang, other),
        });
        let desk = desk(site, visit, named).await?;
        Ok(page(site, visit, &desk, title, typed, &errors))
    };
    let path = paths::desk_recommendation(reference);
    sent_on(result, lang, &path, "follow-up-step-saved", again).await
}

fn page(
    site: &Site,
    visit: &Visit,
    desk: &Desk,
    title: String,
    typed: &Typed,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let typed = typed.clone();
    below(lang, &desk.file, title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let eyebrow = desk.file.reference().to_owned();
            let back = paths::desk_recommendation(desk.file.reference());
            let (text, due, done) = (errors.field("text"), errors.field("due"), errors.field("done"));
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=eyebrow/>
                <PostForm>
                    <input type="hidden" name="id" value=typed.id/>
                    <TextArea label=t!(lang, "follow-up-step") name="text" value=typed.text error=text required=true/>
                    <Field label=t!(lang, "follow-up-step-due") name="due" kind=Input::Date value=typed.due error=due mark=t!(lang, "dialogue-optional") width=Width::Short/>
                    <Field label=t!(lang, "follow-up-step-done") name="done" kind=Input::Date value=typed.done hint=t!(lang, "follow-up-step-done-hint") error=done mark=t!(lang, "dialogue-optional") width=Width::Short/>
                    <Actions>
                        <Button label=t!(lang, "follow-up-save") look=Look::Primary/>
                        <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        })
}

pub(super) async fn ask_remove(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let desk = desk(&site, &visit, &named).await?;
    let text = step(&desk, &named)?.text.clone();
    let title = t!(lang, "follow-up-step-remove-title");
    Ok(
        below(lang, &desk.file, title.clone()).render(&site, &visit, || {
            let back = paths::desk_recommendation(desk.file.reference());
            view! {
                <TitleBlock title=title/>
                <Prose text=text/>
                <PostForm>
                    <Actions>
                        <Button label=t!(lang, "follow-up-step-remove") look=Look::Danger/>
                        <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        }),
    )
}

pub(super) async fn remove(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
) -> Result<Response, Refused> {
    let reference = named.text("reference");
    remove_step(&site.platform, visit.actor(), reference, named.id("step")?).await?;
    let path = paths::desk_recommendation(reference);
    Ok(crate::page::done(&path, "follow-up-step-removed"))
}
