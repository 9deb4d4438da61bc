//! Days of which perhaps only the year or the month is known: "2023", "December 2021", "13 December 2021".

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};

use crate::Problem;

/// The years that a milestone can lie in.
pub const YEARS: std::ops::RangeInclusive<i32> = 1945..=2100;

/// A day as exactly as it is known, written as ISO 8601 does: `2023`, `2021-12` or `2021-12-13`.
///
/// Written so, those of one year sort with the vaguest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartialDate {
    Year(i32),
    /// The first day of the month.
    Month(NaiveDate),
    Day(NaiveDate),
}

impl PartialDate {
    /// Reads year, month and day as three fields of a form give them; month and day may be left out.
    ///
    /// # Errors
    /// The name of the field that is wrong (`year`, `month` or `day`), and what is wrong with it.
    pub fn read(year: &str, month: &str, day: &str) -> Result<Self, (&'static str, Problem)> {
        let (year, month, day) = (year.trim(), month.trim(), day.trim());
        if year.is_empty() {
            return Err(("year", Problem::Required));
        }
        let years = Problem::NotANumber {
            min: i64::from(*YEARS.start()),
            max: i64::from(*YEARS.end()),
        };
        let year = year
            .parse()
            .ok()
            .filter(|year| YEARS.contains(year))
            .ok_or(("year", years))?;
        if month.is_empty() {
            // A day without its month says nothing.
            return if day.is_empty() {
                Ok(Self::Year(year))
            } else {
                Err(("month", Problem::Required))
            };
        }
        let first = month
            .parse()
            .ok()
            .and_then(|month| NaiveDate::from_ymd_opt(year, month, 1))
            .ok_or(("month", Problem::NotAChoice))?;
        if day.is_empty() {
            return Ok(Self::Month(first));
        }
        day.parse()
            .ok()
            .and_then(|day| first.with_day(day))
            .map(Self::Day)
            .ok_or(("day", Problem::NotADate))
    }

    /// The first day that it can mean.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        match self {
            // The years of a form are within bounds that chrono knows.
            Self::Year(year) => NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or_default(),
            Self::Month(day) | Self::Day(day) => day,
        }
    }

    /// The last day that it can mean.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        match self {
            Self::Year(year) => NaiveDate::from_ymd_opt(year, 12, 31).unwrap_or_default(),
            Self::Month(first) => first
                .checked_add_months(chrono::Months::new(1))
                .and_then(|next| next.pred_opt())
                .unwrap_or(first),
            Self::Day(day) => day,
        }
    }

    /// Year, month and day as the three fields of a form.
    #[must_use]
    pub fn fields(self) -> [String; 3] {
        match self {
            Self::Year(year) => [year.to_string(), String::new(), String::new()],
            Self::Month(day) => [
                day.year().to_string(),
                day.month().to_string(),
                String::new(),
            ],
            Self::Day(day) => [
                day.year().to_string(),
                day.month().to_string(),
                day.day().to_string(),
            ],
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(day) => write!(f, "{}", day.format("%Y-%m")),
            Self::Day(day) => write!(f, "{}", day.format("%Y-%m-%d")),
        }
    }
}

impl FromStr for PartialDate {
    type Err = Problem;

    fn from_str(raw: &str) -> Result<Self, Problem> {
        let mut parts = raw.splitn(3, '-');
        let mut next = || parts.next().unwrap_or_default();
        Self::read(next(), next(), next()).map_err(|(_, problem)| problem)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_as_exact_as_it_is_known_and_comes_back_as_it_was_written() {
        for raw in ["2023", "2021-12", "2021-12-13", "2024-02-29"] {
            assert_eq!(
                raw.parse::<PartialDate>().map(|date| date.to_string()),
                Ok(raw.to_owned())
            );
        }
        let month: PartialDate = "2024-02".parse().expect("a month");
        assert_eq!(month.first_day().to_string(), "2024-02-01");
        assert_eq!(month.last_day().to_string(), "2024-02-29");
        assert_eq!(month.fields(), ["2024", "2", ""]);
    }

    #[test]
    fn the_field_that_is_wrong_is_named() {
        let wrong = |year, month, day| PartialDate::read(year, month, day).expect_err("wrong").0;
        assert_eq!(wrong("", "", ""), "year");
        assert_eq!(wrong("23", "", ""), "year");
        assert_eq!(wrong("2023", "", "4"), "month");
        assert_eq!(wrong("2023", "13", ""), "month");
        assert_eq!(wrong("2023", "2", "29"), "day");
    }
}
