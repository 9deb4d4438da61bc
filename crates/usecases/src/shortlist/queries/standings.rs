//! How a dialogue stands against its quotas at five points, from the shortlist to the floor.

use balance::{Instance, Ledger};
use domain::attendance::Mark;
use domain::ids::PersonId;
use domain::quota::Quota;
use domain::{Dimension, InvitationState};

use super::super::question::Facts;

/// How many people count towards a quota at one point. Those who did not disclose widen the interval.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub known: u32,
    pub at_most: u32,
}

/// The counts of one rule, point by point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub shortlisted: Count,
    pub invited: Count,
    pub accepted: Count,
    pub present: Count,
    pub spoke: Count,
}

impl Counts {
    /// The count at one point.
    #[must_use]
    pub const fn at(&self, point: Point) -> Count {
        match point {
            Point::Shortlisted => self.shortlisted,
            Point::Invited => self.invited,
            Point::Accepted => self.accepted,
            Point::Present => self.present,
            Point::Spoke => self.spoke,
        }
    }
}

/// A quota and how it stands at each point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub quota: Quota,
    pub min_seats: u32,
    pub max_seats: u32,
    pub counts: Counts,
}

/// The minima of a dimension of which each seat counts for one quota only, taken together: how many of their
/// seats are served by people of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Together {
    pub dimension: Dimension,
    pub min_seats: u32,
    pub counts: Counts,
}

/// The points at which the balance is looked at, on the way from the shortlist to the floor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    Shortlisted,
    Invited,
    Accepted,
    Present,
    Spoke,
}

impl Point {
    /// All of them, in their order.
    pub const ALL: [Self; 5] = [
        Self::Shortlisted,
        Self::Invited,
        Self::Accepted,
        Self::Present,
        Self::Spoke,
    ];
}

/// How a dialogue stands, point by point.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standings {
    pub rows: Vec<Row>,
    pub together: Vec<Together>,
    pub seats: u32,
    pub shortlisted: u32,
    pub invited: u32,
    pub accepted: u32,
    pub present: u32,
    pub spoke: u32,
}

impl Standings {
    /// How many people are counted at one point.
    #[must_use]
    pub const fn at(&self, point: Point) -> u32 {
        match point {
            Point::Shortlisted => self.shortlisted,
            Point::Invited => self.invited,
            Point::Accepted => self.accepted,
            Point::Present => self.present,
            Point::Spoke => self.spoke,
        }
    }

    /// The points that anybody has reached; the shortlist always.
    pub fn reached(&self) -> impl Iterator<Item = Point> + '_ {
        let last = Point::ALL.iter().rposition(|point| self.at(*point) > 0);
        Point::ALL.into_iter().take(last.unwrap_or(0) + 1)
    }
}

/// Counts the five points by the engine's own counter.
pub(super) fn standings(facts: &Facts, counted: &Instance) -> (Standings, Ledger) {
    let ids = |people: Vec<PersonId>| -> Vec<String> {
        people
            .into_iter()
            .map(|person| person.to_string())
            .collect()
    };
    let shortlisted = balance::ledger(counted, &ids(facts.shortlisted()));
    // A draft has a seat kept for it, but nobody was asked yet.
    let asked = |state: InvitationState| state.holds_a_seat() && state != InvitationState::Draft;
    let invited = balance::ledger(counted, &ids(facts.invited_in(asked).collect()));
    let said_yes = |state| state == InvitationState::Accepted;
    let accepted = balance::ledger(counted, &ids(facts.invited_in(said_yes).collect()));
    let present = balance::ledger(counted, &ids(facts.marked(Mark::was_there).collect()));
    let spoke = balance::ledger(counted, &ids(facts.marked(|mark| mark.spoke).collect()));
    let each = |count: &dyn Fn(&Ledger) -> Option<Count>| Counts {
        shortlisted: count(&shortlisted).unwrap_or_default(),
        invited: count(&invited).unwrap_or_default(),
        accepted: count(&accepted).unwrap_or_default(),
        present: count(&present).unwrap_or_default(),
        spoke: count(&spoke).unwrap_or_default(),
    };
    let row = |(at, quota): (usize, &Quota)| Row {
        min_seats: quota.min_seats(facts.seats()),
        max_seats: quota.max_seats(facts.seats()),
        quota: quota.clone(),
        counts: each(&|ledger| {
            let row = ledger.rows.get(at)?;
            Some(Count {
                known: row.count,
                at_most: row.at_most,
            })
        }),
    };
    let rows = facts.quotas.iter().enumerate().map(row).collect();
    let of = |ledger: &Ledger, dimension: Dimension| {
        let mut rows = ledger.champions.iter();
        rows.find(|row| row.attribute == dimension.code()).cloned()
    };
    let together = facts
        .champions
        .iter()
        .filter_map(|&dimension| {
            Some(Together {
                dimension,
                min_seats: of(&shortlisted, dimension)?.min,
                counts: each(&|ledger| {
                    let row = of(ledger, dimension)?;
                    Some(Count {
                        known: row.count,
                        at_most: row.at_most,
                    })
                }),
            })
        })
        .collect();
    let standings = Standings {
        rows,
        together,
        seats: facts.seats(),
        shortlisted: shortlisted.people,
        invited: invited.people,
        accepted: accepted.people,
        present: present.people,
        spoke: spoke.people,
    };
    (standings, shortlisted)
}
