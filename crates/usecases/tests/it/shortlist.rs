//! Quotas, shortlists and draws.

use balance::{Method, Reason};
use domain::ids::{DialogueId, PersonId};
use domain::quota::{Preset, QuotaForm, read_written};
use domain::{
    Actor, FieldError, Gender, InvitationState, Problem, Refusal, Role, ShortlistOrigin, Standing,
};
use sea_orm::{ActiveValue::Set, EntityTrait};
use testkit::Harness;
use testkit::shortlist::{Someone, dialogue, invitation, people, person};
use usecases::shortlist::queries::{Screen, meter, quota_screen, screen};
use usecases::shortlist::{
    Answer, Ask, Limits, add, check_files, draw, lift, lock, must_invite, must_not, propose, relax,
    remove, set_quotas, unlock,
};
use usecases::{Error, Result};

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

fn refusal<T>(result: Result<T>) -> Option<Refusal> {
    result.err().as_ref().and_then(Error::refusal).cloned()
}

fn ask(seed: &str) -> Ask {
    Ask {
        seed: seed.to_owned(),
        method: Method::Random,
    }
}

async fn look(h: &Harness, actor: &Actor, id: DialogueId) -> Screen {
    screen(&h.platform, actor, id, "")
        .await
        .expect("the page of the balance")
}

fn listed(screen: &Screen) -> Vec<PersonId> {
    screen.places.iter().map(|place| place.contact.id).collect()
}

testkit::on_each_database! {
    async fn a_draw_meets_every_quota_and_is_drawn_again_from_its_files(h) {
        let officer = h.officer(Role::Secretariat).await;
        people(h, 60).await;
        let id = dialogue(h, 10, Some(1)).await;
        let rows = [
            seats("regional-group", "african", "2", "2"),
            seats("regional-group", "asia-pacific", "2", "2"),
            seats("theme", "appeals", "3", ""),
            QuotaForm { unit: "per-cent", ..seats("gender", "woman", "50", "60") },
        ];
        set_quotas(&h.platform, &officer, id, &rows, None).await.expect("quotas");
        let kept = propose(&h.platform, &officer, id, &ask("a seed")).await.expect("a draw");

        let screen = look(h, &officer, id).await;
        assert_eq!(screen.answer, Answer::Met);
        assert_eq!(screen.places.len(), 10);
        assert_eq!(screen.standings.shortlisted, 10);
        assert!(screen.last_is_current && screen.over_caps.is_empty());
        for row in &screen.standings.rows {
            assert!(row.min_seats <= row.counts.shortlisted.known && row.counts.shortlisted.known <= row.max_seats, "{row:?}");
        }

        let record = draw(&h.platform, &officer, id, kept).await.expect("the record");
        let files = check_files(&h.platform, &officer, id, kept).await.expect("the files");
        let again = balance::run(&balance::Request {
            categories: &files.categories,
            respondents: &files.respondents,
            seats: record.seats,
            at_most: &record.at_most,
            method: Method::Random,
            gap: balance::GAP,
            seed: usecases::shortlist::seed_of(&record.head.seed),
        }).expect("the command reads the files");
        assert_eq!(again.instance, record.head.instance_hash);
        assert_eq!(again.selected, record.proposal.selected);
    }

    async fn wrong_cells_are_named_and_nothing_is_set(h) {
        let officer = h.officer(Role::Secretariat).await;
        let id = dialogue(h, 10, None).await;
        let rows = [seats("theme", "appeals", "6", "5"), seats("theme", "legal-aid", "11", "")];
        let refused = set_quotas(&h.platform, &officer, id, &rows, None).await;
        assert_eq!(refusal(refused), Some(Refusal::Invalid(vec![
            FieldError::new("min-theme-appeals", Problem::MinimumAboveMaximum),
            FieldError::new("min-theme-legal-aid", Problem::NotANumber { min: 0, max: 10 }),
        ])));
        let page = quota_screen(&h.platform, &officer, id, None).await.expect("the page");
        assert!(page.quotas.is_empty());
    }

    async fn a_preset_stands_beside_what_was_typed(h) {
        let officer = h.officer(Role::Secretariat).await;
        let id = dialogue(h, 20, None).await;
        let typed = [seats("theme", "appeals", "2", ""), seats("regional-group", "african", "9", "")];
        set_quotas(&h.platform, &officer, id, &typed, Some(Preset::RegionalGroups)).await.expect("quotas");
        let page = quota_screen(&h.platform, &officer, id, None).await.expect("the page");
        let bounds: Vec<_> = page.quotas.iter().map(|q| (q.feature.as_str(), q.min, q.max)).collect();
        assert_eq!(bounds.len(), 6);
        assert_eq!(bounds[0], ("african", Some(3), Some(5)));
        assert_eq!(bounds[5], ("appeals", Some(2), None));
    }

    async fn quotas_that_cannot_be_met_are_explained_and_the_advice_helps(h) {
        let officer = h.officer(Role::Secretariat).await;
        people(h, 60).await;
        let id = dialogue(h, 10, None).await;
        let rows = [
            seats("regional-group", "african", "4", ""),
            seats("regional-group", "asia-pacific", "4", ""),
            seats("regional-group", "eastern-european", "4", ""),
        ];
        set_quotas(&h.platform, &officer, id, &rows, None).await.expect("quotas");
        assert_eq!(refusal(propose(&h.platform, &officer, id, &ask("")).await), Some(Refusal::QuotasConflict));

        let why = look(h, &officer, id).await.answer.obstacle().cloned().expect("a reason");
        assert_eq!(why.conflicts.len(), 1);
        assert!(matches!(&why.conflicts[0].reason, Reason::MinimaExceedSeats { total: 12, seats: 10, .. }));
        let advice = why.relaxation.clone().expect("advice");
        assert_eq!(advice.total, 2);
        for change in &advice.changes {
            let written = format!("{} {} seats {} {}", change.attribute, change.value, change.to.min, change.to.max);
            let quota = read_written(&written, 10).expect("a quota");
            relax(&h.platform, &officer, id, &[quota]).await.expect("the advice is taken");
        }
        propose(&h.platform, &officer, id, &ask("")).await.expect("a draw");
    }

    async fn nobody_is_proposed_twice_and_those_seated_stay(h) {
        let officer = h.officer(Role::Secretariat).await;
        let all = people(h, 12).await;
        let id = dialogue(h, 10, None).await;
        invitation(h, id, all[0], InvitationState::Declined).await;
        invitation(h, id, all[1], InvitationState::Withdrawn).await;
        invitation(h, id, all[2], InvitationState::Accepted).await;
        propose(&h.platform, &officer, id, &ask("one")).await.expect("a draw");
        let page = look(h, &officer, id).await;
        let proposed: Vec<_> = page.places.iter().filter(|place| place.origin.is_some()).collect();
        assert_eq!(proposed.len(), 9);
        assert!(proposed.iter().all(|place| !all[..3].contains(&place.contact.id)));
        assert_eq!((page.standings.shortlisted, page.standings.accepted), (10, 1));

        let more = people(h, 1).await;
        invitation(h, id, proposed[0].contact.id, InvitationState::Declined).await;
        propose(&h.platform, &officer, id, &ask("two")).await.expect("a draw");
        let page = look(h, &officer, id).await;
        assert_eq!(page.standings.shortlisted, 10);
        assert!(listed(&page).contains(&more[0]), "the only one left takes the free seat");
    }

    async fn an_undisclosed_gender_counts_neither_way(h) {
        let officer = h.officer(Role::Secretariat).await;
        for _ in 0..3 {
            person(h, Someone { gender: Gender::Undisclosed, ..Someone::default() }).await;
        }
        person(h, Someone { gender: Gender::Man, ..Someone::default() }).await;
        let id = dialogue(h, 4, None).await;
        let rows = [seats("gender", "woman", "0", "0"), seats("gender", "man", "1", "1")];
        set_quotas(&h.platform, &officer, id, &rows, None).await.expect("quotas");
        propose(&h.platform, &officer, id, &ask("")).await.expect("undisclosed fits both quotas");
        let page = look(h, &officer, id).await;
        let counts: Vec<_> = page.standings.rows.iter().map(|r| (r.counts.shortlisted.known, r.counts.shortlisted.at_most)).collect();
        assert_eq!(counts, [(0, 3), (1, 4)]);
    }

    async fn whoever_must_not_be_invited_is_never_proposed_and_the_hand_added_stay(h) {
        let officer = h.officer(Role::Secretariat).await;
        let all = people(h, 12).await;
        let id = dialogue(h, 10, None).await;
        must_not(&h.platform, &officer, id, all[0], "Conflict of interest").await.expect("kept off");
        must_invite(&h.platform, &officer, id, all[1], "Co-host").await.expect("must be there");
        add(&h.platform, &officer, id, all[2], "Knows the procedure", Limits::Keep).await.expect("added");
        for seed in ["one", "two", "three"] {
            propose(&h.platform, &officer, id, &ask(seed)).await.expect("a draw");
            let page = look(h, &officer, id).await;
            let listed = listed(&page);
            assert!(!listed.contains(&all[0]) && listed.contains(&all[1]) && listed.contains(&all[2]));
            let added = page.places.iter().find(|place| place.contact.id == all[2]).expect("on the list");
            assert_eq!((added.origin, added.reason.as_str()), (Some(ShortlistOrigin::Hand), "Knows the procedure"));
        }
        remove(&h.platform, &officer, id, all[2], "Left the ministry").await.expect("removed");
        propose(&h.platform, &officer, id, &ask("four")).await.expect("ten are left");
        let page = look(h, &officer, id).await;
        assert!(!listed(&page).contains(&all[2]));
        assert_eq!(page.decisions.iter().filter(|d| d.standing == Standing::MustNot).count(), 2);

        lift(&h.platform, &officer, id, all[2]).await.expect("lifted");
        assert_eq!(refusal(lift(&h.platform, &officer, id, all[2]).await), Some(Refusal::ChangedMeanwhile));
    }

    async fn a_locked_place_is_kept_by_every_draw_until_it_is_unlocked(h) {
        let officer = h.officer(Role::Secretariat).await;
        people(h, 40).await;
        let id = dialogue(h, 4, None).await;
        propose(&h.platform, &officer, id, &ask("one")).await.expect("a draw");
        let kept = look(h, &officer, id).await.places[0].contact.id;
        let stranger = people(h, 1).await[0];
        let refused = lock(&h.platform, &officer, id, stranger, "Not on the list").await;
        assert_eq!(refusal(refused), Some(Refusal::ChangedMeanwhile));
        lock(&h.platform, &officer, id, kept, "Chairs the second session").await.expect("locked");
        for seed in ["two", "three", "four"] {
            propose(&h.platform, &officer, id, &ask(seed)).await.expect("a draw");
            let page = look(h, &officer, id).await;
            let place = page.places.iter().find(|place| place.contact.id == kept).expect("still there");
            assert_eq!(place.locked.as_deref(), Some("Chairs the second session"));
            assert_eq!(page.places.len(), 4);
        }
        unlock(&h.platform, &officer, id, kept).await.expect("unlocked");
        assert_eq!(refusal(unlock(&h.platform, &officer, id, kept).await), Some(Refusal::ChangedMeanwhile));
    }

    async fn a_decision_needs_a_reason_and_an_invited_person_is_out_of_reach(h) {
        let officer = h.officer(Role::Secretariat).await;
        let all = people(h, 2).await;
        let id = dialogue(h, 2, None).await;
        let silent = add(&h.platform, &officer, id, all[0], "  ", Limits::Keep).await;
        assert_eq!(refusal(silent), Some(Refusal::field("reason", Problem::Required)));
        invitation(h, id, all[1], InvitationState::Issued).await;
        let late = must_not(&h.platform, &officer, id, all[1], "Too late").await;
        assert_eq!(refusal(late), Some(Refusal::AlreadyInvited));
    }

    async fn two_of_one_state_are_a_warning_on_the_list(h) {
        let officer = h.officer(Role::Secretariat).await;
        let one = person(h, Someone::default()).await;
        let two = person(h, Someone::default()).await;
        let id = dialogue(h, 2, None).await;
        for person in [one, two] {
            add(&h.platform, &officer, id, person, "Both are needed", Limits::Keep).await.expect("added");
        }
        assert!(look(h, &officer, id).await.over_caps.is_empty());
        let capped = entity::dialogue::ActiveModel { id: Set(id), per_country: Set(Some(1)), ..Default::default() };
        entity::dialogue::Entity::update(capped).exec(h.platform.db()).await.expect("a cap that came later");
        let page = look(h, &officer, id).await;
        assert_eq!(page.over_caps.len(), 1);
        assert_eq!(page.over_caps[0].country.as_deref(), Some("KEN"));
        assert!(page.answer.obstacle().is_some());
    }

    async fn a_fair_lottery_tells_everybodys_chance(h) {
        let officer = h.officer(Role::Secretariat).await;
        people(h, 40).await;
        let id = dialogue(h, 10, None).await;
        set_quotas(&h.platform, &officer, id, &[], Some(Preset::RegionalGroups)).await.expect("quotas");
        let ask = Ask { seed: "2023".to_owned(), method: Method::Maximin };
        propose(&h.platform, &officer, id, &ask).await.expect("a draw");
        let page = look(h, &officer, id).await;
        let lottery = page.last.as_ref().and_then(|last| last.lottery.as_ref()).expect("chances");
        assert!((lottery.minimum - 0.25).abs() < 0.001, "{}", lottery.minimum);
        assert!(page.places.iter().all(|place| place.chance.is_some()));

        people(h, 1).await;
        assert!(!look(h, &officer, id).await.last_is_current, "the directory has grown since");
    }

    async fn focal_points_and_the_public_are_refused(h) {
        let focal = h.officer(Role::FocalPoint).await;
        let all = people(h, 1).await;
        let id = dialogue(h, 2, None).await;
        for (actor, why) in [(&focal, Refusal::NotPermitted), (&Actor::Public, Refusal::SignInRequired)] {
            let why = Some(why);
            assert_eq!(refusal(screen(&h.platform, actor, id, "").await), why);
            assert_eq!(refusal(meter(&h.platform, actor, id).await), why);
            assert_eq!(refusal(quota_screen(&h.platform, actor, id, None).await), why);
            assert_eq!(refusal(set_quotas(&h.platform, actor, id, &[], None).await), why);
            assert_eq!(refusal(propose(&h.platform, actor, id, &ask("")).await), why);
            assert_eq!(refusal(add(&h.platform, actor, id, all[0], "Why not", Limits::Keep).await), why);
            assert_eq!(refusal(remove(&h.platform, actor, id, all[0], "Why not").await), why);
            assert_eq!(refusal(must_not(&h.platform, actor, id, all[0], "Why not").await), why);
            assert_eq!(refusal(lift(&h.platform, actor, id, all[0]).await), why);
        }
    }

    async fn the_meter_counts_what_the_page_counts(h) {
        let officer = h.officer(Role::Secretariat).await;
        let all = people(h, 20).await;
        let id = dialogue(h, 10, None).await;
        set_quotas(&h.platform, &officer, id, &[], Some(Preset::GenderParity)).await.expect("quotas");
        for (person, state) in all.iter().zip([InvitationState::Issued, InvitationState::Accepted, InvitationState::Draft]) {
            invitation(h, id, *person, state).await;
        }
        let counts = meter(&h.platform, &officer, id).await.expect("the meter");
        assert_eq!((counts.shortlisted, counts.invited, counts.accepted), (3, 2, 1));
        assert_eq!(counts, look(h, &officer, id).await.standings);
    }
}
