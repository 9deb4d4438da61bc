//! The four answers as the page offers them. The domain knows three: whoever sends somebody else declines.

use domain::Answer;
use domain::rsvp::Taking;
use locale::{Lang, t};

use crate::components::Choice;

/// One of the four answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reply {
    Accepted,
    Tentative,
    Declined,
    Substitute,
}

impl Reply {
    pub const ALL: [Self; 4] = [
        Self::Accepted,
        Self::Tentative,
        Self::Declined,
        Self::Substitute,
    ];

    /// The code in forms and addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Tentative => "tentative",
            Self::Declined => "declined",
            Self::Substitute => "substitute",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reply| reply.code() == code)
    }

    /// The answer of this code, when it is still taken.
    pub fn offered(code: &str, taking: Taking) -> Option<Self> {
        Self::from_code(code).filter(|reply| taking.takes(reply.answer()))
    }

    const fn answer(self) -> Answer {
        match self {
            Self::Accepted => Answer::Accepted,
            Self::Tentative => Answer::Tentative,
            Self::Declined | Self::Substitute => Answer::Declined,
        }
    }

    /// Whether the person comes, perhaps.
    pub const fn comes(self) -> bool {
        match self {
            Self::Accepted | Self::Tentative => true,
            Self::Declined | Self::Substitute => false,
        }
    }

    /// The card of this answer.
    fn card(self, lang: Lang) -> Choice {
        let (label, hint) = match self {
            Self::Accepted => (t!(lang, "rsvp-accept"), t!(lang, "rsvp-accept-hint")),
            Self::Tentative => (t!(lang, "rsvp-maybe"), t!(lang, "rsvp-maybe-hint")),
            Self::Declined => (t!(lang, "rsvp-decline"), t!(lang, "rsvp-decline-hint")),
            Self::Substitute => (t!(lang, "rsvp-send"), t!(lang, "rsvp-send-hint")),
        };
        Choice::new(self.code(), label).with_hint(hint)
    }

    /// The cards of all answers that are still taken.
    pub fn cards(lang: Lang, taking: Taking) -> Vec<Choice> {
        Self::ALL
            .into_iter()
            .filter(|reply| taking.takes(reply.answer()))
            .map(|reply| reply.card(lang))
            .collect()
    }

    /// The answer in a word, for lists of facts.
    pub fn words(self, lang: Lang) -> String {
        match self {
            Self::Accepted => t!(lang, "answer-accepted"),
            Self::Tentative => t!(lang, "answer-tentative"),
            Self::Declined => t!(lang, "answer-declined"),
            Self::Substitute => t!(lang, "rsvp-answer-substitute"),
        }
    }

    /// The title of the page that asks for what this answer needs, and its first sentence.
    pub fn details(self, lang: Lang) -> (String, String) {
        match self {
            Self::Accepted => (
                t!(lang, "rsvp-details-accepted"),
                t!(lang, "rsvp-details-coming-lead"),
            ),
            Self::Tentative => (
                t!(lang, "rsvp-details-tentative"),
                t!(lang, "rsvp-details-coming-lead"),
            ),
            Self::Declined => (
                t!(lang, "rsvp-details-declined"),
                t!(lang, "rsvp-details-declined-lead"),
            ),
            Self::Substitute => (
                t!(lang, "rsvp-details-substitute"),
                t!(lang, "rsvp-details-substitute-lead"),
            ),
        }
    }
}
