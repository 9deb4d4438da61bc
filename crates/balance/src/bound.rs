//! Bounds of a quota: a count of seats, or a per cent of the panel that becomes a whole number.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A bound of a quota.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// A number of seats.
    Count(u32),
    /// A share of the panel.
    Percent(Percent),
}

impl Bound {
    pub(crate) fn rounded_up(self, seats: u32) -> u32 {
        match self {
            Self::Count(count) => count,
            Self::Percent(percent) => percent.of(seats).div_ceil(WHOLE) as u32,
        }
    }

    pub(crate) fn rounded_down(self, seats: u32) -> u32 {
        match self {
            Self::Count(count) => count,
            Self::Percent(percent) => (percent.of(seats) / WHOLE) as u32,
        }
    }
}

/// A hundred per cent, in the unit a [`Percent`] is kept in.
const WHOLE: u64 = 10_000;

/// A per cent between 0 and 100, exact to two decimals.
// Hundredths in a whole number: a float here would make ceil and floor depend on its last bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Percent(u32);

/// A share that is no per cent between 0 and 100.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a per cent lies between 0 and 100")]
pub struct NotAPercent;

impl Percent {
    /// A per cent given in hundredths: 3,333 is 33.33 %.
    pub fn hundredths(hundredths: u32) -> Result<Self, NotAPercent> {
        if u64::from(hundredths) <= WHOLE {
            Ok(Self(hundredths))
        } else {
            Err(NotAPercent)
        }
    }

    /// A whole per cent.
    pub fn whole(percent: u32) -> Result<Self, NotAPercent> {
        Self::hundredths(percent.checked_mul(100).ok_or(NotAPercent)?)
    }

    /// The per cent in hundredths.
    pub fn in_hundredths(self) -> u32 {
        self.0
    }

    fn of(self, seats: u32) -> u64 {
        u64::from(self.0) * u64::from(seats)
    }
}

impl TryFrom<u32> for Percent {
    type Error = NotAPercent;

    fn try_from(hundredths: u32) -> Result<Self, Self::Error> {
        Self::hundredths(hundredths)
    }
}

impl From<Percent> for u32 {
    fn from(percent: Percent) -> Self {
        percent.0
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn half_of_fifteen_is_eight_at_least_and_seven_at_most() {
        let half = Bound::Percent(Percent::whole(50).unwrap());
        assert_eq!(half.rounded_up(15), 8);
        assert_eq!(half.rounded_down(15), 7);
    }

    #[test]
    fn an_exact_share_is_not_rounded() {
        let share = Bound::Percent(Percent::whole(20).unwrap());
        assert_eq!(share.rounded_up(15), 3);
        assert_eq!(share.rounded_down(15), 3);
    }

    #[test]
    fn more_than_everyone_is_no_per_cent() {
        assert_eq!(Percent::whole(101), Err(NotAPercent));
        assert_eq!(Percent::whole(u32::MAX), Err(NotAPercent));
    }
}
