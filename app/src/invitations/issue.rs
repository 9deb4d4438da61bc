//! Issuing invitations: who gets one, what it says, and the button.

use axum::response::Response;
use domain::ids::{DialogueId, PersonId};
use domain::limits::Beyond;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::invitations::{self, Candidate, Candidates, Preview};
use usecases::sendings::Plan;

use super::parts::{country, named};
use super::{issue_path, list_path, mail_path};
use crate::components::{
    Actions, Button, Checkboxes, Choice, Disclosure, Empty, Field, Fieldset, FilterPanel, Input,
    LinkButton, Look, Notice, PostButton, PostForm, Select, SummaryList, SummaryRow, TitleBlock,
    Tone, Words,
};
use crate::forms::Errors;
use crate::letters::{Place, Unsent};
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::shortlist::limits;
use crate::visit::Visit;

/// What the page was asked for, or what a form that was refused held.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// The person whose letter is shown.
    pub shown: Option<PersonId>,
    /// The people who were ticked; everybody at first.
    pub ticked: Option<Vec<PersonId>>,
    pub when: Plan,
    /// The caps and maxima that these invitations would exceed.
    pub beyond: Vec<Beyond>,
    /// Why they should all the same.
    pub reason: String,
}

/// The page.
pub async fn render(
    site: &Site,
    visit: &Visit,
    dialogue: DialogueId,
    typed: &Form,
    errors: &Errors,
) -> Result<Response, Refused> {
    let (platform, actor, lang) = (&site.platform, visit.actor(), visit.lang);
    let open = invitations::candidates(platform, actor, dialogue).await?;
    let shown = typed
        .shown
        .filter(|id| open.ready.iter().any(|candidate| candidate.person == *id))
        .or_else(|| open.ready.first().map(|candidate| candidate.person));
    let preview = match shown {
        Some(person) => Some(invitations::preview(platform, actor, dialogue, person).await?),
        None => None,
    };
    let title = t!(lang, "invitations-issue-title");
    let path = mail_path(dialogue);
    let place = Place { site, path };
    Ok(Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(dialogue), open.dialogue.title.clone())
        .under(list_path(dialogue), t!(lang, "invitations-title"))
        .refused(errors.any())
        .with_frames()
        .render(site, visit, || {
            let lead = t!(
                lang,
                "invitations-issue-lead",
                free = open.seats_free as i64,
                seats = open.dialogue.seats
            );
            let people = if open.ready.is_empty() {
                view! {
                    <Empty title=t!(lang, "invitations-nobody-left")>
                        <LinkButton href=list_path(dialogue) label=t!(lang, "button-back")/>
                    </Empty>
                }
                .into_any()
            } else {
                form(lang, dialogue, &open, typed, errors)
            };
            let letter =
                preview.map(|preview| letter(lang, &place, dialogue, &open, shown, &preview));
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=open.dialogue.title.clone() lead=lead/>
                {notices(visit, &open)}
                {people}
                {letter}
            }
            .into_any()
        }))
}

/// What stands in the way of inviting everybody.
fn notices(visit: &Visit, open: &Candidates) -> AnyView {
    let lang = visit.lang;
    let too_many = (open.ready.len() > open.seats_free).then(|| {
        view! {
            <Notice tone=Tone::Attention title=t!(lang, "invitations-too-many-title")
                text=t!(lang, "invitations-too-many-text", people = open.ready.len() as i64, free = open.seats_free as i64)/>
        }
    });
    let without = (!open.without_address.is_empty()).then(|| {
        let people: Vec<AnyView> = open
            .without_address
            .iter()
            .map(|candidate| {
                let name = named(visit, candidate.person, candidate.name.clone());
                view! { <li>{name}</li> }.into_any()
            })
            .collect();
        view! {
            <Notice tone=Tone::Problem title=t!(lang, "invitations-without-title", people = open.without_address.len() as i64)
                text=t!(lang, "invitations-without-text")>
                <ul>{people}</ul>
            </Notice>
        }
    });
    view! { {too_many}{without} }.into_any()
}

fn form(
    lang: Lang,
    dialogue: DialogueId,
    open: &Candidates,
    typed: &Form,
    errors: &Errors,
) -> AnyView {
    let choices: Vec<Choice> = open
        .ready
        .iter()
        .map(|candidate| {
            Choice::new(candidate.person.to_string(), candidate.name.clone())
                .with_hint(about(lang, candidate))
        })
        .collect();
    let selected: Vec<String> = match &typed.ticked {
        Some(people) => people.iter().map(ToString::to_string).collect(),
        None => choices.iter().map(|choice| choice.value.clone()).collect(),
    };
    let error = errors.field("people");
    let legend = t!(
        lang,
        "invitations-recipients",
        people = choices.len() as i64
    );
    let hint = t!(lang, "invitations-recipients-hint");
    let (send, back) = (t!(lang, "invitations-send"), t!(lang, "button-cancel"));
    let back_to = list_path(dialogue);
    let later = later(lang, open, &typed.when, errors);
    let beyond = beyond(lang, open, typed, errors);
    view! {
        <PostForm action=issue_path(dialogue)>
            <Checkboxes legend=legend name="people" choices=choices selected=selected hint=hint error=error/>
            {later}
            {beyond}
            <Actions>
                <Button label=send look=Look::Primary/>
                <LinkButton href=back_to label=back look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

/// The limits that would be exceeded, by whom, and the field for the reason.
fn beyond(lang: Lang, open: &Candidates, typed: &Form, errors: &Errors) -> Option<AnyView> {
    if typed.beyond.is_empty() && typed.reason.is_empty() {
        return None;
    }
    let lines: Vec<AnyView> = typed
        .beyond
        .iter()
        .map(|one| {
            let known = open.ready.iter().find(|known| known.person == one.person);
            let name = known.map(|known| known.name.clone()).unwrap_or_default();
            let words = limits::words(lang, one);
            view! { <li><bdi>{name}</bdi>" · "{words}</li> }.into_any()
        })
        .collect();
    let notice = (!lines.is_empty()).then(|| {
        view! {
            <Notice tone=Tone::Attention title=t!(lang, "override-titles") text=t!(lang, "override-text")>
                <ul>{lines}</ul>
            </Notice>
        }
    });
    let (reason, error) = (typed.reason.clone(), errors.field("reason"));
    Some(
        view! {
            {notice}
            <Field label=t!(lang, "override-reason") name="reason" value=reason error=error
                hint=t!(lang, "shortlist-reason-hint")/>
        }
        .into_any(),
    )
}

/// When the letters leave: at once, or at a moment by the clock of the meeting.
fn later(lang: Lang, open: &Candidates, when: &Plan, errors: &Errors) -> AnyView {
    let zone = open.dialogue.zone.as_deref();
    let zone = zone
        .and_then(|zone| zone.parse().ok())
        .unwrap_or(chrono_tz::UTC);
    let zone = format::zone_city(lang, zone);
    let hint = t!(lang, "send-later-hint", zone = zone.as_str());
    let (date, time) = (when.date.clone(), when.time.clone());
    let (date_error, time_error) = (errors.field("send_date"), errors.field("send_time"));
    let (date_label, time_label) = (t!(lang, "send-date"), t!(lang, "send-time"));
    view! {
        <Fieldset legend=t!(lang, "send-later") hint=hint>
            <div class="columns">
                <Field label=date_label name="send_date" kind=Input::Date value=date error=date_error/>
                <Field label=time_label name="send_time" kind=Input::Time value=time error=time_error/>
            </div>
        </Fieldset>
    }
    .into_any()
}

/// Organisation, State, language and address of a recipient, in one line.
fn about(lang: Lang, candidate: &Candidate) -> Words {
    let parts = [
        candidate.organisation.clone().unwrap_or_default(),
        country(lang, candidate.country.as_deref()),
        word(lang, candidate.language.label_key()),
        candidate
            .email
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default(),
    ];
    locale::format::facts(lang, parts).into()
}

/// One letter as it would be sent, and the choice of another.
fn letter(
    lang: Lang,
    place: &Place<'_>,
    dialogue: DialogueId,
    open: &Candidates,
    shown: Option<PersonId>,
    preview: &Preview,
) -> AnyView {
    let choices: Vec<Choice> = open
        .ready
        .iter()
        .map(|candidate| Choice::new(candidate.person.to_string(), candidate.name.clone()))
        .collect();
    let selected = shown.map(|id| id.to_string());
    let rows = vec![
        SummaryRow::new(
            t!(lang, "invitations-letter-to"),
            format!("{} <{}>", preview.name, preview.to),
        ),
        SummaryRow::new(t!(lang, "invitations-letter-from"), preview.from.clone()),
        SummaryRow::new(
            t!(lang, "label-language"),
            word(lang, preview.language.label_key()),
        ),
        SummaryRow::new(
            t!(lang, "invitations-letter-subject"),
            preview.subject.clone(),
        ),
        SummaryRow::new(t!(lang, "invitation-fact-when"), preview.when.clone()),
    ];
    let calendar = match &preview.ics {
        Some(ics) => {
            let ics = ics.clone();
            view! {
                <Disclosure summary=t!(lang, "invitations-letter-ics")>
                    <div class="table-scroll" tabindex="0" role="region" aria-label="invite.ics"><pre dir="ltr">{ics}</pre></div>
                </Disclosure>
            }
            .into_any()
        }
        None => view! { <p class="muted">{t!(lang, "invitations-letter-no-ics")}</p> }.into_any(),
    };
    let mail = place.show(
        lang,
        &Unsent {
            language: preview.language,
            subject: &preview.subject,
            text: &preview.text,
            html: &preview.html,
        },
    );
    let label = t!(lang, "invitations-letter-choose");
    let to_me = shown.map(|person| {
        let hidden = vec![("to_me".to_owned(), person.to_string())];
        view! { <PostButton action=issue_path(dialogue) label=t!(lang, "send-to-me") hidden=hidden/> }
    });
    view! {
        <section class="flow" aria-labelledby="letter">
            <h2 id="letter">{t!(lang, "invitations-letter")}</h2>
            <FilterPanel action=issue_path(dialogue) label=label.clone() submit=t!(lang, "button-show")>
                <Select label=label name="person" choices=choices selected=selected/>
            </FilterPanel>
            <SummaryList rows=rows label=t!(lang, "invitations-letter")/>
            {mail}
            {calendar}
            <p class="muted small">{t!(lang, "invitations-letter-note")}</p>
            {to_me}
        </section>
    }
    .into_any()
}
