//! Changes that are tried without being made, and making them.

use domain::ids::PersonId;
use domain::quota::{Preset, read_written};
use domain::{Actor, InvitationState, Problem, Refusal, Role, ShortlistOrigin, Standing};
use testkit::shortlist::{dialogue, invitation, people};
use usecases::shortlist::queries::{screen, what_if};
use usecases::shortlist::{Ask, Limits, WhatIf, apply, must_not, propose, set_quotas};
use usecases::{Error, Result};

fn refusal<T>(result: Result<T>) -> Option<Refusal> {
    result.err().as_ref().and_then(Error::refusal).cloned()
}

fn ask() -> Ask {
    Ask {
        seed: "a seed".to_owned(),
        method: balance::Method::Random,
    }
}

testkit::on_each_database! {
    async fn what_is_tried_is_shown_and_nothing_is_kept(h) {
        let officer = h.officer(Role::Secretariat).await;
        people(h, 40).await;
        let id = dialogue(h, 10, None).await;
        set_quotas(&h.platform, &officer, id, &[], Some(Preset::GenderParity)).await.expect("quotas");
        propose(&h.platform, &officer, id, &ask()).await.expect("a draw");
        let before = screen(&h.platform, &officer, id, "").await.expect("the balance");
        let gone = before.places[0].contact.id;
        let what = WhatIf {
            remove: vec![gone],
            quotas: read_written("gender woman seats 11 -", 40).into_iter().collect(),
            ..WhatIf::default()
        };
        let then = what_if(&h.platform, &officer, id, &what, "").await.expect("what if");
        assert!(then.answer.obstacle().is_some(), "eleven women for ten seats");
        assert_eq!((then.now.shortlisted, then.then.shortlisted), (10, 9));
        assert!(then.places.iter().all(|place| place.contact.id != gone));
        assert_eq!(then.people.len(), 1);
        let after = screen(&h.platform, &officer, id, "").await.expect("the balance");
        assert_eq!(after.standings, before.standings);
        assert!(after.answer.obstacle().is_none() && after.decisions.is_empty());
    }

    async fn for_whoever_is_tried_without_those_who_could_step_in_are_told(h) {
        let officer = h.officer(Role::Secretariat).await;
        people(h, 40).await;
        let id = dialogue(h, 10, None).await;
        set_quotas(&h.platform, &officer, id, &[], Some(Preset::GenderParity)).await.expect("quotas");
        propose(&h.platform, &officer, id, &ask()).await.expect("a draw");
        let before = screen(&h.platform, &officer, id, "").await.expect("the balance");
        let listed: Vec<PersonId> = before.places.iter().map(|place| place.contact.id).collect();
        let mut what = WhatIf { remove: vec![listed[0]], ..WhatIf::default() };
        let then = what_if(&h.platform, &officer, id, &what, "").await.expect("what if");
        let [swap] = then.swaps.as_slice() else { panic!("{:?}", then.swaps) };
        assert_eq!((swap.of.id, swap.people.len()), (listed[0], 5));
        for (contact, substitute) in &swap.people {
            assert!(!listed.contains(&contact.id) && substitute.reachable, "{substitute:?}");
        }
        what.add.push(swap.people[0].0.id);
        let full = what_if(&h.platform, &officer, id, &what, "").await.expect("what if");
        assert!(full.swaps.is_empty() && full.then.shortlisted == 10);
        let rows = full.then.rows;
        assert!(rows.iter().all(|row| row.min_seats <= row.counts.shortlisted.known), "{rows:?}");
    }

    async fn what_was_tried_is_applied_whole_with_its_reason(h) {
        let officer = h.officer(Role::Secretariat).await;
        let all = people(h, 40).await;
        let id = dialogue(h, 10, None).await;
        set_quotas(&h.platform, &officer, id, &[], Some(Preset::GenderParity)).await.expect("quotas");
        propose(&h.platform, &officer, id, &ask()).await.expect("a draw");
        let before = screen(&h.platform, &officer, id, "").await.expect("the balance");
        let listed: Vec<PersonId> = before.places.iter().map(|place| place.contact.id).collect();
        let stranger = *all.iter().find(|person| !listed.contains(person)).expect("somebody else");
        must_not(&h.platform, &officer, id, stranger, "Was away").await.expect("kept off");
        let what = WhatIf {
            add: vec![stranger],
            remove: vec![listed[0]],
            lock: vec![listed[1]],
            quotas: ["gender woman seats 3 -", "gender man seats - -"]
                .iter()
                .filter_map(|raw| read_written(raw, 10))
                .collect(),
        };
        let silent = apply(&h.platform, &officer, id, &what, " ", Limits::Keep).await;
        assert_eq!(refusal(silent), Some(Refusal::field("reason", Problem::Required)));
        apply(&h.platform, &officer, id, &what, "As agreed with the co-hosts", Limits::Keep).await.expect("applied");
        let after = screen(&h.platform, &officer, id, "").await.expect("the balance");
        let quotas: Vec<_> = after.standings.rows.iter().map(|row| (row.quota.feature.as_str(), row.quota.min)).collect();
        assert_eq!(quotas, [("woman", Some(3))]);
        let place = |person| after.places.iter().find(|place| place.contact.id == person);
        let added = place(stranger).expect("added");
        assert_eq!((added.origin, added.reason.as_str()), (Some(ShortlistOrigin::Hand), "As agreed with the co-hosts"));
        assert!(place(listed[0]).is_none());
        assert_eq!(place(listed[1]).and_then(|place| place.locked.as_deref()), Some("As agreed with the co-hosts"));
        assert_eq!(after.decisions.len(), 1);
        assert_eq!((after.decisions[0].contact.id, after.decisions[0].standing), (listed[0], Standing::MustNot));

        let again = apply(&h.platform, &officer, id, &what, "Twice", Limits::Keep).await;
        assert_eq!(refusal(again), Some(Refusal::ChangedMeanwhile), "whoever is off the list cannot be taken off again");
    }

    async fn when_one_change_cannot_be_made_none_is(h) {
        let officer = h.officer(Role::Secretariat).await;
        let all = people(h, 4).await;
        let id = dialogue(h, 2, None).await;
        invitation(h, id, all[1], InvitationState::Issued).await;
        let what = WhatIf { add: vec![all[0], all[1]], ..WhatIf::default() };
        let refused = apply(&h.platform, &officer, id, &what, "Both", Limits::Keep).await;
        assert_eq!(refusal(refused), Some(Refusal::AlreadyInvited));
        let unknown = WhatIf { add: vec![all[0], PersonId::new()], ..WhatIf::default() };
        assert_eq!(refusal(apply(&h.platform, &officer, id, &unknown, "Both", Limits::Keep).await), Some(Refusal::NotFound));
        let page = screen(&h.platform, &officer, id, "").await.expect("the balance");
        assert!(page.places.iter().all(|place| place.contact.id != all[0]));
        let quotas = read_written("gender woman seats 3 -", 40).into_iter().collect();
        let too_many = WhatIf { quotas, ..WhatIf::default() };
        let refused = refusal(apply(&h.platform, &officer, id, &too_many, "More women", Limits::Keep).await);
        assert_eq!(refused, Some(Refusal::field("row", Problem::NotANumber { min: 0, max: 2 })));
        let nothing = apply(&h.platform, &officer, id, &WhatIf::default(), "Why", Limits::Keep).await;
        assert!(matches!(refusal(nothing), Some(Refusal::Missing { .. })));
        let focal = h.officer(Role::FocalPoint).await;
        for (actor, why) in [(&focal, Refusal::NotPermitted), (&Actor::Public, Refusal::SignInRequired)] {
            assert_eq!(refusal(apply(&h.platform, actor, id, &what, "Why", Limits::Keep).await), Some(why.clone()));
            assert_eq!(refusal(what_if(&h.platform, actor, id, &what, "").await), Some(why));
        }
    }
}
