//! Letters before they are sent, as they will look.

use axum::http::StatusCode;
use domain::{Language, LetterKind, Role, paths};
use usecases::letters::ours;

use crate::browser::Browser;

fn encoded(raw: &str) -> String {
    app::routes::urlencode(raw).replace('/', "%2F")
}

/// The address in the frame of a page.
fn framed(page: &str) -> &str {
    let (_, rest) = page.split_once("<iframe").expect("a frame");
    let (tag, _) = rest.split_once('>').expect("the end of the tag");
    assert!(
        tag.contains("sandbox=\"\"") && tag.contains("title=\""),
        "{tag}"
    );
    let (_, rest) = tag.split_once("src=\"").expect("an address");
    rest.split_once('"').expect("its end").0
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_is_tried_out_in_a_frame_that_can_do_nothing() {
    let mut browser = Browser::new().await;
    browser.sign_in(Role::Secretariat).await;
    let (kind, language) = (LetterKind::ConfirmationAccepted, Language::Ar);
    let here = paths::desk_letter(kind, language);
    let quiet = browser.get(paths::DESK_LETTERS).await;
    assert!(
        !quiet
            .header("content-security-policy")
            .contains("frame-src")
    );
    let ours = ours(kind, language);
    let typed = format!(
        "what=try&version=0&subject={}&body={}",
        encoded(&ours.subject),
        encoded(&ours.body)
    );
    let page = browser.post(&here, &typed).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        page.header("content-security-policy")
            .contains("frame-src 'self';")
    );
    let address = framed(&page.body).to_owned();
    assert!(
        page.body.contains(&format!("<a href=\"{address}\"")),
        "for those who see no frames"
    );

    let letter = browser.get(&address).await;
    assert_eq!(letter.status, StatusCode::OK);
    assert_eq!(letter.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(letter.header("x-frame-options"), "SAMEORIGIN");
    assert_eq!(letter.header("cache-control"), "no-store");
    let policy = letter.header("content-security-policy");
    for rule in [
        "default-src 'none'",
        "style-src 'unsafe-inline'",
        "img-src data:",
        "frame-ancestors 'self'",
        "; sandbox",
    ] {
        assert!(policy.contains(rule), "{policy}");
    }
    assert!(
        !policy.contains("allow-") && !policy.contains("script"),
        "{policy}"
    );
    assert!(
        letter
            .body
            .starts_with("<!doctype html><html lang=\"ar\" dir=\"rtl\">"),
        "{}",
        letter.body
    );
    assert!(
        letter
            .body
            .contains("href=\"https://convener.example/rsvp/sample\"")
    );

    let (_, carried) = address.split_once('?').expect("a query");
    let other = paths::desk_letter_mail(LetterKind::Invitation, language);
    for wrong in [
        format!("{other}?{carried}"),
        format!("{here}/mail"),
        format!("{here}/mail?letter=AAAA"),
    ] {
        assert_eq!(
            browser.get(&wrong).await.status,
            StatusCode::NOT_FOUND,
            "{wrong}"
        );
    }
    browser.forget();
    let stranger = browser.get(&address).await;
    assert_eq!(stranger.status, StatusCode::SEE_OTHER);
    assert!(stranger.location().starts_with("/sign-in"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_and_a_change_are_shown_as_they_will_look_without_anybodys_link() {
    let mut browser = Browser::new().await;
    browser.sign_in(Role::Secretariat).await;
    let h = &browser.harness;
    let dialogue = h.dialogue().convened().make().await;
    let people = h.shortlisted(dialogue, 2, Language::Zh).await;
    let issue = paths::desk_dialogue_part(dialogue, "invitations/issue");
    let page = browser.get(&format!("{issue}?person={}", people[1])).await;
    let letter = browser.get(framed(&page.body)).await;
    assert!(
        letter.body.contains("lang=\"zh\"") && letter.body.contains("Wanjiru Kamau 1"),
        "{}",
        letter.body
    );
    usecases::invitations::issue(&h.platform, &domain::Actor::Platform, dialogue, &people)
        .await
        .expect("issued");

    let edit = paths::desk_dialogue_part(dialogue, "edit");
    let version = {
        let head =
            usecases::dialogues::queries::head(&h.platform, &domain::Actor::Platform, dialogue);
        head.await.expect("a head").version
    };
    let mut form = h.dialogue().form();
    form.start_time = "16:00".to_owned();
    form.end_time = "18:30".to_owned();
    let fields = serde_json::to_value(&form).expect("a form");
    let typed: Vec<String> = fields
        .as_object()
        .expect("fields")
        .iter()
        .flat_map(|(name, value)| match value {
            serde_json::Value::Array(many) => many.iter().map(|one| (name, one.clone())).collect(),
            one => vec![(name, one.clone())],
        })
        .map(|(name, value)| format!("{name}={}", encoded(value.as_str().unwrap_or_default())))
        .collect();
    let page = browser
        .post(&edit, &format!("version={version}&{}", typed.join("&")))
        .await;
    let address = framed(&page.body);
    assert!(
        address.starts_with(&paths::desk_dialogue_part(dialogue, "mail?")),
        "{address}"
    );
    let letter = browser.get(address).await;
    assert!(
        letter.body.contains("/rsvp/…") && letter.body.contains("16:00"),
        "{}",
        letter.body
    );
}
