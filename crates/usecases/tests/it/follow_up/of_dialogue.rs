//! The follow-up at a dialogue's own desk.

use domain::follow_up::{AddresseeAnswer, ChangeForm, StatementKind};
use domain::{Actor, DialogueState, OrganisationType, Refusal, ReportState, Role};
use usecases::follow_up::{self, queries};
use usecases::reports;

use super::{
    PUBLISHED, adopted, answer, asked, desk, focal_point, refusal, say, set, status, words,
};

testkit::on_each_database! {
    async fn a_dialogues_desk_shows_its_own_alone_each_addressee_with_an_answer(h) {
        h.clock.set("2023-03-01T08:00:00Z");
        let (officer, first) = adopted(h, 1, &["KEN"], &PUBLISHED).await;
        let (_, ours) = adopted(h, 2, &["KEN\nFRA", "KEN"], &PUBLISHED).await;
        let dialogue = desk(h, &officer, &ours[0]).await.dialogue;
        follow_up::link(&h.platform, &officer, &ours[0], "continues", &first[0]).await.expect("linked");
        let late = ChangeForm { due: "2023-02-01".to_owned(), ..status("under-way") };
        set(h, &officer, &ours[1], &late).await.expect("saved");
        let kenya = focal_point(h, "Ministry of the Interior", OrganisationType::State, "KEN").await;
        let ngo = focal_point(h, "Lawyers for refugees", OrganisationType::Ngo, "KEN").await;
        let token = asked(h, &officer, &ours[0], "addressee", kenya).await;
        say(h, &token, StatementKind::Answer, &answer("noted", "")).await.expect("said");
        say(h, &token, StatementKind::Progress, &words("One training.")).await.expect("said");
        say(h, &token, StatementKind::Progress, &words("Two trainings.")).await.expect("said");
        let token = asked(h, &officer, &ours[0], "addressee", ngo).await;
        say(h, &token, StatementKind::Answer, &answer("accepted", "")).await.expect("said");

        let shown = async || follow_up::of_dialogue(&h.platform, &officer, dialogue).await.expect("shown");
        let followed = shown().await;
        let order: Vec<&str> = followed.lines.iter().map(|line| line.file.reference()).collect();
        assert_eq!(order, [&ours[1], &ours[0]], "what is late first, and nothing of the other dialogue");
        assert_eq!((followed.board.all.total(), followed.board.all.overdue), (2, 1));
        let line = &followed.lines[1];
        let answers: Vec<_> = line.answers().iter().map(|one| {
            let name = one.to.map(|to| to.name.clone());
            (name, one.answer.and_then(|said| said.answer))
        }).collect();
        let named = |name: &str| Some(name.to_owned());
        assert_eq!(answers, [
            (named("KEN"), Some(AddresseeAnswer::Noted)),
            (named("FRA"), None),
            // An organisation that the report does not name answered for itself.
            (None, Some(AddresseeAnswer::Accepted)),
        ]);
        assert_eq!(line.progress().map(|said| said.text.as_str()), Some("Two trainings."));
        assert_eq!((line.asked, line.answered), (2, 2));
        assert_eq!(line.file.earlier[0].found.recommendation.reference, first[0]);
        h.worker.drain().await.expect("sent");
    }

    async fn a_dialogues_desk_says_why_nothing_is_followed_up(h) {
        let officer = h.officer(Role::Secretariat).await;
        let held = testkit::a_dialogue(h, "Without a report", DialogueState::Held, 9).await;
        let none = follow_up::of_dialogue(&h.platform, &officer, held).await.expect("shown");
        assert_eq!((none.report, none.lines.len()), (None, 0));
        let (_, draft) = adopted(h, 1, &["KEN"], &[]).await;
        reports::start(&h.platform, &officer, held).await.expect("a start");
        let begun = follow_up::of_dialogue(&h.platform, &officer, held).await.expect("shown");
        assert_eq!((begun.report, begun.lines.len()), (Some(ReportState::Draft), 0));
        assert_eq!(refusal(queries::desk(&h.platform, &officer, &draft[0]).await), Refusal::NotFound);
        let lead = h.officer(Role::WorkingGroupLead).await;
        for (actor, why) in [(&lead, Refusal::NotPermitted), (&Actor::Public, Refusal::SignInRequired)] {
            assert_eq!(refusal(follow_up::of_dialogue(&h.platform, actor, held).await), why);
        }
        let nowhere = follow_up::of_dialogue(&h.platform, &officer, domain::ids::DialogueId::new()).await;
        assert_eq!(refusal(nowhere), Refusal::NotFound);
    }

    async fn a_dialogues_desk_asks_no_more_for_twelve_than_for_two(h) {
        let (officer, few) = adopted(h, 1, &["KEN", "FRA"], &PUBLISHED).await;
        let (_, many) = adopted(h, 2, &["KEN"; 12], &PUBLISHED).await;
        for (later, earlier) in many.iter().zip(few.iter().cycle()).take(4) {
            follow_up::link(&h.platform, &officer, later, "continues", earlier).await.expect("linked");
        }
        let mut asked = Vec::new();
        for reference in [&few[0], &many[0]] {
            let dialogue = desk(h, &officer, reference).await.dialogue;
            let before = h.statements();
            let followed = follow_up::of_dialogue(&h.platform, &officer, dialogue).await.expect("shown");
            asked.push(h.statements() - before);
            assert!(followed.lines.iter().any(|line| !line.file.earlier.is_empty() || !line.file.later.is_empty()));
        }
        assert_eq!(asked[0], asked[1]);
        assert!(asked[0] <= 19, "{asked:?}");
    }
}
