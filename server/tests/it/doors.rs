//! Signing in, foreign forms, guesses, and what every answer carries.

use axum::http::{Method, StatusCode};
use domain::{EmailAddress, Role};
use usecases::accounts;

use crate::browser::Browser;

#[tokio::test(flavor = "multi_thread")]
async fn showing_a_link_changes_nothing_and_its_button_signs_in_once() {
    let browser = Browser::new().await;
    browser.harness.officer(Role::Secretariat).await;
    let email = EmailAddress::parse("secretariat@convener.example").expect("an address");
    let url = accounts::make_link(&browser.harness.platform, &email)
        .await
        .expect("a link");
    let path = url.trim_start_matches("http://convener.example");
    // A mail scanner looks twice before the person does.
    for _ in 0..2 {
        let shown = browser.get(path).await;
        assert_eq!(shown.status, StatusCode::OK);
        assert!(
            shown.body.contains("s…@convener.example"),
            "the address is shown mostly hidden"
        );
    }
    let entered = browser.post(path, "").await;
    assert_eq!(
        (entered.status, entered.location()),
        (StatusCode::SEE_OTHER, "/desk")
    );
    let cookie = entered.header("set-cookie");
    assert!(
        cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"),
        "{cookie}"
    );
    assert_eq!(browser.post(path, "").await.status, StatusCode::GONE);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_is_none_is_explained_and_kept() {
    let browser = Browser::new().await;
    let answer = browser
        .post("/sign-in", "email=not%20an%20%22address%3E")
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer.body.contains("not an &quot;address&gt;"),
        "what was typed is kept, escaped"
    );
    assert!(
        answer.body.contains("href=\"#email\""),
        "the summary leads to the field"
    );
    assert!(
        answer.body.contains("<title>Error:"),
        "the title says so first"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_of_another_site_is_refused() {
    let browser = Browser::new().await;
    for headers in [
        [("sec-fetch-site", "cross-site")],
        [("origin", "https://evil.example")],
    ] {
        let answer = browser
            .send(Method::POST, "/sign-in", "email=a%40b.example", &headers)
            .await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn too_many_requests_for_links_are_held_up() {
    let browser = Browser::new().await;
    let mut last = StatusCode::OK;
    for _ in 0..25 {
        last = browser
            .post("/sign-in", "email=nobody%40convener.example")
            .await
            .status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_mailbox_gets_few_links_however_it_is_written_and_whether_or_not_it_has_an_account() {
    let browser = Browser::new().await;
    browser.harness.officer(Role::Secretariat).await;
    for name in ["secretariat", "nobody"] {
        let mut answers = Vec::new();
        for typed in [name.to_owned(), name.to_uppercase(), format!("+{name}")] {
            for _ in 0..2 {
                let form = format!("email={typed}%40Convener.example+");
                answers.push(browser.post("/sign-in", &form).await.status);
            }
        }
        let sixth = answers.pop();
        assert!(
            answers
                .iter()
                .all(|status| *status == StatusCode::SEE_OTHER),
            "{name}: {answers:?}"
        );
        assert_eq!(sixth, Some(StatusCode::TOO_MANY_REQUESTS), "{name}");
    }
    let other = browser.post("/sign-in", "email=other%40convener.example");
    assert_eq!(other.await.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_carries_the_safe_headers() {
    let browser = Browser::new().await;
    for path in ["/sign-in", "/nowhere", "/healthz"] {
        let answer = browser.get(path).await;
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert!(
            answer
                .header("content-security-policy")
                .contains("default-src 'none'"),
            "{path}"
        );
        assert!(
            !answer
                .header("content-security-policy")
                .contains("unsafe-inline"),
            "{path}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_speaks_the_language_that_was_chosen() {
    let browser = Browser::new().await;
    let arabic = browser.get("/sign-in?lang=ar").await;
    assert!(arabic.body.contains("<html lang=\"ar\" dir=\"rtl\""));
    assert!(arabic.header("set-cookie").starts_with("language=ar"));
    let french = browser
        .send(
            Method::GET,
            "/sign-in",
            "",
            &[("accept-language", "fr-CH, en;q=0.5")],
        )
        .await;
    assert!(french.body.contains("<html lang=\"fr\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_came_after_the_sign_in_ended_is_shown_to_be_sent_again() {
    let mut browser = Browser::new().await;
    let form =
        "title=Better+%3Cfirst%3E+decisions&format=roundtable&themes=appeals&themes=legal-aid";
    let answer = browser.post("/desk/dialogues/new", form).await;
    assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    for kept in [
        "action=\"/desk/dialogues/new\"",
        "name=\"title\" value=\"Better &lt;first&gt; decisions\"",
        "name=\"themes\" value=\"legal-aid\"",
    ] {
        assert!(answer.body.contains(kept), "{kept} in {}", answer.body);
    }
    // An empty form has nothing to keep, and another site's form is not answered with a button to send it.
    let empty = browser.post("/desk/dialogues/new", "title=").await;
    assert!(!empty.body.contains("action=\"/desk/dialogues/new\""));
    let headers = [("sec-fetch-site", "cross-site")];
    let foreign = browser
        .send(Method::POST, "/desk/dialogues/new", form, &headers)
        .await;
    assert!(!foreign.body.contains("decisions"), "{}", foreign.body);
    // Somebody without the permission is refused as before.
    browser.sign_in(Role::FocalPoint).await;
    let refused = browser.post("/desk/dialogues/new", form).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}
