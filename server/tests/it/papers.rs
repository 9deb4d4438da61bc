//! Documents to take along, as callers get them.

use axum::http::{Method, StatusCode};
use domain::report::{PointForm, RecommendationForm, Step, TextsForm};
use domain::{Actor, DialogueState, Role, paths};
use testkit::a_dialogue;
use usecases::reports::{self, points, recommendations};

use crate::browser::Browser;

const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

async fn published(browser: &Browser) {
    let (platform, officer) = (&browser.harness.platform, &Actor::Platform);
    let dialogue = a_dialogue(&browser.harness, "Stocktaking", DialogueState::Held, 1).await;
    reports::start(platform, officer, dialogue)
        .await
        .expect("a start");
    let texts = TextsForm {
        title: "What was achieved".into(),
        gist: "Three things.".into(),
        introduction: "Participants met.".into(),
        additional_suggestions: String::new(),
        language: "en".into(),
    };
    reports::save_texts(platform, officer, dialogue, 1, &texts)
        .await
        .expect("texts");
    let point = PointForm {
        section: "key-issues".into(),
        heading: "Pools".into(),
        theme: "interviewing".into(),
        text: "A pool is needed.".into(),
        grade: "noted".into(),
        verb: String::new(),
        speaker_class: "states".into(),
    };
    points::add(platform, officer, dialogue, 2, &point)
        .await
        .expect("a point");
    let recommendation = RecommendationForm {
        text: "Pilot it.".into(),
        state: "agreed".into(),
        support: "endorsed".into(),
        addressee_states: "Kenya".into(),
        ..RecommendationForm::default()
    };
    recommendations::add(platform, officer, dialogue, 3, &recommendation)
        .await
        .expect("one");
    for (version, step) in [(4, Step::Adopt), (5, Step::Publish)] {
        reports::step(platform, officer, dialogue, version, step)
            .await
            .expect("a step");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_published_report_is_there_as_pdf_word_and_json() {
    let browser = Browser::new().await;
    published(&browser).await;
    for (ending, kind, how, begin) in [
        ("pdf", "application/pdf", "inline", "%PDF-1.7"),
        ("docx", WORD, "attachment", "PK"),
    ] {
        let path = format!("/outcomes/stocktaking.{ending}?lang=ar");
        let answer = browser.get(&path).await;
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (StatusCode::OK, kind)
        );
        let disposition = format!("{how}; filename=\"stocktaking.{ending}\"");
        assert_eq!(answer.header("content-disposition"), disposition);
        assert_eq!(answer.header("content-language"), "ar");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert!(
            answer
                .header("content-security-policy")
                .starts_with("default-src 'none'")
        );
        assert!(answer.body.starts_with(begin));
        let tag = answer.header("etag").to_owned();
        let same = browser
            .send(Method::GET, &path, "", &[("if-none-match", &tag)])
            .await;
        assert_eq!(
            (same.status, same.body.as_str()),
            (StatusCode::NOT_MODIFIED, "")
        );
    }
    let page = browser.get("/dialogues/stocktaking/outcomes").await;
    for ending in ["pdf", "docx", "json"] {
        let link = format!("href=\"/outcomes/stocktaking.{ending}\"");
        assert!(page.body.contains(&link), "{link}");
    }
    for missing in [
        "/outcomes/stocktaking",
        "/outcomes/stocktaking.doc",
        "/outcomes/other.pdf",
        "/outcomes/.pdf",
    ] {
        assert_eq!(
            browser.get(missing).await.status,
            StatusCode::NOT_FOUND,
            "{missing}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_a_document_for_those_who_write_it_and_for_nobody_else() {
    let mut browser = Browser::new().await;
    let dialogue = a_dialogue(&browser.harness, "Stocktaking", DialogueState::Held, 1).await;
    reports::start(&browser.harness.platform, &Actor::Platform, dialogue)
        .await
        .expect("a start");
    let path = paths::desk_dialogue_part(dialogue, "report.pdf");
    assert_eq!(browser.get(&path).await.status, StatusCode::SEE_OTHER);
    browser.sign_in(Role::Secretariat).await;
    let answer = browser.get(&path).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("cache-control"), "no-store");
    let page = browser
        .get(&paths::desk_dialogue_part(dialogue, "report/preview"))
        .await;
    assert!(page.body.contains(&format!("href=\"{path}\"")) && !page.body.contains(".json"));
}

/// The published schema is read by a validator that is not ours, where one is set up.
#[tokio::test(flavor = "multi_thread")]
async fn the_json_of_a_report_is_what_its_schema_says() {
    let browser = Browser::new().await;
    published(&browser).await;
    let schema = browser.get(paths::OUTCOME_SCHEMA).await;
    assert_eq!(schema.header("content-type"), "application/schema+json");
    let document = browser.get("/outcomes/stocktaking.json").await;
    let (schema, mut document): (serde_json::Value, serde_json::Value) = (
        serde_json::from_str(&schema.body).expect("JSON"),
        serde_json::from_str(&document.body).expect("JSON"),
    );
    assert_eq!(document["$schema"], schema["$id"]);
    let Some(python) = python() else {
        eprintln!("NOT CHECKED with jsonschema: tools/peers has none");
        return;
    };
    assert_eq!(faults(&python, &schema, &document), "");
    document["recommendations"][0]["support"] = "loved".into();
    document["key_issues"][0]
        .as_object_mut()
        .expect("a point")
        .remove("text");
    let found = faults(&python, &schema, &document);
    assert!(
        found.contains("'loved'") && found.contains("'text'"),
        "{found}"
    );
}

fn python() -> Option<std::path::PathBuf> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let python = std::env::var_os("CONVENER_PEERS_PYTHON")
        .map_or_else(|| root.join("tools/peers/bin/python"), Into::into);
    let asked = std::process::Command::new(&python)
        .args(["-c", "import jsonschema"])
        .output();
    asked
        .is_ok_and(|output| output.status.success())
        .then_some(python)
}

fn faults(
    python: &std::path::Path,
    schema: &serde_json::Value,
    document: &serde_json::Value,
) -> String {
    const CHECK: &str = "import sys, json, jsonschema\n\
        schema, document = json.loads(sys.argv[1]), json.loads(sys.argv[2])\n\
        jsonschema.Draft202012Validator.check_schema(schema)\n\
        for fault in jsonschema.Draft202012Validator(schema).iter_errors(document): print(fault.message)";
    let output = std::process::Command::new(python)
        .args(["-c", CHECK, &schema.to_string(), &document.to_string()])
        .output()
        .expect("python runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}
