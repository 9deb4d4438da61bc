//! The forms of a poll: proposing times, more of them, and changing what is asked.

use axum::response::Response;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::date_polls::queries::Whole;
use usecases::dialogues::queries::DialogueHead;

use super::{Typed, here};
use crate::components::{
    Actions, Button, Field, Fieldset, Hidden, Input, LinkButton, Look, PostForm, Select, TextArea,
    TitleBlock, Width,
};
use crate::dialogues::zones;
use crate::forms::Errors;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// How many rows a form offers.
pub(super) const ROWS: usize = 5;

/// The label of a field of a poll.
pub(crate) fn label(lang: Lang, field: &str) -> Option<String> {
    let numbered = |name: &str, label: String| {
        let number: i64 = field.strip_prefix(name)?.parse().ok()?;
        let time = t!(lang, "date-poll-time", number = number);
        Some(format!("{time}, {label}"))
    };
    Some(match field {
        "zone" => t!(lang, "label-time-zone"),
        "minutes" => t!(lang, "date-poll-minutes"),
        "answer_by" => t!(lang, "date-poll-answer-by"),
        "message" => t!(lang, "date-poll-message"),
        "time" => t!(lang, "label-time"),
        "whom" => t!(lang, "date-poll-whom"),
        "answers" => t!(lang, "date-poll-your-answers"),
        _ => {
            return numbered("day-", t!(lang, "date-poll-day"))
                .or_else(|| numbered("start-", t!(lang, "date-poll-start")));
        }
    })
}

fn framed(
    site: &Site,
    visit: &Visit,
    head: &DialogueHead,
    title: String,
    lead: Option<String>,
    errors: &Errors,
    form: AnyView,
) -> Response {
    Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(visit.lang, "nav-dialogues"))
        .under(paths::desk_dialogue(head.id), head.title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=head.title.clone() lead=lead/>
                {form}
            }
            .into_any()
        })
}

/// The page on which a poll is made.
pub(super) fn new(
    site: &Site,
    visit: &Visit,
    head: &DialogueHead,
    typed: &Typed,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let (asked, words) = (
        asked(lang, typed, errors, false),
        words(lang, typed, errors),
    );
    let times = times(lang, typed, errors);
    let back = paths::desk_dialogue(head.id);
    let form = view! {
        <PostForm action=here(head.id)>
            {asked}
            {times}
            {words}
            <Actions>
                <Button label=t!(lang, "date-poll-new") look=Look::Primary/>
                <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any();
    let lead = t!(lang, "date-poll-lead");
    framed(
        site,
        visit,
        head,
        t!(lang, "date-poll"),
        Some(lead),
        errors,
        form,
    )
}

/// The page on which what a poll asks is changed.
pub(super) fn edit(
    site: &Site,
    visit: &Visit,
    head: &DialogueHead,
    poll: &Whole,
    typed: &Typed,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let asked = asked(lang, typed, errors, poll.answered() > 0);
    let words = words(lang, typed, errors);
    let hidden = vec![("version".to_owned(), typed.version.to_string())];
    let action = paths::desk_dialogue_part(head.id, "date-poll/edit");
    let back = here(head.id);
    let form = view! {
        <PostForm action=action>
            <Hidden fields=hidden/>
            {asked}
            {words}
            <Actions>
                <Button label=t!(lang, "button-save") look=Look::Primary/>
                <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any();
    framed(
        site,
        visit,
        head,
        t!(lang, "date-poll-edit"),
        None,
        errors,
        form,
    )
}

/// The page on which more times are proposed.
pub(super) fn more(
    site: &Site,
    visit: &Visit,
    head: &DialogueHead,
    poll: &Whole,
    typed: &Typed,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let city = locale::format::zone_city(lang, poll.zone);
    let length = t!(
        lang,
        "date-poll-minutes-value",
        count = i64::from(poll.minutes)
    );
    let lead = locale::format::facts(lang, [city, length]);
    let times = times(lang, typed, errors);
    let action = paths::desk_dialogue_part(head.id, "date-poll/slots");
    let back = here(head.id);
    let form = view! {
        <PostForm action=action>
            {times}
            <Actions>
                <Button label=t!(lang, "date-poll-slots-add") look=Look::Primary/>
                <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any();
    let title = t!(lang, "date-poll-slots-add");
    framed(site, visit, head, title, Some(lead), errors, form)
}

/// Where and how long; both stay as they are once somebody has answered.
fn asked(lang: Lang, typed: &Typed, errors: &Errors, kept: bool) -> AnyView {
    let form = &typed.form;
    if kept {
        let fields = vec![
            ("zone".to_owned(), form.zone.clone()),
            ("minutes".to_owned(), form.minutes.clone()),
        ];
        return view! { <Hidden fields=fields/><p class="hint">{t!(lang, "date-poll-zone-kept")}</p> }
            .into_any();
    }
    let zones = zones::choices(lang, &form.zone);
    view! {
        <Select label=t!(lang, "label-time-zone") name="zone" choices=zones selected=form.zone.clone() hint=t!(lang, "date-poll-zone-hint") error=errors.field("zone") width=Width::Half required=true/>
        <Field label=t!(lang, "date-poll-minutes") name="minutes" kind=Input::Number value=form.minutes.clone() error=errors.field("minutes") width=Width::Few required=true/>
    }
    .into_any()
}

fn words(lang: Lang, typed: &Typed, errors: &Errors) -> AnyView {
    let (form, optional) = (typed.form.clone(), t!(lang, "dialogue-optional"));
    let mark = optional.clone();
    view! {
        <Field label=t!(lang, "date-poll-answer-by") name="answer_by" kind=Input::Date value=form.answer_by hint=t!(lang, "date-poll-answer-by-hint") error=errors.field("answer_by") mark=mark width=Width::Half/>
        <TextArea label=t!(lang, "date-poll-message") name="message" value=form.message hint=t!(lang, "date-poll-message-hint") error=errors.field("message") mark=optional rows=4/>
    }
    .into_any()
}

fn times(lang: Lang, typed: &Typed, errors: &Errors) -> AnyView {
    let count = typed.slots.len().max(ROWS);
    let rows: Vec<AnyView> = (0..count)
        .map(|nth| {
            let row = typed.slots.get(nth).cloned().unwrap_or_default();
            let number = nth + 1;
            let (day, start) = (format!("day-{number}"), format!("start-{number}"));
            let (day_error, start_error) = (errors.field(&day), errors.field(&start));
            let time = t!(lang, "date-poll-time", number = number as i64);
            let label = |part: String| format!("{time}, {part}");
            view! {
                <div class="columns">
                    <Field label=label(t!(lang, "date-poll-day")) name=day kind=Input::Date value=row.day error=day_error/>
                    <Field label=label(t!(lang, "date-poll-start")) name=start kind=Input::Time value=row.start error=start_error/>
                </div>
            }
            .into_any()
        })
        .collect();
    view! {
        <Fieldset legend=t!(lang, "date-poll-times") hint=t!(lang, "date-poll-times-hint")>{rows}</Fieldset>
    }
    .into_any()
}
