//! What officers of a planner rely on: a draw that can be watched and stopped, limits that are gone beyond with a
//! reason only, tables that are not overwritten, and waves that close.

use balance::{Method, Side};
use domain::audit::Entry;
use domain::ids::{DialogueId, PersonId};
use domain::limits::Limit;
use domain::quota::{QuotaForm, QuotaTable};
use domain::wave::WaveForm;
use domain::{Actor, DrawingState, Gender, InvitationState, Problem, Refusal, Role};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use testkit::Harness;
use testkit::shortlist::{Someone, dialogue, invitation, people, person};
use usecases::invitations::{issue, issue_beyond};
use usecases::sendings::Plan;
use usecases::shortlist::queries::{Screen, quota_screen, screen};
use usecases::shortlist::waves::{Stand, Whom, close, closing, plan, waves};
use usecases::shortlist::{
    Ask, Limits, Outcome, WhatIf, add, apply, begin, drawing, propose, remove, save_quotas,
    set_quotas, stop, work,
};
use usecases::{Error, Result};

fn refusal<T>(result: Result<T>) -> Option<Refusal> {
    result.err().as_ref().and_then(Error::refusal).cloned()
}

fn fairest(seed: &str) -> Ask {
    Ask {
        seed: seed.to_owned(),
        method: Method::Leximin,
    }
}

fn seats<'a>(dimension: &'a str, feature: &'a str, min: &'a str, max: &'a str) -> QuotaForm<'a> {
    QuotaForm {
        dimension,
        feature,
        unit: "seats",
        min,
        max,
        firmness: "",
    }
}

async fn look(h: &Harness, actor: &Actor, id: DialogueId) -> Screen {
    screen(&h.platform, actor, id, "")
        .await
        .expect("the page of the balance")
}

/// What the trail has under a code.
async fn trail(h: &Harness, code: &str) -> Vec<Entry> {
    entity::audit::Entity::find()
        .filter(entity::audit::Column::Code.eq(code))
        .all(h.platform.db())
        .await
        .expect("the trail")
        .into_iter()
        .map(|row| serde_json::from_value(row.entry).expect("an entry"))
        .collect()
}

fn limits_of(refused: Option<Refusal>) -> Vec<(PersonId, Limit, u32, u32)> {
    match refused {
        Some(Refusal::BeyondLimits { limits }) => limits
            .into_iter()
            .map(|one| (one.person, one.limit, one.most, one.count))
            .collect(),
        other => panic!("not beyond limits: {other:?}"),
    }
}

fn kenya() -> Limit {
    Limit::Country {
        code: "KEN".to_owned(),
    }
}

testkit::on_each_database! {
    async fn a_draw_that_is_stopped_changes_nothing_and_says_so(h) {
        let officer = h.officer(Role::Secretariat).await;
        people(h, 40).await;
        let id = dialogue(h, 10, None).await;
        propose(&h.platform, &officer, id, &fairest("one")).await.expect("a draw");
        let before = look(h, &officer, id).await;

        let second = begin(&h.platform, &officer, id, &fairest("two")).await.expect("begun");
        let at_work = drawing(&h.platform, &officer, id).await.expect("asked").expect("a draw");
        assert_eq!((at_work.state, at_work.seed.as_str()), (DrawingState::Working, "two"));
        let twice = begin(&h.platform, &officer, id, &fairest("three")).await;
        assert_eq!(refusal(twice), Some(Refusal::AlreadyDrawing));
        stop(&h.platform, &officer, id).await.expect("stopped");
        assert_eq!(work(&h.platform, &officer, second).await.expect("no fault"), Outcome::Stopped);

        let after = look(h, &officer, id).await;
        assert_eq!(after.places, before.places);
        assert_eq!(after.draws, before.draws);
        let told = after.drawing.expect("what became of it");
        assert_eq!((told.state, told.draw), (DrawingState::Stopped, None));
        assert_eq!(trail(h, "draw-stopped").await.len(), 1);
        assert_eq!(refusal(stop(&h.platform, &officer, id).await), Some(Refusal::ChangedMeanwhile));
        assert_eq!(refusal(work(&h.platform, &officer, second).await), Some(Refusal::NotFound));

        let third = begin(&h.platform, &officer, id, &fairest("three")).await.expect("begun");
        let Outcome::Drawn(draw) = work(&h.platform, &officer, third).await.expect("drawn") else {
            panic!("nobody stopped it");
        };
        let told = look(h, &officer, id).await.drawing.expect("what became of it");
        assert_eq!((told.state, told.draw), (DrawingState::Drawn, Some(draw)));
        assert!(told.reached.is_some() && told.bound >= told.reached && told.gap < Some(0.001), "{told:?}");
    }

    async fn a_draw_about_yesterdays_question_is_not_kept(h) {
        let officer = h.officer(Role::Secretariat).await;
        let all = people(h, 20).await;
        let id = dialogue(h, 5, None).await;
        let drawn = begin(&h.platform, &officer, id, &fairest("one")).await.expect("begun");
        add(&h.platform, &officer, id, all[0], "Co-host", Limits::Keep).await.expect("added");
        let late = work(&h.platform, &officer, drawn).await;
        assert_eq!(refusal(late), Some(Refusal::ChangedMeanwhile));
        let page = look(h, &officer, id).await;
        assert_eq!((page.places.len(), page.draws.len()), (1, 0));
        let told = page.drawing.expect("what became of it");
        assert_eq!((told.state, told.refusal.as_str()), (DrawingState::Refused, "refusal-changed-meanwhile"));
    }

    async fn a_draw_whose_server_was_ended_is_told_and_does_not_stand_in_the_way(h) {
        let officer = h.officer(Role::Secretariat).await;
        people(h, 20).await;
        let id = dialogue(h, 5, None).await;
        begin(&h.platform, &officer, id, &fairest("one")).await.expect("begun");
        h.clock.advance(chrono::TimeDelta::seconds(31));
        let told = look(h, &officer, id).await.drawing.expect("a draw");
        assert_eq!(told.state, DrawingState::Failed);
        propose(&h.platform, &officer, id, &fairest("two")).await.expect("drawn");
    }

    async fn of_two_who_draw_at_once_one_does(h) {
        let officer = h.officer(Role::Secretariat).await;
        people(h, 20).await;
        let id = dialogue(h, 5, None).await;
        let (seed, other) = (fairest("one"), fairest("two"));
        let (one, two) = tokio::join!(
            begin(&h.platform, &officer, id, &seed),
            begin(&h.platform, &officer, id, &other),
        );
        assert_eq!([one.is_ok(), two.is_ok()].iter().filter(|ok| **ok).count(), 1);
        assert_eq!(refusal(one).or(refusal(two)), Some(Refusal::AlreadyDrawing));
    }

    async fn drawing_and_stopping_are_the_secretariats(h) {
        let officer = h.officer(Role::Secretariat).await;
        people(h, 10).await;
        let id = dialogue(h, 5, None).await;
        begin(&h.platform, &officer, id, &fairest("one")).await.expect("begun");
        let focal = h.officer(Role::FocalPoint).await;
        for (actor, why) in [(&focal, Refusal::NotPermitted), (&Actor::Public, Refusal::SignInRequired)] {
            assert_eq!(refusal(begin(&h.platform, actor, id, &fairest("two")).await), Some(why.clone()));
            assert_eq!(refusal(stop(&h.platform, actor, id).await), Some(why.clone()));
            assert_eq!(refusal(drawing(&h.platform, actor, id).await), Some(why));
        }
    }

    async fn whom_no_list_can_hold_is_named_with_what_stands_against_them(h) {
        let officer = h.officer(Role::Secretariat).await;
        people(h, 30).await;
        let id = dialogue(h, 5, None).await;
        let rows = [seats("theme", "legal-aid", "", "0")];
        set_quotas(&h.platform, &officer, id, &rows, None).await.expect("quotas");
        propose(&h.platform, &officer, id, &fairest("one")).await.expect("a draw");
        let page = look(h, &officer, id).await;
        assert_eq!(page.blocked.len(), 1);
        let group = &page.blocked[0];
        assert_eq!(group.people.len(), 10, "every third person works on legal aid");
        assert_eq!(group.quotas.len(), 1);
        assert_eq!((group.quotas[0].value.as_str(), group.quotas[0].side), ("legal-aid", Side::Maximum));
        assert!(group.people.iter().all(|contact| page.chance(contact.id) == Some(0.0)));

        set_quotas(&h.platform, &officer, id, &[], None).await.expect("quotas");
        assert!(look(h, &officer, id).await.blocked.is_empty(), "the question is another");
    }

    async fn beyond_a_cap_somebody_is_added_with_a_reason_only_and_the_draw_goes_on(h) {
        let officer = h.officer(Role::Secretariat).await;
        people(h, 40).await;
        let (one, two) = (person(h, Someone::default()).await, person(h, Someone::default()).await);
        let id = dialogue(h, 8, Some(1)).await;
        add(&h.platform, &officer, id, one, "Co-host", Limits::Keep).await.expect("the first of Kenya");
        let refused = add(&h.platform, &officer, id, two, "Expert", Limits::Keep).await;
        assert_eq!(limits_of(refusal(refused)), [(two, kenya(), 1, 2)]);
        assert_eq!(look(h, &officer, id).await.places.len(), 1, "nothing was changed");
        let silent = add(&h.platform, &officer, id, two, " ", Limits::GoBeyond).await;
        assert_eq!(refusal(silent), Some(Refusal::field("reason", Problem::Required)));

        add(&h.platform, &officer, id, two, "Expert", Limits::GoBeyond).await.expect("let in");
        let page = look(h, &officer, id).await;
        let place = page.places.iter().find(|place| place.contact.id == two).expect("on the list");
        assert_eq!(place.let_in, Some((vec![kenya()], "Expert".to_owned())));
        assert!(page.over_caps.is_empty(), "the reason is on record");
        assert!(page.answer.obstacle().is_none(), "the rest of the list keeps to the cap");
        let overridden = trail(h, "limits-overridden").await;
        let [Entry::LimitsOverridden { reason, limits }] = overridden.as_slice() else {
            panic!("{overridden:?}");
        };
        assert_eq!((reason.as_str(), limits.len(), limits[0].count), ("Expert", 1, 2));

        propose(&h.platform, &officer, id, &fairest("one")).await.expect("a draw");
        let page = look(h, &officer, id).await;
        let from_kenya = page.places.iter().filter(|place| place.contact.country() == Some("KEN")).count();
        assert_eq!((page.places.len(), from_kenya), (8, 2));

        remove(&h.platform, &officer, id, two, "Cannot travel").await.expect("removed");
        add(&h.platform, &officer, id, two, "Can travel", Limits::Keep).await.expect_err("the reason went with the place");
    }

    async fn beyond_a_maximum_what_was_tried_is_applied_with_a_reason_only(h) {
        let officer = h.officer(Role::Secretariat).await;
        let (one, two) = (person(h, Someone::default()).await, person(h, Someone::default()).await);
        let id = dialogue(h, 4, None).await;
        set_quotas(&h.platform, &officer, id, &[seats("gender", "woman", "", "1")], None).await.expect("quotas");
        let what = WhatIf { add: vec![one, two], ..WhatIf::default() };
        let refused = apply(&h.platform, &officer, id, &what, "Both", Limits::Keep).await;
        let limits = limits_of(refusal(refused));
        assert_eq!((limits.len(), limits[0].0, limits[0].2, limits[0].3), (1, two, 1, 2));
        assert!(look(h, &officer, id).await.places.is_empty(), "nothing was changed");
        apply(&h.platform, &officer, id, &what, "Both", Limits::GoBeyond).await.expect("let in");
        let page = look(h, &officer, id).await;
        let let_in: Vec<PersonId> = page.places.iter().filter(|place| place.let_in.is_some()).map(|place| place.contact.id).collect();
        assert_eq!((page.places.len(), let_in), (2, vec![two]));
    }

    async fn beyond_a_cap_somebody_is_invited_with_a_reason_only(h) {
        let officer = h.officer(Role::Secretariat).await;
        let (one, two) = (person(h, Someone::default()).await, person(h, Someone::default()).await);
        let id = dialogue(h, 4, Some(1)).await;
        add(&h.platform, &officer, id, one, "Co-host", Limits::Keep).await.expect("added");
        // A list that another cap held for: both are on it, nobody was let in.
        let raised = entity::dialogue::ActiveModel { id: sea_orm::Set(id), per_country: sea_orm::Set(Some(2)), ..Default::default() };
        entity::dialogue::Entity::update(raised).exec(h.platform.db()).await.expect("another cap");
        add(&h.platform, &officer, id, two, "Expert", Limits::Keep).await.expect("added");
        let lowered = entity::dialogue::ActiveModel { id: sea_orm::Set(id), per_country: sea_orm::Set(Some(1)), ..Default::default() };
        entity::dialogue::Entity::update(lowered).exec(h.platform.db()).await.expect("the cap again");

        let refused = issue(&h.platform, &officer, id, &[one, two]).await;
        assert_eq!(limits_of(refusal(refused)), [(two, kenya(), 1, 2)]);
        let long = "x".repeat(301);
        let refused = issue_beyond(&h.platform, &officer, id, &[one, two], &Plan::default(), &long).await;
        assert_eq!(refusal(refused), Some(Refusal::field("reason", Problem::TooLong { max: 300 })));
        assert_eq!(issue(&h.platform, &officer, id, &[one]).await.expect("one keeps to the cap"), 1);
        let issued = issue_beyond(&h.platform, &officer, id, &[two], &Plan::default(), "The minister asked").await;
        assert_eq!(issued.expect("with a reason"), 1);
        let page = look(h, &officer, id).await;
        let place = page.places.iter().find(|place| place.contact.id == two).expect("on the list");
        assert_eq!(place.let_in, Some((vec![kenya()], "The minister asked".to_owned())));
        assert_eq!(place.invitation, Some(InvitationState::Issued));
        assert_eq!(trail(h, "limits-overridden").await.len(), 1);
        h.forget_outbox().await;
    }

    async fn a_table_that_somebody_else_has_saved_is_not_overwritten(h) {
        let officer = h.officer(Role::Secretariat).await;
        let id = dialogue(h, 10, None).await;
        let (two, three, four) = (
            [seats("theme", "appeals", "2", "")],
            [seats("theme", "appeals", "3", "")],
            [seats("theme", "appeals", "4", "")],
        );
        set_quotas(&h.platform, &officer, id, &two, None).await.expect("quotas");
        let seen = quota_screen(&h.platform, &officer, id, None).await.expect("the page").table();
        save_quotas(&h.platform, &officer, id, &three, &[], &seen).await.expect("the first saves");
        let second = save_quotas(&h.platform, &officer, id, &four, &[], &seen).await;
        assert_eq!(refusal(second), Some(Refusal::ChangedMeanwhile));
        let now = quota_screen(&h.platform, &officer, id, None).await.expect("the page").table();
        assert_eq!(now.quotas[0].min, Some(3));
        save_quotas(&h.platform, &officer, id, &four, &[], &now).await.expect("knowing what is there");
    }

    async fn of_two_tables_that_are_saved_at_once_one_is(h) {
        let officer = h.officer(Role::Secretariat).await;
        let id = dialogue(h, 10, None).await;
        let (two, three) = ([seats("theme", "appeals", "2", "")], [seats("theme", "appeals", "3", "")]);
        let nothing = QuotaTable::default();
        let (one, other) = tokio::join!(
            save_quotas(&h.platform, &officer, id, &two, &[], &nothing),
            save_quotas(&h.platform, &officer, id, &three, &[], &nothing),
        );
        assert_eq!([one.is_ok(), other.is_ok()].iter().filter(|ok| **ok).count(), 1);
        assert_eq!(refusal(one).or(refusal(other)), Some(Refusal::ChangedMeanwhile));
    }

    async fn a_wave_that_is_closed_frees_the_seats_of_those_who_kept_silent(h) {
        let officer = h.officer(Role::Secretariat).await;
        let all = people(h, 30).await;
        let id = dialogue(h, 6, None).await;
        let form = WaveForm { opens: "2023-02-06", closes: "2023-02-10" };
        plan(&h.platform, &officer, id, &form).await.expect("planned");
        for (person, state) in all.iter().zip([
            InvitationState::Issued,
            InvitationState::Issued,
            InvitationState::Accepted,
            InvitationState::Tentative,
        ]) {
            invitation(h, id, *person, state).await;
        }
        let before = closing(&h.platform, &officer, id, 1).await.expect("the preview");
        assert!(!before.ready, "its last day is not over");
        let early = close(&h.platform, &officer, id, 1).await;
        assert_eq!(refusal(early), Some(Refusal::WrongState { state: "waves-open" }));

        h.clock.set("2023-02-11T08:00:00Z");
        let preview = closing(&h.platform, &officer, id, 1).await.expect("the preview");
        let mut silent: Vec<PersonId> = preview.silent.iter().map(|(_, contact)| contact.id).collect();
        silent.sort();
        let mut expected = all[..2].to_vec();
        expected.sort();
        assert_eq!((silent, preview.tentative, preview.ready), (expected, 1, true));
        let page = waves(&h.platform, &officer, id, Whom::Nobody).await.expect("the page");
        assert_eq!((page.waves[0].stand, page.open_seats), (Stand::Over, 2));

        assert_eq!(close(&h.platform, &officer, id, 1).await.expect("closed"), 2);
        let page = waves(&h.platform, &officer, id, Whom::Wave(1)).await.expect("the page");
        assert_eq!((page.waves[0].stand, page.open_seats, page.waves[0].answers.lapsed), (Stand::Closed, 4, 2));
        assert_eq!(page.waves[0].answers.tentative, 1);
        let whose: Vec<PersonId> = page.instead.iter().map(|instead| instead.of.id).collect();
        assert_eq!(whose.len(), 2);
        assert!(page.instead.iter().all(|instead| !instead.people.is_empty()), "substitutes are proposed");
        assert_eq!(trail(h, "wave-closed").await, [Entry::WaveClosed { number: 1, people: 2 }]);
        assert_eq!(trail(h, "invitation-lapsed").await.len(), 2);

        assert_eq!(refusal(close(&h.platform, &officer, id, 1).await), Some(Refusal::ChangedMeanwhile));
        assert_eq!(refusal(close(&h.platform, &officer, id, 2).await), Some(Refusal::NotFound));
        let focal = h.officer(Role::FocalPoint).await;
        for (actor, why) in [(&focal, Refusal::NotPermitted), (&Actor::Public, Refusal::SignInRequired)] {
            assert_eq!(refusal(close(&h.platform, actor, id, 1).await), Some(why.clone()));
            assert_eq!(refusal(closing(&h.platform, actor, id, 1).await), Some(why));
        }
    }

    async fn the_usual_draw_is_the_fairest_and_tells_everybodys_chance(h) {
        let officer = h.officer(Role::Secretariat).await;
        for _ in 0..3 {
            person(h, Someone::default()).await;
        }
        for _ in 0..12 {
            person(h, Someone { gender: Gender::Man, ..Someone::default() }).await;
        }
        let id = dialogue(h, 5, None).await;
        set_quotas(&h.platform, &officer, id, &[seats("gender", "woman", "2", "2")], None).await.expect("quotas");
        let method = usecases::shortlist::usual_method(look(h, &officer, id).await.pool);
        assert_eq!(method, Method::Leximin);
        let ask = Ask { seed: "one".to_owned(), method };
        propose(&h.platform, &officer, id, &ask).await.expect("a draw");
        let page = look(h, &officer, id).await;
        for place in &page.places {
            let woman = place.contact.values["gender"] == ["woman"];
            let chance = page.chance(place.contact.id).expect("everybody has a chance");
            let fair = if woman { 2.0 / 3.0 } else { 3.0 / 12.0 };
            assert!((chance - fair).abs() < 1e-3, "{chance}, not {fair}");
        }
    }
}
