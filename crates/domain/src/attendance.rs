//! Who was there and who spoke, as the secretariat records it.

use chrono::{DateTime, Utc};

use crate::dialogue::{Facts, may_hold};
use crate::{DialogueState, Presence, Problem, Refusal};

/// What is recorded of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Mark {
    pub presence: Presence,
    pub spoke: bool,
}

impl Mark {
    /// Whether the person took part, wherever from.
    #[must_use]
    pub const fn was_there(self) -> bool {
        match self.presence {
            Presence::InPerson | Presence::Online => true,
            Presence::Absent => false,
        }
    }

    /// Reads the two controls of a line; nothing chosen is nothing recorded.
    ///
    /// # Errors
    /// [`Problem::SpokeWithoutBeingThere`] for somebody who spoke and is not said to have been there.
    pub fn read(presence: &str, spoke: bool) -> Result<Option<Self>, Problem> {
        if presence.is_empty() {
            return if spoke {
                Err(Problem::SpokeWithoutBeingThere)
            } else {
                Ok(None)
            };
        }
        let presence = presence.parse().map_err(|_| Problem::NotAChoice)?;
        let mark = Self { presence, spoke };
        if spoke && !mark.was_there() {
            return Err(Problem::SpokeWithoutBeingThere);
        }
        Ok(Some(mark))
    }

    /// The mark in one word, as a form carries what it was made from.
    #[must_use]
    pub fn written(mark: Option<Self>) -> String {
        match mark {
            None => String::new(),
            Some(mark) if mark.spoke => format!("{}+spoke", mark.presence),
            Some(mark) => mark.presence.to_string(),
        }
    }
}

/// Whether attendance can be recorded now: from the moment the dialogue begins, and ever after.
///
/// # Errors
/// [`Refusal::TooEarly`] before it begins, [`Refusal::Missing`] while it has no date,
/// [`Refusal::WrongState`] for one that was not convened or was cancelled.
pub fn may_record(dialogue: &Facts, now: DateTime<Utc>) -> Result<(), Refusal> {
    match dialogue.state {
        DialogueState::Held => Ok(()),
        DialogueState::Convened => may_hold(dialogue, now),
        DialogueState::Draft | DialogueState::Cancelled => Err(Refusal::WrongState {
            state: dialogue.state.label_key(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_speaks_without_being_there() {
        let problem = Err(Problem::SpokeWithoutBeingThere);
        assert_eq!(Mark::read("", true), problem);
        assert_eq!(Mark::read("absent", true), problem);
        assert_eq!(Mark::read("", false), Ok(None));
        assert_eq!(Mark::read("somewhere", false), Err(Problem::NotAChoice));
        let online = Mark::read("online", true).ok().flatten();
        assert_eq!(Mark::written(online), "online+spoke");
        assert!(online.is_some_and(Mark::was_there));
    }
}
