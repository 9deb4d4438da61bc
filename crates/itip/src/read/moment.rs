//! A point in time as foreign calendars write it.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;

use crate::zones::{self, LocalTime};

/// A DATE or DATE-TIME (RFC 5545 3.3.4, 3.3.5).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Moment {
    /// A day.
    Day(NaiveDate),
    /// An instant.
    Instant(DateTime<Utc>),
    /// A time of the clock in a zone that we know by its name.
    Zoned(NaiveDateTime, Tz),
    /// A time of the clock in a zone with a private name, or in none: the meeting's own is meant,
    /// since programs that rename zones (Outlook) keep the clock.
    Local(NaiveDateTime),
}

impl Moment {
    /// Reads a value with its TZID; nothing when it is no time.
    pub(super) fn parse(value: &str, tzid: Option<&str>) -> Option<Self> {
        let value = value.trim();
        if let Ok(day) = NaiveDate::parse_from_str(value, "%Y%m%d") {
            return (value.len() == 8).then_some(Self::Day(day));
        }
        let (text, utc) = match value.strip_suffix(['Z', 'z']) {
            Some(text) => (text, true),
            None => (value, false),
        };
        if text.len() != 15 {
            return None;
        }
        let local = NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%S").ok()?;
        if utc {
            return Some(Self::Instant(local.and_utc()));
        }
        // Lightning and others write "/mozilla.org/20050126_1/Europe/Zurich".
        let name = tzid.map(|tzid| tzid.trim().trim_start_matches('/'));
        let zone = name.and_then(|name| {
            std::iter::successors(Some(name), |rest| {
                rest.split_once('/').map(|(_, rest)| rest)
            })
            .find_map(|name| name.parse::<Tz>().ok())
        });
        Some(zone.map_or(Self::Local(local), |zone| Self::Zoned(local, zone)))
    }

    /// The instant that is meant, where the meeting's clocks show `home`; nothing for a day.
    pub fn instant(self, home: Tz) -> Option<DateTime<Utc>> {
        let (local, zone) = match self {
            Self::Day(_) => return None,
            Self::Instant(instant) => return Some(instant),
            Self::Zoned(local, zone) => (local, zone),
            Self::Local(local) => (local, home),
        };
        match zones::resolve(local, zone).ok()? {
            LocalTime::Resolved(instant) => Some(instant),
            LocalTime::Ambiguous { earlier, .. } => Some(earlier),
            LocalTime::Gap { .. } => None,
        }
    }

    /// The day that the meeting's clocks show.
    pub fn day(self, home: Tz) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(day),
            Self::Instant(_) | Self::Zoned(..) | Self::Local(_) => {
                Some(self.instant(home)?.with_timezone(&home).date_naive())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn utc_and_local_forms_name_one_instant() {
        let home = Tz::America__Toronto;
        let utc = Moment::parse("20140725T040000Z", None).and_then(|m| m.instant(home));
        let local =
            Moment::parse("20140725T000000", Some("America/Toronto")).and_then(|m| m.instant(home));
        let renamed = Moment::parse("20140725T000000", Some("Eastern Standard Time"))
            .and_then(|m| m.instant(home));
        assert!(utc.is_some());
        assert_eq!(utc, local);
        assert_eq!(utc, renamed);
    }

    #[test]
    fn a_zone_is_known_behind_a_vendor_prefix() {
        let moment = Moment::parse(
            "20270310T090000",
            Some("/mozilla.org/20050126_1/Europe/Zurich"),
        );
        assert!(matches!(moment, Some(Moment::Zoned(_, Tz::Europe__Zurich))));
    }

    #[test]
    fn what_is_no_time_is_none() {
        for raw in [
            "",
            "2027",
            "20271301",
            "20270310T2500",
            "20270310T250000",
            "2027-03-10",
            "99999999999999Z",
        ] {
            assert_eq!(Moment::parse(raw, None), None, "{raw:?}");
        }
    }
}
