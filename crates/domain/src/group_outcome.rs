//! What a group publishes under its own name: written by its leads, cleared by the secretariat, which may send
//! it back with reasons but cannot alter a word, and published by the leads.

use crate::fields::choice;
use crate::refusal::FieldErrors;
use crate::words::words;
use crate::{FieldError, Language, Refusal, text};

words! {
    /// Where a group's text stands.
    OutcomeState in "group-outcome-state" {
        Draft = "draft",
        /// The secretariat reads it; nobody changes it meanwhile.
        Submitted = "submitted",
        /// Sent back with reasons.
        Returned = "returned",
        /// The leads may publish it.
        Cleared = "cleared",
        /// For good.
        Published = "published",
    }
}

/// What the leads write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub title: String,
    pub body: String,
    pub language: Language,
}

/// A text as a form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct TextForm {
    pub title: String,
    pub body: String,
    pub language: String,
}

/// Reads a text.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse(form: &TextForm) -> Result<Text, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let title = errors.take("title", text::required_line(&form.title, 200));
    let language = errors.take("language", choice(&form.language));
    let body = errors.take("body", text::required_paragraphs(&form.body, 60_000));
    match (title, body, language) {
        (Some(title), Some(body), Some(language)) => Ok(Text {
            title,
            body,
            language,
        }),
        _ => Err(errors.into_vec()),
    }
}

/// A step on the way to publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A lead asks for clearance.
    Submit,
    /// A lead takes it back before it is cleared.
    TakeBack,
    /// The secretariat clears it.
    Clear,
    /// The secretariat sends it back, with reasons.
    Return,
    /// A lead publishes it.
    Publish,
}

impl Step {
    pub const ALL: &'static [Self] = &[
        Self::Submit,
        Self::TakeBack,
        Self::Clear,
        Self::Return,
        Self::Publish,
    ];

    /// The stable code of the step, in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Submit => "submit",
            Self::TakeBack => "take-back",
            Self::Clear => "clear",
            Self::Return => "return",
            Self::Publish => "publish",
        }
    }

    /// The step of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|step| step.code() == code)
    }

    /// Whether the secretariat takes the step; the others are the leads'.
    #[must_use]
    pub const fn is_clearance(self) -> bool {
        matches!(self, Self::Clear | Self::Return)
    }
}

/// Whether the leads can change the text: never while it is read, nor after it was cleared.
#[must_use]
pub const fn is_open(state: OutcomeState) -> bool {
    matches!(state, OutcomeState::Draft | OutcomeState::Returned)
}

/// The state after a step.
///
/// # Errors
/// [`Refusal::WrongState`] when the step does not lead on from there.
pub const fn step(state: OutcomeState, step: Step) -> Result<OutcomeState, Refusal> {
    use OutcomeState::{Cleared, Draft, Published, Returned, Submitted};
    Ok(match (state, step) {
        (Draft | Returned, Step::Submit) => Submitted,
        (Submitted | Cleared, Step::TakeBack) => Draft,
        (Submitted, Step::Clear) => Cleared,
        (Submitted, Step::Return) => Returned,
        (Cleared, Step::Publish) => Published,
        _ => {
            return Err(Refusal::WrongState {
                state: state.label_key(),
            });
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_published_that_was_not_cleared() {
        for state in OutcomeState::ALL {
            assert_eq!(
                step(*state, Step::Publish).is_ok(),
                *state == OutcomeState::Cleared
            );
        }
    }

    #[test]
    fn what_is_published_stays() {
        for one in Step::ALL {
            assert!(step(OutcomeState::Published, *one).is_err());
        }
        assert!(!is_open(OutcomeState::Published) && !is_open(OutcomeState::Submitted));
    }

    #[test]
    fn the_secretariat_clears_and_returns_and_nothing_else() {
        let theirs: Vec<_> = Step::ALL
            .iter()
            .filter(|step| step.is_clearance())
            .collect();
        assert_eq!(theirs, [&Step::Clear, &Step::Return]);
    }
}
