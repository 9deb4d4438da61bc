//! What kind of mail it is.

use domain::Doubt;
use itip::read::{Content, Outcome, Request};

use super::letters::{HOST, TOKEN, apple, gmail, head, outlook, read, reply, thunderbird};

#[test]
fn four_programs_answer_in_four_forms_and_say_the_same() {
    let object = reply("ACCEPTED", "");
    let objects: Vec<_> = [
        outlook(&object),
        gmail(&object),
        apple(&object),
        thunderbird(&object),
    ]
    .iter()
    .map(|mail| {
        let content = read(mail).content;
        let Content::Calendar(object) = content else {
            panic!("{content:?}")
        };
        object
    })
    .collect();
    assert!(
        objects
            .iter()
            .all(|one| *one == objects[0] && one.request == Request::Reply)
    );
}

#[test]
fn a_boundary_that_also_stands_inside_a_line_divides_nothing_there() {
    // The token of an address is random: it may hold what divides the mail around it.
    let object = reply("ACCEPTED", "COMMENT:x--a y--m z--o--i--\n");
    let token = "tok--m--a--o--i_456789-abcdefghijklmnopqrstu";
    let expected = read(&thunderbird(&object)).content;
    assert!(matches!(expected, Content::Calendar(_)), "{expected:?}");
    for program in [gmail, apple] {
        assert_eq!(read(&program(&object)).content, expected);
        let mail = program(&object.replace(TOKEN, token)).replace(TOKEN, token);
        let mail = read(&mail);
        assert_eq!(mail.rsvp_tokens, [token]);
        let Content::Calendar(object) = mail.content else {
            panic!("{:?}", mail.content)
        };
        let organizer = object.events[0].organizer.clone().flatten();
        let expected = format!("rsvp+{token}@{HOST}");
        assert_eq!(organizer.map(|to| to.to_string()), Some(expected));
    }
}

#[test]
fn every_mail_names_its_invitation_and_who_vouches_for_it() {
    let mail = read(&outlook(&reply("ACCEPTED", "")));
    assert_eq!(mail.rsvp_tokens, [TOKEN]);
    assert_eq!(mail.verified, ["mfa.example"]);
    assert_eq!(mail.message_id.as_deref(), Some("a1@mfa.example"));
    assert_eq!(
        mail.from.map(|from| from.to_string()).as_deref(),
        Some("w.kamau@mfa.example")
    );
}

#[test]
fn tokens_at_other_hosts_are_not_ours() {
    let mail = read(&head().replace(HOST, "elsewhere.example"));
    assert!(mail.rsvp_tokens.is_empty());
}

#[test]
fn a_plain_human_answer_is_a_letter() {
    let mail = read(&(head() + "Content-Type: text/plain\n\nI will come. Is there a ramp?\n"));
    assert_eq!(mail.content, Content::Letter);
    assert_eq!(mail.text, "I will come. Is there a ramp?");
}

#[test]
fn vacation_mail_changes_nothing_and_an_auto_generated_reply_part_counts() {
    let away = head() + "Auto-Submitted: auto-replied\nContent-Type: text/plain\n\nI am away.\n";
    assert_eq!(read(&away).content, Content::Automatic);
    let bulk = head() + "Precedence: bulk\nContent-Type: text/plain\n\nNews!\n";
    assert_eq!(read(&bulk).content, Content::Automatic);
    let answered = thunderbird(&reply("ACCEPTED", "")).replace(
        "MIME-Version",
        "Auto-Submitted: auto-generated\nMIME-Version",
    );
    assert!(matches!(read(&answered).content, Content::Calendar(_)));
    let by_a_person = head() + "Auto-Submitted: no\nContent-Type: text/plain\n\nHello.\n";
    assert_eq!(read(&by_a_person).content, Content::Letter);
}

#[test]
fn an_invitation_mailed_back_asks_for_nothing_here() {
    let object = reply("NEEDS-ACTION", "").replace("METHOD:REPLY", "METHOD:REQUEST");
    let mail = thunderbird(&object).replace("method=REPLY", "method=REQUEST");
    let content = read(&mail).content;
    let Content::Calendar(object) = content else {
        panic!("{content:?}")
    };
    assert_eq!(object.request, Request::Other);
}

fn report(status: &str, returned: &str) -> String {
    format!(
        "Return-Path: <>
Delivered-To: bounce+{TOKEN}@{HOST}
From: MAILER-DAEMON@relay.example (Mail Delivery System)
To: bounce+{TOKEN}@{HOST}
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=\"r\"

--r
Content-Type: text/plain

I'm sorry.
--r
Content-Type: message/delivery-status

Reporting-MTA: dns; relay.example

{status}
--r
Content-Type: message/rfc822

{returned}
--r--
"
    )
}

#[test]
fn a_report_with_our_invitation_in_it_is_a_report_and_no_answer() {
    let status = "Final-Recipient: rfc822; w.kamau@mfa.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1\n  no such user\n";
    let ours = thunderbird(&reply("ACCEPTED", ""))
        .replace("<a1@mfa.example>", "<inv.1.0.0@events.example>");
    let mail = read(&report(status, &ours));
    let Content::Bounces(bounces) = mail.content else {
        panic!("{:?}", mail.content)
    };
    assert_eq!(bounces.len(), 1);
    assert_eq!(
        (bounces[0].outcome, bounces[0].status.as_str()),
        (Outcome::Failed, "5.1.1")
    );
    assert_eq!(bounces[0].diagnostic, "550 5.1.1 no such user");
    assert_eq!(mail.bounce_tokens, [TOKEN]);
    assert!(
        mail.about.contains(&"inv.1.0.0@events.example".to_owned()),
        "{:?}",
        mail.about
    );
}

#[test]
fn three_recipients_yield_three_bounces() {
    let status: String = [
        ("a", "failed", "5.1.1"),
        ("b", "delayed", "4.4.1"),
        ("c", "relayed", "2.0.0"),
    ]
    .map(|(who, action, status)| {
        format!("Final-Recipient: rfc822;{who}@mfa.example\nAction: {action}\nStatus: {status}\n\n")
    })
    .concat();
    let mail = read(&report(&status, "Subject: x\n\nx"));
    let Content::Bounces(bounces) = mail.content else {
        panic!("{:?}", mail.content)
    };
    let outcomes: Vec<_> = bounces.iter().map(|bounce| bounce.outcome).collect();
    assert_eq!(
        outcomes,
        [Outcome::Failed, Outcome::Delayed, Outcome::Delivered]
    );
    assert_eq!(
        bounces[1]
            .recipient
            .as_ref()
            .map(ToString::to_string)
            .as_deref(),
        Some("b@mfa.example")
    );
}

#[test]
fn copies_that_differ_and_methods_that_differ_go_to_people() {
    let object = reply("ACCEPTED", "");
    let differing = gmail(&object).replacen("PARTSTAT=ACCEPTED", "PARTSTAT=DECLINED", 1);
    assert_eq!(
        read(&differing).content,
        Content::Doubtful(Doubt::CopiesDiffer)
    );
    let counter = thunderbird(&object).replace("method=REPLY", "method=COUNTER");
    assert_eq!(
        read(&counter).content,
        Content::Doubtful(Doubt::MethodDiffers)
    );
    let silent = thunderbird(&object).replace("method=REPLY; ", "");
    assert!(matches!(read(&silent).content, Content::Calendar(_)));
    let two = thunderbird(&object.replace(
        "END:VEVENT\n",
        "END:VEVENT\nBEGIN:VEVENT\nUID:other\nEND:VEVENT\n",
    ));
    assert_eq!(read(&two).content, Content::Doubtful(Doubt::SeveralObjects));
}
