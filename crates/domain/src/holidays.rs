//! Public holidays and weekends of States, told beside a date and never in its way. `data/README.md` names the
//! source, which is renewed once a year.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::{Datelike, NaiveDate};

use crate::places;

/// Lines `iso3,day,~ when estimated,name`, by State and day.
static HOLIDAYS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let lines = include_str!("../data/holidays.csv").lines();
    lines.skip(1).collect()
});

/// A public holiday of a State.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The name in English.
    pub name: &'static str,
    /// The day depends on the sight of the moon.
    pub estimated: bool,
}

/// The public holidays of a State on a day, by its ISO 3166-1 alpha-3 code.
pub fn on(iso3: &str, day: NaiveDate) -> impl Iterator<Item = Holiday> + use<> {
    let key = format!("{iso3},{day},");
    let first = HOLIDAYS.partition_point(|line| **line < *key);
    HOLIDAYS
        .iter()
        .skip(first)
        .map_while(move |line| line.strip_prefix(&key))
        .filter_map(|rest| {
            let (mark, name) = rest.split_once(',')?;
            Some(Holiday {
                name,
                estimated: mark == "~",
            })
        })
}

/// The last year of which holidays are known.
#[must_use]
pub fn last_year() -> i32 {
    let years = HOLIDAYS
        .iter()
        .filter_map(|line| line.get(4..8)?.parse().ok());
    years.max().unwrap_or(0)
}

/// What stands in the way of a day somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    pub day: NaiveDate,
    /// A holiday, or a day of the weekend.
    pub holiday: Option<Holiday>,
    /// The codes of the States, in the order in which they were asked for.
    pub states: Vec<String>,
}

/// What stands in the way of the days from `first` to `last` in some States: weekends first, then each holiday
/// with all the States that keep it. A holiday on a weekend is told as both. At most two weeks are looked at.
#[must_use]
pub fn flags(states: &[String], first: NaiveDate, last: NaiveDate) -> Vec<Flag> {
    let mut found = Vec::new();
    for day in first.iter_days().take_while(|day| *day <= last).take(14) {
        let weekend: Vec<String> = states
            .iter()
            .filter(|state| places::is_weekend(state, day))
            .cloned()
            .collect();
        if !weekend.is_empty() {
            found.push(Flag {
                day,
                holiday: None,
                states: weekend,
            });
        }
        let mut kept: BTreeMap<&'static str, (Holiday, Vec<String>)> = BTreeMap::new();
        for state in states {
            for holiday in on(state, day) {
                let entry = kept.entry(holiday.name).or_insert((holiday, Vec::new()));
                entry.1.push(state.clone());
            }
        }
        found.extend(kept.into_values().map(|(holiday, states)| Flag {
            day,
            holiday: Some(holiday),
            states,
        }));
    }
    found
}

/// Whether the holidays of a day are known at all.
#[must_use]
pub fn is_known(day: NaiveDate) -> bool {
    day.year() <= last_year()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(raw: &str) -> NaiveDate {
        raw.parse().expect("a day")
    }

    #[test]
    fn every_line_is_in_order_and_can_be_read() {
        assert!(HOLIDAYS.is_sorted_by(|a, b| a.get(..14) <= b.get(..14)));
        for line in HOLIDAYS.iter() {
            let parts: Vec<&str> = line.splitn(4, ',').collect();
            let [iso3, date, mark, name] = parts.as_slice() else {
                panic!("{line}");
            };
            assert!(places::zone(iso3).is_some(), "{line}");
            assert!(
                date.parse::<NaiveDate>().is_ok() && !name.is_empty(),
                "{line}"
            );
            assert!(matches!(*mark, "" | "~"), "{line}");
        }
        assert!(last_year() >= 2028);
    }

    #[test]
    fn a_holiday_is_found_by_its_state_and_day() {
        let names: Vec<&str> = on("KEN", day("2026-06-01")).map(|one| one.name).collect();
        assert_eq!(names, ["Madaraka Day"]);
        assert_eq!(on("KEN", day("2026-06-02")).count(), 0);
        assert!(on("JOR", day("2026-03-20")).any(|one| one.estimated));
        assert_eq!(on("XXX", day("2026-01-01")).count(), 0);
    }

    #[test]
    fn states_that_share_a_holiday_are_told_together() {
        let states = ["KEN", "FRA", "JOR"].map(str::to_owned);
        // A Friday: the weekend in Jordan, Labour Day everywhere.
        let found = flags(&states, day("2026-05-01"), day("2026-05-01"));
        let weekend = found
            .iter()
            .find(|flag| flag.holiday.is_none())
            .expect("a weekend");
        assert_eq!(weekend.states, ["JOR"]);
        let kept: usize = found
            .iter()
            .filter(|flag| flag.holiday.is_some())
            .map(|flag| flag.states.len())
            .sum();
        assert_eq!(kept, 3, "{found:?}");
        assert_eq!(flags(&[], day("2026-05-01"), day("2026-05-03")), []);
    }
}
