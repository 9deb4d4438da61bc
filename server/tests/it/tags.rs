//! Tags of answers, plain and compressed.

use axum::http::{Method, StatusCode};

use crate::browser::Browser;

#[tokio::test(flavor = "multi_thread")]
async fn a_compressed_answer_promises_its_content_and_not_its_bytes() {
    let browser = Browser::new().await;
    let plain = browser.get("/library").await;
    let strong = plain.header("etag").to_owned();
    assert!(strong.starts_with('"'), "{strong}");
    for encoding in ["gzip", "br"] {
        let accepts = ("accept-encoding", encoding);
        let packed = browser.send(Method::GET, "/library", "", &[accepts]).await;
        assert_eq!(packed.header("content-encoding"), encoding);
        let weak = packed.header("etag").to_owned();
        assert_eq!(weak, format!("W/{strong}"));
        let known = [accepts, ("if-none-match", weak.as_str())];
        let same = browser.send(Method::GET, "/library", "", &known).await;
        assert_eq!(
            (same.status, same.body.as_str(), same.header("etag")),
            (StatusCode::NOT_MODIFIED, "", weak.as_str())
        );
    }
    let known = [("if-none-match", strong.as_str())];
    let same = browser.send(Method::GET, "/library", "", &known).await;
    assert_eq!(
        (same.status, same.header("etag")),
        (StatusCode::NOT_MODIFIED, strong.as_str())
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_calendar_keeps_its_strong_tag_whatever_its_reader_can_unpack() {
    let browser = Browser::new().await;
    for _ in 0..5 {
        browser.harness.convened(5).await;
    }
    let plain = browser.get("/calendar.ics").await;
    assert!(plain.body.len() > 860, "worth packing: {}", plain.body);
    let strong = plain.header("etag").to_owned();
    assert!(strong.starts_with('"'), "{strong}");
    let accepts = ("accept-encoding", "gzip, br");
    let other = browser
        .send(Method::GET, "/calendar.ics", "", &[accepts])
        .await;
    assert_eq!(
        (other.header("content-encoding"), other.header("etag")),
        ("", strong.as_str())
    );
    let known = [accepts, ("if-none-match", strong.as_str())];
    let same = browser.send(Method::GET, "/calendar.ics", "", &known).await;
    assert_eq!(same.status, StatusCode::NOT_MODIFIED);
}
