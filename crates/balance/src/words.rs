//! Conflicts in plain English for the command line. The pages say them in the reader's language, from
//! the same typed reasons.

use crate::arithmetic::Reason;
use crate::feasibility::QuotaEnd;
use crate::model::{HardRule, Side};
use crate::relax::Change;

pub(crate) fn reason(reason: &Reason) -> String {
    match reason {
        Reason::TooFewCandidates { available, seats } => {
            format!("only {available} people are available for {seats} seats")
        }
        Reason::TooManyHeld { held, seats } => {
            format!("{held} people must be in or are in already, for {seats} seats")
        }
        Reason::HeldExceedCap { attribute, limit } => {
            format!("the people who must be in or are in already exceed {limit} per {attribute}")
        }
        Reason::HeldApart => {
            "two people who must be in or are in already must not be in together".to_owned()
        }
        Reason::CapLeavesSeatsEmpty {
            attribute,
            limit,
            reachable,
            seats,
        } => format!(
            "with at most {limit} per {attribute} only {reachable} of {seats} seats can be filled"
        ),
        Reason::HardRules => "the seats, caps and lists exclude each other".to_owned(),
        Reason::MinimumAboveMaximum {
            attribute,
            value,
            min,
            max,
        } => format!("{attribute} {value} has the minimum {min} above its maximum {max}"),
        Reason::TooFewOfValue {
            attribute,
            value,
            min,
            available,
        } => format!("{attribute} {value} needs {min} people, {available} are available"),
        Reason::HeldAboveMaximum {
            attribute,
            value,
            max,
            held,
        } => format!(
            "{held} people of {attribute} {value} must be in or are in already, at most {max} may be"
        ),
        Reason::MinimaExceedSeats {
            attribute,
            total,
            seats,
        } => format!("the minima of {attribute} add up to {total}, there are {seats} seats"),
        Reason::MaximaBelowSeats {
            attribute,
            total,
            seats,
        } => format!("the maxima of {attribute} add up to {total}, there are {seats} seats"),
        Reason::Combination => "these quotas cannot all be met by one panel".to_owned(),
    }
}

pub(crate) fn quotas(quotas: &[QuotaEnd]) -> String {
    joined(quotas, |end| match end.side {
        Side::Minimum => format!("{} {} at least {}", end.attribute, end.value, end.min),
        Side::Maximum => format!("{} {} at most {}", end.attribute, end.value, end.max),
    })
}

pub(crate) fn rules(rules: &[HardRule]) -> String {
    joined(rules, |rule| match rule {
        HardRule::Seats { seats } => format!("{seats} seats"),
        HardRule::AtMost { attribute, limit } => format!("at most {limit} per {attribute}"),
        HardRule::MustInvite => "those who must be invited".to_owned(),
        HardRule::MustNotInvite => "those who must not be invited".to_owned(),
        HardRule::AlreadyInvited => "those already invited".to_owned(),
        HardRule::Apart => "those who must not be in together".to_owned(),
        HardRule::Champions { attribute } => {
            format!("a person speaks for one {attribute} only")
        }
    })
}

pub(crate) fn changes(changes: &[Change]) -> String {
    joined(changes, |change| {
        let mut ends = Vec::new();
        if change.moves(Side::Minimum) {
            ends.push(format!("the minimum to {}", change.to.min));
        }
        if change.moves(Side::Maximum) {
            ends.push(format!("the maximum to {}", change.to.max));
        }
        let ends = ends.join(" and ");
        format!("move {ends} for {} {}", change.attribute, change.value)
    })
}

fn joined<T>(items: &[T], words: impl Fn(&T) -> String) -> String {
    items.iter().map(words).collect::<Vec<_>>().join(", ")
}
