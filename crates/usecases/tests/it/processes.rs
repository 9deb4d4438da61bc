//! Processes: made, changed, started and concluded, with milestones and the dialogues under them.

use domain::ids::{MilestoneId, ProcessId};
use domain::process::{MilestoneForm, PlanForm, Step};
use domain::{Problem, ProcessState, Refusal, Role};
use testkit::Harness;
use usecases::processes::{self, queries};
use usecases::{Result, dialogues};

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

fn forum() -> PlanForm {
    PlanForm {
        title: "Towards the Forum".to_owned(),
        summary: "What comes before it.".to_owned(),
        language: "en".to_owned(),
        target: "2".to_owned(),
        target_from: "2023-01-01".to_owned(),
        target_until: "2023-12-31".to_owned(),
        ..PlanForm::default()
    }
}

async fn made(h: &Harness, form: &PlanForm) -> ProcessId {
    let officer = h.officer(Role::Secretariat).await;
    processes::create(&h.platform, &officer, ProcessId::new(), form)
        .await
        .expect("a process")
}

testkit::on_each_database! {
    async fn a_process_counts_its_dialogues_towards_its_target(h) {
        let officer = h.officer(Role::Secretariat).await;
        let id = made(h, &forum()).await;
        let under = |form: &mut domain::dialogue::PlanForm| form.process = id.to_string();
        h.dialogue().with(under).make().await;
        h.dialogue().with(under).date_to_be_determined().make().await;
        h.dialogue().make().await;
        let process = queries::one(&h.platform, &officer, id).await.expect("a process");
        let (target, progress) = process.line.target.expect("a target");
        assert_eq!((target.dialogues, progress.held, progress.planned), (2, 0, 2));
        assert_eq!(process.dialogues.len(), 2);
        let lines = queries::list(&h.platform, &officer).await.expect("a list");
        assert_eq!(lines[0].dialogues, 2);
    }

    async fn the_public_finds_a_process_once_it_runs_and_in_it_what_is_convened(h) {
        let officer = h.officer(Role::Secretariat).await;
        let id = made(h, &forum()).await;
        let under = |form: &mut domain::dialogue::PlanForm| form.process = id.to_string();
        h.dialogue().with(under).make().await;
        let convened = h.dialogue().with_title("Announced").with(under).convened().make().await;
        assert_eq!(refusal(queries::public(&h.platform, "towards-the-forum").await), Refusal::NotFound);
        assert!(queries::public_list(&h.platform).await.expect("a list").is_empty());

        processes::step(&h.platform, &officer, id, 1, Step::Start).await.expect("started");
        let public = queries::public(&h.platform, "towards-the-forum").await.expect("a process");
        assert_eq!(public.line.state, ProcessState::Running);
        assert_eq!(public.dialogues.iter().map(|one| one.id).collect::<Vec<_>>(), [convened]);
        let page = usecases::portal::dialogues::one(&h.platform, "announced").await.expect("a dialogue");
        assert_eq!(page.process.map(|kin| kin.id), Some(id));
    }

    async fn two_officers_cannot_overwrite_each_other(h) {
        let officer = h.officer(Role::Secretariat).await;
        let id = made(h, &forum()).await;
        let renamed = PlanForm { title: "Renamed".to_owned(), ..forum() };
        processes::edit(&h.platform, &officer, id, 1, &renamed).await.expect("saved");
        let other = PlanForm { title: "Otherwise".to_owned(), ..forum() };
        assert_eq!(refusal(processes::edit(&h.platform, &officer, id, 1, &other).await), Refusal::ChangedMeanwhile);
        assert_eq!(refusal(processes::step(&h.platform, &officer, id, 1, Step::Start).await), Refusal::ChangedMeanwhile);
        let (form, version, _) = queries::form(&h.platform, &officer, id).await.expect("a form");
        assert_eq!((form.title.as_str(), version), ("Renamed", 2));
    }

    async fn a_process_never_carries_on_itself(h) {
        let officer = h.officer(Role::Secretariat).await;
        let first = made(h, &forum()).await;
        let second = made(h, &PlanForm { follows: first.to_string(), ..forum() }).await;
        let circle = PlanForm { follows: second.to_string(), ..forum() };
        let refused = refusal(processes::edit(&h.platform, &officer, first, 1, &circle).await);
        assert_eq!(refused, Refusal::field("follows", Problem::NotAChoice));
        let kin = queries::one(&h.platform, &officer, first).await.expect("a process");
        assert!(kin.follows.is_none());
        assert_eq!(kin.followed_by.iter().map(|kin| kin.id).collect::<Vec<_>>(), [second]);
    }

    async fn milestones_stand_in_the_order_of_their_days(h) {
        let officer = h.officer(Role::Secretariat).await;
        let id = made(h, &forum()).await;
        let form = |title: &str, year: &str, month: &str| MilestoneForm {
            title: title.to_owned(),
            year: year.to_owned(),
            month: month.to_owned(),
            ..MilestoneForm::default()
        };
        let (later, earlier) = (MilestoneId::new(), MilestoneId::new());
        processes::add_milestone(&h.platform, &officer, id, later, &form("The Forum", "2023", "")).await.expect("added");
        processes::add_milestone(&h.platform, &officer, id, earlier, &form("The meeting", "2021", "12")).await.expect("added");
        // The same form sent again adds nothing.
        processes::add_milestone(&h.platform, &officer, id, later, &form("The Forum", "2023", "")).await.expect("known");
        let titles = async || -> Vec<String> {
            let process = queries::one(&h.platform, &officer, id).await.expect("a process");
            process.milestones.into_iter().map(|(_, milestone)| milestone.title).collect()
        };
        assert_eq!(titles().await, ["The meeting", "The Forum"]);
        processes::change_milestone(&h.platform, &officer, id, later, &form("The Forum", "2019", "12")).await.expect("changed");
        assert_eq!(titles().await, ["The Forum", "The meeting"]);
        processes::remove_milestone(&h.platform, &officer, id, earlier).await.expect("removed");
        assert_eq!(titles().await, ["The Forum"]);
        let again = processes::remove_milestone(&h.platform, &officer, id, earlier).await;
        assert_eq!(refusal(again), Refusal::NotFound);
    }

    async fn a_dialogue_cannot_belong_to_a_process_that_is_not_there(h) {
        let officer = h.officer(Role::Secretariat).await;
        let form = domain::dialogue::PlanForm { process: ProcessId::new().to_string(), ..h.dialogue().form() };
        let made = dialogues::create(&h.platform, &officer, domain::ids::DialogueId::new(), &form).await;
        assert_eq!(refusal(made), Refusal::field("process", Problem::NotAChoice));
    }

    async fn those_without_the_desk_are_refused(h) {
        let id = made(h, &forum()).await;
        let lead = h.officer(Role::WorkingGroupLead).await;
        assert_eq!(refusal(queries::list(&h.platform, &lead).await), Refusal::NotPermitted);
        assert_eq!(refusal(queries::one(&h.platform, &lead, id).await), Refusal::NotPermitted);
        assert_eq!(refusal(processes::edit(&h.platform, &lead, id, 1, &forum()).await), Refusal::NotPermitted);
        assert_eq!(refusal(processes::step(&h.platform, &lead, id, 1, Step::Start).await), Refusal::NotPermitted);
        let milestone = MilestoneForm { title: "x".to_owned(), year: "2023".to_owned(), ..MilestoneForm::default() };
        let added = processes::add_milestone(&h.platform, &lead, id, MilestoneId::new(), &milestone).await;
        assert_eq!(refusal(added), Refusal::NotPermitted);
    }
}
