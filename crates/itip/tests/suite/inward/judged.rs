//! What an object means for the invitation that it names.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use domain::Doubt;
use itip::guard::EmailAddress;
use itip::read::{Content, Heard, Known, Occurrence, Stamp, Word, judge};

use super::letters::{HOST, TOKEN, UID, outlook, read, reply, thunderbird};

fn address(raw: &str) -> EmailAddress {
    EmailAddress::parse(raw).unwrap()
}

fn at(raw: &str) -> DateTime<Utc> {
    raw.parse().unwrap()
}

fn judged_as(mail: &str, change: impl FnOnce(&mut Known<'_>)) -> Result<Vec<Heard>, Doubt> {
    let mail = read(mail);
    let Content::Calendar(object) = &mail.content else {
        panic!("{:?}", mail.content)
    };
    let organizer = address(&format!("rsvp+{TOKEN}@{HOST}"));
    let invited = [address("w.kamau@mfa.example")];
    let mut known = Known {
        uid: UID,
        token: TOKEN,
        organizer: &organizer,
        addresses: &invited,
        sequence: 1,
        zone: Tz::Europe__Zurich,
        occurrences: &[Occurrence::At("2027-03-10T08:00:00Z".parse().unwrap())],
        series: false,
    };
    change(&mut known);
    judge(&mail, object, &known)
}

fn judged(mail: &str) -> Result<Vec<Heard>, Doubt> {
    judged_as(mail, |_| {})
}

fn word(mail: &str) -> Option<Word> {
    judged(mail).unwrap().remove(0).word
}

#[test]
fn three_answers_are_heard_and_confirmed() {
    for (partstat, expected) in [
        ("ACCEPTED", Word::Accepted),
        ("TENTATIVE", Word::Tentative),
        ("DECLINED", Word::Declined),
    ] {
        let heard = judged(&outlook(&reply(partstat, "COMMENT:Gladly\\, thanks\n")))
            .unwrap()
            .remove(0);
        assert_eq!(heard.word, Some(expected));
        assert!(!heard.unconfirmed && !heard.stale);
        assert_eq!(heard.comment, "Gladly, thanks");
        assert_eq!(
            heard.stamp,
            Stamp {
                sequence: 1,
                at: Some(at("2027-02-01T10:00:00Z"))
            }
        );
    }
}

#[test]
fn a_reply_without_organizer_is_accepted_if_uid_and_token_agree() {
    let object = reply("ACCEPTED", "");
    let without: String = object
        .lines()
        .filter(|line| !line.starts_with("ORGANIZER"))
        .map(|line| format!("{line}\n"))
        .collect();
    assert_eq!(word(&outlook(&without)), Some(Word::Accepted));
    let foreign = object.replace(
        "ORGANIZER;CN=Secretariat:mailto:rsvp+",
        "ORGANIZER:mailto:other+",
    );
    assert_eq!(judged(&outlook(&foreign)), Err(Doubt::ForeignOrganizer));
}

#[test]
fn a_reply_whose_uid_and_token_disagree_is_quarantined() {
    let mail = outlook(&reply("ACCEPTED", ""));
    let elsewhere = mail.replace(&format!("rsvp+{TOKEN}"), "rsvp+anotherInvitation");
    assert_eq!(judged(&elsewhere), Err(Doubt::OtherInvitation));
    let nowhere = mail.replace(&format!("rsvp+{TOKEN}"), "secretariat");
    assert_eq!(judged(&nowhere), Err(Doubt::NoToken));
    assert_eq!(
        judged(&outlook(
            &reply("ACCEPTED", "").replace(UID, "other@events.example")
        )),
        Err(Doubt::UnknownInvitation)
    );
    assert_eq!(
        judged(&outlook(
            &reply("ACCEPTED", "").replace(&format!("UID:{UID}\n"), "")
        )),
        Err(Doubt::NoIdentity)
    );
    let lower = mail.replace(
        &format!("Delivered-To: rsvp+{TOKEN}"),
        &format!("Delivered-To: rsvp+{}", TOKEN.to_lowercase()),
    );
    assert_eq!(word(&lower), Some(Word::Accepted));
}

#[test]
fn a_reply_from_an_address_not_invited_creates_no_participant() {
    let crasher = reply("ACCEPTED", "").replace("w.kamau@mfa.example", "crasher@example.org");
    assert_eq!(judged(&outlook(&crasher)), Err(Doubt::NotInvited));
    let beside = reply(
        "DECLINED",
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:crasher@example.org\n",
    );
    let heard = judged(&outlook(&beside)).unwrap();
    assert_eq!(
        (heard.len(), heard[0].word.clone()),
        (1, Some(Word::Declined))
    );
}

#[test]
fn a_reply_with_failing_or_absent_authentication_is_unconfirmed() {
    let mail = outlook(&reply("ACCEPTED", ""));
    let unconfirmed = |mail: &str| judged(mail).unwrap()[0].unconfirmed;
    assert!(!unconfirmed(&mail));
    assert!(unconfirmed(
        &mail
            .replace("dkim=pass", "dkim=fail")
            .replace("spf=pass", "spf=fail")
    ));
    assert!(unconfirmed(&mail.replace(
        "Authentication-Results: mx.events",
        "Authentication-Results: mx.evil"
    )));
    assert!(unconfirmed(&mail.replace(
        "From: Wanjiru Kamau <w.kamau@mfa",
        "From: Wanjiru Kamau <someone@mfa"
    )));
    assert!(unconfirmed(
        &mail
            .replace("header.d=mfa.example", "header.d=evil.example")
            .replace("mailfrom=mfa", "mailfrom=evil")
    ));
}

#[test]
fn an_assistant_of_the_same_house_answers_with_sent_by() {
    let object = reply("ACCEPTED", "").replace(
        "PARTSTAT=ACCEPTED",
        "PARTSTAT=ACCEPTED;SENT-BY=\"mailto:office@mfa.example\"",
    );
    let mail = outlook(&object).replace(
        "From: Wanjiru Kamau <w.kamau@mfa",
        "From: Office <office@mfa",
    );
    let heard = judged(&mail).unwrap().remove(0);
    assert!(!heard.unconfirmed);
    assert_eq!(
        heard.sent_by.map(|by| by.to_string()).as_deref(),
        Some("office@mfa.example")
    );
    let stranger = mail
        .replace("office@mfa.example", "office@evil.example")
        .replace("header.d=mfa", "header.d=evil");
    assert!(judged(&stranger).unwrap()[0].unconfirmed);
}

#[test]
fn an_address_is_matched_without_its_case_and_by_its_email_parameter() {
    let shouting =
        reply("ACCEPTED", "").replace("mailto:w.kamau@mfa.example", "MAILTO:W.Kamau@MFA.example");
    assert_eq!(word(&outlook(&shouting)), Some(Word::Accepted));
    let by_parameter = reply("ACCEPTED", "").replace(
        ":mailto:w.kamau@mfa.example",
        ";EMAIL=w.kamau@mfa.example:urn:uuid:1",
    );
    assert_eq!(word(&outlook(&by_parameter)), Some(Word::Accepted));
}

#[test]
fn an_older_version_is_stale_and_a_raised_sequence_is_capped() {
    let old = reply("ACCEPTED", "").replace("SEQUENCE:1", "SEQUENCE:0");
    assert!(judged(&outlook(&old)).unwrap()[0].stale);
    let silent = reply("ACCEPTED", "").replace("SEQUENCE:1\n", "");
    assert!(judged(&outlook(&silent)).unwrap()[0].stale);
    let raised = judged(&outlook(
        &reply("ACCEPTED", "").replace("SEQUENCE:1", "SEQUENCE:70"),
    ))
    .unwrap();
    assert!(!raised[0].stale);
    assert_eq!(raised[0].stamp.sequence, 1);
}

#[test]
fn an_older_stamp_never_comes_after_a_newer_one() {
    let stamp = |sequence, at: Option<&str>| Stamp {
        sequence,
        at: at.map(self::at),
    };
    let (early, late) = (
        stamp(1, Some("2027-02-01T10:00:00Z")),
        stamp(1, Some("2027-02-01T10:00:01Z")),
    );
    assert!(early < late);
    assert!(late < stamp(2, Some("2027-01-01T00:00:00Z")));
    assert!(stamp(1, None) < early);
}

#[test]
fn recurrence_id_in_utc_and_in_local_time_hit_the_same_occurrence() {
    let days = [
        Occurrence::At(at("2027-03-10T08:00:00Z")),
        Occurrence::At(at("2027-03-31T07:00:00Z")),
    ];
    let occurrence = |line: &str| {
        let mail = outlook(&reply("DECLINED", line));
        judged_as(&mail, |known| {
            known.occurrences = Box::leak(Box::new(days));
            known.series = true;
        })
        .map(|heard| heard[0].occurrence)
    };
    for line in [
        "RECURRENCE-ID:20270331T070000Z\n",
        "RECURRENCE-ID;TZID=Europe/Zurich:20270331T090000\n",
        "RECURRENCE-ID;TZID=\"W. Europe Standard Time\":20270331T090000\n",
        "RECURRENCE-ID;TZID=Africa/Nairobi:20270331T100000\n",
    ] {
        assert_eq!(occurrence(line), Ok(Some(days[1])), "{line}");
    }
    assert_eq!(occurrence(""), Ok(None));
    assert_eq!(
        occurrence("RECURRENCE-ID:20270401T070000Z\n"),
        Err(Doubt::UnknownOccurrence)
    );
    assert_eq!(
        occurrence("RECURRENCE-ID:soon\n"),
        Err(Doubt::UnknownOccurrence)
    );
}

#[test]
fn a_meeting_without_an_hour_is_matched_by_its_day() {
    let day = NaiveDate::from_ymd_opt(2027, 3, 10).unwrap();
    let mail = outlook(&reply("ACCEPTED", "RECURRENCE-ID;VALUE=DATE:20270310\n"));
    let heard = judged_as(&mail, |known| {
        known.occurrences = Box::leak(Box::new([Occurrence::On(day)]))
    });
    assert_eq!(
        heard.unwrap()[0].occurrence,
        None,
        "a single meeting is answered as a whole"
    );
}

#[test]
fn a_counter_is_a_proposal_and_keeps_the_answer_beside_it() {
    let object = reply("TENTATIVE", "COMMENT:After lunch?\n")
        .replace("METHOD:REPLY", "METHOD:COUNTER")
        .replace("T090000", "T140000");
    let heard = judged(&thunderbird(&object).replace("method=REPLY", "method=COUNTER"))
        .unwrap()
        .remove(0);
    let proposed = heard.proposed.unwrap();
    assert_eq!(
        proposed.start.instant(Tz::Europe__Zurich),
        Some(at("2027-03-10T13:00:00Z"))
    );
    assert_eq!(
        (heard.word, heard.comment.as_str()),
        (Some(Word::Tentative), "After lunch?")
    );
}

#[test]
fn a_delegation_names_to_whom() {
    let lines = "ATTENDEE;CN=Achieng Otieno;DELEGATED-FROM=\"mailto:w.kamau@mfa.example\":mailto:a.otieno@mfa.example\n";
    let object = reply(
        "DELEGATED;DELEGATED-TO=\"mailto:a.otieno@mfa.example\"",
        lines,
    );
    let expected = Word::Delegated {
        to: address("a.otieno@mfa.example"),
        name: "Achieng Otieno".into(),
    };
    assert_eq!(word(&outlook(&object)), Some(expected));
    assert_eq!(
        judged(&outlook(&reply("DELEGATED", ""))),
        Err(Doubt::NoAnswer)
    );
}

#[test]
fn what_says_nothing_is_no_answer() {
    assert_eq!(
        judged(&outlook(&reply("NEEDS-ACTION", ""))),
        Err(Doubt::NoAnswer)
    );
    assert_eq!(
        judged(&outlook(&reply("X-MAYBE", ""))),
        Err(Doubt::NoAnswer)
    );
    let nobody: String = reply("ACCEPTED", "")
        .lines()
        .filter(|line| !line.starts_with("ATTENDEE"))
        .map(|line| format!("{line}\n"))
        .collect();
    assert_eq!(judged(&outlook(&nobody)), Err(Doubt::NoAttendee));
    let busy = reply("ACCEPTED", "").replace("VEVENT", "VFREEBUSY");
    assert_eq!(judged(&outlook(&busy)), Err(Doubt::NoIdentity));
}
