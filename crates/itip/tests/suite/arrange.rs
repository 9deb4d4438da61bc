//! An ordinary invitation, for tests to vary.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;
use itip::calendar::*;
use itip::guard::*;
use itip::message::*;

pub const HOST: &str = "events.example";

pub fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub fn local(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn timed(start: &str, end: &str, zone: Tz) -> When {
    When::Timed(Timed::new(local(start), local(end), zone).unwrap())
}

pub fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).unwrap()
}

pub fn link(text: &str) -> WebAddress {
    WebAddress::parse(text).unwrap()
}

pub fn entry() -> Entry {
    Entry {
        uid: Uid::at_host("01939f2e-7a10-7c3e-9d55-1b6f1e2a0c11", HOST).unwrap(),
        sequence: 0,
        dtstamp: instant("2026-11-20T08:15:00Z"),
        created: instant("2026-11-02T10:00:00Z"),
        last_modified: instant("2026-11-19T16:40:00Z"),
        when: timed("2027-03-10 09:30", "2027-03-10 17:00", Tz::Europe__Zurich),
        summary: "Roundtable: fair and fast procedures, one year on".into(),
        description: "Second dialogue of the group; sessions in English and French.\n\n\
                      Please bring the answers to the questionnaire."
            .into(),
        place: Place::Hybrid {
            venue: "Palais des Nations, Room XXVI, Geneva".into(),
            join: Some(Join {
                url: link("https://meet.example/j/83,1;x?pwd=a"),
                label: "Join online".into(),
            }),
        },
        url: Some(link("https://events.example/rsvp/3f9c1d")),
        status: Status::Confirmed,
    }
}

pub fn invite() -> Invite {
    Invite {
        method: Method::Request,
        entry: entry(),
        organizer: Mailbox::new(
            "Convener Secretariat",
            address("rsvp+3f9c1d@events.example"),
        ),
        attendee: Attendee {
            mailbox: Mailbox::new("Ana Lucía Ortega", address("a.ortega@mfa.example")),
            partstat: PartStat::NeedsAction,
        },
        proposals: Proposals::Unwanted,
    }
}

pub fn arabic_invite() -> Invite {
    let mut invite = invite();
    invite.entry.uid = Uid::at_host("01939f2e-7a10-7c3e-9d55-1b6f1e2a0c12", HOST).unwrap();
    invite.entry.when = timed("2027-03-30 10:00", "2027-03-30 13:00", Tz::Africa__Cairo);
    invite.entry.summary = "حوار إقليمي: توسيع قدرات اللجوء، الجلسة الثانية".into();
    invite.entry.description =
        "يُعقد الحوار بالعربية والإنكليزية؛ الترجمة الفورية متاحة.\nيرجى تأكيد الحضور قبل ١ آذار/مارس."
            .into();
    invite.entry.place = Place::Online {
        wording: "عبر الإنترنت".into(),
        join: Some(Join {
            url: link("https://meet.example/j/9"),
            label: "الانضمام".into(),
        }),
    };
    invite.organizer = Mailbox::new("الأمانة", address("rsvp+77aa@events.example"));
    invite.attendee.mailbox = Mailbox::new("ليلى حدّاد", address("leila@ngo.example"));
    invite
}

pub fn ics(invite: &Invite) -> CalendarObject {
    invite.to_calendar().unwrap().unwrap()
}

/// The mail that would carry an invitation.
pub fn mail(invite: &Invite, language: &str, subject: &str, text: &str) -> Frozen {
    let calendar = invite.to_calendar().unwrap();
    let html =
        format!("<!doctype html><html lang=\"{language}\"><body><p>{text}</p></body></html>");
    compose(&Outgoing {
        from: &invite.organizer,
        to: &invite.attendee.mailbox,
        envelope_from: &address("bounce+3f9c1d@events.example"),
        subject,
        message_id: &MessageId::of_invitation("01939f2e", invite.entry.sequence, 0, HOST).unwrap(),
        thread: None,
        date: invite.entry.dtstamp,
        language: &Language::parse(language).unwrap(),
        text,
        html: &html,
        calendar: calendar.as_ref(),
        origin: Origin::Generated,
        unsubscribe: None,
    })
    .unwrap()
}

pub fn english_mail() -> Frozen {
    mail(
        &invite(),
        "en",
        "Invitation: Roundtable: fair and fast procedures, one year on",
        "Dear Ana Lucía Ortega,\n\nyou are invited to a roundtable.\nAnswer here: https://events.example/rsvp/3f9c1d",
    )
}

pub fn arabic_mail() -> Frozen {
    mail(
        &arabic_invite(),
        "ar",
        "دعوة: حوار إقليمي: توسيع قدرات اللجوء، الجلسة الثانية",
        "السيدة ليلى حدّاد المحترمة،\n\nيسرّنا دعوتكم إلى حوار إقليمي.",
    )
}
