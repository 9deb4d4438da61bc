//! Issuing invitations, the mails they become, taking them back, and how far the sending got.

use std::time::Duration;

use domain::ids::InvitationId;
use domain::{InvitationState, Language, Refusal, Role};
use mail_parser::{MessageParser, MimeHeaders, PartType};
use sea_orm::EntityTrait;
use usecases::invitations::{self, Show};
use usecases::mailer::Failure;
use usecases::worker::Worker;

async fn row(h: &testkit::Harness, id: InvitationId) -> entity::invitation::Model {
    entity::invitation::Entity::find_by_id(id)
        .one(h.platform.db())
        .await
        .expect("a look-up")
        .expect("an invitation")
}

/// The tree of a mail, one part a line, indented by depth.
fn tree(bytes: &[u8]) -> String {
    fn walk(mail: &mail_parser::Message<'_>, id: u32, depth: usize, out: &mut String) {
        let part = &mail.parts[id as usize];
        let kind = part.content_type().expect("a type");
        let method = kind.attribute("method").unwrap_or_default();
        out.push_str(&format!(
            "{}{}/{} {method}\n",
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
    let mail = MessageParser::default().parse(bytes).expect("a mail");
    let mut out = String::new();
    walk(&mail, 0, 0, &mut out);
    out
}

/// The calendar part of a mail, unfolded.
fn ics(bytes: &[u8]) -> String {
    let mail = MessageParser::default().parse(bytes).expect("a mail");
    let part = mail
        .parts
        .iter()
        .find(|part| {
            part.content_type()
                .is_some_and(|kind| kind.subtype() == Some("calendar"))
        })
        .expect("a calendar part");
    String::from_utf8_lossy(part.contents()).replace("\r\n ", "")
}

fn refusal<T>(result: usecases::Result<T>) -> Option<Refusal> {
    result.err().and_then(|error| error.refusal().cloned())
}

testkit::on_each_database! {
    async fn an_invitation_is_one_mail_with_one_attendee(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(3).await;
        let people = h.shortlisted(dialogue, 2, Language::Fr).await;
        let issued = invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        assert_eq!(issued, 2);
        h.worker.drain().await.expect("the worker works");
        let mails = h.mailbox.mails();
        assert_eq!(mails.len(), 2);
        for (to, bytes) in &mails {
            assert_eq!(
                tree(bytes),
                "multipart/mixed \n  multipart/alternative \n    text/plain \n    text/html \n    text/calendar REQUEST\n  application/ics \n"
            );
            let ics = ics(bytes);
            assert_eq!(ics.matches("ATTENDEE").count(), 1);
            assert!(ics.contains(&format!("mailto:{to}")));
            assert!(ics.contains("METHOD:REQUEST") && ics.contains("BEGIN:VTIMEZONE"));
            assert!(ics.contains("TZID=Europe/Zurich:20230314T150000"));
            let whole = String::from_utf8_lossy(bytes);
            let others = mails.iter().filter(|(other, _)| other != to);
            for (other, _) in others {
                assert!(!whole.contains(other) && !ics.contains(other));
            }
        }
        let overview = invitations::overview(&h.platform, &officer, dialogue, Show::All).await.expect("a list");
        assert_eq!((overview.counts.silent, overview.seats_taken, overview.ready), (2, 2, 0));
        let invitation = row(h, overview.lines[0].invitation).await;
        let token = invitations::token(&h.platform, invitation.id);
        let found = invitations::find_by_token(h.platform.db(), &token).await.expect("found by its token");
        assert_eq!(found.id, invitation.id);
        assert!(refusal(invitations::find_by_token(h.platform.db(), "guess").await).is_some());
    }

    async fn the_last_seat_is_issued_once(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(1).await;
        let people = h.shortlisted(dialogue, 2, Language::En).await;
        let (one, two) = tokio::join!(
            invitations::issue(&h.platform, &officer, dialogue, &people[..1]),
            invitations::issue(&h.platform, &officer, dialogue, &people[1..]),
        );
        let won = [one.is_ok(), two.is_ok()].iter().filter(|won| **won).count();
        assert_eq!(won, 1, "{one:?} {two:?}");
        let lost = refusal(one).or(refusal(two));
        assert_eq!(lost, Some(Refusal::SeatsTaken { seats: 1 }));
        h.worker.drain().await.expect("the worker works");
        assert_eq!(h.mailbox.mails().len(), 1);
    }

    async fn nobody_is_invited_twice_or_without_an_address_or_a_role(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(5).await;
        let people = h.shortlisted(dialogue, 2, Language::En).await;
        let stranger = h.officer(Role::FocalPoint).await;
        assert_eq!(
            refusal(invitations::issue(&h.platform, &stranger, dialogue, &people).await),
            Some(Refusal::NotPermitted)
        );
        entity::person::Entity::update(entity::person::ActiveModel {
            id: sea_orm::ActiveValue::Unchanged(people[1]),
            email: sea_orm::ActiveValue::Set(None),
            email_key: sea_orm::ActiveValue::Set(None),
            ..Default::default()
        })
        .exec(h.platform.db())
        .await
        .expect("the address is gone");
        assert_eq!(
            refusal(invitations::issue(&h.platform, &officer, dialogue, &people).await),
            Some(Refusal::NoAddress)
        );
        let open = invitations::candidates(&h.platform, &officer, dialogue).await.expect("candidates");
        assert_eq!((open.ready.len(), open.without_address.len(), open.seats_free), (1, 1, 5));
        let first = &people[..1];
        invitations::issue(&h.platform, &officer, dialogue, first).await.expect("issued");
        assert_eq!(
            refusal(invitations::issue(&h.platform, &officer, dialogue, first).await),
            Some(Refusal::AlreadyInvited)
        );
        h.worker.drain().await.expect("the worker works");
        assert_eq!(h.mailbox.mails().len(), 1);
    }

    async fn withdrawing_frees_the_seat_and_cancels_the_calendar_entry(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(1).await;
        let people = h.shortlisted(dialogue, 2, Language::En).await;
        invitations::issue(&h.platform, &officer, dialogue, &people[..1]).await.expect("issued");
        let overview = invitations::overview(&h.platform, &officer, dialogue, Show::All).await.expect("a list");
        let id = overview.lines[0].invitation;
        assert!(matches!(
            refusal(invitations::withdraw(&h.platform, &officer, id, " ").await),
            Some(Refusal::Invalid(_))
        ));
        invitations::withdraw(&h.platform, &officer, id, "Nominated twice").await.expect("withdrawn");
        assert!(refusal(invitations::withdraw(&h.platform, &officer, id, "again").await).is_some());
        let after = row(h, id).await;
        assert_eq!((after.state, after.sequence), (InvitationState::Withdrawn, 1));
        invitations::issue(&h.platform, &officer, dialogue, &people[1..]).await.expect("the seat is free");
        h.worker.drain().await.expect("the worker works");
        let mails = h.mailbox.mails();
        assert_eq!(mails.len(), 3);
        let theirs: Vec<_> = mails.iter().filter(|(to, _)| to == after.email.as_str()).collect();
        let (request, cancel) = (ics(&theirs[0].1), ics(&theirs[1].1));
        let line = |ics: &str, name: &str| {
            ics.lines().find(|line| line.starts_with(name)).unwrap_or_default().to_owned()
        };
        assert!(cancel.contains("METHOD:CANCEL") && cancel.contains("STATUS:CANCELLED"));
        assert!(cancel.contains("BEGIN:VTIMEZONE") && line(&cancel, "SEQUENCE") == "SEQUENCE:1");
        assert_eq!(line(&request, "UID"), line(&cancel, "UID"));
        assert_eq!(line(&request, "ORGANIZER"), line(&cancel, "ORGANIZER"));
        assert!(!String::from_utf8_lossy(&theirs[1].1).contains("Nominated twice"));
    }

    async fn silence_past_the_deadline_lapses(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(2).await;
        let people = h.shortlisted(dialogue, 2, Language::En).await;
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        h.worker.drain().await.expect("the worker works");
        assert_eq!(invitations::lapse_overdue(&h.platform).await.expect("a sweep"), 0);
        h.clock.set("2023-03-03T23:00:00Z");
        assert_eq!(invitations::lapse_overdue(&h.platform).await.expect("a sweep"), 2);
        assert_eq!(invitations::lapse_overdue(&h.platform).await.expect("a sweep"), 0);
        let overview = invitations::overview(&h.platform, &officer, dialogue, Show::All).await.expect("a list");
        assert_eq!((overview.counts.lapsed, overview.seats_taken), (2, 0));
        assert_eq!(
            refusal(invitations::issue(&h.platform, &officer, dialogue, &people).await),
            Some(Refusal::DeadlinePassed)
        );
    }

    async fn without_a_date_there_is_no_calendar_part(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.dialogue_like(2, |row| {
            row.schedule = "to-be-determined".to_owned();
        }).await;
        let people = h.shortlisted(dialogue, 1, Language::Zh).await;
        let preview = invitations::preview(&h.platform, &officer, dialogue, people[0]).await.expect("a preview");
        assert_eq!(preview.ics, None);
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        h.worker.drain().await.expect("the worker works");
        assert_eq!(tree(&h.mailbox.mails()[0].1), "multipart/alternative \n  text/plain \n  text/html \n");
    }

    async fn a_day_without_hours_is_a_tentative_day(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.dialogue_like(2, |row| {
            row.schedule = "days".to_owned();
            row.last_day = Some("2023-03-15".to_owned());
        }).await;
        let people = h.shortlisted(dialogue, 1, Language::Ru).await;
        let preview = invitations::preview(&h.platform, &officer, dialogue, people[0]).await.expect("a preview");
        let ics = preview.ics.unwrap_or_default();
        assert!(ics.contains("DTSTART;VALUE=DATE:20230314") && ics.contains("DTEND;VALUE=DATE:20230316"), "{ics}");
        assert!(ics.contains("STATUS:TENTATIVE"));
    }

    async fn a_refused_mail_is_shown_first_and_sent_again_to_the_corrected_address(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(2).await;
        let people = h.shortlisted(dialogue, 2, Language::En).await;
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        h.mailbox.fail_next(Failure::ForGood("550 no such user".to_owned()));
        h.worker.drain().await.expect("the worker works");
        let progress = invitations::progress(&h.platform, &officer, dialogue).await.expect("progress");
        assert_eq!((progress.total, progress.sent, progress.failed), (2, 1, 1));
        assert!(progress.is_done());
        let overview = invitations::overview(&h.platform, &officer, dialogue, Show::MailFailed).await.expect("a list");
        assert_eq!((overview.lines.len(), overview.counts.mail_failed), (1, 1));
        let failed = &overview.lines[0];
        assert_eq!(failed.mail.as_ref().map(|mail| mail.reply.as_str()), Some("550 no such user"));

        assert_eq!(invitations::resend_failed(&h.platform, &officer, dialogue, None).await.expect("retried"), 1);
        h.mailbox.fail_next(Failure::ForGood("550 no such user".to_owned()));
        h.worker.drain().await.expect("the worker works");

        let corrected = domain::EmailAddress::parse("corrected@mfa.example").expect("an address");
        entity::person::Entity::update(entity::person::ActiveModel {
            id: sea_orm::ActiveValue::Unchanged(failed.person),
            email_key: sea_orm::ActiveValue::Set(Some(corrected.key())),
            email: sea_orm::ActiveValue::Set(Some(corrected)),
            ..Default::default()
        })
        .exec(h.platform.db())
        .await
        .expect("the address is corrected");
        invitations::send_again(&h.platform, &officer, failed.invitation).await.expect("sent again");
        assert!(refusal(invitations::send_again(&h.platform, &officer, failed.invitation).await).is_some());
        h.worker.drain().await.expect("the worker works");
        let mails = h.mailbox.mails();
        assert_eq!(mails.last().map(|(to, _)| to.as_str()), Some("corrected@mfa.example"));
        let detail = invitations::detail(&h.platform, &officer, dialogue, failed.invitation).await.expect("a detail");
        assert_eq!(detail.mails.len(), 2);
        assert_eq!(detail.invitation.email.as_str(), "corrected@mfa.example");
    }

    async fn a_withdrawn_invitation_is_never_tried_again(h) {
        let officer = h.officer(Role::Administrator).await;
        let dialogue = h.convened(1).await;
        let people = h.shortlisted(dialogue, 1, Language::En).await;
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        h.mailbox.fail_next(Failure::ForGood("550 no".to_owned()));
        h.worker.drain().await.expect("the worker works");
        let overview = invitations::overview(&h.platform, &officer, dialogue, Show::All).await.expect("a list");
        invitations::withdraw(&h.platform, &officer, overview.lines[0].invitation, "no").await.expect("withdrawn");
        assert!(refusal(invitations::resend_failed(&h.platform, &officer, dialogue, None).await).is_some());
        let dead = usecases::outbox::dead(&h.platform, &officer).await.expect("dead jobs");
        assert!(refusal(usecases::outbox::retry(&h.platform, &officer, dead[0].id).await).is_some());
        h.worker.drain().await.expect("the worker works");
        assert_eq!(h.mailbox.mails().len(), 1);
    }

    async fn a_worker_that_dies_halfway_loses_no_mail(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(100).await;
        let people = h.shortlisted(dialogue, 100, Language::En).await;
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        let first = Worker::new(h.platform.clone(), h.mailbox.clone());
        let dying = tokio::spawn(async move { first.drain().await });
        while h.mailbox.mails().len() < 20 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        dying.abort();
        let _ = dying.await;
        // On SQLite a worker that starts releases what its predecessor held; elsewhere leases run out.
        h.clock.advance(usecases::outbox::LEASE + chrono::Duration::seconds(1));
        h.worker.drain().await.expect("another worker takes over");
        let mut copies: std::collections::HashMap<String, Vec<Vec<u8>>> = Default::default();
        for (to, bytes) in h.mailbox.mails() {
            copies.entry(to).or_default().push(bytes);
        }
        assert_eq!(copies.len(), 100);
        for (to, sent) in copies {
            assert!(sent.iter().all(|bytes| *bytes == sent[0]), "{to} got two different mails");
        }
        let progress = invitations::progress(&h.platform, &officer, dialogue).await.expect("progress");
        assert_eq!((progress.sent, progress.total), (100, 100));
    }

    async fn a_thousand_invitations_are_issued_in_one_go(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(1_000).await;
        let people = h.shortlisted(dialogue, 1_000, Language::Ar).await;
        let begun = std::time::Instant::now();
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        eprintln!("1000 invitations issued in {:?}", begun.elapsed());
        let begun = std::time::Instant::now();
        h.worker.drain().await.expect("the worker works");
        eprintln!("1000 mails handed over in {:?}", begun.elapsed());
        assert_eq!(h.mailbox.mails().len(), 1_000);
    }
}

/// A mail as its reader meets it: the parts that show words, with what differs each time replaced.
fn shown(preview: &invitations::Preview) -> String {
    let mut out = format!(
        "Subject: {}\nWhen: {}\n\n{}\n----\n{}\n----\n{}",
        preview.subject,
        preview.when,
        preview.text,
        preview.html.replace("><", ">\n<"),
        preview
            .ics
            .clone()
            .unwrap_or_default()
            .replace("\r\n ", "")
            .replace("\r\n", "\n"),
    );
    // Tokens, ids and the addresses made of them are new each time.
    for (start, stop) in [
        ("/rsvp/", 43),
        ("rsvp+", 43),
        ("UID:", 36),
        ("person-0.", 36),
    ] {
        let mut from = 0;
        while let Some(at) = out[from..].find(start).map(|at| from + at + start.len()) {
            out.replace_range(at..at + stop, "…");
            from = at;
        }
    }
    out
}

#[test]
fn letters_read_as_agreed() {
    testkit::Harness::run(testkit::Kind::Sqlite, async |h| {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(6).await;
        for language in [Language::En, Language::Fr, Language::Ar] {
            let people = h.shortlisted(dialogue, 1, language).await;
            let preview = invitations::preview(&h.platform, &officer, dialogue, people[0])
                .await
                .expect("a preview");
            insta::assert_snapshot!(format!("letter_{}", language.code()), shown(&preview));
        }
    });
}
