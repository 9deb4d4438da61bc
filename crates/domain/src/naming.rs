//! Names in summary reports: nobody is named unless they agreed to it, and a name that attributes nothing is
//! confirmed to be that.

use chrono::NaiveDate;

use crate::fields::choice;
use crate::refusal::FieldErrors;
use crate::words::words;
use crate::{FieldError, Problem, schedule, text};

words! {
    /// Whose name stands in a text.
    NamedKind in "named-kind" { State = "state", Organisation = "organisation", Person = "person" }
}

/// A consent to be named. `name` holds the code of a State.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    pub kind: NamedKind,
    pub name: String,
    pub given_by: String,
    pub given_on: NaiveDate,
    /// What was agreed to, word for word.
    pub words: String,
}

/// The same as its form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct ConsentForm {
    pub kind: String,
    pub name: String,
    pub given_by: String,
    pub given_on: String,
    pub words: String,
}

/// Reads a consent; `state_code` finds the code of a State by what somebody wrote for it.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_consent(
    form: &ConsentForm,
    state_code: impl Fn(&str) -> Option<String>,
) -> Result<Consent, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let kind = errors.take("kind", choice::<NamedKind>(&form.kind));
    let name = text::required_line(&form.name, 300).and_then(|name| match kind {
        Some(NamedKind::State) => state_code(&name).ok_or(Problem::UnknownState),
        Some(NamedKind::Organisation | NamedKind::Person) | None => Ok(name),
    });
    let name = errors.take("name", name);
    let given_by = errors.take("given_by", text::required_line(&form.given_by, 300));
    let given_on = if form.given_on.trim().is_empty() {
        errors.note("given_on", Problem::Required);
        None
    } else {
        errors.take("given_on", schedule::date(&form.given_on))
    };
    let words = errors.take("words", text::required_paragraphs(&form.words, 2_000));
    match (kind, name, given_by, given_on, words) {
        (Some(kind), Some(name), Some(given_by), Some(given_on), Some(words)) => Ok(Consent {
            kind,
            name,
            given_by,
            given_on,
            words,
        }),
        _ => Err(errors.into_vec()),
    }
}
