//! Five thousand mails in the mailbox, of every kind that answers an invitation.

use std::collections::BTreeMap;
use std::time::Instant;

use anyhow::{Context, ensure};
use sink::Arrived;

use super::mail::LIMIT;
use super::{Scene, quiet};
use crate::http::Request;
use crate::lmtp::Lmtp;
use crate::replies::Invitation;
use crate::report::{Report, Target};

/// What the mailbox is filled with, and what has to come of it.
#[derive(Debug, Default)]
struct Post {
    /// Where to, and the mail.
    mails: Vec<(String, String)>,
    /// How many of them are the same mail once more.
    repeated: usize,
    /// Answers that count; each is confirmed by one mail.
    counting: usize,
    /// Answers that nothing proves; each is asked about by one mail.
    unproved: usize,
}

impl Post {
    fn of(invitations: &[Invitation]) -> Self {
        let mut post = Self::default();
        for (nth, one) in invitations.iter().enumerate() {
            let to = one.answers_go_to().to_owned();
            let plain = |partstat: &str| one.answer(nth, partstat, "100000", true);
            match nth {
                0..2_900 => {
                    let partstat = ["ACCEPTED", "DECLINED", "ACCEPTED", "TENTATIVE"][nth / 4 % 4];
                    let mail = plain(partstat);
                    if nth < 400 {
                        post.mails.push((to.clone(), mail.clone()));
                        post.repeated += 1;
                    }
                    post.mails.push((to, mail));
                    post.counting += 1;
                }
                2_900..3_200 => {
                    post.mails.push((to, one.delegates()));
                    post.counting += 1;
                }
                3_200..3_400 => {
                    post.mails.push((to, one.proposes()));
                    post.counting += 1;
                }
                // The later word first: mail overtakes mail.
                3_400..3_500 => {
                    let later = one.answer(nth, "DECLINED", "110000", true);
                    post.mails.push((to.clone(), later));
                    post.mails.push((to, plain("ACCEPTED")));
                    post.counting += 1;
                }
                3_500..3_600 => {
                    post.mails
                        .push((to, one.answer(nth, "ACCEPTED", "100000", false)));
                    post.unproved += 1;
                }
                3_600..3_900 => post.mails.push((one.bounces_go_to(), one.bounces())),
                3_900..4_200 => post.mails.push((to, one.is_away())),
                4_200..4_500 => post.mails.push((to, one.writes())),
                _ => break,
            }
        }
        post
    }
}

/// Fills the mailbox while no server runs, starts one and takes the time until it has read everything.
pub async fn read_all(
    report: &mut Report,
    scene: &Scene,
    invitations: &[Arrived],
) -> anyhow::Result<()> {
    let what = "5,000 replies of all kinds read from the mailbox and done";
    let (Ok(imap), Ok(lmtp)) = (
        std::env::var("CONVENER_TEST_IMAP_URL"),
        std::env::var("CONVENER_TEST_LMTP"),
    ) else {
        eprintln!("   {what}: not measured, since there is no mailbox (Dovecot)");
        return Ok(());
    };
    let invitations: Vec<Invitation> = invitations
        .iter()
        .map(Invitation::read)
        .collect::<anyhow::Result<_>>()?;
    let post = Post::of(&invitations);
    ensure!(post.mails.len() == 5_000, "{} mails", post.mails.len());
    let mut door = Lmtp::open(&lmtp).await?;
    for (to, mail) in &post.mails {
        door.deliver(to, mail).await?;
    }
    let _ = scene.sink.take();
    let distinct = post.mails.len() - post.repeated;
    let begun = Instant::now();
    let imap = imap.replace("DOMAIN", "bench.test");
    let (server, _) = scene
        .at
        .serve_with(&[], &[("CONVENER_IMAP_URL", &imap)])
        .await?;
    let watched = server.watched();
    let read = loop {
        let read = received(scene).await?;
        if read >= distinct {
            break read;
        }
        ensure!(begun.elapsed() < LIMIT, "{read} of {distinct} were read");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    };
    let took = begun.elapsed().as_secs_f64();
    let most = watched.most();
    report.add(what, "s", Target::AtMost(60.0), took);
    report.add("… memory of its own at most", "MiB", Target::Nothing, most);
    quiet(&scene.at).await?;
    // What was read once stays read: nothing more comes of the copies.
    tokio::time::sleep(std::time::Duration::from_secs(3)).await;
    let page = metrics(scene).await?;
    let again = counted(&page) - read;
    drop(server);
    if !outcome(report, scene, &post, again)? {
        let lines = page.lines().filter(|line| line.starts_with(RECEIVED));
        eprintln!("   {}", lines.collect::<Vec<_>>().join("\n   "));
    }
    Ok(())
}

/// Each answer that counts has one confirmation, each unproved one a question, and nothing else was written; false
/// when it is otherwise.
fn outcome(report: &mut Report, scene: &Scene, post: &Post, again: usize) -> anyhow::Result<bool> {
    let mut written: BTreeMap<String, usize> = BTreeMap::new();
    let mails = scene.sink.take();
    for mail in &mails {
        let text = String::from_utf8_lossy(&mail.bytes);
        let id = text
            .lines()
            .find_map(|line| line.strip_prefix("Message-ID: <"));
        let id = id.context("a Message-ID")?;
        let kind = id.split_once('.').map_or(id, |(kind, _)| kind);
        *written.entry(kind.to_owned()).or_default() += 1;
    }
    let confirmed = written.get("rsvp").copied().unwrap_or_default();
    let asked = written.get("check").copied().unwrap_or_default();
    report.add(
        "… answers lost",
        "",
        Target::AtMost(0.0),
        (post.counting + post.unproved).saturating_sub(confirmed + asked) as f64,
    );
    report.add(
        "… answers done twice",
        "",
        Target::AtMost(0.0),
        (again + mails.len()).saturating_sub(post.counting + post.unproved) as f64,
    );
    let right = (confirmed, asked) == (post.counting, post.unproved);
    if !right {
        eprintln!(
            "   {confirmed} of {} confirmed, {asked} of {} asked about: {written:?}",
            post.counting, post.unproved
        );
    }
    Ok(right)
}

/// The counter of received mails, by kind and by what became of them.
const RECEIVED: &str = "convener_mails_received_total";

async fn metrics(scene: &Scene) -> anyhow::Result<String> {
    Ok(scene.at.ask(&Request::get("/metrics")).await?.text())
}

/// How many mails this server has received, as its metrics say.
async fn received(scene: &Scene) -> anyhow::Result<usize> {
    Ok(counted(&metrics(scene).await?))
}

fn counted(metrics: &str) -> usize {
    let total: f64 = metrics
        .lines()
        .filter(|line| line.starts_with(RECEIVED))
        .filter_map(|line| line.rsplit_once(' ')?.1.parse::<f64>().ok())
        .sum();
    total as usize
}
