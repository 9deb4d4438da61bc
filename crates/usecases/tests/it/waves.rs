//! Waves of invitations, and draws as they are published.

use balance::waves::QuotaState;
use balance::{Method, all_passed, verify_draw};
use domain::quota::{Preset, QuotaForm};
use domain::wave::WaveForm;
use domain::{Actor, FieldError, Gender, InvitationState, Problem, Refusal, Role};
use testkit::shortlist::{Someone, dialogue, invitation, people, person};
use usecases::shortlist::waves::{Stand, Whom, plan, remove, waves};
use usecases::shortlist::{Ask, propose, published, set_quotas};
use usecases::{Error, Result};

fn refusal<T>(result: Result<T>) -> Option<Refusal> {
    result.err().as_ref().and_then(Error::refusal).cloned()
}

fn days<'a>(opens: &'a str, closes: &'a str) -> WaveForm<'a> {
    WaveForm { opens, closes }
}

fn women<'a>(min: &'a str) -> QuotaForm<'a> {
    QuotaForm {
        dimension: "gender",
        feature: "woman",
        unit: "seats",
        min,
        max: "",
        firmness: "",
    }
}

testkit::on_each_database! {
    async fn the_answers_say_where_each_quota_stands_and_who_is_indispensable(h) {
        let officer = h.officer(Role::Secretariat).await;
        let man = || Someone { gender: Gender::Man, ..Someone::default() };
        let mut all = Vec::new();
        for _ in 0..2 {
            all.push(person(h, Someone::default()).await);
        }
        for _ in 0..6 {
            all.push(person(h, man()).await);
        }
        let id = dialogue(h, 4, None).await;
        set_quotas(&h.platform, &officer, id, &[women("2")], None).await.expect("quotas");
        invitation(h, id, all[0], InvitationState::Accepted).await;
        invitation(h, id, all[1], InvitationState::Issued).await;
        invitation(h, id, all[2], InvitationState::Accepted).await;

        let page = waves(&h.platform, &officer, id, Whom::Nobody).await.expect("the page");
        assert_eq!((page.rows.len(), page.open_seats, page.reachable), (1, 1, Some(true)));
        let row = &page.rows[0];
        assert_eq!((row.accepted, row.pending, row.state), (1, 1, QuotaState::OnTrack));
        let mut critical: Vec<_> = page.critical.iter().map(|one| one.contact.id).collect();
        critical.sort();
        let mut women = vec![all[0], all[1]];
        women.sort();
        assert_eq!(critical, women, "there are no other women");
        assert!(page.offer >= page.open_seats && page.expected.coming > 2.0);

        invitation(h, id, all[3], InvitationState::Declined).await;
        let page = waves(&h.platform, &officer, id, Whom::Person(all[3])).await.expect("the page");
        assert_eq!(page.gave_up.len(), 1);
        let instead = page.instead.first().expect("substitutes");
        assert_eq!(instead.of.id, all[3]);
        assert!(!instead.people.is_empty());
        assert!(instead.people.iter().all(|(contact, _)| !all[..4].contains(&contact.id)));
        let states = page.rates.iter().find(|line| line.kind == domain::OrganisationType::State).expect("a rate");
        assert_eq!((states.rate.asked, states.rate.accepted), (3, 2));
    }

    async fn when_the_last_woman_declines_the_quota_is_out_of_reach_and_why_is_said(h) {
        let officer = h.officer(Role::Secretariat).await;
        let woman = person(h, Someone::default()).await;
        for _ in 0..6 {
            person(h, Someone { gender: Gender::Man, ..Someone::default() }).await;
        }
        let id = dialogue(h, 4, None).await;
        set_quotas(&h.platform, &officer, id, &[women("1")], None).await.expect("quotas");
        invitation(h, id, woman, InvitationState::Declined).await;
        let page = waves(&h.platform, &officer, id, Whom::Nobody).await.expect("the page");
        assert_eq!(page.reachable, Some(false));
        assert_eq!(page.rows[0].state, QuotaState::Unreachable);
        assert!(page.why_not.is_some());
    }

    async fn waves_have_dates_and_invitations_belong_to_them(h) {
        let officer = h.officer(Role::Secretariat).await;
        let all = people(h, 3).await;
        let id = dialogue(h, 4, None).await;
        let first = plan(&h.platform, &officer, id, &days("2023-02-06", "2023-02-10")).await;
        assert_eq!(first.expect("the first"), 1);
        let early = plan(&h.platform, &officer, id, &days("2023-02-10", "2023-02-12")).await;
        let field = FieldError::new("opens", Problem::BeforeTheLastOneCloses);
        assert_eq!(refusal(early), Some(Refusal::Invalid(vec![field])));
        let second = plan(&h.platform, &officer, id, &days("2023-02-13", "2023-02-17")).await;
        assert_eq!(second.expect("the second"), 2);
        invitation(h, id, all[0], InvitationState::Issued).await;
        invitation(h, id, all[1], InvitationState::Accepted).await;
        h.clock.set("2023-02-13T08:00:00Z");
        invitation(h, id, all[2], InvitationState::Issued).await;
        let page = waves(&h.platform, &officer, id, Whom::Nobody).await.expect("the page");
        let counts: Vec<_> = page.waves.iter().map(|line| (line.stand, line.answers.invited(), line.answers.silent)).collect();
        assert_eq!(counts, [(Stand::Over, 2, 1), (Stand::Open, 1, 1)]);

        assert_eq!(refusal(remove(&h.platform, &officer, id, 1).await), Some(Refusal::ChangedMeanwhile));
        assert_eq!(refusal(remove(&h.platform, &officer, id, 2).await), Some(Refusal::AlreadyInvited));
        plan(&h.platform, &officer, id, &days("2023-02-20", "2023-02-24")).await.expect("the third");
        remove(&h.platform, &officer, id, 3).await.expect("nobody was invited in it");
        assert_eq!(refusal(remove(&h.platform, &officer, id, 3).await), Some(Refusal::ChangedMeanwhile));
    }

    async fn a_published_draw_is_verified_and_a_draw_by_lot_alone_is_not_published(h) {
        let officer = h.officer(Role::Secretariat).await;
        people(h, 40).await;
        let id = dialogue(h, 10, None).await;
        set_quotas(&h.platform, &officer, id, &[], Some(Preset::RegionalGroups)).await.expect("quotas");
        let ask = |method| Ask { seed: "Geneva 2026".to_owned(), method };
        let lot = propose(&h.platform, &officer, id, &ask(Method::Random)).await.expect("a draw");
        assert_eq!(refusal(published(&h.platform, &officer, id, lot, true).await), Some(Refusal::NotFound));
        let fair = propose(&h.platform, &officer, id, &ask(Method::Leximin)).await.expect("a draw");
        let whole = published(&h.platform, &officer, id, fair, true).await.expect("published");
        assert!(all_passed(&verify_draw(&whole, None)));
        assert_eq!(whole.seed_text.as_deref(), Some("Geneva 2026"));
        let open = published(&h.platform, &officer, id, fair, false).await.expect("published");
        assert!(open.instance.is_none() && open.instance_hash == whole.instance_hash);
        let mut tampered = whole.clone();
        tampered.selected.pop();
        assert!(!all_passed(&verify_draw(&tampered, None)));
    }

    async fn waves_are_the_secretariats(h) {
        let id = dialogue(h, 2, None).await;
        let focal = h.officer(Role::FocalPoint).await;
        let form = days("2023-02-06", "2023-02-10");
        for (actor, why) in [(&focal, Refusal::NotPermitted), (&Actor::Public, Refusal::SignInRequired)] {
            let why = Some(why);
            assert_eq!(refusal(waves(&h.platform, actor, id, Whom::Nobody).await), why);
            assert_eq!(refusal(plan(&h.platform, actor, id, &form).await), why);
            assert_eq!(refusal(remove(&h.platform, actor, id, 1).await), why);
        }
    }
}
