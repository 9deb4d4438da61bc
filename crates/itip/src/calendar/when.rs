//! When something happens, as far as it is known.

use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use icalendar::{Component, Event, EventLike, Property};

use super::series::Slot;
use crate::Refused;
use crate::zones::{self, LocalTime};

/// The time of an entry, as far as it is known.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum When {
    /// No date yet: nothing that a calendar could hold.
    ToBeDetermined,
    /// The day or days, but no hour yet.
    Date(Days),
    /// From one local time to another.
    Timed(Timed),
}

/// One day, or several in a row.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Days {
    first: NaiveDate,
    last: NaiveDate,
}

impl Days {
    /// One day.
    pub fn on(day: NaiveDate) -> Result<Self, Refused> {
        Self::through(day, day)
    }

    /// All days from the first to the last, both included.
    pub fn through(first: NaiveDate, last: NaiveDate) -> Result<Self, Refused> {
        within_reach(first)?;
        within_reach(last)?;
        if last < first {
            return Err(Refused::EndsBeforeItStarts);
        }
        Ok(Self { first, last })
    }
}

/// A span between two local times of one zone, both of which exist there.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Timed {
    start: NaiveDateTime,
    end: NaiveDateTime,
    zone: Tz,
}

impl Timed {
    /// Refuses a time that the clocks of the zone jump over, and an end that is not later.
    ///
    /// A time that happens twice means its first occurrence, because that is how every
    /// calendar reads it (RFC 5545 3.3.5).
    pub fn new(start: NaiveDateTime, end: NaiveDateTime, zone: Tz) -> Result<Self, Refused> {
        within_reach(start.date())?;
        within_reach(end.date())?;
        if existing(end, zone)? <= existing(start, zone)? {
            return Err(Refused::EndsBeforeItStarts);
        }
        Ok(Self { start, end, zone })
    }

    /// When it starts, by the clock of its zone.
    pub(super) fn start(&self) -> NaiveDateTime {
        self.start
    }

    /// Its zone.
    pub(super) fn zone(&self) -> Tz {
        self.zone
    }

    /// The zone, unless the times are written in UTC.
    pub(super) fn named_zone(&self) -> Option<Tz> {
        (!zones::is_utc(self.zone)).then_some(self.zone)
    }

    /// The first and the last year.
    pub(super) fn years(&self) -> (i32, i32) {
        (self.start.year(), self.end.year())
    }

    fn property(&self, name: &str, local: NaiveDateTime) -> Property {
        let text = local.format("%Y%m%dT%H%M%S").to_string();
        match self.named_zone() {
            Some(zone) => Property::new(name, text)
                .add_parameter("TZID", zone.name())
                .done(),
            None => Property::new(name, text + "Z"),
        }
    }
}

impl Days {
    /// The first day.
    pub(super) fn first(&self) -> NaiveDate {
        self.first
    }
}

impl When {
    /// The zone that a calendar must know, with the first and the last year.
    pub(super) fn span(&self) -> Option<(Tz, i32, i32)> {
        match self {
            Self::Timed(timed) => {
                let (first, last) = timed.years();
                timed.named_zone().map(|zone| (zone, first, last))
            }
            Self::Date(_) | Self::ToBeDetermined => None,
        }
    }

    /// The same length, beginning elsewhere: another meeting of a series.
    pub(super) fn starting(&self, slot: Slot) -> Result<Self, Refused> {
        match (self, slot) {
            (Self::Timed(timed), Slot::At(start)) => {
                let end = start + (timed.end - timed.start);
                Timed::new(start, end, timed.zone).map(Self::Timed)
            }
            (Self::Date(days), Slot::On(first)) => {
                Days::through(first, first + (days.last - days.first)).map(Self::Date)
            }
            (Self::Timed(_), Slot::On(_))
            | (Self::Date(_), Slot::At(_))
            | (Self::ToBeDetermined, _) => Err(Refused::NotInSeries),
        }
    }

    /// Writes DTSTART and DTEND.
    pub(super) fn write(&self, event: &mut Event) {
        match self {
            Self::ToBeDetermined => {}
            Self::Date(days) => {
                // DTEND is the first day that no longer belongs to it (RFC 5545 3.6.1).
                event.starts(days.first).ends(days.last + Duration::days(1));
            }
            Self::Timed(timed) => {
                event
                    .append_property(timed.property("DTSTART", timed.start))
                    .append_property(timed.property("DTEND", timed.end));
            }
        }
    }
}

/// The years for which zone rules from 1970 hold and dates have four digits.
pub(crate) fn within_reach(day: NaiveDate) -> Result<(), Refused> {
    if (1971..=2199).contains(&day.year()) {
        Ok(())
    } else {
        Err(Refused::YearOutOfRange)
    }
}

fn existing(local: NaiveDateTime, zone: Tz) -> Result<DateTime<Utc>, Refused> {
    match zones::resolve(local, zone)? {
        LocalTime::Resolved(instant) => Ok(instant),
        LocalTime::Ambiguous { earlier, .. } => Ok(earlier),
        LocalTime::Gap { from, to } => Err(Refused::SkippedByTheClocks {
            local,
            zone,
            from,
            to,
        }),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    #[test]
    fn a_meeting_cannot_start_in_an_hour_that_the_clocks_skip() {
        let refused = Timed::new(
            at("2027-03-28 02:30"),
            at("2027-03-28 05:00"),
            Tz::Europe__Paris,
        );
        assert!(matches!(refused, Err(Refused::SkippedByTheClocks { .. })));
    }

    #[test]
    fn a_meeting_cannot_end_before_it_starts() {
        let (start, end) = (at("2027-03-20 09:00"), at("2027-03-20 08:59"));
        for end in [start, end] {
            assert_eq!(
                Timed::new(start, end, Tz::UTC),
                Err(Refused::EndsBeforeItStarts)
            );
        }
        let day = start.date();
        assert_eq!(
            Days::through(day, day.pred_opt().unwrap()),
            Err(Refused::EndsBeforeItStarts)
        );
    }

    #[test]
    fn years_beyond_the_zone_rules_are_refused() {
        let end = NaiveDateTime::MAX;
        assert_eq!(
            Timed::new(at("2027-03-20 09:00"), end, Tz::UTC),
            Err(Refused::YearOutOfRange)
        );
        assert_eq!(Days::on(NaiveDate::MIN), Err(Refused::YearOutOfRange));
    }
}
