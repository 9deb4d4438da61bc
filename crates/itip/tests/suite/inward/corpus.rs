//! Real mails of many programs, where a folder of them is at hand: `CONVENER_MAIL_CORPUS` names it.
//! They are other people's, therefore not among our files; each has the conclusion that is right.

use std::path::PathBuf;

use chrono_tz::Tz;
use domain::Doubt;
use itip::guard::EmailAddress;
use itip::read::{
    Content, Known, Mail, Object, Occurrence, Outcome, Request, Trust, Word, judge, read_mail,
    read_object,
};

/// What a right reader concludes.
enum Is {
    Bounce(Option<&'static str>),
    Automatic,
    /// An answer of this person.
    Answer(Word, &'static str),
    /// A calendar object that asks for nothing here.
    Other,
    Doubtful(Doubt),
    /// Read, but refused when it is judged.
    Refused(Doubt),
    Letter,
}

fn conclusions() -> Vec<(&'static str, Is)> {
    use Is::*;
    vec![
        (
            "auto-lhost-exchange2007-01.eml",
            Bounce(Some("mikeneko@example.co.jp")),
        ),
        (
            "auto-lhost-gmail-01.eml",
            Bounce(Some("userunknown@example.jp")),
        ),
        (
            "auto-lhost-googleworkspace-01.eml",
            Bounce(Some("neko-nyaan-cat-meeting@google-groups.example.com")),
        ),
        ("auto-lhost-office365-01.eml", Bounce(None)),
        (
            "auto-lhost-postfix-01.eml",
            Bounce(Some("r@p351355.pool.example.ne.jp")),
        ),
        ("auto-rfc3834-01.eml", Automatic),
        ("counter-exchange.eml", Doubtful(Doubt::Damaged)),
        (
            "dsn-no-original.eml",
            Bounce(Some("nonexistant@example.com")),
        ),
        (
            "dsn-postfix-no-ics.eml",
            Bounce(Some("thisdoesnotexist@example.com")),
        ),
        (
            "dsn-with-our-ics.eml",
            Bounce(Some("nonexistant@example.com")),
        ),
        (
            "many-objects-reply-counter-cancel.ics",
            Doubtful(Doubt::SeveralObjects),
        ),
        (
            "reply-apple-ical-nested-mixed.eml",
            Answer(Word::Accepted, "xyzzy@example.com"),
        ),
        ("reply-davmail-1.ics", Refused(Doubt::NoIdentity)),
        ("reply-davmail-2.ics", Refused(Doubt::NoIdentity)),
        (
            "reply-future-date.eml",
            Answer(Word::Accepted, "xyzzy@example.com"),
        ),
        ("reply-minimal-libical.ics", Refused(Doubt::NoAnswer)),
        ("reply-missing-organizer.eml", Refused(Doubt::NoAttendee)),
        (
            "reply-thunderbird-lightning.eml",
            Answer(Word::Accepted, "user1To@linagora.com"),
        ),
        ("request-gmail.eml", Other),
        ("request-lotus-notes-1.ics", Other),
        ("request-obm-rooms.ics", Other),
        ("request-outlook-2010.ics", Other),
        ("request-yahoo.eml", Other),
        ("sabre-party-crasher.ics", Refused(Doubt::NotInvited)),
        (
            "sabre-reply-existing-exception-utc.ics",
            Answer(Word::Accepted, "foo@example.org"),
        ),
        (
            "sabre-reply-first-occurrence.ics",
            Answer(Word::Accepted, "foo@example.org"),
        ),
        (
            "sabre-reply-new-exception-tz.ics",
            Answer(Word::Accepted, "foo@example.org"),
        ),
        (
            "sabre-reply-recurid-utc.ics",
            Answer(Word::Accepted, "foo@example.org"),
        ),
        ("tb-cancel-repeat-event.eml", Other),
        ("tb-cancel-single-event.eml", Other),
        ("tb-exception-major.eml", Other),
        ("tb-exception-minor.eml", Other),
        ("tb-meet-meeting-invite.eml", Other),
        ("tb-message-non-invite.eml", Other),
        ("tb-outlook-test-invite.eml", Other),
        ("tb-repeat-event.eml", Other),
        ("tb-teams-meeting-invite.eml", Other),
        ("tb-update-major.eml", Other),
        ("tb-update-minor.eml", Other),
        ("x-exchange-invalid-ical4j.ics", Other),
        ("x-ics-in-header.eml", Doubtful(Doubt::Damaged)),
        ("x-ics-with-error.ics", Other),
        ("x-meeting-without-dtstamp.ics", Other),
        ("x-meeting-without-uid.ics", Refused(Doubt::NoIdentity)),
        ("x-reply-missing-attachment.eml", Letter),
        ("x-reply-missing-attendee.eml", Refused(Doubt::NoAttendee)),
    ]
}

fn read(name: &str, raw: &[u8]) -> (Mail, Content) {
    let trust = Trust {
        host: "example.com",
        server: None,
    };
    if name.ends_with(".eml") {
        let mail = read_mail(raw, &trust);
        let content = mail.content.clone();
        return (mail, content);
    }
    let content = match read_object(raw) {
        Ok(object) => Content::Calendar(object),
        Err(doubt) => Content::Doubtful(doubt),
    };
    (
        read_mail(b"To: rsvp+t@example.com\r\n\r\n", &trust),
        content,
    )
}

/// Judges the object as if it answered an invitation of ours to this person.
fn word(mail: &Mail, object: &Object, person: &str) -> Result<Option<Word>, Doubt> {
    let mut mail = mail.clone();
    mail.rsvp_tokens = vec!["t".into()];
    let organizer = object
        .events
        .iter()
        .find_map(|event| event.organizer.clone().flatten())
        .unwrap_or_else(|| EmailAddress::parse("rsvp+t@example.com").unwrap());
    let addresses = [EmailAddress::parse(person).unwrap()];
    let occurrences = ["2014-07-24T00:00:00Z", "2014-07-25T04:00:00Z"]
        .map(|at| Occurrence::At(at.parse().unwrap()));
    let known = Known {
        uid: object
            .uid
            .as_deref()
            .filter(|uid| *uid != "null")
            .unwrap_or("ours"),
        token: "t",
        organizer: &organizer,
        addresses: &addresses,
        sequence: 0,
        zone: Tz::America__Toronto,
        occurrences: &occurrences,
        series: true,
    };
    judge(&mail, object, &known).map(|heard| heard[0].word.clone())
}

#[test]
fn each_corpus_file_yields_its_conclusion() {
    let folder = std::env::var_os("CONVENER_MAIL_CORPUS").map(PathBuf::from);
    let Some(folder) = folder.filter(|folder| folder.is_dir()) else {
        eprintln!("not run: CONVENER_MAIL_CORPUS names no folder of mails");
        return;
    };
    let mut wrong = Vec::new();
    let conclusions = conclusions();
    for (name, expected) in &conclusions {
        let raw = std::fs::read(folder.join(name)).unwrap();
        let (mail, content) = read(name, &raw);
        let right = match (expected, &content) {
            (Is::Bounce(recipient), Content::Bounces(bounces)) => {
                bounces.len() == 1
                    && bounces[0].outcome == Outcome::Failed
                    && bounces[0].recipient.as_ref().map(EmailAddress::as_str) == *recipient
            }
            (Is::Automatic, Content::Automatic) | (Is::Letter, Content::Letter) => true,
            (Is::Other, Content::Calendar(object)) => object.request == Request::Other,
            (Is::Doubtful(doubt), Content::Doubtful(found)) => doubt == found,
            (Is::Answer(expected, person), Content::Calendar(object)) => {
                object.request == Request::Reply
                    && word(&mail, object, person) == Ok(Some(expected.clone()))
            }
            (Is::Refused(doubt), Content::Calendar(object)) => {
                word(&mail, object, "eric@agony.busboom.org") == Err(*doubt)
            }
            _ => false,
        };
        if !right {
            wrong.push(format!("{name}: {content:?}"));
        }
    }
    let files = std::fs::read_dir(&folder)
        .unwrap()
        .filter_map(Result::ok)
        .filter(|file| file.file_name() != "INDEX.md")
        .count();
    assert_eq!(files, conclusions.len(), "every file has a conclusion");
    assert!(
        wrong.is_empty(),
        "{} of {files} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
