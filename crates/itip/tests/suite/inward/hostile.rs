//! A megabyte of anything costs little and breaks nothing.

use std::time::Duration;

use itip::read::{Trust, limits, read_mail, read_object};
use proptest::prelude::*;

use super::letters::{HOST, SERVER, apple, gmail, head, outlook, reply, thunderbird};

const TRUST: Trust<'static> = Trust {
    host: HOST,
    server: Some(SERVER),
};

/// As much as fits into the largest mail.
fn filled(head: &str, piece: &str) -> Vec<u8> {
    let mut raw = head.as_bytes().to_vec();
    while raw.len() + piece.len() <= limits::MAIL {
        raw.extend_from_slice(piece.as_bytes());
    }
    raw
}

/// How long this thread has been at work, which a busy machine does not change. Where the system does not say
/// so (it is Linux that does), the clock.
fn worked() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split(' ').next()?.parse().ok());
    nanoseconds.map_or_else(
        || {
            std::time::SystemTime::UNIX_EPOCH
                .elapsed()
                .unwrap_or_default()
        },
        Duration::from_nanos,
    )
}

#[test]
fn the_reader_never_panics_or_takes_long_on_a_megabyte_of_hostile_input() {
    let calendar = head() + "Content-Type: text/calendar\n\n";
    let start = "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\n";
    let mails = [
        ("deep components", filled(&calendar, "BEGIN:A\n")),
        (
            "deep events",
            filled(&(calendar.clone() + "BEGIN:VCALENDAR\n"), "BEGIN:VEVENT\n"),
        ),
        (
            "parameters",
            filled(&(calendar.clone() + start + "ATTENDEE"), ";A=B"),
        ),
        (
            "quotation marks",
            filled(&(calendar.clone() + start + "ATTENDEE;CN="), "\""),
        ),
        ("no line break", filled(&calendar, "x")),
        (
            "attendees",
            filled(&(calendar.clone() + start), "ATTENDEE:mailto:a@b.example\n"),
        ),
        (
            "folds",
            filled(&(calendar.clone() + start + "COMMENT:"), "\n a"),
        ),
        (
            "commas",
            filled(&(calendar.clone() + start + "COMMENT:"), "\\,"),
        ),
        (
            "events",
            filled(
                &(calendar + "BEGIN:VCALENDAR\n"),
                "BEGIN:VEVENT\nEND:VEVENT\n",
            ),
        ),
        ("headers", filled("", "a:b\n")),
        ("one header", filled("Subject: ", "=?utf-8?q?=41?= ")),
        ("addresses", filled("To: ", "a@b.example,")),
        ("comments", filled("Authentication-Results: ", "(")),
        (
            "nested mails",
            filled("", "Content-Type: message/rfc822\n\n"),
        ),
        (
            "nested digests",
            filled("", "Content-Type: multipart/digest; boundary=a\n\n--a\n\n"),
        ),
        (
            "nested parts",
            filled("", "Content-Type: multipart/mixed; boundary=a\n\n--a\n"),
        ),
        (
            "parts",
            filled("Content-Type: multipart/mixed; boundary=a\n\n", "--a\n\n"),
        ),
        (
            "folded types",
            filled("", "Content-Type:\n message/rfc822\n\n"),
        ),
        (
            "dashes",
            filled("Content-Type: multipart/mixed; boundary=\"---x\"\n\n", "-"),
        ),
        (
            "boundaries inside lines",
            filled("Content-Type: multipart/mixed; boundary=a\n\n", "x--a"),
        ),
        (
            "announced boundaries",
            filled("boundary=b;\n\nx--b", " boundary=a"),
        ),
        ("references", filled("References: ", "<a@b> ")),
        (
            "html",
            filled(&(head() + "Content-Type: text/html\n\n"), "<a"),
        ),
        (
            "reports",
            filled(
                &(head() + "Content-Type: message/delivery-status\n\n"),
                "Final-Recipient: rfc822;a@b.example\n\n",
            ),
        ),
    ];
    for (what, raw) in mails {
        let began = worked();
        let mail = read_mail(&raw, &TRUST);
        let took = worked() - began;
        assert!(mail.rsvp_tokens.len() <= 5);
        assert!(
            took < Duration::from_millis(if cfg!(debug_assertions) { 1_000 } else { 100 }),
            "{what}: {took:?}"
        );
        eprintln!("{what}: {took:?}");
    }
    let larger = filled("", "x").repeat(2);
    read_mail(&larger, &TRUST);
}

/// What fuzzing found once stays read.
#[test]
fn what_once_broke_the_reader_is_read() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/found");
    let mut read = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let raw = std::fs::read(file.unwrap().path()).unwrap();
        let mail = read_mail(&raw, &TRUST);
        assert_eq!(
            mail,
            read_mail(&raw, &TRUST),
            "the same bytes, the same conclusion"
        );
        read += 1;
    }
    assert!(read > 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn any_bytes_are_read_without_a_panic(raw in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        read_mail(&raw, &TRUST);
        let _ = read_object(&raw);
    }

    /// Real mails with pieces cut out, doubled, moved and overwritten.
    #[test]
    fn damaged_mails_are_read_without_a_panic(
        which in 0..4_usize,
        partstat in "[A-Z;=\":-]{0,20}",
        cuts in proptest::collection::vec((any::<prop::sample::Index>(), 0..60_usize, 0..4_u8, any::<u8>()), 0..12),
    ) {
        let object = reply(&partstat, "");
        let mut raw = [outlook, gmail, apple, thunderbird][which](&object).into_bytes();
        for (at, length, how, byte) in cuts {
            let from = at.index(raw.len().max(1)).min(raw.len());
            let to = (from + length).min(raw.len());
            let piece = raw[from..to].to_vec();
            match how {
                0 => drop(raw.drain(from..to)),
                1 => drop(raw.splice(from..from, piece)),
                2 => raw.extend(piece),
                _ => raw[from..to].fill(byte),
            }
        }
        read_mail(&raw, &TRUST);
        let _ = read_object(&raw);
    }
}

/// `CONVENER_FUZZ_CASES` makes a night of it.
fn cases() -> u32 {
    std::env::var("CONVENER_FUZZ_CASES")
        .ok()
        .and_then(|cases| cases.parse().ok())
        .unwrap_or(256)
}
