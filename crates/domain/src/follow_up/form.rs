//! What the forms about a recommendation hold, and reading them.

use chrono::NaiveDate;

use super::{
    AddresseeAnswer, EVIDENCE_MAX, FollowUpStatus, REASON_MAX, STEP_MAX, StatementKind, TEXT_MAX,
};
use crate::fields::{choice, web_address};
use crate::ids::WorkingGroupId;
use crate::refusal::FieldErrors;
use crate::{FieldError, Language, Problem, Theme, schedule, text};

/// Who looks after a recommendation. An organisation is named as the directory has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    Nobody,
    Secretariat,
    Organisation(String),
    Group(WorkingGroupId),
}

/// What the secretariat says of a recommendation's implementation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub status: FollowUpStatus,
    /// Why it will not be done; may be empty otherwise. Public.
    pub reason: String,
    pub owner: Owner,
    pub due: Option<NaiveDate>,
    /// Beside the theme that the report gives it.
    pub themes: Vec<Theme>,
}

/// The same as a form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct ChangeForm {
    pub status: String,
    pub reason: String,
    /// Empty, `secretariat`, `organisation`, or the id of a group.
    pub owner: String,
    /// The name of the organisation.
    pub organisation: String,
    pub due: String,
    pub themes: Vec<String>,
}

/// Reads what the secretariat says of a recommendation's implementation.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_change(form: &ChangeForm) -> Result<Change, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let status = errors.take("status", choice::<FollowUpStatus>(&form.status));
    let reason = text::optional_paragraphs(&form.reason, REASON_MAX);
    let reason = errors.take("reason", reason);
    if status == Some(FollowUpStatus::WillNotBeDone) && reason.as_deref() == Some("") {
        errors.note("reason", Problem::Required);
    }
    let owner = match form.owner.as_str() {
        "" => Some(Owner::Nobody),
        "secretariat" => Some(Owner::Secretariat),
        "organisation" => {
            let name = text::required_line(&form.organisation, 300);
            errors.take("organisation", name).map(Owner::Organisation)
        }
        group => {
            let id = group.parse().map_err(|_| Problem::NotAChoice);
            errors.take("owner", id).map(Owner::Group)
        }
    };
    let due = optional_day(&mut errors, "due", &form.due);
    let mut themes = Vec::new();
    for raw in &form.themes {
        if let Some(theme) = errors.take("themes", choice::<Theme>(raw))
            && !themes.contains(&theme)
        {
            themes.push(theme);
        }
    }
    match (status, reason, owner) {
        (Some(status), Some(reason), Some(owner)) if errors.is_empty() => Ok(Change {
            status,
            reason,
            owner,
            due,
            themes,
        }),
        _ => Err(errors.into_vec()),
    }
}

/// A step of a recommendation's implementation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepText {
    pub text: String,
    pub due: Option<NaiveDate>,
    pub done: Option<NaiveDate>,
}

/// A step as a form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct StepForm {
    pub text: String,
    pub due: String,
    pub done: String,
}

/// Reads a step.
///
/// # Errors
/// Every field that needs another look; nothing was done in the future.
pub fn parse_step(form: &StepForm, today: NaiveDate) -> Result<StepText, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let words = errors.take("text", text::required_paragraphs(&form.text, STEP_MAX));
    let due = optional_day(&mut errors, "due", &form.due);
    let done = optional_day(&mut errors, "done", &form.done);
    if done.is_some_and(|day| day > today) {
        errors.note("done", Problem::InTheFuture);
    }
    match words {
        Some(text) if errors.is_empty() => Ok(StepText { text, due, done }),
        _ => Err(errors.into_vec()),
    }
}

/// An answer, a report or a comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub kind: StatementKind,
    /// For an answer alone.
    pub answer: Option<AddresseeAnswer>,
    pub text: String,
    /// The day of which it speaks.
    pub day: NaiveDate,
    /// Web addresses.
    pub evidence: Vec<String>,
    pub language: Language,
}

/// The same as a form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct SayForm {
    pub answer: String,
    pub text: String,
    /// Empty stands for today.
    pub day: String,
    /// Web addresses, one a line.
    pub evidence: String,
    /// In which the text is written.
    pub language: String,
}

/// Reads an answer, a report or a comment. An answer may go without words where it accepts; what is not accepted, or
/// in part, says why.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_say(
    kind: StatementKind,
    form: &SayForm,
    today: NaiveDate,
) -> Result<Said, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let answer = match kind {
        StatementKind::Answer => {
            errors.take("answer", choice::<AddresseeAnswer>(&form.answer).map(Some))
        }
        StatementKind::Progress | StatementKind::Comment => Some(None),
    };
    let explained = match answer.flatten() {
        Some(AddresseeAnswer::Accepted | AddresseeAnswer::Noted) => {
            text::optional_paragraphs(&form.text, TEXT_MAX)
        }
        Some(AddresseeAnswer::AcceptedInPart | AddresseeAnswer::NotAccepted) | None => {
            text::required_paragraphs(&form.text, TEXT_MAX)
        }
    };
    let words = errors.take("text", explained);
    let day = optional_day(&mut errors, "day", &form.day).unwrap_or(today);
    if day > today {
        errors.note("day", Problem::InTheFuture);
    }
    let evidence = errors.take("evidence", links(&form.evidence));
    let language = errors.take("language", choice(&form.language));
    match (answer, words, evidence, language) {
        (Some(answer), Some(text), Some(evidence), Some(language)) if errors.is_empty() => {
            Ok(Said {
                kind,
                answer,
                text,
                day,
                evidence,
                language,
            })
        }
        _ => Err(errors.into_vec()),
    }
}

fn links(raw: &str) -> Result<Vec<String>, Problem> {
    let mut links = Vec::new();
    for line in raw.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let link = web_address(line)?;
        if !links.contains(&link) {
            links.push(link);
        }
    }
    if links.len() > EVIDENCE_MAX {
        return Err(Problem::TooMany { max: EVIDENCE_MAX });
    }
    Ok(links)
}

fn optional_day(errors: &mut FieldErrors, field: &str, raw: &str) -> Option<NaiveDate> {
    match raw.trim() {
        "" => None,
        raw => errors.take(field, schedule::date(raw)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        "2023-03-01".parse().expect("a date")
    }

    fn fields<T>(read: Result<T, Vec<FieldError>>) -> Vec<String> {
        let errors = read.err().unwrap_or_default();
        errors.into_iter().map(|error| error.field).collect()
    }

    #[test]
    fn what_will_not_be_done_says_why() {
        let form = ChangeForm {
            status: "will-not-be-done".into(),
            reason: " ".into(),
            owner: "organisation".into(),
            due: "soon".into(),
            themes: vec!["appeals".into(), "weather".into()],
            ..ChangeForm::default()
        };
        let wrong = fields(parse_change(&form));
        assert_eq!(wrong, ["reason", "organisation", "due", "themes"]);
    }

    #[test]
    fn an_owner_is_one_of_three_kinds_or_nobody() {
        let of = |owner: &str| {
            let form = ChangeForm {
                status: "under-way".into(),
                owner: owner.into(),
                organisation: "Ministry of Justice".into(),
                ..ChangeForm::default()
            };
            parse_change(&form).map(|change| change.owner)
        };
        assert_eq!(of(""), Ok(Owner::Nobody));
        assert_eq!(of("secretariat"), Ok(Owner::Secretariat));
        let named = Owner::Organisation("Ministry of Justice".into());
        assert_eq!(of("organisation"), Ok(named));
        assert!(of("king").is_err());
    }

    #[test]
    fn an_answer_that_does_not_accept_gives_its_reasons() {
        let say = |answer: &str, text: &str| {
            let form = SayForm {
                answer: answer.into(),
                text: text.into(),
                language: "en".into(),
                ..SayForm::default()
            };
            parse_say(StatementKind::Answer, &form, today())
        };
        assert_eq!(say("accepted", "").map(|said| said.day), Ok(today()));
        assert_eq!(fields(say("accepted-in-part", "")), ["text"]);
        assert_eq!(fields(say("not-accepted", " ")), ["text"]);
        assert!(say("not-accepted", "Our law forbids it.").is_ok());
        assert_eq!(fields(say("", "Yes")), ["answer"]);
    }

    #[test]
    fn evidence_is_a_list_of_web_addresses_and_nothing_was_done_tomorrow() {
        let form = SayForm {
            text: "Two trainings were held.".into(),
            evidence: "https://example.org/a\r\n\r\nhttps://example.org/a\nhttps://example.org/b"
                .into(),
            day: "2023-03-02".into(),
            language: "en".into(),
            ..SayForm::default()
        };
        let read = |form: &SayForm| parse_say(StatementKind::Progress, form, today());
        assert_eq!(fields(read(&form)), ["day"]);
        let form = SayForm {
            day: String::new(),
            ..form
        };
        assert_eq!(read(&form).map(|said| said.evidence.len()), Ok(2));
        let form = SayForm {
            evidence: "javascript:alert(1)".into(),
            ..form
        };
        assert_eq!(fields(read(&form)), ["evidence"]);
        let step = StepForm {
            text: "Train".into(),
            done: "2023-03-02".into(),
            ..StepForm::default()
        };
        assert_eq!(fields(parse_step(&step, today())), ["done"]);
    }
}
