//! Whatever somebody wrote stays words. Every text of the demonstration becomes hostile, past all that forms would have
//! refused, and then every page, file and feed that can be reached is read as its readers read it.

mod read;
mod texts;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use axum::http::StatusCode;
use domain::Role;

use crate::browser::{Answer, Browser};

/// How many addresses of one shape are read: `/desk/directory/{id}` is the same page for everybody.
const OF_ONE_SHAPE: usize = 2;

/// Follows every link from these addresses and reads what comes back; the shapes of what was read.
async fn walk(browser: &Browser, from: &[&str]) -> BTreeMap<String, usize> {
    let mut shapes: BTreeMap<String, usize> = BTreeMap::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut waiting: VecDeque<String> = from.iter().map(|path| (*path).to_owned()).collect();
    let mut faults = Vec::new();
    while let Some(path) = waiting.pop_front() {
        if !seen.insert(path.clone()) {
            continue;
        }
        let times = shapes.entry(shape(&path)).or_default();
        if *times == OF_ONE_SHAPE {
            continue;
        }
        *times += 1;
        let answer = browser.get(&path).await;
        if answer.status.is_server_error() {
            faults.push(format!("{path} answers {}", answer.status));
        }
        if answer.status != StatusCode::OK {
            continue;
        }
        for fault in read::faults(answer.header("content-type"), &answer.body) {
            faults.push(format!("{path}: {fault}"));
        }
        waiting.extend(links(&answer));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    shapes
}

fn links(answer: &Answer) -> Vec<String> {
    if !answer.header("content-type").starts_with("text/html") {
        return Vec::new();
    }
    let links = read::links(&answer.body).into_iter();
    links
        .filter(|href| href.starts_with('/') && !href.starts_with("//"))
        .filter(|href| !href.starts_with("/assets/"))
        .map(|href| href.split('#').next().unwrap_or_default().to_owned())
        .collect()
}

/// The address without what differs from one thing to the next: parts with a digit, and what filters ask for.
fn shape(path: &str) -> String {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let parts = path.split('/').map(|part| {
        let named = part.contains(|letter: char| letter.is_ascii_digit() || letter == '%');
        let ending = part.rsplit_once('.').map_or("", |(_, ending)| ending);
        if named {
            format!("…{ending}")
        } else {
            part.to_owned()
        }
    });
    let asked = query.split('&').filter_map(|pair| pair.split('=').next());
    format!(
        "{}?{}",
        parts.collect::<Vec<_>>().join("/"),
        asked.collect::<Vec<_>>().join("&")
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_was_written_becomes_more_than_words() {
    let mut browser = Browser::new().await;
    let platform = browser.harness.platform.clone();
    usecases::demo::load(&platform)
        .await
        .expect("the demonstration");
    texts::make_hostile(&platform).await;

    let public = walk(
        &browser,
        &[
            "/",
            "/sitemap.xml",
            "/outcomes.atom",
            "/calendar.ics",
            "/recommendations.csv",
            "/recommendations.xlsx",
        ],
    )
    .await;
    assert!(public.len() > 40, "{public:?}");
    browser.sign_in(Role::Secretariat).await;
    let desk = walk(&browser, &["/desk"]).await;
    assert!(desk.len() > 100, "{desk:?}");
    // The walk went through each kind of file.
    let read: Vec<&String> = public.keys().chain(desk.keys()).collect();
    for kind in [
        "pdf", "docx", "json", "atom", "ics", "csv", "xlsx", "bib", "ris",
    ] {
        let found = read.iter().any(|shape| {
            shape
                .split('?')
                .next()
                .is_some_and(|path| path.ends_with(kind))
        });
        assert!(found, "no {kind} was read: {read:#?}");
    }
}
