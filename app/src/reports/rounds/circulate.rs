//! The form by which a draft is circulated.

use axum::extract::State;
use axum::response::Response;
use domain::comment::CircularForm;
use domain::ids::DialogueId;
use domain::report::Step;
use leptos::prelude::*;
use locale::{format, t};
use usecases::reports::queries::{Desk, Report};
use usecases::reports::rounds;
use usecases::reports::rounds::queries::Circulation;

use super::super::pages::below;
use super::super::versioned::Versioned;
use super::super::{desk, names};
use super::{back, here};
use crate::components::{
    Actions, Button, Checkboxes, Choice, Field, Input, LinkButton, Look, PostForm, TextArea,
    TitleBlock, Width,
};
use crate::forms::{Errors, sent_on};
use crate::named::Named;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

pub(in super::super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
) -> Result<Response, Refused> {
    let (id, desk) = desk(&site, &visit, named.text("id")).await?;
    let report = desk.report.clone().ok_or(domain::Refusal::NotFound)?;
    domain::report::step(report.state, Step::Circulate)?;
    let offered = rounds::queries::circulation(&site.platform, visit.actor(), id).await?;
    let typed = CircularForm {
        // Everybody who took part, unless somebody is taken out.
        people: offered
            .participants
            .iter()
            .map(|one| one.id.to_string())
            .collect(),
        ..CircularForm::default()
    };
    let version = report.version.to_string();
    page(
        &site,
        &visit,
        id,
        &desk,
        &report,
        &offered,
        &version,
        &typed,
        &Errors::none(),
    )
    .await
}

pub(in super::super) async fn send(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
    posted: Versioned<CircularForm>,
) -> Result<Response, Refused> {
    let id: DialogueId = named.id("id")?;
    let (platform, actor) = (&site.platform, visit.actor());
    let result = rounds::circulate(platform, actor, id, posted.version(), &posted.form).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| label(visit.lang, field));
        let (_, desk) = desk(&site, &visit, named.text("id")).await?;
        let report = desk.report.clone().ok_or(domain::Refusal::NotFound)?;
        let offered = rounds::queries::circulation(platform, actor, id).await?;
        let version = report.version.to_string();
        page(
            &site,
            &visit,
            id,
            &desk,
            &report,
            &offered,
            &version,
            &posted.form,
            &errors,
        )
        .await
    };
    sent_on(result, visit.lang, &here(id), "report-circulate", again).await
}

fn label(lang: locale::Lang, field: &str) -> Option<String> {
    Some(match field {
        "closes_on" => t!(lang, "round-closes-on"),
        "closes_time" => t!(lang, "round-closes-time"),
        "message" => t!(lang, "round-message"),
        "people" => t!(lang, "round-people"),
        "others" => t!(lang, "round-others"),
        _ => return None,
    })
}

#[expect(
    clippy::too_many_arguments,
    reason = "a page and everything that it shows again"
)]
async fn page(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    desk: &Desk,
    report: &Report,
    offered: &Circulation,
    version: &str,
    typed: &CircularForm,
    errors: &Errors,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let title = t!(lang, "reports-step-circulate");
    let warning = names::warning(site, visit, id, report).await?;
    let (typed, version, errors) = (typed.clone(), version.to_owned(), errors.clone());
    let page = below(lang, desk, title.clone()).refused(errors.any());
    Ok(page.render(site, visit, || {
        let people: Vec<Choice> = offered
            .participants
            .iter()
            .map(|one| {
                Choice::new(one.id.to_string(), one.name.clone())
                    .with_hint(one.organisation.clone())
            })
            .collect();
        let people = if people.is_empty() {
            view! { <p class="muted">{t!(lang, "round-no-participants")}</p> }.into_any()
        } else {
            let error = errors.field("people");
            view! { <Checkboxes legend=t!(lang, "round-people") name="people" choices=people selected=typed.people hint=t!(lang, "round-people-hint") error=error/> }
                .into_any()
        };
        let city = format::zone_city(lang, offered.zone);
        let by = t!(lang, "round-closes-hint", place = city);
        let back = back(id);
        let (on, at) = (errors.field("closes_on"), errors.field("closes_time"));
        let (others, message) = (errors.field("others"), errors.field("message"));
        view! {
            {errors.summary()}
            <TitleBlock title=title lead=t!(lang, "round-circulate-lead") eyebrow=desk.head.title.clone()/>
            {warning}
            <PostForm>
                <input type="hidden" name="version" value=version/>
                <Field label=t!(lang, "round-closes-on") name="closes_on" kind=Input::Date value=typed.closes_on hint=by error=on width=Width::Half required=true/>
                <Field label=t!(lang, "round-closes-time") name="closes_time" kind=Input::Time value=typed.closes_time hint=t!(lang, "round-closes-time-hint") error=at width=Width::Half/>
                {people}
                <TextArea label=t!(lang, "round-others") name="others" value=typed.others hint=t!(lang, "round-others-hint") error=others rows=3/>
                <TextArea label=t!(lang, "round-message") name="message" value=typed.message hint=t!(lang, "round-message-hint") error=message rows=4/>
                <Actions>
                    <Button label=t!(lang, "round-send") look=Look::Primary/>
                    <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                </Actions>
            </PostForm>
        }
        .into_any()
    }))
}
