//! Who reads what: each kind of reader against each kind of text.

use domain::access::Grant;
use domain::ids::DialogueId;
use domain::{Actor, Role};
use entity::{input_answer, input_text, input_version};
use sea_orm::EntityTrait;
use testkit::{Harness, OpenCall};
use usecases::inputs;
use usecases::inputs::queries::{self, Filter, SheetWords};
use usecases::inputs::readers::Reader;

use super::{call, title};

const SECRET: &str = "The guard at the northern gate takes money.";

/// One input for each kind of reader, and a withheld one: their references in this order.
async fn planted(h: &Harness, call: &OpenCall) -> [String; 4] {
    let mut references = Vec::new();
    for (nth, visibility) in ["public", "participants", "secretariat", "public"]
        .iter()
        .enumerate()
    {
        let email = format!("author-{nth}@voices.example");
        let (id, _, reference) = h.input(call, &email, &call.draft(visibility, SECRET)).await;
        if nth == 3 {
            let officer = h.officer(Role::Secretariat).await;
            let this = (call.dialogue, call.id, id);
            inputs::withhold(&h.platform, &officer, this, "It names a person.")
                .await
                .expect("withheld");
        }
        references.push(reference);
    }
    h.forget_outbox().await;
    references.try_into().expect("four")
}

async fn reads(h: &Harness, reader: Reader<'_>, references: &[String; 4]) -> [bool; 4] {
    let mut read = [false; 4];
    for (read, reference) in read.iter_mut().zip(references) {
        *read = title(h, reader, reference).await.is_some();
    }
    read
}

/// All that the desk's pages and files say to this actor.
async fn said(h: &Harness, actor: &Actor, call: &OpenCall) -> String {
    let this = (call.dialogue, call.id);
    let mut said = String::new();
    if let Ok(screen) = queries::list(&h.platform, actor, this, &Filter::default(), 1).await {
        for line in &screen.found.items {
            if let Ok(one) = queries::one(&h.platform, actor, (this.0, this.1, line.id)).await {
                said.push_str(&format!("{one:?}"));
            }
        }
        said.push_str(&format!("{screen:?}"));
    }
    let answers = (this.0, this.1, call.questions[0]);
    if let Ok(readings) = queries::readings(&h.platform, actor, answers, 1).await {
        said.push_str(&format!("{readings:?}"));
    }
    let words = SheetWords {
        headings: Vec::new(),
        word: &|key| key.to_owned(),
        byline: &|byline| format!("{byline:?}"),
        right_to_left: false,
    };
    if let Ok(sheet) = queries::sheet(&h.platform, actor, this, &Filter::default(), words).await {
        said.push_str(&format!("{sheet:?}"));
    }
    said
}

testkit::on_each_database! {
    async fn each_reader_reads_what_the_author_chose_and_nothing_else(h) {
        let group = h.group("Appeals").await;
        let lead = h.lead(group, "amina@lawcentre.example").await;
        let dialogue = h.dialogue_like(20, |row| row.group_id = Some(group)).await;
        let call = h.open_call(dialogue).await;
        let all = planted(h, &call).await;
        let officer = h.officer(Role::Secretariat).await;
        let outside = h.officer(Role::FocalPoint).await;
        let Actor::Account { id, grants } = &officer else { panic!("an account") };
        // A focal point who was made an officer, too, is still a State's.
        let mut both = grants.clone();
        both.push(Grant { role: Role::FocalPoint, organisation: None, working_group: None });
        let both = Actor::Account { id: *id, grants: both };
        for (reader, expected) in [
            (Reader::Public, [true, false, false, false]),
            (Reader::Participant(dialogue), [true, true, false, false]),
            (Reader::Participant(DialogueId::new()), [false; 4]),
            // What is withheld they read at the desk, not where it is published.
            (Reader::Desk(&officer), [true, true, true, false]),
            (Reader::Desk(&both), [true, true, false, false]),
            (Reader::Desk(&lead), [true, true, false, false]),
            (Reader::Desk(&outside), [false; 4]),
            (Reader::Desk(&Actor::Public), [false; 4]),
            (Reader::Desk(&Actor::Platform), [true, true, false, false]),
        ] {
            assert_eq!(reads(h, reader, &all).await, expected, "{reader:?}");
        }
        // At the desk: texts by how often they are said, authors' addresses not at all beyond the wall.
        let open = said(h, &officer, &call).await;
        assert!(open.contains(&all[2]) && open.contains("author-2@voices.example"));
        assert!(open.matches(SECRET).count() >= 4, "each text, the withheld one too");
        for actor in [&both, &lead] {
            let said = said(h, actor, &call).await;
            assert!(said.contains(&all[0]) && !said.contains(&all[2]), "{actor:?}");
            assert!(!said.contains("@voices.example") && !said.contains("Nadia"), "{actor:?}");
        }
        for actor in [&outside, &Actor::Public] {
            assert_eq!(said(h, actor, &call).await, "", "{actor:?}");
        }
    }

    async fn what_is_for_the_secretariat_alone_cannot_be_read_from_the_database(h) {
        let call = call(h).await;
        h.input(&call, "author@voices.example", &call.draft("secretariat", SECRET)).await;
        h.input(&call, "other@voices.example", &call.draft("public", "Anybody may know.")).await;
        h.forget_outbox().await;
        let db = h.platform.db();
        let texts = format!("{:?}", input_text::Entity::find().all(db).await.expect("rows"));
        let answers = format!("{:?}", input_answer::Entity::find().all(db).await.expect("rows"));
        assert!(answers.contains("Anybody may know.") && !answers.contains("northern gate"));
        assert_eq!(texts.matches("Interpreters first").count(), 1);
        let rows = entity::input::Entity::find().all(db).await.expect("rows");
        for row in &rows {
            let author = String::from_utf8_lossy(&row.author).into_owned();
            assert!(!author.contains("Nadia") && !author.contains("voices"), "{author}");
            assert!(!row.address_mac.contains("voices"));
        }
        for version in input_version::Entity::find().all(db).await.expect("rows") {
            assert!(!String::from_utf8_lossy(&version.sealed).contains("know"));
        }
    }

    async fn what_an_author_closes_is_closed_everywhere_and_opens_again(h) {
        let call = call(h).await;
        let (_, token, reference) = h.input(&call, "author@voices.example", &call.draft("public", SECRET)).await;
        assert!(title(h, Reader::Public, &reference).await.is_some());
        inputs::save(&h.platform, &token, &call.draft("secretariat", SECRET)).await.expect("saved");
        inputs::submit(&h.platform, &token).await.expect("sent");
        assert!(title(h, Reader::Public, &reference).await.is_none());
        let answers = input_answer::Entity::find().all(h.platform.db()).await.expect("rows");
        assert!(answers.iter().all(|row| row.plain.is_none()), "nothing plain is left behind");
        h.forget_outbox().await;
    }
}
