//! Lists ask the database as often with sixty rows as with three.

use axum::http::StatusCode;
use domain::ids::DialogueId;
use domain::report::{PointForm, RecommendationForm, Step, TextsForm};
use domain::{Actor, DialogueState, Language, Role};
use usecases::mailer::Failure;
use usecases::programme;
use usecases::reports::{self, points, recommendations};

use crate::browser::Browser;

/// Adds people, dialogues, invitations, mails that were given up and published reports, so that there are
/// `to` of each where there were `from`.
async fn grow(browser: &Browser, invited: DialogueId, from: usize, to: usize) {
    let (h, officer) = (&browser.harness, Actor::Platform);
    for n in from..to {
        h.dialogue()
            .with_title(&format!("Better decisions {n}"))
            .convened()
            .make()
            .await;
        publish(browser, n).await;
    }
    let people = h.shortlisted(invited, to - from, Language::En).await;
    for _ in &people {
        h.mailbox
            .fail_next(Failure::ForGood("550 no such mailbox".to_owned()));
    }
    usecases::invitations::issue(&h.platform, &officer, invited, &people)
        .await
        .expect("invitations are issued");
    h.worker.drain().await.expect("the worker works");
    schedule(browser, invited, from, to, &people).await;
}

/// Adds sessions, each with somebody in it, five to a day in two tracks.
async fn schedule(
    browser: &Browser,
    dialogue: DialogueId,
    from: usize,
    to: usize,
    people: &[domain::ids::PersonId],
) {
    let (platform, officer) = (&browser.harness.platform, &Actor::Platform);
    for (n, person) in (from..to).zip(people) {
        let session = domain::programme::SessionForm {
            kind: "panel".to_owned(),
            title: format!("Better decisions, part {n}"),
            day: (n / 5 + 1).to_string(),
            start: format!("{:02}:00", 9 + n % 5),
            minutes: "50".to_owned(),
            track: ["A", "B"][n % 2].to_owned(),
            ..Default::default()
        };
        let id = domain::ids::SessionId::new();
        programme::add(platform, officer, dialogue, id, &session)
            .await
            .expect("a session");
        let role = domain::SessionRole::Panellist;
        programme::give_role(platform, officer, dialogue, id, *person, role)
            .await
            .expect("a part");
    }
    programme::publish(platform, officer, dialogue)
        .await
        .expect("the programme is published");
}

async fn publish(browser: &Browser, n: usize) {
    let (h, officer) = (&browser.harness, &Actor::Platform);
    let platform = &h.platform;
    let number = i64::try_from(n + 1).expect("a small number");
    let title = format!("Better decisions, looked back upon {n}");
    let dialogue = testkit::a_dialogue(h, &title, DialogueState::Held, number).await;
    reports::start(platform, officer, dialogue)
        .await
        .expect("a start");
    let texts = TextsForm {
        title: title.clone(),
        gist: "What was said about better decisions.".into(),
        introduction: "Those who decide met those who review.".into(),
        language: "en".into(),
        ..TextsForm::default()
    };
    reports::save_texts(platform, officer, dialogue, 1, &texts)
        .await
        .expect("texts");
    let point = PointForm {
        section: "key-issues".into(),
        heading: "Interviews".into(),
        text: "Good interviews make better decisions.".into(),
        grade: "noted".into(),
        verb: "noted".into(),
        speaker_class: "states".into(),
        ..PointForm::default()
    };
    let point = points::add(platform, officer, dialogue, 2, &point)
        .await
        .expect("a point");
    let recommendation = RecommendationForm {
        text: "Train those who interview for better decisions.".into(),
        state: "agreed".into(),
        support: "endorsed".into(),
        point: point.to_string(),
        addressees: vec!["states".into()],
        ..RecommendationForm::default()
    };
    recommendations::add(platform, officer, dialogue, 3, &recommendation)
        .await
        .expect("a recommendation");
    for (version, step) in [(4, Step::Adopt), (5, Step::Publish)] {
        reports::step(platform, officer, dialogue, version, step)
            .await
            .expect("a step");
    }
}

/// How many statements each page asks, once it has been opened before.
async fn asked(browser: &Browser, pages: &[String]) -> Vec<(String, usize)> {
    let mut asked = Vec::new();
    for page in pages {
        for visit in 0..2 {
            let before = browser.harness.statements();
            let answer = browser.get(page).await;
            assert_eq!(answer.status, StatusCode::OK, "{page}");
            if visit == 1 {
                asked.push((page.clone(), browser.harness.statements() - before));
            }
        }
    }
    asked
}

#[tokio::test(flavor = "multi_thread")]
async fn sixty_rows_ask_no_more_than_three() {
    let mut browser = Browser::new().await;
    browser.sign_in(Role::Administrator).await;
    let invited = browser.harness.convened(100).await;
    let desk = |part: &str| format!("/desk/dialogues/{invited}{part}");
    let head =
        usecases::dialogues::queries::head(&browser.harness.platform, &Actor::Platform, invited);
    let slug = head.await.expect("a head").slug;
    // Whoever is signed in gets no kept answer, so the public's pages are asked for here, too.
    let pages = [
        "/desk".to_owned(),
        "/desk/directory".to_owned(),
        "/desk/directory?q=kamau&group=african".to_owned(),
        "/desk/dialogues".to_owned(),
        "/desk/dialogues/year?year=2023".to_owned(),
        desk(""),
        desk("/balance"),
        desk("/balance?q=kamau"),
        desk("/invitations"),
        desk("/programme"),
        format!("/dialogues/{slug}/programme"),
        "/desk/recommendations".to_owned(),
        "/desk/recommendations?by=theme".to_owned(),
        "/desk/recommendations?by=region&status=not-started".to_owned(),
        "/desk/recommendations.csv".to_owned(),
        "/desk/outbox".to_owned(),
        "/desk/audit".to_owned(),
        "/".to_owned(),
        "/dialogues".to_owned(),
        "/outcomes".to_owned(),
        "/recommendations".to_owned(),
        "/recommendations?by=region".to_owned(),
        "/recommendations.csv".to_owned(),
        "/search?q=better".to_owned(),
        "/outcomes.atom".to_owned(),
        "/calendar.ics".to_owned(),
        "/calendar?month=2023-03".to_owned(),
        "/sitemap.xml".to_owned(),
        "/api/v1/dialogues".to_owned(),
        "/api/v1/outcomes".to_owned(),
        "/api/v1/recommendations".to_owned(),
    ];
    grow(&browser, invited, 0, 3).await;
    let few = asked(&browser, &pages).await;
    assert!(few.iter().all(|(_, statements)| *statements > 0), "{few:?}");
    grow(&browser, invited, 3, 60).await;
    assert_eq!(asked(&browser, &pages).await, few);
}
