//! What plain adding up can refuse before any solver runs. These findings are the ones people
//! understand at once, so they also give a conflict its reason.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::instance::Instance;
use crate::model::{HardRule, Model, Side, Soft};

/// Why no panel can keep a set of rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Reason {
    /// Fewer people are available than there are seats.
    TooFewCandidates { available: u32, seats: u32 },
    /// More people must be in, or are in already, than there are seats.
    TooManyHeld { held: u32, seats: u32 },
    /// The people who must be in, or are in already, exceed a cap among themselves.
    HeldExceedCap { attribute: String, limit: u32 },
    /// The people who must be in, or are in already, include two who must not meet.
    HeldApart,
    /// Even with every value used up to its cap the seats cannot be filled.
    CapLeavesSeatsEmpty {
        attribute: String,
        limit: u32,
        reachable: u32,
        seats: u32,
    },
    /// The seats, caps and lists exclude each other without any quota.
    HardRules,
    /// A minimum lies above its own maximum.
    MinimumAboveMaximum {
        attribute: String,
        value: String,
        min: u32,
        max: u32,
    },
    /// A minimum asks for more people than are available.
    TooFewOfValue {
        attribute: String,
        value: String,
        min: u32,
        available: u32,
    },
    /// The people who must be in, or are in already, exceed a maximum.
    HeldAboveMaximum {
        attribute: String,
        value: String,
        max: u32,
        held: u32,
    },
    /// The minima of an attribute add up to more than the seats.
    MinimaExceedSeats {
        attribute: String,
        total: u32,
        seats: u32,
    },
    /// The maxima of an attribute add up to less than the seats.
    MaximaBelowSeats {
        attribute: String,
        total: u32,
        seats: u32,
    },
    /// The quotas exclude each other only in combination.
    Combination,
}

/// A reason and the ends of quotas it speaks about.
#[derive(Debug, Clone)]
pub(crate) struct Finding {
    pub reason: Reason,
    pub rows: Vec<Soft>,
}

/// What the rules that no relaxation touches already exclude.
pub(crate) fn hard_finding(instance: &Instance, model: &Model) -> Option<Reason> {
    let seats = instance.seats();
    let available = people(model, |_| true);
    if available < seats {
        return Some(Reason::TooFewCandidates { available, seats });
    }
    let held = held(model, |_| true);
    if held > seats {
        return Some(Reason::TooManyHeld { held, seats });
    }
    for (row, cap) in model.caps.iter().enumerate() {
        let held: u32 = sum(model, |kind| kind.held && kind.caps.contains(&row));
        if held > cap.limit {
            return Some(match &cap.rule {
                HardRule::AtMost { attribute, limit } => Reason::HeldExceedCap {
                    attribute: attribute.clone(),
                    limit: *limit,
                },
                HardRule::Apart
                | HardRule::Seats { .. }
                | HardRule::MustInvite
                | HardRule::MustNotInvite
                | HardRule::AlreadyInvited
                | HardRule::Champions { .. } => Reason::HeldApart,
            });
        }
    }
    instance
        .caps()
        .iter()
        .find_map(|(attribute, &limit)| seats_left_empty(instance, model, attribute, limit))
}

fn seats_left_empty(
    instance: &Instance,
    model: &Model,
    attribute: &str,
    limit: u32,
) -> Option<Reason> {
    let mut holders: BTreeMap<&str, u32> = BTreeMap::new();
    let mut undisclosed = 0;
    for &position in model.types.iter().flat_map(|kind| &kind.members) {
        let values = instance.pool()[position].values(attribute);
        if values.is_empty() {
            undisclosed += 1;
        }
        for value in values {
            *holders.entry(value).or_default() += 1;
        }
    }
    let capped: u32 = holders.values().map(|&count| count.min(limit)).sum();
    let (reachable, seats) = (capped + undisclosed, instance.seats());
    (reachable < seats).then(|| Reason::CapLeavesSeatsEmpty {
        attribute: attribute.to_owned(),
        limit,
        reachable,
        seats,
    })
}

/// The first thing adding up finds wrong with these ends of quotas.
pub(crate) fn soft_finding(instance: &Instance, model: &Model, rows: &[Soft]) -> Option<Finding> {
    rows.iter()
        .find_map(|&row| one_end(instance, model, row))
        .or_else(|| crossed_ends(instance, model, rows))
        .or_else(|| sums(instance, model, rows))
}

fn one_end(instance: &Instance, model: &Model, row: Soft) -> Option<Finding> {
    let quota = &instance.quotas()[row.quota];
    let (min, max) = model.bounds[row.quota];
    let (attribute, value) = (quota.attribute.clone(), quota.value.clone());
    let reason = match row.side {
        Side::Minimum => {
            let available = people(model, |quotas| quotas.contains(&row.quota));
            (available < min).then_some(Reason::TooFewOfValue {
                attribute,
                value,
                min,
                available,
            })
        }
        Side::Maximum => {
            let held = held(model, |quotas| quotas.contains(&row.quota));
            (held > max).then_some(Reason::HeldAboveMaximum {
                attribute,
                value,
                max,
                held,
            })
        }
    };
    reason.map(|reason| Finding {
        reason,
        rows: vec![row],
    })
}

fn crossed_ends(instance: &Instance, model: &Model, rows: &[Soft]) -> Option<Finding> {
    rows.windows(2).find_map(|pair| {
        let quota = pair[0].quota;
        let (min, max) = model.bounds[quota];
        (quota == pair[1].quota && min > max).then(|| Finding {
            reason: Reason::MinimumAboveMaximum {
                attribute: instance.quotas()[quota].attribute.clone(),
                value: instance.quotas()[quota].value.clone(),
                min,
                max,
            },
            rows: pair.to_vec(),
        })
    })
}

fn sums(instance: &Instance, model: &Model, rows: &[Soft]) -> Option<Finding> {
    let seats = instance.seats();
    let mut attributes: Vec<&str> = Vec::new();
    for row in rows {
        let attribute = instance.quotas()[row.quota].attribute.as_str();
        if !attributes.contains(&attribute) {
            attributes.push(attribute);
        }
    }
    attributes.into_iter().find_map(|attribute| {
        let ends = |side: Side| -> Vec<Soft> {
            let of_attribute = |row: &&Soft| {
                row.side == side && instance.quotas()[row.quota].attribute == attribute
            };
            rows.iter().filter(of_attribute).copied().collect()
        };
        let name = attribute.to_owned();

        // Someone with two themes fills two minima at once: then the sum proves nothing.
        let minima = ends(Side::Minimum);
        let total: u32 = minima.iter().map(|row| model.bounds[row.quota].0).sum();
        let at_most_one = model
            .types
            .iter()
            .all(|kind| minima.iter().filter(|row| counts(kind, row)).count() <= 1);
        if at_most_one && total > seats {
            return Some(Finding {
                reason: Reason::MinimaExceedSeats {
                    attribute: name,
                    total,
                    seats,
                },
                rows: minima,
            });
        }

        // Someone undisclosed counts to no maximum: then the sum proves nothing either.
        let maxima = ends(Side::Maximum);
        let total: u32 = maxima.iter().map(|row| model.bounds[row.quota].1).sum();
        let partition = model
            .types
            .iter()
            .all(|kind| maxima.iter().any(|row| counts(kind, row)));
        (partition && total < seats).then_some(Finding {
            reason: Reason::MaximaBelowSeats {
                attribute: name,
                total,
                seats,
            },
            rows: maxima,
        })
    })
}

fn counts(kind: &crate::model::Type, row: &Soft) -> bool {
    kind.quotas.contains(&row.quota)
}

fn people(model: &Model, counted: impl Fn(&[usize]) -> bool) -> u32 {
    sum(model, |kind| counted(&kind.quotas))
}

fn held(model: &Model, counted: impl Fn(&[usize]) -> bool) -> u32 {
    sum(model, |kind| kind.held && counted(&kind.quotas))
}

fn sum(model: &Model, counted: impl Fn(&crate::model::Type) -> bool) -> u32 {
    model
        .types
        .iter()
        .filter(|kind| counted(kind))
        .map(|kind| kind.members.len() as u32)
        .sum()
}
