//! The library as officers keep it and everybody reads it.

use axum::http::{Method, StatusCode};
use domain::ids::{LibraryEntryId, LibraryFileId};
use domain::library::{EntryForm, FileForm, ReviewForm, Step};
use domain::{Actor, Role};
use usecases::documents::Upload;
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
    let french = FileForm {
        language: "fr".into(),
        title: HOSTILE.into(),
    };
    let upload = Upload {
        name: format!("{HOSTILE}été.txt"),
        content: b"Harmless.".to_vec(),
    };
    let file = LibraryFileId::new();
    library::add_file(platform, officer, id, file, &french, Some(upload))
        .await
        .expect("a file");
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
    let one = queries::one(&browser.harness.platform, &Actor::Platform, id).await;
    let file = one.expect("an entry").files[0].id;
    pages.push(format!("/desk/library/{id}/files/{file}"));
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
        for markup in ["<script>alert", "<img", "</textarea></title>"] {
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

/// The address of the first file on a public page.
fn file_on(page: &str) -> String {
    let rest = page.split("href=\"/library/").find(|rest| {
        let href = rest.split('"').next().unwrap_or_default();
        href.contains("/files/")
    });
    let href = rest.and_then(|rest| rest.split('"').next());
    format!("/library/{}", href.expect("a file"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_given_out_while_its_entry_is_published() {
    let mut browser = Browser::new().await;
    let (id, slug) = hostile(&browser).await;
    let page = browser.get(&format!("/library/{slug}?lang=en")).await;
    let path = file_on(&page.body);
    assert!(
        page.body.contains("hreflang=\"fr\""),
        "its language is marked"
    );
    assert!(page.body.contains("French · Plain text · 1 kB"));
    let own = browser.get(&format!("/library/{slug}?lang=fr")).await;
    assert!(!own.body.contains(&format!("href=\"{path}\" hreflang")));

    let file = browser.get(&path).await;
    assert_eq!(
        (file.status, file.body.as_str()),
        (StatusCode::OK, "Harmless.")
    );
    assert_eq!(file.header("content-type"), "text/plain; charset=utf-8");
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    assert_eq!(file.header("cache-control"), "no-cache");
    assert!(file.header("content-security-policy").ends_with("sandbox"));
    let how = file.header("content-disposition");
    assert!(how.starts_with("attachment; filename=\""), "{how}");
    assert!(!how.contains('<') && how.matches('"').count() == 2, "{how}");
    let tag = file.header("etag").to_owned();
    let known = [("if-none-match", tag.as_str())];
    let known = browser.send(Method::GET, &path, "", &known).await;
    assert_eq!(known.status, StatusCode::NOT_MODIFIED);

    let (entry, name) = path.rsplit_once('/').expect("a name");
    let file = entry.rsplit('/').next().expect("an id");
    for nowhere in [
        format!("/library/another/files/{file}/{name}"),
        format!("/library/{slug}/files/x/{name}"),
        format!("/library/{slug}/files/{}/{name}", LibraryFileId::new()),
    ] {
        let answer = browser.get(&nowhere).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{nowhere}");
    }

    let at_desk = format!("/desk/library/{id}/files/{file}/content");
    let stranger = browser.get(&at_desk).await;
    assert_eq!(stranger.status, StatusCode::SEE_OTHER, "asked to sign in");
    let version = queries::one(&browser.harness.platform, &Actor::Platform, id)
        .await
        .expect("one")
        .version;
    let (platform, officer) = (&browser.harness.platform, &Actor::Platform);
    library::step(platform, officer, id, version, Step::Withdraw, "Old.")
        .await
        .expect("withdrawn");
    assert_eq!(browser.get(&path).await.status, StatusCode::NOT_FOUND);
    browser.sign_in(Role::Secretariat).await;
    assert_eq!(browser.get(&path).await.status, StatusCode::NOT_FOUND);
    let file = browser.get(&at_desk).await;
    assert_eq!(
        (file.status, file.header("cache-control")),
        (StatusCode::OK, "private, no-store")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_are_told_of_the_files_of_an_entry() {
    let browser = Browser::new().await;
    let (_, slug) = hostile(&browser).await;
    let list = browser.get("/api/v1/library").await;
    let list: serde_json::Value = serde_json::from_str(&list.body).expect("JSON");
    let file = &list["items"][0]["files"][0];
    assert_eq!(
        (&file["language"], &file["kind"]),
        (&"fr".into(), &"txt".into())
    );
    assert_eq!(file["bytes"], 9);
    let address = file["url"].as_str().expect("an address");
    let path = address.replace("http://convener.example", "");
    assert!(
        path.starts_with(&format!("/library/{slug}/files/")),
        "{path}"
    );
    let given = browser.get(&path).await;
    assert_eq!(given.header("etag"), format!("{}", file["sha256"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_file_keeps_what_was_typed_beside_it() {
    let mut browser = Browser::new().await;
    let (id, _) = hostile(&browser).await;
    browser.sign_in(Role::Secretariat).await;
    let path = format!("/desk/library/{id}/files");
    let fields = [
        ("id", "018f0000-0000-7000-8000-00000000d0f1"),
        ("language", "es"),
        ("title", "La \"lista\" <b>"),
    ];
    let send = async |file| browser.upload(&path, &fields, file).await;
    let neither = send(None).await;
    assert_eq!(neither.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(neither.body.contains("Choose a file."));
    let refused = send(Some(("lista.pdf", "<script>alert(1)</script>"))).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in [
        "value=\"La &quot;lista&quot; &lt;b&gt;\"",
        "value=\"018f0000-0000-7000-8000-00000000d0f1\"",
        "none of the kinds that are taken",
        "id=\"file-error\"",
    ] {
        assert!(refused.body.contains(kept), "{kept}");
    }
    let taken = send(Some(("lista.txt", "Uno, dos."))).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    let twice = send(Some(("lista.txt", "Uno, dos."))).await;
    assert_eq!(twice.location(), taken.location());
    let one = queries::one(&browser.harness.platform, &Actor::Platform, id).await;
    assert_eq!(one.expect("an entry").files.len(), 2);
}
