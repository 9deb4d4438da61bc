//! The course of a process: what falls when, as a picture and as the table that says the same in words.

use chrono::{Datelike, NaiveDate};
use domain::partial_date::PartialDate;
use domain::process::{Progress, Target};
use domain::{DialogueState, ProcessState, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::processes::queries::Process;

use crate::components::{
    Bdi, Cell, Column, DataTable, Empty, Mark, MarkShape, Tag, TimeAxis, Tone,
};
use crate::dialogues::tabs::state_tag as dialogue_tag;
use crate::dialogues::when::when_words;

/// A day as exactly as it is known, in words.
fn day_words(lang: Lang, day: PartialDate) -> String {
    match day {
        PartialDate::Year(year) => year.to_string(),
        PartialDate::Month(first) => format::month_year(lang, first),
        PartialDate::Day(day) => format::date(lang, day),
    }
}

/// What was promised and how far it is: "2 in 2023: 1 held, 1 planned".
pub(crate) fn target_words(lang: Lang, target: &Target, progress: &Progress) -> String {
    let whole_year = target.from.ordinal() == 1
        && target.until.year() == target.from.year()
        && (target.until.month(), target.until.day()) == (12, 31);
    let when = if whole_year {
        target.from.year().to_string()
    } else {
        format::date_range(lang, target.from, target.until)
    };
    t!(
        lang,
        "process-target-progress",
        target = i64::from(target.dialogues),
        when = when.as_str(),
        held = i64::from(progress.held),
        planned = i64::from(progress.planned)
    )
}

/// The state of a process as a sign and a word.
pub(crate) fn state_tag(lang: Lang, state: ProcessState) -> AnyView {
    let tone = match state {
        ProcessState::Draft => Tone::Neutral,
        ProcessState::Running => Tone::Information,
        ProcessState::Concluded => Tone::Ok,
    };
    view! { <Tag words=word(lang, state.label_key()) tone=tone/> }.into_any()
}

/// Who looks at it: the desk may change milestones and sees what is not public yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reader {
    Desk,
    Public,
}

/// One line of the course.
struct Entry {
    /// The days that it may fall on; none while its date is to be determined.
    days: Option<(NaiveDate, NaiveDate)>,
    when: String,
    what: AnyView,
    kind: String,
    state: AnyView,
    shape: MarkShape,
}

/// Milestones and dialogues in the order of their days, those without a date last.
pub(crate) fn course(lang: Lang, process: &Process, today: NaiveDate, reader: Reader) -> AnyView {
    let mut entries: Vec<Entry> = milestones(lang, process, today, reader)
        .chain(dialogues(lang, process, reader))
        .collect();
    if entries.is_empty() {
        return view! { <Empty title=t!(lang, "process-empty") text=t!(lang, "process-empty-text")/> }
            .into_any();
    }
    entries.sort_by_key(|entry| {
        entry
            .days
            .map_or((true, NaiveDate::MAX), |(day, _)| (false, day))
    });
    let marks = entries
        .iter()
        .enumerate()
        .filter_map(|(nth, entry)| {
            let (first, last) = entry.days?;
            Some(Mark {
                number: nth + 1,
                first,
                last,
                shape: entry.shape,
            })
        })
        .collect();
    let labels = [
        "process-number",
        "dialogue-when",
        "process-what",
        "process-kind",
        "label-status",
    ]
    .map(|key| word(lang, key));
    let columns = labels
        .iter()
        .enumerate()
        .map(|(nth, label)| {
            if nth == 0 {
                Column::number(label)
            } else {
                Column::text(label)
            }
        })
        .collect();
    let rows: Vec<AnyView> = entries
        .into_iter()
        .enumerate()
        .map(|(nth, entry)| row(&labels, nth + 1, entry))
        .collect();
    view! {
        <TimeAxis marks=marks today=today rtl=lang.dir() == "rtl"/>
        <DataTable caption=t!(lang, "process-course") id="course" columns=columns cards=true>{rows}</DataTable>
    }
    .into_any()
}

fn row(labels: &[String; 5], number: usize, entry: Entry) -> AnyView {
    let [number_label, when, _, kind, state] = labels.clone();
    view! {
        <tr>
            <Cell label=number_label numeric=true>{number.to_string()}</Cell>
            <Cell label=when>{entry.when}</Cell>
            <Cell heading=true>{entry.what}</Cell>
            <Cell label=kind>{entry.kind}</Cell>
            <Cell label=state><div>{entry.state}</div></Cell>
        </tr>
    }
    .into_any()
}

fn milestones<'a>(
    lang: Lang,
    process: &'a Process,
    today: NaiveDate,
    reader: Reader,
) -> impl Iterator<Item = Entry> + 'a {
    let id = process.line.id;
    process.milestones.iter().map(move |(milestone, known)| {
        let (title, note) = (known.title.clone(), known.note.clone());
        let title = match reader {
            Reader::Public => view! { <Bdi text=title/> }.into_any(),
            Reader::Desk => {
                let href = paths::desk_process_part(id, &format!("milestones/{milestone}"));
                view! { <a href=href><Bdi text=title/></a> }.into_any()
            }
        };
        let note = (!note.is_empty())
            .then(|| view! { <span class="muted small" dir="auto">{note}</span> });
        let passed = known.day.last_day() < today;
        let state = if passed {
            view! { <Tag words=t!(lang, "process-milestone-passed")/> }.into_any()
        } else {
            view! { <Tag words=t!(lang, "process-milestone-ahead") tone=Tone::Information/> }
                .into_any()
        };
        Entry {
            days: Some((known.day.first_day(), known.day.last_day())),
            when: day_words(lang, known.day),
            what: view! { <div>{title}</div>{note} }.into_any(),
            kind: t!(lang, "process-milestone"),
            state,
            shape: MarkShape::Milestone,
        }
    })
}

fn dialogues(lang: Lang, process: &Process, reader: Reader) -> impl Iterator<Item = Entry> + '_ {
    process.dialogues.iter().map(move |dialogue| {
        let href = match reader {
            Reader::Desk => paths::desk_dialogue(dialogue.id),
            Reader::Public => paths::dialogue(&dialogue.slug),
        };
        let title = dialogue.title.clone();
        let days = dialogue
            .schedule
            .first_day()
            .map(|first| (first, dialogue.schedule.last_day().unwrap_or(first)));
        let tone = match dialogue.state {
            DialogueState::Draft => Tone::Neutral,
            DialogueState::Convened => Tone::Information,
            DialogueState::Held => Tone::Ok,
            DialogueState::Cancelled => Tone::Problem,
        };
        Entry {
            days,
            when: when_words(
                lang,
                domain::dialogue::city(dialogue.mode, &dialogue.place),
                &dialogue.schedule,
                dialogue.instants,
            ),
            what: view! { <a href=href><Bdi text=title/></a> }.into_any(),
            kind: word(lang, dialogue.format.label_key()),
            state: dialogue_tag(lang, dialogue.state),
            shape: MarkShape::Meeting(tone),
        }
    })
}
