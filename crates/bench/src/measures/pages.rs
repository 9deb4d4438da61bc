//! Pages: the public's, and the desk's with a large directory.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};

use super::{DIALOGUES, Scene};
use crate::crowd::{self, Met, at};
use crate::desk::Officer;
use crate::http::{Answer, Connection, Request};
use crate::report::{Report, Target};
use crate::server::Installation;

/// How long a round lasts, in seconds.
pub const SECONDS: f64 = 4.0;
/// How often a page of the desk is opened.
const VISITS: usize = 60;

pub fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

pub async fn measure(report: &mut Report, scene: &Scene) -> anyhow::Result<()> {
    let (at, officer) = (&scene.at, &scene.officer);
    let begun = Instant::now();
    for n in 0..DIALOGUES {
        let title = format!("Better first decisions, part {n}");
        officer.dialogue(at, &title, 20, n % 2 == 0).await?;
    }
    let each = millis(begun.elapsed()) / (DIALOGUES as f64 * 1.5);
    report.add(
        "form posted at the desk (dialogue made, convened), mean",
        "ms",
        Target::Nothing,
        each,
    );
    public(report, scene).await?;
    desk(report, scene).await
}

async fn public(report: &mut Report, scene: &Scene) -> anyhow::Result<()> {
    let address = scene.at.address();
    let list = scene.at.ask(&Request::get("/dialogues")).await?.text();
    let page = list
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .find(|href| href.starts_with("/dialogues/") && !href.contains(['?', '.']))
        .context("a dialogue on the public list")?
        .to_owned();

    // Each address is asked for once, so that nothing kept can answer.
    let path = page.clone();
    let fresh = move |nth: usize| Request::get(format!("{path}?nth={nth}"));
    let met = crowd::send(address, 16, SECONDS, 200, fresh).await?;
    report.add(
        "public dialogue page rendered afresh, 16 connections",
        "/s",
        Target::AtLeast(3_000.0),
        met.per_second,
    );
    report.add(
        "… its 95th percentile",
        "ms",
        Target::Nothing,
        millis(met.p95),
    );
    let path = page.clone();
    let kept = move |_| Request::get(path.as_str());
    let met = crowd::send(address, 16, SECONDS, 200, kept).await?;
    report.add(
        "the same page from the response cache, 16 connections",
        "/s",
        Target::AtLeast(10_000.0),
        met.per_second,
    );
    report.add(
        "… its 95th percentile",
        "ms",
        Target::Nothing,
        millis(met.p95),
    );
    let tag = scene.at.ask(&Request::get(page.as_str())).await?;
    let tag = tag.header("etag").context("an ETag")?.to_owned();
    let path = page.clone();
    let known = move |_| Request::get(path.as_str()).with(format!("if-none-match: {tag}"));
    let met = crowd::send(address, 16, SECONDS, 304, known).await?;
    report.add(
        "the same page, known already (ETag, 304), 16 connections",
        "/s",
        Target::AtLeast(10_000.0),
        met.per_second,
    );
    let path = page.clone();
    let packed = move |_| Request::get(path.as_str()).with("accept-encoding: gzip, br");
    let met = crowd::send(address, 16, SECONDS, 200, packed).await?;
    report.add(
        "the same page from the cache, compressed for a browser",
        "/s",
        Target::Nothing,
        met.per_second,
    );
    first_load(report, scene, &page).await
}

/// Loads a page as a browser does for the first time, and what it refers to.
async fn first_load(report: &mut Report, scene: &Scene, page: &str) -> anyhow::Result<()> {
    let as_browser = |path: &str| Request::get(path).with("accept-encoding: gzip, br");
    let first = scene.at.ask(&as_browser(page)).await?;
    let text = scene.at.ask(&Request::get(page)).await?.text();
    let parts: BTreeSet<&str> = text
        .split(['"', '\''])
        .filter(|value| value.starts_with("/assets/"))
        .collect();
    ensure!(!parts.is_empty(), "the page has no style");
    let size = |answer: &Answer| answer.head.len() + answer.body.len();
    let mut bytes = size(&first);
    for part in &parts {
        bytes += size(&scene.at.ask(&as_browser(part)).await?);
    }
    report.add(
        "public page, first load with heads, compressed",
        "kB",
        Target::AtMost(40.0),
        bytes as f64 / 1000.0,
    );
    report.add(
        "… in requests",
        "",
        Target::AtMost(4.0),
        1.0 + parts.len() as f64,
    );
    Ok(())
}

/// Opens a page again and again, one visit after the other, as one officer does.
pub async fn visits(
    (at_server, officer): (&Installation, &Officer),
    path: impl Fn(usize) -> String,
) -> anyhow::Result<(Duration, Met)> {
    let mut connection = Connection::open(at_server.address()).await?;
    let mut took = Vec::new();
    for nth in 0..VISITS {
        let request = officer.page(&path(nth));
        let begun = Instant::now();
        let answer = connection.send(&request).await?;
        took.push(begun.elapsed());
        ensure!(
            answer.status == 200,
            "{} answered {}",
            request.path,
            answer.status
        );
    }
    let first = took.first().copied().unwrap_or_default();
    took.sort_unstable();
    let met = Met {
        per_second: 0.0,
        median: at(&took, 0.5),
        p95: at(&took, 0.95),
    };
    Ok((first, met))
}

async fn desk(report: &mut Report, scene: &Scene) -> anyhow::Result<()> {
    let at_desk = (&scene.at, &scene.officer);
    let (_, met) = visits(at_desk, |nth| {
        format!("/desk/directory?page={}", 1 + nth * 3)
    })
    .await?;
    report.add(
        "directory of 10,000, any page: median",
        "ms",
        Target::Nothing,
        millis(met.median),
    );
    report.add(
        "… its 95th percentile",
        "ms",
        Target::AtMost(25.0),
        millis(met.p95),
    );
    let words = [
        "okello",
        "asylum+forum",
        "garc",
        "wanjiru+kamau",
        "ministry+interior",
        "chen",
    ];
    let search = |nth: usize| {
        format!(
            "/desk/directory?q={}&group=african",
            words[nth % words.len()]
        )
    };
    let (_, met) = visits(at_desk, search).await?;
    report.add(
        "directory of 10,000, searched and filtered: 95th percentile",
        "ms",
        Target::AtMost(25.0),
        millis(met.p95),
    );

    let dialogue = scene
        .officer
        .dialogue(&scene.at, "A balanced table", 20, true)
        .await?;
    scene.officer.set_quotas(&scene.at, &dialogue).await?;
    let balance = format!("{dialogue}/balance");
    let (first, met) = visits(at_desk, |_| balance.clone()).await?;
    report.add(
        "balance of a dialogue, 10,000 contacts: first visit",
        "ms",
        Target::Nothing,
        millis(first),
    );
    report.add(
        "… later visits, median",
        "ms",
        Target::AtMost(50.0),
        millis(met.median),
    );
    scene.officer.draw(&scene.at, &dialogue).await?;
    let (_, met) = visits(at_desk, |_| balance.clone()).await?;
    report.add(
        "… with a shortlist drawn, median",
        "ms",
        Target::AtMost(50.0),
        millis(met.median),
    );
    scene.officer.draw_up(&scene.at, &dialogue, 60).await?;
    let programme = format!("{dialogue}/programme");
    let (_, met) = visits(at_desk, |_| programme.clone()).await?;
    report.add(
        "programme of a day with 60 sessions: 95th percentile",
        "ms",
        Target::AtMost(15.0),
        millis(met.p95),
    );
    let year = (chrono::Utc::now() + chrono::Days::new(60)).format("/desk/dialogues/year?year=%Y");
    let year = year.to_string();
    let (_, met) = visits(at_desk, |_| year.clone()).await?;
    report.add(
        "a year of 500 dialogues on one page: 95th percentile",
        "ms",
        Target::AtMost(15.0),
        millis(met.p95),
    );
    let (_, met) = visits(at_desk, |_| "/desk".to_owned()).await?;
    report.add(
        "desk home with 500 dialogues: median",
        "ms",
        Target::AtMost(50.0),
        millis(met.median),
    );
    let (_, met) = visits(at_desk, |nth| {
        format!("/desk/dialogues?page={}", 1 + nth % 10)
    })
    .await?;
    report.add(
        "list of 500 dialogues, any page: median",
        "ms",
        Target::AtMost(50.0),
        millis(met.median),
    );
    Ok(())
}
