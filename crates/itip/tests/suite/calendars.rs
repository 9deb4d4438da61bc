use std::time::{Duration, Instant};

use chrono_tz::Tz;
use itip::Refused;
use itip::calendar::*;
use itip::guard::{Mailbox, Uid};

use crate::arrange::*;
use crate::reader::{event, inside, text_of, unfold, values};

fn value(text: &str, name: &str) -> String {
    let mut found = values(&event(text), name);
    assert_eq!(found.len(), 1, "{name} once in {text}");
    found.remove(0)
}

#[test]
fn an_english_invitation_reads_as_agreed() {
    insta::assert_snapshot!(ics(&invite()).ics().replace("\r\n", "\n"));
}

#[test]
fn an_arabic_invitation_reads_as_agreed() {
    insta::assert_snapshot!(ics(&arabic_invite()).ics().replace("\r\n", "\n"));
}

#[test]
fn a_public_calendar_reads_as_agreed() {
    let mut cancelled = entry();
    cancelled.uid = Uid::at_host("second", HOST).unwrap();
    cancelled.status = Status::Cancelled;
    let feed = Feed {
        name: "Dialogues, public".into(),
    };
    let text = public_calendar(&feed, &[entry(), cancelled]).unwrap();
    insta::assert_snapshot!(text.replace("\r\n", "\n"));
}

#[test]
fn text_comes_back_as_it_was_written() {
    let mut invite = invite();
    invite.entry.summary = r"Costs; shares, \backslash, and 5:30".into();
    invite.entry.description = "one\r\ntwo\rthree; four, five \\ six".into();
    let text = ics(&invite).ics().to_owned();
    assert_eq!(text_of(&value(&text, "SUMMARY")), invite.entry.summary);
    let description = text_of(&value(&text, "DESCRIPTION"));
    assert!(description.starts_with("one\ntwo\nthree; four, five \\ six\n\nJoin online: https://"));
}

#[test]
fn no_line_exceeds_75_octets_in_any_script() {
    for unit in ["难民", "😀", "حوار ", "é", "👩‍👩‍👧‍👦", "a"] {
        let mut invite = invite();
        invite.entry.summary = unit.repeat(60);
        invite.entry.description = unit.repeat(300);
        invite.attendee.mailbox = Mailbox::new(&unit.repeat(40), address("a@x.example"));
        // The reader checks every line.
        event(ics(&invite).ics());
    }
}

#[test]
fn a_megabyte_of_description_renders_within_50_milliseconds() {
    let mut invite = invite();
    invite.entry.description = "Dialogue, ديالوج; 对话\n".repeat(40_000);
    assert!(invite.entry.description.len() > 1_000_000);
    let fastest = (0..3)
        .map(|_| {
            let start = Instant::now();
            ics(&invite);
            start.elapsed()
        })
        .min()
        .unwrap();
    assert!(fastest < Duration::from_millis(50), "{fastest:?}");
    let text = ics(&invite).ics().to_owned();
    assert!(text.len() < 20_000);
    // The link to join survives the shortening.
    assert!(text_of(&value(&text, "DESCRIPTION")).ends_with("pwd=a"));
}

#[test]
fn the_identifier_stays_over_invitation_update_cancellation_and_feed() {
    let first = ics(&invite());
    let mut update = invite();
    update.entry.sequence = 1;
    update.entry.when = timed("2027-03-11 09:30", "2027-03-11 17:00", Tz::Europe__Zurich);
    let mut cancellation = update.clone();
    cancellation.method = Method::Cancel;
    cancellation.entry.sequence = 2;
    let feed = Feed {
        name: "Mine".into(),
    };
    let mine = personal_calendar(&feed, &[update.entry.clone()]).unwrap();
    let uid = value(first.ics(), "UID");
    for text in [ics(&update).ics(), ics(&cancellation).ics(), &mine] {
        assert_eq!(value(text, "UID"), uid);
    }
    assert_ne!(value(ics(&arabic_invite()).ics(), "UID"), uid);
}

#[test]
fn a_cancellation_carries_its_zone_status_and_organizer() {
    let mut cancellation = invite();
    cancellation.method = Method::Cancel;
    cancellation.entry.sequence = 1;
    let object = ics(&cancellation);
    let text = object.ics();
    assert_eq!(
        values(&inside(&unfold(text), "VCALENDAR"), "METHOD"),
        ["CANCEL"]
    );
    assert_eq!(value(text, "STATUS"), "CANCELLED");
    assert_eq!(value(text, "X-MICROSOFT-CDO-BUSYSTATUS"), "FREE");
    assert_eq!(
        value(text, "ORGANIZER"),
        value(ics(&invite()).ics(), "ORGANIZER")
    );
    assert_eq!(value(text, "ATTENDEE"), "mailto:a.ortega@mfa.example");
    assert!(text.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Zurich\r\n"));
}

#[test]
fn every_zone_used_is_described_once_and_has_no_identity() {
    let mut other = entry();
    other.uid = Uid::at_host("other", HOST).unwrap();
    other.when = timed("2029-06-10 09:30", "2029-06-10 17:00", Tz::Asia__Amman);
    let mut late = entry();
    late.uid = Uid::at_host("late", HOST).unwrap();
    late.when = timed("2031-06-10 09:30", "2031-06-10 17:00", Tz::Europe__Zurich);
    let feed = Feed { name: "All".into() };
    let text = public_calendar(&feed, &[entry(), other, late]).unwrap();
    let lines = unfold(&text);
    let zones = inside(&lines, "VTIMEZONE");
    assert_eq!(values(&zones, "TZID"), ["Asia/Amman", "Europe/Zurich"]);
    for kind in ["VTIMEZONE", "STANDARD", "DAYLIGHT"] {
        let within = inside(&lines, kind);
        assert!(values(&within, "UID").is_empty() && values(&within, "DTSTAMP").is_empty());
    }
    assert_eq!(inside(&lines, "VTIMEZONE").len(), 2, "nothing but the TZID");
}

#[test]
fn a_time_in_utc_needs_no_zone() {
    let mut invite = invite();
    invite.entry.when = timed("2027-03-10 09:30", "2027-03-10 17:00", Tz::UTC);
    let text = ics(&invite).ics().to_owned();
    assert_eq!(value(&text, "DTSTART"), "20270310T093000Z");
    assert!(!text.contains("VTIMEZONE") && !text.contains("TZID"));
}

#[test]
fn a_dialogue_without_a_date_has_no_calendar_form() {
    let mut invite = invite();
    invite.entry.when = When::ToBeDetermined;
    assert_eq!(invite.to_calendar(), Ok(None));
    let feed = Feed { name: "All".into() };
    let text = public_calendar(&feed, &[invite.entry]).unwrap();
    assert!(!text.contains("VEVENT"));
}

#[test]
fn a_date_without_an_hour_is_a_tentative_day_that_blocks_nothing() {
    let mut invite = invite();
    let days = Days::through(day("2027-03-10"), day("2027-03-11")).unwrap();
    invite.entry.when = When::Date(days);
    let text = ics(&invite).ics().to_owned();
    let lines = event(&text);
    let start = lines.iter().find(|line| line.name == "DTSTART").unwrap();
    assert_eq!(start.parameter("VALUE"), Some("DATE"));
    assert_eq!(start.value, "20270310");
    assert_eq!(value(&text, "DTEND"), "20270312");
    assert_eq!(value(&text, "STATUS"), "TENTATIVE");
    assert_eq!(value(&text, "TRANSP"), "TRANSPARENT");
    assert_eq!(value(&text, "X-MICROSOFT-CDO-BUSYSTATUS"), "TENTATIVE");
}

#[test]
fn a_cancelled_event_is_not_requested() {
    let mut invite = invite();
    invite.entry.status = Status::Cancelled;
    assert_eq!(invite.to_calendar(), Err(Refused::RequestForCancelled));
}

#[test]
fn a_feed_names_nobody_and_asks_for_nothing() {
    let feed = Feed {
        name: "Mine; and, yours".into(),
    };
    for text in [
        public_calendar(&feed, &[entry()]).unwrap(),
        personal_calendar(&feed, &[entry()]).unwrap(),
    ] {
        let lines = unfold(&text);
        for name in ["METHOD", "ATTENDEE", "ORGANIZER"] {
            assert!(lines.iter().all(|line| line.name != name), "{text}");
        }
        let head = inside(&lines, "VCALENDAR");
        for name in ["NAME", "X-WR-CALNAME"] {
            assert_eq!(text_of(&values(&head, name)[0]), "Mine; and, yours");
        }
        assert_eq!(values(&head, "X-PUBLISHED-TTL"), ["PT1H"]);
    }
}

#[test]
fn the_public_never_sees_the_link_to_join() {
    let feed = Feed { name: "All".into() };
    assert!(
        !public_calendar(&feed, &[entry()])
            .unwrap()
            .contains("meet.example")
    );
    let mine = personal_calendar(&feed, &[entry()]).unwrap();
    assert_eq!(
        value(&mine, "CONFERENCE"),
        "https://meet.example/j/83,1;x?pwd=a"
    );
}

#[test]
fn the_same_facts_give_the_same_bytes() {
    let feed = Feed { name: "All".into() };
    assert_eq!(ics(&invite()), ics(&invite()));
    assert_eq!(
        public_calendar(&feed, &[entry()]).unwrap(),
        public_calendar(&feed, &[entry()]).unwrap()
    );
}
