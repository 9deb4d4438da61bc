//! Inputs as somebody hostile meets them: strange texts, large ones, other people's links and ids, forms that are sent
//! twice. Nothing is changed by them, and nothing is told.

use axum::http::StatusCode;
use domain::ids::InputId;
use domain::{Role, paths};
use sea_orm::{EntityTrait, PaginatorTrait};
use testkit::OpenCall;
use usecases::inputs;

use crate::browser::Browser;

async fn opened() -> (Browser, OpenCall) {
    let browser = Browser::new().await;
    let dialogue = browser.harness.convened(20).await;
    let call = browser.harness.open_call(dialogue).await;
    (browser, call)
}

async fn count(browser: &Browser) -> u64 {
    entity::input::Entity::find()
        .count(browser.harness.platform.db())
        .await
        .expect("a count")
}

/// The body of a form that can be sent, with more at its end.
fn body(call: &OpenCall, answer: &str, more: &str) -> String {
    format!(
        "kind=contribution&language=en&title=Interpreters&visibility=public&attribution=organisation&answer-{}={answer}&{more}",
        call.questions[0]
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn beginning_names_what_is_wrong_and_keeps_what_was_typed() {
    let (browser, call) = opened().await;
    let begin = paths::call_begin(&call.dialogue_slug, &call.slug);
    // A control of the same name takes the place of the good one.
    let form = |more: &str| {
        let named = more.split('=').next().unwrap_or_default();
        let good = [
            ("name", "Nadia"),
            ("organisation", "Voices"),
            ("email", "nadia%40voices.example"),
            ("iso3", "KEN"),
            ("kind", "ngo"),
        ];
        let good = good.iter().filter(|(name, _)| *name != named);
        let good: Vec<String> = good
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        format!("{}&{more}", good.join("&"))
    };
    for (wrong, field) in [
        ("email=no+address", "email"),
        ("email=a%40b.example%0d%0aBcc%3a+x%40y.example", "email"),
        ("iso3=XXX", "iso3"),
        ("kind=everything", "kind"),
    ] {
        let answer = browser.post(&begin, &form(wrong)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(
            answer.body.contains(&format!("href=\"#{field}\"")),
            "{wrong}"
        );
        assert!(answer.body.contains("value=\"Nadia\""), "{wrong}");
    }
    let huge = form(&format!("name={}", "x".repeat(10 * 1024 * 1024)));
    assert!(browser.post(&begin, &huge).await.status.is_client_error());
    assert!(
        browser
            .post(&begin, "\u{0}=%FF%FE&&&=")
            .await
            .status
            .is_client_error()
    );
    assert_eq!(count(&browser).await, 0);
    // The same form twice begins one; an id of somebody else's begins none and tells nothing.
    let id = InputId::new();
    for _ in 0..2 {
        let answer = browser.post(&begin, &form(&format!("id={id}"))).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(count(&browser).await, 1);
    browser.harness.forget_outbox().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_words_and_large_bodies_change_no_draft() {
    let (browser, call) = opened().await;
    let (_, token) = browser.harness.author(&call, "nadia@voices.example").await;
    let own = paths::my_input(&token);
    // A draft is kept as it is typed; what is wrong with it is told before it is sent, and nothing is sent.
    for (wrong, field) in [
        ("kind=everything", "kind"),
        ("language=tlh", "language"),
        ("visibility=everybody", "visibility"),
        ("attribution=king", "attribution"),
        ("cite_year=soon", "cite_year"),
        ("cite_link=javascript%3aalert(1)", "cite_link"),
    ] {
        let kept = browser.post(&own, &body(&call, "Elsewhere.", wrong)).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{wrong}");
        let sent = browser
            .post(&paths::my_input_part(&token, "check"), "")
            .await;
        assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(
            sent.body.contains(&format!("#{field}\"")),
            "{wrong}: {}",
            sent.body
        );
    }
    let versions = inputs::versions(&browser.harness.platform, &token).await;
    assert!(versions.expect("versions").is_empty());
    let saved = browser.post(&own, &body(&call, "Here.", "go=save")).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let huge = body(&call, &"x".repeat(10 * 1024 * 1024), "");
    assert!(browser.post(&own, &huge).await.status.is_client_error());
    let mine = inputs::mine(&browser.harness.platform, &token).await;
    let mine = mine.expect("a page");
    assert_eq!(mine.form.answer(call.questions[0]), "Here.");
    // Marks that turn text around go, markup stays text.
    let strange = "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E%E2%80%AE%00";
    let answer = browser.post(&own, &body(&call, strange, "go=save")).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let page = browser.get(&own).await;
    assert!(!page.body.contains("<script>alert"));
    assert!(page.body.contains("&lt;script&gt;alert(1)"));
    browser.harness.forget_outbox().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn links_and_ids_of_others_open_nothing_and_a_text_sent_twice_is_sent_once() {
    let (mut browser, call) = opened().await;
    let h = &browser.harness;
    let (id, token) = h.author(&call, "nadia@voices.example").await;
    let own = paths::my_input(&token);
    browser.post(&own, &body(&call, "Here.", "go=check")).await;
    for _ in 0..2 {
        let sent = browser
            .post(&paths::my_input_part(&token, "check"), "")
            .await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
    }
    let versions = inputs::versions(&browser.harness.platform, &token).await;
    assert_eq!(versions.expect("versions").len(), 1);
    let mine = inputs::mine(&browser.harness.platform, &token).await;
    let reference = mine.expect("a page").reference;
    for guess in [id.to_string(), reference.clone(), "x".to_owned()] {
        for part in ["", "/check", "/versions", "/withdraw"] {
            let path = format!("/inputs/mine/{guess}{part}");
            assert_eq!(
                browser.get(&path).await.status,
                StatusCode::NOT_FOUND,
                "{path}"
            );
        }
        for part in ["", "/check", "/withdraw"] {
            let path = format!("/inputs/mine/{guess}{part}");
            let form = body(&call, "Theirs.", "");
            assert_eq!(
                browser.post(&path, &form).await.status,
                StatusCode::NOT_FOUND,
                "{path}"
            );
        }
    }
    // An officer of the house reads it, and cannot write it; another dialogue's address does not show it.
    browser.sign_in(Role::Secretariat).await;
    let at_desk = paths::desk_input(call.dialogue, call.id, id);
    assert_eq!(browser.get(&at_desk).await.status, StatusCode::OK);
    let form = body(&call, "Theirs.", "");
    assert!(browser.post(&at_desk, &form).await.status.is_client_error());
    let other = browser.harness.convened(5).await;
    let foreign = paths::desk_input(other, call.id, id);
    assert_eq!(browser.get(&foreign).await.status, StatusCode::NOT_FOUND);
    let page = browser.get(&paths::input(&reference)).await;
    assert!(page.body.contains("Here.") && !page.body.contains("Theirs."));
    browser.harness.forget_outbox().await;
}
