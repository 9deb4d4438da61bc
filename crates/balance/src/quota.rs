//! What the panel must look like: a quota, and how it gives way when not every quota can be met.

use serde::{Deserialize, Serialize};

use crate::bound::Bound;

/// How many people of one value of an attribute the panel may and must have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quota {
    /// The attribute the quota is about, such as `region`.
    pub attribute: String,
    /// The value of the attribute it counts, such as `Pacific`.
    pub value: String,
    /// The fewest seats the value must get.
    pub min: Bound,
    /// The most seats the value may get.
    pub max: Bound,
    /// How it gives way when not every quota can be met.
    #[serde(default, skip_serializing_if = "Give::is_default")]
    pub give: Give,
}

/// How a quota gives way when not every quota can be met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Give {
    /// Whether a draw may move it by itself, within its flex, when there is no other way. A quota
    /// that is not soft moves only when someone decides so.
    pub soft: bool,
    /// What a seat of it weighs against a seat of another quota, 1 to 9: the higher gives way later.
    pub priority: u8,
    /// By how many seats the minimum may fall at most; none means any number.
    pub down: Option<u32>,
    /// By how many seats the maximum may rise at most; none means any number.
    pub up: Option<u32>,
}

impl Default for Give {
    fn default() -> Self {
        Self {
            soft: false,
            priority: 1,
            down: None,
            up: None,
        }
    }
}

impl Give {
    /// A quota that never moves: advice leaves it alone.
    pub const HARD: Self = Self {
        soft: false,
        priority: 1,
        down: Some(0),
        up: Some(0),
    };

    /// The highest priority.
    pub const MOST: u8 = 9;

    /// A quota a draw may miss by so many seats at either end.
    pub fn soft(flex: u32) -> Self {
        Self {
            soft: true,
            priority: 1,
            down: Some(flex),
            up: Some(flex),
        }
    }

    /// The same with another priority.
    #[must_use]
    pub fn with_priority(mut self, priority: u8) -> Self {
        self.priority = priority;
        self
    }

    pub(crate) fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl Quota {
    /// A quota between two counts of seats.
    pub fn between(
        attribute: impl Into<String>,
        value: impl Into<String>,
        min: u32,
        max: u32,
    ) -> Self {
        Self {
            attribute: attribute.into(),
            value: value.into(),
            min: Bound::Count(min),
            max: Bound::Count(max),
            give: Give::default(),
        }
    }

    /// The same quota giving way in another manner.
    #[must_use]
    pub fn giving(mut self, give: Give) -> Self {
        self.give = give;
        self
    }

    /// The whole number of seats the minimum stands for: a per cent is rounded up.
    pub fn min_seats(&self, seats: u32) -> u32 {
        self.min.rounded_up(seats)
    }

    /// The whole number of seats the maximum stands for: a per cent is rounded down.
    pub fn max_seats(&self, seats: u32) -> u32 {
        self.max.rounded_down(seats)
    }
}
