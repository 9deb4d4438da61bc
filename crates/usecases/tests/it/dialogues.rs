//! Planning, changing, convening, holding and cancelling dialogues.

use domain::audit::Entry;
use domain::dialogue::PlanForm;
use domain::ids::DialogueId;
use domain::life::{Milestone, Pace};
use domain::{Actor, DialogueState, FieldError, Problem, Refusal, Role, Theme};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use testkit::Harness;
use usecases::dialogues::{self, Edited, Tell, queries, rows};
use usecases::{Result, audit};

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

async fn row(h: &Harness, id: DialogueId) -> entity::dialogue::Model {
    entity::dialogue::Entity::find_by_id(id)
        .one(h.platform.db())
        .await
        .expect("a look-up")
        .expect("the dialogue is there")
}

async fn form(h: &Harness, id: DialogueId) -> PlanForm {
    let themes = rows::themes(h.platform.db(), id).await.expect("themes");
    rows::form_of(&rows::plan_of(&row(h, id).await, themes).expect("a plan"))
}

testkit::on_each_database! {
    async fn a_plan_comes_back_as_it_was_typed(h) {
        let typed = h.dialogue().per_country(1).form();
        let id = h.dialogue().per_country(1).make().await;
        let shown = form(h, id).await;
        assert_eq!(
            serde_json::to_value(&shown).expect("json"),
            serde_json::to_value(&PlanForm { last_date: String::new(), ..typed }).expect("json")
        );
        let kept = row(h, id).await;
        assert_eq!(kept.slug, "quality-of-first-instance-decisions");
        assert_eq!(kept.starts_at.map(|at| at.to_rfc3339()).as_deref(), Some("2023-03-14T14:00:00+00:00"));
        assert_eq!(rows::themes(h.platform.db(), id).await.expect("themes"), [Theme::Interviewing, Theme::Appeals]);
    }

    async fn a_form_sent_twice_makes_one_dialogue(h) {
        let officer = h.officer(Role::Secretariat).await;
        let (id, form) = (DialogueId::new(), h.dialogue().form());
        let (one, two) = tokio::join!(
            dialogues::create(&h.platform, &officer, id, &form),
            dialogues::create(&h.platform, &officer, id, &form),
        );
        assert_eq!((one.expect("made"), two.expect("made")), (id, id));
        assert_eq!(entity::dialogue::Entity::find().count(h.platform.db()).await.expect("a count"), 1);
    }

    async fn a_second_dialogue_of_one_title_gets_an_address_of_its_own(h) {
        h.dialogue().make().await;
        let second = h.dialogue().make().await;
        assert_eq!(row(h, second).await.slug, "quality-of-first-instance-decisions-2");
        let chinese = h.dialogue().with_title("难民").make().await;
        assert_eq!(row(h, chinese).await.slug, format!("dialogue-{chinese}"));
    }

    async fn a_plan_that_needs_another_look_writes_nothing(h) {
        let bad = h.dialogue().with(|form| { form.title = " ".into(); form.seats = "0".into(); }).form();
        let refused = refusal(dialogues::create(&h.platform, &Actor::Platform, DialogueId::new(), &bad).await);
        assert_eq!(refused, Refusal::Invalid(vec![
            FieldError::new("title", Problem::Required),
            FieldError::new("seats", Problem::NotANumber { min: 1, max: 2000 }),
        ]));
        assert_eq!(entity::dialogue::Entity::find().count(h.platform.db()).await.expect("a count"), 0);
    }

    async fn only_those_who_plan_dialogues_write_them(h) {
        let focal_point = h.officer(Role::FocalPoint).await;
        let id = h.dialogue().make().await;
        let form = h.dialogue().form();
        let new = DialogueId::new();
        assert_eq!(refusal(dialogues::create(&h.platform, &focal_point, new, &form).await), Refusal::NotPermitted);
        assert_eq!(refusal(dialogues::edit(&h.platform, &focal_point, id, 1, &form, Tell::Everybody).await), Refusal::NotPermitted);
        assert_eq!(refusal(dialogues::convene(&h.platform, &Actor::Public, id).await), Refusal::SignInRequired);
        assert_eq!(refusal(dialogues::cancel(&h.platform, &focal_point, id, "why").await), Refusal::NotPermitted);
        assert_eq!(refusal(queries::head(&h.platform, &focal_point, id).await), Refusal::NotPermitted);
    }

    async fn the_later_of_two_edits_is_told_about_the_earlier(h) {
        let officer = h.officer(Role::Secretariat).await;
        let id = h.dialogue().make().await;
        let renamed = h.dialogue().with_title("Better decisions").form();
        let edited = dialogues::edit(&h.platform, &officer, id, 1, &renamed, Tell::Everybody).await.expect("saved");
        assert_eq!(edited, Edited::InWords);
        let late = dialogues::edit(&h.platform, &officer, id, 1, &h.dialogue().seats(30).form(), Tell::Everybody).await;
        assert_eq!(refusal(late), Refusal::ChangedMeanwhile);

        let kept = row(h, id).await;
        assert_eq!((kept.version, kept.seats, kept.slug.as_str()), (2, 20, "better-decisions"));
        let (lines, _) = audit::trail(&h.platform, &officer, &audit::Filter { dialogue: Some(id), ..Default::default() }).await.expect("the trail");
        assert!(matches!(&lines[0].entry, Entry::DialogueChanged { changes }
            if changes.len() == 1 && changes[0].field == "title" && changes[0].after == "Better decisions"));
    }

    async fn saving_what_was_there_changes_nothing(h) {
        let id = h.dialogue().make().await;
        let same = h.dialogue().form();
        let edited = dialogues::edit(&h.platform, &Actor::Platform, id, 1, &same, Tell::Everybody).await.expect("saved");
        assert_eq!((edited, row(h, id).await.version), (Edited::Nothing, 1));
        let elsewhere = h.dialogue().with(|form| form.place = "Nairobi".into()).form();
        let edited = dialogues::edit(&h.platform, &Actor::Platform, id, 1, &elsewhere, Tell::Everybody).await.expect("saved");
        assert_eq!(edited, Edited::Materially);
    }

    async fn a_date_to_be_determined_can_be_set_later_and_taken_back(h) {
        let id = h.dialogue().date_to_be_determined().make().await;
        dialogues::edit(&h.platform, &Actor::Platform, id, 1, &h.dialogue().form(), Tell::Everybody).await.expect("the date is set");
        assert!(row(h, id).await.starts_at.is_some());
        let open = h.dialogue().date_to_be_determined().form();
        dialogues::edit(&h.platform, &Actor::Platform, id, 2, &open, Tell::Everybody).await.expect("the date is open again");
        let kept = row(h, id).await;
        assert_eq!((kept.starts_at, kept.zone, kept.first_day), (None, None, None));
    }

    async fn dialogues_are_numbered_within_their_year_as_they_are_convened(h) {
        let (one, two) = (h.dialogue().make().await, h.dialogue().make().await);
        let (a, b) = tokio::join!(
            dialogues::convene(&h.platform, &Actor::Platform, one),
            dialogues::convene(&h.platform, &Actor::Platform, two),
        );
        a.expect("convened");
        b.expect("convened");
        let mut numbers = [row(h, one).await, row(h, two).await].map(|row| (row.year, row.number));
        numbers.sort();
        assert_eq!(numbers, [(Some(2023), Some(1)), (Some(2023), Some(2))]);
        let again = dialogues::convene(&h.platform, &Actor::Platform, one).await;
        assert_eq!(refusal(again), Refusal::WrongState { state: "dialogue-state-convened" });
    }

    async fn a_dialogue_without_a_summary_is_not_convened(h) {
        let id = h.dialogue().with(|form| form.summary = String::new()).make().await;
        let refused = refusal(dialogues::convene(&h.platform, &Actor::Platform, id).await);
        assert_eq!(refused, Refusal::Missing { what: "dialogue-summary" });
        assert_eq!(row(h, id).await.state, DialogueState::Draft);
    }

    async fn a_dialogue_is_held_once_it_began(h) {
        let id = h.dialogue().convened().make().await;
        assert_eq!(refusal(dialogues::hold(&h.platform, &Actor::Platform, id).await), Refusal::TooEarly);
        h.clock.set("2023-03-14T14:00:00Z");
        dialogues::hold(&h.platform, &Actor::Platform, id).await.expect("held");
        assert_eq!(row(h, id).await.state, DialogueState::Held);
    }

    async fn a_cancelled_dialogue_says_why_and_is_not_changed_again(h) {
        let id = h.dialogue().convened().make().await;
        let silent = refusal(dialogues::cancel(&h.platform, &Actor::Platform, id, "  ").await);
        assert_eq!(silent, Refusal::field("reason", Problem::Required));
        dialogues::cancel(&h.platform, &Actor::Platform, id, "The room is gone.").await.expect("cancelled");
        let late = dialogues::edit(&h.platform, &Actor::Platform, id, 3, &h.dialogue().form(), Tell::Everybody).await;
        assert_eq!(refusal(late), Refusal::WrongState { state: "dialogue-state-cancelled" });
    }

    async fn a_convened_dialogue_is_news_for_the_public_and_a_draft_is_not(h) {
        let before = h.platform.public_revision().await.expect("a number");
        let id = h.dialogue().make().await;
        assert_eq!(h.platform.public_revision().await.expect("a number"), before);
        dialogues::convene(&h.platform, &Actor::Platform, id).await.expect("convened");
        assert!(h.platform.public_revision().await.expect("a number") > before);
    }

    async fn the_list_is_searched_filtered_and_sorted_by_date(h) {
        let officer = h.officer(Role::Secretariat).await;
        let open = h.dialogue().with_title("Open date").date_to_be_determined().themes(&[Theme::LegalAid]).make().await;
        let march = h.dialogue().with_title("100% of Qualité").convened().make().await;
        let january = h.dialogue().with_title("January").on_days("2024-01-10", "").make().await;
        let found = async |filter: &queries::Filter| -> Vec<DialogueId> {
            let found = queries::list(&h.platform, &officer, filter).await.expect("a list");
            assert_eq!(found.total, found.lines.len() as u64);
            assert_eq!(found.years, [2024, 2023]);
            found.lines.iter().map(|line| line.head.id).collect()
        };
        let all = queries::Filter::default();
        assert_eq!(found(&all).await, [open, january, march]);
        assert_eq!(found(&queries::Filter { earliest_first: true, ..all.clone() }).await, [open, march, january]);
        for (search, expected) in [("100%", vec![march]), ("QUAL", vec![march]), ("1_0", vec![]), ("geneva", vec![open, january, march])] {
            assert_eq!(found(&queries::Filter { search: search.into(), ..all.clone() }).await, expected, "{search}");
        }
        assert_eq!(found(&queries::Filter { state: Some(DialogueState::Convened), ..all.clone() }).await, [march]);
        assert_eq!(found(&queries::Filter { theme: Some(Theme::LegalAid), ..all.clone() }).await, [open]);
        assert_eq!(found(&queries::Filter { year: Some(2024), ..all.clone() }).await, [january]);
    }

    async fn the_overview_says_what_is_next_and_which_dialogue_is_close_by(h) {
        let officer = h.officer(Role::Secretariat).await;
        let id = h.dialogue().make().await;
        h.dialogue().with_title("Another on appeals").themes(&[Theme::Appeals]).on_days("2023-03-20", "").make().await;
        h.dialogue().with_title("On reception").themes(&[Theme::Reception]).on_days("2023-03-20", "").make().await;
        let shown = queries::overview(&h.platform, &officer, id).await.expect("an overview");
        let next = shown.checklist.iter().find(|(_, pace)| *pace == Pace::Next).map(|(milestone, _)| *milestone);
        assert_eq!(next, Some(Milestone::Convene));
        let alike: Vec<_> = shown.beside.similar.iter().map(|one| &one.found).collect();
        let [usecases::forums::Found::Ours(head)] = alike.as_slice() else { panic!("{alike:?}") };
        assert_eq!(head.title, "Another on appeals");
        assert!(!shown.has_begun);
    }

    async fn the_desk_begins_with_what_is_late_and_ends_with_ones_own(h) {
        let officer = h.officer(Role::Secretariat).await;
        let empty = queries::home(&h.platform, &officer).await.expect("a home");
        assert_eq!((empty.dialogues, empty.people, empty.tasks.len()), (0, 0, 0));

        let early = h.dialogue().with_title("Later on").on_days("2023-06-01", "").convened().make().await;
        let own = dialogues::create(&h.platform, &officer, DialogueId::new(), &h.dialogue().form()).await.expect("made");
        h.clock.set("2023-02-25T12:00:00Z");
        let home = queries::home(&h.platform, &officer).await.expect("a home");
        let tasks: Vec<_> = home.tasks.iter().map(|task| (task.dialogue.id, task.milestone, task.pace)).collect();
        assert_eq!(tasks[0], (own, Milestone::Convene, Pace::Late));
        assert!(tasks.contains(&(early, Milestone::Quotas, Pace::Next)));
        assert_eq!(home.own.iter().map(|head| head.id).collect::<Vec<_>>(), [own]);
    }

    async fn a_focal_point_enters_the_desk_and_is_shown_no_dialogue(h) {
        h.dialogue().convened().make().await;
        let focal_point = h.officer(Role::FocalPoint).await;
        let home = queries::home(&h.platform, &focal_point).await.expect("a home");
        assert_eq!(home, queries::DeskHome::default());
        assert_eq!(refusal(queries::home(&h.platform, &Actor::Public).await), Refusal::SignInRequired);
        let list = queries::list(&h.platform, &focal_point, &queries::Filter::default()).await;
        assert_eq!(refusal(list), Refusal::NotPermitted);
    }

    async fn a_cancelled_dialogue_leaves_the_calendars_of_those_invited(h) {
        let officer = h.officer(Role::Secretariat).await;
        let id = h.dialogue().convened().make().await;
        let amina = h.person("Amina", "Otieno").country("KEN").make().await;
        let jun = h.person("Jun", "Sato").country("JPN").make().await;
        usecases::shortlist::add(&h.platform, &officer, id, amina, "Focal point", usecases::shortlist::Limits::Keep).await.expect("listed");
        usecases::shortlist::add(&h.platform, &officer, id, jun, "Focal point", usecases::shortlist::Limits::Keep).await.expect("listed");
        usecases::invitations::issue(&h.platform, &officer, id, &[amina, jun]).await.expect("issued");
        h.worker.drain().await.expect("the worker works");
        assert_eq!(h.mailbox.mails().len(), 2);

        dialogues::cancel(&h.platform, &officer, id, "The room is gone.").await.expect("cancelled");
        h.worker.drain().await.expect("the worker works");
        let mails = h.mailbox.mails();
        assert_eq!(mails.len(), 4);
        let invitations = entity::invitation::Entity::find().all(h.platform.db()).await.expect("invitations");
        assert!(invitations.iter().all(|row| row.state == domain::InvitationState::Withdrawn && row.sequence == 1));
    }

    async fn a_dialogue_like_another_takes_over_what_was_chosen(h) {
        let officer = h.officer(Role::Secretariat).await;
        let first = h.dialogue().make().await;
        let amina = h.person("Amina", "Otieno").country("KEN").make().await;
        let women = domain::quota::QuotaForm { dimension: "gender", feature: "woman", unit: "seats", min: "9", max: "", firmness: "" };
        usecases::shortlist::set_quotas(&h.platform, &officer, first, &[women], None).await.expect("quotas");
        usecases::shortlist::must_invite(&h.platform, &officer, first, amina, "Co-host").await.expect("a decision");

        let like = |quotas, standings| Some(dialogues::Like { dialogue: first, quotas, standings, programme: false, partners: false });
        let form = h.dialogue().form();
        let quotas = dialogues::create_like(&h.platform, &officer, DialogueId::new(), &form, like(true, false)).await.expect("made");
        let standings = dialogues::create_like(&h.platform, &officer, DialogueId::new(), &form, like(false, true)).await.expect("made");
        let count = async |id| {
            let quotas = entity::quota::Entity::find().filter(entity::quota::Column::DialogueId.eq(id));
            let standings = entity::standing::Entity::find().filter(entity::standing::Column::DialogueId.eq(id));
            let db = h.platform.db();
            (quotas.count(db).await.expect("a count"), standings.count(db).await.expect("a count"))
        };
        assert_eq!([count(first).await, count(quotas).await, count(standings).await], [(1, 1), (1, 0), (0, 1)]);
        let nothing = Some(dialogues::Like { dialogue: DialogueId::new(), quotas: true, standings: false, programme: false, partners: false });
        let made = dialogues::create_like(&h.platform, &officer, DialogueId::new(), &form, nothing).await;
        assert_eq!(refusal(made), Refusal::NotFound);
    }

    async fn what_a_colleague_changed_meanwhile_is_told_field_by_field(h) {
        let officer = h.officer(Role::Secretariat).await;
        let id = h.dialogue().make().await;
        let seats = |seats: u32| h.dialogue().seats(seats).form();
        dialogues::edit(&h.platform, &officer, id, 1, &seats(25), Tell::Everybody).await.expect("saved");
        dialogues::edit(&h.platform, &officer, id, 2, &seats(30), Tell::Everybody).await.expect("saved");
        let since = queries::changes_since(&h.platform, &officer, id, 1).await.expect("changes");
        assert_eq!(since.version, 3);
        let told: Vec<_> = since.changes.iter().map(|one| (one.field.as_str(), one.before.as_str(), one.after.as_str())).collect();
        assert_eq!(told, [("seats", "20", "30")]);
        assert!(since.last.is_some());
        let nothing = queries::changes_since(&h.platform, &officer, id, 3).await.expect("changes");
        assert!(nothing.changes.is_empty() && nothing.last.is_none());
        let lead = h.officer(Role::WorkingGroupLead).await;
        assert_eq!(refusal(queries::changes_since(&h.platform, &lead, id, 1).await), Refusal::NotPermitted);
    }

    async fn a_year_holds_what_begins_in_it(h) {
        let officer = h.officer(Role::Secretariat).await;
        let in_march = h.dialogue().make().await;
        let turning = h.dialogue().on_days("2022-12-31", "2023-01-02").make().await;
        h.dialogue().date_to_be_determined().make().await;
        let year = async |year| queries::year(&h.platform, &officer, year, false).await.expect("a year");
        let found = year(2023).await;
        assert_eq!(found.dialogues.iter().map(|one| one.id).collect::<Vec<_>>(), [in_march]);
        assert_eq!((found.undated, found.years), (1, vec![2023, 2022]));
        assert_eq!(year(2022).await.dialogues[0].id, turning);
        let lead = h.officer(Role::WorkingGroupLead).await;
        assert_eq!(refusal(queries::year(&h.platform, &lead, 2023, false).await), Refusal::NotPermitted);
    }
}
