//! What is being typed, kept for its author alone.

use chrono::Duration;
use domain::draft::{DAYS_KEPT, DRAFTS_MAX, LENGTH_MAX};
use domain::ids::DialogueId;
use domain::{Actor, Problem, Refusal, Role};
use sea_orm::{EntityTrait, PaginatorTrait};
use usecases::Result;
use usecases::drafts::{self, Fields};

const NEW: &str = "/desk/dialogues/new";

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

fn fields(title: &str) -> Fields {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    vec![
        pair("version", "3"),
        pair("title", title),
        pair("themes", "appeals"),
        pair("themes", "legal-aid"),
    ]
}

testkit::on_each_database! {
    async fn the_last_words_are_kept_and_read_back_as_they_were_typed(h) {
        let officer = h.officer(Role::Secretariat).await;
        assert_eq!(drafts::find(&h.platform, &officer, NEW).await.expect("an answer"), None);
        drafts::keep(&h.platform, &officer, NEW, &fields("Bet")).await.expect("kept");
        h.clock.advance(Duration::seconds(4));
        let title = "Better \"decisions\"\nقرارات & more";
        let at = drafts::keep(&h.platform, &officer, NEW, &fields(title)).await.expect("kept");
        let found = drafts::find(&h.platform, &officer, NEW).await.expect("an answer").expect("a draft");
        assert_eq!((found.saved_at, found.fields), (at, fields(title)));
        let rows = entity::draft::Entity::find().all(h.platform.db()).await.expect("rows");
        assert_eq!(rows.len(), 1);
        let sealed = String::from_utf8_lossy(&rows[0].sealed).into_owned();
        assert!(!sealed.contains("decisions") && !sealed.contains("title"));
        // What was only typed was not done.
        let trail = entity::audit::Entity::find().count(h.platform.db()).await.expect("a trail");
        for _ in 0..2 {
            drafts::discard(&h.platform, &officer, NEW).await.expect("let go of");
        }
        assert_eq!(drafts::find(&h.platform, &officer, NEW).await.expect("an answer"), None);
        assert_eq!(entity::audit::Entity::find().count(h.platform.db()).await.expect("a trail"), trail);
    }

    async fn nobody_reads_or_lets_go_of_another_ones_draft(h) {
        let officer = h.officer(Role::Secretariat).await;
        let other = h.officer(Role::Administrator).await;
        drafts::keep(&h.platform, &officer, NEW, &fields("Mine")).await.expect("kept");
        assert_eq!(drafts::find(&h.platform, &other, NEW).await.expect("an answer"), None);
        drafts::discard(&h.platform, &other, NEW).await.expect("nothing of theirs");
        drafts::keep(&h.platform, &other, NEW, &fields("Theirs")).await.expect("kept");
        let mine = drafts::find(&h.platform, &officer, NEW).await.expect("an answer").expect("a draft");
        assert_eq!(mine.fields, fields("Mine"));
        for nobody in [Actor::Public, Actor::Platform] {
            assert!(drafts::keep(&h.platform, &nobody, NEW, &fields("x")).await.is_err());
        }
    }

    async fn two_windows_at_once_leave_one_draft(h) {
        let officer = h.officer(Role::Secretariat).await;
        let (one, two) = (fields("One"), fields("Two"));
        let (first, second) = tokio::join!(
            drafts::keep(&h.platform, &officer, NEW, &one),
            drafts::keep(&h.platform, &officer, NEW, &two),
        );
        first.expect("kept");
        second.expect("kept");
        let found = drafts::find(&h.platform, &officer, NEW).await.expect("an answer").expect("a draft");
        assert!(found.fields == one || found.fields == two);
    }

    async fn only_the_long_forms_keep_anything_and_not_without_end(h) {
        let officer = h.officer(Role::Secretariat).await;
        for elsewhere in ["/desk/directory/new", "/desk/dialogues/new?like=x", "https://evil.example"] {
            let refused = drafts::keep(&h.platform, &officer, elsewhere, &fields("x")).await;
            assert_eq!(refusal(refused), Refusal::NotFound, "{elsewhere}");
        }
        let long = drafts::keep(&h.platform, &officer, NEW, &fields(&"x".repeat(LENGTH_MAX))).await;
        assert_eq!(refusal(long), Refusal::field("form", Problem::TooLong { max: LENGTH_MAX }));
        for _ in 0..DRAFTS_MAX {
            let address = format!("/desk/dialogues/{}/edit", DialogueId::new());
            drafts::keep(&h.platform, &officer, &address, &fields("x")).await.expect("kept");
        }
        let more = drafts::keep(&h.platform, &officer, NEW, &fields("x")).await;
        assert_eq!(refusal(more), Refusal::TooManyRows { max: DRAFTS_MAX as usize });
    }

    async fn a_draft_that_nobody_comes_back_to_is_gone_after_thirty_days(h) {
        let officer = h.officer(Role::Secretariat).await;
        let at = drafts::keep(&h.platform, &officer, NEW, &fields("Old")).await.expect("kept");
        let days = Duration::days(DAYS_KEPT);
        assert_eq!(drafts::purge(&h.platform, at).await.expect("an answer"), 0);
        h.clock.advance(days + Duration::seconds(1));
        let before = h.platform.now() - days;
        assert_eq!(drafts::purge(&h.platform, before).await.expect("an answer"), 1);
    }
}
