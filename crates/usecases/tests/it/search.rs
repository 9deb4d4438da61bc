//! Search through what is public: found in six languages, never what is for others, gone when it is withdrawn.

use domain::document::{NewForm, Shelf, VersionForm, Visibility};
use domain::ids::{DialogueId, DocumentId};
use domain::programme::SessionForm;
use domain::report::{PointForm, RecommendationForm, Step, TextsForm};
use domain::search::EntryKind;
use domain::{Actor, Language, Role, Theme, paths};
use entity::{dialogue, file_text};
use sea_orm::{ConnectionTrait, EntityTrait, PaginatorTrait};
use testkit::Harness;
use usecases::dialogues::{self, Tell};
use usecases::documents::{self, Upload};
use usecases::papers::{self, Format, Wanted};
use usecases::reports::{self, points, recommendations};
use usecases::search::{self, Asked, Results};
use usecases::{inputs, programme};

async fn look(h: &Harness, asked: Asked) -> Results {
    search::catch_up(&h.platform).await.expect("caught up");
    search::find(
        &h.platform,
        &Asked {
            per_page: 20,
            ..asked
        },
    )
    .await
    .expect("a search")
}

async fn find(h: &Harness, words: &str) -> Results {
    let words = words.to_owned();
    look(
        h,
        Asked {
            words,
            ..Asked::default()
        },
    )
    .await
}

/// The titles of what has all of the words, the best first.
async fn titles(h: &Harness, words: &str) -> Vec<String> {
    let results = find(h, words).await;
    match results.all_words {
        true => results
            .listing
            .items
            .iter()
            .map(search::Hit::title_text)
            .collect(),
        false => Vec::new(),
    }
}

async fn convened(h: &Harness, language: Language, title: &str, summary: &str) -> DialogueId {
    let made = h.dialogue().with_title(title).with(|form| {
        form.language = language.code().to_owned();
        form.summary = summary.to_owned();
    });
    made.convened().make().await
}

fn new(title: &str, visibility: Visibility) -> NewForm {
    NewForm {
        facts: domain::document::FactsForm {
            title: title.to_owned(),
            kind: "background-paper".to_owned(),
            visibility: visibility.to_string(),
            place: String::new(),
        },
        session: String::new(),
        version: VersionForm {
            language: "en".to_owned(),
            link: String::new(),
        },
    }
}

async fn add_file(
    h: &Harness,
    shelf: Shelf,
    form: &NewForm,
    name: &str,
    content: Vec<u8>,
) -> DocumentId {
    let id = DocumentId::new();
    let upload = Upload {
        name: name.to_owned(),
        content,
    };
    documents::add(&h.platform, &Actor::Platform, shelf, id, form, Some(upload))
        .await
        .expect("a document");
    id
}

async fn published_report(h: &Harness, title: &str, language: Language, point: &str) -> String {
    let (p, actor) = (&h.platform, &Actor::Platform);
    let dialogue = testkit::a_dialogue(h, title, domain::DialogueState::Held, 1).await;
    reports::start(p, actor, dialogue).await.expect("a start");
    let texts = TextsForm {
        title: title.to_owned(),
        gist: "What was achieved.".to_owned(),
        introduction: "Participants met.".to_owned(),
        language: language.code().to_owned(),
        ..TextsForm::default()
    };
    reports::save_texts(p, actor, dialogue, 1, &texts)
        .await
        .expect("texts");
    let point = PointForm {
        section: "key-issues".to_owned(),
        heading: "Pools of resources".to_owned(),
        theme: "interviewing".to_owned(),
        text: point.to_owned(),
        grade: "widely-endorsed".to_owned(),
        verb: "widely endorsed".to_owned(),
        speaker_class: "participants".to_owned(),
    };
    points::add(p, actor, dialogue, 2, &point)
        .await
        .expect("a point");
    let recommendation = RecommendationForm {
        text: "Pilot light matches of quokkas.".to_owned(),
        theme: "appeals".to_owned(),
        state: "agreed".to_owned(),
        support: "endorsed".to_owned(),
        addressee_states: "Kenya".to_owned(),
        ..RecommendationForm::default()
    };
    recommendations::add(p, actor, dialogue, 3, &recommendation)
        .await
        .expect("a recommendation");
    for (version, step) in [(4, Step::Adopt), (5, Step::Publish)] {
        reports::step(p, actor, dialogue, version, step)
            .await
            .expect("a step");
    }
    domain::text::slug(title)
}

testkit::on_each_database! {
    async fn words_are_found_in_six_languages(h) {
        convened(h, Language::En, "Fair asylum procedures", "Interviews and appeals.").await;
        convened(h, Language::Fr, "Des procédures d’asile équitables", "Le recours effectif.").await;
        convened(h, Language::Es, "Solicitudes de protección", "Los niños primero.").await;
        convened(h, Language::Ru, "Защита беженцев", "Доступ к процедуре.").await;
        convened(h, Language::Ar, "إجراءات اللُّجُوء", "حماية الأطفال.").await;
        convened(h, Language::Zh, "联合国难民署与庇护程序", "保护儿童。").await;
        for (asked, found) in [
            ("asylum PROCEDURE", "Fair asylum procedures"),
            ("interviewing", "Fair asylum procedures"),
            ("l’asile équitable", "Des procédures d’asile équitables"),
            ("solicitud proteccion", "Solicitudes de protección"),
            ("беженцам защиты", "Защита беженцев"),
            ("اللجوء", "إجراءات اللُّجُوء"),
            ("اللُّجُوءِ اجراءات", "إجراءات اللُّجُوء"),
            ("أطفال", "إجراءات اللُّجُوء"),
            ("难民", "联合国难民署与庇护程序"),
            ("儿童 庇护", "联合国难民署与庇护程序"),
        ] {
            assert_eq!(titles(h, asked).await, [found], "{asked}");
        }
        // An accent that is left out finds both languages.
        assert_eq!(titles(h, "procedures").await.len(), 2);
        let results = find(h, "procedures quokka").await;
        assert!(!results.all_words && results.listing.total == 2, "some of the words are better than nothing");
    }

    async fn the_title_says_more_than_the_text(h) {
        convened(h, Language::En, "Something else", "About appeals and appeals alone.").await;
        convened(h, Language::En, "Appeals", "Something else.").await;
        assert_eq!(titles(h, "appeals").await, ["Appeals", "Something else"]);
    }

    async fn a_word_that_one_language_has_seldom_comes_no_earlier_for_it(h) {
        for title in ["Asylum in the city", "Asylum at sea", "Asylum on paper"] {
            convened(h, Language::En, title, "About it.").await;
        }
        convened(h, Language::Fr, "Autre chose", "Un centre qui porte le nom Asylum.").await;
        assert_eq!(titles(h, "asylum").await.last().map(String::as_str), Some("Autre chose"));
    }

    async fn what_an_entry_belongs_to_says_less_than_its_title_and_is_marked_too(h) {
        published_report(h, "Quokkas in the wild", Language::En, "They smile.").await;
        let found = find(h, "quokkas").await.listing.items;
        assert_eq!(found[0].title_text(), "Quokkas in the wild", "the report before its points");
        let point = found.iter().find(|hit| hit.kind == EntryKind::Point).expect("the point of it");
        assert!(point.context_text().ends_with("Quokkas in the wild"), "{point:?}");
        assert!(point.context.iter().any(|piece| piece.hit && piece.text == "Quokkas"), "{point:?}");
    }

    async fn a_report_is_found_by_its_points_where_they_stand(h) {
        let slug = published_report(h, "Stocktaking", Language::En, "The wombat needs a pool of resources.").await;
        let results = find(h, "wombats").await;
        let hit = &results.listing.items[0];
        assert_eq!((results.listing.total, hit.kind), (1, EntryKind::Point));
        assert_eq!(hit.address, format!("{}#p-1-1", paths::outcome(&slug)));
        assert!(hit.excerpt.pieces.iter().any(|piece| piece.hit && piece.text == "wombat"), "{hit:?}");
        let results = find(h, "2021-01-R1").await;
        assert_eq!(results.listing.items[0].address, paths::recommendation("2021-01-R1"));
        assert_eq!(find(h, "achieved").await.listing.items[0].kind, EntryKind::Report);
        // Kinds are counted whichever of them is looked at; themes are those of the recommendation.
        let asked = Asked { words: "pool quokka stocktaking".into(), ..Asked::default() };
        let all = look(h, asked.clone()).await;
        let recommended = look(h, Asked { kind: Some(EntryKind::Recommendation), ..asked.clone() }).await;
        assert_eq!(all.kinds, recommended.kinds);
        assert!(all.listing.total > 1 && recommended.listing.total == 1);
        let of = |theme| Asked { theme: Some(theme), ..asked.clone() };
        assert_eq!(look(h, of(Theme::Appeals)).await.listing.items[0].kind, EntryKind::Recommendation);
        assert_eq!(look(h, of(Theme::Reception)).await.listing.total, 0);
        assert_eq!(look(h, Asked { language: Some(Language::Fr), ..asked.clone() }).await.listing.total, 0);
        assert_eq!(look(h, Asked { year: Some(1999), ..asked }).await.listing.total, 0);
    }

    async fn sessions_are_found_once_the_programme_is_published(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(2).await;
        let form = SessionForm { kind: "panel".into(), title: "Quokkas in interviews".into(), about: "A numbat speaks.".into(), day: "1".into(), start: "15:00".into(), minutes: "45".into(), ..SessionForm::default() };
        programme::add(&h.platform, &officer, dialogue, domain::ids::SessionId::new(), &form).await.expect("a session");
        assert!(titles(h, "numbat").await.is_empty(), "the programme is the desk's alone");
        programme::publish(&h.platform, &officer, dialogue).await.expect("published");
        let results = find(h, "numbat").await;
        assert_eq!(results.listing.items[0].kind, EntryKind::Session);
        assert!(results.listing.items[0].address.ends_with("/programme#day-1"));
        h.forget_outbox().await;
    }

    async fn nothing_is_found_that_is_for_others(h) {
        let group = h.group("Appeals").await;
        let dialogue = h.dialogue_like(20, |row| row.group_id = Some(group)).await;
        let call = h.open_call(dialogue).await;
        for (nth, audience) in ["public", "participants", "secretariat"].iter().enumerate() {
            let mut form = call.draft(audience, "The quokka sees the gate.");
            form.title = format!("Quokka for the {audience}");
            h.input(&call, &format!("a{nth}@voices.example"), &form).await;
        }
        let (_, draft) = h.author(&call, "b@voices.example").await;
        inputs::save(&h.platform, &draft, &call.draft("public", "The quokka is a draft.")).await.expect("saved");
        h.dialogue().with_title("A quokka that nobody convened").make().await;
        for visibility in [Visibility::Participants, Visibility::Secretariat] {
            add_file(h, Shelf::Dialogue(dialogue), &new("Quokka paper", visibility), "quokka.txt", b"The quokka again.".to_vec()).await;
        }
        assert_eq!(titles(h, "quokka").await, ["Quokka for the public"]);
        // Neither the author's name nor their address, which readers are not shown.
        assert!(titles(h, "Nadia Rahimi").await.is_empty() && titles(h, "voices.example").await.is_empty());
        assert_eq!(file_text::Entity::find().count(h.platform.db()).await.expect("a count"), 0, "files for others are not even read");
        h.forget_outbox().await;
    }

    async fn what_is_withheld_withdrawn_or_called_back_is_gone(h) {
        let officer = h.officer(Role::Secretariat).await;
        let group = h.group("Appeals").await;
        let dialogue = h.dialogue_like(20, |row| row.group_id = Some(group)).await;
        let call = h.open_call(dialogue).await;
        let (withheld, ..) = h.input(&call, "a@voices.example", &call.draft("public", "The quokka names a child.")).await;
        let (_, token, _) = h.input(&call, "b@voices.example", &call.draft("public", "The quokka thinks again.")).await;
        let paper = add_file(h, Shelf::Dialogue(dialogue), &new("Paper", Visibility::Public), "paper.txt", b"The quokka in writing.".to_vec()).await;
        assert_eq!(find(h, "quokka").await.listing.total, 3);
        inputs::withhold(&h.platform, &officer, (dialogue, call.id, withheld), "It names a child.").await.expect("withheld");
        assert_eq!(find(h, "quokka").await.listing.total, 2);
        inputs::withdraw(&h.platform, &token).await.expect("withdrawn");
        assert_eq!(find(h, "quokka").await.listing.total, 1);
        documents::archive(&h.platform, &officer, Shelf::Dialogue(dialogue), paper).await.expect("archived");
        assert_eq!(find(h, "quokka").await.listing.total, 0);
        assert_eq!(file_text::Entity::find().count(h.platform.db()).await.expect("a count"), 0, "its text is not kept either");
        h.forget_outbox().await;
    }

    async fn without_a_worker_whoever_searches_brings_the_entries_up_to_date(h) {
        let officer = h.officer(Role::Secretariat).await;
        let group = h.group("Appeals").await;
        let dialogue = h.dialogue_like(20, |row| row.group_id = Some(group)).await;
        let call = h.open_call(dialogue).await;
        let (id, ..) = h.input(&call, "a@voices.example", &call.draft("public", "The quokka names a child.")).await;
        assert_eq!(find(h, "quokka").await.listing.total, 1);
        inputs::withhold(&h.platform, &officer, (dialogue, call.id, id), "It names a child.").await.expect("withheld");
        h.clock.advance(chrono::Duration::seconds(11));
        let asked = Asked { words: "quokka".into(), per_page: 20, ..Asked::default() };
        assert_eq!(search::find(&h.platform, &asked).await.expect("a search").listing.total, 0);
        h.forget_outbox().await;
    }

    async fn nothing_that_is_typed_is_a_query_language(h) {
        convened(h, Language::En, "Near or not: 1 = 1", "Plain words.").await;
        convened(h, Language::En, "Another", "Column title.").await;
        for asked in ["\"", "*", "()", "'; DROP TABLE search_entry; --", "NEAR(a b)", "a OR 1=1", "title:", "^another", "\\", "\0", "a\0b", "&|!", ":*", "<->", "{}", "-", "\u{202e}", "🦘", "ﷺ"] {
            let _ = find(h, asked).await;
        }
        for asked in ["", "   ", "\"*\"", "\0", "—…!?"] {
            assert_eq!(find(h, asked).await.listing.total, 0, "{asked:?}");
        }
        assert_eq!(titles(h, "not OR quokka").await, Vec::<String>::new(), "OR is a word");
        assert_eq!(titles(h, "\"near\" AND* plain)").await, Vec::<String>::new());
        assert_eq!(titles(h, "(near* \"plain").await, ["Near or not: 1 = 1"]);
        assert_eq!(titles(h, &"plain ".repeat(2_000)).await.len(), 1);
        let long = "слово難民ظل".repeat(1_000);
        assert_eq!(find(h, &long).await.listing.total, 0);
    }

    async fn the_texts_of_files_are_found(h) {
        let shelf = Shelf::Dialogue(convened(h, Language::En, "With papers", "Something.").await);
        published_report(h, "Stocktaking", Language::En, "The bandicoot interviews carefully.").await;
        let print = async |format, lang| {
            let wanted = Wanted { lang, format };
            papers::public_report(&h.platform, "stocktaking", wanted).await.expect("printed").bytes.to_vec()
        };
        let pdf = print(Format::Pdf, locale::Lang::En).await;
        let word = print(Format::Docx, locale::Lang::En).await;
        add_file(h, shelf, &new("As PDF", Visibility::Public), "report.pdf", pdf).await;
        add_file(h, shelf, &new("For Word", Visibility::Public), "report.docx", word).await;
        add_file(h, shelf, &new("Plain", Visibility::Public), "plain.txt", "A bandicoot, too.".as_bytes().to_vec()).await;
        add_file(h, shelf, &new("Broken bandicoot", Visibility::Public), "broken.pdf", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".to_vec()).await;
        let asked = Asked { words: "bandicoots".into(), kind: Some(EntryKind::Document), ..Asked::default() };
        let found = look(h, asked.clone()).await;
        let mut titles: Vec<String> = found.listing.items.iter().map(search::Hit::title_text).collect();
        titles.sort_unstable();
        assert_eq!(titles, ["As PDF", "Broken bandicoot", "For Word", "Plain"]);
        let pdf = found.listing.items.iter().find(|hit| hit.title_text() == "As PDF").expect("the PDF");
        let shown: String = pdf.excerpt.pieces.iter().map(|piece| piece.text.as_str()).collect();
        assert!(shown.contains("bandicoot interviews carefully"), "{shown}");
        assert!(pdf.address.starts_with("/documents/"), "{}", pdf.address);
        // Each is read once; the one that cannot be read is noted.
        let again = search::catch_up(&h.platform).await.expect("caught up");
        assert_eq!((again.files, again.refreshed), (0, search::Refreshed::default()));
        let rebuilt = search::rebuild(&h.platform).await.expect("rebuilt");
        assert_eq!((rebuilt.files, rebuilt.unreadable), (4, 1));
        assert_eq!(look(h, asked).await.listing.total, 4);
    }

    async fn only_what_changed_is_written_again(h) {
        let officer = h.officer(Role::Secretariat).await;
        let ids = [convened(h, Language::En, "One wombat", "Something.").await, convened(h, Language::En, "Two wombats", "Something.").await];
        assert_eq!(search::catch_up(&h.platform).await.expect("caught up").refreshed, search::Refreshed { written: 2, removed: 0 });
        assert_eq!(search::catch_up(&h.platform).await.expect("caught up").refreshed, search::Refreshed::default());
        let row = dialogue::Entity::find_by_id(ids[0]).one(h.platform.db()).await.expect("a look-up").expect("a dialogue");
        let form = h.dialogue().with_title("One numbat").with(|form| form.summary = "Something.".to_owned()).form();
        dialogues::edit(&h.platform, &officer, ids[0], row.version, &form, Tell::Everybody).await.expect("changed");
        let round = search::catch_up(&h.platform).await.expect("caught up");
        assert_eq!(round.refreshed, search::Refreshed { written: 1, removed: 0 });
        assert_eq!(titles(h, "wombat").await, ["Two wombats"]);
        assert_eq!(titles(h, "numbat").await, ["One numbat"]);
        h.forget_outbox().await;
    }

    async fn the_index_is_used(h) {
        convened(h, Language::En, "Asylum", "Something.").await;
        search::catch_up(&h.platform).await.expect("caught up");
        if h.kind == testkit::Kind::Postgres {
            // A table of one row is read whole, whatever indexes it has.
            let many = "INSERT INTO search_term SELECT g + 1000, 'dialogue', '', (SELECT array_to_tsvector(array_agg(md5(g::text || n::text))) FROM generate_series(1, 40) n) FROM generate_series(1, 2000) g; ANALYZE search_term";
            h.platform.db().execute_unprepared(many).await.expect("many rows");
        }
        let words = Asked { words: "asylum procedures".into(), per_page: 20, ..Asked::default() };
        let narrowed = Asked { language: Some(Language::En), theme: Some(Theme::Appeals), year: Some(2027), kind: Some(EntryKind::Dialogue), ..words.clone() };
        for asked in [words, narrowed] {
            let plan = search::plan(&h.platform, &asked).await.expect("a plan");
            if h.kind == testkit::Kind::Postgres {
                assert!(plan.contains("search_term_by_term"), "{plan}");
            }
            if h.kind == testkit::Kind::Sqlite {
                assert!(plan.contains("VIRTUAL TABLE INDEX"), "{plan}");
            }
            assert!(!plan.contains("search_entry"), "the entries are not read: {plan}");
        }
    }
}
