//! Invitations to a mail server on this machine, and answers to them.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use lettre::address::Envelope;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::extension::ClientId;
use sink::{Arrived, SmtpSink};
use tokio::net::TcpStream;

use super::{Scene, quiet};
use crate::crowd;
use crate::http::{Request, form};
use crate::report::{Report, Target};

/// How many connections the server's mails take.
const CONNECTIONS: usize = 8;
/// No sending takes as long as this.
pub(super) const LIMIT: Duration = Duration::from_secs(300);

/// Invites a thousand people by one button, then lets them answer.
pub async fn a_thousand(report: &mut Report, scene: &Scene) -> anyhow::Result<()> {
    let (at, officer, sink) = (&scene.at, &scene.officer, &scene.sink);
    let mut took = Vec::new();
    let mut mails = Vec::new();
    for nth in 0..3 {
        let title = format!("A thousand guests {nth}");
        let dialogue = officer.dialogue(at, &title, 1_000, true).await?;
        officer.draw(at, &dialogue).await?;
        let (people, count) = officer.invitation_form(at, &dialogue).await?;
        ensure!(count == 1_000, "{count} people can be invited");
        quiet(at).await?;
        let _ = sink.take();
        let begun = Instant::now();
        officer.invite(at, &dialogue, people).await?;
        let pressed = begun.elapsed().as_secs_f64();
        ensure!(
            sink.wait_for(1_000, LIMIT).await,
            "{} mails came",
            sink.count()
        );
        took.push((begun.elapsed().as_secs_f64(), pressed));
        quiet(at).await?;
        mails = sink.take();
    }
    took.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (whole, pressed) = took.get(1).copied().unwrap_or_default();
    report.add(
        "1,000 invitations, from the button to the last mail at the server",
        "s",
        Target::AtMost(3.0),
        whole,
    );
    report.add(
        "… of which until the button's page answers",
        "s",
        Target::Nothing,
        pressed,
    );
    answers(report, scene, &mails).await
}

/// Posts answers over eight connections; each link changes its answer again and again.
async fn answers(report: &mut Report, scene: &Scene, mails: &[Arrived]) -> anyhow::Result<()> {
    let links: Vec<String> = mails.iter().filter_map(|mail| link(&mail.bytes)).collect();
    ensure!(links.len() > 500, "{} links were read", links.len());
    let links_in_use = links.len();
    let accept = form(&[
        ("answer", "accepted"),
        ("access_needs", "Step-free access to the room"),
        ("languages", "en"),
    ]);
    let perhaps = form(&[
        ("answer", "tentative"),
        ("comment", "I shall know by Friday."),
    ]);
    let post = move |nth: usize| {
        let typed = if (nth / links.len()).is_multiple_of(2) {
            &accept
        } else {
            &perhaps
        };
        let link = links.get(nth % links.len()).map_or("", String::as_str);
        Request::post(link, typed.as_str())
    };
    let post = Arc::new(post);
    let again = post.clone();
    let alone = crowd::send(scene.at.address(), 1, 1.0, 303, move |nth| again(nth)).await?;
    report.add(
        "answers posted by one client: median",
        "ms",
        Target::AtMost(5.0),
        alone.median.as_secs_f64() * 1000.0,
    );
    // The crowd counts from nought again; a step aside lets its first round say something new, too.
    let step = 7 * links_in_use;
    let met = crowd::send(scene.at.address(), 8, 2.0, 303, move |nth| post(nth + step)).await?;
    report.add(
        "answers posted by 8 clients",
        "/s",
        Target::AtLeast(500.0),
        met.per_second,
    );
    report.add(
        "… their median",
        "ms",
        Target::Nothing,
        met.median.as_secs_f64() * 1000.0,
    );
    report.add(
        "… their 95th percentile",
        "ms",
        Target::Nothing,
        met.p95.as_secs_f64() * 1000.0,
    );
    quiet(&scene.at).await
}

/// The personal link in a mail, where its text is quoted-printable: in the scripts that need few signs.
fn link(mail: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(mail).replace("=\r\n", "");
    let token = text.split_once("/rsvp/")?.1.get(..43)?;
    let clean = token
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    clean.then(|| format!("/rsvp/{token}"))
}

/// Queues ten thousand invitations while no worker runs, starts one, and sends the same bytes once more
/// with nothing but lettre.
pub async fn ten_thousand(report: &mut Report, scene: &Scene) -> anyhow::Result<()> {
    let (at, sink) = (&scene.at, &scene.sink);
    let _ = sink.take();
    let (server, _) = at.serve(&["--no-worker"]).await?;
    let watched = server.watched();
    let queued = queue_ten_thousand(scene, "Ten thousand guests").await?;
    let most = watched.most();
    report.add(
        "10,000 invitations issued, five buttons: memory of its own at most",
        "MiB",
        Target::Nothing,
        most,
    );
    drop(server);

    let (server, _) = at.serve(&[]).await?;
    let watched = server.watched();
    let rate = rate(sink, queued).await?;
    quiet(at).await?;
    let most = watched.most();
    drop(server);
    let mails = sink.take();
    ensure!(mails.len() == queued, "{} mails came", mails.len());
    let bytes: usize = mails.iter().map(|mail| mail.bytes.len()).sum();
    report.add(
        "… each mail's size, mean",
        "kB",
        Target::Nothing,
        bytes as f64 / queued as f64 / 1000.0,
    );
    report.add(
        "10,000 invitations sent by the worker",
        "/s",
        Target::Nothing,
        rate,
    );
    report.add(
        "… memory of its own at most",
        "MiB",
        Target::AtMost(150.0),
        most,
    );
    // Held-back packets make the slow loop wait some forty milliseconds a mail: a part of them is enough.
    let some = mails.get(..queued / 5).unwrap_or_default();
    let held_back = plainly(sink, some, false).await?;
    report.add(
        "the same bytes sent by lettre alone, 8 connections as it opens them",
        "/s",
        Target::Nothing,
        held_back,
    );
    report.add(
        "… the worker's share of that rate",
        "",
        Target::AtLeast(0.6),
        rate / held_back,
    );
    let plain = plainly(sink, &mails, true).await?;
    report.add(
        "the same bytes sent by lettre alone, 8 connections without delay",
        "/s",
        Target::Nothing,
        plain,
    );
    report.add(
        "… the worker's share of that rate",
        "",
        Target::Nothing,
        rate / plain,
    );
    Ok(())
}

/// Issues ten thousand invitations by five buttons, and says how many that was.
pub(super) async fn queue_ten_thousand(scene: &Scene, title: &str) -> anyhow::Result<usize> {
    let (at, officer) = (&scene.at, &scene.officer);
    let mut queued = 0;
    for nth in 0..5 {
        let title = format!("{title} {nth}");
        let dialogue = officer.dialogue(at, &title, 2_000, true).await?;
        officer.draw(at, &dialogue).await?;
        let (people, count) = officer.invitation_form(at, &dialogue).await?;
        officer.invite(at, &dialogue, people).await?;
        queued += count;
    }
    ensure!(queued == 10_000, "{queued} invitations are queued");
    Ok(queued)
}

/// How many mails a second arrive, from the first to the last.
async fn rate(sink: &SmtpSink, mails: usize) -> anyhow::Result<f64> {
    ensure!(sink.wait_for(1, LIMIT).await, "no mail came");
    let begun = Instant::now();
    let there = sink.count();
    ensure!(
        sink.wait_for(mails, LIMIT).await,
        "{} mails came",
        sink.count()
    );
    Ok((mails - there) as f64 / begun.elapsed().as_secs_f64())
}

/// Sends mails with lettre alone, over as many connections as the server has. `at_once` keeps the sockets from
/// holding back small packets, which lettre's own transport does not do: it is the faster loop to compare with.
async fn plainly(sink: &SmtpSink, mails: &[Arrived], at_once: bool) -> anyhow::Result<f64> {
    let address = sink.url().trim_start_matches("smtp://").to_owned();
    let mut hands = Vec::new();
    let share = mails.len().div_ceil(CONNECTIONS);
    for part in mails.chunks(share) {
        let (part, address) = (part.to_vec(), address.clone());
        hands.push(tokio::spawn(async move {
            let stream = TcpStream::connect(address).await?;
            stream.set_nodelay(at_once)?;
            let hello = ClientId::Domain("bench.test".to_owned());
            let mut connection =
                AsyncSmtpConnection::connect_with_transport(Box::new(stream), &hello).await?;
            for mail in part {
                let envelope = Envelope::new(Some(mail.from.parse()?), vec![mail.to.parse()?])?;
                connection.send(&envelope, &mail.bytes).await?;
            }
            anyhow::Ok(())
        }));
    }
    let rate = rate(sink, mails.len()).await.context("the plain loop")?;
    for hand in hands {
        hand.await??;
    }
    let _ = sink.take();
    Ok(rate)
}
