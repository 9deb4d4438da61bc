//! One template for the concept notes and programmes of a process.

use domain::ids::{DialogueId, ProcessId, SessionId, TemplatePartId};
use domain::process::PlanForm;
use domain::programme::SessionForm;
use domain::template::PartForm;
use domain::{FieldError, Problem, Refusal, Role};
use testkit::Harness;
use usecases::templates::queries::Note;
use usecases::templates::{self, queries};
use usecases::{Result, processes, programme};

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

fn part(kind: &str, heading: &str, limit: &str) -> PartForm {
    PartForm {
        kind: kind.to_owned(),
        heading: heading.to_owned(),
        limit: limit.to_owned(),
        ..PartForm::default()
    }
}

/// A process with a template of two texts and a session, and a dialogue in it.
async fn filled(h: &Harness) -> (ProcessId, DialogueId) {
    let officer = h.officer(Role::Secretariat).await;
    let form = PlanForm {
        title: "The review".to_owned(),
        language: "en".to_owned(),
        ..PlanForm::default()
    };
    let process = processes::create(&h.platform, &officer, ProcessId::new(), &form)
        .await
        .expect("a process");
    let parts = [
        part("concept-note", "Background", "5"),
        part("concept-note", "Questions", ""),
        part("programme", "Opening", "15"),
    ];
    templates::save(&h.platform, &officer, process, 0, &parts)
        .await
        .expect("a template");
    let under = |form: &mut domain::dialogue::PlanForm| form.process = process.to_string();
    (process, h.dialogue().with(under).make().await)
}

async fn note(h: &Harness, dialogue: DialogueId) -> Note {
    let officer = h.officer(Role::Secretariat).await;
    let (_, note) = queries::note(&h.platform, &officer, dialogue)
        .await
        .expect("a page");
    note.expect("a note")
}

async fn write(h: &Harness, dialogue: DialogueId, heading: &str, text: &str) -> Result<()> {
    let officer = h.officer(Role::Secretariat).await;
    let note = note(h, dialogue).await;
    let id = part_id(&note, heading);
    let written = [(id, text.to_owned())];
    templates::save_note(&h.platform, &officer, dialogue, note.version, &written).await
}

fn part_id(note: &Note, heading: &str) -> TemplatePartId {
    let found = note.parts.iter().find(|part| part.part.heading == heading);
    found.expect("the part").id
}

testkit::on_each_database! {
    async fn what_is_missing_is_seen_and_a_text_above_its_limit_is_refused(h) {
        let (_, dialogue) = filled(h).await;
        write(h, dialogue, "Background", "What happened until now").await.expect("saved");
        let now = note(h, dialogue).await;
        assert_eq!((now.written(), now.parts.len(), now.version), (1, 2, 1));
        assert_eq!(now.parts[0].words, 4);
        let id = part_id(&now, "Background");
        let refused = refusal(write(h, dialogue, "Background", "one two three four five six").await);
        let problem = Problem::TooManyWords { max: 5, found: 6 };
        assert_eq!(refused, Refusal::Invalid(vec![FieldError::new(id.to_string(), problem)]));
    }

    async fn two_officers_cannot_overwrite_each_other(h) {
        let (process, dialogue) = filled(h).await;
        let officer = h.officer(Role::Secretariat).await;
        let before = note(h, dialogue).await;
        let written = [(part_id(&before, "Questions"), "What works?".to_owned())];
        templates::save_note(&h.platform, &officer, dialogue, 0, &written).await.expect("saved");
        let other = [(part_id(&before, "Questions"), "What does not?".to_owned())];
        assert_eq!(refusal(templates::save_note(&h.platform, &officer, dialogue, 0, &other).await), Refusal::ChangedMeanwhile);
        let stale = templates::save(&h.platform, &officer, process, 0, &[part("programme", "Closing", "")]).await;
        assert_eq!(refusal(stale), Refusal::ChangedMeanwhile);
    }

    async fn a_new_version_never_rewrites_what_was_filled(h) {
        let (process, dialogue) = filled(h).await;
        let officer = h.officer(Role::Secretariat).await;
        write(h, dialogue, "Background", "Until now").await.expect("saved");
        write(h, dialogue, "Questions", "What works?").await.expect("saved");
        let parts = [part("concept-note", "Background", "200"), part("concept-note", "Outcome", "")];
        templates::save(&h.platform, &officer, process, 1, &parts).await.expect("version 2");
        // The same once more is no third version.
        templates::save(&h.platform, &officer, process, 2, &parts).await.expect("nothing new");
        let before = note(h, dialogue).await;
        assert_eq!((before.template, before.newer, before.written()), (1, Some(2), 2));

        templates::take_over(&h.platform, &officer, dialogue, before.version).await.expect("taken over");
        let after = note(h, dialogue).await;
        assert_eq!((after.template, after.newer), (2, None));
        let texts: Vec<&str> = after.parts.iter().map(|part| part.text.as_str()).collect();
        assert_eq!(texts, ["Until now", ""]);
        assert_eq!(after.kept, [("Questions".to_owned(), "What works?".to_owned())]);
        let again = templates::take_over(&h.platform, &officer, dialogue, after.version).await;
        assert_eq!(refusal(again), Refusal::NotFound);
    }

    async fn a_programme_lacks_the_sessions_that_the_template_asks_for_and_keeps_their_titles(h) {
        let (_, dialogue) = filled(h).await;
        let officer = h.officer(Role::Secretariat).await;
        let missing = queries::missing_sessions(&h.platform, &officer, dialogue, &[]).await.expect("sessions");
        assert_eq!(missing, [("Opening".to_owned(), Some(15))]);
        let form = |title: &str| SessionForm {
            kind: "session".to_owned(),
            title: title.to_owned(),
            day: "1".to_owned(),
            start: "15:00".to_owned(),
            minutes: "15".to_owned(),
            ..SessionForm::default()
        };
        let id = SessionId::new();
        programme::add(&h.platform, &officer, dialogue, id, &form("Opening")).await.expect("a session");
        let missing = queries::missing_sessions(&h.platform, &officer, dialogue, &["Opening"]).await.expect("sessions");
        assert!(missing.is_empty());
        let renamed = programme::change(&h.platform, &officer, dialogue, id, 1, &form("Welcome"), false).await;
        assert_eq!(refusal(renamed), Refusal::field("title", Problem::LockedByTemplate));
    }

    async fn those_without_the_desk_are_refused(h) {
        let (process, dialogue) = filled(h).await;
        let lead = h.officer(Role::WorkingGroupLead).await;
        assert_eq!(refusal(queries::template(&h.platform, &lead, process).await), Refusal::NotPermitted);
        assert_eq!(refusal(queries::note(&h.platform, &lead, dialogue).await), Refusal::NotPermitted);
        assert_eq!(refusal(templates::save(&h.platform, &lead, process, 1, &[]).await), Refusal::NotPermitted);
        assert_eq!(refusal(templates::save_note(&h.platform, &lead, dialogue, 0, &[]).await), Refusal::NotPermitted);
        assert_eq!(refusal(templates::take_over(&h.platform, &lead, dialogue, 0).await), Refusal::NotPermitted);
    }
}
