//! Documents over the wire: forms with files, and the headers under which files are given out.

use axum::http::{Method, StatusCode};
use domain::document::{FactsForm, NewForm, Shelf, VersionForm};
use domain::ids::DocumentId;
use domain::{Actor, Role};
use usecases::documents::{self, Upload};

use crate::browser::Browser;

/// A picture of one pixel.
const PIXEL: &[u8] = b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89\x00\x00\x00\x0dIDATx\xdacd\xf8\xcfP\x0f\x00\x03\x86\x01\x80Z4}k\x00\x00\
    \x00\x00IEND\xaeB`\x82";

async fn added(browser: &Browser, shelf: Shelf, name: &str, content: &str) -> DocumentId {
    let id = DocumentId::new();
    let form = NewForm {
        facts: FactsForm {
            title: "Concept note".into(),
            kind: "concept-note".into(),
            visibility: "public".into(),
            place: String::new(),
        },
        session: String::new(),
        version: VersionForm {
            language: "en".into(),
            link: String::new(),
        },
    };
    let upload = Upload {
        name: name.into(),
        content: content.into(),
    };
    let platform = &browser.harness.platform;
    documents::add(platform, &Actor::Platform, shelf, id, &form, Some(upload))
        .await
        .expect("a document");
    id
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_given_out_so_that_it_runs_nowhere() {
    let browser = Browser::new().await;
    let dialogue = browser.harness.convened(10).await;
    let content = "Everything that was said.\n".repeat(200);
    let id = added(
        &browser,
        Shelf::Dialogue(dialogue),
        "Note été.txt",
        &content,
    )
    .await;
    let path = format!("/documents/{id}/en-note-ete.txt");
    let whole = browser.get(&path).await;
    assert_eq!(
        (whole.status, whole.body.as_str()),
        (StatusCode::OK, content.as_str())
    );
    assert_eq!(whole.header("content-type"), "text/plain; charset=utf-8");
    assert_eq!(whole.header("x-content-type-options"), "nosniff");
    assert!(
        whole
            .header("content-security-policy")
            .starts_with("default-src 'none'")
    );
    assert!(whole.header("content-security-policy").ends_with("sandbox"));
    assert_eq!(
        whole.header("content-disposition"),
        "attachment; filename=\"Note _t_.txt\"; filename*=UTF-8''Note%20%C3%A9t%C3%A9.txt"
    );
    let tag = whole.header("etag").to_owned();
    assert!(tag.starts_with('"') && tag.len() == 66, "{tag}");

    // The same bytes whatever the caller could unpack, and nothing when they are there already.
    let packed = [("accept-encoding", "br, gzip")];
    let again = browser.send(Method::GET, &path, "", &packed).await;
    assert_eq!(
        (again.header("content-encoding"), again.header("etag")),
        ("", tag.as_str())
    );
    let known = [("if-none-match", tag.as_str())];
    let known = browser.send(Method::GET, &path, "", &known).await;
    assert_eq!(
        (known.status, known.body.as_str()),
        (StatusCode::NOT_MODIFIED, "")
    );
    let part = browser
        .send(Method::GET, &path, "", &[("range", "bytes=0-9")])
        .await;
    assert_eq!(
        (part.status, part.body.as_str()),
        (StatusCode::PARTIAL_CONTENT, "Everything")
    );
    assert_eq!(
        part.header("content-range"),
        format!("bytes 0-9/{}", content.len())
    );
    let beyond = browser
        .send(Method::GET, &path, "", &[("range", "bytes=99999-")])
        .await;
    assert_eq!(beyond.status, StatusCode::RANGE_NOT_SATISFIABLE);

    for nowhere in [
        format!("/documents/{id}/fr-note.txt"),
        format!("/documents/{id}/..%2Fetc%2Fpasswd"),
        format!("/documents/{}/en-note.txt", DocumentId::new()),
        "/documents/x/y".to_owned(),
    ] {
        assert_eq!(
            browser.get(&nowhere).await.status,
            StatusCode::NOT_FOUND,
            "{nowhere}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_with_a_file_keeps_what_was_typed_when_the_file_is_refused() {
    let mut browser = Browser::new().await;
    let dialogue = browser.harness.convened(10).await;
    browser.sign_in(Role::Secretariat).await;
    let base = format!("/desk/dialogues/{dialogue}/documents");
    let fields = [
        ("id", "018f0000-0000-7000-8000-00000000d0c1"),
        ("title", "A \"title\" <b>"),
        ("kind", "statement"),
        ("visibility", "public"),
        ("language", "fr"),
    ];
    let new = format!("{base}/new");
    let send = async |file| browser.upload(&new, &fields, file).await;
    let refused = send(Some(("page.html", "<script>alert(1)</script>"))).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused
            .body
            .contains("value=\"A &quot;title&quot; &lt;b&gt;\""),
        "{}",
        refused.body
    );
    assert!(
        refused.body.contains("none of the kinds that are taken")
            && refused.body.contains("id=\"file-error\"")
    );
    let large = "x".repeat(21 * 1024 * 1024);
    let refused = send(Some(("large.txt", &large))).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("larger than 20 MB") && refused.body.contains("&lt;b&gt;"));
    let neither = send(None).await;
    assert!(
        neither
            .body
            .contains("Choose a file, or enter a web address.")
    );

    let taken = send(Some(("Déclaration.txt", "Merci."))).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    assert!(
        taken.location().ends_with("?done=document-added"),
        "{}",
        taken.location()
    );
    let twice = send(Some(("Déclaration.txt", "Merci."))).await;
    assert_eq!(twice.location(), taken.location());
    let list = browser.get(&base).await;
    assert_eq!(list.body.matches("id=\"documents\"").count(), 1);
    assert!(
        list.body.contains("A &quot;title&quot; &lt;b&gt;")
            || list.body.contains("A \"title\" &lt;b&gt;")
    );
    let broken = browser.send_parts(&new, "x").await;
    assert_eq!(broken.status, StatusCode::BAD_REQUEST);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_logo_is_given_out_for_good_to_whoever_reads_of_the_dialogue() {
    use domain::ids::PartnerId;
    use domain::partner::{Bearer, PartnerForm};

    let mut browser = Browser::new().await;
    let h = &browser.harness;
    let dialogue = h.dialogue().with_title("Announced").convened().make().await;
    let form = PartnerForm {
        name: "Budapest Process".into(),
        role: "regional-process".into(),
        link: "https://www.process.example".into(),
        ..PartnerForm::default()
    };
    let upload = Upload {
        name: "logo.png".into(),
        content: PIXEL.to_vec(),
    };
    let bearer = Bearer::Dialogue(dialogue);
    let id = PartnerId::new();
    usecases::partners::add(
        &h.platform,
        &Actor::Platform,
        bearer,
        id,
        &form,
        Some(upload),
    )
    .await
    .expect("a partner");

    let page = browser.get("/dialogues/announced").await;
    let src = page
        .body
        .split("src=\"")
        .find_map(|rest| rest.strip_prefix("/logos/"))
        .and_then(|rest| rest.split('"').next())
        .expect("a logo");
    assert!(page.body.contains("alt=\"Budapest Process\""));
    let logo = browser.get(&format!("/logos/{src}")).await;
    assert_eq!(
        (logo.status, logo.header("content-type")),
        (StatusCode::OK, "image/png")
    );
    assert_eq!(
        logo.header("cache-control"),
        "public, max-age=31536000, immutable"
    );
    assert_eq!(logo.header("x-content-type-options"), "nosniff");
    assert!(logo.header("content-security-policy").ends_with("sandbox"));
    let tag = logo.header("etag").to_owned();
    let known = browser
        .send(
            Method::GET,
            &format!("/logos/{src}"),
            "",
            &[("if-none-match", &tag)],
        )
        .await;
    assert_eq!(known.status, StatusCode::NOT_MODIFIED);
    let nowhere = format!("/logos/{}.png", "0".repeat(64));
    for nowhere in [nowhere.as_str(), "/logos/..%2Fsecret.key", "/logos/x"] {
        assert_eq!(
            browser.get(nowhere).await.status,
            StatusCode::NOT_FOUND,
            "{nowhere}"
        );
    }

    // The desk's form keeps what was typed when the file is no picture.
    browser.sign_in(Role::Secretariat).await;
    let fields = [("name", "A \"name\" <b>"), ("role", "co-host")];
    let drawing = Some(("logo.png", "<svg onload='alert(1)'/>"));
    let path = format!("/desk/dialogues/{dialogue}/partners/new");
    let refused = browser.upload(&path, &fields, drawing).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused
            .body
            .contains("value=\"A &quot;name&quot; &lt;b&gt;\"")
            && refused.body.contains("PNG or JPEG picture"),
        "{}",
        refused.body
    );
}
