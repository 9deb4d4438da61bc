//! Mails handed to a real mail server that misbehaves, and read by programs that are not ours.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use domain::dialogue::PlanForm;
use domain::ids::{DialogueId, PersonId, ShortlistEntryId};
use domain::reminder::RuleForm;
use domain::{Actor, Language, MailState, Role, ShortlistOrigin};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use testkit::Harness;
use usecases::dialogues::{self, Tell, rows};
use usecases::invitations::{self, Show};
use usecases::mailer::SmtpMailer;
use usecases::worker::Worker;
use usecases::{reminders, sendings};

/// The Python with aiosmtpd and icalendar, where one is set up.
fn python() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let python = std::env::var_os("CONVENER_PEERS_PYTHON")
        .map_or_else(|| root.join("tools/peers/bin/python"), PathBuf::from);
    let ready = Command::new(&python)
        .args(["-c", "import aiosmtpd, icalendar"])
        .output()
        .is_ok_and(|output| output.status.success());
    if !ready {
        // Past the harness, which would swallow it: a check left out should be seen.
        let note =
            "NOT CHECKED with a real mail server: tools/peers has no aiosmtpd and icalendar\n";
        let _ = std::io::stderr().write_all(note.as_bytes());
    }
    ready.then_some(python)
}

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/peers")
        .join(name)
}

/// A mail server of this test's own; it ends with it.
struct Sink {
    process: Child,
    folder: tempfile::TempDir,
    port: u16,
    python: PathBuf,
}

impl Sink {
    fn start() -> Option<Self> {
        let python = python()?;
        let folder = tempfile::tempdir().expect("a folder");
        let mut process = Command::new(&python)
            .arg(script("smtp_sink.py"))
            .arg(folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the mail server starts");
        let mut line = String::new();
        BufReader::new(process.stdout.take().expect("its output"))
            .read_line(&mut line)
            .expect("its port");
        let port = line.trim().parse().expect("a port");
        Some(Self {
            process,
            folder,
            port,
            python,
        })
    }

    fn worker(&self, h: &Harness) -> Worker {
        let mailer =
            SmtpMailer::new(&format!("smtp://127.0.0.1:{}", self.port)).expect("an address");
        Worker::new(h.platform.clone(), Arc::new(mailer))
    }

    /// The mails it took, as bytes, in their order.
    fn mails(&self) -> Vec<Vec<u8>> {
        let mut names: Vec<PathBuf> = std::fs::read_dir(self.folder.path())
            .expect("the folder")
            .map(|entry| entry.expect("a file").path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "eml"))
            .collect();
        names.sort();
        names
            .iter()
            .map(|path| std::fs::read(path).expect("a mail"))
            .collect()
    }

    fn refused(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("refused")).unwrap_or_default()
    }

    /// What Python's own libraries make of the mails.
    fn read(&self) -> Vec<serde_json::Value> {
        let output = Command::new(&self.python)
            .arg(script("read_sent.py"))
            .arg(self.folder.path())
            .output()
            .expect("Python runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
        String::from_utf8_lossy(&output.stdout)
            .lines()
            .map(|line| serde_json::from_str(line).expect("a line of JSON"))
            .collect()
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// People on the shortlist whose mail server does what their names say.
async fn people(h: &Harness, dialogue: DialogueId, names: &[&str]) -> Vec<PersonId> {
    let mut ids = Vec::new();
    for name in names {
        let person = h
            .person("Wanjiru", name)
            .email(&format!("{name}.kamau@mfa.example"))
            .languages(&[Language::Fr])
            .make()
            .await;
        entity::shortlist_entry::Entity::insert(entity::shortlist_entry::ActiveModel {
            id: Set(ShortlistEntryId::new()),
            dialogue_id: Set(dialogue),
            person_id: Set(person),
            origin: Set(ShortlistOrigin::Engine),
            reason: Set(String::new()),
            added_by: Set(None),
            added_at: Set(h.platform.now()),
            locked: Set(String::new()),
        })
        .exec_without_returning(h.platform.db())
        .await
        .expect("a shortlist entry");
        ids.push(person);
    }
    ids
}

async fn change(h: &Harness, dialogue: DialogueId, change: impl FnOnce(&mut PlanForm)) {
    let row = entity::dialogue::Entity::find_by_id(dialogue)
        .one(h.platform.db())
        .await
        .expect("a look-up")
        .expect("a dialogue");
    let mut form = rows::form_of(&rows::plan_of(&row, Vec::new()).expect("a plan"));
    change(&mut form);
    let told = Tell::Everybody;
    dialogues::edit(
        &h.platform,
        &Actor::Platform,
        dialogue,
        row.version,
        &form,
        told,
    )
    .await
    .expect("saved");
}

testkit::on_each_database! {
    async fn faults_that_pass_are_tried_again_faults_for_good_are_final_and_nobody_waits_for_another(h) {
        let Some(sink) = Sink::start() else { return };
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(20).await;
        let names = ["slow", "greylisted", "busy", "unknown", "content", "dropped", "fine", "fine2"];
        let invited = people(h, dialogue, &names).await;
        invitations::issue(&h.platform, &officer, dialogue, &invited).await.expect("issued");
        let worker = sink.worker(h);
        worker.drain().await.expect("the worker works");
        let taken = sink.mails();
        assert_eq!(taken.len(), 3, "{}", sink.refused());
        let last = String::from_utf8_lossy(&taken[2]).into_owned();
        assert!(last.contains("slow.kamau@mfa.example"), "the slow one held nobody up");
        h.clock.advance(chrono::Duration::seconds(16));
        worker.drain().await.expect("the worker works");
        assert_eq!(sink.mails().len(), 5, "greylisted and dropped were tried again: {}", sink.refused());
        for _ in 0..15 {
            h.clock.advance(chrono::Duration::hours(2));
            worker.drain().await.expect("the worker works");
        }
        let count = |name: &str| sink.refused().lines().filter(|line| line.starts_with(name)).count();
        assert_eq!((count("unknown"), count("content"), count("busy")), (1, 1, 12), "{}", sink.refused());
        let failed: Vec<String> = entity::mail::Entity::find()
            .filter(entity::mail::Column::State.eq(MailState::Failed))
            .all(h.platform.db()).await.expect("mails").into_iter().map(|mail| mail.reply).collect();
        assert_eq!(failed.len(), 3, "{failed:?}");
        assert!(failed.iter().any(|reply| reply.contains("5.1.1 no such user")), "{failed:?}");
    }

    async fn a_retry_after_a_lost_acknowledgement_sends_identical_bytes(h) {
        let Some(sink) = Sink::start() else { return };
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(5).await;
        let invited = people(h, dialogue, &["lost"]).await;
        invitations::issue(&h.platform, &officer, dialogue, &invited).await.expect("issued");
        let worker = sink.worker(h);
        worker.drain().await.expect("the worker works");
        h.clock.advance(chrono::Duration::minutes(10));
        worker.drain().await.expect("the worker works");
        let mails = sink.mails();
        assert_eq!(mails.len(), 2, "the server took it twice");
        assert_eq!(mails[0], mails[1]);
        let overview = invitations::overview(&h.platform, &officer, dialogue, Show::All).await.expect("a list");
        assert_eq!(overview.lines[0].mail.as_ref().map(|mail| mail.state), Some(MailState::Sent));
    }

    async fn each_kind_of_message_is_read_by_others_as_it_was_meant(h) {
        let Some(sink) = Sink::start() else { return };
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(5).await;
        let invited = people(h, dialogue, &["fine"]).await;
        let worker = sink.worker(h);
        sendings::to_oneself(&h.platform, &officer, dialogue, invited[0]).await.expect("tried out");
        invitations::issue(&h.platform, &officer, dialogue, &invited).await.expect("issued");
        reminders::add(&h.platform, &officer, dialogue, &RuleForm { kind: "no-answer".into(), days: "1".into() }).await.expect("a rule");
        h.clock.advance(chrono::Duration::days(1));
        assert_eq!(reminders::send_due(&h.platform).await.expect("a sweep"), 1);
        worker.drain().await.expect("the worker works");
        sendings::to_the_silent(&h.platform, &officer, dialogue).await.expect("once more");
        change(h, dialogue, |form| form.summary = "Une autre question ; « encore » 难民".to_owned()).await;
        change(h, dialogue, |form| { form.start_time = "09:00".to_owned(); form.end_time = "10:00".to_owned(); }).await;
        change(h, dialogue, |form| { form.schedule = "days".to_owned(); form.last_date = "2023-03-15".to_owned(); }).await;
        change(h, dialogue, |form| form.schedule = "to-be-determined".to_owned()).await;
        change(h, dialogue, |form| { form.schedule = "days".to_owned(); form.date = "2023-05-02".to_owned(); }).await;
        dialogues::cancel(&h.platform, &officer, dialogue, "No room").await.expect("cancelled");
        dialogues::reconvene(&h.platform, &officer, dialogue).await.expect("convened again");
        let overview = invitations::overview(&h.platform, &officer, dialogue, Show::All).await.expect("a list");
        invitations::withdraw(&h.platform, &officer, overview.lines[0].invitation, "Twice").await.expect("withdrawn");
        worker.drain().await.expect("the worker works");
        let (tried_out, read): (Vec<_>, Vec<_>) = sink.read().into_iter()
            .partition(|mail| mail["subject"].as_str().is_some_and(|subject| subject.starts_with("[Essai]")));
        assert_eq!(tried_out.len(), 1);
        assert_eq!(tried_out[0]["method"], "REQUEST");
        let seen: Vec<(String, i64, String, bool)> = read.iter().map(|mail| (
            mail["method"].as_str().unwrap_or("none").to_owned(),
            mail["sequence"].as_i64().unwrap_or(-1),
            mail["status"].as_str().unwrap_or_default().to_owned(),
            mail["unsubscribe"].as_bool().unwrap_or_default(),
        )).collect();
        let expected = [
            ("REQUEST", 0, "CONFIRMED", false),
            ("none", -1, "", true),
            ("REQUEST", 0, "CONFIRMED", false),
            ("REQUEST", 0, "CONFIRMED", false),
            ("REQUEST", 1, "CONFIRMED", false),
            ("REQUEST", 2, "TENTATIVE", false),
            ("CANCEL", 3, "CANCELLED", false),
            ("REQUEST", 4, "TENTATIVE", false),
            ("CANCEL", 5, "CANCELLED", false),
            ("REQUEST", 6, "TENTATIVE", false),
            ("CANCEL", 7, "CANCELLED", false),
        ];
        assert_eq!(seen, expected.map(|(method, sequence, status, unsubscribe)| (method.to_owned(), sequence, status.to_owned(), unsubscribe)));
        let thread = read[0]["message_id"].as_str().expect("an id");
        assert!(read[1..].iter().all(|mail| mail["thread"].as_str() == Some(thread)), "{read:#?}");
        let uids: Vec<&str> = read.iter().filter_map(|mail| mail["uid"].as_str()).collect();
        assert!(uids[..6].iter().all(|uid| *uid == uids[0]), "one entry until it is cancelled: {uids:?}");
        assert_eq!(uids[6], uids[7]);
        assert_ne!(uids[0], uids[6]);
    }
}
