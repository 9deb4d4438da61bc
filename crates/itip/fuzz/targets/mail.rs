//! A mail of any bytes: read twice to the same conclusion, within its limits; an answer in it is judged for an
//! invitation that it may or may not name.
#![no_main]

use chrono_tz::Tz;
use itip::guard::EmailAddress;
use itip::read::{Content, Known, Occurrence, Trust, judge, limits, read_mail};
use libfuzzer_sys::fuzz_target;

const TRUST: Trust<'static> = Trust {
    host: "events.example",
    server: Some("mx.events.example"),
};
const TOKEN: &str = "tokENtoken_0123456789-abcdefghijklmnopqrstu";
const UID: &str = "0192f0c1-7a2b-7c3d-8e4f-5a6b7c8d9e0f@events.example";

fuzz_target!(|raw: &[u8]| {
    let mail = read_mail(raw, &TRUST);
    assert!(mail == read_mail(raw, &TRUST), "the same bytes, another conclusion");
    assert!(mail.rsvp_tokens.len() <= 5 && mail.text.len() <= limits::TEXT + 4);
    for line in [&mail.subject, &mail.from_name] {
        assert!(!line.chars().any(char::is_control), "a line with a control in it");
    }
    let Content::Calendar(object) = &mail.content else {
        return;
    };
    assert!(object.events.len() <= limits::EVENTS);
    let organizer = address(&format!("rsvp+{TOKEN}@events.example"));
    let addresses = [address("w.kamau@mfa.example")];
    let occurrences = [
        Occurrence::At("2027-03-10T08:00:00Z".parse().expect("a moment")),
        Occurrence::At("2027-03-17T08:00:00Z".parse().expect("a moment")),
    ];
    let known = Known {
        uid: UID,
        token: TOKEN,
        organizer: &organizer,
        addresses: &addresses,
        sequence: 1,
        zone: Tz::Europe__Zurich,
        occurrences: &occurrences,
        series: true,
    };
    let Ok(heard) = judge(&mail, object, &known) else {
        return;
    };
    // What counts was sent to this invitation's own address, under its own name.
    assert!(object.uid.as_deref() == Some(UID));
    assert!(mail.rsvp_tokens.iter().all(|token| token.eq_ignore_ascii_case(TOKEN)));
    for one in heard {
        assert!(one.stamp.sequence <= known.sequence);
        assert!(one.occurrence.is_none_or(|one| occurrences.contains(&one)));
        // Nobody is taken at their word whom our server does not vouch for.
        assert!(one.unconfirmed || !mail.verified.is_empty());
    }
});

fn address(raw: &str) -> EmailAddress {
    EmailAddress::parse(raw).expect("an address")
}
