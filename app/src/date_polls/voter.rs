//! The page behind the link: the times by the reader's own clock, and an answer to each. Nobody's answers but
//! their own are here.

use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use chrono_tz::Tz;
use domain::date_poll::DateAnswer;
use domain::ids::DateSlotId;
use domain::paths;
use domain::schedule::Schedule;
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::date_polls::{self, Shown, ShownSlot};

use super::form;
use super::heat::tone_of;
use crate::components::{
    Actions, Arrangement, Button, Choice, Fact, GetForm, Hidden, Icon, Look, Notice, PostForm,
    Prose, Radios, Select, SummaryList, SummaryRow, Tag, TitleBlock, Tone,
};
use crate::dialogues::when::when_words;
use crate::dialogues::zones;
use crate::forms::{Errors, Pairs, Posted, sent_on};
use crate::page::Page;
use crate::portal::parts::foreign;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

/// Where the reader says to be.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct There {
    zone: String,
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: axum::http::Uri,
    Path(token): Path<String>,
    Query(there): Query<There>,
) -> Result<Response, Refused> {
    let shown = date_polls::show(&site.platform, &token).await?;
    let chosen = Visit::chosen_language(&headers, &uri);
    let visit = visit.in_language(chosen.unwrap_or(shown.language));
    let zone = there.zone.parse().ok().or(shown.there);
    Ok(page(
        &site,
        &visit,
        &token,
        &shown,
        zone,
        None,
        &Errors::none(),
    ))
}

/// The name of the control of a time.
fn control(slot: DateSlotId) -> String {
    format!("slot-{slot}")
}

pub(super) async fn send(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: axum::http::Uri,
    Path(token): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let mut zone: Option<Tz> = None;
    let mut typed: Vec<(DateSlotId, DateAnswer)> = Vec::new();
    for (name, value) in &pairs {
        if name == "zone" {
            zone = value.parse().ok();
        } else if let Some(slot) = name.strip_prefix("slot-")
            && let (Ok(slot), Ok(answer)) = (slot.parse(), value.parse())
        {
            typed.push((slot, answer));
        }
    }
    let result = date_polls::answer(&site.platform, &token, zone, &typed).await;
    let chosen = Visit::chosen_language(&headers, &uri);
    let again = async |errors: Errors| {
        let shown = date_polls::show(&site.platform, &token).await?;
        let visit = visit.in_language(chosen.unwrap_or(shown.language));
        let errors = errors.named(|field| form::label(visit.lang, field));
        Ok(page(
            &site,
            &visit,
            &token,
            &shown,
            zone,
            Some(&typed),
            &errors,
        ))
    };
    let path = paths::date_poll(&token);
    let lang = match chosen {
        Some(lang) => lang,
        // The refusal is told in the language of the page that shows it.
        None if result.is_err() => date_polls::show(&site.platform, &token).await?.language,
        None => visit.lang,
    };
    sent_on(result, lang, &path, "date-poll-answered", again).await
}

fn page(
    site: &Site,
    visit: &Visit,
    token: &str,
    shown: &Shown,
    zone: Option<Tz>,
    typed: Option<&[(DateSlotId, DateAnswer)]>,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let reader = zone.unwrap_or(shown.zone);
    Page::new(shown.title.clone())
        .private()
        .refused(errors.any())
        .render(site, visit, || {
            let by = shown.answer_by.filter(|_| shown.takes).map(|day| {
                let day = format::date(lang, day);
                view! { <Fact icon=Icon::Calendar label=t!(lang, "date-poll-answer-by")>{t!(lang, "date-poll-answer-by")}": "{day}</Fact> }
            });
            let written = foreign(lang, shown.written_in);
            let message = (!shown.message.is_empty())
                .then(|| view! { <Prose text=shown.message.clone() lang=written.clone()/> });
            let content = if shown.takes {
                answering(lang, token, shown, reader, typed)
            } else {
                closed(lang, shown, reader)
            };
            let name = t!(lang, "date-poll-for", name = shown.person.as_str());
            view! {
                {errors.summary()}
                <TitleBlock title=shown.title.clone() lang=written eyebrow=t!(lang, "date-poll-eyebrow") lead=name>{by}</TitleBlock>
                {message}
                {content}
            }
            .into_any()
        })
}

/// A time by the reader's clock, and by the meeting's where that shows another.
fn words(lang: Lang, shown: &Shown, slot: &ShownSlot, reader: Tz) -> (String, Option<String>) {
    let told = locale::when(
        lang,
        slot.starts_at,
        slot.ends_at,
        reader,
        None,
        Some(shown.zone),
    );
    let there = told
        .reader
        .map(|time| t!(lang, "date-poll-also", time = time));
    (told.meeting, there)
}

fn answering(
    lang: Lang,
    token: &str,
    shown: &Shown,
    reader: Tz,
    typed: Option<&[(DateSlotId, DateAnswer)]>,
) -> AnyView {
    let questions: Vec<AnyView> = shown
        .slots
        .iter()
        .map(|slot| {
            let (legend, hint) = words(lang, shown, slot, reader);
            if slot.over {
                let over = t!(lang, "date-poll-slot-over");
                return view! { <p class="muted">{legend}" · "{over}</p> }.into_any();
            }
            let said = match typed {
                Some(typed) => typed.iter().find(|(id, _)| *id == slot.id).map(|one| one.1),
                None => slot.mine,
            };
            let choices = DateAnswer::ALL
                .iter()
                .map(|answer| Choice::new(answer.code(), word(lang, answer.label_key())))
                .collect();
            let selected = said.map(|answer| answer.code().to_owned());
            view! { <Radios legend=legend name=control(slot.id) choices=choices selected=selected hint=hint arrangement=Arrangement::Inline/> }
                .into_any()
        })
        .collect();
    let path = paths::date_poll(token);
    let places = zones::choices(lang, reader.name());
    let hidden = vec![("zone".to_owned(), reader.name().to_owned())];
    let to = path.clone();
    view! {
        <GetForm action=path>
            <Select label=t!(lang, "date-poll-your-place") name="zone" choices=places selected=reader.name().to_owned() hint=t!(lang, "date-poll-your-place-hint")/>
            <Button label=t!(lang, "date-poll-show-there")/>
        </GetForm>
        <h2 id="answers">{t!(lang, "date-poll-question")}</h2>
        <PostForm action=to>
            <Hidden fields=hidden/>
            {questions}
            <Actions><Button label=t!(lang, "date-poll-save") look=Look::Primary/></Actions>
        </PostForm>
    }
    .into_any()
}

/// What the reader said, once answers are taken no more, and the date when it is set.
fn closed(lang: Lang, shown: &Shown, reader: Tz) -> AnyView {
    let settled = shown.settled.as_ref().map(|schedule: &Schedule| {
        let when = when_words(lang, None, schedule, schedule.instants());
        let title = t!(lang, "date-poll-settled", when = when);
        view! { <Notice tone=Tone::Ok title=title/> }
    });
    let rows: Vec<SummaryRow> = shown
        .slots
        .iter()
        .map(|slot| {
            let (when, _) = words(lang, shown, slot, reader);
            let said = match slot.mine {
                Some(answer) => {
                    view! { <Tag words=word(lang, answer.label_key()) tone=tone_of(answer)/> }
                        .into_any()
                }
                None => {
                    view! { <span class="muted">{t!(lang, "date-poll-silent")}</span> }.into_any()
                }
            };
            SummaryRow::with_view(when, said)
        })
        .collect();
    view! {
        <Notice tone=Tone::Neutral title=t!(lang, "date-poll-closed-title") text=t!(lang, "date-poll-closed-text")/>
        {settled}
        <h2>{t!(lang, "date-poll-your-answers")}</h2>
        <SummaryList rows=rows label=t!(lang, "date-poll-your-answers")/>
    }
    .into_any()
}
