//! The opening at the desk: dates, seats and rules, and the late link.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::ids::DialogueId;
use domain::registration::OpeningForm;
use domain::{Permission, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::registrations::{self, OpeningScreen};

use super::control::{value, values};
use super::desk::{here, part};
use crate::components::{
    Actions, Button, Checkbox, Checkboxes, Field, Fieldset, Hidden, Input, LinkButton, Look,
    PostButton, PostForm, TextArea, TitleBlock, Width,
};
use crate::directory::choices;
use crate::forms::{Errors, Pairs, Posted, sent_on};
use crate::page::{Page, done};
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let screen = registrations::opening_screen(&site.platform, visit.actor(), id).await?;
    let typed = screen.form.clone();
    Ok(page(&site, &visit, &screen, &typed, &Errors::none()))
}

fn read(pairs: &Pairs) -> OpeningForm {
    let one = |name: &str| value(pairs, name);
    OpeningForm {
        opens_date: one("opens_date"),
        opens_time: one("opens_time"),
        closes_date: one("closes_date"),
        closes_time: one("closes_time"),
        seats: one("seats"),
        types: values(pairs, "types"),
        approval: one("approval"),
        waitlist: one("waitlist"),
        promotes: one("promotes"),
        text: one("text"),
        identity_days: one("identity_days"),
    }
}

pub(super) async fn save(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let typed = read(&pairs);
    // A version that cannot be read is none that was ever shown.
    let version = value(&pairs, "version").parse().unwrap_or(-1);
    let (platform, actor) = (&site.platform, visit.actor());
    let result = registrations::save_opening(platform, actor, id, version, &typed).await;
    let again = async |errors: Errors| {
        let screen = registrations::opening_screen(platform, actor, id).await?;
        let errors = errors.named(|field| label(visit.lang, field));
        Ok(page(&site, &visit, &screen, &typed, &errors))
    };
    sent_on(result, visit.lang, &here(id), "opening-saved", again).await
}

fn label(lang: Lang, field: &str) -> Option<String> {
    Some(match field {
        "opens_date" | "opens_time" => t!(lang, "opening-opens-date"),
        "closes_date" | "closes_time" => t!(lang, "opening-closes-date"),
        "seats" => t!(lang, "opening-seats"),
        "types" => t!(lang, "opening-organisation-types"),
        "text" => t!(lang, "opening-text"),
        "identity_days" => t!(lang, "opening-identity-days"),
        _ => return None,
    })
}

pub(super) async fn back(Path(id): Path<String>) -> Result<Response, Refused> {
    let id: DialogueId = read_id(&id)?;
    Ok(Redirect::to(&part(id, "opening")).into_response())
}

pub(super) async fn late_link(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let (platform, actor) = (&site.platform, visit.actor());
    let code = if value(&pairs, "step") == "withdraw" {
        registrations::withdraw_late_link(platform, actor, id).await?;
        "late-link-withdrawn"
    } else {
        registrations::make_late_link(platform, actor, id).await?;
        "late-link-made"
    };
    Ok(done(&part(id, "opening"), code))
}

fn page(
    site: &Site,
    visit: &Visit,
    screen: &OpeningScreen,
    typed: &OpeningForm,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let head = &screen.head;
    let title = t!(lang, "opening-title");
    Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(head.id), head.title.clone())
        .under(here(head.id), t!(lang, "registrations"))
        .refused(errors.any())
        .render(site, visit, || {
            let door = screen.door.map(|door| {
                let words = word(lang, door.label_key());
                view! { <p class="muted">{words}</p> }
            });
            let may_give = visit
                .actor()
                .can_with(Permission::IssueInvitations, head.group);
            let late = (screen.version.is_some() && may_give).then(|| late(lang, screen));
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=head.title.clone() lead=t!(lang, "opening-lead")/>
                {door}
                {form(lang, screen, typed, errors)}
                {late}
            }
            .into_any()
        })
}

fn form(lang: Lang, screen: &OpeningScreen, typed: &OpeningForm, errors: &Errors) -> AnyView {
    let id = screen.head.id;
    let hidden = vec![(
        "version".to_owned(),
        screen.version.unwrap_or(0).to_string(),
    )];
    let city = format::zone_city(lang, screen.zone);
    let zone = t!(lang, "opening-zone", city = city.as_str());
    let optional = move || t!(lang, "registration-optional");
    let form = typed.clone();
    let (seats_error, types_error) = (errors.field("seats"), errors.field("types"));
    let (text_error, days_error) = (errors.field("text"), errors.field("identity_days"));
    let (opens, closes) = (
        t!(lang, "opening-opens-date"),
        t!(lang, "opening-closes-date"),
    );
    let at = |of: &str, key: String| format!("{of}, {key}");
    let opens_at = at(&opens, t!(lang, "opening-opens-time"));
    let closes_at = at(&closes, t!(lang, "opening-closes-time"));
    let yes = |value: &str| value == "yes";
    let (approval, waitlist, promotes) = (
        yes(&form.approval),
        yes(&form.waitlist),
        yes(&form.promotes),
    );
    let dates = view! {
        <div class="columns">
            <Field label=opens name="opens_date" kind=Input::Date value=form.opens_date error=errors.field("opens_date") mark=optional()/>
            <Field label=opens_at name="opens_time" kind=Input::Time value=form.opens_time error=errors.field("opens_time") mark=optional()/>
        </div>
        <div class="columns">
            <Field label=closes name="closes_date" kind=Input::Date value=form.closes_date error=errors.field("closes_date") mark=optional()/>
            <Field label=closes_at name="closes_time" kind=Input::Time value=form.closes_time error=errors.field("closes_time") mark=optional()/>
        </div>
    }
    .into_any();
    view! {
        <PostForm action=part(id, "opening")>
            <Hidden fields=hidden/>
            <Fieldset legend=t!(lang, "dialogue-when") hint=zone>{dates}</Fieldset>
            <Field label=t!(lang, "opening-seats") name="seats" kind=Input::Number value=form.seats hint=t!(lang, "opening-seats-hint") error=seats_error width=Width::Few required=true/>
            <Checkboxes legend=t!(lang, "opening-organisation-types") name="types" choices=choices::types(lang) selected=form.types hint=t!(lang, "opening-organisation-types-hint") error=types_error mark=optional()/>
            <Checkbox label=t!(lang, "opening-approval") name="approval" checked=approval hint=t!(lang, "opening-approval-hint")/>
            <Checkbox label=t!(lang, "opening-waitlist") name="waitlist" checked=waitlist/>
            <Checkbox label=t!(lang, "opening-promotes") name="promotes" checked=promotes hint=t!(lang, "opening-promotes-hint")/>
            <TextArea label=t!(lang, "opening-text") name="text" value=form.text error=text_error mark=optional() rows=5/>
            <Field label=t!(lang, "opening-identity-days") name="identity_days" kind=Input::Number value=form.identity_days error=days_error width=Width::Few required=true/>
            <Actions>
                <Button label=t!(lang, "button-save") look=Look::Primary/>
                <LinkButton label=t!(lang, "button-cancel") href=here(id) look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

fn late(lang: Lang, screen: &OpeningScreen) -> AnyView {
    let action = part(screen.head.id, "late-link");
    let step = |step: &str| vec![("step".to_owned(), step.to_owned())];
    let content = match screen.late_link.clone() {
        Some(link) => {
            let (again, ends) = (action.clone(), action);
            view! {
                <p><a href=link.clone() dir="ltr">{link.clone()}</a></p>
                <Actions>
                    <PostButton label=t!(lang, "opening-late-again") action=again hidden=step("make")/>
                    <PostButton label=t!(lang, "opening-late-withdraw") action=ends hidden=step("withdraw")/>
                </Actions>
            }
            .into_any()
        }
        None => view! {
            <p class="muted">{t!(lang, "opening-late-none")}</p>
            <PostButton label=t!(lang, "opening-late-make") action=action hidden=step("make")/>
        }
        .into_any(),
    };
    view! {
        <h2>{t!(lang, "opening-late")}</h2>
        <p>{t!(lang, "opening-late-text")}</p>
        {content}
    }
    .into_any()
}
