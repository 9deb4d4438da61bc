//! Where States are on the clock and in the week: the zone of the capital and the days of the weekend.
//!
//! `data/README.md` names the sources. What is looked up once a page is not kept in memory.

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;

const PLACES: &str = include_str!("../data/places.csv");

/// The line of a State: its zone, and its weekend as days of the week by ISO 8601.
fn line(iso3: &str) -> Option<(&'static str, &'static str)> {
    let row = PLACES.lines().skip(1).find(|row| {
        row.strip_prefix(iso3)
            .is_some_and(|rest| rest.starts_with(','))
    })?;
    row.get(4..)?.split_once(',')
}

/// The zone of a State's capital, by its ISO 3166-1 alpha-3 code.
#[must_use]
pub fn zone(iso3: &str) -> Option<Tz> {
    line(iso3)?.0.parse().ok()
}

/// Whether a code is that of a State, in capitals.
#[must_use]
pub fn is_state(iso3: &str) -> bool {
    iso3.len() == 3 && line(iso3).is_some()
}

/// The State whose capital has this zone; the first of several that share it.
#[must_use]
pub fn state_of(zone: Tz) -> Option<&'static str> {
    let name = zone.name();
    PLACES.lines().skip(1).find_map(|row| {
        let (iso3, rest) = row.split_once(',')?;
        rest.strip_prefix(name)?.starts_with(',').then_some(iso3)
    })
}

/// Whether a day belongs to the weekend of a State; Saturday and Sunday where the State is not known.
#[must_use]
pub fn is_weekend(iso3: &str, day: NaiveDate) -> bool {
    let weekend = line(iso3).map_or("67", |(_, weekend)| weekend);
    let number = day.weekday().number_from_monday().to_string();
    weekend.contains(&number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_holds_a_zone_and_days_of_the_week() {
        let rows: Vec<&str> = PLACES.lines().skip(1).collect();
        assert_eq!(rows.len(), 195);
        for row in rows {
            let iso3 = &row[..3];
            assert!(zone(iso3).is_some(), "{row}");
            let (_, weekend) = line(iso3).expect("a weekend");
            let days = weekend.bytes().all(|day| (b'1'..=b'7').contains(&day));
            assert!(!weekend.is_empty() && days, "{row}");
        }
    }

    #[test]
    fn the_weekend_is_the_states_own() {
        let friday = NaiveDate::from_ymd_opt(2023, 3, 17).expect("a day");
        assert!(is_weekend("JOR", friday) && !is_weekend("CHE", friday));
        let sunday = NaiveDate::from_ymd_opt(2023, 3, 19).expect("a day");
        assert!(
            is_weekend("CHE", sunday) && !is_weekend("JOR", sunday) && is_weekend("???", sunday)
        );
        assert_eq!(zone("KEN"), Some(chrono_tz::Africa::Nairobi));
        assert_eq!(zone("XXX"), None);
        assert_eq!(state_of(chrono_tz::Africa::Nairobi), Some("KEN"));
        assert_eq!(state_of(chrono_tz::UTC), None);
    }
}
