//! Five thousand public dialogues in six languages, and what their search takes.

use std::path::Path;
use std::time::Duration;

use anyhow::ensure;
use sink::SmtpSink;

use super::pages::{millis, visits};
use crate::desk::Officer;
use crate::http::{Request, encoded};
use crate::report::{Report, Target};
use crate::server::Installation;

const DIALOGUES: usize = 5_000;
/// What a search may take, in milliseconds.
const SEARCH: f64 = 30.0;

/// What titles begin with, by turns.
const ABOUT: [&str; 12] = [
    "Quality of first-instance decisions",
    "Registration at the border",
    "Interviewing children",
    "Country-of-origin information",
    "Appeals before independent courts",
    "Reception in rural areas",
    "Procédures d’asile équitables",
    "Solicitudes de protección internacional",
    "Защита беженцев и доступ к процедуре",
    "إجراءات اللجوء وحماية الأطفال",
    "联合国难民署与庇护程序",
    "Legal aid and counselling",
];
/// What is asked for, by turns: what many have, what one has, the beginning of a word, and other scripts.
const ASKED: [&str; 8] = [
    "asylum",
    "quality of decisions",
    "interview",
    "procédure d’asile 417",
    "proced",
    "беженцев",
    "اللجوء",
    "难民",
];

/// On both databases, each in an installation of its own: nothing else has so many dialogues.
pub async fn on_each_database(
    report: &mut Report,
    program: &Path,
    sink: &SmtpSink,
) -> anyhow::Result<()> {
    let sqlite = Installation::new(program, sink.url())?;
    on(report, "SQLite", sqlite).await?;
    let Ok(url) = std::env::var("CONVENER_TEST_POSTGRES_URL") else {
        eprintln!("   search on PostgreSQL: not measured, since there is no server");
        return Ok(());
    };
    let postgres = Installation::new(program, sink.url())?.on(url);
    on(report, "PostgreSQL", postgres).await
}

async fn on(report: &mut Report, database: &str, at: Installation) -> anyhow::Result<()> {
    at.run(&["migrate", "up"])?;
    let (server, _) = at.serve(&[]).await?;
    let officer = Officer::sign_in(&at).await?;
    measure(report, database, &at, &officer).await?;
    drop(server);
    Ok(())
}

/// Convenes five thousand dialogues, waits until they are found, and searches.
async fn measure(
    report: &mut Report,
    database: &str,
    at: &Installation,
    officer: &Officer,
) -> anyhow::Result<()> {
    for nth in 0..DIALOGUES {
        let title = format!("{}, part {nth}", ABOUT[nth % ABOUT.len()]);
        officer.dialogue(at, &title, 20, true).await?;
    }
    let begun = std::time::Instant::now();
    let last = format!("/api/v1/search?q=part+{}", DIALOGUES - 1);
    while !at
        .ask(&Request::get(last.clone()))
        .await?
        .text()
        // Its number stands in another one's reference, too.
        .contains(&format!("-part-{}\"", DIALOGUES - 1))
    {
        ensure!(
            begun.elapsed() < Duration::from_secs(60),
            "the last dialogue is not found"
        );
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    report.add(
        &format!("5,000 documents, {database}: found after the last was convened"),
        "s",
        Target::Nothing,
        begun.elapsed().as_secs_f64(),
    );
    for (what, more) in [
        ("search over 5,000 documents", ""),
        (
            "the same by theme and language",
            "&theme=appeals&language=en",
        ),
    ] {
        let page = |nth: usize| {
            let words = encoded(ASKED[nth % ASKED.len()]);
            format!("/search?q={words}{more}&page={}", 1 + nth % 3)
        };
        let (_, met) = visits((at, officer), page).await?;
        report.add(
            &format!("{what}, {database}: 95th percentile"),
            "ms",
            Target::AtMost(SEARCH),
            millis(met.p95),
        );
    }
    Ok(())
}
