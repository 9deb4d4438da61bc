//! The measurements, in the order in which an installation grows.

mod inputs;
mod killed;
mod mail;
mod outcome;
mod pages;
mod registrations;
mod replies;
mod search;

pub use inputs::Call;

use std::path::Path;
use std::time::Duration;

use anyhow::ensure;
use sink::SmtpSink;

use crate::desk::{self, Officer};
use crate::http::Request;
use crate::machine;
use crate::report::{Report, Target};
use crate::server::{Installation, Server};

/// How many dialogues the desk lists.
const DIALOGUES: usize = 500;

/// Everything that the measurements share.
#[derive(Debug)]
struct Scene {
    at: Installation,
    officer: Officer,
    sink: SmtpSink,
}

/// Runs all of them.
pub async fn all(program: &Path) -> anyhow::Result<Report> {
    let mut report = Report::new();
    let sink = SmtpSink::start(Duration::ZERO)?;
    let at = Installation::new(program, sink.url())?;
    let disk = machine::disk_confirms_in(at.folder())?;
    report.add(
        "disk: 8 KiB written and confirmed, median",
        "ms",
        Target::Nothing,
        disk,
    );
    let list = at.folder().join("contacts.csv");
    desk::write_contacts(&list)?;
    let list = list.to_string_lossy().into_owned();
    let begun = std::time::Instant::now();
    at.run(&["import", "contacts", &list])?;
    let took = begun.elapsed().as_secs_f64();
    report.add(
        "10,000 contacts imported by the command",
        "s",
        Target::Nothing,
        took,
    );

    let server = start(&mut report, &at).await?;
    let officer = Officer::sign_in(&at).await?;
    let scene = Scene { at, officer, sink };
    // For whoever works on one part: the rest costs minutes.
    let only = |part: &str| std::env::var_os(format!("CONVENER_BENCH_{part}_ONLY")).is_some();
    if only("SEARCH") {
        search::on_each_database(&mut report, program, &scene.sink).await?;
        return Ok(report);
    }
    registrations::rush(&mut report, "SQLite", &scene.at, &scene.officer).await?;
    registrations::on_postgres(&mut report, program, &scene.sink).await?;
    if only("REGISTRATIONS") {
        return Ok(report);
    }
    let desk = (&scene.at, &scene.officer, &scene.sink);
    inputs::measure(&mut report, "SQLite", desk).await?;
    inputs::on_postgres(&mut report, program, &scene.sink).await?;
    if only("INPUTS") {
        return Ok(report);
    }
    if !only("PAGES") && !only("MAIL") {
        search::on_each_database(&mut report, program, &scene.sink).await?;
    }
    if !only("MAIL") {
        pages::measure(&mut report, &scene).await?;
        outcome::measure(&mut report, program, &scene.sink).await?;
    }
    if only("PAGES") {
        return Ok(report);
    }
    mail::a_thousand(&mut report, &scene).await?;
    let memory = server.memory()?;
    report.add(
        "server, memory of its own after all this",
        "MiB",
        Target::Nothing,
        memory.own,
    );
    drop(server);
    mail::ten_thousand(&mut report, &scene).await?;
    let invited = killed::five_times(&mut report, &scene).await?;
    replies::read_all(&mut report, &scene, &invited).await?;
    Ok(report)
}

/// Starts three times and leaves the last server running.
async fn start(report: &mut Report, at: &Installation) -> anyhow::Result<Server> {
    let mut started = Vec::new();
    for _ in 0..2 {
        started.push(at.serve(&[]).await?.1);
    }
    let (server, took) = at.serve(&[]).await?;
    started.push(took);
    started.sort_unstable();
    let first = started.get(1).copied().unwrap_or_default().as_secs_f64();
    report.add(
        "first page after the start",
        "s",
        Target::AtMost(0.5),
        first,
    );
    tokio::time::sleep(Duration::from_secs(3)).await;
    let memory = server.memory()?;
    report.add(
        "memory of the idle server, its own",
        "MiB",
        Target::AtMost(30.0),
        memory.own,
    );
    report.add(
        "… with the pages of its program that the kernel has mapped",
        "MiB",
        Target::Nothing,
        memory.resident,
    );
    Ok(server)
}

/// Waits until the outbox is empty.
async fn quiet(at: &Installation) -> anyhow::Result<()> {
    for _ in 0..1200 {
        let answer = at.ask(&Request::get("/readyz")).await?;
        if answer.text().contains("\"waiting\":0") {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    ensure!(false, "the outbox does not become empty");
    Ok(())
}
