//! The whole loop on real parts: platform, SMTP, a program that answers, LMTP, Dovecot, IMAP, platform.

use std::time::Duration;

use domain::{Actor, InvitationState, Language, ReceivedState};
use sea_orm::{EntityTrait, PaginatorTrait};
use testkit::Harness;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use usecases::inbound::{self, Arrived};
use usecases::invitations;

use super::parts::{Loop, Program, Understood, real_parts, understand};

/// Invites people and returns their invitations as their programs understand them.
async fn invited(h: &Harness, parts: &Loop, people: usize) -> Vec<Understood> {
    let dialogue = h.convened(i64::try_from(people).expect("few")).await;
    let ids = h.shortlisted(dialogue, people, Language::En).await;
    invitations::issue(&parts.platform, &Actor::Platform, dialogue, &ids)
        .await
        .expect("issued");
    parts.worker.drain().await.expect("the worker works");
    let understood: Vec<Understood> = parts
        .sink
        .mails()
        .await
        .iter()
        .filter_map(|mail| understand(mail))
        .collect();
    assert_eq!(understood.len(), people, "every invitation is understood");
    understood
}

async fn states(h: &Harness) -> Vec<InvitationState> {
    let mut rows = entity::invitation::Entity::find()
        .all(h.platform.db())
        .await
        .expect("invitations");
    rows.sort_by_key(|row| row.email.to_string());
    rows.iter().map(|row| row.state).collect()
}

async fn received(h: &Harness) -> u64 {
    entity::received_mail::Entity::find()
        .count(h.platform.db())
        .await
        .expect("a count")
}

/// Waits until the database holds that many received mails.
async fn until(h: &Harness, mails: u64) {
    for _ in 0..200 {
        if received(h).await >= mails {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{} of {mails} mails were received", received(h).await);
}

testkit::on_each_database! {
    async fn four_programs_answer_and_their_answers_count(h) {
        let Some(parts) = real_parts(h).await else { return };
        let mut people = invited(h, &parts, 4).await;
        people.sort_by_key(|one| one.attendee.clone());
        let programs = [
            (Program::Outlook, "ACCEPTED"),
            (Program::Gmail, "DECLINED"),
            (Program::AppleMail, "TENTATIVE"),
            (Program::Thunderbird, "ACCEPTED"),
        ];
        for (person, (program, partstat)) in people.iter().zip(programs) {
            parts.deliver(&person.organizer, &program.answers(person, partstat, "120000")).await;
        }
        assert_eq!(parts.mailbox().read_once().await.expect("read"), 4);
        let expected = [InvitationState::Accepted, InvitationState::Declined, InvitationState::Tentative, InvitationState::Accepted];
        assert_eq!(states(h).await, expected);
        // Everything was moved out of the inbox.
        assert_eq!(parts.mailbox().read_once().await.expect("read"), 0);
        parts.worker.drain().await.expect("the worker works");
    }

    async fn a_crash_between_commit_and_move_leads_to_exactly_one_applied_reply(h) {
        let Some(parts) = real_parts(h).await else { return };
        let person = invited(h, &parts, 1).await.remove(0);
        let mail = Program::Gmail.answers(&person, "ACCEPTED", "120000");
        parts.deliver(&person.organizer, &mail).await;
        // Committed, and then nothing more happened: the mail still lies in the inbox.
        let findings = format!("Delivered-To: {}\r\nAuthentication-Results: mx.{}; dkim=pass header.d=mfa.example\r\n", person.organizer, parts.host);
        let arrived = Arrived { raw: (findings + &mail).into_bytes(), at: parts.platform.now(), cut_from: None };
        let first = inbound::receive(&parts.platform, &arrived).await.expect("received");
        assert_eq!(first.state, ReceivedState::Applied);
        assert_eq!(parts.mailbox().read_once().await.expect("read"), 0, "recognised");
        assert_eq!((received(h).await, states(h).await), (1, vec![InvitationState::Accepted]));
        assert_eq!(entity::rsvp::Entity::find().count(h.platform.db()).await.expect("a count"), 1);
        parts.worker.drain().await.expect("the worker works");
    }

    async fn a_lost_connection_and_a_waiting_one_lose_nothing(h) {
        let Some(parts) = real_parts(h).await else { return };
        let person = invited(h, &parts, 1).await.remove(0);
        let (cut, address) = proxy(&parts).await;
        let (stop, stopped) = watch::channel(false);
        let mailbox = parts.mailbox_at(&address);
        let reading = tokio::spawn(async move { mailbox.run(stopped).await });
        // It is called when a mail comes (IDLE), without waiting for its turn to look.
        tokio::time::sleep(Duration::from_millis(300)).await;
        parts.deliver(&person.organizer, &Program::Outlook.answers(&person, "TENTATIVE", "120000")).await;
        until(h, 1).await;
        // The connection breaks, a mail comes meanwhile, and it is read when the connection is back.
        cut.send(()).expect("cut");
        parts.deliver(&person.organizer, &Program::Outlook.answers(&person, "ACCEPTED", "130000")).await;
        until(h, 2).await;
        cut.send(()).expect("cut");
        parts.deliver(&person.organizer, &Program::Outlook.answers(&person, "DECLINED", "140000")).await;
        until(h, 3).await;
        stop.send(true).expect("stopping");
        tokio::time::timeout(Duration::from_secs(5), reading).await.expect("it stops").expect("without a panic");
        assert_eq!(states(h).await, [InvitationState::Declined]);
        let looked = entity::mailbox::Entity::find().one(h.platform.db()).await.expect("a look-up").expect("a mailbox");
        assert!(looked.looked_at.is_some() && looked.failure.is_empty(), "{looked:?}");
        parts.worker.drain().await.expect("the worker works");
    }

    async fn a_new_uidvalidity_reads_nothing_twice_and_misses_nothing(h) {
        let Some(parts) = real_parts(h).await else { return };
        let person = invited(h, &parts, 1).await.remove(0);
        let folder = parts.address().replace("/INBOX", "/Answers");
        let mut session = session(&parts).await;
        let put = async |session: &mut Session, mails: &[&str]| {
            for mail in mails {
                session.append("Answers", None, None, mail).await.expect("appended");
            }
        };
        let answer = |partstat: &str, at: &str| {
            format!("Authentication-Results: mx.{}; dkim=pass header.d=mfa.example\r\n", parts.host) + &Program::Thunderbird.answers(&person, partstat, at)
        };
        let (first, second) = (answer("TENTATIVE", "120000"), answer("ACCEPTED", "130000"));
        session.create("Answers").await.expect("a folder");
        put(&mut session, &[&first]).await;
        assert_eq!(parts.mailbox_at(&folder).read_once().await.expect("read"), 1);
        let before = session.examine("Answers").await.expect("a folder").uid_validity;
        // The folder is restored from a backup: other numbers, what was read before is there again.
        session.close().await.expect("closed");
        tokio::time::sleep(Duration::from_millis(1_100)).await;
        session.delete("Answers").await.expect("deleted");
        session.create("Answers").await.expect("a folder");
        assert_ne!(session.examine("Answers").await.expect("a folder").uid_validity, before);
        put(&mut session, &[&second, &first]).await;
        assert_eq!(parts.mailbox_at(&folder).read_once().await.expect("read"), 1);
        assert_eq!((received(h).await, states(h).await), (2, vec![InvitationState::Accepted]));
        parts.worker.drain().await.expect("the worker works");
    }

    async fn what_people_must_see_lies_in_a_folder_of_its_own_and_a_large_mail_whole(h) {
        let Some(parts) = real_parts(h).await else { return };
        let person = invited(h, &parts, 1).await.remove(0);
        let large = format!("From: {}\r\nTo: {}\r\nSubject: Slides\r\nMessage-ID: <large@mfa.example>\r\n\r\n", person.attendee, person.organizer) + &"x".repeat(76).add_lines(16_000);
        parts.deliver(&person.organizer, &large).await;
        assert_eq!(parts.mailbox().read_once().await.expect("read"), 1);
        let row = entity::received_mail::Entity::find().one(h.platform.db()).await.expect("a look-up").expect("a mail");
        assert_eq!((row.doubt, row.state), (Some(domain::Doubt::TooLarge), ReceivedState::Waiting));
        assert!(row.invitation_id.is_some(), "its head says whom it concerns");
        let mut session = session(&parts).await;
        assert_eq!(session.examine("Quarantine").await.expect("a folder").exists, 1);
        assert_eq!(session.examine("INBOX").await.expect("a folder").exists, 0);
    }
}

trait AddLines {
    fn add_lines(&self, times: usize) -> String;
}

impl AddLines for String {
    fn add_lines(&self, times: usize) -> String {
        (self.clone() + "\r\n").repeat(times)
    }
}

type Session = async_imap::Session<TcpStream>;

async fn session(parts: &Loop) -> Session {
    let url = url::Url::parse(&parts.address()).expect("an address");
    let port = url.port().expect("a port");
    let mut client = async_imap::Client::new(
        TcpStream::connect(("127.0.0.1", port))
            .await
            .expect("connected"),
    );
    client.read_response().await.expect("a greeting");
    let user = format!("inbox@{}", parts.host);
    client
        .login(user, "secret")
        .await
        .map_err(|(error, _)| error)
        .expect("signed in")
}

/// A way to the server that can be cut, as often as one likes.
async fn proxy(parts: &Loop) -> (tokio::sync::broadcast::Sender<()>, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let server = url::Url::parse(&parts.address())
        .expect("an address")
        .port()
        .expect("a port");
    let (cut, _) = tokio::sync::broadcast::channel(4);
    let cuts = cut.clone();
    tokio::spawn(async move {
        while let Ok((mut near, _)) = listener.accept().await {
            let mut cut = cuts.subscribe();
            tokio::spawn(async move {
                let mut far = TcpStream::connect(("127.0.0.1", server))
                    .await
                    .expect("connected");
                tokio::select! {
                    _ = copy_bidirectional(&mut near, &mut far) => {}
                    _ = cut.recv() => {}
                }
            });
        }
    });
    (
        cut,
        parts
            .address()
            .replace(&server.to_string(), &port.to_string()),
    )
}

/// Five thousand answers of four programs, a bounce and an absence note among every ten, through a real mailbox.
#[test]
#[ignore = "takes a minute: run it with --ignored"]
fn five_thousand_mails_are_read_within_a_minute_none_lost_none_twice() {
    const PEOPLE: usize = 1_000;
    Harness::run(testkit::Kind::Sqlite, async |h| {
        let Some(parts) = real_parts(h).await else {
            return;
        };
        let people = invited(h, &parts, PEOPLE).await;
        let programs = [
            Program::Outlook,
            Program::Gmail,
            Program::AppleMail,
            Program::Thunderbird,
        ];
        let mut mails = Vec::new();
        for (nth, person) in people.iter().enumerate() {
            let program = programs[nth % 4];
            let findings = format!(
                "Authentication-Results: mx.{}; dkim=pass header.d=mfa.example\r\n",
                parts.host
            );
            let answer = |partstat: &str, at: &str| {
                (
                    person.organizer.clone(),
                    findings.clone() + &program.answers(person, partstat, at),
                )
            };
            let away = format!(
                "From: {0}\r\nTo: {1}\r\nMessage-ID: <away.{nth}@mfa.example>\r\nAuto-Submitted: auto-replied\r\nSubject: Away\r\n\r\nAway.\r\n",
                person.attendee, person.organizer
            );
            // The last word is "accepted", whatever the order; the fifth mail is the second once more.
            mails.extend([
                answer("TENTATIVE", "110000"),
                answer("DECLINED", "100000"),
                answer("ACCEPTED", "120000"),
                (person.organizer.clone(), away),
                answer("DECLINED", "100000"),
            ]);
        }
        assert_eq!(mails.len(), 5 * PEOPLE);
        parts.deliver_all(&mails).await;
        let began = std::time::Instant::now();
        let read = parts.mailbox().read_once().await.expect("read");
        let took = began.elapsed();
        eprintln!(
            "{} mails in {took:?}: {:.0} a second",
            mails.len(),
            mails.len() as f64 / took.as_secs_f64()
        );
        assert_eq!(read, 4 * PEOPLE, "every mail once");
        assert_eq!(received(h).await, 4 * PEOPLE as u64);
        assert!(
            states(h)
                .await
                .iter()
                .all(|state| *state == InvitationState::Accepted)
        );
        assert_eq!(
            entity::rsvp::Entity::find()
                .count(h.platform.db())
                .await
                .expect("a count"),
            2 * PEOPLE as u64
        );
        assert!(took < Duration::from_secs(60), "{took:?}");
        h.forget_outbox().await;
    });
}
