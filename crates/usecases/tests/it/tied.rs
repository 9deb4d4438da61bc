//! Dialogues that follow others by rule.

use domain::dialogue::PlanForm;
use domain::ids::DialogueId;
use domain::tie::TieForm;
use domain::{Mode, Problem, Refusal, Role};
use testkit::Harness;
use usecases::Result;
use usecases::dialogues::{self, Edited, Seen, Tell, queries};

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

fn the_day_before(parent: DialogueId) -> TieForm {
    TieForm {
        parent: parent.to_string(),
        days: "1".to_owned(),
        side: "before".to_owned(),
        place: "yes".to_owned(),
    }
}

async fn overview(h: &Harness, id: DialogueId) -> queries::Overview {
    let officer = h.officer(Role::Secretariat).await;
    queries::overview(&h.platform, &officer, id)
        .await
        .expect("an overview")
}

async fn tie(h: &Harness, child: DialogueId, parent: DialogueId) -> Result<Edited> {
    let officer = h.officer(Role::Secretariat).await;
    let version = overview(h, child).await.head.version;
    let form = the_day_before(parent);
    dialogues::tie(&h.platform, &officer, child, version, &form, Seen::Anything).await
}

/// Moves a dialogue to another day, with whatever is tied to it.
async fn move_to(h: &Harness, id: DialogueId, day: &str, seen: Seen<'_>) -> Result<Edited> {
    let officer = h.officer(Role::Secretariat).await;
    let overview = overview(h, id).await;
    let form = PlanForm {
        date: day.to_owned(),
        respond_by: String::new(),
        ..dialogues::rows::form_of(&overview.plan)
    };
    let version = overview.head.version;
    let tell = Tell::Everybody;
    dialogues::edit_seen(&h.platform, &officer, id, version, &form, tell, seen).await
}

async fn first_day(h: &Harness, id: DialogueId) -> String {
    let day = overview(h, id).await.plan.schedule.first_day();
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// A review on 14 March 2023 and a meeting that is to be on its eve.
async fn review_and_eve(h: &Harness) -> (DialogueId, DialogueId) {
    let review = h.dialogue().with_title("Review").make().await;
    let eve = h
        .dialogue()
        .with_title("Eve")
        .date_to_be_determined()
        .with(|form| form.mode = "online".to_owned())
        .make()
        .await;
    (review, eve)
}

testkit::on_each_database! {
    async fn a_tied_dialogue_takes_its_day_place_and_mode_at_once_and_moves_along(h) {
        let (review, eve) = review_and_eve(h).await;
        tie(h, eve, review).await.expect("tied");
        assert_eq!(first_day(h, eve).await, "2023-03-13");
        let tied = overview(h, eve).await;
        assert_eq!((tied.plan.mode, tied.plan.place.as_str()), (Mode::Hybrid, "Geneva, Palais des Nations"));
        assert_eq!(tied.ties.to.map(|(head, _)| head.id), Some(review));
        assert_eq!(overview(h, review).await.ties.along.len(), 1);

        move_to(h, review, "2023-04-20", Seen::Anything).await.expect("moved");
        assert_eq!(first_day(h, eve).await, "2023-04-19");
    }

    async fn those_invited_to_what_is_tied_are_told_in_the_same_transaction(h) {
        let (review, eve) = review_and_eve(h).await;
        tie(h, eve, review).await.expect("tied");
        dialogues::convene(&h.platform, &h.officer(Role::Secretariat).await, eve).await.expect("convened");
        let people = h.shortlisted(eve, 2, domain::Language::En).await;
        let officer = h.officer(Role::Secretariat).await;
        usecases::invitations::issue(&h.platform, &officer, eve, &people).await.expect("issued");
        h.worker.drain().await.expect("sent");
        let before = h.mailbox.mails().len();

        let found = {
            let overview = overview(h, review).await;
            let form = PlanForm {
                date: "2023-04-20".to_owned(),
                respond_by: String::new(),
                ..dialogues::rows::form_of(&overview.plan)
            };
            dialogues::consequences(&h.platform, &officer, review, overview.head.version, &form).await.expect("a preview")
        };
        assert!(found.news.is_none(), "nobody is invited to the review");
        let (head, along) = &found.along[0];
        assert_eq!((head.id, along.told.len()), (eve, 2));
        assert_eq!(first_day(h, eve).await, "2023-03-13", "a preview moves nothing");

        // Something else is tied now than what was shown.
        let stale = move_to(h, review, "2023-04-20", Seen::These(&[])).await;
        assert_eq!(refusal(stale), Refusal::ChangedMeanwhile);
        let shown = [(eve, head.version)];
        move_to(h, review, "2023-04-20", Seen::These(&shown)).await.expect("moved");
        h.worker.drain().await.expect("sent");
        assert_eq!(h.mailbox.mails().len(), before + 2);
        assert_eq!(first_day(h, eve).await, "2023-04-19");
    }

    async fn what_cannot_follow_keeps_everything_where_it_was(h) {
        let (review, eve) = review_and_eve(h).await;
        tie(h, eve, review).await.expect("tied");
        let officer = h.officer(Role::Secretariat).await;
        dialogues::convene(&h.platform, &officer, eve).await.expect("convened");
        let people = h.shortlisted(eve, 1, domain::Language::En).await;
        usecases::invitations::issue(&h.platform, &officer, eve, &people).await.expect("issued");
        h.worker.drain().await.expect("sent");
        let past = move_to(h, review, "2020-04-20", Seen::Anything).await;
        assert_eq!(refusal(past), Refusal::TiedCannotFollow { title: "Eve".to_owned() });
        assert_eq!(first_day(h, review).await, "2023-03-14");
    }

    async fn a_tied_dialogue_is_not_moved_by_itself_until_it_is_untied(h) {
        let (review, eve) = review_and_eve(h).await;
        tie(h, eve, review).await.expect("tied");
        let alone = move_to(h, eve, "2023-03-20", Seen::Anything).await;
        assert!(matches!(refusal(alone), Refusal::Invalid(errors) if errors[0].problem == Problem::TiedToAnother));
        let officer = h.officer(Role::Secretariat).await;
        dialogues::untie(&h.platform, &officer, eve).await.expect("untied");
        assert_eq!(refusal(dialogues::untie(&h.platform, &officer, eve).await), Refusal::NotFound);
        move_to(h, eve, "2023-03-20", Seen::Anything).await.expect("moved");
        move_to(h, review, "2023-04-20", Seen::Anything).await.expect("moved");
        assert_eq!(first_day(h, eve).await, "2023-03-20");
    }

    async fn a_chain_moves_whole_and_never_becomes_a_circle(h) {
        let (review, eve) = review_and_eve(h).await;
        let before = h.dialogue().with_title("Earlier").date_to_be_determined().make().await;
        tie(h, before, eve).await.expect("tied");
        assert_eq!(first_day(h, before).await, "", "what it follows has no date");
        tie(h, eve, review).await.expect("tied");
        assert_eq!(first_day(h, before).await, "2023-03-12", "what is tied to it moves along");
        let circle = tie(h, review, before).await;
        assert_eq!(refusal(circle), Refusal::field("parent", Problem::NotAChoice));
        assert_eq!(refusal(tie(h, review, review).await), Refusal::field("parent", Problem::NotAChoice));
        move_to(h, review, "2023-04-20", Seen::Anything).await.expect("moved");
        assert_eq!(first_day(h, before).await, "2023-04-18");
    }

    async fn those_without_the_desk_are_refused(h) {
        let (review, eve) = review_and_eve(h).await;
        let lead = h.officer(Role::WorkingGroupLead).await;
        let form = the_day_before(review);
        let tied = dialogues::tie(&h.platform, &lead, eve, 1, &form, Seen::Anything).await;
        assert_eq!(refusal(tied), Refusal::NotPermitted);
        let looked = dialogues::tie_consequences(&h.platform, &lead, eve, 1, &form).await;
        assert_eq!(refusal(looked), Refusal::NotPermitted);
        assert_eq!(refusal(dialogues::untie(&h.platform, &lead, eve).await), Refusal::NotPermitted);
        assert_eq!(refusal(queries::tie_screen(&h.platform, &lead, eve).await), Refusal::NotPermitted);
    }
}
