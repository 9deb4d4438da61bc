//! Delegations: a State or an organisation is invited as such, its focal point says whom it sends, and the
//! secretariat confirms them (`docs/state-machines/delegation.md`).

use chrono::{DateTime, Duration, NaiveDate, Utc};

use crate::fields::{choice, number, required_email};
use crate::refusal::FieldErrors;
use crate::schedule::Schedule;
use crate::words::words;
use crate::{
    DialogueState, EmailAddress, FieldError, Gender, Language, Problem, Refusal, schedule, text,
};

words! {
    /// Where the answer of a State or an organisation stands.
    DelegationState in "delegation-state" {
        /// It may name its people.
        Asked = "asked",
        /// It sends nobody.
        Declined = "declined",
        /// The secretariat took the invitation back.
        Withdrawn = "withdrawn",
    }

    /// As what somebody sits in a delegation. Head and delegates sit at the table, advisers behind them.
    DelegateRole in "delegate-role" {
        Head = "head",
        Delegate = "delegate",
        Adviser = "adviser",
    }

    /// Where a nomination stands.
    DelegateState in "delegate-state" {
        Nominated = "nominated",
        /// The secretariat asks for something else, with a reason.
        Returned = "returned",
        Confirmed = "confirmed",
        /// Somebody else has the seat now.
        Replaced = "replaced",
        Withdrawn = "withdrawn",
    }
}

/// The most seats of one kind that a delegation can be given.
pub const SEATS_MAX: u32 = 20;

/// The most people that one delegation can ever have named, those who were replaced included.
pub const DELEGATES_MAX: usize = 200;

/// The most organisations that are invited in one step.
pub const INVITED_MAX: usize = 250;

/// The most letters of one delegation.
pub const LETTERS_MAX: u64 = 10;

/// The longest reason, in characters.
pub const REASON_MAX: usize = 500;

impl DelegateRole {
    /// Whether the seat is at the table, where the balance of a dialogue is counted.
    #[must_use]
    pub const fn sits_at_the_table(self) -> bool {
        match self {
            Self::Head | Self::Delegate => true,
            Self::Adviser => false,
        }
    }
}

impl DelegateState {
    /// Whether the nomination takes one of the delegation's seats.
    #[must_use]
    pub const fn takes_a_seat(self) -> bool {
        match self {
            Self::Nominated | Self::Returned | Self::Confirmed => true,
            Self::Replaced | Self::Withdrawn => false,
        }
    }
}

/// The seat rule of a delegation: how many sit at the table, how many behind them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seats {
    pub table: u32,
    pub advisers: u32,
}

/// Somebody who takes a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seated {
    pub role: DelegateRole,
    /// [`EmailAddress::key`].
    pub email_key: String,
}

/// Whether somebody can be nominated beside those who take seats already. Whoever is being replaced is not among
/// `seated`: their seat is what the newcomer gets.
///
/// # Errors
/// Refuses a second head, somebody who is named already, and more than the seat rule gives.
pub fn may_nominate(rule: Seats, seated: &[Seated], newcomer: &Seated) -> Result<(), Refusal> {
    if seated.iter().any(|one| one.email_key == newcomer.email_key) {
        return Err(Refusal::field("email", Problem::AlreadyTaken));
    }
    if newcomer.role == DelegateRole::Head
        && seated.iter().any(|one| one.role == DelegateRole::Head)
    {
        return Err(Refusal::field("role", Problem::AlreadyTaken));
    }
    let at_the_table = newcomer.role.sits_at_the_table();
    let taken = seated
        .iter()
        .filter(|one| one.role.sits_at_the_table() == at_the_table);
    let max = if at_the_table {
        rule.table
    } else {
        rule.advisers
    };
    if taken.count() >= max as usize {
        let max = max as usize;
        return Err(Refusal::field("role", Problem::TooMany { max }));
    }
    Ok(())
}

/// What a focal point may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taking {
    /// People can be named and replaced.
    Everything,
    /// The day for nominations is over: who is named can still be replaced or withdrawn.
    Replacements,
    Nothing,
}

/// What the focal point of a delegation may do at a moment: nothing before the dialogue is convened and once it is
/// over, and no new people after the last day for nominations, which ends with the day in the dialogue's zone; while
/// that is not known, with the day everywhere on Earth.
#[must_use]
pub fn takes(
    state: DelegationState,
    dialogue: DialogueState,
    schedule: &Schedule,
    nominate_by: Option<NaiveDate>,
    now: DateTime<Utc>,
) -> Taking {
    let open = state != DelegationState::Withdrawn
        && dialogue == DialogueState::Convened
        && !schedule.is_over(now);
    let today = match schedule {
        Schedule::Hours { zone, .. } => now.with_timezone(zone).date_naive(),
        // At UTC-12 a day ends last.
        Schedule::Days { .. } | Schedule::ToBeDetermined => {
            (now - Duration::hours(12)).date_naive()
        }
    };
    match (open, nominate_by) {
        (false, _) => Taking::Nothing,
        (true, Some(last)) if today > last => Taking::Replacements,
        (true, _) => Taking::Everything,
    }
}

/// What can happen to a nomination.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The focal point writes it anew.
    Change,
    /// The secretariat asks for something else.
    Return,
    Confirm,
    /// Somebody else was confirmed for the seat.
    Replace,
    Withdraw,
}

/// The next state of a nomination.
///
/// # Errors
/// [`Refusal::WrongState`] when the step is not open from this state.
pub fn step(state: DelegateState, step: Step) -> Result<DelegateState, Refusal> {
    use DelegateState as S;
    match (state, step) {
        (S::Nominated | S::Returned, Step::Change) => Ok(S::Nominated),
        (S::Nominated, Step::Return) => Ok(S::Returned),
        (S::Nominated, Step::Confirm) => Ok(S::Confirmed),
        (S::Confirmed, Step::Replace) => Ok(S::Replaced),
        (S::Nominated | S::Returned | S::Confirmed, Step::Withdraw) => Ok(S::Withdrawn),
        (S::Confirmed | S::Replaced | S::Withdrawn, Step::Change)
        | (S::Returned | S::Confirmed | S::Replaced | S::Withdrawn, Step::Return | Step::Confirm)
        | (S::Nominated | S::Returned | S::Replaced | S::Withdrawn, Step::Replace)
        | (S::Replaced | S::Withdrawn, Step::Withdraw) => Err(Refusal::WrongState {
            state: state.label_key(),
        }),
    }
}

/// What the secretariat offers to the organisations that it invites. Made by [`parse_offer`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub seats: Seats,
    /// The last day on which people can be named, in the dialogue's zone.
    pub nominate_by: Option<NaiveDate>,
    /// What the focal points are told beside the dates; may be empty.
    pub message: String,
}

/// An offer as a form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfferForm {
    pub table_seats: String,
    pub adviser_seats: String,
    pub nominate_by: String,
    pub message: String,
}

/// Reads an offer.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_offer(form: &OfferForm) -> Result<Offer, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let table = errors.take("table_seats", number(&form.table_seats, 1, SEATS_MAX));
    let advisers = errors.take("adviser_seats", number(&form.adviser_seats, 0, SEATS_MAX));
    let nominate_by = match form.nominate_by.trim() {
        "" => None,
        raw => errors.take("nominate_by", schedule::date(raw)),
    };
    let message = errors.take("message", text::optional_paragraphs(&form.message, 2000));
    match (table, advisers, message) {
        (Some(table), Some(advisers), Some(message)) if errors.is_empty() => Ok(Offer {
            seats: Seats { table, advisers },
            nominate_by,
            message,
        }),
        _ => Err(errors.into_vec()),
    }
}

/// Somebody whom a delegation names. Made by [`parse_delegate`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delegate {
    pub role: DelegateRole,
    pub given_name: String,
    pub family_name: String,
    pub email: EmailAddress,
    pub position: String,
    /// As the person wishes it to be counted; undisclosed counts neither way.
    pub gender: Gender,
    /// The language in which they are written to.
    pub language: Language,
}

/// Somebody whom a delegation names, as a form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DelegateForm {
    pub role: String,
    pub given_name: String,
    pub family_name: String,
    pub email: String,
    pub position: String,
    /// Empty stands for undisclosed.
    pub gender: String,
    pub language: String,
}

impl From<&Delegate> for DelegateForm {
    fn from(delegate: &Delegate) -> Self {
        Self {
            role: delegate.role.to_string(),
            given_name: delegate.given_name.clone(),
            family_name: delegate.family_name.clone(),
            email: delegate.email.to_string(),
            position: delegate.position.clone(),
            gender: delegate.gender.to_string(),
            language: delegate.language.to_string(),
        }
    }
}

/// Reads somebody whom a delegation names.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_delegate(form: &DelegateForm) -> Result<Delegate, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let role = errors.take("role", choice(&form.role));
    let given_name = errors.take("given_name", text::required_line(&form.given_name, 120));
    let family_name = errors.take("family_name", text::required_line(&form.family_name, 120));
    let email = errors.take("email", required_email(&form.email));
    let position = errors.take("position", text::optional_line(&form.position, 200));
    let gender = match form.gender.as_str() {
        "" => Some(Gender::Undisclosed),
        raw => errors.take("gender", choice(raw)),
    };
    let language = errors.take("language", choice(&form.language));
    match (
        role,
        given_name,
        family_name,
        email,
        position,
        gender,
        language,
    ) {
        (
            Some(role),
            Some(given_name),
            Some(family_name),
            Some(email),
            Some(position),
            Some(gender),
            Some(language),
        ) if errors.is_empty() => Ok(Delegate {
            role,
            given_name,
            family_name,
            email,
            position,
            gender,
            language,
        }),
        _ => Err(errors.into_vec()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: Seats = Seats {
        table: 2,
        advisers: 1,
    };

    fn seated(role: DelegateRole, email_key: &str) -> Seated {
        Seated {
            role,
            email_key: email_key.to_owned(),
        }
    }

    #[test]
    fn a_delegation_sits_within_its_seats_with_one_head() {
        let head = seated(DelegateRole::Head, "a");
        let there = [head.clone(), seated(DelegateRole::Adviser, "b")];
        let may = |newcomer: Seated| may_nominate(RULE, &there, &newcomer);
        assert_eq!(may(seated(DelegateRole::Delegate, "c")), Ok(()));
        let head_again = Refusal::field("role", Problem::AlreadyTaken);
        assert_eq!(may(seated(DelegateRole::Head, "c")), Err(head_again));
        let full = Refusal::field("role", Problem::TooMany { max: 1 });
        assert_eq!(may(seated(DelegateRole::Adviser, "c")), Err(full));
        let known = Refusal::field("email", Problem::AlreadyTaken);
        assert_eq!(may(seated(DelegateRole::Delegate, "b")), Err(known));
        let both = [head, seated(DelegateRole::Delegate, "c")];
        assert!(may_nominate(RULE, &both, &seated(DelegateRole::Delegate, "d")).is_err());
    }

    #[test]
    fn people_are_named_until_the_end_of_the_last_day_and_replaced_until_the_dialogue_is_over() {
        let date = |raw: &str| raw.parse::<NaiveDate>().expect("a date");
        let at = |raw: &str| raw.parse::<DateTime<Utc>>().expect("a moment");
        let zone = chrono_tz::Africa::Nairobi;
        let schedule = Schedule::Hours {
            start: date("2023-03-14").and_hms_opt(9, 0, 0).expect("a time"),
            end: date("2023-03-14").and_hms_opt(12, 0, 0).expect("a time"),
            zone,
        };
        let at_moment = |dialogue, now: &str| {
            let last = Some(date("2023-03-01"));
            takes(DelegationState::Asked, dialogue, &schedule, last, at(now))
        };
        let convened = |now: &str| at_moment(DialogueState::Convened, now);
        assert_eq!(convened("2023-03-01T20:59:59Z"), Taking::Everything);
        assert_eq!(convened("2023-03-01T21:00:00Z"), Taking::Replacements);
        assert_eq!(convened("2023-03-14T09:00:00Z"), Taking::Nothing);
        let draft = at_moment(DialogueState::Draft, "2023-02-01T00:00:00Z");
        assert_eq!(draft, Taking::Nothing);
        let nowhere_over = takes(
            DelegationState::Asked,
            DialogueState::Convened,
            &Schedule::ToBeDetermined,
            Some(date("2023-03-01")),
            at("2023-03-02T11:00:00Z"),
        );
        assert_eq!(nowhere_over, Taking::Everything);
    }

    #[test]
    fn what_was_decided_is_changed_by_replacing_it() {
        for state in DelegateState::ALL {
            assert_eq!(
                step(*state, Step::Replace).is_ok(),
                *state == DelegateState::Confirmed
            );
            assert_eq!(
                step(*state, Step::Withdraw).is_ok(),
                state.takes_a_seat(),
                "{state}"
            );
        }
        assert!(step(DelegateState::Confirmed, Step::Change).is_err());
        assert_eq!(
            step(DelegateState::Returned, Step::Change),
            Ok(DelegateState::Nominated)
        );
        assert!(step(DelegateState::Returned, Step::Confirm).is_err());
    }

    #[test]
    fn every_field_of_a_nomination_that_needs_another_look_is_told() {
        let errors = parse_delegate(&DelegateForm {
            role: "king".to_owned(),
            email: "nobody".to_owned(),
            language: "en".to_owned(),
            ..DelegateForm::default()
        })
        .expect_err("problems");
        let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["role", "given_name", "family_name", "email"]);
    }

    #[test]
    fn an_offer_needs_a_seat_at_the_table() {
        let form = OfferForm {
            table_seats: "0".to_owned(),
            adviser_seats: "1".to_owned(),
            ..OfferForm::default()
        };
        assert!(parse_offer(&form).is_err());
        let form = OfferForm {
            table_seats: "1".to_owned(),
            ..form
        };
        assert_eq!(
            parse_offer(&form).expect("an offer").seats,
            Seats {
                table: 1,
                advisers: 1
            }
        );
    }
}
