//! Two rapporteurs at one report, its versions, and bringing one back.

use domain::report::{Step, TextsForm};
use domain::{Refusal, Role};
use usecases::reports::compare::{self, At, Piece};
use usecases::reports::{self, Direction, points};

use super::{drafted, point, refusal, report, step, texts};

testkit::on_each_database! {
    async fn two_who_write_at_different_places_do_not_meet(h) {
        let (officer, dialogue, version) = drafted(h).await;
        let p = &h.platform;
        let colleague = h.officer(Role::Secretariat).await;
        let ids: Vec<_> = report(h, &officer, dialogue).await.points.iter().map(|one| one.id).collect();
        points::change(p, &officer, dialogue, version, ids[0], &point("Hers.")).await.expect("the first");
        points::change(p, &colleague, dialogue, version, ids[1], &point("His.")).await.expect("beside it");
        points::add(p, &colleague, dialogue, version, &point("A new one.")).await.expect("added");
        points::add(p, &colleague, dialogue, version, &point("A new one.")).await.expect("sent twice");
        let gist = TextsForm { gist: "Another gist.".into(), ..texts() };
        reports::save_texts(p, &officer, dialogue, version, &gist).await.expect("a text");
        let introduction = TextsForm { introduction: "They met.".into(), ..texts() };
        reports::save_texts(p, &colleague, dialogue, version, &introduction).await.expect("another text");

        let now = report(h, &officer, dialogue).await;
        let said: Vec<&str> = now.points.iter().map(|one| one.said.text.as_str()).collect();
        assert_eq!(said, ["Hers.", "His.", "A new one."]);
        assert_eq!((now.gist.as_str(), now.introduction.as_str()), ("Another gist.", "They met."));

        let same = points::change(p, &colleague, dialogue, version, ids[0], &point("Mine.")).await;
        assert_eq!(refusal(same), Refusal::ChangedMeanwhile);
        let gone = points::remove(p, &colleague, dialogue, version, ids[0]).await;
        assert_eq!(refusal(gone), Refusal::ChangedMeanwhile);
        let late = TextsForm { gist: "A third gist.".into(), ..texts() };
        assert_eq!(refusal(reports::save_texts(p, &colleague, dialogue, version, &late).await), Refusal::ChangedMeanwhile);
        let moved = points::shift(p, &colleague, dialogue, version, ids[0], Direction::Down).await;
        assert_eq!(refusal(moved), Refusal::ChangedMeanwhile, "the list was another");
        let unknown = points::add(p, &colleague, dialogue, 0, &point("From nowhere.")).await;
        assert_eq!(refusal(unknown), Refusal::ChangedMeanwhile);
        let adopted = reports::step(p, &officer, dialogue, version, Step::Adopt).await;
        assert_eq!(refusal(adopted), Refusal::ChangedMeanwhile);
    }

    async fn versions_are_compared_and_brought_back(h) {
        let (officer, dialogue, version) = drafted(h).await;
        let p = &h.platform;
        let before = report(h, &officer, dialogue).await;
        let ids: Vec<_> = before.points.iter().map(|one| one.id).collect();
        points::change(p, &officer, dialogue, version, ids[0], &point("Light matches can help.")).await.expect("changed");
        points::remove(p, &officer, dialogue, version + 1, ids[1]).await.expect("removed");

        let list = compare::list(p, &officer, dialogue, 1).await.expect("a list");
        assert_eq!(list.found.total, u64::try_from(version + 2).expect("small"));
        assert!(list.found.items.iter().all(|line| line.by.is_some()));
        let found = compare::compare(p, &officer, dialogue, (version, version + 1), domain::Language::En).await.expect("two versions");
        let about = domain::comment::About::Point(ids[0]);
        assert_eq!(found.different.len(), 1);
        assert_eq!(found.different[0].at, At::Place(about));
        assert!(found.different[0].pieces.iter().any(|piece| matches!(piece, Piece::Added(words) if words.trim() == "can")), "{:?}", found.different);

        let stale = reports::restore(p, &officer, dialogue, version, version).await;
        assert_eq!(refusal(stale), Refusal::ChangedMeanwhile);
        let restored = reports::restore(p, &officer, dialogue, version + 2, version).await.expect("restored");
        let again = reports::restore(p, &officer, dialogue, restored, version).await.expect("nothing to do");
        assert_eq!(restored, again);
        let now = report(h, &officer, dialogue).await;
        assert_eq!((now.points, now.version), (before.points, version + 3));
        step(h, &officer, dialogue, Step::Adopt).await.expect("adopted");
        let locked = reports::restore(p, &officer, dialogue, version + 4, 1).await;
        assert_eq!(refusal(locked), Refusal::WrongState { state: "report-state-adopted" });
    }
}
