//! The public portal and the report's desk as callers meet them.

use axum::http::{Method, StatusCode};
use domain::ids::DialogueId;
use domain::report::{PointForm, RecommendationForm, Step, TextsForm};
use domain::{Actor, DialogueState, Role};
use usecases::reports::{self, points, recommendations};

use crate::browser::Browser;

const HOSTILE: &str =
    "</textarea></title><script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

/// A published report in which every text is hostile.
async fn hostile_report(browser: &Browser) -> DialogueId {
    let platform = &browser.harness.platform;
    let officer = &Actor::Platform;
    let dialogue = testkit::a_dialogue(&browser.harness, HOSTILE, DialogueState::Held, 1).await;
    reports::start(platform, officer, dialogue)
        .await
        .expect("a start");
    let texts = TextsForm {
        title: HOSTILE.into(),
        gist: HOSTILE.into(),
        introduction: HOSTILE.into(),
        additional_suggestions: HOSTILE.into(),
        language: "en".into(),
    };
    reports::save_texts(platform, officer, dialogue, 1, &texts)
        .await
        .expect("texts");
    let point = PointForm {
        section: "key-issues".into(),
        heading: HOSTILE.into(),
        theme: String::new(),
        text: HOSTILE.into(),
        grade: "noted".into(),
        verb: HOSTILE.into(),
        speaker_class: "states".into(),
    };
    let point = points::add(platform, officer, dialogue, 2, &point)
        .await
        .expect("a point");
    let recommendation = RecommendationForm {
        text: HOSTILE.into(),
        state: "agreed".into(),
        support: "endorsed".into(),
        point: point.to_string(),
        addressee_organisations: HOSTILE.into(),
        addressee_processes: HOSTILE.into(),
        ..RecommendationForm::default()
    };
    recommendations::add(platform, officer, dialogue, 3, &recommendation)
        .await
        .expect("a recommendation");
    dialogue
}

async fn publish(browser: &Browser, dialogue: DialogueId) {
    for (version, step) in [(4, Step::Adopt), (5, Step::Publish)] {
        reports::step(
            &browser.harness.platform,
            &Actor::Platform,
            dialogue,
            version,
            step,
        )
        .await
        .expect("a step");
    }
}

/// How the page begins a script of its own.
const OUR_SCRIPT: &str = r#"<script type="module" src="/assets/"#;

async fn is_harmless(browser: &Browser, path: &str) {
    for lang in ["en", "ar"] {
        let join = if path.contains('?') { '&' } else { '?' };
        let answer = browser.get(&format!("{path}{join}lang={lang}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        // The only scripts are ours, and nobody's text is an address of them.
        let body = answer.body.replace(OUR_SCRIPT, "");
        for markup in ["<script", "<img", "</textarea></title>"] {
            assert!(!body.contains(markup), "{markup} in {path}, {lang}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_text_never_becomes_markup() {
    let mut browser = Browser::new().await;
    let dialogue = hostile_report(&browser).await;
    let desk =
        usecases::reports::queries::desk(&browser.harness.platform, &Actor::Platform, dialogue)
            .await;
    let desk = desk.expect("the desk");
    let slug = desk.head.slug;
    let report = desk.report.expect("a report");
    browser.sign_in(Role::Secretariat).await;
    let part = |part: String| format!("/desk/dialogues/{dialogue}/report{part}");
    for path in [
        part(String::new()),
        part("/texts".into()),
        part("/preview".into()),
        part("/points/new".into()),
        part(format!("/points/{}", report.points[0].id)),
        part(format!("/points/{}/remove", report.points[0].id)),
        part(format!("/recommendations/{}", report.recommendations[0].id)),
        part("/steps/adopt".into()),
    ] {
        is_harmless(&browser, &path).await;
    }
    publish(&browser, dialogue).await;
    browser.forget();
    for path in [
        "/".to_owned(),
        "/dialogues".to_owned(),
        format!("/dialogues/{slug}"),
        format!("/dialogues/{slug}/outcomes"),
        "/outcomes".to_owned(),
        "/recommendations".to_owned(),
        "/recommendations/2021-01-R1".to_owned(),
        "/search?q=%3Cscript%3Ealert".to_owned(),
        "/outcomes.atom".to_owned(),
    ] {
        is_harmless(&browser, &path).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_report_is_cited_as_one_entry() {
    let browser = Browser::new().await;
    let dialogue = hostile_report(&browser).await;
    publish(&browser, dialogue).await;
    let list = usecases::portal::outcomes::list(&browser.harness.platform, 1, 1).await;
    let slug = list.expect("a list").items.remove(0).dialogue.slug;
    let page = browser.get(&format!("/dialogues/{slug}/outcomes")).await;
    for (ending, kind) in [
        ("bib", "application/x-bibtex"),
        ("ris", "application/x-research-info-systems"),
    ] {
        let path = format!("/outcomes/{slug}.{ending}");
        assert!(page.body.contains(&format!("href=\"{path}\"")), "{path}");
        let answer = browser.get(&path).await;
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (StatusCode::OK, kind)
        );
        assert!(
            answer
                .header("content-disposition")
                .contains("report-2021-01")
        );
        let entries = answer.body.matches("\n@").count() + answer.body.matches("TY  - ").count();
        let wanted = usize::from(ending == "ris");
        assert_eq!(entries, wanted, "{}", answer.body);
        let address = format!("/recommendations/2021-01-R1/cite.{ending}");
        assert_eq!(browser.get(&address).await.status, StatusCode::OK);
    }
    let unknown = browser.get("/outcomes/nothing.bib").await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kept_page_is_confirmed_until_the_public_sees_a_change() {
    let browser = Browser::new().await;
    let dialogue = hostile_report(&browser).await;
    let first = browser.get("/outcomes").await;
    let tag = first.header("etag").to_owned();
    assert!(tag.starts_with('"'), "{tag}");
    let known = [("if-none-match", tag.as_str())];
    let same = browser.send(Method::GET, "/outcomes", "", &known).await;
    assert_eq!(
        (same.status, same.body.as_str()),
        (StatusCode::NOT_MODIFIED, "")
    );
    publish(&browser, dialogue).await;
    let changed = browser.send(Method::GET, "/outcomes", "", &known).await;
    assert_eq!(changed.status, StatusCode::OK);
    assert!(changed.body.contains("2021-01"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kept_page_is_not_for_those_who_are_signed_in() {
    let mut browser = Browser::new().await;
    let public = browser.get("/library").await;
    assert!(public.body.contains("href=\"/sign-in\""));
    browser.sign_in(Role::Secretariat).await;
    let own = browser.get("/library").await;
    assert!(own.body.contains("href=\"/desk\""));
    assert_eq!(own.header("cache-control"), "no-store");
    browser.forget();
    assert!(
        !browser
            .get("/library")
            .await
            .body
            .contains("href=\"/desk\"")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn public_pages_run_no_script_and_are_small() {
    let browser = Browser::new().await;
    for path in [
        "/",
        "/dialogues",
        "/outcomes",
        "/recommendations",
        "/library",
        "/library/themes",
        "/search",
        "/privacy",
    ] {
        let answer = browser.get(path).await;
        assert!(
            answer
                .header("content-security-policy")
                .contains("script-src 'none'"),
            "{path}"
        );
        assert!(
            answer.body.len() < 40_000,
            "{path} has {} bytes",
            answer.body.len()
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_typed_at_the_desk_keeps_what_was_typed_when_it_is_refused() {
    let mut browser = Browser::new().await;
    browser.sign_in(Role::Secretariat).await;
    let dialogue =
        testkit::a_dialogue(&browser.harness, "Stocktaking", DialogueState::Held, 1).await;
    let report = format!("/desk/dialogues/{dialogue}/report");
    assert_eq!(
        browser.post(&report, "").await.status,
        StatusCode::SEE_OTHER
    );
    let form = "version=1&text=Expand+it.&state=agreed&support=endorsed&addressee_states=Atlantis";
    let refused = browser
        .post(&format!("{report}/recommendations/new"), form)
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("Expand it.") && refused.body.contains("Atlantis"));
    let form = "version=1&text=Expand+it.&state=agreed&support=endorsed&addressees=states";
    let taken = browser
        .post(&format!("{report}/recommendations/new"), form)
        .await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    let stale = browser
        .post(&format!("{report}/recommendations/new"), form)
        .await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
}
