//! The secretariat's part: record an answer that came by telephone, confirm or refuse a substitute.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::ids::{DialogueId, InvitationId};
use domain::invitation::{RsvpForm, parse};
use domain::{Answer, Language, NominationState, Problem, Refusal, paths};
use leptos::prelude::*;
use locale::{t, word};
use usecases::invitations::{self, AtTheDesk};
use usecases::{Error, invitations::Nominated};

use super::nominations::{name_of, rows};
use crate::components::{
    Actions, Arrangement, Button, Checkbox, Checkboxes, Choice, Empty, Field, Hidden, Look,
    PostButton, PostForm, Radios, SummaryList, TextArea, TitleBlock,
};
use crate::forms::{Errors, Posted};
use crate::page::{Page, done};
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

pub(super) const ANSWER: &str = "/desk/dialogues/{id}/invitations/{invitation}/answer";
pub(super) const SUBSTITUTE: &str = "/desk/dialogues/{id}/invitations/{invitation}/substitute";

type Ids = Path<(String, String)>;

fn ids(Path((dialogue, invitation)): Ids) -> Result<(DialogueId, InvitationId), Refused> {
    match (dialogue.parse(), invitation.parse()) {
        (Ok(dialogue), Ok(invitation)) => Ok((dialogue, invitation)),
        _ => Err(Refusal::NotFound.into()),
    }
}

/// An answer as the secretariat types it.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Recorded {
    answer: String,
    access_needs: String,
    diet: String,
    languages: Vec<String>,
    comment: String,
    publish_name: String,
    reason: String,
}

impl Recorded {
    fn of(desk: &AtTheDesk) -> Self {
        let form = RsvpForm::prefilled("", &desk.particulars, None);
        Self {
            answer: String::new(),
            access_needs: form.access_needs,
            diet: form.diet,
            languages: form.languages,
            comment: form.comment,
            publish_name: form.publish_name,
            reason: String::new(),
        }
    }

    fn form(&self) -> RsvpForm {
        RsvpForm {
            answer: self.answer.clone(),
            access_needs: self.access_needs.clone(),
            diet: self.diet.clone(),
            languages: self.languages.clone(),
            comment: self.comment.clone(),
            publish_name: self.publish_name.clone(),
            ..RsvpForm::default()
        }
    }
}

pub(super) async fn answer_form(
    State(site): State<Site>,
    visit: Visit,
    path: Ids,
) -> Result<Response, Refused> {
    let desk = invitations::at_the_desk(&site.platform, visit.actor(), ids(path)?).await?;
    let typed = Recorded::of(&desk);
    Ok(answer_page(&site, &visit, &desk, &typed, &Errors::none()))
}

pub(super) async fn record(
    State(site): State<Site>,
    visit: Visit,
    path: Ids,
    Posted(typed): Posted<Recorded>,
) -> Result<Response, Refused> {
    let ids = ids(path)?;
    // A substitute is proposed by the invited person alone; the desk's form does not offer it.
    let parsed = match domain::fields::choice::<Answer>(&typed.answer) {
        Ok(_) => parse(&typed.form()),
        Err(problem) => Err(vec![domain::FieldError::new("answer", problem)]),
    };
    let result = match parsed {
        Ok(rsvp) => {
            invitations::record_answer(&site.platform, visit.actor(), ids, &rsvp, &typed.reason)
                .await
        }
        Err(mut errors) => {
            if typed.reason.trim().is_empty() {
                errors.push(domain::FieldError::new("reason", Problem::Required));
            }
            Err(Refusal::Invalid(errors).into())
        }
    };
    match result {
        Ok(answered) => {
            let code = if answered.news {
                "answer-recorded"
            } else {
                "answer-unchanged"
            };
            Ok(done(&paths::desk_invitation(ids.0, ids.1), code))
        }
        Err(Error::Refused(refusal)) if refusal != Refusal::NotFound => {
            let desk = invitations::at_the_desk(&site.platform, visit.actor(), ids).await?;
            let errors = Errors::of(visit.lang, &refusal);
            Ok(answer_page(&site, &visit, &desk, &typed, &errors))
        }
        Err(error) => Err(error.into()),
    }
}

fn desk_page(visit: &Visit, desk: &AtTheDesk, title: String) -> Page {
    let lang = visit.lang;
    Page::desk(title)
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(
            paths::desk_dialogue(desk.dialogue),
            desk.dialogue_title.clone(),
        )
        .under(
            paths::desk_invitation(desk.dialogue, desk.invitation),
            desk.person.clone(),
        )
}

fn answer_page(
    site: &Site,
    visit: &Visit,
    desk: &AtTheDesk,
    typed: &Recorded,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let title = t!(lang, "rsvp-desk-answer");
    let lead = t!(lang, "rsvp-desk-answer-lead", name = desk.person.as_str());
    let back = paths::desk_invitation(desk.dialogue, desk.invitation);
    let action = paths::desk_invitation_answer(desk.dialogue, desk.invitation);
    let (typed, optional) = (typed.clone(), t!(lang, "rsvp-optional"));
    let answers: Vec<Choice> = Answer::ALL
        .iter()
        .map(|answer| Choice::new(answer.code(), word(lang, answer.label_key())))
        .collect();
    let languages: Vec<Choice> = Language::ALL
        .iter()
        .map(|language| Choice::new(language.code(), word(lang, language.label_key())))
        .collect();
    let error = |field: &str| errors.field(field);
    desk_page(visit, desk, title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let fields = view! {
                <Radios legend=t!(lang, "rsvp-desk-answer-question") name="answer" choices=answers
                    selected=typed.answer error=error("answer")/>
                <Field label=t!(lang, "rsvp-desk-reason") name="reason" value=typed.reason error=error("reason")
                    hint=t!(lang, "rsvp-desk-reason-hint")/>
                <TextArea label=t!(lang, "rsvp-access-short") name="access_needs" value=typed.access_needs
                    error=error("access_needs") mark=optional.clone() rows=3/>
                <Field label=t!(lang, "rsvp-diet") name="diet" value=typed.diet error=error("diet") mark=optional.clone()/>
                <Checkboxes legend=t!(lang, "label-languages") name="languages" choices=languages
                    selected=typed.languages error=error("languages") mark=optional.clone() arrangement=Arrangement::Inline/>
                <TextArea label=t!(lang, "rsvp-comment-short") name="comment" value=typed.comment
                    error=error("comment") mark=optional rows=3/>
                <Checkbox label=t!(lang, "rsvp-publish-short") name="publish_name" checked=typed.publish_name == "yes"/>
            }
            .into_any();
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=desk.reference.clone() lead=lead/>
                <PostForm action=action>
                    {fields}
                    <Actions>
                        <Button label=t!(lang, "rsvp-desk-record") look=Look::Primary/>
                        <a href=back>{t!(lang, "button-cancel")}</a>
                    </Actions>
                </PostForm>
            }
            .into_any()
        })
}

/// The secretariat's decision about a substitute.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Decision {
    /// `confirm` or `refuse`.
    decision: String,
    nomination: String,
    reason: String,
}

pub(super) async fn substitute(
    State(site): State<Site>,
    visit: Visit,
    path: Ids,
) -> Result<Response, Refused> {
    let desk = invitations::at_the_desk(&site.platform, visit.actor(), ids(path)?).await?;
    Ok(substitute_page(&site, &visit, &desk, "", &Errors::none()))
}

pub(super) async fn decide(
    State(site): State<Site>,
    visit: Visit,
    path: Ids,
    Posted(typed): Posted<Decision>,
) -> Result<Response, Refused> {
    let ids = ids(path)?;
    let (platform, actor) = (&site.platform, visit.actor());
    let nomination = typed
        .nomination
        .parse()
        .map_err(|_| Refused::from(Refusal::NotFound))?;
    let (result, code) = match typed.decision.as_str() {
        "confirm" => (
            invitations::confirm_substitute(platform, actor, ids, nomination)
                .await
                .map(|_| ()),
            "substitute-confirmed",
        ),
        "refuse" => (
            invitations::refuse_substitute(platform, actor, ids, nomination, &typed.reason).await,
            "substitute-refused",
        ),
        _ => return Err(Refused::malformed()),
    };
    match result {
        Ok(()) => Ok(done(&paths::desk_invitation(ids.0, ids.1), code)),
        Err(Error::Refused(refusal)) if refusal != Refusal::NotFound => {
            let desk = invitations::at_the_desk(platform, actor, ids).await?;
            let errors = Errors::of(visit.lang, &refusal);
            Ok(substitute_page(
                &site,
                &visit,
                &desk,
                &typed.reason,
                &errors,
            ))
        }
        Err(error) => Err(error.into()),
    }
}

fn substitute_page(
    site: &Site,
    visit: &Visit,
    desk: &AtTheDesk,
    reason: &str,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let title = t!(lang, "rsvp-desk-substitute");
    let lead = t!(
        lang,
        "rsvp-desk-substitute-lead",
        name = desk.person.as_str()
    );
    let open = desk
        .nominations
        .iter()
        .find(|nominated| nominated.state == NominationState::Proposed);
    desk_page(visit, desk, title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let decision = match open {
                Some(nominated) => decision(visit, desk, nominated, reason, errors),
                None => view! { <Empty title=t!(lang, "rsvp-desk-substitute-none")/> }.into_any(),
            };
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=desk.reference.clone() lead=lead/>
                {decision}
            }
            .into_any()
        })
}

fn decision(
    visit: &Visit,
    desk: &AtTheDesk,
    nominated: &Nominated,
    reason: &str,
    errors: &Errors,
) -> AnyView {
    let lang = visit.lang;
    let action = paths::desk_invitation_substitute(desk.dialogue, desk.invitation);
    let hidden = |decision: &str| {
        vec![
            ("nomination".to_owned(), nominated.id.to_string()),
            ("decision".to_owned(), decision.to_owned()),
        ]
    };
    let (refusal, reason, error) = (hidden("refuse"), reason.to_owned(), errors.field("reason"));
    view! {
        <SummaryList rows=rows(visit, nominated) label=t!(lang, "rsvp-desk-substitute")/>
        <p>{t!(lang, "rsvp-desk-confirm-text")}</p>
        <PostButton label=t!(lang, "rsvp-desk-confirm") action=action.clone() hidden=hidden("confirm")
            look=Look::Primary about=name_of(nominated)/>
        <h2>{t!(lang, "rsvp-desk-refuse")}</h2>
        <PostForm action=action>
            <Hidden fields=refusal/>
            <Field label=t!(lang, "rsvp-desk-refuse-reason") name="reason" value=reason error=error
                hint=t!(lang, "rsvp-desk-refuse-reason-hint")/>
            <Button label=t!(lang, "rsvp-desk-refuse") look=Look::Danger/>
        </PostForm>
    }
    .into_any()
}
