//! A process that dialogues hang under: "Preparation of the Global Refugee Forum 2023". It has milestones, may
//! carry on an earlier process, and may promise how many dialogues will be held.

use chrono::NaiveDate;

use crate::fields::{choice, optional_id, optional_number};
use crate::ids::ProcessId;
use crate::partial_date::PartialDate;
use crate::refusal::FieldErrors;
use crate::{DialogueState, FieldError, Language, Problem, ProcessState, Refusal, schedule, text};

/// The most dialogues that a process can promise.
pub const TARGET_MAX: u32 = 1_000;

/// What an officer says of a process. Made by [`parse`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub title: String,
    pub summary: String,
    /// The language in which title and summary are written.
    pub language: Language,
    /// The process that this one carries on.
    pub follows: Option<ProcessId>,
    pub target: Option<Target>,
}

/// How many dialogues are to be held, and when: "two events in 2023".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    pub dialogues: u32,
    pub from: NaiveDate,
    pub until: NaiveDate,
}

/// A process as a form gives it: text only.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct PlanForm {
    pub title: String,
    pub summary: String,
    pub language: String,
    pub follows: String,
    pub target: String,
    pub target_from: String,
    pub target_until: String,
}

/// Reads a process.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse(form: &PlanForm) -> Result<Plan, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let title = errors.take("title", text::required_line(&form.title, 200));
    let summary = errors.take("summary", text::optional_paragraphs(&form.summary, 5_000));
    let language = errors.take("language", choice(&form.language));
    let follows = errors.take("follows", optional_id(&form.follows)).flatten();
    let target = target(form, &mut errors);
    match (title, summary, language) {
        (Some(title), Some(summary), Some(language)) if errors.is_empty() => Ok(Plan {
            title,
            summary,
            language,
            follows,
            target,
        }),
        _ => Err(errors.into_vec()),
    }
}

fn target(form: &PlanForm, errors: &mut FieldErrors) -> Option<Target> {
    let dialogues = errors
        .take("target", optional_number(&form.target, 1, TARGET_MAX))
        .flatten();
    let days = [
        ("target_from", &form.target_from),
        ("target_until", &form.target_until),
    ];
    if form.target.trim().is_empty() && days.iter().all(|(_, raw)| raw.trim().is_empty()) {
        return None;
    }
    if form.target.trim().is_empty() {
        errors.note("target", Problem::Required);
    }
    let [from, until] = days.map(|(field, raw)| errors.take(field, schedule::date(raw)));
    let (dialogues, from, until) = (dialogues?, from?, until?);
    if until < from {
        errors.note("target_until", Problem::EndBeforeStart);
        return None;
    }
    Some(Target {
        dialogues,
        from,
        until,
    })
}

/// A day by which something is due or was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Milestone {
    pub title: String,
    pub note: String,
    pub day: PartialDate,
}

/// A milestone as a form gives it.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct MilestoneForm {
    pub title: String,
    pub note: String,
    pub year: String,
    pub month: String,
    pub day: String,
}

/// Reads a milestone.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_milestone(form: &MilestoneForm) -> Result<Milestone, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let title = errors.take("title", text::required_line(&form.title, 200));
    let day = match PartialDate::read(&form.year, &form.month, &form.day) {
        Ok(day) => Some(day),
        Err((field, problem)) => {
            errors.note(field, problem);
            None
        }
    };
    let note = errors.take("note", text::optional_paragraphs(&form.note, 1_000));
    match (title, day, note) {
        (Some(title), Some(day), Some(note)) => Ok(Milestone { title, note, day }),
        _ => Err(errors.into_vec()),
    }
}

/// A step in the life of a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The public finds it from now on.
    Start,
    /// Nothing more is planned under it.
    Conclude,
    /// It goes on after all.
    Reopen,
}

impl Step {
    pub const ALL: &'static [Self] = &[Self::Start, Self::Conclude, Self::Reopen];

    /// The stable code of the step, in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Conclude => "conclude",
            Self::Reopen => "reopen",
        }
    }

    /// The step of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|step| step.code() == code)
    }
}

/// The state after a step.
///
/// # Errors
/// [`Refusal::WrongState`] when the step does not lead on from there.
pub const fn step(state: ProcessState, step: Step) -> Result<ProcessState, Refusal> {
    match (state, step) {
        (ProcessState::Draft, Step::Start) | (ProcessState::Concluded, Step::Reopen) => {
            Ok(ProcessState::Running)
        }
        (ProcessState::Running, Step::Conclude) => Ok(ProcessState::Concluded),
        (ProcessState::Draft | ProcessState::Running | ProcessState::Concluded, _) => {
            Err(Refusal::WrongState {
                state: state.label_key(),
            })
        }
    }
}

/// How far a target is: dialogues of its days that were held, and those that are planned still.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    pub held: u32,
    pub planned: u32,
}

/// Counts towards a target. A dialogue without a date counts as planned: it can still fall into the days.
pub fn progress(
    target: &Target,
    dialogues: impl IntoIterator<Item = (DialogueState, Option<NaiveDate>)>,
) -> Progress {
    let mut progress = Progress::default();
    for (state, day) in dialogues {
        let within = day.is_none_or(|day| (target.from..=target.until).contains(&day));
        match state {
            DialogueState::Held if within && day.is_some() => progress.held += 1,
            DialogueState::Draft | DialogueState::Convened if within => progress.planned += 1,
            DialogueState::Held
            | DialogueState::Draft
            | DialogueState::Convened
            | DialogueState::Cancelled => {}
        }
    }
    progress
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> PlanForm {
        PlanForm {
            title: "Preparation of the Global Refugee Forum 2023".to_owned(),
            language: "en".to_owned(),
            ..PlanForm::default()
        }
    }

    fn fields(result: Result<Plan, Vec<FieldError>>) -> Vec<String> {
        let errors = result.expect_err("errors");
        errors.into_iter().map(|error| error.field).collect()
    }

    #[test]
    fn a_target_is_a_number_and_two_days_or_nothing() {
        assert_eq!(parse(&form()).map(|plan| plan.target), Ok(None));
        let whole = PlanForm {
            target: "2".to_owned(),
            target_from: "2023-01-01".to_owned(),
            target_until: "2023-12-31".to_owned(),
            ..form()
        };
        let target = parse(&whole).expect("a plan").target.expect("a target");
        assert_eq!(target.dialogues, 2);
        let without_days = PlanForm {
            target: "2".to_owned(),
            ..form()
        };
        assert_eq!(
            fields(parse(&without_days)),
            ["target_from", "target_until"]
        );
        let turned = PlanForm {
            target_from: "2023-12-31".to_owned(),
            target_until: "2023-01-01".to_owned(),
            ..whole
        };
        assert_eq!(fields(parse(&turned)), ["target_until"]);
    }

    #[test]
    fn what_was_held_in_the_days_and_what_may_still_be_counts() {
        let day = |raw: &str| raw.parse::<NaiveDate>().ok();
        let target = Target {
            dialogues: 2,
            from: day("2023-01-01").expect("a day"),
            until: day("2023-12-31").expect("a day"),
        };
        let dialogues = [
            (DialogueState::Held, day("2023-03-14")),
            (DialogueState::Held, day("2022-10-10")),
            (DialogueState::Convened, day("2023-12-31")),
            (DialogueState::Draft, None),
            (DialogueState::Cancelled, day("2023-05-01")),
        ];
        assert_eq!(
            progress(&target, dialogues),
            Progress {
                held: 1,
                planned: 2
            }
        );
    }

    #[test]
    fn a_process_starts_concludes_and_may_go_on() {
        assert_eq!(
            step(ProcessState::Draft, Step::Start),
            Ok(ProcessState::Running)
        );
        assert_eq!(
            step(ProcessState::Running, Step::Conclude),
            Ok(ProcessState::Concluded)
        );
        assert_eq!(
            step(ProcessState::Concluded, Step::Reopen),
            Ok(ProcessState::Running)
        );
        assert!(step(ProcessState::Draft, Step::Conclude).is_err());
        assert!(step(ProcessState::Running, Step::Start).is_err());
    }
}
