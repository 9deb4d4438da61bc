//! The library: what is written, looked at, published and withdrawn, and what is taken from inputs.

use domain::ids::{LibraryEntryId, LibraryFileId};
use domain::input::DraftForm;
use domain::library::{EntryForm, FileForm, LibraryState, ReviewForm, Step, TextForm};
use domain::{Actor, Language, Permission, Problem, Refusal, Role, Theme};
use testkit::{Harness, OpenCall};
use usecases::inputs;
use usecases::inputs::readers::Byline;
use usecases::library::public::{self, Filter, Found};
use usecases::library::{self, queries};
use usecases::{Result, audit};

pub(crate) fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

pub(crate) fn form(title: &str) -> EntryForm {
    EntryForm {
        kind: "tool".to_owned(),
        language: "en".to_owned(),
        title: title.to_owned(),
        summary: "A list for interviews.".to_owned(),
        themes: vec!["interviewing".to_owned()],
        authors: "Refugee Voices".to_owned(),
        year: "2023".to_owned(),
        link: "https://voices.example.org/list".to_owned(),
        ..EntryForm::default()
    }
}

pub(crate) async fn made(h: &Harness, form: &EntryForm) -> LibraryEntryId {
    let (officer, id) = (h.officer(Role::Secretariat).await, LibraryEntryId::new());
    library::create(&h.platform, &officer, id, form)
        .await
        .expect("made");
    id
}

pub(crate) async fn version(h: &Harness, id: LibraryEntryId) -> i64 {
    let one = queries::one(&h.platform, &Actor::Platform, id).await;
    one.expect("an entry").version
}

pub(crate) async fn take_step(
    h: &Harness,
    id: LibraryEntryId,
    step: Step,
    reason: &str,
) -> Result<()> {
    let officer = h.officer(Role::Secretariat).await;
    library::step(
        &h.platform,
        &officer,
        id,
        version(h, id).await,
        step,
        reason,
    )
    .await
}

async fn looked_at(h: &Harness, id: LibraryEntryId, due: &str) -> Result<()> {
    let officer = h.officer(Role::Secretariat).await;
    let form = ReviewForm {
        note: "It holds.".to_owned(),
        due: due.to_owned(),
    };
    library::review(&h.platform, &officer, id, version(h, id).await, &form).await
}

pub(crate) async fn published(h: &Harness, form: &EntryForm) -> LibraryEntryId {
    let id = made(h, form).await;
    brought_out(h, id).await;
    id
}

pub(crate) async fn brought_out(h: &Harness, id: LibraryEntryId) {
    take_step(h, id, Step::Submit, "").await.expect("in review");
    looked_at(h, id, "").await.expect("looked at");
    take_step(h, id, Step::Publish, "")
        .await
        .expect("published");
}

async fn titles(h: &Harness, filter: &Filter) -> Vec<String> {
    let list = public::page_of(&h.platform, Language::En, filter, 1, 20).await;
    let list = list.expect("a list");
    list.items.into_iter().map(|one| one.text.title).collect()
}

/// A promising practice that was sent, with its token.
pub(crate) async fn practice(
    h: &Harness,
    visibility: &str,
) -> (OpenCall, domain::ids::InputId, String) {
    let dialogue = h.convened(20).await;
    let call = h.open_call(dialogue).await;
    let draft = DraftForm {
        kind: "promising-practice".to_owned(),
        ..call.draft(visibility, "Interpreters were there first.")
    };
    let (input, token, _) = h.input(&call, "nadia@voices.example", &draft).await;
    (call, input, token)
}

testkit::on_each_database! {
    async fn an_entry_is_published_after_somebody_looked_at_it(h) {
        let id = made(h, &form("List for interviews")).await;
        assert!(matches!(refusal(take_step(h, id, Step::Publish, "").await), Refusal::WrongState { .. }));
        take_step(h, id, Step::Submit, "").await.expect("in review");
        assert_eq!(refusal(take_step(h, id, Step::Publish, "").await), Refusal::WrongState { state: "library-not-reviewed" });
        assert!(titles(h, &Filter::default()).await.is_empty());
        looked_at(h, id, "2024-01-31").await.expect("looked at");
        take_step(h, id, Step::Publish, "").await.expect("published");
        assert_eq!(titles(h, &Filter::default()).await, ["List for interviews"]);
        let one = queries::one(&h.platform, &Actor::Platform, id).await.expect("an entry");
        assert_eq!(one.reviews.len(), 1);
        assert!(one.reviews[0].by.is_some(), "who looked at it is named");
        assert_eq!(one.review_due.map(|day| day.to_string()).as_deref(), Some("2024-01-31"));
        let due = queries::Filter { due: true, ..queries::Filter::default() };
        let listed = queries::list(&h.platform, &Actor::Platform, &due, 1).await.expect("a list");
        assert_eq!(listed.total, 0);
        h.clock.set("2024-01-31T08:00:00Z");
        let listed = queries::list(&h.platform, &Actor::Platform, &due, 1).await.expect("a list");
        assert_eq!(listed.total, 1, "its day has come");
    }

    async fn what_was_withdrawn_keeps_its_address_and_says_why(h) {
        let id = published(h, &form("List for interviews")).await;
        assert_eq!(refusal(take_step(h, id, Step::Withdraw, " ").await), Refusal::field("reason", Problem::Required));
        take_step(h, id, Step::Withdraw, "The law changed.").await.expect("withdrawn");
        let found = public::one(&h.platform, Language::En, "list-for-interviews").await.expect("its page");
        assert!(matches!(&found, Found::Withdrawn { reason, .. } if reason == "The law changed."), "{found:?}");
        assert!(titles(h, &Filter::default()).await.is_empty());
        let removed = library::remove(&h.platform, &Actor::Platform, id).await;
        assert!(matches!(refusal(removed), Refusal::WrongState { .. }), "what was published is not removed");
        take_step(h, id, Step::Reopen, "").await.expect("taken up again");
        let found = public::one(&h.platform, Language::En, "list-for-interviews").await.expect("its page");
        assert!(matches!(found, Found::Withdrawn { .. }), "until it is published again");
        take_step(h, id, Step::Publish, "").await.expect("published");
        let found = public::one(&h.platform, Language::En, "list-for-interviews").await.expect("its page");
        assert!(matches!(found, Found::Published(_)));
    }

    async fn a_reader_gets_their_own_language_and_the_original_otherwise(h) {
        let officer = h.officer(Role::Secretariat).await;
        let id = published(h, &form("List for interviews")).await;
        let text = TextForm { title: "Liste d’entretien".to_owned(), summary: "Une liste.".to_owned(), body: String::new() };
        library::write_text(&h.platform, &officer, id, version(h, id).await, Language::Fr, &text).await.expect("translated");
        let own = library::write_text(&h.platform, &officer, id, version(h, id).await, Language::En, &text).await;
        assert_eq!(refusal(own), Refusal::NotFound, "its own text is the entry's");
        for (reader, language, title) in [(Language::Fr, Language::Fr, "Liste d’entretien"), (Language::Ar, Language::En, "List for interviews")] {
            let found = public::one(&h.platform, reader, "list-for-interviews").await.expect("its page");
            let Found::Published(shown) = found else { panic!("published") };
            assert_eq!((shown.language, shown.text.title.as_str()), (language, title));
            assert_eq!(shown.texts, [Language::En, Language::Fr]);
        }
        let longer = EntryForm { summary: "A longer list.".to_owned(), ..form("List for interviews") };
        library::change(&h.platform, &officer, id, version(h, id).await, &longer).await.expect("changed");
        let one = queries::one(&h.platform, &officer, id).await.expect("an entry");
        let older: Vec<(Language, bool)> = one.texts.iter().map(|text| (text.language, text.is_older)).collect();
        assert_eq!(older, [(Language::En, false), (Language::Fr, true)]);
        let taken = EntryForm { language: "fr".to_owned(), ..longer };
        let taken = library::change(&h.platform, &officer, id, version(h, id).await, &taken).await;
        assert_eq!(refusal(taken), Refusal::field("language", Problem::AlreadyTaken));
        library::remove_text(&h.platform, &officer, id, Language::Fr).await.expect("removed");
        library::remove_text(&h.platform, &officer, id, Language::Fr).await.expect("twice");
    }

    async fn a_title_without_latin_letters_takes_its_address_from_a_translation(h) {
        let written = async |id: LibraryEntryId, language: Language, title: &str| {
            let text = TextForm { title: title.to_owned(), summary: "…".to_owned(), ..TextForm::default() };
            library::write_text(&h.platform, &Actor::Platform, id, version(h, id).await, language, &text).await.expect("written");
            queries::one(&h.platform, &Actor::Platform, id).await.expect("an entry").slug
        };
        let arabic = EntryForm { language: "ar".to_owned(), ..form("قائمة للمقابلات") };
        let id = made(h, &arabic).await;
        assert_eq!(written(id, Language::Ru, "Вопросы").await, format!("entry-{id}"));
        assert_eq!(written(id, Language::En, "List for interviews").await, "list-for-interviews");
        assert_eq!(written(id, Language::Fr, "Liste").await, "list-for-interviews", "it has words now");
        let id = published(h, &arabic).await;
        assert_eq!(written(id, Language::En, "Another").await, format!("entry-{id}"), "an address that is known stays");
    }

    async fn every_filter_finds_what_it_counts(h) {
        published(h, &form("One")).await;
        published(h, &EntryForm { kind: "study".to_owned(), themes: vec!["appeals".to_owned()], year: "2021".to_owned(), ..form("Two") }).await;
        published(h, &EntryForm { authors: "Ministry".to_owned(), languages: vec!["fr".to_owned(), "ar".to_owned()], ..form("Three") }).await;
        made(h, &form("Nobody sees it")).await;
        let filters = [
            (Filter { kind: Some(domain::library::LibraryKind::Tool), ..Filter::default() }, vec!["Three", "One"]),
            (Filter { theme: Some(Theme::Appeals), ..Filter::default() }, vec!["Two"]),
            (Filter { language: Some(Language::Ar), ..Filter::default() }, vec!["Three"]),
            (Filter { authors: Some("Refugee Voices".to_owned()), ..Filter::default() }, vec!["Two", "One"]),
            (Filter { year: Some(2023), ..Filter::default() }, vec!["Three", "One"]),
        ];
        for (filter, expected) in filters {
            assert_eq!(titles(h, &filter).await, expected, "{filter:?}");
        }
        let asked = Filter { year: Some(2023), ..Filter::default() };
        let list = public::list(&h.platform, Language::En, &asked, 1, 20).await.expect("a list");
        assert_eq!(list.counts.kinds, [(domain::library::LibraryKind::Tool, 2)], "counted beside the other filters");
        assert_eq!(list.counts.years, [(2023, 2), (2021, 1)], "a filter does not count itself out");
        assert_eq!(list.counts.authors.len(), 2);
    }

    async fn a_colleagues_change_stays_and_a_form_that_is_sent_twice_makes_one(h) {
        let officer = h.officer(Role::Secretariat).await;
        let id = made(h, &form("List")).await;
        library::create(&h.platform, &officer, id, &form("List")).await.expect("sent twice");
        let other = made(h, &form("List")).await;
        let slugs = [id, other].map(|id| async move { queries::one(&h.platform, &Actor::Platform, id).await.expect("an entry").slug });
        let [one, two] = slugs;
        assert_eq!((one.await.as_str(), two.await.as_str()), ("list", "list-2"));
        library::change(&h.platform, &officer, id, 1, &form("Another list")).await.expect("changed");
        let stale = library::change(&h.platform, &officer, id, 1, &form("List")).await;
        assert_eq!(refusal(stale), Refusal::ChangedMeanwhile);
        let themes = made(h, &form("Themes")).await;
        let one = queries::one(&h.platform, &officer, themes).await.expect("an entry");
        assert_ne!(one.slug, "themes", "that address is taken by a page");
        library::remove(&h.platform, &officer, id).await.expect("removed");
        library::remove(&h.platform, &officer, id).await.expect("twice");
        let filter = audit::Filter::default();
        let (lines, _) = audit::trail(&h.platform, &officer, &filter).await.expect("a trail");
        let codes: Vec<&str> = lines.iter().map(|line| line.entry.code()).collect();
        assert_eq!(codes.iter().filter(|code| **code == "library-entry-added").count(), 3);
        assert!(codes.contains(&"library-entry-removed") && codes.contains(&"library-entry-changed"));
    }

    async fn a_practice_is_taken_once_and_goes_with_its_author(h) {
        let (call, input, token) = practice(h, "public").await;
        let officer = h.officer(Role::Secretariat).await;
        let at = (call.dialogue, call.id, input);
        let id = library::take(&h.platform, &officer, at).await.expect("taken");
        assert_eq!(library::take(&h.platform, &officer, at).await.expect("twice"), id);
        let empty = take_step(h, id, Step::Submit, "").await;
        assert_eq!(refusal(empty), Refusal::field("summary", Problem::Required), "the summary is the secretariat's to write");
        let one = queries::one(&h.platform, &officer, id).await.expect("an entry");
        assert_eq!(one.title(), "Interpreters first");
        let filled = EntryForm { summary: "Interpreters come first.".to_owned(), authors: "Somebody else".to_owned(), ..one.form };
        library::change(&h.platform, &officer, id, one.version, &filled).await.expect("changed");
        brought_out(h, id).await;
        let Found::Published(shown) = public::one(&h.platform, Language::En, &one.slug).await.expect("its page") else { panic!("published") };
        let origin = shown.origin.expect("an origin");
        assert_eq!(origin.head.byline, Byline::Organisation("Refugee Voices".to_owned()));
        assert_eq!(shown.authors, "", "nobody else is credited");
        inputs::withdraw(&h.platform, &token).await.expect("taken back");
        assert!(titles(h, &Filter::default()).await.is_empty());
        let found = public::one(&h.platform, Language::En, &one.slug).await.expect("its page");
        assert!(matches!(found, Found::TakenBack), "{found:?}");
        h.forget_outbox().await;
    }

    async fn what_the_public_does_not_read_is_not_taken(h) {
        let officer = h.officer(Role::Secretariat).await;
        for visibility in ["participants", "secretariat"] {
            let (call, input, _) = practice(h, visibility).await;
            let taken = library::take(&h.platform, &officer, (call.dialogue, call.id, input)).await;
            assert_eq!(refusal(taken), Refusal::NotFound, "{visibility}");
        }
        let dialogue = h.convened(20).await;
        let call = h.open_call(dialogue).await;
        let draft = call.draft("public", "It is no practice.");
        let (input, _, _) = h.input(&call, "nadia@voices.example", &draft).await;
        let taken = library::take(&h.platform, &officer, (dialogue, call.id, input)).await;
        assert_eq!(refusal(taken), Refusal::NotFound);
        h.forget_outbox().await;
    }

    async fn nobody_but_officers_keeps_the_library(h) {
        let id = made(h, &form("List")).await;
        for other in [h.officer(Role::FocalPoint).await, h.officer(Role::WorkingGroupLead).await, Actor::Public] {
            assert!(!other.can(Permission::KeepLibrary));
            let refused = |refusal| matches!(refusal, Refusal::NotPermitted | Refusal::SignInRequired);
            assert!(refused(refusal(queries::list(&h.platform, &other, &queries::Filter::default(), 1).await)));
            assert!(refused(refusal(queries::one(&h.platform, &other, id).await)));
            assert!(refused(refusal(library::create(&h.platform, &other, LibraryEntryId::new(), &form("X")).await)));
            assert!(refused(refusal(library::change(&h.platform, &other, id, 1, &form("X")).await)));
            assert!(refused(refusal(library::step(&h.platform, &other, id, 1, Step::Submit, "").await)));
            assert!(refused(refusal(library::review(&h.platform, &other, id, 1, &ReviewForm::default()).await)));
            assert!(refused(refusal(library::remove(&h.platform, &other, id).await)));
            let (file, form) = (LibraryFileId::new(), FileForm { language: "en".to_owned(), ..FileForm::default() });
            assert!(refused(refusal(library::add_file(&h.platform, &other, id, file, &form, None).await)));
            assert!(refused(refusal(library::change_file(&h.platform, &other, (id, file), 1, &form).await)));
            assert!(refused(refusal(library::remove_file(&h.platform, &other, (id, file)).await)));
            assert!(refused(refusal(library::open_file_at_desk(&h.platform, &other, (id, file)).await)));
        }
        let one = queries::one(&h.platform, &Actor::Platform, id).await.expect("an entry");
        assert_eq!((one.state, one.version), (LibraryState::Draft, 1), "nothing was changed");
    }
}
