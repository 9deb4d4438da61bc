use itip::Refused;
use itip::calendar::*;
use itip::guard::{Language, Mailbox, MessageId};
use itip::message::*;
use mail_parser::{Message, MessageParser, MimeHeaders, PartType};

use crate::arrange::*;

/// The tree of a mail, one part a line, indented by depth.
pub fn tree(mail: &Message<'_>) -> String {
    fn walk(mail: &Message<'_>, id: u32, depth: usize, out: &mut String) {
        let part = &mail.parts[id as usize];
        let kind = part.content_type().unwrap();
        let method = kind
            .attribute("method")
            .map(|method| format!("; method={method}"))
            .unwrap_or_default();
        let disposition = part
            .content_disposition()
            .map(|disposition| format!(" [{}]", disposition.ctype()))
            .unwrap_or_default();
        out.push_str(&format!(
            "{}{}/{}{method}{disposition}\n",
            "  ".repeat(depth),
            kind.ctype(),
            kind.subtype().unwrap_or_default()
        ));
        if let PartType::Multipart(children) = &part.body {
            for child in children {
                walk(mail, *child, depth + 1, out);
            }
        }
    }
    let mut out = String::new();
    walk(mail, 0, 0, &mut out);
    out
}

fn parts_of_kind(mail: &Message<'_>, subtype: &str) -> Vec<Vec<u8>> {
    mail.parts
        .iter()
        .filter(|part| {
            part.content_type()
                .is_some_and(|kind| kind.subtype() == Some(subtype))
        })
        .map(|part| part.contents().to_vec())
        .collect()
}

/// The names of the headers of the mail itself, in order.
pub fn header_names(bytes: &[u8]) -> Vec<String> {
    let text = std::str::from_utf8(bytes).unwrap();
    let (head, _) = text.split_once("\r\n\r\n").unwrap();
    head.split("\r\n")
        .filter(|line| !line.starts_with([' ', '\t']))
        .map(|line| line.split_once(':').unwrap().0.to_owned())
        .collect()
}

fn show(frozen: &Frozen) -> String {
    let envelope = &frozen.envelope;
    let mail = String::from_utf8(frozen.bytes.clone()).unwrap();
    format!(
        "MAIL FROM:<{}>\nRCPT TO:<{}>\n\n{}",
        envelope.from,
        envelope.to,
        mail.replace("\r\n", "\n")
    )
}

#[test]
fn an_english_invitation_mail_reads_as_agreed() {
    insta::assert_snapshot!(show(&english_mail()));
}

#[test]
fn an_arabic_invitation_mail_reads_as_agreed() {
    insta::assert_snapshot!(show(&arabic_mail()));
}

#[test]
fn the_tree_is_the_one_that_mail_programs_write_themselves() {
    for (method, name) in [(Method::Request, "REQUEST"), (Method::Cancel, "CANCEL")] {
        let mut invite = invite();
        invite.method = method;
        let frozen = mail(&invite, "en", "Roundtable", "Hello");
        let parsed = MessageParser::default().parse(&frozen.bytes).unwrap();
        assert_eq!(
            tree(&parsed),
            format!(
                "multipart/mixed\n  multipart/alternative\n    text/plain\n    text/html\n    \
                 text/calendar; method={name}\n  application/ics [attachment]\n"
            )
        );
    }
}

#[test]
fn the_method_is_the_same_in_mime_and_calendar_and_both_copies_are_identical() {
    let frozen = english_mail();
    let parsed = MessageParser::default().parse(&frozen.bytes).unwrap();
    let inline = parts_of_kind(&parsed, "calendar");
    assert_eq!(inline, parts_of_kind(&parsed, "ics"));
    assert_eq!(inline, [ics(&invite()).ics().as_bytes().to_vec()]);
    assert!(ics(&invite()).ics().contains("\r\nMETHOD:REQUEST\r\n"));
}

#[test]
fn a_mail_without_a_date_has_no_calendar_part() {
    let mut invite = invite();
    invite.entry.when = When::ToBeDetermined;
    let frozen = mail(&invite, "en", "Save the topic", "The date will follow.");
    let parsed = MessageParser::default().parse(&frozen.bytes).unwrap();
    assert_eq!(
        tree(&parsed),
        "multipart/alternative\n  text/plain\n  text/html\n"
    );
}

#[test]
fn each_mail_has_one_recipient_and_says_nothing_of_others() {
    let frozen = english_mail();
    let names = header_names(&frozen.bytes);
    assert_eq!(names.iter().filter(|name| *name == "To").count(), 1);
    assert!(names.iter().all(|name| name != "Cc" && name != "Bcc"));
    assert_eq!(frozen.envelope.to, address("a.ortega@mfa.example"));
    assert_eq!(ics(&invite()).ics().matches("ATTENDEE").count(), 1);
}

#[test]
fn the_organizer_is_the_sender() {
    let invite = invite();
    let frozen = english_mail();
    let parsed = MessageParser::default().parse(&frozen.bytes).unwrap();
    let from = parsed.from().unwrap().first().unwrap();
    assert_eq!(from.address(), Some(invite.organizer.address().as_str()));
    assert!(
        ics(&invite)
            .ics()
            .contains("mailto:rsvp+3f9c1d@events.example")
    );
}

#[test]
fn a_mail_that_contradicts_its_calendar_part_is_refused() {
    let invite = invite();
    let calendar = ics(&invite);
    let other = Mailbox::new("", address("other@x.example"));
    let (bounce, language) = (address("b@x.example"), Language::parse("en").unwrap());
    let (id, page) = (
        MessageId::parse("<a@x.example>").unwrap(),
        link("https://x.example/u"),
    );
    let right = Outgoing {
        from: &invite.organizer,
        to: &invite.attendee.mailbox,
        envelope_from: &bounce,
        subject: "s",
        message_id: &id,
        thread: None,
        date: instant("2026-11-20T08:15:00Z"),
        language: &language,
        text: "t",
        html: "<p>t</p>",
        calendar: Some(&calendar),
        origin: Origin::Generated,
        unsubscribe: None,
    };
    assert!(compose(&right).is_ok());
    let wrong = Outgoing {
        from: &other,
        ..right.clone()
    };
    assert_eq!(compose(&wrong), Err(Refused::SenderIsNotOrganizer));
    let wrong = Outgoing {
        to: &other,
        ..right.clone()
    };
    assert_eq!(compose(&wrong), Err(Refused::RecipientIsNotAttendee));
    let wrong = Outgoing {
        unsubscribe: Some(&page),
        ..right.clone()
    };
    assert_eq!(compose(&wrong), Err(Refused::UnsubscribeOnInvitation));

    let reminder = Outgoing {
        calendar: None,
        thread: Some(&id),
        unsubscribe: Some(&page),
        origin: Origin::Person,
        ..right
    };
    let names = header_names(&compose(&reminder).unwrap().bytes);
    for name in [
        "References",
        "In-Reply-To",
        "List-Unsubscribe",
        "List-Unsubscribe-Post",
    ] {
        assert!(
            names.iter().any(|found| found == name),
            "{name} in {names:?}"
        );
    }
    assert!(names.iter().all(|name| name != "Auto-Submitted"));
}

#[test]
fn composing_twice_gives_identical_bytes() {
    assert_eq!(english_mail(), english_mail());
    assert_eq!(arabic_mail(), arabic_mail());
}
