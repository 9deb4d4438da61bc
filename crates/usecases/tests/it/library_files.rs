//! Files of entries of the library: in their languages and order, for everybody while the entry is published.

use chrono::Duration;
use domain::document::{FileFault, FileKind};
use domain::ids::{LibraryEntryId, LibraryFileId};
use domain::library::{EntryForm, FILES_MAX, FileForm, Step};
use domain::search::EntryKind;
use domain::{Actor, FieldError, Language, Problem, Refusal, Role};
use entity::file_text;
use sea_orm::{EntityTrait, PaginatorTrait};
use testkit::Harness;
use usecases::documents::{self, Content, Upload};
use usecases::library::public::{self, Filter, Found};
use usecases::library::{self, queries};
use usecases::search::{self, Asked};
use usecases::{Result, audit, inputs};

use crate::library::{brought_out, form, made, practice, published, refusal, take_step, version};

fn said(language: &str, title: &str) -> FileForm {
    FileForm {
        language: language.to_owned(),
        title: title.to_owned(),
    }
}

fn upload(name: &str, content: &str) -> Option<Upload> {
    Some(Upload {
        name: name.to_owned(),
        content: content.as_bytes().to_vec(),
    })
}

async fn add(
    h: &Harness,
    entry: LibraryEntryId,
    form: &FileForm,
    upload: Option<Upload>,
) -> Result<LibraryFileId> {
    let id = LibraryFileId::new();
    library::add_file(&h.platform, &Actor::Platform, entry, id, form, upload)
        .await
        .map(|()| id)
}

async fn a_file(h: &Harness, entry: LibraryEntryId, name: &str, content: &str) -> LibraryFileId {
    let form = said("en", "");
    add(h, entry, &form, upload(name, content))
        .await
        .expect("added")
}

async fn entry(h: &Harness, id: LibraryEntryId) -> queries::One {
    let one = queries::one(&h.platform, &Actor::Platform, id).await;
    one.expect("an entry")
}

async fn called(h: &Harness, id: LibraryEntryId) -> Vec<String> {
    let files = entry(h, id).await.files.into_iter();
    files.map(|file| file.called().to_owned()).collect()
}

async fn open(h: &Harness, entry: LibraryEntryId, file: LibraryFileId) -> Result<Content> {
    let slug = self::entry(h, entry).await.slug;
    library::open_file(&h.platform, &slug, file).await
}

async fn revision(h: &Harness) -> i64 {
    h.platform.public_revision().await.expect("a revision")
}

/// The addresses and contexts of what is found in the library.
async fn found(h: &Harness, words: &str) -> Vec<(String, String, String)> {
    search::catch_up(&h.platform).await.expect("caught up");
    let asked = Asked {
        words: words.to_owned(),
        kind: Some(EntryKind::Library),
        per_page: 20,
        ..Asked::default()
    };
    let found = search::find(&h.platform, &asked).await.expect("a search");
    let hits = found.listing.items.into_iter();
    hits.map(|hit| (hit.title_text(), hit.context_text(), hit.address.clone()))
        .collect()
}

testkit::on_each_database! {
    async fn files_stand_by_language_and_then_by_what_they_are_called(h) {
        let id = made(h, &form("List for interviews")).await;
        let mut expected = version(h, id).await;
        for (language, title, name) in [
            ("ar", "قائمة", "qaima.txt"),
            ("en", "Zones", "a.txt"),
            ("fr", "Étapes", "etapes.txt"),
            ("fr", "Zones", "zones.txt"),
            ("en", "", "middle.csv"),
            ("en", "areas", "z.txt"),
        ] {
            add(h, id, &said(language, title), upload(name, "a,b\n1,2\n")).await.expect("added");
            expected += 1;
        }
        assert_eq!(called(h, id).await, ["areas", "middle.csv", "Zones", "Étapes", "Zones", "قائمة"]);
        let one = entry(h, id).await;
        assert_eq!(one.version, expected, "each file makes a version");
        assert_eq!(one.form.languages, ["en", "fr", "ar"], "what can be had in a language is found by it");
        let sheet = &one.files[1];
        assert_eq!((sheet.kind, sheet.bytes, sheet.language), (FileKind::Csv, 8, Language::En));
        brought_out(h, id).await;
        let arabic = Filter { language: Some(Language::Ar), ..Filter::default() };
        let list = public::page_of(&h.platform, Language::Fr, &arabic, 1, 20).await.expect("a list");
        assert_eq!(list.items[0].files.len(), 6);
        let filter = audit::Filter::default();
        let (lines, _) = audit::trail(&h.platform, &h.officer(Role::Secretariat).await, &filter).await.expect("a trail");
        assert_eq!(lines.iter().filter(|line| line.entry.code() == "library-file-added").count(), 6);
    }

    async fn a_form_that_is_sent_twice_adds_one_file(h) {
        let (id, other) = (made(h, &form("One")).await, made(h, &form("Another")).await);
        let file = LibraryFileId::new();
        for _ in 0..2 {
            library::add_file(&h.platform, &Actor::Platform, id, file, &said("en", ""), upload("a.txt", "Once.")).await.expect("added");
        }
        assert_eq!((called(h, id).await.len(), version(h, id).await), (1, 2));
        let elsewhere = library::add_file(&h.platform, &Actor::Platform, other, file, &said("en", ""), upload("a.txt", "Once.")).await;
        assert_eq!(refusal(elsewhere), Refusal::NotFound);
        let nowhere = add(h, LibraryEntryId::new(), &said("en", ""), upload("a.txt", "Once.")).await;
        assert_eq!(refusal(nowhere), Refusal::NotFound);
    }

    async fn everything_that_is_wrong_with_a_file_is_named_and_nothing_is_kept(h) {
        let id = made(h, &form("List")).await;
        let wrong = |field: &str, problem| FieldError::new(field, problem);
        let refused = add(h, id, &said("tlh", &"x".repeat(301)), upload("list.pdf", "MZ\u{90}\0 a program")).await;
        let expected = vec![
            wrong("language", Problem::NotAChoice),
            wrong("title", Problem::TooLong { max: 300 }),
            wrong("file", Problem::File(FileFault::UnknownKind)),
        ];
        assert_eq!(refusal(refused), Refusal::Invalid(expected));
        for (file, fault) in [
            (None, FileFault::NotChosen),
            (upload("list.txt", ""), FileFault::Empty),
            (upload("page.txt", "<html><script>alert(1)</script>"), FileFault::UnknownKind),
            (upload("list.pdf", "%PDF-1.7 cut off"), FileFault::Damaged),
        ] {
            assert_eq!(refusal(add(h, id, &said("en", ""), file).await), Refusal::field("file", Problem::File(fault)));
        }
        assert!(called(h, id).await.is_empty());
        assert!(h.platform.files().all().await.expect("a list").is_empty());
        for nth in 0..FILES_MAX {
            a_file(h, id, &format!("{nth}.txt"), &format!("Number {nth}.")).await;
        }
        let more = add(h, id, &said("en", ""), upload("more.txt", "More.")).await;
        assert_eq!(refusal(more), Refusal::field("file", Problem::File(FileFault::TooMany)));
        assert_eq!(version(h, id).await, 11);
    }

    async fn a_hostile_name_leads_nowhere(h) {
        let id = published(h, &form("List")).await;
        for (name, clean) in [
            ("../../etc/passwd.txt", "passwd.txt"),
            ("C:\\list\\..\\list.txt", "list.txt"),
            ("a\r\nSet-Cookie: x\".txt", "a Set-Cookie x.txt"),
            ("list\u{202E}fdp.txt", "listfdp.txt"),
        ] {
            let file = a_file(h, id, name, "Harmless.").await;
            let Content::File(stored) = open(h, id, file).await.expect("opened") else { panic!("a file") };
            assert_eq!(stored.name, clean);
        }
    }

    async fn everybody_opens_a_file_while_its_entry_is_published_and_no_longer(h) {
        let id = made(h, &form("List for interviews")).await;
        let file = a_file(h, id, "list.txt", "The list itself.").await;
        let at_desk = async || library::open_file_at_desk(&h.platform, &Actor::Platform, (id, file)).await;
        assert_eq!(refusal(open(h, id, file).await), Refusal::NotFound, "a draft is nobody's");
        at_desk().await.expect("the desk opens it");
        brought_out(h, id).await;
        let Content::File(stored) = open(h, id, file).await.expect("opened") else { panic!("a file") };
        assert_eq!(h.platform.files().read(&stored.hash).await.expect("its content"), "The list itself.");
        let other = published(h, &form("Another list")).await;
        assert_eq!(refusal(open(h, other, file).await), Refusal::NotFound, "at its own entry alone");
        let elsewhere = library::open_file_at_desk(&h.platform, &Actor::Platform, (other, file)).await;
        assert_eq!(refusal(elsewhere), Refusal::NotFound);
        take_step(h, id, Step::Withdraw, "The law changed.").await.expect("withdrawn");
        assert_eq!(refusal(open(h, id, file).await), Refusal::NotFound);
        at_desk().await.expect("the desk opens it");
        take_step(h, id, Step::Reopen, "").await.expect("taken up again");
        assert_eq!(refusal(open(h, id, file).await), Refusal::NotFound, "until it is published again");
        take_step(h, id, Step::Publish, "").await.expect("published");
        open(h, id, file).await.expect("opened again");
    }

    async fn a_file_goes_with_the_input_that_its_entry_was_taken_from(h) {
        let (call, input, token) = practice(h, "public").await;
        let officer = h.officer(Role::Secretariat).await;
        let id = library::take(&h.platform, &officer, (call.dialogue, call.id, input)).await.expect("taken");
        let one = entry(h, id).await;
        let filled = EntryForm { summary: "Interpreters come first.".to_owned(), ..one.form };
        library::change(&h.platform, &officer, id, one.version, &filled).await.expect("changed");
        let file = a_file(h, id, "list.txt", "The quokka of the list.").await;
        brought_out(h, id).await;
        open(h, id, file).await.expect("opened");
        assert_eq!(found(h, "quokka").await.len(), 1);
        inputs::withdraw(&h.platform, &token).await.expect("taken back");
        assert_eq!(refusal(open(h, id, file).await), Refusal::NotFound);
        assert!(found(h, "quokka").await.is_empty());
        h.forget_outbox().await;
    }

    async fn title_and_language_are_changed_on_what_was_shown(h) {
        let officer = h.officer(Role::Secretariat).await;
        let id = published(h, &form("List")).await;
        let file = a_file(h, id, "list.txt", "The list.").await;
        let seen = version(h, id).await;
        let change = async |version, form: FileForm| library::change_file(&h.platform, &officer, (id, file), version, &form).await;
        let refused = change(seen, said("", "x")).await;
        assert!(matches!(refusal(refused), Refusal::Invalid(errors) if errors[0].field == "language"));
        let before = revision(h).await;
        change(seen, said("fr", "La liste")).await.expect("changed");
        assert!(revision(h).await > before, "the public sees it");
        let one = entry(h, id).await;
        assert_eq!((one.files[0].language, one.files[0].called()), (Language::Fr, "La liste"));
        assert!(one.form.languages.contains(&"fr".to_owned()));
        assert_eq!(refusal(change(seen, said("en", "")).await), Refusal::ChangedMeanwhile);
        change(one.version, said("fr", "La liste")).await.expect("nothing to change");
        assert_eq!(version(h, id).await, one.version);
        let nobody = library::change_file(&h.platform, &officer, (id, LibraryFileId::new()), one.version, &said("en", "")).await;
        assert_eq!(refusal(nobody), Refusal::NotFound);
        let (lines, _) = audit::trail(&h.platform, &officer, &audit::Filter::default()).await.expect("a trail");
        assert_eq!(lines.iter().filter(|line| line.entry.code() == "library-file-changed").count(), 1);
    }

    async fn whoever_looked_at_an_entry_is_told_that_it_got_a_file_since(h) {
        let id = made(h, &form("List")).await;
        let seen = version(h, id).await;
        a_file(h, id, "list.txt", "The list.").await;
        let step = library::step(&h.platform, &Actor::Platform, id, seen, Step::Submit, "").await;
        assert_eq!(refusal(step), Refusal::ChangedMeanwhile);
    }

    async fn what_stands_in_a_file_is_found_and_leads_to_its_entry(h) {
        let id = made(h, &form("List for interviews")).await;
        let file = a_file(h, id, "list.txt", "The bandicoot interviews carefully.").await;
        add(h, id, &said("fr", "La liste"), upload("liste.txt", "Le numbat parle lentement.")).await.expect("added");
        assert!(found(h, "bandicoot").await.is_empty(), "a draft is found by nobody");
        assert_eq!(file_text::Entity::find().count(h.platform.db()).await.expect("a count"), 0, "nor read");
        brought_out(h, id).await;
        let place = |title: &str| (title.to_owned(), "List for interviews".to_owned(), "/library/list-for-interviews#files".to_owned());
        assert_eq!(found(h, "bandicoot").await, [place("list.txt")]);
        assert_eq!(found(h, "numbat").await, [place("La liste")]);
        let only_french = Asked { words: "numbat".to_owned(), language: Some(Language::Fr), per_page: 20, ..Asked::default() };
        assert_eq!(search::find(&h.platform, &only_french).await.expect("a search").listing.total, 1);
        library::remove_file(&h.platform, &Actor::Platform, (id, file)).await.expect("removed");
        assert!(found(h, "bandicoot").await.is_empty());
        take_step(h, id, Step::Withdraw, "The law changed.").await.expect("withdrawn");
        assert!(found(h, "numbat").await.is_empty());
        assert_eq!(file_text::Entity::find().count(h.platform.db()).await.expect("a count"), 0, "its text is deleted");
    }

    async fn the_store_keeps_the_files_of_entries_and_loses_what_was_removed(h) {
        let (kept, gone) = (published(h, &form("Kept")).await, made(h, &form("Gone")).await);
        let first = a_file(h, kept, "one.txt", "One.").await;
        a_file(h, kept, "two.txt", "Two.").await;
        // The same content is kept once, and stays while one of them names it.
        a_file(h, gone, "two.txt", "Two.").await;
        a_file(h, gone, "three.txt", "Three.").await;
        let tomorrow = chrono::Utc::now() + Duration::days(1);
        assert_eq!(documents::sweep(&h.platform, tomorrow).await.expect("swept"), 0);
        assert_eq!(documents::missing(&h.platform).await.expect("an answer"), (3, Vec::new()));
        for _ in 0..2 {
            library::remove_file(&h.platform, &Actor::Platform, (kept, first)).await.expect("removed");
        }
        library::remove(&h.platform, &Actor::Platform, gone).await.expect("removed with its files");
        assert_eq!(documents::sweep(&h.platform, tomorrow).await.expect("swept"), 2);
        let Found::Published(shown) = public::one(&h.platform, Language::En, "kept").await.expect("its page") else { panic!("published") };
        assert_eq!(shown.files.len(), 1);
        assert!(h.platform.files().has(&shown.files[0].hash).await.expect("an answer"));
    }
}
