//! The library as officers keep it and everybody reads it.

use axum::http::StatusCode;
use domain::ids::LibraryEntryId;
use domain::library::{EntryForm, ReviewForm, Step};
use domain::{Actor, Role};
use usecases::library::{self, queries};

use crate::browser::Browser;

const HOSTILE: &str =
    "</textarea></title><script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

/// A published entry in which every text is hostile, and its address.
async fn hostile(browser: &Browser) -> (LibraryEntryId, String) {
    let (platform, officer) = (&browser.harness.platform, &Actor::Platform);
    let id = LibraryEntryId::new();
    let form = EntryForm {
        kind: "tool".into(),
        language: "en".into(),
        title: HOSTILE.into(),
        summary: HOSTILE.into(),
        body: HOSTILE.into(),
        authors: HOSTILE.into(),
        year: "2023".into(),
        link: "https://tools.example.org/'onmouseover=alert(1)".into(),
        ..EntryForm::default()
    };
    library::create(platform, officer, id, &form)
        .await
        .expect("made");
    let version = async || {
        queries::one(platform, officer, id)
            .await
            .expect("one")
            .version
    };
    let step = async |step| {
        library::step(platform, officer, id, version().await, step, "")
            .await
            .expect("a step");
    };
    step(Step::Submit).await;
    let review = ReviewForm {
        note: HOSTILE.into(),
        ..ReviewForm::default()
    };
    library::review(platform, officer, id, version().await, &review)
        .await
        .expect("looked at");
    step(Step::Publish).await;
    let one = queries::one(platform, officer, id).await.expect("one");
    (id, one.slug)
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_text_never_becomes_markup() {
    let mut browser = Browser::new().await;
    let (id, slug) = hostile(&browser).await;
    let mut pages = vec![
        "/library".to_owned(),
        format!("/library/{slug}"),
        "/library.atom".to_owned(),
    ];
    for path in &pages {
        harmless(&browser, path).await;
    }
    browser.sign_in(Role::Secretariat).await;
    pages = ["", "/edit", "/texts/fr"]
        .iter()
        .map(|part| format!("/desk/library/{id}{part}"))
        .collect();
    pages.push("/desk/library".to_owned());
    pages.push("/desk/audit".to_owned());
    for path in &pages {
        harmless(&browser, path).await;
    }
}

async fn harmless(browser: &Browser, path: &str) {
    for lang in ["en", "ar"] {
        let answer = browser.get(&format!("{path}?lang={lang}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        for markup in ["<script", "<img", "</textarea></title>"] {
            assert!(!answer.body.contains(markup), "{markup} in {path}, {lang}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_entry_is_cited_and_followed() {
    let browser = Browser::new().await;
    let (_, slug) = hostile(&browser).await;
    for (ending, begins) in [("bib", "@misc{"), ("ris", "TY  - GEN\r\n")] {
        let answer = browser.get(&format!("/library/{slug}/cite.{ending}")).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.body.starts_with(begins), "{}", answer.body);
        assert!(answer.body.contains(&format!("/library/{slug}")));
    }
    let feed = browser.get("/library.atom").await;
    assert_eq!(
        feed.header("content-type"),
        "application/atom+xml; charset=utf-8"
    );
    assert!(feed.body.contains(&format!("/library/{slug}</id>")));
    let map = browser.get("/sitemap.xml").await;
    assert!(map.body.contains(&format!("/library/{slug}</loc>")));
    assert!(map.body.contains(&format!(
        "hreflang=\"zh\" href=\"http://convener.example/library/{slug}?lang=zh\""
    )));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_stays_when_it_is_refused() {
    let mut browser = Browser::new().await;
    browser.sign_in(Role::Secretariat).await;
    let form = "id=&kind=tool&language=en&title=A+list&summary=&year=soon&link=ftp%3A%2F%2Fx";
    let refused = browser.post("/desk/library/new", form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for typed in ["A list", "soon", "ftp://x"] {
        assert!(refused.body.contains(typed), "{typed}");
    }
    let form =
        "id=&kind=tool&language=en&title=A+list&summary=Short.&themes=appeals&themes=reception";
    let taken = browser.post("/desk/library/new", form).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    let page = browser.get(taken.location()).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("A list"));
    let withdrawn = taken.location().replace("?done=library-created", "");
    let withdrawn = browser
        .post(&format!("{withdrawn}/steps/withdraw"), "version=1&reason=x")
        .await;
    assert_eq!(
        withdrawn.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "a draft is not withdrawn"
    );
}
