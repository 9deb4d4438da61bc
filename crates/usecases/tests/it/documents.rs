//! Documents: versions that stay, readers who get no more than is theirs, files that are looked into.

use chrono::Duration;
use domain::access::Grant;
use domain::document::{FactsForm, FileFault, NewForm, Shelf, VersionForm, Visibility};
use domain::group::{PlanForm, Step};
use domain::ids::{DialogueId, DocumentFileId, DocumentId, SessionId, WorkingGroupId};
use domain::invitation::{RsvpForm, parse};
use domain::programme::SessionForm;
use domain::{Actor, DialogueState, Language, Problem, Refusal, Role};
use futures::TryStreamExt;
use migrations::Migrator;
use sea_orm_migration::MigratorTrait;
use testkit::Harness;
use usecases::documents::{self, Content, Stored, Upload, queries};
use usecases::{Result, files, groups, invitations, programme};

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

fn file(name: &str, content: &str) -> Option<Upload> {
    Some(Upload {
        name: name.to_owned(),
        content: content.as_bytes().to_vec(),
    })
}

fn version(language: &str) -> VersionForm {
    VersionForm {
        language: language.to_owned(),
        link: String::new(),
    }
}

fn facts(title: &str, visibility: Visibility) -> FactsForm {
    FactsForm {
        title: title.to_owned(),
        kind: "background-paper".to_owned(),
        visibility: visibility.to_string(),
        place: String::new(),
    }
}

fn new(title: &str, visibility: Visibility) -> NewForm {
    NewForm {
        facts: facts(title, visibility),
        session: String::new(),
        version: version("en"),
    }
}

async fn added(h: &Harness, shelf: Shelf, actor: &Actor, form: &NewForm) -> DocumentId {
    let id = DocumentId::new();
    documents::add(
        &h.platform,
        actor,
        shelf,
        id,
        form,
        file("paper.txt", &form.facts.title),
    )
    .await
    .expect("a document");
    id
}

async fn titles(h: &Harness, shelf: Shelf, actor: &Actor) -> Vec<String> {
    let all = queries::desk(&h.platform, actor, shelf)
        .await
        .expect("a list");
    all.into_iter().map(|document| document.title).collect()
}

async fn read(h: &Harness, content: Content) -> String {
    let Content::File(Stored { hash, .. }) = content else {
        panic!("a file, not a link");
    };
    let stream = h.platform.files().open(&hash, None).await.expect("content");
    let parts: Vec<_> = stream.try_collect().await.expect("content");
    String::from_utf8(parts.concat()).expect("text")
}

/// A group at work, with the actor who leads it.
async fn group(h: &Harness) -> (WorkingGroupId, Actor) {
    let officer = h.officer(Role::Secretariat).await;
    let id = WorkingGroupId::new();
    let form = PlanForm {
        kind: "working-group".to_owned(),
        title: "Working Group on Appeals".to_owned(),
        language: "en".to_owned(),
        ..PlanForm::default()
    };
    groups::create(&h.platform, &officer, id, &form)
        .await
        .expect("a group");
    groups::step(&h.platform, &officer, id, 1, Step::Start)
        .await
        .expect("a start");
    let lead = Actor::Account {
        id: officer.account().expect("an account"),
        grants: vec![Grant {
            role: Role::WorkingGroupLead,
            organisation: None,
            working_group: Some(id),
        }],
    };
    (id, lead)
}

async fn token(h: &Harness, dialogue: DialogueId) -> String {
    let people = h.shortlisted(dialogue, 1, Language::En).await;
    invitations::issue(&h.platform, &Actor::Platform, dialogue, &people)
        .await
        .expect("issued");
    h.worker.drain().await.expect("the worker works");
    use sea_orm::EntityTrait;
    let rows = entity::invitation::Entity::find()
        .all(h.platform.db())
        .await
        .expect("invitations");
    invitations::token(&h.platform, rows[0].id)
}

testkit::on_each_database! {
    async fn a_form_sent_twice_adds_one_document_with_one_version(h) {
        let officer = h.officer(Role::Secretariat).await;
        let shelf = Shelf::Dialogue(h.convened(10).await);
        let (id, form) = (DocumentId::new(), new("Concept note", Visibility::Public));
        let (one, two) = tokio::join!(
            documents::add(&h.platform, &officer, shelf, id, &form, file("note.txt", "One")),
            documents::add(&h.platform, &officer, shelf, id, &form, file("note.txt", "One")),
        );
        one.expect("added");
        two.expect("known");
        let all = queries::desk(&h.platform, &officer, shelf).await.expect("a list");
        assert_eq!((all.len(), all[0].editions.len(), all[0].editions[0].versions.len()), (1, 1, 1));
    }

    async fn two_uploads_at_once_become_two_versions_and_none_is_lost(h) {
        let officer = h.officer(Role::Secretariat).await;
        let shelf = Shelf::Dialogue(h.convened(10).await);
        let id = added(h, shelf, &officer, &new("First", Visibility::Public)).await;
        let (english, french) = (version("en"), version("fr"));
        let next = |form, text| {
            let file = file("paper.txt", text);
            documents::add_version(&h.platform, &officer, shelf, id, DocumentFileId::new(), form, file)
        };
        let (one, two, other) = tokio::join!(next(&english, "Second"), next(&english, "Third"), next(&french, "Premier"));
        one.expect("added");
        two.expect("added");
        other.expect("added");
        let document = queries::one(&h.platform, &officer, shelf, id).await.expect("a document");
        let numbers = |nth: usize| document.editions[nth].versions.iter().map(|version| version.number).collect::<Vec<_>>();
        assert_eq!((document.editions[0].language, numbers(0)), (Language::En, vec![3, 2, 1]));
        assert_eq!((document.editions[1].language, numbers(1)), (Language::Fr, vec![1]));
        // The desk opens each of them, readers the newest.
        let first = document.editions[0].versions[2].id;
        let opened = documents::at_desk(&h.platform, &officer, shelf, id, first).await.expect("a version");
        assert_eq!(read(h, opened).await, "First");
        let newest = documents::public(&h.platform, id, Language::Fr).await.expect("a version");
        assert_eq!(read(h, newest).await, "Premier");
        let readers = queries::public_of_dialogue(&h.platform, match shelf { Shelf::Dialogue(id) => id, Shelf::Group(_) => unreachable!() }).await.expect("a list");
        assert!(readers[0].editions.iter().all(|edition| edition.versions.len() == 1), "{readers:?}");
        assert_eq!(readers[0].editions[0].versions[0].number, 3);
    }

    async fn everybody_gets_what_is_theirs_to_read_and_no_more(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(10).await;
        let shelf = Shelf::Dialogue(dialogue);
        let open = added(h, shelf, &officer, &new("For everybody", Visibility::Public)).await;
        let invited = added(h, shelf, &officer, &new("For those invited", Visibility::Participants)).await;
        let own = added(h, shelf, &officer, &new("For the desk", Visibility::Secretariat)).await;
        let names = |list: Vec<queries::Document>| list.into_iter().map(|document| document.title).collect::<Vec<_>>();
        let public = queries::public_of_dialogue(&h.platform, dialogue).await.expect("a list");
        assert_eq!(names(public), ["For everybody"]);
        let theirs = queries::for_invited(&h.platform, dialogue, None).await.expect("a list");
        assert_eq!(names(theirs), ["For everybody", "For those invited"]);
        assert_eq!(titles(h, shelf, &officer).await.len(), 3);

        let en = Language::En;
        documents::public(&h.platform, open, en).await.expect("open to all");
        for hidden in [invited, own] {
            assert_eq!(refusal(documents::public(&h.platform, hidden, en).await), Refusal::NotFound);
        }
        let token = token(h, dialogue).await;
        documents::behind_link(&h.platform, &token, invited, en).await.expect("theirs");
        assert_eq!(refusal(documents::behind_link(&h.platform, &token, own, en).await), Refusal::NotFound);
        assert_eq!(refusal(documents::behind_link(&h.platform, "guessed", invited, en).await), Refusal::NotFound);
        assert_eq!(refusal(documents::behind_link(&h.platform, &token, invited, Language::Ar).await), Refusal::NotFound);
        // The link opens nothing of another dialogue.
        let other = Shelf::Dialogue(testkit::a_dialogue(h, "Another", DialogueState::Convened, 2).await);
        let elsewhere = added(h, other, &officer, &new("Elsewhere", Visibility::Participants)).await;
        assert_eq!(refusal(documents::behind_link(&h.platform, &token, elsewhere, en).await), Refusal::NotFound);
        // Whoever gives the seat up reads no further.
        let declined = parse(&RsvpForm { answer: "declined".into(), ..RsvpForm::default() }).expect("an answer");
        invitations::answer(&h.platform, &token, &declined).await.expect("declined");
        h.forget_outbox().await;
        assert_eq!(refusal(documents::behind_link(&h.platform, &token, invited, en).await), Refusal::NotFound);
    }

    async fn a_draft_keeps_its_public_documents_to_itself(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = testkit::a_dialogue(h, "Not yet", DialogueState::Draft, 3).await;
        let id = added(h, Shelf::Dialogue(dialogue), &officer, &new("Note", Visibility::Public)).await;
        assert_eq!(refusal(documents::public(&h.platform, id, Language::En).await), Refusal::NotFound);
        assert!(queries::public_of_dialogue(&h.platform, dialogue).await.expect("a list").is_empty());
    }

    async fn what_is_archived_is_gone_for_readers_and_comes_back_whole(h) {
        let officer = h.officer(Role::Secretariat).await;
        let shelf = Shelf::Dialogue(h.convened(10).await);
        let id = added(h, shelf, &officer, &new("Note", Visibility::Public)).await;
        documents::archive(&h.platform, &officer, shelf, id).await.expect("archived");
        documents::archive(&h.platform, &officer, shelf, id).await.expect("archived already");
        assert_eq!(refusal(documents::public(&h.platform, id, Language::En).await), Refusal::NotFound);
        let late = documents::add_version(&h.platform, &officer, shelf, id, DocumentFileId::new(), &version("en"), file("a.txt", "a")).await;
        assert!(matches!(refusal(late), Refusal::WrongState { .. }));
        let shown = queries::one(&h.platform, &officer, shelf, id).await.expect("the desk keeps it");
        assert!(shown.archived && shown.editions[0].versions.len() == 1);
        documents::restore(&h.platform, &officer, shelf, id).await.expect("restored");
        let back = documents::public(&h.platform, id, Language::En).await.expect("open again");
        assert_eq!(read(h, back).await, "Note");
    }

    async fn the_leads_alone_write_for_their_group(h) {
        let officer = h.officer(Role::Secretariat).await;
        let (id, lead) = group(h).await;
        let shelf = Shelf::Group(id);
        let form = new("Terms of reference", Visibility::Public);
        let theirs = added(h, shelf, &lead, &form).await;
        let ours = documents::add(&h.platform, &officer, shelf, DocumentId::new(), &form, file("a.txt", "a")).await;
        assert_eq!(refusal(ours), Refusal::NotPermitted);
        let changed = documents::change(&h.platform, &officer, shelf, theirs, 1, &facts("Altered", Visibility::Public)).await;
        assert_eq!(refusal(changed), Refusal::NotPermitted);
        let public = queries::public_of_group(&h.platform, id).await.expect("a list");
        assert_eq!(public.len(), 1);
        // The secretariat sees it, and can take it away.
        assert_eq!(titles(h, shelf, &officer).await, ["Terms of reference"]);
        documents::archive(&h.platform, &officer, shelf, theirs).await.expect("archived");
        assert!(queries::public_of_group(&h.platform, id).await.expect("a list").is_empty());
        // Neither reaches the documents of a dialogue, nor another group's.
        let dialogue = Shelf::Dialogue(h.convened(10).await);
        assert_eq!(refusal(queries::desk(&h.platform, &lead, dialogue).await), Refusal::NotPermitted);
        let of_dialogue = added(h, dialogue, &officer, &new("Note", Visibility::Secretariat)).await;
        assert_eq!(refusal(queries::one(&h.platform, &lead, shelf, of_dialogue).await), Refusal::NotFound);
        assert_eq!(refusal(queries::desk(&h.platform, &Actor::Public, shelf).await), Refusal::SignInRequired);
    }

    async fn a_sessions_paper_waits_for_the_programme_and_outlives_the_session(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(10).await;
        let session = SessionId::new();
        let form = SessionForm {
            kind: "panel".to_owned(),
            title: "Opening".to_owned(),
            day: "1".to_owned(),
            start: "15:00".to_owned(),
            minutes: "30".to_owned(),
            ..SessionForm::default()
        };
        programme::add(&h.platform, &officer, dialogue, session, &form).await.expect("a session");
        let shelf = Shelf::Dialogue(dialogue);
        let paper = NewForm { session: session.to_string(), ..new("Statement", Visibility::Public) };
        let id = added(h, shelf, &officer, &paper).await;
        let elsewhere = NewForm { session: SessionId::new().to_string(), ..paper };
        let refused = documents::add(&h.platform, &officer, shelf, DocumentId::new(), &elsewhere, file("a.txt", "a")).await;
        assert_eq!(refusal(refused), Refusal::field("session", Problem::NotAChoice));
        assert_eq!(refusal(documents::public(&h.platform, id, Language::En).await), Refusal::NotFound);
        programme::publish(&h.platform, &officer, dialogue).await.expect("published");
        documents::public(&h.platform, id, Language::En).await.expect("open to all");
        programme::remove(&h.platform, &officer, dialogue, session).await.expect("removed");
        let kept = queries::one(&h.platform, &officer, shelf, id).await.expect("kept");
        assert_eq!(kept.session, None);
    }

    async fn a_change_over_a_colleagues_is_refused_and_places_are_numbers(h) {
        let officer = h.officer(Role::Secretariat).await;
        let shelf = Shelf::Dialogue(h.convened(10).await);
        added(h, shelf, &officer, &new("A", Visibility::Public)).await;
        added(h, shelf, &officer, &new("B", Visibility::Public)).await;
        let third = added(h, shelf, &officer, &new("C", Visibility::Public)).await;
        let first = FactsForm { place: "1".to_owned(), ..facts("C", Visibility::Participants) };
        documents::change(&h.platform, &officer, shelf, third, 1, &first).await.expect("changed");
        assert_eq!(titles(h, shelf, &officer).await, ["C", "A", "B"]);
        let late = documents::change(&h.platform, &officer, shelf, third, 1, &facts("D", Visibility::Public)).await;
        assert_eq!(refusal(late), Refusal::ChangedMeanwhile);
        let nowhere = FactsForm { place: "0".to_owned(), ..facts("", Visibility::Public) };
        let refused = refusal(documents::change(&h.platform, &officer, shelf, third, 2, &nowhere).await);
        assert!(matches!(refused, Refusal::Invalid(errors) if errors.len() == 2));
    }

    async fn a_file_that_is_not_what_it_says_leaves_nothing_behind(h) {
        let officer = h.officer(Role::Secretariat).await;
        let shelf = Shelf::Dialogue(h.convened(10).await);
        let form = new("", Visibility::Public);
        let upload = file("page.pdf", "<html><script>alert(1)</script>");
        let refused = refusal(documents::add(&h.platform, &officer, shelf, DocumentId::new(), &form, upload).await);
        let Refusal::Invalid(errors) = refused else { panic!("{refused:?}") };
        let named: Vec<_> = errors.iter().map(|error| (error.field.as_str(), &error.problem)).collect();
        assert_eq!(named, [("title", &Problem::Required), ("file", &Problem::File(FileFault::UnknownKind))]);
        assert!(h.platform.files().all().await.expect("a list").is_empty());
        let empty = refusal(documents::add(&h.platform, &officer, shelf, DocumentId::new(), &new("A", Visibility::Public), file("a.txt", "")).await);
        assert_eq!(empty, Refusal::field("file", Problem::File(FileFault::Empty)));
    }

    async fn a_link_is_a_version_like_another(h) {
        let officer = h.officer(Role::Secretariat).await;
        let shelf = Shelf::Dialogue(h.convened(10).await);
        let mut form = new("Elsewhere", Visibility::Public);
        form.version.link = "https://www.unhcr.org/paper".to_owned();
        let id = DocumentId::new();
        documents::add(&h.platform, &officer, shelf, id, &form, None).await.expect("a link");
        let opened = documents::public(&h.platform, id, Language::En).await.expect("a link");
        assert_eq!(opened, Content::Link("https://www.unhcr.org/paper".to_owned()));
        let neither = documents::add_version(&h.platform, &officer, shelf, id, DocumentFileId::new(), &version("fr"), None).await;
        assert_eq!(refusal(neither), Refusal::field("file", Problem::File(FileFault::Missing)));
    }

    async fn the_store_loses_what_nobody_named_and_nothing_else(h) {
        let officer = h.officer(Role::Secretariat).await;
        let shelf = Shelf::Dialogue(h.convened(10).await);
        let id = added(h, shelf, &officer, &new("Note", Visibility::Public)).await;
        let orphan = "00".repeat(32);
        h.platform.files().keep(&orphan, b"never named".as_slice().into()).await.expect("kept");
        let now = chrono::Utc::now();
        assert_eq!(documents::sweep(&h.platform, now - Duration::days(1)).await.expect("swept"), 0);
        assert_eq!(documents::sweep(&h.platform, now + Duration::days(1)).await.expect("swept"), 1);
        assert!(!h.platform.files().has(&orphan).await.expect("an answer"));
        assert_eq!(documents::missing(&h.platform).await.expect("an answer"), (1, Vec::new()));
        documents::public(&h.platform, id, Language::En).await.expect("still there");
    }

    async fn every_table_that_names_files_is_known_to_the_sweep_and_the_backup(h) {
        let columns = crate::privacy::columns(h).await;
        let mut naming = 0;
        for (table, column) in &columns {
            let Some(of) = column.strip_suffix("hash") else { continue };
            if columns.contains(&(table.clone(), format!("{of}bytes"))) {
                naming += 1;
                assert!(files::names_files(table, column), "{table}.{column}: say so in usecases/src/files/named.rs");
            }
        }
        assert_eq!(naming, 6);
        // A database is asked only for what it had by then.
        let applied = Migrator::get_applied_migrations_read_only(h.platform.db()).await.expect("the changes");
        let knows = |change: &str| {
            assert!(applied.iter().any(|applied| applied.name() == change), "{change}");
            false
        };
        assert!(files::named_since(h.platform.db(), knows, None).await.expect("nothing").is_empty());
    }
}
