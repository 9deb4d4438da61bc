//! Writing, adopting and publishing summary reports, and what the public sees of them.

use domain::ids::{DialogueId, RecommendationId};
use domain::report::{PointForm, RecommendationForm, Step, TextsForm};
use domain::{Actor, DialogueState, Language, Refusal, ReportState, Role, Theme};
use usecases::follow_up::{self, By};
use usecases::portal::{self, outcomes, recommendations as portal_recommendations};
use usecases::reports::queries::{self, Report};
use usecases::reports::{self, Direction, points, recommendations};
use usecases::search::{self, Asked};

const HOSTILE: &str = "<script>alert('x')</script> & \"quoted\" </title>";

async fn held(h: &testkit::Harness) -> DialogueId {
    testkit::a_dialogue(h, "Stocktaking", DialogueState::Held, 1).await
}

async fn report(h: &testkit::Harness, actor: &Actor, dialogue: DialogueId) -> Report {
    let desk = queries::desk(&h.platform, actor, dialogue).await;
    desk.expect("the desk reads it").report.expect("a report")
}

fn texts() -> TextsForm {
    TextsForm {
        title: "Stocktaking 2021".into(),
        gist: "What was achieved.".into(),
        introduction: "Participants met.".into(),
        additional_suggestions: String::new(),
        language: "en".into(),
    }
}

fn point(text: &str) -> PointForm {
    PointForm {
        section: "key-issues".into(),
        heading: "Pools of resources".into(),
        theme: "interviewing".into(),
        text: text.into(),
        grade: "widely-endorsed".into(),
        verb: "widely endorsed".into(),
        speaker_class: "participants".into(),
    }
}

fn recommendation(text: &str) -> RecommendationForm {
    RecommendationForm {
        text: text.into(),
        theme: "interviewing".into(),
        state: "agreed".into(),
        support: "endorsed".into(),
        addressees: vec!["secretariat".into()],
        addressee_states: "Kenya\nfra".into(),
        ..RecommendationForm::default()
    }
}

fn refusal<T>(result: usecases::Result<T>) -> Option<Refusal> {
    result.err().and_then(|error| error.refusal().cloned())
}

/// A report with two points and two recommendations, ready to be adopted, and its version.
async fn written(h: &testkit::Harness, actor: &Actor, dialogue: DialogueId) -> i64 {
    let p = &h.platform;
    reports::start(p, actor, dialogue).await.expect("a start");
    let version = reports::save_texts(p, actor, dialogue, 1, &texts())
        .await
        .expect("texts");
    points::add(p, actor, dialogue, version, &point("First."))
        .await
        .expect("a point");
    points::add(p, actor, dialogue, version + 1, &point("Second."))
        .await
        .expect("a point");
    recommendations::add(
        p,
        actor,
        dialogue,
        version + 2,
        &recommendation("Pilot it."),
    )
    .await
    .expect("one");
    recommendations::add(
        p,
        actor,
        dialogue,
        version + 3,
        &recommendation("Extend it."),
    )
    .await
    .expect("two");
    version + 4
}

fn texts_of(report: &Report) -> Vec<(&str, &str)> {
    report
        .recommendations
        .iter()
        .map(|one| (one.reference.as_str(), one.said.text.as_str()))
        .collect()
}

/// How much the public finds.
async fn found(h: &testkit::Harness, words: &str) -> u64 {
    search::catch_up(&h.platform).await.expect("caught up");
    let asked = Asked {
        words: words.to_owned(),
        per_page: 20,
        ..Asked::default()
    };
    let results = search::find(&h.platform, &asked).await.expect("a search");
    results.listing.total
}

testkit::on_each_database! {
    async fn a_report_starts_once_and_only_after_the_dialogue(h) {
        let officer = h.officer(Role::Secretariat).await;
        let ahead = testkit::a_dialogue(h, "Ahead", DialogueState::Convened, 2).await;
        let early = reports::start(&h.platform, &officer, ahead).await;
        assert_eq!(refusal(early), Some(Refusal::WrongState { state: "dialogue-state-convened" }));

        let dialogue = held(h).await;
        let first = reports::start(&h.platform, &officer, dialogue).await.expect("a start");
        let again = reports::start(&h.platform, &officer, dialogue).await.expect("the same");
        assert_eq!(first, again);
    }

    async fn only_those_who_write_reports_come_near_them(h) {
        let dialogue = held(h).await;
        let focal_point = h.officer(Role::FocalPoint).await;
        for (actor, why) in [(&focal_point, Refusal::NotPermitted), (&Actor::Public, Refusal::SignInRequired)] {
            assert_eq!(refusal(reports::start(&h.platform, actor, dialogue).await), Some(why.clone()));
            assert_eq!(refusal(queries::desk(&h.platform, actor, dialogue).await), Some(why));
        }
    }

    async fn a_change_to_another_version_is_refused_and_nothing_is_overwritten(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = held(h).await;
        reports::start(&h.platform, &officer, dialogue).await.expect("a start");
        reports::save_texts(&h.platform, &officer, dialogue, 1, &texts()).await.expect("the first");
        let late = TextsForm { title: "Another".into(), ..texts() };
        let late = reports::save_texts(&h.platform, &officer, dialogue, 1, &late).await;
        assert_eq!(refusal(late), Some(Refusal::ChangedMeanwhile));
        let late = reports::step(&h.platform, &officer, dialogue, 1, Step::Adopt).await;
        assert_eq!(refusal(late), Some(Refusal::ChangedMeanwhile));
        let nowhere = points::add(&h.platform, &officer, dialogue, 7, &point("Of a version to come.")).await;
        assert_eq!(refusal(nowhere), Some(Refusal::ChangedMeanwhile));
        assert_eq!(report(h, &officer, dialogue).await.title, "Stocktaking 2021");
    }

    async fn points_move_and_go(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = held(h).await;
        let version = written(h, &officer, dialogue).await;
        let before = report(h, &officer, dialogue).await;
        let (first, second) = (before.points[0].id, before.points[1].id);
        points::shift(&h.platform, &officer, dialogue, version, second, Direction::Up).await.expect("a move");
        points::remove(&h.platform, &officer, dialogue, version + 1, first).await.expect("a removal");
        let twice = points::remove(&h.platform, &officer, dialogue, version + 2, first).await;
        assert_eq!(refusal(twice), Some(Refusal::NotFound));
        let after = report(h, &officer, dialogue).await;
        assert_eq!(after.points.iter().map(|p| p.said.text.as_str()).collect::<Vec<_>>(), ["Second."]);
    }

    async fn references_follow_the_order_until_adoption(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = held(h).await;
        let version = written(h, &officer, dialogue).await;
        let before = report(h, &officer, dialogue).await;
        assert_eq!(texts_of(&before), [("2021-01-R1", "Pilot it."), ("2021-01-R2", "Extend it.")]);
        let second: RecommendationId = before.recommendations[1].id;
        recommendations::shift(&h.platform, &officer, dialogue, version, second, Direction::Up).await.expect("a move");
        let after = report(h, &officer, dialogue).await;
        assert_eq!(texts_of(&after), [("2021-01-R1", "Extend it."), ("2021-01-R2", "Pilot it.")]);
        recommendations::remove(&h.platform, &officer, dialogue, version + 1, second).await.expect("a removal");
        let left = report(h, &officer, dialogue).await;
        assert_eq!(texts_of(&left), [("2021-01-R1", "Pilot it.")]);
        let to: Vec<_> = left.recommendations[0].said.addressees.iter().map(|to| to.name.as_str()).collect();
        assert_eq!(to, ["", "KEN", "FRA"]);
    }

    async fn an_incomplete_report_is_not_adopted(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = held(h).await;
        reports::start(&h.platform, &officer, dialogue).await.expect("a start");
        let empty = reports::step(&h.platform, &officer, dialogue, 1, Step::Adopt).await;
        assert_eq!(refusal(empty), Some(Refusal::Missing { what: "reports-gist" }));
        assert_eq!(report(h, &officer, dialogue).await.state, ReportState::Draft);
    }

    async fn an_adopted_report_is_locked_and_hashed(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = held(h).await;
        let version = written(h, &officer, dialogue).await;
        let stale = reports::step(&h.platform, &officer, dialogue, version - 1, Step::Adopt).await;
        assert_eq!(refusal(stale), Some(Refusal::ChangedMeanwhile));
        reports::step(&h.platform, &officer, dialogue, version, Step::Adopt).await.expect("adopted");
        let late = reports::save_texts(&h.platform, &officer, dialogue, version + 1, &texts()).await;
        assert_eq!(refusal(late), Some(Refusal::WrongState { state: "report-state-adopted" }));
        let adopted = report(h, &officer, dialogue).await;
        let text = reports::canonical("2021-01", &adopted);
        assert_eq!(adopted.hash, Some(reports::hash(text)));
    }

    async fn the_public_reads_a_report_once_it_is_published(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = held(h).await;
        let version = written(h, &officer, dialogue).await;
        reports::step(&h.platform, &officer, dialogue, version, Step::Adopt).await.expect("adopted");
        assert_eq!(refusal(outcomes::one(&h.platform, "stocktaking").await), Some(Refusal::NotFound));
        assert_eq!(refusal(follow_up::queries::story(&h.platform, "2021-01-R1").await), Some(Refusal::NotFound));

        let before = h.platform.public_revision().await.expect("a revision");
        reports::step(&h.platform, &officer, dialogue, version + 1, Step::Publish).await.expect("published");
        assert!(h.platform.public_revision().await.expect("a revision") > before);
        let again = reports::step(&h.platform, &officer, dialogue, version + 2, Step::Publish).await;
        assert_eq!(refusal(again), Some(Refusal::WrongState { state: "report-state-published" }));

        let whole = outcomes::one(&h.platform, "stocktaking").await.expect("the outcome");
        assert_eq!(whole.report.points.len(), 2);
        let one = follow_up::queries::story(&h.platform, "2021-01-R2").await.expect("a recommendation");
        assert_eq!(one.found.recommendation.said.text, "Extend it.");
        let filter = portal_recommendations::Filter { year: Some(2021), theme: Some(Theme::Interviewing), ..Default::default() };
        assert_eq!(portal_recommendations::list(&h.platform, &filter, By::Status, 1).await.expect("a list").found.total, 2);
        let filter = portal_recommendations::Filter { year: Some(2022), ..Default::default() };
        assert_eq!(portal_recommendations::list(&h.platform, &filter, By::Status, 1).await.expect("a list").found.total, 0);
        let csv = portal_recommendations::csv(&h.platform, &Default::default()).await.expect("a table");
        assert!(csv.contains("2021-01-R1,Stocktaking,Pilot it.,en,interviewing,agreed,endorsed,secretariat; state KEN; state FRA,http://convener.example/recommendations/2021-01-R1"), "{csv}");
    }

    async fn drafts_and_quietly_cancelled_dialogues_stay_unknown(h) {
        testkit::a_dialogue(h, "In preparation", DialogueState::Draft, 0).await;
        testkit::a_dialogue(h, "Dropped before", DialogueState::Cancelled, 0).await;
        testkit::a_dialogue(h, "Called off", DialogueState::Cancelled, 3).await;
        testkit::a_dialogue(h, "To come", DialogueState::Convened, 4).await;
        for slug in ["in-preparation", "dropped-before"] {
            assert_eq!(refusal(portal::dialogues::one(&h.platform, slug).await), Some(Refusal::NotFound));
        }
        let list = portal::dialogues::list(&h.platform, &Default::default(), 1).await.expect("a list");
        assert_eq!(list.ahead.iter().map(|d| d.slug.as_str()).collect::<Vec<_>>(), ["to-come"]);
        assert_eq!(list.past.items.iter().map(|d| d.slug.as_str()).collect::<Vec<_>>(), ["called-off"]);
        assert_eq!(list.years, [2021]);
    }

    async fn search_finds_words_in_any_script_and_takes_signs_literally(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = held(h).await;
        reports::start(&h.platform, &officer, dialogue).await.expect("a start");
        let russian = TextsForm { title: "Защита беженцев".into(), language: Language::Ru.code().into(), ..texts() };
        reports::save_texts(&h.platform, &officer, dialogue, 1, &russian).await.expect("texts");
        points::add(&h.platform, &officer, dialogue, 2, &point(HOSTILE)).await.expect("a point");
        assert_eq!(found(h, "защита").await, 0, "drafts are not found");
        for (version, step) in [(3, Step::Adopt), (4, Step::Publish)] {
            reports::step(&h.platform, &officer, dialogue, version, step).await.expect("a step");
        }
        for (asked, found) in [("защита", 2), ("STOCKTAKING", 1), ("alert(", 1), ("%", 0), ("_", 0), ("", 0), ("nowhere", 0)] {
            assert_eq!(self::found(h, asked).await, found, "{asked}");
        }
    }

    async fn the_stocktaking_is_loaded_once(h) {
        let dialogue = held(h).await;
        let platform = Actor::Platform;
        assert!(usecases::demo::outcomes::publish(&h.platform, &platform, dialogue).await.expect("loaded"));
        assert!(!usecases::demo::outcomes::publish(&h.platform, &platform, dialogue).await.expect("known"));
        let whole = outcomes::one(&h.platform, "stocktaking").await.expect("the outcome");
        assert_eq!((whole.report.points.len(), whole.report.recommendations.len()), (6, 3));
    }
}
