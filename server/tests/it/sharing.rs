//! What every public page says to other programs, who may show it in a frame, and how much it weighs. The pages are those
//! of the demonstration, found by following the links of the first one.

use std::collections::{BTreeMap, VecDeque};

use app::routes::{Route, Who, routes};
use axum::http::{Method, StatusCode};
use domain::{Language, Role};

use crate::browser::{Answer, Browser};

/// The most that a first visit to a public page may load, packed.
const BUDGET: usize = 40_000;

/// What is for programs, is a step of somebody's own, or is found by nobody without a link.
const NO_PAGES: &[&str] = &[
    "/dialogues/{slug}/calls/{call}/begin",
    "/dialogues/{slug}/register",
    "/dialogues/{slug}/register/check",
    "/dialogues/{slug}/register/done",
    "/documents/{id}/{file}",
    "/inputs/{reference}/files/{file}",
    "/logos/{file}",
    "/sign-in",
];

/// The addresses to which a page leads on this site, as a reader follows them.
fn links(body: &str) -> Vec<String> {
    let found = body.split("href=\"").skip(1);
    let paths = found.filter_map(|rest| rest.split('"').next());
    paths
        .filter(|path| path.starts_with('/') && !path.starts_with("/assets/"))
        .filter(|path| {
            !["/desk", "/sign-in", "/feed/"]
                .iter()
                .any(|no| path.starts_with(no))
        })
        .map(|path| path.split(['?', '#']).next().unwrap_or(path).to_owned())
        .collect()
}

/// Every address that can be reached from the first page, with its answer.
async fn crawl(browser: &Browser) -> BTreeMap<String, Answer> {
    let seeds = [
        "/",
        "/embed/calendar",
        "/withheld",
        "/verify",
        "/search",
        "/sitemap.xml",
        "/robots.txt",
    ];
    let mut waiting: VecDeque<String> = seeds.iter().map(|path| (*path).to_owned()).collect();
    let mut found = BTreeMap::new();
    while let Some(path) = waiting.pop_front() {
        if found.contains_key(&path) || found.len() > 600 {
            continue;
        }
        // Sheets and papers take their time, and have no head.
        let skipped = [".pdf", ".docx", ".xlsx"]
            .iter()
            .any(|end| path.ends_with(end));
        if skipped {
            continue;
        }
        let answer = browser.get(&path).await;
        if is_page(&answer) {
            waiting.extend(links(&answer.body));
            if let Some(slug) = path
                .strip_suffix("/programme")
                .and_then(|path| path.strip_prefix("/dialogues/"))
            {
                waiting.push_back(format!("/embed/dialogues/{slug}/programme"));
            }
        }
        found.insert(path, answer);
    }
    found
}

fn is_page(answer: &Answer) -> bool {
    answer.header("content-type").starts_with("text/html")
}

/// Whether an address is one of a route's.
fn is_of(route: &Route, path: &str) -> bool {
    let (pattern, path) = (route.path.split('/'), path.split('/'));
    pattern.clone().count() == path.clone().count()
        && pattern
            .zip(path)
            .all(|(part, given)| part.starts_with('{') || part == given)
}

/// The content of a property of Open Graph.
fn property<'a>(body: &'a str, name: &str) -> Option<&'a str> {
    let tag = body
        .split("<meta ")
        .find(|tag| tag.contains(&format!("property=\"{name}\"")))?;
    tag.split("content=\"").nth(1)?.split('"').next()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_public_page_says_what_it_is_and_where_it_is_in_each_language() {
    let mut browser = Browser::new().await;
    usecases::demo::load(&browser.harness.platform)
        .await
        .expect("loaded");
    let pages = crawl(&browser).await;
    let mut told = 0;
    for (path, answer) in &pages {
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        is_framed_by_nobody_else(path, answer);
        if !is_page(answer) || answer.body.contains("name=\"robots\" content=\"noindex\"") {
            continue;
        }
        told += 1;
        let body = &answer.body;
        for name in [
            "og:title",
            "og:description",
            "og:type",
            "og:url",
            "og:site_name",
            "og:locale",
            "og:image",
        ] {
            let content = property(body, name);
            assert!(
                content.is_some_and(|content| !content.is_empty()),
                "{name} of {path}"
            );
        }
        assert_eq!(body.matches("og:locale:alternate").count(), 5, "{path}");
        let here = format!("http://convener.example{path}");
        assert!(
            body.contains(&format!("<link rel=\"canonical\" href=\"{here}\"")),
            "{path}"
        );
        assert!(
            body.contains(&format!("hreflang=\"x-default\" href=\"{here}\"")),
            "{path}"
        );
        for lang in Language::ALL {
            let other =
                format!("<link rel=\"alternate\" hreflang=\"{lang}\" href=\"{here}?lang={lang}\"");
            assert!(body.contains(&other), "{lang} of {path}");
        }
    }
    assert!(told > 40, "{told} pages");
    let missing: Vec<&str> = routes()
        .iter()
        .filter(|route| route.method == Method::GET && route.who == Who::Anyone)
        .filter(|route| !NO_PAGES.contains(&route.path))
        .filter(|route| {
            ![".pdf", ".docx", ".xlsx"]
                .iter()
                .any(|end| route.path.ends_with(end))
        })
        .filter(|route| !pages.keys().any(|path| is_of(route, path)))
        .map(|route| route.path)
        .filter(|path| !path.starts_with("/api/"))
        .collect();
    assert!(
        missing.is_empty(),
        "no page of the demonstration is at {missing:?}"
    );
    let picture = pages
        .get("/")
        .and_then(|page| property(&page.body, "og:image"));
    let picture = picture
        .expect("a picture")
        .replace("http://convener.example", "");
    let picture = browser.get(&picture).await;
    assert_eq!(
        (picture.status, picture.header("content-type")),
        (StatusCode::OK, "image/png")
    );
    weigh(&browser, &pages).await;
    browser.sign_in(Role::Secretariat).await;
    for path in ["/desk", "/desk/library", "/desk/dialogues", "/sign-in"] {
        is_framed_by_nobody_else(path, &browser.get(path).await);
    }
}

/// Other sites may frame what is made for it, and nothing else.
fn is_framed_by_nobody_else(path: &str, answer: &Answer) {
    let (policy, older) = (
        answer.header("content-security-policy"),
        answer.header("x-frame-options"),
    );
    if path.starts_with("/embed/") {
        assert!(
            policy.contains("frame-ancestors *") && policy.contains("script-src 'none'"),
            "{path}: {policy}"
        );
        assert_eq!(older, "", "{path}");
    } else {
        assert!(
            policy.contains("frame-ancestors 'none'"),
            "{path}: {policy}"
        );
        assert_eq!(older, "DENY", "{path}");
    }
}

/// Each page with its style sheet, sign and scripts, as a browser that knows nothing yet asks for them.
async fn weigh(browser: &Browser, pages: &BTreeMap<String, Answer>) {
    let packed = [("accept-encoding", "br")];
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for (path, page) in pages.iter().filter(|(_, page)| is_page(page)) {
        let mut whole = browser.send(Method::GET, path, "", &packed).await.bytes;
        let parts = page
            .body
            .split(['"'])
            .filter(|part| part.starts_with("/assets/"));
        for part in parts
            .map(str::to_owned)
            .collect::<std::collections::BTreeSet<_>>()
        {
            let bytes = match known.get(&part) {
                Some(bytes) => *bytes,
                None => browser.send(Method::GET, &part, "", &packed).await.bytes,
            };
            known.insert(part, bytes);
            whole += bytes;
        }
        assert!(whole <= BUDGET, "{path} weighs {whole} bytes");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_with_a_language_is_the_same_for_everybody() {
    let browser = Browser::new().await;
    let with = [("cookie", "language=ar"), ("accept-language", "ru")];
    let french = browser
        .send(Method::GET, "/library?lang=fr&theme=appeals", "", &with)
        .await;
    assert!(french.body.contains("<html lang=\"fr\""));
    assert!(
        french
            .body
            .contains("<link rel=\"canonical\" href=\"http://convener.example/library?lang=fr\"")
    );
    assert_eq!(property(&french.body, "og:locale"), Some("fr_FR"));
    let second = browser.get("/outcomes?page=2&lang=zh").await;
    assert!(
        second
            .body
            .contains("href=\"http://convener.example/outcomes?page=2&amp;lang=zh\"")
    );
    let lost = browser.get("/nothing").await;
    assert!(lost.body.contains("noindex") && !lost.body.contains("canonical"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_framed_knows_nobody_and_leaves_nothing() {
    let mut browser = Browser::new().await;
    browser.harness.convened(5).await;
    browser.sign_in(Role::Secretariat).await;
    let with = [("cookie", "language=ar"), ("accept-language", "ru")];
    let framed = browser
        .send(Method::GET, "/embed/calendar?lang=fr", "", &with)
        .await;
    assert!(framed.body.contains("<html lang=\"fr\""));
    let russian = browser
        .send(Method::GET, "/embed/calendar", "", &with)
        .await;
    assert!(
        russian.body.contains("<html lang=\"ru\""),
        "the cookie is not read"
    );
    for answer in [&framed, &russian] {
        assert!(!answer.headers.contains_key("set-cookie"));
        assert!(!answer.body.contains("<script") && !answer.body.contains("<form"));
        assert!(answer.body.contains("<base target=\"_top\""));
        assert!(answer.body.contains("href=\"/dialogues/"));
        assert!(!answer.body.contains("/sign-out") && !answer.body.contains("\"/desk\""));
    }
    let offer = browser.get("/dialogues?lang=es").await;
    assert!(
        offer.body.contains("&lt;iframe src="),
        "the line to paste is a text"
    );
    assert!(offer.body.contains("/embed/calendar?lang=es"));
}
