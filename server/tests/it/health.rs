//! What load balancers and operators ask.

use axum::http::StatusCode;

use crate::browser::Browser;

#[tokio::test(flavor = "multi_thread")]
async fn a_fresh_server_is_alive_and_ready() {
    let browser = Browser::new().await;
    assert_eq!(browser.get("/healthz").await.body, "ok\n");
    let ready = browser.get("/readyz").await;
    assert_eq!(ready.status, StatusCode::OK, "{}", ready.body);
    assert!(ready.body.contains("\"migrations_pending\":0"));
}

#[tokio::test(flavor = "multi_thread")]
async fn assets_may_be_kept_for_good() {
    let browser = Browser::new().await;
    let answer = browser.get(server::assets::STYLE).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.header("cache-control").contains("immutable"));
    assert!(answer.body.contains("@layer"));
}
