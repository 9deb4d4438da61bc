//! Comments by link, the silence procedure, and what becomes of each comment.

use chrono::Duration;
use domain::comment::{About, CircularForm, DispositionForm, RoundEnd};
use domain::ids::CommentId;
use domain::report::Step;
use domain::{Problem, Refusal, ReportState, Role};
use usecases::reports::rounds::{self, queries};
use usecases::reports::{self, points};

use super::{circular, drafted, participant, point, refusal, report, step, tokens};

fn accepted() -> DispositionForm {
    DispositionForm {
        disposition: "accepted".into(),
        ..DispositionForm::default()
    }
}

testkit::on_each_database! {
    async fn participants_comment_by_link_and_silence_is_no_objection(h) {
        let (officer, dialogue, version) = drafted(h).await;
        let p = &h.platform;
        let amina = participant(h, dialogue, "Amina", "Mwangi").await;
        let jon = participant(h, dialogue, "Jon", "Berg").await;
        rounds::circulate(p, &officer, dialogue, version, &circular(&[amina, jon])).await.expect("circulated");
        let again = rounds::circulate(p, &officer, dialogue, version + 1, &circular(&[amina])).await;
        assert_eq!(refusal(again), Refusal::WrongState { state: "report-state-circulated" });
        h.worker.drain().await.expect("sent");
        let links = tokens(h);
        assert_eq!(links.len(), 2);

        let first = report(h, &officer, dialogue).await.points[0].id;
        let (about, id) = (About::Point(first), CommentId::new());
        rounds::comment(p, &links[0], id, about, "Say which matches.").await.expect("a comment");
        rounds::comment(p, &links[0], id, about, "Say which matches.").await.expect("sent twice");
        rounds::change(p, &links[0], id, "Say which light matches.").await.expect("changed");
        let elsewhere = About::Point(domain::ids::PointId::new());
        let nowhere = rounds::comment(p, &links[0], CommentId::new(), elsewhere, "x").await;
        assert_eq!(refusal(nowhere), Refusal::NotFound);
        let others = rounds::change(p, &links[1], id, "Not mine.").await;
        assert_eq!(refusal(others), Refusal::NotFound);
        let empty = rounds::comment(p, &links[1], CommentId::new(), About::Whole, " ").await;
        assert_eq!(refusal(empty), Refusal::field("text", Problem::Required));
        assert_eq!(refusal(queries::show(p, "nobody").await), Refusal::NotFound);

        // Before the deadline nothing is said of silence, and nobody reads another's comment.
        assert_eq!(rounds::run_due(p).await.expect("looked"), 0);
        assert!(queries::show(p, &links[1]).await.expect("a page").all.is_empty());
        assert_eq!(refusal(step(h, &officer, dialogue, Step::Adopt).await), Refusal::WrongState { state: "round-open" });

        h.clock.set("2023-02-16T12:00:00Z");
        assert_eq!(rounds::run_due(p).await.expect("ended"), 1);
        assert_eq!(rounds::run_due(p).await.expect("once"), 0);
        let late = rounds::comment(p, &links[1], CommentId::new(), About::Whole, "Late.").await;
        assert_eq!(refusal(late), Refusal::DeadlinePassed);
        let found = queries::rounds(p, &officer, dialogue).await.expect("rounds");
        let round = &found.rounds[0];
        assert_eq!((round.ended, round.undecided()), (Some(RoundEnd::Deadline), 1));
        let silent: Vec<bool> = round.asked.iter().map(|one| one.silent_at.is_some()).collect();
        let spoke: Vec<usize> = round.asked.iter().map(|one| one.comments).collect();
        assert!(silent.contains(&true) && silent.contains(&false), "{silent:?}");
        assert!(silent.iter().zip(&spoke).all(|(silent, comments)| *silent == (*comments == 0)));
        h.worker.drain().await.expect("sent");
    }

    async fn the_silent_are_reminded_once_two_days_before(h) {
        let (officer, dialogue, version) = drafted(h).await;
        let p = &h.platform;
        let amina = participant(h, dialogue, "Amina", "Mwangi").await;
        let jon = participant(h, dialogue, "Jon", "Berg").await;
        rounds::circulate(p, &officer, dialogue, version, &circular(&[amina, jon])).await.expect("circulated");
        h.worker.drain().await.expect("sent");
        let spoke = tokens(h)[0].clone();
        rounds::comment(p, &spoke, CommentId::new(), About::Whole, "Good.").await.expect("a comment");
        h.clock.set("2023-02-14T11:59:00Z");
        assert_eq!(rounds::run_due(p).await.expect("too early"), 0);
        h.clock.set("2023-02-14T12:00:00Z");
        assert_eq!(rounds::run_due(p).await.expect("reminded"), 1);
        assert_eq!(rounds::run_due(p).await.expect("once"), 0);
        h.worker.drain().await.expect("sent");
        let links = tokens(h);
        assert_eq!(links.len(), 3);
        assert!(links[0] != spoke, "whoever commented is left in peace");
    }

    async fn every_comment_gets_a_disposition_before_the_adoption(h) {
        let (officer, dialogue, version) = drafted(h).await;
        let p = &h.platform;
        let amina = participant(h, dialogue, "Amina", "Mwangi").await;
        let form = CircularForm { others: "Ines Duarte <ines@elsewhere.example>".into(), ..circular(&[amina]) };
        rounds::circulate(p, &officer, dialogue, version, &form).await.expect("circulated");
        h.worker.drain().await.expect("sent");
        let links = tokens(h);
        let (one, two) = (CommentId::new(), CommentId::new());
        rounds::comment(p, &links[0], one, About::Gist, "Shorter.").await.expect("a comment");
        rounds::comment(p, &links[1], two, About::Whole, "Well said.").await.expect("a comment");
        rounds::end_early(p, &officer, dialogue).await.expect("ended");

        // Taking it back and writing on keeps the round and what was said.
        step(h, &officer, dialogue, Step::Redraft).await.expect("taken back");
        let version = report(h, &officer, dialogue).await.version;
        points::add(p, &officer, dialogue, version, &point("A third one.")).await.expect("a point");
        assert_eq!(refusal(step(h, &officer, dialogue, Step::Adopt).await), Refusal::Missing { what: "round-dispositions" });
        let refused = DispositionForm { disposition: "not-accepted".into(), ..DispositionForm::default() };
        let bare = rounds::decide(p, &officer, dialogue, one, &refused).await;
        assert_eq!(refusal(bare), Refusal::field("reason", Problem::Required));
        let refused = DispositionForm { reason: "It is short already.".into(), ..refused };
        rounds::decide(p, &officer, dialogue, one, &refused).await.expect("decided");
        let colleague = h.officer(Role::Secretariat).await;
        let blind = rounds::decide(p, &colleague, dialogue, one, &accepted()).await;
        assert_eq!(refusal(blind), Refusal::ChangedMeanwhile);
        rounds::decide(p, &officer, dialogue, two, &accepted()).await.expect("decided");
        let shown = queries::show(p, &links[0]).await.expect("a page");
        assert_eq!((shown.own[0].disposition, shown.all.len()), (None, 0));

        step(h, &officer, dialogue, Step::Adopt).await.expect("adopted");
        let shown = queries::show(p, &links[0]).await.expect("a page");
        assert_eq!((shown.state, shown.all.len()), (ReportState::Adopted, 2));
        assert!(shown.all.iter().all(|one| one.by.is_empty() && one.disposition.is_some()));
        assert!(shown.all.iter().any(|one| one.reason == "It is short already."));
        let late = rounds::decide(p, &officer, dialogue, two, &refused).await;
        assert_eq!(refusal(late), Refusal::WrongState { state: "report-state-adopted" });
        assert_eq!(shown.draft.points.len(), 2, "the draft stays as it was circulated");
    }

    async fn only_participants_and_those_named_are_asked_and_only_by_rapporteurs(h) {
        let (officer, dialogue, version) = drafted(h).await;
        let p = &h.platform;
        let stranger = h.person("Sara", "Lind").email("sara@example.org").make().await;
        let asked = rounds::circulate(p, &officer, dialogue, version, &circular(&[stranger])).await;
        assert_eq!(refusal(asked), Refusal::NotFound);
        let nobody = rounds::circulate(p, &officer, dialogue, version, &circular(&[])).await;
        assert_eq!(refusal(nobody), Refusal::field("people", Problem::Required));
        let bare = reports::step(p, &officer, dialogue, version, Step::Circulate).await;
        assert_eq!(refusal(bare), Refusal::field("closes_on", Problem::Required));
        let focal_point = h.officer(Role::FocalPoint).await;
        let form = circular(&[]);
        assert_eq!(refusal(rounds::circulate(p, &focal_point, dialogue, version, &form).await), Refusal::NotPermitted);
        assert_eq!(refusal(queries::rounds(p, &focal_point, dialogue).await), Refusal::NotPermitted);

        // Whoever is typed and known to the directory is asked as who they are.
        let form = CircularForm { others: "sara@EXAMPLE.org\nSara <sara@example.org>".into(), ..form };
        rounds::circulate(p, &officer, dialogue, version, &form).await.expect("circulated");
        let found = queries::rounds(p, &officer, dialogue).await.expect("rounds");
        let names: Vec<&str> = found.rounds[0].asked.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["Sara Lind"]);
        h.worker.drain().await.expect("sent");
    }

    async fn another_draft_ends_the_round_before_it(h) {
        let (officer, dialogue, version) = drafted(h).await;
        let p = &h.platform;
        let amina = participant(h, dialogue, "Amina", "Mwangi").await;
        rounds::circulate(p, &officer, dialogue, version, &circular(&[amina])).await.expect("circulated");
        step(h, &officer, dialogue, Step::Redraft).await.expect("taken back");
        let version = report(h, &officer, dialogue).await.version;
        h.clock.advance(Duration::days(1));
        rounds::circulate(p, &officer, dialogue, version, &circular(&[amina])).await.expect("circulated");
        let found = queries::rounds(p, &officer, dialogue).await.expect("rounds");
        let ends: Vec<_> = found.rounds.iter().map(|round| (round.number, round.ended)).collect();
        assert_eq!(ends, [(2, None), (1, Some(RoundEnd::Early))]);
        h.worker.drain().await.expect("sent");
        let first = tokens(h)[1].clone();
        let closed = rounds::comment(p, &first, CommentId::new(), About::Whole, "x").await;
        assert_eq!(refusal(closed), Refusal::DeadlinePassed);
    }
}
