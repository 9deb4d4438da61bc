//! What becomes of recommendations, as officers, holders of links and readers meet it.

use axum::http::StatusCode;
use domain::follow_up::StatementKind;
use domain::report::{RecommendationForm, Step, TextsForm};
use domain::{Actor, DialogueState, OrganisationType, Role};
use sea_orm::EntityTrait;
use usecases::delegations::Invitee;
use usecases::follow_up::{self, AskForm};
use usecases::reports::{self, recommendations};

use crate::browser::Browser;

const HOSTILE: &str =
    "</textarea></title><script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
const HOSTILE_IN_A_FORM: &str = "%3C%2Ftextarea%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E";
const DESK: &str = "/desk/recommendations/2021-01-R1";

/// A published recommendation, and the token of an organisation that answers.
async fn asked(browser: &Browser) -> String {
    let (h, officer) = (&browser.harness, &Actor::Platform);
    let p = &h.platform;
    let dialogue = testkit::a_dialogue(h, "Stocktaking", DialogueState::Held, 1).await;
    reports::start(p, officer, dialogue).await.expect("a start");
    let texts = TextsForm {
        title: "Stocktaking".into(),
        gist: "What was achieved.".into(),
        introduction: "Participants met.".into(),
        language: "en".into(),
        ..TextsForm::default()
    };
    let saved = reports::save_texts(p, officer, dialogue, 1, &texts).await;
    saved.expect("texts");
    let form = RecommendationForm {
        text: "Train those who interview.".into(),
        state: "agreed".into(),
        support: "endorsed".into(),
        addressee_states: "Kenya".into(),
        ..RecommendationForm::default()
    };
    let added = recommendations::add(p, officer, dialogue, 2, &form).await;
    added.expect("a recommendation");
    for (version, step) in [(3, Step::Adopt), (4, Step::Publish)] {
        let taken = reports::step(p, officer, dialogue, version, step).await;
        taken.expect("a step");
    }
    let focal_point = h
        .person("Amina", "Mwangi")
        .country("KEN")
        .organisation("Ministry of the Interior", OrganisationType::State)
        .make()
        .await;
    let row = entity::person::Entity::find_by_id(focal_point)
        .one(p.db())
        .await
        .expect("an answer")
        .expect("a person");
    let invitee = Invitee {
        organisation: row.organisation_id.expect("an organisation"),
        focal_point,
    };
    let form = AskForm {
        part: "addressee".into(),
        message: HOSTILE.into(),
        ..AskForm::default()
    };
    let count = follow_up::ask(p, officer, "2021-01-R1", &form, &[invitee]).await;
    assert_eq!(count.expect("asked"), 1);
    h.worker.drain().await.expect("sent");
    let (_, bytes) = h.mailbox.mails().pop().expect("a mail");
    let text = String::from_utf8_lossy(&bytes).replace("=\r\n", "");
    let (_, rest) = text.split_once("/follow-up/").expect("a link");
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
    rest[..end.expect("an end")].to_owned()
}

/// What an organisation posts; `confirmed` is what the button of the checked page says.
fn said(kind: StatementKind, text: &str, confirmed: &str) -> String {
    let answer = match kind {
        StatementKind::Answer => "not-accepted",
        StatementKind::Progress | StatementKind::Comment => "",
    };
    format!(
        "id=01920000-0000-7000-8000-0000000000a1&answer={answer}&text={text}&language=en&confirmed={confirmed}"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_is_checked_before_it_is_sent_and_said_once() {
    let browser = Browser::new().await;
    let token = asked(&browser).await;
    let form = format!("/follow-up/{token}/answer");
    let empty = browser.post(&form, "answer=not-accepted&language=en").await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("error-summary"), "{}", empty.body);
    let kind = StatementKind::Answer;
    let checked = browser.post(&form, &said(kind, "No+money", "")).await;
    assert_eq!(checked.status, StatusCode::OK);
    assert!(checked.body.contains("No money") && checked.body.contains("value=\"yes\""));
    let public = browser.get("/recommendations/2021-01-R1").await;
    assert!(!public.body.contains("No money"), "nothing is sent yet");
    for _ in 0..2 {
        let sent = browser.post(&form, &said(kind, "No+money", "yes")).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        assert!(sent.location().ends_with("done=follow-up-sent"));
    }
    let public = browser.get("/recommendations/2021-01-R1?lang=en").await;
    assert_eq!(
        public.body.matches("No money").count(),
        2,
        "the answer and the timeline"
    );
    assert!(public.body.contains("Kenya") && public.body.contains("Not accepted"));
    // What nobody is asked for is not there.
    let comment = browser.get(&format!("/follow-up/{token}/comment")).await;
    assert_eq!(comment.status, StatusCode::NOT_FOUND);
    let nobody = browser.get("/follow-up/nobody-was-given-this").await;
    assert_eq!(nobody.status, StatusCode::NOT_FOUND);
    browser.harness.worker.drain().await.expect("sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobodys_words_become_markup() {
    let mut browser = Browser::new().await;
    let token = asked(&browser).await;
    for kind in [StatementKind::Answer, StatementKind::Progress] {
        let form = format!("/follow-up/{token}/{kind}");
        let body = said(kind, HOSTILE_IN_A_FORM, "");
        let checked = browser.post(&form, &body).await;
        assert_eq!(checked.status, StatusCode::OK);
        assert!(!checked.body.contains("<script>alert"), "{kind}");
        let id = if kind == StatementKind::Answer {
            "a1"
        } else {
            "a2"
        };
        let body = said(kind, HOSTILE_IN_A_FORM, "yes").replace("00a1", &format!("00{id}"));
        let sent = browser.post(&form, &body).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
    }
    browser.sign_in(Role::Secretariat).await;
    for path in [
        "/recommendations/2021-01-R1".to_owned(),
        "/recommendations?status=not-started&by=region".to_owned(),
        format!("/follow-up/{token}"),
        format!("/follow-up/{token}/answer"),
        "/desk/recommendations?by=age".to_owned(),
        DESK.to_owned(),
        format!("{DESK}/edit"),
        format!("{DESK}/ask"),
        format!("{DESK}/say"),
        format!("{DESK}/lineage"),
        format!("{DESK}/steps/new"),
        "/desk/recommendations/import".to_owned(),
        "/desk/audit".to_owned(),
    ] {
        for lang in ["en", "ar"] {
            let join = if path.contains('?') { '&' } else { '?' };
            let answer = browser.get(&format!("{path}{join}lang={lang}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            for markup in ["<script>", "<img"] {
                assert!(!answer.body.contains(markup), "{markup} in {path}, {lang}");
            }
        }
    }
    browser.harness.worker.drain().await.expect("sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_and_files_honour_the_filters_of_the_address() {
    let mut browser = Browser::new().await;
    asked(&browser).await;
    for (query, there) in [
        ("region=african", true),
        ("region=asia-pacific", false),
        ("status=done", false),
        ("overdue=yes", false),
        ("year=2021&status=not-started", true),
    ] {
        for path in [
            "/recommendations",
            "/recommendations.csv",
            "/api/v1/recommendations",
        ] {
            let answer = browser.get(&format!("{path}?{query}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}?{query}");
            let found = answer.body.contains("Train those who interview.");
            assert_eq!(found, there, "{path}?{query}");
        }
    }
    let workbook = browser.get("/recommendations.xlsx").await;
    assert_eq!(workbook.status, StatusCode::OK);
    assert!(workbook.body.starts_with("PK"));
    let closed = browser.get("/desk/recommendations.csv").await;
    assert_eq!(
        closed.status,
        StatusCode::SEE_OTHER,
        "{}",
        closed.location()
    );
    browser.sign_in(Role::Secretariat).await;
    let sheet = browser.get("/desk/recommendations.csv").await;
    assert!(sheet.body.contains("owner_kind"), "{}", sheet.body);
}
