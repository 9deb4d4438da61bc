//! One meeting of a series: moving it, dropping it, restoring it.

use axum::response::Response;
use domain::paths;
use domain::repeats::MeetingForm;
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::dialogues::queries::DialogueHead;
use usecases::meetings::{Line, Meeting};

use super::list::state_tag;
use super::{here, when};
use crate::components::{
    Actions, Button, Field, Hidden, Input, LinkButton, Look, PostForm, SummaryList, SummaryRow,
    TitleBlock, Width,
};
use crate::forms::Errors;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// The form that a meeting fills, by its own clock.
pub(super) fn form_of(meeting: &Meeting) -> MeetingForm {
    let start = meeting.starts_at.with_timezone(&meeting.zone);
    let end = meeting.ends_at.with_timezone(&meeting.zone);
    MeetingForm {
        date: start.date_naive().to_string(),
        start_time: start.format("%H:%M").to_string(),
        end_time: end.format("%H:%M").to_string(),
    }
}

/// Renders the page.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    head: &DialogueHead,
    line: &Line,
    typed: &MeetingForm,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let title = format::date(lang, line.meeting.day);
    let list = here(head.id);
    Page::desk(format!("{} · {title}", head.title))
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(head.id), head.title.clone())
        .under(list.clone(), t!(lang, "series-tab"))
        .refused(errors.any())
        .render(site, visit, || {
            let city = domain::dialogue::city(head.mode, &head.place);
            let state = state_tag(lang, line.meeting.state);
            let rows = vec![
                SummaryRow::with_view(t!(lang, "series-when"), when(lang, city, &line.meeting)),
                SummaryRow::new(
                    t!(lang, "series-absent"),
                    format::number(lang, line.absent as i64),
                ),
            ];
            let drop = line.meeting.takes_place().then(|| {
                let words = (t!(lang, "series-drop"), t!(lang, "series-drop-hint"));
                step(head, line, "drop", words)
            });
            let restore = line.meeting.state.is_some().then(|| {
                let words = (t!(lang, "series-restore"), t!(lang, "series-restore-hint"));
                step(head, line, "restore", words)
            });
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=head.title.clone() state=Some(state)/>
                <SummaryList rows=rows/>
                {move_form(lang, head, line, typed, errors)}
                {drop}
                {restore}
                <p><LinkButton href=list label=t!(lang, "button-back") look=Look::Quiet/></p>
            }
            .into_any()
        })
}

fn hidden(head: &DialogueHead, what: &str) -> Vec<(String, String)> {
    vec![
        ("what".to_owned(), what.to_owned()),
        ("version".to_owned(), head.version.to_string()),
    ]
}

fn move_form(
    lang: Lang,
    head: &DialogueHead,
    line: &Line,
    typed: &MeetingForm,
    errors: &Errors,
) -> AnyView {
    let action = paths::desk_meeting(head.id, line.meeting.day);
    let typed = typed.clone();
    let (date, start, end) = (
        errors.field("date"),
        errors.field("start_time"),
        errors.field("end_time"),
    );
    let fields = hidden(head, "move");
    view! {
        <section class="section flow" aria-labelledby="move">
            <h2 id="move">{t!(lang, "series-move")}</h2>
            <p>{t!(lang, "series-move-lead")}</p>
            <PostForm action=action>
                <Hidden fields=fields/>
                <Field label=t!(lang, "dialogue-first-day") name="date" kind=Input::Date value=typed.date error=date width=Width::Half/>
                <div class="columns">
                    <Field label=t!(lang, "dialogue-start-time") name="start_time" kind=Input::Time value=typed.start_time error=start/>
                    <Field label=t!(lang, "dialogue-end-time") name="end_time" kind=Input::Time value=typed.end_time error=end/>
                </div>
                <Actions><Button label=t!(lang, "series-save") look=Look::Primary/></Actions>
            </PostForm>
        </section>
    }
    .into_any()
}

/// A step that needs nothing but the button.
fn step(
    head: &DialogueHead,
    line: &Line,
    what: &'static str,
    (title, hint): (String, String),
) -> AnyView {
    let action = paths::desk_meeting(head.id, line.meeting.day);
    let (fields, label) = (hidden(head, what), title.clone());
    view! {
        <section class="section flow" aria-labelledby=what>
            <h2 id=what>{title}</h2>
            <p>{hint}</p>
            <PostForm action=action>
                <Hidden fields=fields/>
                <Actions><Button label=label/></Actions>
            </PostForm>
        </section>
    }
    .into_any()
}
