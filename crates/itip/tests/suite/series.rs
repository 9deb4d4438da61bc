//! Meetings that repeat: what clients are told, and what is refused.

use std::collections::BTreeSet;

use chrono_tz::Tz;
use itip::Refused;
use itip::calendar::*;
use proptest::prelude::*;

use crate::arrange::*;
use crate::reader::{inside, unfold, values};

pub fn weekly() -> Rule {
    let on = BTreeSet::from([Day::Wednesday]);
    Rule::new(Pattern::Weekly { on }, 1, End::Until(day("2027-11-30"))).unwrap()
}

/// Every Wednesday at nine in Paris from March to November 2027: across both changes of the clocks.
pub fn series(exceptions: Vec<Exception>) -> Series {
    let mut entry = entry();
    entry.when = timed("2027-03-10 09:00", "2027-03-10 10:30", Tz::Europe__Paris);
    Series::new(entry, weekly(), exceptions).unwrap()
}

pub fn slot(text: &str) -> Slot {
    Slot::At(local(text))
}

pub fn moved_and_dropped() -> Series {
    series(vec![
        Exception::Moved {
            slot: slot("2027-03-31 09:00"),
            when: timed("2027-04-01 14:00", "2027-04-01 15:00", Tz::Europe__Paris),
            place: None,
        },
        Exception::Dropped {
            slot: slot("2027-04-07 09:00"),
        },
        Exception::Dropped {
            slot: slot("2027-11-10 09:00"),
        },
    ])
}

pub fn series_invite(method: Method, series: Series) -> SeriesInvite {
    let invite = invite();
    SeriesInvite {
        method,
        series,
        organizer: invite.organizer,
        attendee: invite.attendee,
        answers: std::collections::BTreeMap::new(),
        proposals: invite.proposals,
    }
}

/// The events of a calendar, each as its lines.
fn events(text: &str) -> Vec<Vec<crate::reader::Line>> {
    text.split("BEGIN:VEVENT\r\n")
        .skip(1)
        .map(|rest| {
            let (event, _) = rest.split_once("END:VEVENT\r\n").unwrap();
            let lines = unfold(&format!("BEGIN:X\r\n{event}END:X\r\n"));
            inside(&lines, "X").to_vec()
        })
        .collect()
}

#[test]
fn moving_one_occurrence_yields_master_and_override_in_one_object() {
    let object = series_invite(Method::Request, moved_and_dropped())
        .to_calendar()
        .unwrap();
    let events = events(object.ics());
    assert_eq!(events.len(), 2);
    assert_eq!(values(&events[0], "UID"), values(&events[1], "UID"));
    assert_eq!(
        values(&events[0], "SEQUENCE"),
        values(&events[1], "SEQUENCE")
    );
    assert!(values(&events[0], "RECURRENCE-ID").is_empty());
    assert_eq!(
        values(&events[1], "RECURRENCE-ID"),
        ["20270331T090000"],
        "the original start"
    );
    assert_eq!(values(&events[1], "DTSTART"), ["20270401T140000"]);
    assert!(values(&events[1], "RRULE").is_empty());
    for event in &events {
        let attendees = event.iter().filter(|line| line.name == "ATTENDEE").count();
        assert_eq!(attendees, 1);
    }
    assert_eq!(object.ics().matches("BEGIN:VTIMEZONE").count(), 1);
}

#[test]
fn until_is_utc_and_exdate_has_the_value_type_and_zone_of_dtstart() {
    let object = series_invite(Method::Request, moved_and_dropped())
        .to_calendar()
        .unwrap();
    let master = &events(object.ics())[0];
    // The last meeting is on 24 November at nine in winter Paris: eight UTC.
    let expected = "FREQ=WEEKLY;BYDAY=WE;UNTIL=20271124T080000Z";
    assert_eq!(values(master, "RRULE"), [expected]);
    let exdate = master.iter().find(|line| line.name == "EXDATE").unwrap();
    assert_eq!(exdate.parameter("TZID"), Some("Europe/Paris"));
    assert_eq!(exdate.value, "20270407T090000,20271110T090000");

    let mut days = entry();
    days.when = When::Date(Days::on(day("2027-03-10")).unwrap());
    let dropped = Exception::Dropped {
        slot: Slot::On(day("2027-03-17")),
    };
    let days = Series::new(days, weekly(), vec![dropped]).unwrap();
    let object = series_invite(Method::Request, days).to_calendar().unwrap();
    let master = &events(object.ics())[0];
    assert_eq!(
        values(master, "RRULE"),
        ["FREQ=WEEKLY;BYDAY=WE;UNTIL=20271124"]
    );
    let exdate = master.iter().find(|line| line.name == "EXDATE").unwrap();
    assert_eq!(
        (exdate.parameter("VALUE"), exdate.value.as_str()),
        (Some("DATE"), "20270317")
    );

    let mut utc = entry();
    utc.when = timed("2027-03-10 09:00", "2027-03-10 10:00", Tz::UTC);
    let dropped = Exception::Dropped {
        slot: slot("2027-03-17 09:00"),
    };
    let utc = Series::new(utc, weekly(), vec![dropped]).unwrap();
    let object = series_invite(Method::Request, utc).to_calendar().unwrap();
    assert_eq!(
        values(&events(object.ics())[0], "EXDATE"),
        ["20270317T090000Z"]
    );
}

#[test]
fn cancelling_one_occurrence_does_not_cancel_the_series_and_the_feed_gains_exdate() {
    let whole = series(vec![]);
    let invite = series_invite(Method::Request, whole.clone());
    let object = invite.cancel_meeting(slot("2027-04-07 09:00")).unwrap();
    let events_told = events(object.ics());
    assert_eq!(events_told.len(), 1);
    let event = &events_told[0];
    assert!(object.ics().contains("METHOD:CANCEL\r\n"));
    assert_eq!(values(event, "STATUS"), ["CANCELLED"]);
    assert_eq!(values(event, "RECURRENCE-ID"), ["20270407T090000"]);
    assert_eq!(values(event, "DTSTART"), ["20270407T090000"]);
    assert!(values(event, "RRULE").is_empty() && values(event, "EXDATE").is_empty());
    assert_eq!(
        invite.cancel_meeting(slot("2027-04-08 09:00")),
        Err(Refused::NotInSeries)
    );

    let after = moved_and_dropped();
    let feed = Feed {
        name: "Working groups".into(),
    };
    let text = public_calendar_with_series(&feed, &[], std::slice::from_ref(&after)).unwrap();
    let master = &events(&text)[0];
    assert_eq!(
        values(master, "STATUS"),
        ["CONFIRMED"],
        "the series goes on"
    );
    assert_eq!(
        values(master, "EXDATE"),
        ["20270407T090000,20271110T090000"]
    );
    assert!(!text.contains("ATTENDEE") && !text.contains("ORGANIZER") && !text.contains("METHOD"));

    let all = series_invite(Method::Cancel, after).to_calendar().unwrap();
    let told = events(all.ics());
    assert_eq!(told.len(), 1);
    assert_eq!(values(&told[0], "STATUS"), ["CANCELLED"]);
    assert!(values(&told[0], "RECURRENCE-ID").is_empty() && all.ics().contains("BEGIN:VTIMEZONE"));
}

#[test]
fn a_refused_proposal_for_one_meeting_names_that_meeting_alone() {
    let mut invite = series_invite(Method::DeclineCounter, moved_and_dropped());
    let names = |object: &CalendarObject| -> Vec<String> {
        let told = events(object.ics());
        assert_eq!(told.len(), 1);
        told[0].iter().map(|line| line.name.clone()).collect()
    };
    let object = invite.keep_meeting(slot("2027-03-31 09:00")).unwrap();
    assert!(object.ics().contains("METHOD:DECLINECOUNTER\r\n"));
    let told = events(object.ics());
    assert_eq!(values(&told[0], "RECURRENCE-ID"), ["20270331T090000"]);
    let mut said = names(&object);
    said.sort();
    assert_eq!(said, ["DTSTAMP", "ORGANIZER", "RECURRENCE-ID", "UID"]);
    assert_eq!(object.ics().matches("BEGIN:VTIMEZONE").count(), 1);
    for gone in ["2027-04-07 09:00", "2027-04-08 09:00"] {
        let refused = invite.keep_meeting(slot(gone));
        assert_eq!(refused, Err(Refused::NotInSeries), "{gone}");
    }

    let mut changed = entry();
    changed.when = timed("2027-03-10 09:00", "2027-03-10 10:30", Tz::Europe__Paris);
    changed.sequence = 3;
    invite.series = Series::new(changed, weekly(), vec![]).unwrap();
    let object = invite.keep_meeting(slot("2027-03-17 09:00")).unwrap();
    assert!(object.ics().contains("SEQUENCE:3\r\n"), "{}", object.ics());
}

#[test]
fn a_series_whose_meetings_nobody_could_find_is_refused() {
    let mut entry = entry();
    entry.when = timed("2027-03-11 09:00", "2027-03-11 10:00", Tz::Europe__Paris);
    let thursday = Series::new(entry.clone(), weekly(), vec![]);
    assert!(matches!(thursday, Err(Refused::FirstIsNotInSeries)));
    entry.when = timed("2027-03-10 09:00", "2027-03-10 10:00", Tz::Europe__Paris);
    let dropped = |text: &str| Exception::Dropped { slot: slot(text) };
    for exceptions in [
        vec![dropped("2027-03-11 09:00")],
        vec![dropped("2027-03-17 10:00")],
        vec![dropped("2027-03-17 09:00"), dropped("2027-03-17 09:00")],
        vec![Exception::Moved {
            slot: slot("2027-03-17 09:00"),
            when: When::ToBeDetermined,
            place: None,
        }],
    ] {
        let refused = Series::new(entry.clone(), weekly(), exceptions);
        assert!(matches!(refused, Err(Refused::NotInSeries)));
    }
    entry.when = timed("2027-03-07 02:30", "2027-03-07 04:00", Tz::Europe__Paris);
    let on = BTreeSet::from([Day::Sunday]);
    let sundays = Rule::new(Pattern::Weekly { on }, 1, End::After(5)).unwrap();
    let skipped = Series::new(entry, sundays, vec![]);
    assert!(
        matches!(skipped, Err(Refused::SkippedByTheClocks { .. })),
        "28 March has no 02:30"
    );
}

#[test]
fn rules_beyond_what_organisers_need_are_refused() {
    for (pattern, interval, end) in [
        (Pattern::Daily, 0, End::After(3)),
        (Pattern::Daily, 53, End::After(3)),
        (Pattern::Daily, 1, End::After(0)),
        (Pattern::Daily, 1, End::After(MEETINGS_MAX + 1)),
        (Pattern::MonthlyOnDay { day: 29 }, 1, End::After(3)),
        (
            Pattern::Weekly {
                on: BTreeSet::new(),
            },
            1,
            End::After(3),
        ),
    ] {
        assert_eq!(Rule::new(pattern, interval, end), Err(Refused::Rule));
    }
    let endless = Rule::new(Pattern::Daily, 1, End::Until(day("2029-01-01"))).unwrap();
    assert_eq!(endless.days(day("2027-01-01")), Err(Refused::Rule));
}

#[test]
fn a_meeting_is_found_by_its_instant() {
    let series = series(vec![]);
    let summer = instant("2027-06-02T07:00:00Z");
    assert_eq!(series.meeting_at(summer), Ok(slot("2027-06-02 09:00")));
    let winter = instant("2027-11-10T08:00:00Z");
    assert_eq!(series.meeting_at(winter), Ok(slot("2027-11-10 09:00")));
    assert_eq!(
        series.meeting_at(instant("2027-06-02T08:00:00Z")),
        Err(Refused::NotInSeries)
    );
}

const DAYS: [Day; 7] = [
    Day::Monday,
    Day::Tuesday,
    Day::Wednesday,
    Day::Thursday,
    Day::Friday,
    Day::Saturday,
    Day::Sunday,
];

/// Rules of every pattern, each with a first day on which it meets.
pub fn rules() -> Vec<(Rule, chrono::NaiveDate)> {
    let mut found = Vec::new();
    let patterns = |first: chrono::NaiveDate| {
        let today = Day::of(first);
        let mut patterns = vec![
            Pattern::Daily,
            Pattern::Weekly {
                on: BTreeSet::from([today]),
            },
            Pattern::Weekly {
                on: BTreeSet::from([today, Day::Monday, Day::Friday, Day::Sunday]),
            },
            Pattern::Weekly { on: DAYS.into() },
            Pattern::MonthlyOnLastDay,
        ];
        let number = chrono::Datelike::day(&first);
        patterns.extend((number <= 28).then_some(Pattern::MonthlyOnDay { day: number }));
        for nth in [Nth::First, Nth::Second, Nth::Third, Nth::Fourth, Nth::Last] {
            patterns.push(Pattern::MonthlyOn { nth, day: today });
        }
        patterns
    };
    for first in [
        "2027-01-04",
        "2027-02-28",
        "2027-03-10",
        "2028-02-29",
        "2027-10-31",
        "2027-12-24",
    ] {
        let first = day(first);
        for pattern in patterns(first) {
            for interval in [1, 2, 5] {
                for end in [
                    End::After(9),
                    End::Until(first + chrono::Duration::days(150)),
                ] {
                    let rule = Rule::new(pattern.clone(), interval, end).unwrap();
                    if rule.days(first).is_ok() {
                        found.push((rule, first));
                    }
                }
            }
        }
    }
    found
}

proptest! {
    #[test]
    fn every_series_begins_on_its_first_day_and_its_days_rise(
        offset in 0_i64..3_000, interval in 1_u32..=52, meetings in 1_u32..=200, which in 0_usize..7,
    ) {
        let first = day("2026-01-01") + chrono::Duration::days(offset);
        let on = BTreeSet::from([Day::of(first), DAYS[which]]);
        let rule = Rule::new(Pattern::Weekly { on }, interval, End::After(meetings)).unwrap();
        if let Ok(days) = rule.days(first) {
            prop_assert_eq!(days.len(), meetings as usize);
            prop_assert_eq!(days[0], first);
            prop_assert!(days.windows(2).all(|pair| pair[0] < pair[1]));
        }
    }
}
