//! Mails in the manner of the programs that answer for people, and of servers and responders.

use itip::read::{Mail, Trust, read_mail};

pub const HOST: &str = "events.example";
pub const SERVER: &str = "mx.events.example";
pub const TOKEN: &str = "tokENtoken_0123456789-abcdefghijklmnopqrstu";
pub const UID: &str = "0192f0c1-7a2b-7c3d-8e4f-5a6b7c8d9e0f@events.example";

pub fn read(raw: &str) -> Mail {
    let trust = Trust {
        host: HOST,
        server: Some(SERVER),
    };
    read_mail(raw.replace('\n', "\r\n").as_bytes(), &trust)
}

/// The object of an answer. `lines` go into the event.
pub fn reply(partstat: &str, lines: &str) -> String {
    format!(
        "BEGIN:VCALENDAR
PRODID:-//Test//EN
VERSION:2.0
METHOD:REPLY
BEGIN:VEVENT
UID:{UID}
SEQUENCE:1
DTSTAMP:20270201T100000Z
DTSTART;TZID=Europe/Zurich:20270310T090000
DTEND;TZID=Europe/Zurich:20270310T110000
ORGANIZER;CN=Secretariat:mailto:rsvp+{TOKEN}@{HOST}
ATTENDEE;CN=\"Kamau, Wanjiru\";PARTSTAT={partstat}:mailto:w.kamau@mfa.example
{lines}END:VEVENT
END:VCALENDAR
"
    )
}

/// The head of a mail from the invited person, which our server verified.
pub fn head() -> String {
    format!(
        "Return-Path: <w.kamau@mfa.example>
Delivered-To: rsvp+{TOKEN}@{HOST}
Authentication-Results: {SERVER}; dkim=pass header.d=mfa.example; spf=pass smtp.mailfrom=mfa.example
From: Wanjiru Kamau <w.kamau@mfa.example>
To: Secretariat <rsvp+{TOKEN}@{HOST}>
Subject: Accepted: Quality of decisions
Message-ID: <a1@mfa.example>
Date: Mon, 1 Feb 2027 10:00:00 +0000
MIME-Version: 1.0
"
    )
}

/// Outlook: text and calendar side by side, the calendar in base64.
pub fn outlook(object: &str) -> String {
    let body = base64(object.replace('\n', "\r\n").as_bytes());
    format!(
        "{}Content-Type: multipart/alternative; boundary=\"_000_b\"

--_000_b
Content-Type: text/plain; charset=\"us-ascii\"


--_000_b
Content-Type: text/calendar; charset=\"utf-8\"; method=REPLY
Content-Transfer-Encoding: base64

{body}
--_000_b--
",
        head()
    )
}

/// Gmail: the calendar as an alternative and once more as a file.
pub fn gmail(object: &str) -> String {
    let file = base64(object.replace('\n', "\r\n").as_bytes());
    format!(
        "{}Content-Type: multipart/mixed; boundary=\"m\"

--m
Content-Type: multipart/alternative; boundary=\"a\"

--a
Content-Type: text/plain; charset=\"UTF-8\"

Wanjiru Kamau has accepted this invitation.
--a
Content-Type: text/calendar; charset=\"UTF-8\"; method=REPLY
Content-Transfer-Encoding: 7bit

{object}
--a--
--m
Content-Type: application/ics; name=\"invite.ics\"
Content-Disposition: attachment; filename=\"invite.ics\"
Content-Transfer-Encoding: base64

{file}
--m--
",
        head()
    )
}

/// Apple Mail: the file inside a mixed part inside the alternatives.
pub fn apple(object: &str) -> String {
    format!(
        "{}Content-Type: multipart/alternative; boundary=o

--o
Content-Type: text/plain; charset=us-ascii

Wanjiru Kamau has accepted your invitation.
--o
Content-Type: multipart/mixed; boundary=i

--i
Content-Type: text/html; charset=us-ascii

<html><body>accepted</body></html>
--i
Content-Disposition: attachment; filename=iCal.ics
Content-Type: text/calendar; name=iCal.ics
Content-Transfer-Encoding: 8bit

{object}
--i--
--o--
",
        head()
    )
}

/// Thunderbird: the calendar is the whole body.
pub fn thunderbird(object: &str) -> String {
    format!(
        "{}Content-Class: urn:content-classes:calendarmessage
Content-Type: text/calendar; method=REPLY; charset=UTF-8
Content-Transfer-Encoding: 8BIT

{object}",
        head()
    )
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for (nth, chunk) in bytes.chunks(3).enumerate() {
        if nth > 0 && nth % 18 == 0 {
            text.push('\n');
        }
        let value = chunk
            .iter()
            .fold(0_u32, |value, byte| value << 8 | u32::from(*byte))
            << (8 * (3 - chunk.len()));
        for place in 0..4 {
            if place <= chunk.len() {
                text.push(char::from(
                    DIGITS[(value >> (18 - 6 * place)) as usize & 63],
                ));
            } else {
                text.push('=');
            }
        }
    }
    text
}
