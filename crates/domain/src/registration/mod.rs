//! Registration for a dialogue by people who were not invited: the form and its fields, what somebody answered,
//! the opening, the states (`docs/state-machines/registration.md`), and the order of the waitlist.

mod answers;
mod edit;
mod form;
mod opening;
mod registrant;
mod waitlist;

pub use answers::{Answers, Identity, IdentityKind, Read, control, read, shown};
pub use edit::{Direction, FieldForm, label_of, prefilled};
pub use form::{FIELDS_MAX, Field, Form, OPTION_MAX, When};
pub use opening::{Door, Facts, Opening, OpeningForm, SEATS_MAX, arrival, door, may_change, parse};
pub use registrant::{Registrant, RegistrantForm, parse_registrant};
pub use waitlist::{Effect, Need, Waiting, effect, in_order, needs};

use crate::Refusal;
use crate::words::words;

words! {
    /// Where a registration stands. One that was only saved to come back to has no state yet.
    RegistrationState in "registration-state" {
        /// It waits for the secretariat.
        Submitted = "submitted",
        /// The secretariat asked for something to be changed.
        Returned = "returned",
        /// The person holds a seat.
        Confirmed = "confirmed",
        Waitlisted = "waitlisted",
        Refused = "refused",
        Withdrawn = "withdrawn",
    }

    /// What a field of a registration form asks for.
    FieldKind in "field-kind" {
        ShortText = "short-text",
        LongText = "long-text",
        OneChoice = "one-choice",
        SeveralChoices = "several-choices",
        YesNo = "yes-no",
        Languages = "languages",
        AccessNeeds = "access-needs",
        Diet = "diet",
        Consent = "consent",
        Date = "date",
        /// A file of the person's own, such as a letter: kept sealed, apart from the answers.
        File = "file",
        /// A passport, identity card or visa: kept sealed, apart from the answers.
        IdentityDocument = "identity-document",
    }

    /// Who is shown what somebody answered.
    Audience in "field-audience" {
        Secretariat = "secretariat",
        Participants = "participants",
        Public = "public",
    }
}

/// What can happen to a registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The person sends it again, after it was returned or withdrawn; what becomes of it is decided anew.
    Resubmit(RegistrationState),
    Confirm,
    Return,
    Refuse,
    Withdraw,
}

/// The next state.
///
/// # Errors
/// [`Refusal::WrongState`] when the step is not open from this state.
pub fn step(state: RegistrationState, step: Step) -> Result<RegistrationState, Refusal> {
    use RegistrationState as S;
    match (state, step) {
        (S::Returned | S::Withdrawn, Step::Resubmit(next)) => Ok(next),
        // A refusal can be thought over, and somebody who gave the seat up may be let in after all.
        (S::Submitted | S::Returned | S::Waitlisted | S::Refused, Step::Confirm) => {
            Ok(S::Confirmed)
        }
        (S::Submitted | S::Waitlisted, Step::Return) => Ok(S::Returned),
        (S::Submitted | S::Returned | S::Waitlisted, Step::Refuse) => Ok(S::Refused),
        (S::Submitted | S::Returned | S::Confirmed | S::Waitlisted, Step::Withdraw) => {
            Ok(S::Withdrawn)
        }
        (S::Submitted | S::Confirmed | S::Waitlisted | S::Refused, Step::Resubmit(_))
        | (S::Confirmed | S::Withdrawn, Step::Confirm)
        | (S::Returned | S::Confirmed | S::Refused | S::Withdrawn, Step::Return)
        | (S::Confirmed | S::Refused | S::Withdrawn, Step::Refuse)
        | (S::Refused | S::Withdrawn, Step::Withdraw) => Err(Refusal::WrongState {
            state: state.label_key(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seat_is_given_up_by_withdrawing_and_not_taken_back_by_refusing() {
        use RegistrationState as S;
        assert_eq!(step(S::Confirmed, Step::Withdraw), Ok(S::Withdrawn));
        assert!(step(S::Confirmed, Step::Refuse).is_err());
        assert!(step(S::Withdrawn, Step::Confirm).is_err());
        assert_eq!(
            step(S::Withdrawn, Step::Resubmit(S::Waitlisted)),
            Ok(S::Waitlisted)
        );
    }

    #[test]
    fn nothing_is_withdrawn_twice() {
        for state in [RegistrationState::Refused, RegistrationState::Withdrawn] {
            assert!(step(state, Step::Withdraw).is_err());
        }
    }
}
