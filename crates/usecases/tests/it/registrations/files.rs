//! Files that come with registrations, and what is let go of in time.

use domain::registration::FieldForm;
use domain::{Actor, Refusal, Role};
use sea_orm::{EntityTrait, PaginatorTrait};
use testkit::Harness;
use usecases::documents::{self, Upload};
use usecases::registrations::{self, Edit};
use usecases::{dialogues, privacy};

use super::{Pairs, form, mails, open, refusal, register, row, rules, set, token};

fn text(words: &str) -> Upload {
    Upload {
        name: "letter.txt".to_owned(),
        content: words.as_bytes().to_vec(),
    }
}

/// Puts a field for a letter into the form, as `f4`.
async fn ask_for_a_letter(h: &Harness, officer: &Actor, dialogue: domain::ids::DialogueId) {
    let letter = FieldForm {
        kind: "file".to_owned(),
        label: "Letter of your organisation".to_owned(),
        purpose: "To know that you speak for it".to_owned(),
        audience: "secretariat".to_owned(),
        days: "30".to_owned(),
        required: "yes".to_owned(),
        ..FieldForm::default()
    };
    let edit = Edit::Add(letter);
    registrations::edit_form(&h.platform, officer, dialogue, 1, edit)
        .await
        .expect("added");
}

async fn keep(h: &Harness, slug: &str, words: &str) -> usecases::Result<String> {
    let screen = registrations::screen(&h.platform, slug, "")
        .await
        .expect("a screen");
    screen.keep_file(&h.platform, "f4", text(words)).await
}

async fn files(h: &Harness) -> u64 {
    entity::registration_file::Entity::find()
        .count(h.platform.db())
        .await
        .expect("a count")
}

fn with_file(name: &str, ticket: &str) -> Pairs {
    let mut pairs = form(name, &format!("key of {name}"), 2);
    set(&mut pairs, "field-f4", ticket);
    pairs
}

fn asks_again(result: usecases::Result<impl std::fmt::Debug>) {
    let Refusal::Invalid(errors) = refusal(result) else {
        panic!("the field is not named");
    };
    assert_eq!(errors[0].field, "field-f4");
}

testkit::on_each_database! {
    async fn a_file_goes_with_its_ticket_alone_and_is_read_by_its_owner_and_the_secretariat(h) {
        let (officer, dialogue, slug) = open(h, rules(5)).await;
        ask_for_a_letter(h, &officer, dialogue).await;
        asks_again(registrations::register(&h.platform, &slug, ("", ""), &with_file("Okello", "")).await);
        let ticket = keep(h, &slug, "We send Grace.").await.expect("kept");
        let (id, _) = ticket.split_once('.').expect("a ticket");
        // Whoever guesses the id of a file does not have it.
        for foreign in [id, &format!("{id}.x"), "x", "../letter.txt"] {
            asks_again(registrations::register(&h.platform, &slug, ("", ""), &with_file("Thief", foreign)).await);
        }
        registrations::register(&h.platform, &slug, ("", ""), &with_file("Okello", &ticket)).await.expect("registered");
        // Once it was sent its ticket opens nothing.
        asks_again(registrations::register(&h.platform, &slug, ("", ""), &with_file("Thief", &ticket)).await);
        let own = token(h, "okello@").await;
        let shown = registrations::own(&h.platform, &own).await.expect("read").expect("there");
        let told = shown.own_files(&h.platform).await.expect("files");
        let file = told.values().next().expect("a file");
        assert_eq!((file.name.as_str(), file.bytes), ("letter.txt", 14));
        let opened = registrations::open_own_file(&h.platform, &own, file.id).await.expect("a file");
        assert_eq!(opened.content, b"We send Grace.");
        let registration = row(h, dialogue, "Okello").await.id;
        let of = (dialogue, registration);
        let opened = registrations::open_file_at_desk(&h.platform, &officer, of, file.id).await.expect("a file");
        assert_eq!(opened.content, b"We send Grace.");
        let outside = h.officer(Role::FocalPoint).await;
        for actor in [&outside, &Actor::Public] {
            assert!(registrations::open_file_at_desk(&h.platform, actor, of, file.id).await.is_err());
        }
        assert!(registrations::open_own_file(&h.platform, "x", file.id).await.is_err());
        let kept = h.platform.files().all().await.expect("a list");
        for one in &kept {
            let content = h.platform.files().read(&one.hash).await.expect("content");
            assert!(!String::from_utf8_lossy(&content).contains("Grace"));
        }
        assert!(documents::missing(&h.platform).await.expect("a look").1.is_empty());
        h.forget_outbox().await;
    }

    async fn another_file_takes_its_place_and_what_was_never_sent_goes_in_a_day(h) {
        let (officer, dialogue, slug) = open(h, rules(5)).await;
        ask_for_a_letter(h, &officer, dialogue).await;
        let first = keep(h, &slug, "The first letter.").await.expect("kept");
        registrations::register(&h.platform, &slug, ("", ""), &with_file("Okello", &first)).await.expect("registered");
        let own = token(h, "okello@").await;
        let shown = registrations::own(&h.platform, &own).await.expect("read").expect("there");
        let second = shown.keep_file(&h.platform, "f4", text("The second letter.")).await.expect("kept");
        keep(h, &slug, "Somebody's who thought better of it.").await.expect("kept");
        assert_eq!(files(h).await, 3);
        let changed = with_file("Okello", &second);
        registrations::change(&h.platform, &own, shown.version, &changed).await.expect("changed");
        assert_eq!(files(h).await, 2);
        let shown = registrations::own(&h.platform, &own).await.expect("read").expect("there");
        // What is there stays when the form carries it again.
        let id = shown.answers["f4"][0].clone();
        registrations::change(&h.platform, &own, shown.version, &with_file("Okello", &id)).await.expect("changed");
        let told = registrations::own(&h.platform, &own).await.expect("read").expect("there").own_files(&h.platform).await;
        let told = told.expect("files");
        let file = told.values().next().expect("a file");
        let opened = registrations::open_own_file(&h.platform, &own, file.id).await.expect("a file");
        assert_eq!(opened.content, b"The second letter.");
        h.clock.advance(chrono::Duration::hours(25));
        registrations::purge(&h.platform).await.expect("purged");
        assert_eq!(files(h).await, 1);
        // Thirty days after the dialogue the letter has served its time.
        h.clock.set("2023-05-20T00:00:00Z");
        registrations::purge(&h.platform).await.expect("purged");
        assert_eq!(files(h).await, 0);
        h.forget_outbox().await;
    }

    async fn a_file_that_is_none_of_ours_is_refused_with_its_field(h) {
        let (officer, dialogue, slug) = open(h, rules(5)).await;
        ask_for_a_letter(h, &officer, dialogue).await;
        let screen = registrations::screen(&h.platform, &slug, "").await.expect("a screen");
        let program = Upload { name: "letter.pdf".to_owned(), content: b"MZ\x90\0 this program".to_vec() };
        asks_again(screen.keep_file(&h.platform, "f4", program).await);
        for field in ["f1", "f9", "", "f4-remove"] {
            assert!(screen.keep_file(&h.platform, field, text("Words.")).await.is_err(), "{field}");
        }
        assert_eq!(files(h).await, 0);
    }

    async fn those_who_wait_learn_that_the_dialogue_is_called_off(h) {
        let (officer, dialogue, slug) = open(h, rules(1)).await;
        register(h, &slug, "Okello").await.expect("registered");
        register(h, &slug, "Moreau").await.expect("registered");
        let before = mails(h).await.len();
        dialogues::cancel(&h.platform, &officer, dialogue, "The room is lost").await.expect("called off");
        let after = mails(h).await;
        let told: Vec<&str> = after[before..].iter().map(|mail| mail.recipient.as_str()).collect();
        assert_eq!(told.len(), 2, "{told:?}");
        let waiting = after[before..].iter().find(|mail| mail.recipient.as_str().contains("moreau")).expect("a mail");
        assert!(waiting.subject.starts_with("Annulé"), "{}", waiting.subject);
    }

    async fn the_names_of_those_who_were_never_let_in_go_in_the_end(h) {
        let (_, dialogue, slug) = open(h, rules(1)).await;
        register(h, &slug, "Okello").await.expect("registered");
        register(h, &slug, "Moreau").await.expect("registered");
        h.clock.set("2023-12-01T00:00:00Z");
        privacy::let_go(&h.platform).await.expect("let go of");
        assert_eq!(row(h, dialogue, "Okello").await.given_name, "Grace");
        let gone = row(h, dialogue, privacy::ERASED_NAME).await;
        assert!(gone.given_name.is_empty() && !gone.email.to_string().contains("moreau"));
        h.forget_outbox().await;
    }
}
