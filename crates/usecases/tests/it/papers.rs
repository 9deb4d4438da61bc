//! Documents to take along: who gets them, and what stands in them.

use std::io::Read;

use domain::ids::{DialogueId, PartnerId, ProcessId, SessionId};
use domain::partner::{Bearer, PartnerForm};
use domain::process::PlanForm;
use domain::programme::SessionForm;
use domain::report::{PointForm, RecommendationForm, Step, TextsForm};
use domain::template::PartForm;
use domain::{Actor, DialogueState, Language, Refusal, Role, SessionRole};
use testkit::Harness;
use usecases::papers::{self, Format, Printed, Wanted};
use usecases::reports::{self, points, recommendations};
use usecases::{Result, partners, processes, programme, templates};

fn word(lang: Language) -> Wanted {
    Wanted {
        lang,
        format: Format::Docx,
    }
}

fn refusal(result: Result<Printed>) -> Option<Refusal> {
    result.err().and_then(|error| error.refusal().cloned())
}

/// The words of a Word file.
fn words(printed: &Printed) -> String {
    let bytes = std::io::Cursor::new(printed.bytes.to_vec());
    let mut package = zip::ZipArchive::new(bytes).expect("a package");
    let mut document = String::new();
    let mut part = package.by_name("word/document.xml").expect("the document");
    part.read_to_string(&mut document).expect("UTF-8");
    let texts = document.split("<w:t xml:space=\"preserve\">").skip(1);
    texts
        .filter_map(|text| text.split("</w:t>").next())
        .collect::<Vec<_>>()
        .join(" ")
}

async fn held_with_report(h: &Harness, officer: &Actor) -> DialogueId {
    let p = &h.platform;
    let dialogue = testkit::a_dialogue(h, "Stocktaking", DialogueState::Held, 1).await;
    reports::start(p, officer, dialogue).await.expect("a start");
    let texts = TextsForm {
        title: "What was achieved".into(),
        gist: "Three things.".into(),
        introduction: "Participants met.\n\nThey agreed.".into(),
        additional_suggestions: "One more.".into(),
        language: "en".into(),
    };
    reports::save_texts(p, officer, dialogue, 1, &texts)
        .await
        .expect("texts");
    let point = PointForm {
        section: "key-issues".into(),
        heading: "Pools of resources".into(),
        theme: "interviewing".into(),
        text: "A pool of resources is needed.".into(),
        grade: "widely-endorsed".into(),
        verb: "widely endorsed".into(),
        speaker_class: "participants".into(),
    };
    points::add(p, officer, dialogue, 2, &point)
        .await
        .expect("a point");
    let recommendation = RecommendationForm {
        text: "Pilot light matches.".into(),
        state: "agreed".into(),
        support: "endorsed".into(),
        addressee_states: "Kenya".into(),
        ..RecommendationForm::default()
    };
    recommendations::add(p, officer, dialogue, 3, &recommendation)
        .await
        .expect("a recommendation");
    dialogue
}

async fn publish(h: &Harness, officer: &Actor, dialogue: DialogueId) {
    for (version, step) in [(4, Step::Adopt), (5, Step::Publish)] {
        reports::step(&h.platform, officer, dialogue, version, step)
            .await
            .expect("a step");
    }
}

async fn with_programme(h: &Harness) -> DialogueId {
    let officer = h.officer(Role::Secretariat).await;
    let dialogue = h.convened(2).await;
    let id = SessionId::new();
    let form = SessionForm {
        kind: "panel".to_owned(),
        title: "Interviews".to_owned(),
        day: "1".to_owned(),
        start: "15:00".to_owned(),
        minutes: "45".to_owned(),
        ..SessionForm::default()
    };
    programme::add(&h.platform, &officer, dialogue, id, &form)
        .await
        .expect("a session");
    for (name, role) in [
        ("Amina", SessionRole::Chair),
        ("Ivan", SessionRole::Interpreter),
    ] {
        let person = h.person(name, "Diallo").make().await;
        programme::give_role(&h.platform, &officer, dialogue, id, person, role)
            .await
            .expect("a part");
    }
    dialogue
}

async fn slug(h: &Harness, dialogue: DialogueId) -> String {
    let officer = h.officer(Role::Secretariat).await;
    let head = usecases::dialogues::queries::head(&h.platform, &officer, dialogue).await;
    head.expect("a head").slug
}

testkit::on_each_database! {
    async fn a_report_is_a_document_in_the_structure_of_its_page(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = held_with_report(h, &officer).await;
        let draft = papers::report(&h.platform, &officer, dialogue, word(Language::En)).await.expect("a draft");
        assert!(words(&draft).contains("It is not published"), "{}", words(&draft));
        assert_eq!(refusal(papers::public_report(&h.platform, "stocktaking", word(Language::En)).await), Some(Refusal::NotFound));

        publish(h, &officer, dialogue).await;
        let printed = papers::public_report(&h.platform, "stocktaking", word(Language::En)).await.expect("a report");
        assert_eq!(printed.name, "stocktaking.docx");
        let text = words(&printed);
        let mut from = 0;
        for part in [
            "Summary report · 2021-01", "What was achieved", "Three things.", "Participants met.", "They agreed.",
            "1. Pools of resources", "1.1", "A pool of resources is needed.", "Widely endorsed", "One more.",
            "R1", "Pilot light matches.", "2021-01-R1", "Kenya", "How to cite", "SHA-256",
        ] {
            let at = text[from..].find(part);
            from += at.unwrap_or_else(|| panic!("{part} after what stands before it\n{text}"));
        }
        assert!(!text.contains("It is not published"));
    }

    async fn a_document_speaks_the_readers_language_around_its_texts(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = held_with_report(h, &officer).await;
        publish(h, &officer, dialogue).await;
        for (lang, label) in [(Language::Fr, "Recommandations"), (Language::Ar, "التوصيات"), (Language::Zh, "建议")] {
            let printed = papers::public_report(&h.platform, "stocktaking", word(lang)).await.expect("a report");
            let text = words(&printed);
            assert!(text.contains(label) && text.contains("Pilot light matches."), "{lang}: {text}");
        }
    }

    async fn the_public_reads_a_programme_once_it_is_published_and_without_interpreters(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = with_programme(h).await;
        let slug = slug(h, dialogue).await;
        let hidden = papers::public_programme(&h.platform, &slug, None, word(Language::En)).await;
        assert_eq!(refusal(hidden), Some(Refusal::NotFound));
        programme::publish(&h.platform, &officer, dialogue).await.expect("published");
        let partner = PartnerForm { name: "Regional Process".to_owned(), role: "co-host".to_owned(), ..PartnerForm::default() };
        partners::add(&h.platform, &officer, Bearer::Dialogue(dialogue), PartnerId::new(), &partner, None).await.expect("a partner");
        let zone = Some(chrono_tz::Africa::Nairobi);
        let printed = papers::public_programme(&h.platform, &slug, zone, word(Language::En)).await.expect("a programme");
        let text = words(&printed);
        for part in ["Interviews", "Panel", "Chair: Amina Diallo", "in Nairobi", "Co-hosted by", "Regional Process"] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(!text.contains("Ivan"), "{text}");
        assert_eq!(printed.name, format!("{slug}-programme.docx"));
    }

    async fn a_concept_note_shows_what_is_written_and_what_is_missing(h) {
        let officer = h.officer(Role::Secretariat).await;
        let plan = PlanForm { title: "The review".to_owned(), language: "en".to_owned(), ..PlanForm::default() };
        let process = processes::create(&h.platform, &officer, ProcessId::new(), &plan).await.expect("a process");
        let part = |heading: &str| PartForm { kind: "concept-note".to_owned(), heading: heading.to_owned(), ..PartForm::default() };
        templates::save(&h.platform, &officer, process, 0, &[part("Background"), part("Questions")]).await.expect("a template");
        let dialogue = h.dialogue().with(|form| form.process = process.to_string()).make().await;
        let (_, note) = templates::queries::note(&h.platform, &officer, dialogue).await.expect("a page");
        let first = note.expect("a note").parts[0].id;
        let written = [(first, "Until now,\n\nand from now on.".to_owned())];
        templates::save_note(&h.platform, &officer, dialogue, 0, &written).await.expect("saved");
        let printed = papers::concept_note(&h.platform, &officer, dialogue, word(Language::En)).await.expect("a note");
        let text = words(&printed);
        for part in ["Background", "Until now,", "and from now on.", "Questions", "not written yet"] {
            assert!(text.contains(part), "{part}: {text}");
        }
        let without = h.dialogue().make().await;
        assert_eq!(refusal(papers::concept_note(&h.platform, &officer, without, word(Language::En)).await), Some(Refusal::NotFound));
    }

    async fn the_desks_documents_are_for_the_desk(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = held_with_report(h, &officer).await;
        let (p, public) = (&h.platform, &Actor::Public);
        for result in [
            papers::report(p, public, dialogue, word(Language::En)).await,
            papers::programme(p, public, dialogue, None, word(Language::En)).await,
            papers::concept_note(p, public, dialogue, word(Language::En)).await,
        ] {
            assert_eq!(refusal(result), Some(Refusal::SignInRequired));
        }
    }

    async fn the_same_document_is_set_once(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = with_programme(h).await;
        let wanted = Wanted { lang: Language::Ru, format: Format::Pdf };
        let printed = async || papers::programme(&h.platform, &officer, dialogue, None, wanted).await.expect("a PDF");
        let first = printed().await;
        assert!(first.bytes.starts_with(b"%PDF-1.7"));
        let again = printed().await;
        // The very same memory: it was not made anew.
        assert_eq!(again.bytes.as_ptr(), first.bytes.as_ptr());
        let other = Wanted { lang: Language::Zh, ..wanted };
        let other = papers::programme(&h.platform, &officer, dialogue, None, other).await.expect("a PDF");
        assert_ne!(other.bytes, first.bytes);
    }
}
