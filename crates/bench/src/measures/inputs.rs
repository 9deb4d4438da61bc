//! A call to which five thousand inputs came: its list, its filters, an answer across all of them, and its sheets.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, ensure};
use chrono::{Days, Utc};
use sink::SmtpSink;

use super::pages::{millis, visits};
use crate::desk::Officer;
use crate::http::{Connection, Request, form};
use crate::report::{Report, Target};
use crate::server::Installation;

const INPUTS: usize = 5_000;
const KINDS: [&str; 3] = ["contribution", "promising-practice", "statement"];
/// What a page may take, in milliseconds.
const PAGE: f64 = 50.0;

/// The same on PostgreSQL, where there is one.
pub async fn on_postgres(
    report: &mut Report,
    program: &Path,
    sink: &SmtpSink,
) -> anyhow::Result<()> {
    let Ok(url) = std::env::var("CONVENER_TEST_POSTGRES_URL") else {
        eprintln!("   inputs on PostgreSQL: not measured, since there is no server");
        return Ok(());
    };
    let at = Installation::new(program, sink.url())?.on(url);
    at.run(&["migrate", "up"])?;
    let (server, _) = at.serve(&[]).await?;
    let officer = Officer::sign_in(&at).await?;
    measure(report, "PostgreSQL", (&at, &officer, sink)).await?;
    drop(server);
    Ok(())
}

/// Sends five thousand inputs as their authors would, and opens the pages of the desk.
pub async fn measure(
    report: &mut Report,
    database: &str,
    (at, officer, sink): (&Installation, &Officer, &SmtpSink),
) -> anyhow::Result<()> {
    let dialogue = officer
        .dialogue(at, "Open to whoever writes", 20, true)
        .await?;
    let closes = (Utc::now() + Days::new(20)).date_naive().to_string();
    let call = officer.call(at, &dialogue, &KINDS, &closes).await?;
    let begun = std::time::Instant::now();
    let authors = begin(at, sink, &call.public).await?;
    write(at, &call, authors).await?;
    report.add(
        &format!("5,000 inputs begun, written and submitted by one client, {database}"),
        "s",
        Target::Nothing,
        begun.elapsed().as_secs_f64(),
    );
    let list = format!("{}/inputs", call.desk);
    let whole = at.ask(&officer.page(&format!("{list}.csv"))).await?;
    let lines = whole.text().lines().count();
    ensure!(lines > INPUTS, "the sheet has {lines} lines");
    let question = call.questions.first().context("a question")?;
    let answers = format!("{}/questions/{question}/answers", call.desk);
    for (what, path) in [
        ("the list, any page", list.clone()),
        (
            "the list by kind, language and question",
            format!("{list}?kind=statement&language=en&question={question}"),
        ),
        ("what was answered to a question", answers),
    ] {
        let join = if path.contains('?') { '&' } else { '?' };
        let page = |nth: usize| format!("{path}{join}page={}", 1 + nth % 20);
        let (_, met) = visits((at, officer), page).await?;
        report.add(
            &format!("5,000 inputs, {database}: {what}: 95th percentile"),
            "ms",
            Target::AtMost(PAGE),
            millis(met.p95),
        );
    }
    for ending in ["csv", "xlsx"] {
        let path = format!("{list}.{ending}");
        let (_, met) = visits((at, officer), |_| path.clone()).await?;
        report.add(
            &format!("5,000 inputs, {database}: all of them as {ending}: 95th percentile"),
            "ms",
            Target::Nothing,
            millis(met.p95),
        );
    }
    Ok(())
}

/// A call at the desk and in public.
#[derive(Clone, Debug)]
pub struct Call {
    pub desk: String,
    pub public: String,
    pub questions: Vec<String>,
}

/// Asks for five thousand links and reads them out of the mails, by address.
async fn begin(at: &Installation, sink: &SmtpSink, call: &str) -> anyhow::Result<Vec<String>> {
    let _ = sink.take();
    let mut connection = Connection::open(at.address()).await?;
    for nth in 0..INPUTS {
        let fields = form(&[
            ("name", &format!("Nadia Rahimi {nth}")),
            ("email", &format!("author{nth}@ngo{}.bench.test", nth % 97)),
            ("organisation", &format!("Refugee Voices {}", nth % 40)),
            ("kind", ["ngo", "state", "refugee-led"][nth % 3]),
            ("iso3", ["KEN", "UGA", "CHE", "PER"][nth % 4]),
        ]);
        let request = Request::post(format!("{call}/begin"), fields);
        let answer = connection.send(&request).await?;
        ensure!(
            answer.status == 303,
            "beginning was answered {}",
            answer.status
        );
    }
    let arrived = sink.wait_for(INPUTS, Duration::from_secs(240)).await;
    ensure!(arrived, "only {} links arrived", sink.count());
    let links: BTreeMap<String, String> = sink
        .take()
        .iter()
        .filter_map(|mail| Some((mail.to.clone(), link(&mail.bytes)?)))
        .collect();
    ensure!(
        links.len() == INPUTS,
        "{} different links arrived",
        links.len()
    );
    Ok(links.into_values().collect())
}

/// The author's own link in a mail.
fn link(mail: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(mail).replace("=\r\n", "");
    let token = text.split_once("/inputs/mine/")?.1.get(..43)?;
    let clean = token
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
    clean.then(|| format!("/inputs/mine/{token}"))
}

async fn write(at: &Installation, call: &Call, authors: Vec<String>) -> anyhow::Result<()> {
    let mut connection = Connection::open(at.address()).await?;
    for (nth, own) in authors.iter().enumerate() {
        let title = format!("What first decisions need, part {nth}");
        let mut fields = vec![
            ("kind".to_owned(), KINDS[nth % 3].to_owned()),
            ("language".to_owned(), "en".to_owned()),
            ("title".to_owned(), title),
            (
                "visibility".to_owned(),
                ["public", "participants", "secretariat"][nth % 3].to_owned(),
            ),
            ("attribution".to_owned(), "organisation".to_owned()),
            ("go".to_owned(), "check".to_owned()),
        ];
        for question in &call.questions {
            fields.push((format!("answer-{question}"), ANSWER.to_owned()));
        }
        let pairs: Vec<(&str, &str)> = fields
            .iter()
            .map(|(a, b)| (a.as_str(), b.as_str()))
            .collect();
        for (path, body) in [
            (own.clone(), form(&pairs)),
            (format!("{own}/check"), String::new()),
        ] {
            let answer = connection.send(&Request::post(path, body)).await?;
            ensure!(
                answer.status == 303,
                "writing was answered {}",
                answer.status
            );
        }
    }
    Ok(())
}

const ANSWER: &str = "In the centre where we accompany people, interpreters come on two days of the week. Whoever is interviewed on the other three waits for a telephone, and the record that is made so is corrected at the appeal, if it ever is. We ask for a list of interpreters that the centres share, for a fee that is paid on the day, and for a person who reads the record back before it is signed.";
