//! What everybody reads of a recommendation's life: where it stands, the answers, the reports and beside them the
//! comments, where it comes from and goes on, and all of it in order.

use chrono::NaiveDate;
use domain::follow_up::StatementKind;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::follow_up::{File, StatementLine, latest_answers};
use usecases::reports::origins::Origin;

use super::parts::{self, author, statement, step_days};
use crate::components::{
    Disclosure, Event, Notice, Prose, SummaryList, TimeText, Timeline, Tone, Words,
};

/// The public part of a recommendation's file.
pub(crate) fn story(lang: Lang, file: &File) -> AnyView {
    view! {
        {merged(lang, file, paths::recommendation)}
        <h2>{t!(lang, "follow-up")}</h2>
        <SummaryList rows=parts::standing(lang, file)/>
        {steps(lang, file)}
        {spoken(lang, file)}
        {lineage(lang, file)}
        <h2>{t!(lang, "follow-up-timeline")}</h2>
        {timeline(lang, file, &[])}
    }
    .into_any()
}

/// Where it goes on, when it was merged; its own address stays.
pub(super) fn merged(lang: Lang, file: &File, path: fn(&str) -> String) -> Option<AnyView> {
    let into = file.merged_into()?;
    let reference = into.found.recommendation.reference.clone();
    let href = path(&reference);
    let text = t!(
        lang,
        "follow-up-merged-text",
        reference = reference.as_str()
    );
    Some(
        view! {
            <Notice tone=Tone::Information title=t!(lang, "follow-up-merged-title")>
                <p>{text}</p>
                <p><a href=href><bdi>{reference}</bdi></a></p>
            </Notice>
        }
        .into_any(),
    )
}

fn steps(lang: Lang, file: &File) -> Option<AnyView> {
    if file.steps.is_empty() {
        return None;
    }
    let done = file.steps.iter().filter(|step| step.done.is_some()).count();
    let count = t!(
        lang,
        "follow-up-steps-count",
        done = done as i64,
        steps = file.steps.len() as i64
    );
    let items: Vec<AnyView> = file
        .steps
        .iter()
        .map(|step| {
            let days = step_days(lang, step);
            view! { <li><Prose text=step.text.clone()/><p class="muted small">{days}</p></li> }
                .into_any()
        })
        .collect();
    Some(
        view! {
            <h3>{t!(lang, "follow-up-steps")}</h3>
            <p class="muted">{count}</p>
            <ol class="steps" id="steps">{items}</ol>
        }
        .into_any(),
    )
}

/// The answers, then the reports with the comments of civil society beside them.
pub(super) fn spoken(lang: Lang, file: &File) -> AnyView {
    let answers = latest_answers(&file.statements);
    let standing: Vec<AnyView> = answers
        .iter()
        .map(|one| statement(lang, one, earlier(lang, file, one)))
        .collect();
    let standing = list("answers", standing, t!(lang, "follow-up-answers-none"));
    let of = |kind: StatementKind| -> Vec<AnyView> {
        let lines = file.statements.iter().rev().filter(|one| one.kind == kind);
        lines.map(|one| statement(lang, one, None)).collect()
    };
    let progress = of(StatementKind::Progress);
    let progress = list("progress", progress, t!(lang, "follow-up-progress-none"));
    let comments = of(StatementKind::Comment);
    let comments = list("comments", comments, t!(lang, "follow-up-comments-none"));
    view! {
        <h2>{t!(lang, "follow-up-answers")}</h2>
        <p class="muted">{t!(lang, "follow-up-answers-lead")}</p>
        {standing}
        <h2>{t!(lang, "follow-up-progress")}</h2>
        <p class="muted">{t!(lang, "follow-up-progress-lead")}</p>
        <div class="columns side-by-side">
            <section class="flow"><h3>{t!(lang, "statement-kind-progress")}</h3>{progress}</section>
            <section class="flow"><h3>{t!(lang, "follow-up-comments")}</h3>{comments}</section>
        </div>
    }
    .into_any()
}

fn list(id: &'static str, items: Vec<AnyView>, none: String) -> AnyView {
    if items.is_empty() {
        view! { <p class="muted">{none}</p> }.into_any()
    } else {
        view! { <ul class="statements" role="list" id=id>{items}</ul> }.into_any()
    }
}

/// What the same addressee answered before.
fn earlier(lang: Lang, file: &File, answer: &StatementLine) -> Option<AnyView> {
    let before: Vec<AnyView> = file
        .statements
        .iter()
        .rev()
        .filter(|one| one.kind == StatementKind::Answer)
        .filter(|one| one.id != answer.id && one.same_author(answer))
        .map(|one| statement(lang, one, None))
        .collect();
    if before.is_empty() {
        return None;
    }
    let about = author(lang, answer);
    Some(
        view! {
            <Disclosure summary=t!(lang, "follow-up-answers-earlier") about=about>
                <ul class="statements" role="list">{before}</ul>
            </Disclosure>
        }
        .into_any(),
    )
}

fn lineage(lang: Lang, file: &File) -> Option<AnyView> {
    let kin = parts::kin(lang, file, paths::recommendation, |_| None)?;
    Some(view! { <h2>{t!(lang, "follow-up-lineage")}</h2>{kin} }.into_any())
}

/// Something that happened on a day.
struct Happened {
    on: NaiveDate,
    /// Set where nothing but the year is known.
    year_alone: bool,
    who: Words,
    what: String,
    detail: Words,
}

/// From the inputs that the reader may know of, or from the point, to the last report, in order.
pub(super) fn timeline(lang: Lang, file: &File, origins: &[Origin]) -> AnyView {
    // Of the dialogues before, a reference gives the year and not the day.
    let mut happened: Vec<Happened> = file
        .earlier
        .iter()
        .filter_map(|kin| {
            let reference = kin.found.recommendation.reference.as_str();
            let year = domain::follow_up::year_of(reference)?;
            Some(Happened {
                on: NaiveDate::from_ymd_opt(year, 1, 1)?,
                year_alone: true,
                who: kin.found.dialogue.clone().into(),
                what: t!(lang, "portal-recommendation-title", reference = reference),
                detail: Words::default(),
            })
        })
        .collect();
    let mut tell = |on: NaiveDate, who: Words, what: String, detail: Words| {
        happened.push(Happened {
            on,
            year_alone: false,
            who,
            what,
            detail,
        });
    };
    for origin in origins {
        if let Origin::Input {
            reference,
            sent_at: Some(at),
            ..
        } = origin
        {
            let what = t!(
                lang,
                "follow-up-event-input",
                reference = reference.as_str()
            );
            tell(at.date_naive(), Words::default(), what, Words::default());
        }
    }
    if let Some(at) = file.adopted_at {
        if let Some(point) = &file.point {
            let what = t!(
                lang,
                "follow-up-event-point",
                heading = point.said.heading.as_str()
            );
            let detail = crate::portal::parts::shortened(&point.said.text);
            tell(at.date_naive(), Words::default(), what, detail.into());
        }
        let what = t!(lang, "follow-up-event-adopted");
        tell(at.date_naive(), Words::default(), what, Words::default());
    }
    if let Some(at) = file.published_at {
        let what = t!(lang, "follow-up-event-published");
        tell(at.date_naive(), Words::default(), what, Words::default());
    }
    for said in &file.statements {
        let what = match (said.kind, said.answer) {
            (StatementKind::Answer, Some(answer)) => {
                let answer = word(lang, answer.label_key());
                t!(lang, "follow-up-event-answer", answer = answer)
            }
            (StatementKind::Answer, None) => t!(lang, "follow-up-answer"),
            (StatementKind::Progress, _) => t!(lang, "follow-up-event-progress"),
            (StatementKind::Comment, _) => t!(lang, "follow-up-event-comment"),
        };
        let detail = match &said.withheld {
            Some(reason) => t!(lang, "follow-up-withheld-because", reason = reason.as_str()),
            None => crate::portal::parts::shortened(&said.text),
        };
        let who = author(lang, said);
        tell(said.day, who.into(), what, detail.into());
    }
    for step in &file.steps {
        if let Some(on) = step.done {
            let what = t!(lang, "follow-up-event-step");
            let detail = crate::portal::parts::shortened(&step.text);
            tell(on, Words::default(), what, detail.into());
        }
    }
    if let Some(due) = file.found.due {
        let what = t!(lang, "follow-up-event-due");
        tell(due, Words::default(), what, Words::default());
    }
    // What happened on one day stays in the order in which it is told.
    happened.sort_by_key(|one| one.on);
    let events = happened
        .into_iter()
        .map(|one| {
            let (datetime, words) = if one.year_alone {
                let year = one.on.format("%Y").to_string();
                (year.clone(), year)
            } else {
                (one.on.to_string(), format::date(lang, one.on))
            };
            Event {
                when: view! { <TimeText datetime=datetime words=words/> }.into_any(),
                who: one.who,
                what: one.what,
                detail: one.detail,
            }
        })
        .collect();
    view! { <Timeline label=t!(lang, "follow-up-timeline") events=events/> }.into_any()
}
