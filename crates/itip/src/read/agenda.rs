//! The meetings of a calendar file that another body publishes, one by one and with what cannot be used of them.

use chrono::{Duration, NaiveDate, NaiveDateTime};
use domain::Doubt;
use icalendar::parser::{Component, read_calendar};

use super::limits;
use super::lines::guarded_for;
use super::moment::Moment;
use super::object::{find, moment, value};
use crate::guard;

/// The properties that are looked at.
const KNOWN: &[&str] = &[
    "UID",
    "SUMMARY",
    "LOCATION",
    "URL",
    "STATUS",
    "DTSTART",
    "DTEND",
    "RRULE",
    "RECURRENCE-ID",
];

const TITLE_LIMIT: usize = 200;
const ADDRESS_LIMIT: usize = 500;

/// One meeting of the file. What is not there, or cannot be read, is none or empty.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Meeting {
    pub uid: Option<String>,
    pub title: String,
    pub place: String,
    pub address: String,
    /// The first and the last day by the meeting's own clock.
    pub first_day: Option<NaiveDate>,
    pub last_day: Option<NaiveDate>,
    pub cancelled: bool,
    /// It has a rule by which it repeats; the days are those of the first time.
    pub repeats: bool,
    /// It is one occurrence of a series that stands elsewhere in the file.
    pub occurrence: bool,
}

/// Reads the meetings of a calendar file, in its order; the doubt says why it cannot be read at all.
///
/// # Errors
/// What is no calendar object, is too large, or holds more than a thousand meetings.
pub fn read_agenda(raw: &[u8]) -> Result<Vec<Meeting>, Doubt> {
    let guarded = guarded_for(raw, KNOWN)?;
    let calendar = read_calendar(&guarded.text).map_err(|_| Doubt::Damaged)?;
    let events: Vec<&Component<'_>> = calendar
        .components
        .iter()
        .filter(|component| component.name == "VEVENT")
        .collect();
    if events.len() > limits::AGENDA {
        return Err(Doubt::TooLarge);
    }
    Ok(events.into_iter().map(meeting).collect())
}

fn meeting(component: &Component<'_>) -> Meeting {
    let properties = &component.properties;
    let text =
        |name: &str, limit: usize| guard::line(value(properties, name).unwrap_or_default(), limit);
    let start = find(properties, "DTSTART").and_then(moment);
    let end = find(properties, "DTEND").and_then(moment);
    let first_day = start.map(first);
    Meeting {
        uid: value(properties, "UID")
            .map(|uid| uid.trim().to_owned())
            .filter(|uid| !uid.is_empty()),
        title: text("SUMMARY", TITLE_LIMIT),
        place: text("LOCATION", TITLE_LIMIT),
        address: text("URL", ADDRESS_LIMIT),
        last_day: end.map(last).or(first_day),
        first_day,
        cancelled: value(properties, "STATUS")
            .is_some_and(|status| status.trim().eq_ignore_ascii_case("CANCELLED")),
        repeats: find(properties, "RRULE").is_some(),
        occurrence: find(properties, "RECURRENCE-ID").is_some(),
    }
}

/// The clock of the meeting itself; universal time where it has none.
fn clock(moment: Moment) -> NaiveDateTime {
    match moment {
        Moment::Day(day) => day.and_time(chrono::NaiveTime::MIN),
        Moment::Instant(at) => at.naive_utc(),
        Moment::Zoned(local, _) | Moment::Local(local) => local,
    }
}

fn first(start: Moment) -> NaiveDate {
    clock(start).date()
}

/// The end is exclusive (RFC 5545, 3.6.1): a meeting that ends at midnight ends on the day before.
fn last(end: Moment) -> NaiveDate {
    (clock(end) - Duration::seconds(1)).date()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(events: &str) -> Vec<u8> {
        format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n").into_bytes()
    }

    fn day(raw: &str) -> Option<NaiveDate> {
        raw.parse().ok()
    }

    #[test]
    fn days_are_those_of_the_meetings_own_clock_and_ends_are_exclusive() {
        let raw = file(
            "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Senior officials\\, tenth meeting\r\nDTSTART;VALUE=DATE:20260512\r\nDTEND;VALUE=DATE:20260514\r\nEND:VEVENT\r\n\
             BEGIN:VEVENT\r\nUID:b\r\nSUMMARY:Technical workshop\r\nLOCATION:Nadi\\; Fiji (C:\\\\new)\r\nDTSTART;TZID=Pacific/Fiji:20260601T090000\r\nDTEND;TZID=Pacific/Fiji:20260602T170000\r\nSTATUS:cancelled\r\nEND:VEVENT\r\n",
        );
        let meetings = read_agenda(&raw).expect("a calendar");
        assert_eq!(meetings[0].title, "Senior officials, tenth meeting");
        assert_eq!(
            (meetings[0].first_day, meetings[0].last_day),
            (day("2026-05-12"), day("2026-05-13"))
        );
        assert_eq!(
            (meetings[1].first_day, meetings[1].last_day),
            (day("2026-06-01"), day("2026-06-02"))
        );
        assert!(meetings[1].cancelled && meetings[1].place == "Nadi; Fiji (C:\\new)");
    }

    #[test]
    fn what_is_missing_is_missing_and_what_is_no_calendar_is_refused() {
        let raw = file("BEGIN:VEVENT\r\nDTSTART:nonsense\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n");
        let meetings = read_agenda(&raw).expect("a calendar");
        let expected = Meeting {
            repeats: true,
            ..Meeting::default()
        };
        assert_eq!(meetings, [expected]);
        assert_eq!(read_agenda(b"<html></html>"), Err(Doubt::Damaged));
        let many = "BEGIN:VEVENT\r\nUID:a\r\nEND:VEVENT\r\n".repeat(limits::AGENDA + 1);
        assert_eq!(read_agenda(&file(&many)), Err(Doubt::TooLarge));
    }
}
