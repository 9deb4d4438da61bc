//! Whatever people type, the structure of calendars and mails stays ours.

use itip::calendar::*;
use itip::guard::Mailbox;
use mail_parser::MessageParser;
use proptest::prelude::*;

use crate::arrange::*;
use crate::mails::{header_names, tree};
use crate::reader::{inside, unfold, values};

/// Everything a person can type, in one place.
#[derive(Clone, Debug)]
struct Typed {
    summary: String,
    description: String,
    venue: String,
    label: String,
    attendee: String,
    organizer: String,
    subject: String,
}

const ATTACKS: [&str; 12] = [
    "X\"\r\nATTENDEE:mailto:e@x",
    "a\";X-P=\"b",
    "\"a\";X-P=\"b\"",
    "a\rSUMMARY:b\nc\r\n d",
    "END:VEVENT\r\nBEGIN:VEVENT",
    "a\r\nBcc: b@x.example\r\n\r\nbody",
    "=?utf-8?q?=0D=0ABcc:_b?=",
    "a\u{85}b\u{2028}c\u{2029}d\u{0}e\u{7f}f\u{9b}g",
    "\u{202E}txt\u{2066}",
    "\\n\\,\\;\\\\ ^n^' ;,:=",
    "--=_mixed_inv",
    "a@b, c@d; <e@f> (g)",
];

fn typed_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        prop::collection::vec(any::<char>(), 0..400).prop_map(String::from_iter),
        prop::collection::vec(prop::char::range('\0', '\u{ff}'), 0..200)
            .prop_map(String::from_iter),
        (
            prop::sample::select(ATTACKS.to_vec()),
            any::<String>(),
            0..40usize
        )
            .prop_map(|(attack, rest, times)| format!("{}{rest}", attack.repeat(times))),
        (
            "[ -~]{0,90}",
            prop::sample::select(vec!["😀", "语", "é", " ", "\t", "\u{301}"])
        )
            .prop_map(|(start, unit)| start + &unit.repeat(120)),
    ]
}

fn typed() -> impl Strategy<Value = Typed> {
    let text = typed_text;
    (text(), text(), text(), text(), text(), text(), text()).prop_map(
        |(summary, description, venue, label, attendee, organizer, subject)| Typed {
            summary,
            description,
            venue,
            label,
            attendee,
            organizer,
            subject,
        },
    )
}

fn invite_from(typed: &Typed) -> Invite {
    let mut invite = invite();
    invite.entry.summary = typed.summary.clone();
    invite.entry.description = typed.description.clone();
    invite.entry.place = Place::Hybrid {
        venue: typed.venue.clone(),
        join: Some(Join {
            url: link("https://meet.example/j/9"),
            label: typed.label.clone(),
        }),
    };
    invite.organizer = Mailbox::new(&typed.organizer, invite.organizer.address().clone());
    invite.attendee.mailbox =
        Mailbox::new(&typed.attendee, invite.attendee.mailbox.address().clone());
    invite
}

/// Component and property names with their parameters' names: all that may not vary.
fn skeleton(text: &str) -> Vec<String> {
    unfold(text)
        .iter()
        .map(|line| match line.name.as_str() {
            "BEGIN" | "END" => format!("{}:{}", line.name, line.value),
            name => line
                .parameters
                .iter()
                .fold(name.to_owned(), |line, (key, _)| format!("{line};{key}")),
        })
        // A place that consists of nothing printable is left out.
        .filter(|line| line != "LOCATION")
        .collect()
}

fn check_calendar(typed: &Typed) {
    let invite = invite_from(typed);
    let text = ics(&invite).ics().to_owned();
    assert_eq!(
        skeleton(&text),
        skeleton(ics(&crate::arrange::invite()).ics())
    );
    let feed = Feed {
        name: typed.summary.clone(),
    };
    let public = public_calendar(&feed, &[invite.entry]).unwrap();
    assert_eq!(inside(&unfold(&public), "VCALENDAR").len(), 7);
    assert_eq!(values(&unfold(&public), "ATTENDEE"), Vec::<String>::new());
}

fn check_mail(typed: &Typed) {
    let frozen = mail(
        &invite_from(typed),
        "en",
        &typed.subject,
        &typed.description,
    );
    let text = std::str::from_utf8(&frozen.bytes).unwrap();
    assert!(text.is_ascii());
    let breaks = text.matches("\r\n").count();
    assert_eq!(text.matches('\n').count(), breaks, "a lone LF");
    assert_eq!(text.matches('\r').count(), breaks, "a lone CR");
    assert!(text.split("\r\n").all(|line| line.len() <= 998));
    let usual = english_mail();
    assert_eq!(header_names(&frozen.bytes), header_names(&usual.bytes));
    let parser = MessageParser::default();
    let parsed = parser.parse(&frozen.bytes).unwrap();
    assert_eq!(tree(&parsed), tree(&parser.parse(&usual.bytes).unwrap()));
    let recipients: Vec<_> = parsed.to().unwrap().iter().map(|to| to.address()).collect();
    assert_eq!(recipients, [Some("a.ortega@mfa.example")]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_typed_adds_a_property_a_parameter_or_a_broken_line(typed in typed()) {
        check_calendar(&typed);
    }

    #[test]
    fn nothing_typed_adds_a_header_a_part_or_a_recipient(typed in typed()) {
        check_mail(&typed);
    }
}

#[test]
fn every_known_attack_fails_in_every_field() {
    for attack in ATTACKS {
        let everywhere = Typed {
            summary: attack.into(),
            description: attack.into(),
            venue: attack.into(),
            label: attack.into(),
            attendee: attack.into(),
            organizer: attack.into(),
            subject: attack.into(),
        };
        check_calendar(&everywhere);
        check_mail(&everywhere);
    }
}
