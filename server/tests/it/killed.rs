//! A process that is killed while it sends invitations: nobody is forgotten, and what comes twice is the same.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use domain::{Actor, Language};
use sea_orm::ConnectionTrait;
use sink::SmtpSink;
use testkit::{Harness, Kind};
use usecases::secret::Secret;
use usecases::{Platform, outbox};

const PEOPLE: usize = 1_000;
const SECRET: &str = "a secret for processes of their own, long enough";

/// A process that works on the outbox; it dies with its owner.
struct Process(Child);

impl Process {
    /// With SQLite the server does the jobs, with PostgreSQL a worker of its own.
    fn start(h: &Harness, sink: &SmtpSink, folder: &Path) -> Self {
        let command = match h.kind {
            Kind::Sqlite => "serve",
            Kind::Postgres => "worker",
        };
        let child = Command::new(env!("CARGO_BIN_EXE_convener"))
            .arg(command)
            .env("CONVENER_DATA_DIR", folder)
            .env("CONVENER_DATABASE_URL", &h.url)
            .env("CONVENER_LISTEN", "127.0.0.1:0")
            .env("CONVENER_SECRET_KEY", SECRET)
            .env("CONVENER_SMTP_URL", sink.url())
            .env("CONVENER_MAIL_FROM", "secretariat@convener.test")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        Self(child)
    }

    fn kill(mut self) {
        // On Unix this is SIGKILL: no destructor runs, no buffer is written.
        self.0.kill().expect("it runs");
        self.0.wait().expect("it ends");
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Both fail only when it was killed already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Queues the invitations to a dialogue in 2099, so that no deadline passes while real time goes by.
async fn invite(h: &Harness) {
    let platform = Platform::new(
        h.platform.database().clone(),
        h.clock.clone(),
        Secret::of(SECRET),
        h.platform.settings().clone(),
    );
    let at = |raw: &str| raw.parse().ok();
    let dialogue = h
        .dialogue_like(PEOPLE as i64, |row| {
            row.first_day = Some("2099-03-17".to_owned());
            row.last_day = row.first_day.clone();
            row.starts_at = at("2099-03-17T14:00:00Z");
            row.ends_at = at("2099-03-17T16:30:00Z");
            row.respond_by = at("2099-03-03T23:00:00Z");
        })
        .await;
    let people = h.shortlisted(dialogue, PEOPLE, Language::En).await;
    usecases::invitations::issue(&platform, &Actor::Platform, dialogue, &people)
        .await
        .expect("invitations are issued");
}

/// What the leases of a killed worker do after two minutes.
async fn let_leases_run_out(h: &Harness) {
    h.platform
        .db()
        .execute_unprepared("UPDATE outbox SET leased_until = NULL WHERE done_at IS NULL")
        .await
        .expect("the leases end");
}

async fn finished(h: &Harness) {
    let begun = Instant::now();
    loop {
        let health = outbox::health(&h.platform)
            .await
            .expect("the outbox can be read");
        assert_eq!(health.dead, 0, "jobs were given up");
        if health.waiting == 0 {
            return;
        }
        assert!(begun.elapsed() < Duration::from_secs(120), "{health:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// The header that names a mail.
fn message_id(mail: &[u8]) -> String {
    let text = String::from_utf8_lossy(mail);
    let line = text
        .lines()
        .find_map(|line| line.strip_prefix("Message-ID:"));
    line.expect("a Message-ID").trim().to_owned()
}

testkit::on_each_database! {
    async fn killed_while_sending_everybody_is_invited_and_repeats_are_the_same_to_the_byte(h) {
        let folder = tempfile::tempdir().expect("a folder");
        let sink = SmtpSink::start(Duration::from_millis(2)).expect("a mail server");
        invite(h).await;
        for sent in [150, 400, 650] {
            let process = Process::start(h, &sink, folder.path());
            assert!(sink.wait_for(sent, Duration::from_secs(60)).await, "{} came", sink.count());
            process.kill();
            assert!(sink.count() < PEOPLE, "it was killed before the end");
        }
        if h.kind == Kind::Postgres {
            let_leases_run_out(h).await;
        }
        let process = Process::start(h, &sink, folder.path());
        finished(h).await;
        process.kill();

        let mails = sink.take();
        let repeats = mails.len() - PEOPLE;
        let mut by_person = BTreeMap::new();
        for mail in &mails {
            let first = by_person.entry(&mail.to).or_insert(mail);
            assert_eq!(*first, mail, "two mails to {}", mail.to);
        }
        assert_eq!(by_person.len(), PEOPLE);
        let ids: std::collections::BTreeSet<_> =
            by_person.values().map(|mail| message_id(&mail.bytes)).collect();
        assert_eq!(ids.len(), PEOPLE);
        // Only what the process had in hand when it was killed: a batch at most.
        assert!(repeats <= 3 * 64, "{repeats} mails came twice");
    }
}
