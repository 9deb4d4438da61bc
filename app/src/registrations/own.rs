//! The page behind the link: one's own registration, to see, change and withdraw; or what was saved to come back to.

use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use domain::registration::{FieldKind, Read, RegistrationState};
use domain::{Language, Refusal, paths};
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::Error;
use usecases::registrations::{self, Files, Restored, Shown};

use super::control::value;
use super::fields::{self, Asked};
use super::{public, sent, words};
use crate::components::{
    Actions, Button, Hidden, LinkButton, Look, Notice, PostButton, PostForm, Prose, SummaryList,
    SummaryRow, TitleBlock, Tone,
};
use crate::documents::serve::unsealed;
use crate::forms::{Errors, Pairs, Posted, sent_on, shown_by_the_form};
use crate::page::{Page, done};
use crate::portal::parts::foreign;
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

/// The registration of a link, and the caller as they are spoken to: in the language that they chose for it.
async fn opened(
    site: &Site,
    visit: &Visit,
    (headers, uri): (&HeaderMap, &Uri),
    token: &str,
) -> Result<(Shown, Visit), Refused> {
    let shown = registrations::own(&site.platform, token).await?;
    let shown = shown.ok_or(Refusal::NotFound)?;
    Ok((
        shown.clone(),
        in_language(visit, (headers, uri), shown.language),
    ))
}

fn in_language(visit: &Visit, (headers, uri): (&HeaderMap, &Uri), own: Language) -> Visit {
    visit.in_language(Visit::chosen_language(headers, uri).unwrap_or(own))
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: Uri,
    Path(token): Path<String>,
) -> Result<Response, Refused> {
    let from = (&headers, &uri);
    match registrations::own(&site.platform, &token).await? {
        Some(shown) => {
            let visit = in_language(&visit, from, shown.language);
            let files = shown.own_files(&site.platform).await?;
            Ok(page(&site, &visit, &token, &shown, &files))
        }
        None => {
            let kept = registrations::restored(&site.platform, &token).await?;
            let kept = kept.ok_or(Refusal::NotFound)?;
            let visit = in_language(&visit, from, kept.language);
            draft(&site, &visit, &token, kept).await
        }
    }
}

/// What was saved, in the public form.
async fn draft(
    site: &Site,
    visit: &Visit,
    token: &str,
    kept: Restored,
) -> Result<Response, Refused> {
    let screen = registrations::screen(&site.platform, &kept.slug, &kept.late).await?;
    let own = ["late", "draft", "revision"];
    let mut typed = kept.pairs;
    typed.retain(|(name, _)| !own.contains(&name.as_str()));
    typed.push(("late".to_owned(), kept.late));
    typed.push(("draft".to_owned(), token.to_owned()));
    public::page(site, visit, &screen, &typed, &Errors::none(), true).await
}

/// A file that came with the registration.
pub(super) async fn file(
    State(site): State<Site>,
    Path((token, file)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let file = registrations::open_own_file(&site.platform, &token, read_id(&file)?).await?;
    Ok(unsealed(&file.name, file.kind, file.content))
}

fn page(site: &Site, visit: &Visit, token: &str, shown: &Shown, files: &Files) -> Response {
    let lang = visit.lang;
    let title = t!(lang, "registration-own-title");
    Page::new(title.clone()).private().render(site, visit, || {
        let mut rows = vec![
            SummaryRow::new(t!(lang, "registration-reference"), shown.reference.clone()),
            SummaryRow::new(
                t!(lang, "registration-submitted-at"),
                words::moment(lang, shown.submitted_at, shown.zone),
            ),
        ];
        let read = Read {
            answers: shown.answers.clone(),
            identity: Default::default(),
        };
        rows.extend(fields::rows(
            lang,
            &shown.form,
            &shown.who,
            &read,
            (&shown.sealed, files),
        ));
        let state = words::state_tag(lang, shown.state);
        view! {
            <TitleBlock title=title eyebrow=shown.dialogue.title.clone() state=Some(state)/>
            {standing(lang, shown)}
            {steps(lang, token, shown)}
            <SummaryList rows=rows label=t!(lang, "registration-own-title")/>
            {own_files(lang, token, files)}
        }
        .into_any()
    })
}

fn own_files(lang: Lang, token: &str, files: &Files) -> Option<AnyView> {
    let items: Vec<AnyView> = files
        .values()
        .map(|file| {
            let href = paths::registration_part(token, &format!("files/{}", file.id));
            view! { <li><a href=href><bdi>{words::file(lang, file)}</bdi></a></li> }.into_any()
        })
        .collect();
    (!items.is_empty())
        .then(|| view! { <h2>{t!(lang, "registration-files")}</h2><ul>{items}</ul> }.into_any())
}

/// Where the registration stands, in a sentence.
fn standing(lang: Lang, shown: &Shown) -> AnyView {
    let (tone, words) = match shown.state {
        RegistrationState::Submitted => (Tone::Information, t!(lang, "registration-own-submitted")),
        RegistrationState::Returned => (Tone::Attention, t!(lang, "registration-own-returned")),
        RegistrationState::Confirmed => (Tone::Ok, t!(lang, "registration-own-confirmed")),
        RegistrationState::Waitlisted => {
            (Tone::Information, t!(lang, "registration-own-waitlisted"))
        }
        RegistrationState::Refused => (Tone::Problem, t!(lang, "registration-own-refused")),
        RegistrationState::Withdrawn => (Tone::Neutral, t!(lang, "registration-own-withdrawn")),
    };
    let reason = (!shown.reason.is_empty()).then(|| {
        let of = foreign(lang, shown.dialogue.language);
        view! { <Prose text=shown.reason.clone() lang=of/> }
    });
    view! { <Notice tone=tone title=words>{reason}</Notice> }.into_any()
}

fn steps(lang: Lang, token: &str, shown: &Shown) -> AnyView {
    let change = (shown.may_change || shown.may_return).then(|| {
        let label = if shown.may_return {
            t!(lang, "registration-return")
        } else {
            t!(lang, "registration-change")
        };
        let href = paths::registration_part(token, "change");
        let look = if shown.state == RegistrationState::Returned {
            Look::Primary
        } else {
            Look::Secondary
        };
        view! { <LinkButton label=label href=href look=look/> }
    });
    let invitation = shown.invitation.as_ref().map(|own| {
        view! { <LinkButton label=t!(lang, "registration-to-invitation") href=paths::rsvp(own)/> }
    });
    let withdraw = shown.may_withdraw.then(|| {
        let href = paths::registration_part(token, "withdraw");
        view! { <LinkButton label=t!(lang, "registration-withdraw") href=href look=Look::Quiet/> }
    });
    view! { <Actions>{change}{invitation}{withdraw}</Actions> }.into_any()
}

pub(super) async fn show_change(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: Uri,
    Path(token): Path<String>,
) -> Result<Response, Refused> {
    let (shown, visit) = opened(&site, &visit, (&headers, &uri), &token).await?;
    if !shown.may_change && !shown.may_return {
        return Ok(Redirect::to(&paths::registration(&token)).into_response());
    }
    let read = Read {
        answers: shown.answers.clone(),
        identity: Default::default(),
    };
    let typed = fields::prefilled(&shown.who, &read);
    form(&site, &visit, &token, &shown, &typed, &Errors::none()).await
}

/// The form with what is registered, or with what was typed.
async fn form(
    site: &Site,
    visit: &Visit,
    token: &str,
    shown: &Shown,
    typed: &Pairs,
    errors: &Errors,
) -> Result<Response, Refused> {
    let files = shown.files(&site.platform, typed).await?;
    let lang = visit.lang;
    let title = t!(lang, "registration-change");
    let asked = fields::fields(&Asked {
        lang,
        form: &shown.current,
        types: &shown.opening.types,
        typed,
        errors,
        kept: &shown.sealed,
        files: &files,
        megabytes: site.platform.files().megabytes(),
        email: false,
    });
    let hidden = vec![
        ("revision".to_owned(), shown.revision.to_string()),
        ("version".to_owned(), shown.version.to_string()),
    ];
    let (action, back) = (
        paths::registration_part(token, "change"),
        paths::registration(token),
    );
    let upload = shown.current.of_kind(FieldKind::File).is_some();
    let page = Page::new(title.clone())
        .private()
        .with_conditions()
        .refused(errors.any());
    Ok(page.render(site, visit, || {
        view! {
            {errors.summary()}
            <TitleBlock title=title eyebrow=shown.dialogue.title.clone()/>
            <PostForm action=action upload=upload>
                <Hidden fields=hidden/>
                {asked}
                <Actions>
                    <Button label=t!(lang, "registration-check") look=Look::Primary/>
                    <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                </Actions>
            </PostForm>
        }
        .into_any()
    }))
}

/// What the form says when it is read on the registration that it is about.
fn with_address(shown: &Shown, typed: &Pairs) -> Pairs {
    let mut typed: Pairs = typed.clone();
    typed.retain(|(name, _)| name != "email");
    typed.push(("email".to_owned(), shown.who.email.to_string()));
    typed
}

pub(super) async fn check(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: Uri,
    Path(token): Path<String>,
    request: Request,
) -> Result<Response, Refused> {
    let platform = &site.platform;
    let (shown, visit) = opened(&site, &visit, (&headers, &uri), &token).await?;
    let sent = sent::read(&site, request).await?;
    let (typed, wrong) = sent::kept(platform, sent, &shown).await?;
    let typed = with_address(&shown, &typed);
    match (shown.read(&typed), wrong) {
        (Ok((who, read)), None) => {
            let files = shown.files(platform, &typed).await?;
            let there = (&shown.sealed, &files);
            let rows = fields::rows(visit.lang, &shown.current, &who, &read, there);
            Ok(checked(&site, &visit, &token, &shown, &typed, rows))
        }
        (read, wrong) => {
            let refusal = sent::together(wrong, read.err()).unwrap_or(Refusal::ChangedMeanwhile);
            again(&site, &visit, &token, &shown, &typed, &refusal).await
        }
    }
}

async fn again(
    site: &Site,
    visit: &Visit,
    token: &str,
    shown: &Shown,
    typed: &Pairs,
    refusal: &Refusal,
) -> Result<Response, Refused> {
    let errors = Errors::of(visit.lang, refusal)
        .named(|control| words::control_label(visit.lang, &shown.current, control));
    form(site, visit, token, shown, typed, &errors).await
}

fn checked(
    site: &Site,
    visit: &Visit,
    token: &str,
    shown: &Shown,
    typed: &Pairs,
    rows: Vec<SummaryRow>,
) -> Response {
    let lang = visit.lang;
    let mut hidden = fields::carried(typed);
    hidden.push(("revision".to_owned(), shown.revision.to_string()));
    hidden.push(("version".to_owned(), shown.version.to_string()));
    let title = t!(lang, "registration-check-title");
    Page::new(title.clone())
        .private()
        .render(site, visit, || {
            view! {
                <TitleBlock title=title eyebrow=shown.dialogue.title.clone() lead=t!(lang, "registration-check-lead")/>
                <SummaryList rows=rows label=t!(lang, "registration-check-title")/>
                <PostForm action=paths::registration(token)>
                    <Hidden fields=hidden/>
                    <Actions>
                        <Button label=t!(lang, "registration-send-change") look=Look::Primary name="step" value="send"/>
                        <Button label=t!(lang, "registration-change-answers") name="step" value="change"/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        })
}

pub(super) async fn send(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: Uri,
    Path(token): Path<String>,
    Posted(typed): Posted<Pairs>,
) -> Result<Response, Refused> {
    let from = (&headers, &uri);
    if value(&typed, "step") == "change" {
        let (shown, visit) = opened(&site, &visit, from, &token).await?;
        let typed = with_address(&shown, &typed);
        return form(&site, &visit, &token, &shown, &typed, &Errors::none()).await;
    }
    // A version that cannot be read is none that was ever shown.
    let version = value(&typed, "version").parse().unwrap_or(0);
    match registrations::change(&site.platform, &token, version, &typed).await {
        Ok(_) => Ok(done(&paths::registration(&token), "registration-saved")),
        Err(Error::Refused(refusal)) if shown_by_the_form(&refusal) => {
            let (shown, visit) = opened(&site, &visit, from, &token).await?;
            let typed = with_address(&shown, &typed);
            again(&site, &visit, &token, &shown, &typed, &refusal).await
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn ask_withdraw(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: Uri,
    Path(token): Path<String>,
) -> Result<Response, Refused> {
    let (shown, visit) = opened(&site, &visit, (&headers, &uri), &token).await?;
    if !shown.may_withdraw {
        return Ok(Redirect::to(&paths::registration(&token)).into_response());
    }
    Ok(withdrawing(&site, &visit, &token, &shown, &Errors::none()))
}

fn withdrawing(
    site: &Site,
    visit: &Visit,
    token: &str,
    shown: &Shown,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let title = t!(lang, "registration-withdraw-title");
    let (action, back) = (
        paths::registration_part(token, "withdraw"),
        paths::registration(token),
    );
    Page::new(title.clone())
        .private()
        .refused(errors.any())
        .render(site, visit, || {
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=shown.dialogue.title.clone() lead=t!(lang, "registration-withdraw-lead")/>
                <Actions>
                    <PostButton label=t!(lang, "registration-withdraw") action=action look=Look::Danger/>
                    <LinkButton label=t!(lang, "registration-keep") href=back/>
                </Actions>
            }
            .into_any()
        })
}

pub(super) async fn withdraw(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: Uri,
    Path(token): Path<String>,
) -> Result<Response, Refused> {
    let result = registrations::withdraw(&site.platform, &token).await;
    let own = paths::registration(&token);
    let again = async |errors: Errors| {
        let (shown, visit) = opened(&site, &visit, (&headers, &uri), &token).await?;
        Ok(withdrawing(&site, &visit, &token, &shown, &errors))
    };
    sent_on(result, visit.lang, &own, "registration-withdrawn", again).await
}
