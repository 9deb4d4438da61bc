//! The milestones of a dialogue's life in words, and where each is worked on.

use domain::ids::DialogueId;
use domain::life::{Life, Milestone, Pace};
use domain::paths;
use locale::{Lang, format, t};
use usecases::dialogues::rows::{deadline_day, zone_of};

use crate::components::{Step, StepState};

/// Where a milestone is worked on, by whoever draws lists or by somebody who chooses people from one.
#[must_use]
pub fn place(id: DialogueId, milestone: Milestone, draws: bool) -> String {
    let part = |part: &str| paths::desk_dialogue_part(id, part);
    match milestone {
        Milestone::Plan => part("edit"),
        // These are done by the button at the head of the overview.
        Milestone::Convene | Milestone::Hold => format!("{}#main", paths::desk_dialogue(id)),
        Milestone::Shortlist if !draws => part("people"),
        Milestone::Quotas | Milestone::Shortlist => part("balance"),
        Milestone::Invitations | Milestone::Answers => part("invitations"),
        Milestone::Programme => part("programme"),
        Milestone::ReportDrafted | Milestone::ReportAdopted | Milestone::ReportPublished => {
            part("report")
        }
    }
}

/// What is to be done.
#[must_use]
pub fn label(lang: Lang, milestone: Milestone) -> String {
    locale::label(lang, "dialogue-step", milestone.code())
}

/// How a milestone stands, as a word.
#[must_use]
pub fn pace_word(lang: Lang, pace: Pace) -> String {
    match pace {
        Pace::Done => t!(lang, "dialogue-pace-done"),
        Pace::Next => t!(lang, "dialogue-pace-next"),
        Pace::Late => t!(lang, "dialogue-pace-late"),
        Pace::Later => t!(lang, "dialogue-pace-later"),
        Pace::Skipped => t!(lang, "dialogue-pace-skipped"),
    }
}

/// What there is to know about a milestone: how many, until when.
#[must_use]
pub fn note(lang: Lang, milestone: Milestone, life: &Life) -> Option<String> {
    let answers = &life.answers;
    match milestone {
        Milestone::Plan if !life.described => Some(t!(lang, "dialogue-note-no-summary")),
        Milestone::Quotas if life.quotas > 0 => Some(t!(
            lang,
            "dialogue-note-quotas",
            count = i64::from(life.quotas)
        )),
        Milestone::Shortlist if life.shortlisted > 0 => Some(t!(
            lang,
            "dialogue-note-shortlist",
            count = i64::from(life.shortlisted),
            seats = i64::from(life.facts.seats)
        )),
        Milestone::Invitations if answers.invited() > 0 => Some(t!(
            lang,
            "dialogue-note-invited",
            count = i64::from(answers.invited()),
            seats = i64::from(life.facts.seats)
        )),
        Milestone::Answers => answers_note(lang, life),
        Milestone::Programme if life.sessions > 0 => Some(t!(
            lang,
            "programme-sessions-count",
            count = i64::from(life.sessions)
        )),
        Milestone::Plan
        | Milestone::Convene
        | Milestone::Quotas
        | Milestone::Shortlist
        | Milestone::Invitations
        | Milestone::Programme
        | Milestone::Hold
        | Milestone::ReportDrafted
        | Milestone::ReportAdopted
        | Milestone::ReportPublished => None,
    }
}

fn answers_note(lang: Lang, life: &Life) -> Option<String> {
    let answers = &life.answers;
    let deadline = life.facts.respond_by.map(|by| {
        let day = deadline_day(by, zone_of(&life.facts.schedule));
        t!(lang, "dialogue-note-until", day = format::date(lang, day))
    });
    if answers.invited() == 0 {
        return deadline;
    }
    let counts = t!(
        lang,
        "dialogue-note-answers",
        accepted = i64::from(answers.accepted),
        tentative = i64::from(answers.tentative),
        declined = i64::from(answers.declined),
        silent = i64::from(answers.silent)
    );
    Some(match deadline {
        Some(deadline) => format!("{counts} · {deadline}"),
        None => counts,
    })
}

/// A line of the checklist.
#[must_use]
pub fn line(lang: Lang, life: &Life, milestone: Milestone, pace: Pace, draws: bool) -> Step {
    Step {
        label: label(lang, milestone),
        href: place(life.facts.id, milestone, draws),
        state: match pace {
            Pace::Done => StepState::Done,
            Pace::Next => StepState::Next,
            Pace::Late => StepState::Late,
            Pace::Later | Pace::Skipped => StepState::Later,
        },
        state_words: pace_word(lang, pace),
        note: note(lang, milestone, life).into(),
    }
}
