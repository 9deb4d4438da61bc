//! The questions, one a page: the answer, what that answer needs, and check your answer.

use axum::response::Response;
use domain::invitation::{Rsvp, RsvpForm};
use domain::rsvp::Taking;
use domain::{Language, Mode, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};

use super::facts;
use super::meetings;
use super::opened::Opened;
use super::reply::Reply;
use super::standing::{contact, late_notice};
use crate::components::{
    Actions, Arrangement, Button, Checkbox, Checkboxes, Choice, Field, GetForm, Hidden, Input,
    Look, PostButton, PostForm, Prose, Radios, SummaryList, SummaryRow, TextArea, TitleBlock,
};
use crate::forms::Errors;
use crate::page::Page;
use crate::routes::Site;

/// What somebody is invited to, and the four answers. `typed` is what was typed on the way, when somebody
/// comes back from a later page.
pub(super) fn choose(
    site: &Site,
    opened: &Opened,
    chosen: &str,
    typed: Option<&RsvpForm>,
    errors: &Errors,
) -> Response {
    let lang = opened.visit.lang;
    let dialogue = &opened.shown.dialogue;
    let chosen = if chosen.is_empty() {
        answer_so_far(opened)
    } else {
        chosen.to_owned()
    };
    let (cards, error) = (
        Reply::cards(lang, opened.shown.taking),
        errors.field("answer"),
    );
    let question = view! {
        <Radios
            legend=t!(lang, "rsvp-question")
            name="answer"
            choices=cards
            selected=chosen
            error=error
            arrangement=Arrangement::Cards
        />
    };
    let form = match typed {
        Some(typed) => {
            let carried = carried(typed, false);
            let action = format!("{}?step=details", paths::rsvp_check(&opened.token));
            view! {
                <PostForm action=action>
                    <Hidden fields=carried/>
                    {question}
                    <Button label=t!(lang, "button-continue") look=Look::Primary/>
                </PostForm>
            }
            .into_any()
        }
        None => {
            let mut asked = vec![("step".to_owned(), "chosen".to_owned())];
            asked.extend(
                opened
                    .zone
                    .map(|zone| ("zone".to_owned(), zone.name().to_owned())),
            );
            view! {
                <GetForm action=paths::rsvp(&opened.token)>
                    <Hidden fields=asked/>
                    {question}
                    <Button label=t!(lang, "button-continue") look=Look::Primary/>
                </GetForm>
            }
            .into_any()
        }
    };
    let is_late = opened.shown.taking == Taking::DeclineOnly;
    let late = is_late.then(|| late_notice(opened));
    let joins_later = dialogue.mode != Mode::InPerson && dialogue.online_address.is_none();
    let online = (joins_later && !is_late)
        .then(|| view! { <p class="hint">{t!(lang, "rsvp-online-later")}</p> });
    let title = dialogue.title.clone();
    Page::new(title)
        .private()
        .refused(errors.any())
        .render(site, &opened.visit, || {
            let deadline = facts::deadline(lang, dialogue).filter(|_| !is_late);
            let rows = deadline
                .map(|by| SummaryRow::new(t!(lang, "invitation-fact-respond-by"), by))
                .into_iter()
                .collect::<Vec<_>>();
            let rows = (!rows.is_empty()).then(
                || view! { <SummaryList rows=rows label=t!(lang, "invitation-fact-respond-by")/> },
            );
            let about = (!dialogue.summary.is_empty()).then(|| {
                let written_in =
                    (dialogue.language != lang).then(|| dialogue.language.code().to_owned());
                view! {
                    <h2>{t!(lang, "rsvp-about")}</h2>
                    <Prose text=dialogue.summary.clone() lang=written_in/>
                }
            });
            view! {
                {errors.summary()}
                {facts::head(opened)}
                {opened.partners()}
                {online}
                {facts::other_city(opened)}
                {late}
                {rows}
                {form}
                {about}
                {opened.documents()}
                {meetings::list(site, opened)}
                {contact(opened)}
            }
            .into_any()
        })
}

/// The card that is chosen already for somebody who comes back.
fn answer_so_far(opened: &Opened) -> String {
    let substitute = opened.shown.substitute.is_some();
    match opened.shown.state {
        domain::InvitationState::Declined if substitute => Reply::Substitute.code(),
        domain::InvitationState::Accepted => Reply::Accepted.code(),
        domain::InvitationState::Tentative => Reply::Tentative.code(),
        domain::InvitationState::Declined => Reply::Declined.code(),
        domain::InvitationState::Draft
        | domain::InvitationState::Issued
        | domain::InvitationState::Withdrawn
        | domain::InvitationState::Lapsed => "",
    }
    .to_owned()
}

/// Only what this answer needs.
pub(super) fn details(
    site: &Site,
    opened: &Opened,
    reply: Reply,
    typed: &RsvpForm,
    errors: &Errors,
) -> Response {
    let lang = opened.visit.lang;
    let (title, lead) = reply.details(lang);
    let eyebrow = opened.shown.dialogue.title.clone();
    let back = with_zone(
        opened,
        &format!("{}?change=yes", paths::rsvp(&opened.token)),
    );
    let fields = if reply.comes() {
        coming(lang, opened.shown.dialogue.mode, typed, errors)
    } else if reply == Reply::Substitute {
        substitute(lang, typed, errors)
    } else {
        comment(lang, typed, errors)
    };
    // What the other answers ask for is carried along, should the person change their mind on the way.
    let unseen = unseen(reply, opened.shown.dialogue.mode, typed);
    Page::new(title.clone())
        .private()
        .refused(errors.any())
        .render(site, &opened.visit, || {
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=eyebrow lead=lead/>
                <PostForm action=paths::rsvp_check(&opened.token)>
                    <Hidden fields=unseen/>
                    {fields}
                    <Actions>
                        <Button label=t!(lang, "button-continue") look=Look::Primary/>
                        <a href=back>{t!(lang, "button-back")}</a>
                    </Actions>
                </PostForm>
            }
            .into_any()
        })
}

fn with_zone(opened: &Opened, path: &str) -> String {
    match opened.zone {
        Some(zone) => format!("{path}&zone={}", crate::routes::urlencode(zone.name())),
        None => path.to_owned(),
    }
}

fn coming(lang: Lang, mode: Mode, typed: &RsvpForm, errors: &Errors) -> AnyView {
    let optional = || t!(lang, "rsvp-optional");
    let languages = Language::ALL
        .iter()
        .map(|language| Choice::new(language.code(), word(lang, language.label_key())))
        .collect();
    let diet = (mode != Mode::Online).then(|| {
        view! {
            <Field label=t!(lang, "rsvp-diet") name="diet" value=typed.diet.clone() error=errors.field("diet")
                hint=t!(lang, "rsvp-diet-hint") mark=optional()/>
        }
    });
    view! {
        <TextArea label=t!(lang, "rsvp-access") name="access_needs" value=typed.access_needs.clone()
            error=errors.field("access_needs") hint=t!(lang, "rsvp-access-hint") mark=optional() rows=3/>
        {diet}
        <Checkboxes legend=t!(lang, "rsvp-languages") name="languages" choices=languages
            selected=typed.languages.clone() error=errors.field("languages")
            hint=t!(lang, "rsvp-languages-hint") mark=optional() arrangement=Arrangement::Inline/>
        {comment(lang, typed, errors)}
        <Checkbox label=t!(lang, "rsvp-publish") name="publish_name" checked=typed.publish_name == "yes"
            hint=t!(lang, "rsvp-publish-hint")/>
    }
    .into_any()
}

fn comment(lang: Lang, typed: &RsvpForm, errors: &Errors) -> AnyView {
    view! {
        <TextArea label=t!(lang, "rsvp-comment") name="comment" value=typed.comment.clone()
            error=errors.field("comment") hint=t!(lang, "rsvp-comment-hint") mark=t!(lang, "rsvp-optional") rows=3/>
    }
    .into_any()
}

fn substitute(lang: Lang, typed: &RsvpForm, errors: &Errors) -> AnyView {
    let optional = || t!(lang, "rsvp-optional");
    view! {
        <Field label=t!(lang, "rsvp-given-name") name="given_name" value=typed.given_name.clone()
            error=errors.field("given_name") mark=optional()/>
        <Field label=t!(lang, "rsvp-family-name") name="family_name" value=typed.family_name.clone()
            error=errors.field("family_name")/>
        <Field label=t!(lang, "label-email") name="email" kind=Input::Email value=typed.email.clone()
            error=errors.field("email") hint=t!(lang, "rsvp-email-hint")/>
        <Field label=t!(lang, "rsvp-position") name="position" value=typed.position.clone()
            error=errors.field("position") hint=t!(lang, "rsvp-position-hint") mark=optional()/>
        {comment(lang, typed, errors)}
    }
    .into_any()
}

/// Check your answer: nothing was sent yet.
pub(super) fn check(
    site: &Site,
    opened: &Opened,
    reply: Reply,
    typed: &RsvpForm,
    rsvp: &Rsvp,
    errors: &Errors,
) -> Response {
    let lang = opened.visit.lang;
    let eyebrow = opened.shown.dialogue.title.clone();
    let carried = carried(typed, true);
    let title = t!(lang, "rsvp-check-title");
    Page::new(title.clone())
        .private()
        .refused(errors.any())
        .render(site, &opened.visit, || {
            let change = |step: &str, about: &str| {
                let action = format!("{}?step={step}", paths::rsvp_check(&opened.token));
                view! {
                    <PostButton label=t!(lang, "button-change") action=action hidden=carried.clone()
                        look=Look::Quiet about=about.to_owned()/>
                }
                .into_any()
            };
            let answer = t!(lang, "rsvp-fact-answer");
            let mut rows = vec![
                SummaryRow::new(answer.clone(), reply.words(lang))
                    .action(change("choose", &answer)),
            ];
            for (name, value) in said(lang, opened.shown.dialogue.mode, rsvp) {
                let value = if value.is_empty() {
                    t!(lang, "rsvp-nothing-said")
                } else {
                    value
                };
                let button = change("details", &name);
                rows.push(SummaryRow::new(name, value).action(button));
            }
            let refused = errors.any().then(|| contact(opened));
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=eyebrow lead=t!(lang, "rsvp-check-lead")/>
                <SummaryList rows=rows/>
                <PostForm action=paths::rsvp(&opened.token)>
                    <Hidden fields=carried/>
                    <Button label=t!(lang, "rsvp-check-send") look=Look::Primary/>
                </PostForm>
                {refused}
            }
            .into_any()
        })
}

/// What an answer says, by the names of its fields; what was left out is empty.
pub(super) fn said(lang: Lang, mode: Mode, rsvp: &Rsvp) -> Vec<(String, String)> {
    let particulars = &rsvp.particulars;
    let mut said = Vec::new();
    if let Some(nominee) = &rsvp.nominee {
        let name = format!("{} {}", nominee.given_name, nominee.family_name);
        said.push((t!(lang, "rsvp-fact-substitute"), name.trim().to_owned()));
        said.push((t!(lang, "label-email"), nominee.email.to_string()));
        said.push((t!(lang, "rsvp-position"), nominee.position.clone()));
    }
    if rsvp.answer != domain::Answer::Declined {
        said.push((
            t!(lang, "rsvp-access-short"),
            particulars.access_needs.clone(),
        ));
        if mode != Mode::Online {
            said.push((t!(lang, "rsvp-diet"), particulars.diet.clone()));
        }
        let languages: Vec<String> = particulars
            .languages
            .iter()
            .map(|language| word(lang, language.label_key()))
            .collect();
        said.push((t!(lang, "label-languages"), languages.join(" · ")));
        let published = if particulars.publish_name {
            t!(lang, "label-yes")
        } else {
            t!(lang, "label-no")
        };
        said.push((t!(lang, "rsvp-publish-short"), published));
    }
    said.push((t!(lang, "rsvp-comment-short"), particulars.comment.clone()));
    said
}

/// Everything that was typed, for a form that carries it along.
fn carried(typed: &RsvpForm, with_answer: bool) -> Vec<(String, String)> {
    let pair = |name: &str, value: &String| (name.to_owned(), value.clone());
    let mut pairs = vec![
        pair("access_needs", &typed.access_needs),
        pair("diet", &typed.diet),
        pair("comment", &typed.comment),
        pair("publish_name", &typed.publish_name),
        pair("given_name", &typed.given_name),
        pair("family_name", &typed.family_name),
        pair("email", &typed.email),
        pair("position", &typed.position),
    ];
    pairs.extend(typed.languages.iter().map(|code| pair("languages", code)));
    if with_answer {
        pairs.push(pair("answer", &typed.answer));
    }
    pairs.retain(|(_, value)| !value.is_empty());
    pairs
}

/// What was typed but is not asked for on this answer's page.
fn unseen(reply: Reply, mode: Mode, typed: &RsvpForm) -> Vec<(String, String)> {
    let asked: &[&str] = match reply {
        Reply::Accepted | Reply::Tentative if mode == Mode::Online => {
            &["access_needs", "languages", "comment", "publish_name"]
        }
        Reply::Accepted | Reply::Tentative => &[
            "access_needs",
            "diet",
            "languages",
            "comment",
            "publish_name",
        ],
        Reply::Declined => &["comment"],
        Reply::Substitute => &["given_name", "family_name", "email", "position", "comment"],
    };
    let mut pairs = carried(typed, false);
    pairs.retain(|(name, _)| !asked.contains(&name.as_str()));
    pairs.push(("answer".to_owned(), reply.code().to_owned()));
    pairs
}
