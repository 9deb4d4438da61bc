//! Work on a draft report: what points are drawn from, comments by link, names, versions and corrigenda.

mod beside;
mod names;
mod origins;
mod rounds;

use domain::comment::CircularForm;
use domain::ids::{DialogueId, PersonId};
use domain::report::{PointForm, Step, TextsForm};
use domain::{Actor, DialogueState, OrganisationType, Presence, Refusal, Role};
use sea_orm::{ActiveModelTrait, IntoActiveModel};
use testkit::Harness;
use usecases::Result;
use usecases::reports::queries::{self, Report};
use usecases::reports::{self, points};

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

fn texts() -> TextsForm {
    TextsForm {
        title: "Stocktaking 2021".into(),
        gist: "What was achieved.".into(),
        introduction: "Participants met.".into(),
        additional_suggestions: String::new(),
        language: "en".into(),
    }
}

fn point(text: &str) -> PointForm {
    PointForm {
        section: "key-issues".into(),
        heading: "Pools of resources".into(),
        theme: String::new(),
        text: text.into(),
        grade: "widely-endorsed".into(),
        verb: "welcomed".into(),
        speaker_class: "participants".into(),
    }
}

/// A report with its texts and two points on a dialogue that was held: the officer, the dialogue and the version.
async fn drafted(h: &Harness) -> (Actor, DialogueId, i64) {
    let officer = h.officer(Role::Secretariat).await;
    let dialogue = testkit::a_dialogue(h, "Stocktaking", DialogueState::Held, 1).await;
    let p = &h.platform;
    reports::start(p, &officer, dialogue)
        .await
        .expect("a start");
    let mut version = reports::save_texts(p, &officer, dialogue, 1, &texts())
        .await
        .expect("texts");
    for text in ["Light matches help.", "Pools need rules."] {
        points::add(p, &officer, dialogue, version, &point(text))
            .await
            .expect("a point");
        version += 1;
    }
    (officer, dialogue, version)
}

async fn report(h: &Harness, actor: &Actor, dialogue: DialogueId) -> Report {
    let desk = queries::desk(&h.platform, actor, dialogue).await;
    desk.expect("the desk reads it").report.expect("a report")
}

async fn step(h: &Harness, actor: &Actor, dialogue: DialogueId, step: Step) -> Result<()> {
    let version = report(h, actor, dialogue).await.version;
    reports::step(&h.platform, actor, dialogue, version, step).await
}

/// Somebody who was there, with an address and an organisation.
async fn participant(h: &Harness, dialogue: DialogueId, given: &str, family: &str) -> PersonId {
    let id = h
        .person(given, family)
        .email(&format!("{}@example.org", given.to_lowercase()))
        .organisation("Lantern Foundation", OrganisationType::Ngo)
        .make()
        .await;
    let row = entity::attendance::Model {
        dialogue_id: dialogue,
        person_id: id,
        presence: Presence::Online,
        spoke: true,
        recorded_by: None,
        recorded_at: h.platform.now(),
    };
    row.into_active_model()
        .reset_all()
        .insert(h.platform.db())
        .await
        .expect("somebody was there");
    id
}

/// A circulation until noon UTC on 16 February, ten days after the clock's beginning.
fn circular(people: &[PersonId]) -> CircularForm {
    CircularForm {
        closes_on: "2023-02-16".into(),
        closes_time: "12:00".into(),
        message: "Please look at the second point.".into(),
        people: people.iter().map(PersonId::to_string).collect(),
        others: String::new(),
    }
}

/// The tokens in the mails so far, the latest first.
fn tokens(h: &Harness) -> Vec<String> {
    let mails = h.mailbox.mails();
    let mut all: Vec<String> = mails
        .iter()
        .filter_map(|(_, bytes)| {
            let text = String::from_utf8_lossy(bytes).replace("=\r\n", "");
            let (_, rest) = text.split_once("/draft-report/")?;
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')?;
            Some(rest[..end].to_owned())
        })
        .collect();
    all.reverse();
    all
}
