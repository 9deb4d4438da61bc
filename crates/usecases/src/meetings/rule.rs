//! The rule of a series: its days, and how it is told in words.

use anyhow::{Context, anyhow};
use chrono::{Datelike, NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use domain::repeats::{Ends, Every, Repeats};
use domain::schedule::Schedule;
use domain::{Language, Problem};
use itip::calendar::{Day, End, Nth, Pattern, Rule, Timed};
use locale::{format, t_plain};

use crate::Result;
use crate::dialogues::rows;

/// The rule by which a dialogue's meetings repeat; none when it takes place once.
pub(crate) fn rule_of(row: &entity::dialogue::Model) -> Result<Option<Repeats>> {
    if row.repeats.is_empty() {
        return Ok(None);
    }
    let rule = row.repeats.parse().map_err(anyhow::Error::from);
    let rule = rule.with_context(|| format!("reading the rule of dialogue {}", row.id))?;
    Ok(Some(rule))
}

/// A rule with its first meeting: the days of all.
#[derive(Clone, Debug)]
pub(crate) struct Exact {
    pub days: Vec<NaiveDate>,
    pub zone: Tz,
    pub rule: Rule,
    start: NaiveDateTime,
    end: NaiveDateTime,
}

impl Exact {
    /// Works out the days of a dialogue's series; none when it takes place once.
    pub fn of(row: &entity::dialogue::Model) -> Result<Option<Self>> {
        let Some(rule) = rule_of(row)? else {
            return Ok(None);
        };
        let schedule = rows::schedule_of(row)?;
        let exact = Self::new(&rule, &schedule)
            .map_err(|problem| anyhow!("the rule of dialogue {} has {problem}", row.id))?;
        Ok(Some(exact))
    }

    /// The same for a plan that is not stored yet.
    ///
    /// # Errors
    /// [`Problem::NotInSeries`] when the rule does not meet on the first day or gives fewer than two meetings,
    /// [`Problem::TimeDoesNotExist`] when a meeting falls into an hour that the clocks skip.
    pub fn new(rule: &Repeats, schedule: &Schedule) -> Result<Self, Problem> {
        let Schedule::Hours { start, end, zone } = schedule else {
            return Err(Problem::Required);
        };
        let first = start.date();
        let written = written(rule, first).map_err(|_| Problem::NotInSeries)?;
        let days = written.days(first).map_err(|_| Problem::NotInSeries)?;
        if days.len() < 2 {
            return Err(Problem::NotInSeries);
        }
        let exact = Self {
            days,
            zone: *zone,
            rule: written,
            start: *start,
            end: *end,
        };
        for day in &exact.days {
            let (from, until) = exact.times(*day);
            Timed::new(from, until, *zone).map_err(|_| Problem::TimeDoesNotExist)?;
        }
        Ok(exact)
    }

    /// From when until when the meeting of this day is by the rule.
    pub fn times(&self, day: NaiveDate) -> (NaiveDateTime, NaiveDateTime) {
        let start = day.and_time(self.start.time());
        (start, start + (self.end - self.start))
    }
}

/// The rule as calendars write it, for this first day.
fn written(rule: &Repeats, first: NaiveDate) -> Result<Rule, itip::Refused> {
    let day = Day::of(first);
    let pattern = match rule.every {
        Every::Weekly => Pattern::Weekly { on: [day].into() },
        Every::Monthly => Pattern::MonthlyOn {
            nth: nth(first),
            day,
        },
        Every::MonthlyLast => Pattern::MonthlyOn {
            nth: Nth::Last,
            day,
        },
    };
    let end = match rule.ends {
        Ends::After(meetings) => End::After(meetings),
        Ends::Until(day) => End::Until(day),
    };
    Rule::new(pattern, rule.interval, end)
}

/// Which of its weekdays a day is in its month; a fifth one is always the last.
fn nth(day: NaiveDate) -> Nth {
    match day.day0() / 7 {
        0 => Nth::First,
        1 => Nth::Second,
        2 => Nth::Third,
        3 => Nth::Fourth,
        _ => Nth::Last,
    }
}

/// A rule in words: "every 2 weeks on Wednesday, 8 meetings".
#[must_use]
pub fn rule_words(language: Language, rule: &Repeats, first: NaiveDate) -> String {
    let number = first.weekday().number_from_monday().to_string();
    let day = locale::label(language, "weekday", &number);
    let interval = i64::from(rule.interval);
    let last = |day: &str| t_plain!(language, "series-nth-last", day = day);
    let every = match rule.every {
        Every::Weekly => t_plain!(language, "series-weekly", interval = interval, day = day),
        Every::Monthly | Every::MonthlyLast => {
            let nth = i64::from(first.day0() / 7 + 1);
            let day = if rule.every == Every::MonthlyLast || nth > 4 {
                last(&day)
            } else {
                t_plain!(language, "series-nth", day = day.as_str(), nth = nth)
            };
            t_plain!(language, "series-monthly", interval = interval, day = day)
        }
    };
    let end = match rule.ends {
        Ends::After(meetings) => {
            t_plain!(language, "series-after", meetings = i64::from(meetings))
        }
        Ends::Until(day) => {
            t_plain!(language, "series-until", day = format::date(language, day))
        }
    };
    t_plain!(language, "series-rule", every = every, end = end)
}
