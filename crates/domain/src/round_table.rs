//! Round tables: sessions among which everybody who comes chooses a first and a second one. Each has so many seats and,
//! where the secretariat says so, at most so many people of one organisation. A seat of the first choice is given while
//! there is one that the rule allows, of the second otherwise; who gets neither waits in the order of asking.

use crate::fields::{number, optional_number};
use crate::ids::SessionId;
use crate::refusal::FieldErrors;
use crate::{FieldError, Problem};

/// The most seats of one round table.
pub const SEATS_MAX: u32 = 1_000;

/// How many sit at a round table, and how many may.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub rule: Rule,
    /// How many sit there.
    pub taken: u32,
    /// How many of them are of the organisation of whoever asks; none for somebody without one.
    pub of_organisation: Option<u32>,
}

/// The rule of a round table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rule {
    pub seats: u32,
    /// The most people of one organisation; none: as many as there are seats.
    pub per_organisation: Option<u32>,
}

impl Table {
    /// Why somebody cannot sit down here; nothing when they can.
    #[must_use]
    pub fn against(&self) -> Option<Against> {
        let reached = |cap: &u32| self.of_organisation.is_some_and(|many| many >= *cap);
        if self.taken >= self.rule.seats {
            Some(Against::Full)
        } else {
            let cap = self.rule.per_organisation.filter(reached)?;
            Some(Against::Organisation(cap))
        }
    }
}

/// Why there is no seat at a round table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    Full,
    /// The organisation has sent as many as it may.
    Organisation(u32),
}

/// Which of the choices somebody got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Got {
    First,
    Second,
    Neither,
}

/// Applies the rule: the first choice where it has a seat, the second otherwise.
#[must_use]
pub fn seat(first: &Table, second: Option<&Table>) -> Got {
    if first.against().is_none() {
        Got::First
    } else if second.is_some_and(|table| table.against().is_none()) {
        Got::Second
    } else {
        Got::Neither
    }
}

/// What somebody asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    pub first: SessionId,
    pub second: Option<SessionId>,
}

/// The same as its form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct ChoiceForm {
    pub first: String,
    pub second: String,
}

/// Reads a choice among these round tables.
///
/// # Errors
/// Every control that needs another look: a table that is none, and the same one twice.
pub fn parse_choice(form: &ChoiceForm, tables: &[SessionId]) -> Result<Choice, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let read = |raw: &str| match raw.trim() {
        "" => Ok(None),
        raw => match raw.parse::<SessionId>() {
            Ok(id) if tables.contains(&id) => Ok(Some(id)),
            Ok(_) | Err(_) => Err(Problem::NotAChoice),
        },
    };
    let first = errors.take(
        "first",
        read(&form.first).and_then(|id| id.ok_or(Problem::Required)),
    );
    let second = errors.take("second", read(&form.second));
    if first.is_some() && second.flatten() == first {
        errors.note("second", Problem::ChosenTwice);
    }
    match (first, second) {
        (Some(first), Some(second)) if errors.is_empty() => Ok(Choice { first, second }),
        _ => Err(errors.into_vec()),
    }
}

/// Reads the rule of a session; none for a session among which nobody chooses.
///
/// # Errors
/// The controls that need another look, by the names `seats` and `per_organisation`.
pub fn parse_rule(seats: &str, per_organisation: &str) -> Result<Option<Rule>, Vec<FieldError>> {
    if seats.trim().is_empty() && per_organisation.trim().is_empty() {
        return Ok(None);
    }
    let mut errors = FieldErrors::default();
    let seats = errors.take("seats", number(seats, 1, SEATS_MAX));
    let cap = errors.take(
        "per_organisation",
        optional_number(per_organisation, 1, SEATS_MAX),
    );
    match (seats, cap) {
        (Some(seats), Some(per_organisation)) => Ok(Some(Rule {
            seats,
            per_organisation,
        })),
        _ => Err(errors.into_vec()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(seats: u32, taken: u32, cap: Option<u32>, own: Option<u32>) -> Table {
        Table {
            rule: Rule {
                seats,
                per_organisation: cap,
            },
            taken,
            of_organisation: own,
        }
    }

    #[test]
    fn the_second_choice_counts_when_the_first_has_no_seat_or_the_organisation_sent_enough() {
        let (open, full) = (table(5, 4, Some(2), Some(1)), table(5, 5, None, None));
        assert_eq!(seat(&open, Some(&full)), Got::First);
        assert_eq!(seat(&full, Some(&open)), Got::Second);
        let enough = table(5, 2, Some(2), Some(2));
        assert_eq!(enough.against(), Some(Against::Organisation(2)));
        assert_eq!(seat(&enough, Some(&open)), Got::Second);
        assert_eq!(seat(&enough, None), Got::Neither);
        // Somebody without an organisation is held up by no cap.
        assert_eq!(seat(&table(5, 2, Some(2), None), None), Got::First);
    }

    #[test]
    fn a_choice_is_of_two_different_tables_that_are_there() {
        let (one, two) = (SessionId::new(), SessionId::new());
        let form = |first: &SessionId, second: &SessionId| ChoiceForm {
            first: first.to_string(),
            second: second.to_string(),
        };
        assert!(parse_choice(&form(&one, &two), &[one, two]).is_ok());
        let twice = parse_choice(&form(&one, &one), &[one, two]);
        assert_eq!(
            twice,
            Err(vec![FieldError::new("second", Problem::ChosenTwice)])
        );
        assert!(parse_choice(&form(&one, &two), &[one]).is_err());
        assert!(parse_choice(&ChoiceForm::default(), &[one]).is_err());
    }

    #[test]
    fn a_rule_has_seats_or_there_is_none() {
        assert_eq!(parse_rule(" ", ""), Ok(None));
        assert!(parse_rule("", "2").is_err());
        assert!(parse_rule("0", "").is_err());
        let rule = parse_rule("15", "2").expect("a rule").expect("a rule");
        assert_eq!((rule.seats, rule.per_organisation), (15, Some(2)));
    }
}
