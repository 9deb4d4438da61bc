//! What a dialogue left behind, as the public reads it: the demonstration's summary reports.

use std::path::Path;
use std::time::Duration;

use anyhow::Context;
use sink::SmtpSink;

use super::pages::{SECONDS, millis};
use crate::crowd;
use crate::http::Request;
use crate::report::{Report, Target};
use crate::server::Installation;

/// Reads an outcome as a crowd does, rendered afresh and from the cache.
pub async fn measure(report: &mut Report, program: &Path, sink: &SmtpSink) -> anyhow::Result<()> {
    let at = Installation::new(program, sink.url())?;
    at.run(&["demo"])?;
    let (server, _) = at.serve(&[]).await?;
    // The demonstration's letters leave and its texts enter the search before anybody counts.
    super::quiet(&at).await?;
    tokio::time::sleep(Duration::from_secs(5)).await;
    let list = at.ask(&Request::get("/outcomes")).await?.text();
    let page = list
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .find(|href| href.starts_with("/dialogues/") && href.ends_with("/outcomes"))
        .context("an outcome on the public list")?
        .to_owned();
    let path = page.clone();
    let fresh = move |nth: usize| Request::get(format!("{path}?nth={nth}"));
    let met = crowd::send(at.address(), 16, SECONDS, 200, fresh).await?;
    report.add(
        "public outcome page rendered afresh, 16 connections",
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
    let kept = move |_| Request::get(page.as_str());
    let met = crowd::send(at.address(), 16, SECONDS, 200, kept).await?;
    report.add(
        "the same page from the response cache, 16 connections",
        "/s",
        Target::AtLeast(10_000.0),
        met.per_second,
    );
    drop(server);
    Ok(())
}
