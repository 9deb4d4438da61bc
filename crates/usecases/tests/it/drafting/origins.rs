//! Points drawn from inputs and notes, and that their origin stays inside.

use domain::ids::SessionId;
use domain::report::{RecommendationForm, Step};
use domain::{Actor, DialogueState, Problem, Refusal, Role};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use testkit::{Harness, OpenCall};
use usecases::papers;
use usecases::portal::outcomes;
use usecases::reports::origins::{self, From, Origin};
use usecases::reports::{self, recommendations, session_notes};

use super::{point, refusal, report, step, texts};

const SAID: &str = "Interpreters were late in every second hearing.";

/// A dialogue that was held and has an answer for these readers to its call.
async fn answered(
    h: &Harness,
    visibility: &str,
) -> (Actor, OpenCall, domain::ids::InputId, String) {
    let officer = h.officer(Role::Secretariat).await;
    let dialogue = h.convened(10).await;
    let call = h.open_call(dialogue).await;
    let form = call.draft(visibility, SAID);
    let (input, _, reference) = h.input(&call, "nadia@voices.example", &form).await;
    use entity::dialogue::{Column, Entity};
    Entity::update_many()
        .col_expr(Column::State, Expr::value(DialogueState::Held))
        .col_expr(Column::Year, Expr::value(2023))
        .col_expr(Column::Number, Expr::value(7))
        .filter(Column::Id.eq(dialogue))
        .exec(h.platform.db())
        .await
        .expect("held");
    reports::start(&h.platform, &officer, dialogue)
        .await
        .expect("a start");
    h.worker.drain().await.expect("sent");
    (officer, call, input, reference)
}

testkit::on_each_database! {
    async fn a_point_is_drawn_in_words_of_its_own_and_its_origin_stays_inside(h) {
        let (officer, call, input, reference) = answered(h, "public").await;
        let (p, dialogue) = (&h.platform, call.dialogue);
        let pane = origins::pane(p, &officer, dialogue).await.expect("a pane");
        let counts: Vec<u64> = pane.questions.iter().map(|one| one.answers).collect();
        assert_eq!(counts, [1, 0]);
        let from = From::Answer(input, call.questions[0]);
        let source = origins::source(p, &officer, dialogue, from).await.expect("an answer");
        let now = report(h, &officer, dialogue).await;
        let blank = origins::blank(&source, &now);
        assert_eq!((blank.heading.as_str(), blank.text.as_str()), ("What have you seen, part 0?", SAID));
        let word_for_word = origins::draw(p, &officer, dialogue, 1, from, &blank).await;
        assert_eq!(refusal(word_for_word), Refusal::field("text", Problem::NotRephrased));
        let form = point("Interpretation often starts late.");
        let drawn = origins::draw(p, &officer, dialogue, 1, from, &form).await.expect("drawn");
        let twice = origins::draw(p, &officer, dialogue, 1, from, &form).await.expect("sent twice");
        assert_eq!(drawn, twice);
        let of = origins::of_report(p, &officer, now.id).await.expect("origins");
        let known = Origin::Input { call: call.id, input, reference: reference.clone(), sent_at: Some(p.now()) };
        assert_eq!(of.get(&drawn), Some(&vec![known]));
        assert!(origins::drawn(p, now.id, call.questions[0]).await.expect("drawn").contains(&input));

        reports::save_texts(p, &officer, dialogue, 2, &texts()).await.expect("texts");
        let recommendation = RecommendationForm {
            text: "States share interpreters.".into(),
            state: "agreed".into(),
            support: "endorsed".into(),
            point: drawn.to_string(),
            addressees: vec!["states".into()],
            ..RecommendationForm::default()
        };
        recommendations::add(p, &officer, dialogue, 3, &recommendation).await.expect("a recommendation");
        step(h, &officer, dialogue, Step::Adopt).await.expect("adopted");
        h.worker.drain().await.expect("sent");
        let before = h.mailbox.mails().len();
        step(h, &officer, dialogue, Step::Publish).await.expect("published");
        h.worker.drain().await.expect("sent");
        // The author alone is told that their words led to it.
        let mails = h.mailbox.mails().split_off(before);
        let (to, mail) = mails.first().expect("a letter to the author");
        assert_eq!((mails.len(), to.contains("nadia@voices.example")), (1, true));
        let mail = String::from_utf8_lossy(mail).replace("=\r\n", "");
        assert!(mail.contains("/recommendations/2023-07-R1") && mail.contains(&reference), "{mail}");
        assert!(!mail.contains(SAID), "no letter repeats an input");
        let whole = outcomes::one(p, &call.dialogue_slug).await.expect("public");
        let said = format!("{whole:?}{}", reports::canonical("2023-07", &whole.report));
        for inside in [reference.as_str(), &input.to_string(), SAID, "Refugee Voices"] {
            assert!(!said.contains(inside), "{inside}");
        }
        let wanted = papers::Wanted { format: papers::Format::Docx, lang: domain::Language::En };
        let paper = papers::public_report(p, &call.dialogue_slug, wanted).await.expect("a paper");
        let text = words_of(&paper.bytes);
        assert!(text.contains("Interpretation often starts late.") && !text.contains(&reference), "{text}");
    }

    async fn what_the_fire_wall_keeps_is_not_drawn_from(h) {
        let (officer, call, input, _) = answered(h, "secretariat").await;
        let (p, dialogue) = (&h.platform, call.dialogue);
        let from = From::Answer(input, call.questions[0]);
        origins::draw(p, &officer, dialogue, 1, from, &point("Interpretation often starts late.")).await.expect("drawn");
        // Whoever speaks for a State stays outside, whatever else they are.
        let Actor::Account { id, mut grants } = h.officer(Role::Secretariat).await else {
            panic!("an officer has an account");
        };
        grants.push(domain::access::Grant { role: Role::FocalPoint, organisation: None, working_group: None });
        let both = Actor::Account { id, grants };
        assert_eq!(refusal(origins::source(p, &both, dialogue, from).await), Refusal::NotFound);
        assert_eq!(refusal(origins::draw(p, &both, dialogue, 2, from, &point("x")).await), Refusal::NotFound);
        let pane = origins::pane(p, &both, dialogue).await.expect("a pane");
        assert!(pane.questions.iter().all(|one| one.answers == 0));
        let report = report(h, &officer, dialogue).await;
        let of = origins::of_report(p, &both, report.id).await.expect("origins");
        assert_eq!(of.into_values().collect::<Vec<_>>(), [vec![Origin::Unseen]]);
        let focal_point = h.officer(Role::FocalPoint).await;
        assert_eq!(refusal(origins::pane(p, &focal_point, dialogue).await), Refusal::NotPermitted);
    }

    async fn sessions_have_notes_to_draw_from(h) {
        let (officer, call, ..) = answered(h, "public").await;
        let (p, dialogue) = (&h.platform, call.dialogue);
        let session = SessionId::new();
        let row = entity::session::Model {
            id: session,
            dialogue_id: dialogue,
            kind: domain::SessionKind::ALL[0],
            title: "Opening".into(),
            about: String::new(),
            day: 1,
            start: 600,
            minutes: 30,
            track: String::new(),
            room: String::new(),
            languages: String::new(),
            version: 1,
        };
        use sea_orm::{ActiveModelTrait, IntoActiveModel};
        row.into_active_model().reset_all().insert(p.db()).await.expect("a session");
        let from = From::Session(session);
        assert_eq!(refusal(origins::source(p, &officer, dialogue, from).await), Refusal::NotFound);
        session_notes::write(p, &officer, dialogue, session, 0, "Two spoke of pools.").await.expect("noted");
        let blind = session_notes::write(p, &officer, dialogue, session, 0, "Three spoke.").await;
        assert_eq!(refusal(blind), Refusal::ChangedMeanwhile);
        session_notes::write(p, &officer, dialogue, session, 1, "Three spoke of pools.").await.expect("noted");
        let drawn = origins::draw(p, &officer, dialogue, 1, from, &point("Pools matter.")).await.expect("drawn");
        let report = report(h, &officer, dialogue).await;
        let of = origins::of_report(p, &officer, report.id).await.expect("origins");
        assert_eq!(of.get(&drawn), Some(&vec![Origin::Session { id: session, title: "Opening".into() }]));
    }
}

/// The words of a document for Word.
fn words_of(bytes: &[u8]) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("an archive");
    let mut text = String::new();
    let mut part = archive.by_name("word/document.xml").expect("the document");
    std::io::Read::read_to_string(&mut part, &mut text).expect("text");
    text
}
