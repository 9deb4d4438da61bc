//! Registration as somebody hostile meets it: strange texts, large ones, other people's links and ids, and forms of
//! another version. Nothing is changed by them, and nothing is told.

use axum::http::StatusCode;
use domain::registration::{OpeningForm, RegistrationState};
use domain::{Actor, Role};
use sea_orm::{EntityTrait, PaginatorTrait};
use usecases::registrations;

use crate::browser::{Answer, Browser};

const REGISTER: &str = "/dialogues/quality-of-first-instance-decisions/register";

/// A convened dialogue that takes registrations for five seats.
async fn opened() -> (Browser, domain::ids::DialogueId) {
    let browser = Browser::new().await;
    let h = &browser.harness;
    let id = h.dialogue().convened().make().await;
    let form = OpeningForm {
        seats: "5".to_owned(),
        waitlist: "yes".to_owned(),
        identity_days: "30".to_owned(),
        ..OpeningForm::default()
    };
    registrations::save_opening(&h.platform, &Actor::Platform, id, 0, &form)
        .await
        .expect("an opening");
    (browser, id)
}

fn body(family_name: &str, more: &str) -> String {
    format!(
        "given_name=Grace&family_name={family_name}&email=grace%40ngo.example&organisation=Legal+Aid&organisation_type=ngo&country=KEN&language=en&revision=1&{more}"
    )
}

async fn count(browser: &Browser) -> u64 {
    entity::registration::Entity::find()
        .count(browser.harness.platform.db())
        .await
        .expect("a count")
}

async fn post(browser: &Browser, more: &str) -> Answer {
    browser.post(REGISTER, &body("Okello", more)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn strange_texts_are_kept_as_texts_and_shown_escaped() {
    let (browser, _) = opened().await;
    let strange = "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E%E2%80%AE%00%F0%9F%92%A5";
    let checked = browser
        .post(&format!("{REGISTER}/check"), &body(strange, ""))
        .await;
    assert_eq!(checked.status, StatusCode::OK, "{}", checked.body);
    assert!(!checked.body.contains("<script>alert"));
    assert!(checked.body.contains("&lt;script&gt;alert(1)"));
    let sent = browser.post(REGISTER, &body(strange, "key=k")).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let row = entity::registration::Entity::find()
        .one(browser.harness.platform.db())
        .await
        .expect("rows")
        .expect("one");
    assert!(!row.family_name.contains(['\u{202E}', '\0']));
    assert_eq!(row.state, RegistrationState::Confirmed);
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_types_are_named_and_large_bodies_refused_and_nothing_is_stored() {
    let (browser, _) = opened().await;
    for (wrong, field) in [
        ("organisation_type=everything", "organisation_type"),
        ("country=XXX", "country"),
        ("language=tlh", "language"),
        ("gender=other", "gender"),
        ("field-f3=klingon", "field-f3"),
    ] {
        // The last value of a control that is posted twice is the one that counts.
        let answer = post(&browser, wrong).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(
            answer.body.contains(&format!("href=\"#{field}\"")),
            "{wrong}"
        );
        assert!(
            answer.body.contains("value=\"Okello\""),
            "what was typed is kept"
        );
    }
    let long = "x".repeat(600);
    let answer = post(&browser, &format!("position={long}")).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let huge = format!("field-f1={}", "x".repeat(10 * 1024 * 1024));
    let answer = post(&browser, &huge).await;
    assert!(answer.status.is_client_error(), "{}", answer.status);
    let answer = browser.post(REGISTER, "\u{0}=%FF%FE&&&=").await;
    assert!(answer.status.is_client_error(), "{}", answer.status);
    assert_eq!(count(&browser).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_fields_of_another_version_are_asked_again_and_unknown_ones_are_dropped() {
    let (browser, _) = opened().await;
    let old = body("Okello", "key=k").replace("revision=1", "revision=7");
    let answer = browser.post(REGISTER, &old).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("value=\"Okello\""));
    assert_eq!(count(&browser).await, 0);
    let sent = post(
        &browser,
        "key=k&field-f99=x&state=confirmed&person_id=1&field-f1-number=9",
    )
    .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let row = entity::registration::Entity::find()
        .one(browser.harness.platform.db())
        .await
        .expect("rows")
        .expect("one");
    assert_eq!(row.answers, serde_json::json!({}));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_replay_and_a_known_address_are_answered_like_any_other() {
    let (browser, _) = opened().await;
    let first = post(&browser, "key=k").await;
    let replay = post(&browser, "key=k").await;
    assert_eq!(first.location(), replay.location());
    let other = post(&browser, "key=other").await;
    assert_eq!(other.status, first.status);
    assert_eq!(other.location().len(), first.location().len());
    assert_ne!(other.location(), first.location());
    assert_eq!(count(&browser).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn links_and_ids_of_others_open_nothing() {
    let (mut browser, id) = opened().await;
    post(&browser, "key=k").await;
    let row = entity::registration::Entity::find()
        .one(browser.harness.platform.db())
        .await
        .expect("rows")
        .expect("one");
    for guess in [
        row.id.to_string(),
        row.token_hash.clone(),
        row.reference.clone(),
    ] {
        for part in ["", "/change", "/withdraw"] {
            let path = format!("/registrations/{guess}{part}");
            assert_eq!(
                browser.get(&path).await.status,
                StatusCode::NOT_FOUND,
                "{path}"
            );
            assert_eq!(
                browser.post(&path, "").await.status,
                StatusCode::NOT_FOUND,
                "{path}"
            );
        }
    }
    let desk = format!("/desk/dialogues/{id}/registrations");
    let one = format!("{desk}/of/{}", row.id);
    let documents = format!("{one}/documents");
    // Nobody, and somebody who may enter the desk and nothing else.
    assert_eq!(
        browser.post(&documents, "").await.status,
        StatusCode::UNAUTHORIZED
    );
    browser.sign_in(Role::FocalPoint).await;
    for path in [&desk, &one, &format!("{desk}.csv"), &format!("{desk}/form")] {
        assert_eq!(
            browser.get(path).await.status,
            StatusCode::FORBIDDEN,
            "{path}"
        );
    }
    for path in [
        &desk,
        &one,
        &documents,
        &format!("{desk}/opening"),
        &format!("{desk}/late-link"),
    ] {
        assert_eq!(
            browser.post(path, "").await.status,
            StatusCode::FORBIDDEN,
            "{path}"
        );
    }
    // The registration of another dialogue is not there, whoever asks.
    browser.sign_in(Role::Secretariat).await;
    let other = browser
        .harness
        .dialogue()
        .with_title("Another")
        .convened()
        .make()
        .await;
    let foreign = format!("/desk/dialogues/{other}/registrations/of/{}", row.id);
    assert_eq!(browser.get(&foreign).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        browser
            .post(&format!("{foreign}/documents"), "")
            .await
            .status,
        StatusCode::NOT_FOUND
    );
    let decide = format!("/desk/dialogues/{other}/registrations");
    let form = format!("decision=refuse&reason=No&registration={}", row.id);
    assert_eq!(
        browser.post(&decide, &form).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(count(&browser).await, 1);
}
