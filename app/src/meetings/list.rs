//! How the meetings repeat, and the list of them.

use axum::response::Response;
use domain::repeats::RepeatsForm;
use domain::schedule::Schedule;
use domain::{DialogueState, Every, Format, MeetingState, Permission, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::meetings::{Line, Screen};

use super::{here, when};
use crate::components::{
    Actions, Button, Cell, Choice, Column, DataTable, Field, Input, Look, Notice, PostForm, Radios,
    Select, Tag, Tone, Width,
};
use crate::dialogues::tabs::{Tab, head};
use crate::forms::Errors;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// Renders the page; `typed` is what the form of the rule holds.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    screen: &Screen,
    typed: &RepeatsForm,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let may = visit
        .actor()
        .can_with(Permission::PlanDialogues, screen.head.group)
        && matches!(
            screen.head.state,
            DialogueState::Draft | DialogueState::Convened
        );
    let title = format!("{} · {}", screen.head.title, t!(lang, "series-title"));
    Page::desk(title)
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .refused(errors.any())
        .render(site, visit, || {
            view! {
                {errors.summary()}
                {head(visit, &screen.head, Tab::Meetings, None)}
                <p class="measure">{t!(lang, "series-lead")}</p>
                {(!screen.meetings.is_empty()).then(|| table(lang, screen, may))}
                {may.then(|| rule(lang, screen, typed, errors))}
            }
            .into_any()
        })
}

/// The state of a meeting as a sign and a word.
pub(super) fn state_tag(lang: Lang, state: Option<MeetingState>) -> AnyView {
    let (words, tone) = match state {
        None => (t!(lang, "series-planned"), Tone::Neutral),
        Some(MeetingState::Moved) => (word(lang, MeetingState::Moved.label_key()), Tone::Attention),
        Some(MeetingState::Dropped) => {
            (word(lang, MeetingState::Dropped.label_key()), Tone::Problem)
        }
    };
    view! { <Tag words=words tone=tone/> }.into_any()
}

fn table(lang: Lang, screen: &Screen, may: bool) -> AnyView {
    let city = domain::dialogue::city(screen.head.mode, &screen.head.place);
    let rows: Vec<AnyView> = screen
        .meetings
        .iter()
        .map(|line| row(lang, screen, city, line, may))
        .collect();
    let columns = vec![
        Column::text(t!(lang, "series-meeting")),
        Column::text(t!(lang, "series-when")),
        Column::text(t!(lang, "label-status")),
        Column::number(t!(lang, "series-absent")),
        Column::text(t!(lang, "list-actions")),
    ];
    let count = t!(lang, "list-count", count = screen.meetings.len() as i64);
    view! {
        <DataTable caption=t!(lang, "series-title") id="meetings" columns=columns cards=true count=count>{rows}</DataTable>
    }
    .into_any()
}

fn row(lang: Lang, screen: &Screen, city: Option<&str>, line: &Line, may: bool) -> AnyView {
    let meeting = &line.meeting;
    let name = format::date(lang, meeting.day);
    let change = may.then(|| {
        let href = paths::desk_meeting(screen.head.id, meeting.day);
        let about = name.clone();
        view! { <a href=href>{t!(lang, "series-change")}<span class="visually-hidden">" "{about}</span></a> }
    });
    let (time, state) = (when(lang, city, meeting), state_tag(lang, meeting.state));
    let absent = format::number(lang, line.absent as i64);
    view! {
        <tr>
            <Cell heading=true>{name}</Cell>
            <Cell label=t!(lang, "series-when")><span>{time}</span></Cell>
            <Cell label=t!(lang, "label-status")><div>{state}</div></Cell>
            <Cell label=t!(lang, "series-absent") numeric=true>{absent}</Cell>
            <Cell label=t!(lang, "list-actions")>{change}</Cell>
        </tr>
    }
    .into_any()
}

/// The form of the rule, or what has to be known before.
fn rule(lang: Lang, screen: &Screen, typed: &RepeatsForm, errors: &Errors) -> AnyView {
    let head = &screen.head;
    let timed = matches!(head.schedule, Schedule::Hours { .. });
    if !timed || head.format != Format::WorkingGroupMeeting {
        return view! { <Notice tone=Tone::Information title=t!(lang, "series-needs-hours")/> }
            .into_any();
    }
    let every = Every::ALL
        .iter()
        .map(|every| Choice::new(every.code(), word(lang, every.label_key())))
        .collect();
    let ends = vec![
        Choice::new("after", t!(lang, "series-ends-after")),
        Choice::new("until", t!(lang, "series-ends-until")),
    ];
    let version = head.version.to_string();
    let typed = typed.clone();
    let (every_error, interval_error, ends_error) = (
        errors.field("every"),
        errors.field("interval"),
        errors.field("ends"),
    );
    let (number_error, until_error) = (errors.field("meetings"), errors.field("until"));
    view! {
        <section class="section flow" aria-labelledby="rule">
            <h2 id="rule">{t!(lang, "series-form")}</h2>
            <PostForm action=here(head.id)>
                <input type="hidden" name="version" value=version/>
                <Select label=t!(lang, "series-repeats") name="every" choices=every selected=typed.every empty=t!(lang, "series-never") error=every_error/>
                <Field label=t!(lang, "series-interval") name="interval" kind=Input::Number value=typed.interval hint=t!(lang, "series-interval-hint") error=interval_error width=Width::Few max="52".to_owned()/>
                <Radios legend=t!(lang, "series-ends") name="ends" choices=ends selected=typed.ends error=ends_error/>
                <Field label=t!(lang, "series-number") name="meetings" kind=Input::Number value=typed.meetings error=number_error width=Width::Few max="200".to_owned()/>
                <Field label=t!(lang, "series-until-day") name="until" kind=Input::Date value=typed.until error=until_error width=Width::Half/>
                <Actions>
                    <Button label=t!(lang, "series-save") look=Look::Primary/>
                </Actions>
            </PostForm>
        </section>
    }
    .into_any()
}
