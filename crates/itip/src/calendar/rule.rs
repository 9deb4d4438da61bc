//! How a meeting repeats: the few rules that organisers choose from and every client understands.

use std::collections::BTreeSet;

use chrono::{Datelike, Duration, Months, NaiveDate, Weekday};

use crate::Refused;

/// The most meetings that one series can have.
pub const MEETINGS_MAX: u32 = 200;

/// How far a rule is followed before it is given up: no organiser plans more than this.
const YEARS_MAX: i32 = 30;

/// On which days a series meets.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Pattern {
    /// Every so many days.
    Daily,
    /// Every so many weeks on these days.
    Weekly { on: BTreeSet<Day> },
    /// Every so many months on this day of the month, 1 to 28.
    MonthlyOnDay { day: u32 },
    /// Every so many months on the last day of the month.
    MonthlyOnLastDay,
    /// Every so many months on the first to fourth, or the last, of these weekdays.
    MonthlyOn { nth: Nth, day: Day },
}

/// Which of a month's weekdays.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Nth {
    First,
    Second,
    Third,
    Fourth,
    Last,
}

/// A day of the week, Monday first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Day {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// When a series ends.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum End {
    /// After so many meetings.
    After(u32),
    /// With the last meeting that begins on this day or before, by the meeting's clock.
    Until(NaiveDate),
}

/// A rule: pattern, interval and end.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Rule {
    pattern: Pattern,
    interval: u32,
    end: End,
}

impl Rule {
    /// Refuses intervals outside 1 to 52, days outside 1 to 28, a week without days, and series without a
    /// meeting or with more than [`MEETINGS_MAX`].
    ///
    /// # Errors
    /// [`Refused::Rule`].
    pub fn new(pattern: Pattern, interval: u32, end: End) -> Result<Self, Refused> {
        let sound = match &pattern {
            Pattern::Daily | Pattern::MonthlyOnLastDay | Pattern::MonthlyOn { .. } => true,
            Pattern::Weekly { on } => !on.is_empty(),
            Pattern::MonthlyOnDay { day } => (1..=28).contains(day),
        };
        let ends = match end {
            End::After(meetings) => (1..=MEETINGS_MAX).contains(&meetings),
            End::Until(_) => true,
        };
        if sound && ends && (1..=52).contains(&interval) {
            Ok(Self {
                pattern,
                interval,
                end,
            })
        } else {
            Err(Refused::Rule)
        }
    }

    /// When it ends.
    pub(super) fn end(&self) -> End {
        self.end
    }

    /// The days of the meetings, the first of which must be `first`.
    ///
    /// # Errors
    /// [`Refused::FirstIsNotInSeries`] when the rule does not meet on the first day (RFC 5545 3.8.5.3: what
    /// such a DTSTART means is undefined), [`Refused::Rule`] when there are too many meetings.
    pub fn days(&self, first: NaiveDate) -> Result<Vec<NaiveDate>, Refused> {
        let limit = NaiveDate::from_ymd_opt(first.year() + YEARS_MAX, 12, 31)
            .ok_or(Refused::YearOutOfRange)?;
        let mut days = Vec::new();
        for period in 0.. {
            let Some(found) = self.period(first, period) else {
                break;
            };
            for day in found.into_iter().filter(|day| *day >= first) {
                let over = match self.end {
                    End::After(meetings) => days.len() >= meetings as usize,
                    End::Until(last) => day > last,
                };
                if over {
                    return checked(days, first);
                }
                if day > limit || days.len() >= MEETINGS_MAX as usize {
                    return Err(Refused::Rule);
                }
                days.push(day);
            }
        }
        // The end of time came before the end of the series.
        Err(Refused::Rule)
    }

    /// The days of the nth period, in their order; none beyond the end of time.
    fn period(&self, first: NaiveDate, nth: u32) -> Option<Vec<NaiveDate>> {
        let steps = self.interval.checked_mul(nth)?;
        let month = || {
            let start = first.with_day(1)?;
            start.checked_add_months(Months::new(steps))
        };
        Some(match &self.pattern {
            Pattern::Daily => {
                vec![first.checked_add_signed(Duration::days(i64::from(steps)))?]
            }
            Pattern::Weekly { on } => {
                // Weeks begin on Monday, as RRULE's WKST does when it is not given.
                let monday = first
                    - Duration::days(i64::from(first.weekday().num_days_from_monday()))
                    + Duration::weeks(i64::from(steps));
                on.iter()
                    .map(|day| monday + Duration::days(*day as i64))
                    .collect()
            }
            Pattern::MonthlyOnDay { day } => vec![month()?.with_day(*day)?],
            Pattern::MonthlyOnLastDay => {
                vec![month()?.checked_add_months(Months::new(1))?.pred_opt()?]
            }
            Pattern::MonthlyOn { nth, day } => {
                let start = month()?;
                let found = match nth {
                    Nth::Last => {
                        let last = start.checked_add_months(Months::new(1))?.pred_opt()?;
                        let back =
                            (7 + last.weekday().num_days_from_monday() as i64 - *day as i64) % 7;
                        last - Duration::days(back)
                    }
                    Nth::First | Nth::Second | Nth::Third | Nth::Fourth => {
                        NaiveDate::from_weekday_of_month_opt(
                            start.year(),
                            start.month(),
                            day.weekday(),
                            *nth as u8 + 1,
                        )?
                    }
                };
                vec![found]
            }
        })
    }

    /// The rule without its end, as RRULE spells it.
    pub(super) fn text(&self) -> String {
        let (frequency, by) = match &self.pattern {
            Pattern::Daily => ("DAILY", String::new()),
            Pattern::Weekly { on } => {
                let days: Vec<&str> = on.iter().map(|day| day.code()).collect();
                ("WEEKLY", format!(";BYDAY={}", days.join(",")))
            }
            Pattern::MonthlyOnDay { day } => ("MONTHLY", format!(";BYMONTHDAY={day}")),
            Pattern::MonthlyOnLastDay => ("MONTHLY", ";BYMONTHDAY=-1".to_owned()),
            Pattern::MonthlyOn { nth, day } => {
                let nth = match nth {
                    Nth::First => "1",
                    Nth::Second => "2",
                    Nth::Third => "3",
                    Nth::Fourth => "4",
                    Nth::Last => "-1",
                };
                ("MONTHLY", format!(";BYDAY={nth}{}", day.code()))
            }
        };
        let interval = if self.interval == 1 {
            String::new()
        } else {
            format!(";INTERVAL={}", self.interval)
        };
        format!("FREQ={frequency}{interval}{by}")
    }
}

fn checked(days: Vec<NaiveDate>, first: NaiveDate) -> Result<Vec<NaiveDate>, Refused> {
    if days.first() == Some(&first) {
        Ok(days)
    } else {
        Err(Refused::FirstIsNotInSeries)
    }
}

impl Day {
    /// The day of a date.
    #[must_use]
    pub fn of(date: NaiveDate) -> Self {
        match date.weekday() {
            Weekday::Mon => Self::Monday,
            Weekday::Tue => Self::Tuesday,
            Weekday::Wed => Self::Wednesday,
            Weekday::Thu => Self::Thursday,
            Weekday::Fri => Self::Friday,
            Weekday::Sat => Self::Saturday,
            Weekday::Sun => Self::Sunday,
        }
    }

    fn code(self) -> &'static str {
        match self {
            Self::Monday => "MO",
            Self::Tuesday => "TU",
            Self::Wednesday => "WE",
            Self::Thursday => "TH",
            Self::Friday => "FR",
            Self::Saturday => "SA",
            Self::Sunday => "SU",
        }
    }

    fn weekday(self) -> Weekday {
        match self {
            Self::Monday => Weekday::Mon,
            Self::Tuesday => Weekday::Tue,
            Self::Wednesday => Weekday::Wed,
            Self::Thursday => Weekday::Thu,
            Self::Friday => Weekday::Fri,
            Self::Saturday => Weekday::Sat,
            Self::Sunday => Weekday::Sun,
        }
    }
}
