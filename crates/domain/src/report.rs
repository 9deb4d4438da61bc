//! A summary report: the steps of its life (`docs/state-machines/report.md`), what its forms hold, and the
//! text that is hashed when it is adopted.

mod canonical;
mod corrigendum;
mod form;
mod snapshot;

pub use canonical::{Document, canonical_text};
pub use corrigendum::{Correction, CorrectionForm, parse_correction};
pub use form::{
    PointForm, PointText, RecommendationForm, RecommendationText, Texts, TextsForm, meet,
    parse_point, parse_recommendation, parse_texts,
};
pub use snapshot::Snapshot;

use crate::{Refusal, ReportState};

/// The reference of a report: the year of its dialogue and the dialogue's number in that year.
#[must_use]
pub fn reference(year: i32, dialogue_number: u32) -> String {
    format!("{year}-{dialogue_number:02}")
}

/// What can happen to a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The draft goes to the participants for comments.
    Circulate,
    /// It goes back to the rapporteur.
    Redraft,
    /// The text is agreed; from here on nobody changes a word.
    Adopt,
    /// The public reads it.
    Publish,
}

/// The next state.
///
/// # Errors
/// [`Refusal::WrongState`] when the step is not open from this state.
pub fn step(state: ReportState, step: Step) -> Result<ReportState, Refusal> {
    use ReportState as S;
    match (state, step) {
        (S::Draft, Step::Circulate) => Ok(S::Circulated),
        (S::Circulated, Step::Redraft) => Ok(S::Draft),
        // A report nobody needs to comment on may be adopted as drafted.
        (S::Draft | S::Circulated, Step::Adopt) => Ok(S::Adopted),
        (S::Adopted, Step::Publish) => Ok(S::Published),
        (S::Draft, Step::Redraft | Step::Publish)
        | (S::Circulated, Step::Circulate | Step::Publish)
        | (S::Adopted, Step::Circulate | Step::Redraft | Step::Adopt)
        | (S::Published, Step::Circulate | Step::Redraft | Step::Adopt | Step::Publish) => {
            Err(Refusal::WrongState {
                state: state.label_key(),
            })
        }
    }
}

impl Step {
    /// The step's code in addresses: `circulate`, `redraft`, `adopt`, `publish`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Circulate => "circulate",
            Self::Redraft => "redraft",
            Self::Adopt => "adopt",
            Self::Publish => "publish",
        }
    }

    /// The step of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Circulate, Self::Redraft, Self::Adopt, Self::Publish]
            .into_iter()
            .find(|step| step.code() == code)
    }
}

impl ReportState {
    /// True while the text may still change.
    #[must_use]
    pub const fn is_open(self) -> bool {
        match self {
            Self::Draft | Self::Circulated => true,
            Self::Adopted | Self::Published => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_adopted_report_is_locked() {
        assert!(!ReportState::Adopted.is_open());
        assert!(step(ReportState::Adopted, Step::Redraft).is_err());
    }

    #[test]
    fn only_an_adopted_report_is_published() {
        for state in ReportState::ALL {
            assert_eq!(
                step(*state, Step::Publish).is_ok(),
                *state == ReportState::Adopted
            );
        }
    }
}
