//! A calendar object of any bytes, without the mail around it: mutations reach deeper.
#![no_main]

use itip::read::{limits, read_object};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|raw: &[u8]| {
    let Ok(object) = read_object(raw) else {
        return;
    };
    assert!(
        read_object(raw).as_ref() == Ok(&object),
        "the same bytes, another object"
    );
    assert!(object.events.len() <= limits::EVENTS);
    for event in &object.events {
        assert!(event.attendees.len() <= limits::ATTENDEES);
    }
});
