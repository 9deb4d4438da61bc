//! Whether a panel exists, why not, and what would help, compared with every panel there is.

use balance::{
    Candidate, Draft, Feasibility, Infeasible, Instance, Method, ProposeError, QuotaEnd, Seed,
    Side, check, ledger, propose, verify,
};
use proptest::prelude::*;

use crate::small::{Panel, an_instance, count, meets_quotas, panels, steps};

fn meets_ends(panel: &[&Candidate], ends: &[&QuotaEnd]) -> bool {
    ends.iter().all(|end| {
        let count = count(panel, &end.attribute, &end.value);
        match end.side {
            Side::Minimum => count >= end.min,
            Side::Maximum => count <= end.max,
        }
    })
}

fn assert_the_explanation_holds(draft: &Draft, infeasible: &Infeasible) {
    let possible = panels(draft, None);
    let best = possible
        .iter()
        .map(|panel| {
            let steps = steps(draft, panel);
            let total: u32 = steps.iter().map(|(down, up)| down + up).sum();
            let touched = steps.iter().filter(|&&step| step != (0, 0)).count();
            (total, touched, steps)
        })
        .min();
    match (&infeasible.relaxation, best) {
        (None, None) => {}
        (Some(relaxation), Some((total, touched, steps))) => {
            assert_eq!(relaxation.total, total);
            assert_eq!(relaxation.changes.len(), touched);
            let advised: Vec<(u32, u32)> = draft
                .quotas
                .iter()
                .map(|quota| {
                    let change = relaxation.changes.iter().find(|change| {
                        change.attribute == quota.attribute && change.value == quota.value
                    });
                    change.map_or((0, 0), |change| {
                        (
                            change.from.min - change.to.min,
                            change.to.max - change.from.max,
                        )
                    })
                })
                .collect();
            assert_eq!(advised, steps, "the earlier quotas are spared");
        }
        (advised, best) => panic!("advised {advised:?}, by hand {best:?}"),
    }
    assert!(!infeasible.conflicts.is_empty());
    for conflict in &infeasible.conflicts {
        let ends: Vec<&QuotaEnd> = conflict.quotas.iter().collect();
        assert!(!possible.iter().any(|panel| meets_ends(panel, &ends)));
        for dropped in 0..ends.len() {
            let mut rest = ends.clone();
            rest.remove(dropped);
            assert!(possible.iter().any(|panel| meets_ends(panel, &rest)));
        }
        for rule in &conflict.rules {
            let freed = panels(draft, Some(rule));
            assert!(freed.iter().any(|panel| meets_ends(panel, &ends)));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 96,
        // An integration test has no lib.rs beside it to keep failures by.
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_panel_is_found_exactly_when_there_is_one(instance in an_instance()) {
        let draft = instance.to_draft();
        let good: Vec<Panel> = panels(&draft, None)
            .into_iter()
            .filter(|panel| meets_quotas(&draft, panel))
            .collect();
        match check(&instance).unwrap() {
            Feasibility::Feasible { panel, .. } => {
                let named = |good: &&Panel| good.iter().all(|member| panel.contains(&member.id));
                prop_assert!(good.iter().any(|good| named(&good)), "{panel:?}");
            }
            Feasibility::Infeasible(infeasible) => {
                prop_assert!(good.is_empty());
                assert_the_explanation_holds(&draft, &infeasible);
            }
        }
    }

    #[test]
    fn a_proposal_depends_on_the_seed_and_not_on_who_is_listed_first(
        instance in an_instance(),
        seed in any::<u64>(),
        method in prop_oneof![Just(Method::Random), Just(Method::Maximin), Just(Method::Leximin)],
    ) {
        let mut turned = instance.to_draft();
        turned.pool.reverse();
        let turned = Instance::new(turned).unwrap();
        prop_assert_eq!(instance.hash(), turned.hash());
        let one = propose(&instance, Seed::from(seed), method);
        let again = propose(&instance, Seed::from(seed), method);
        prop_assert_eq!(&one, &again);
        match (one, propose(&turned, Seed::from(seed), method)) {
            (Ok(one), Ok(mut other)) => {
                prop_assert!(verify(&instance, &one.selected).is_empty());
                other.selected.reverse();
                prop_assert_eq!(one, other);
            }
            (Err(ProposeError::Infeasible(one)), Err(ProposeError::Infeasible(other))) => {
                prop_assert_eq!(one.relaxation, other.relaxation);
            }
            (one, other) => prop_assert!(false, "{one:?} but {other:?}"),
        }
    }

    #[test]
    fn the_undisclosed_widen_the_interval_and_never_the_count(
        instance in an_instance(),
        mask in any::<u16>(),
    ) {
        let draft = instance.to_draft();
        let people: Vec<&Candidate> = draft
            .pool
            .iter()
            .enumerate()
            .filter(|(place, _)| mask >> place & 1 == 1)
            .map(|(_, candidate)| candidate)
            .collect();
        let ids: Vec<&str> = people.iter().map(|candidate| candidate.id.as_str()).collect();
        for row in ledger(&instance, &ids).rows {
            let silent = people
                .iter()
                .filter(|candidate| !candidate.attributes.contains_key(&row.attribute))
                .count() as u32;
            prop_assert_eq!(row.count, count(&people, &row.attribute, &row.value));
            prop_assert_eq!(row.at_most, row.count + silent);
        }
    }

    #[test]
    fn a_lottery_reaches_its_bound_and_leaves_out_only_those_no_panel_can_hold(
        instance in an_instance(),
    ) {
        let draft = instance.to_draft();
        let good: Vec<Panel> = panels(&draft, None)
            .into_iter()
            .filter(|panel| meets_quotas(&draft, panel))
            .collect();
        let proposal = match propose(&instance, Seed::from(1), Method::Maximin) {
            Ok(proposal) => proposal,
            Err(ProposeError::Infeasible(_)) => {
                prop_assert!(good.is_empty());
                return Ok(());
            }
            Err(error) => return Err(TestCaseError::fail(error.to_string())),
        };
        prop_assert!(verify(&instance, &proposal.selected).is_empty());
        let lottery = proposal.lottery.unwrap();
        prop_assert!(lottery.bound - lottery.minimum <= 2e-6, "{lottery:?}");
        let sum: f64 = lottery.probabilities.values().sum();
        prop_assert!((sum - f64::from(draft.seats)).abs() < 1e-6);

        // Every panel with the same weight is a lottery too, and must not do better.
        let mut smallest = 1.0_f64;
        for candidate in &draft.pool {
            let id = &candidate.id;
            let holding = good.iter().filter(|panel| panel.iter().any(|held| &held.id == id)).count();
            if draft.must_not.contains(id) {
                prop_assert!(!lottery.probabilities.contains_key(id));
                continue;
            }
            prop_assert_eq!(lottery.unreachable.contains(id), holding == 0);
            if holding > 0 && !draft.must.contains(id) && !draft.fixed.contains(id) {
                smallest = smallest.min(holding as f64 / good.len() as f64);
            }
        }
        prop_assert!(smallest <= lottery.bound + 1e-6);
    }
}
