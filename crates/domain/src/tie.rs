//! A dialogue that is tied to another one by rule: "on the day before the review meeting, in the same place".
//! When that one moves, it moves along.

use chrono::{Days, NaiveDate};

use crate::dialogue::Plan;
use crate::fields::{choice, number};
use crate::ids::DialogueId;
use crate::refusal::FieldErrors;
use crate::schedule::Schedule;
use crate::{FieldError, Problem};

/// The most days between two dialogues that are tied.
pub const DAYS_MAX: u32 = 60;

/// On which side of the other dialogue it takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// It ends so many days before the other one begins.
    Before,
    /// It begins so many days after the other one has ended.
    After,
}

impl Side {
    pub const ALL: [Self; 2] = [Self::Before, Self::After];

    /// The stable code, which ends the keys of its texts.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
        }
    }
}

impl std::str::FromStr for Side {
    type Err = Problem;

    fn from_str(raw: &str) -> Result<Self, Problem> {
        let found = Self::ALL.into_iter().find(|side| side.code() == raw);
        found.ok_or(Problem::NotAChoice)
    }
}

/// The rule by which a dialogue is tied to another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    pub side: Side,
    /// From 0, which is the very day on which the other one begins (before) or ends (after).
    pub days: u32,
    /// Whether people meet in the same place and in the same way.
    pub same_place: bool,
}

/// A rule as a form gives it.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct TieForm {
    pub parent: String,
    pub days: String,
    pub side: String,
    /// `yes` for the same place.
    pub place: String,
}

impl TieForm {
    /// The form of a rule as it is.
    #[must_use]
    pub fn of(parent: DialogueId, rule: &Rule) -> Self {
        Self {
            parent: parent.to_string(),
            days: rule.days.to_string(),
            side: rule.side.code().to_owned(),
            place: if rule.same_place { "yes" } else { "" }.to_owned(),
        }
    }
}

/// Reads a rule and the dialogue that it names.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse(form: &TieForm) -> Result<(DialogueId, Rule), Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let parent = errors.take("parent", choice(&form.parent));
    let days = errors.take("days", number(&form.days, 0, DAYS_MAX));
    let side = errors.take("side", choice(&form.side));
    match (parent, days, side) {
        (Some(parent), Some(days), Some(side)) => {
            let same_place = form.place == "yes";
            let rule = Rule {
                side,
                days,
                same_place,
            };
            Ok((parent, rule))
        }
        _ => Err(errors.into_vec()),
    }
}

impl Rule {
    /// When a dialogue takes place that follows the rule. It keeps its hours and as many days as it had; without
    /// a date of its own it gets one, and without one of the other dialogue it has none.
    #[must_use]
    pub fn schedule(&self, parent: &Schedule, child: &Schedule) -> Schedule {
        let lasts = match (child.first_day(), child.last_day()) {
            (Some(first), Some(last)) => (last - first).num_days(),
            _ => 0,
        };
        let Some(first) = self.first_day(parent, lasts) else {
            return Schedule::ToBeDetermined;
        };
        let last = first + chrono::Duration::days(lasts);
        match *child {
            Schedule::ToBeDetermined => Schedule::Days { first, last: first },
            Schedule::Days { .. } => Schedule::Days { first, last },
            Schedule::Hours { start, end, zone } => Schedule::Hours {
                start: first.and_time(start.time()),
                end: last.and_time(end.time()),
                zone: match parent {
                    Schedule::Hours { zone, .. } if self.same_place => *zone,
                    Schedule::Hours { .. } | Schedule::ToBeDetermined | Schedule::Days { .. } => {
                        zone
                    }
                },
            },
        }
    }

    fn first_day(&self, parent: &Schedule, lasts: i64) -> Option<NaiveDate> {
        let days = Days::new(u64::from(self.days));
        match self.side {
            Side::Before => {
                let last = parent.first_day()?.checked_sub_days(days)?;
                last.checked_sub_signed(chrono::Duration::days(lasts))
            }
            Side::After => parent.last_day()?.checked_add_days(days),
        }
    }

    /// Whether a plan keeps the rule. Its hours are its own; its days are not.
    ///
    /// # Errors
    /// The fields that do not, with [`Problem::TiedToAnother`].
    pub fn kept(&self, parent: &Plan, plan: &Plan) -> Result<(), Vec<FieldError>> {
        let days = |schedule: &Schedule| (schedule.first_day(), schedule.last_day());
        let by_rule = self.schedule(&parent.schedule, &plan.schedule);
        let mut errors = FieldErrors::default();
        if days(&by_rule) != days(&plan.schedule) {
            errors.note("date", Problem::TiedToAnother);
        }
        if self.same_place && plan.mode != parent.mode {
            errors.note("mode", Problem::TiedToAnother);
        }
        if self.same_place && plan.place != parent.place {
            errors.note("place", Problem::TiedToAnother);
        }
        if errors.is_empty() {
            Ok(())
        } else {
            Err(errors.into_vec())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(raw: &str) -> NaiveDate {
        raw.parse().unwrap_or_default()
    }

    fn days(first: &str, last: &str) -> Schedule {
        Schedule::Days {
            first: day(first),
            last: day(last),
        }
    }

    fn rule(side: Side, days: u32) -> Rule {
        Rule {
            side,
            days,
            same_place: true,
        }
    }

    #[test]
    fn the_day_before_is_the_day_before_whenever_that_is() {
        let before = rule(Side::Before, 1);
        let review = days("2021-03-10", "2021-03-12");
        let open = Schedule::ToBeDetermined;
        assert_eq!(
            before.schedule(&review, &open),
            days("2021-03-09", "2021-03-09")
        );
        assert_eq!(
            before.schedule(&review, &days("2020-01-01", "2020-01-02")),
            days("2021-03-08", "2021-03-09"),
            "two days stay two days"
        );
        assert_eq!(
            rule(Side::After, 2).schedule(&review, &open),
            days("2021-03-14", "2021-03-14")
        );
        assert_eq!(before.schedule(&open, &review), open);
    }

    #[test]
    fn hours_stay_and_the_zone_is_that_of_the_place() {
        let at = |raw: &str, time: &str| day(raw).and_time(time.parse().unwrap_or_default());
        let child = Schedule::Hours {
            start: at("2021-01-01", "09:00:00"),
            end: at("2021-01-01", "17:00:00"),
            zone: chrono_tz::Europe::Zurich,
        };
        let parent = Schedule::Hours {
            start: at("2021-03-10", "10:00:00"),
            end: at("2021-03-12", "13:00:00"),
            zone: chrono_tz::Asia::Bangkok,
        };
        let moved = |zone| Schedule::Hours {
            start: at("2021-03-09", "09:00:00"),
            end: at("2021-03-09", "17:00:00"),
            zone,
        };
        assert_eq!(
            rule(Side::Before, 1).schedule(&parent, &child),
            moved(chrono_tz::Asia::Bangkok)
        );
        let elsewhere = Rule {
            same_place: false,
            ..rule(Side::Before, 1)
        };
        assert_eq!(
            elsewhere.schedule(&parent, &child),
            moved(chrono_tz::Europe::Zurich)
        );
    }

    #[test]
    fn a_rule_names_a_side_and_a_number_of_days() {
        let parent = DialogueId::new();
        let form = TieForm::of(parent, &rule(Side::After, 3));
        assert_eq!(parse(&form), Ok((parent, rule(Side::After, 3))));
        let empty = parse(&TieForm::default()).err().unwrap_or_default();
        let fields: Vec<&str> = empty.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["parent", "days", "side"]);
    }
}
