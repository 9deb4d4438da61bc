//! Answers, outlook, substitutes and forecasts, compared with every way it can end.

use std::collections::{BTreeMap, BTreeSet};

use balance::waves::{
    Acceptance, Answers, Overbooking, QuotaState, Rate, counters, forecast, next_wave, outlook,
    substitutes,
};
use balance::{Candidate, Choice, Draft, Instance, Method, ProposeError, Quota, Seed, Watch};
use proptest::prelude::*;

use crate::small::{a_rich_instance, count, good_panels, holds, panels};

/// An instance and answers that do not contradict it.
fn an_instance_with_answers() -> impl Strategy<Value = (Instance, Answers)> {
    (a_rich_instance(), prop::collection::vec(0..6_u8, 9)).prop_map(|(instance, said)| {
        let mut answers = Answers::default();
        let barred = instance.to_draft().must_not;
        for (person, said) in instance.pool().iter().zip(said) {
            let id = person.id.clone();
            match said {
                0 | 1 if !barred.contains(&id) => answers.accepted.insert(id),
                2 if !barred.contains(&id) => answers.pending.insert(id),
                3 => answers.declined.insert(id),
                _ => continue,
            };
        }
        (instance, answers)
    })
}

fn can_still_come_about(instance: &Instance, answers: &Answers) -> bool {
    let question = answers.open_question(instance).unwrap().to_draft();
    !good_panels(&question).is_empty()
}

/// A third for ministries and a half for everybody else.
fn acceptance(instance: &Instance) -> Acceptance {
    let kinds = instance.pool().iter().enumerate();
    Acceptance {
        kinds: kinds
            .filter(|(place, _)| place % 2 == 0)
            .map(|(_, person)| (person.id.clone(), "ministry".to_owned()))
            .collect(),
        rates: BTreeMap::from([("ministry".to_owned(), Rate::believed(1.0 / 3.0, 3.0))]),
        otherwise: Rate::believed(0.5, 2.0),
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 128,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_outlook_is_reachable_exactly_when_some_way_to_end_is_good(
        (instance, answers) in an_instance_with_answers(),
    ) {
        let found = outlook(&instance, &answers, &Watch::unlimited()).unwrap();
        prop_assert_eq!(found.reachable, can_still_come_about(&instance, &answers));
        prop_assert_eq!(found.why_not.is_none(), found.reachable);
        let question = answers.open_question(&instance).unwrap().to_draft();
        let possible = panels(&question, None);
        for row in &found.quotas {
            let counts = possible.iter().map(|panel| count(panel, &row.attribute, &row.value));
            let all: BTreeSet<u32> = counts.collect();
            if let (Some(&fewest), Some(&most)) = (all.first(), all.last()) {
                prop_assert_eq!((row.fewest, row.most), (fewest, most), "{:?}", row);
                if most < row.min || fewest > row.max {
                    prop_assert_eq!(row.state, QuotaState::Unreachable);
                } else if found.reachable {
                    prop_assert_ne!(row.state, QuotaState::Unreachable);
                }
            }
            if row.state == QuotaState::Met {
                prop_assert!(row.accepted >= row.min && row.accepted + row.pending <= row.max);
            }
        }
        if found.reachable {
            let invited = answers.accepted.union(&answers.pending);
            let critical: Vec<String> = invited
                .filter(|id| !answers.declined.contains(*id))
                .filter(|id| !can_still_come_about(&instance, &answers.without(id)))
                .cloned()
                .collect();
            prop_assert_eq!(found.critical, critical);
        }
        // The quick counters never call a quota lost that is not.
        for (quick, exact) in counters(&instance, &answers).iter().zip(&found.quotas) {
            prop_assert!(quick.fewest <= exact.fewest || possible.is_empty());
            prop_assert!(quick.most >= exact.most || possible.is_empty());
        }
    }

    #[test]
    fn a_wave_uninvites_nobody_asks_nobody_twice_and_fits_the_seats(
        (instance, answers) in an_instance_with_answers(),
        risk in prop_oneof![Just(None), (0.0..0.4_f64).prop_map(Some)],
    ) {
        let rates = acceptance(&instance);
        let overbooking = risk.map_or(Overbooking::None, Overbooking::Risk);
        let wave = next_wave(
            &instance,
            &answers,
            &rates,
            overbooking,
            (Seed::from(3), 2),
            Choice::by(Method::Maximin),
            &Watch::unlimited(),
        );
        let wave = match wave {
            Ok(wave) => wave,
            Err(ProposeError::Infeasible(_)) => {
                let question = answers.next(&instance).unwrap().to_draft();
                prop_assert!(good_panels(&question).is_empty());
                return Ok(());
            }
            Err(error) => return Err(TestCaseError::fail(error.to_string())),
        };
        let held: Vec<&String> = answers.accepted.union(&answers.pending).collect();
        let declined = &answers.declined;
        for id in held.iter().filter(|id| !declined.contains(**id)) {
            prop_assert!(wave.proposal.selected.contains(id));
            prop_assert!(!wave.invite.contains(id));
        }
        prop_assert!(wave.invite.iter().all(|id| !declined.contains(id)));
        let barred = instance.to_draft().must_not;
        prop_assert!(wave.invite.iter().all(|id| !barred.contains(id)));
        if wave.beyond_seats.is_empty() {
            let held = held.iter().filter(|id| !declined.contains(**id)).count();
            prop_assert!(held + wave.invite.len() <= instance.seats() as usize);
        } else {
            prop_assert!(wave.forecast.more_than_seats <= risk.unwrap() + 1e-12);
        }
    }

    #[test]
    fn a_forecast_is_what_going_through_all_answers_gives(
        (instance, answers) in an_instance_with_answers(),
    ) {
        let rates = acceptance(&instance);
        let found = forecast(&instance, &answers, &rates);
        let pending: Vec<&String> = answers.pending.iter().collect();
        let mut more = 0.0;
        let mut met = vec![0.0; found.quotas.len()];
        for mask in 0..1_u32 << pending.len() {
            let mut chance = 1.0;
            let mut coming: Vec<&Candidate> = Vec::new();
            for (place, id) in pending.iter().enumerate() {
                let yes = mask >> place & 1 == 1;
                let rate = rates.chance(id);
                chance *= if yes { rate } else { 1.0 - rate };
                if yes {
                    coming.extend(instance.pool().iter().filter(|person| &person.id == *id));
                }
            }
            let accepted = |person: &&Candidate| answers.accepted.contains(&person.id);
            coming.extend(instance.pool().iter().filter(accepted));
            if coming.len() > instance.seats() as usize {
                more += chance;
            }
            for (met, row) in met.iter_mut().zip(&found.quotas) {
                let count = count(&coming, &row.attribute, &row.value);
                if (row.min..=row.max).contains(&count) {
                    *met += chance;
                }
            }
        }
        prop_assert!((found.more_than_seats - more).abs() < 1e-9);
        for (met, row) in met.iter().zip(&found.quotas) {
            prop_assert!((row.met - met).abs() < 1e-9, "{row:?}, not {met}");
        }
    }

    #[test]
    fn a_substitute_was_not_asked_and_keeps_the_panel_possible_where_anybody_can(
        (instance, answers) in an_instance_with_answers(),
    ) {
        let Some(gone) = answers.accepted.first() else { return Ok(()) };
        let after = answers.without(gone);
        let question = after.next(&instance).unwrap();
        let draft = question.to_draft();
        let good = good_panels(&draft);
        let free = |id: &str| !draft.fixed.contains(id) && !draft.must.contains(id);
        let can: BTreeSet<&str> = draft
            .pool
            .iter()
            .map(|person| person.id.as_str())
            .filter(|id| free(id) && good.iter().any(|panel| holds(panel, id)))
            .collect();
        let proposed = substitutes(&instance, &answers, gone, 20, &Watch::unlimited()).unwrap();
        if can.is_empty() {
            prop_assert!(proposed.iter().all(|substitute| !substitute.reachable));
        } else {
            let names: BTreeSet<&str> = proposed.iter().map(|one| one.id.as_str()).collect();
            prop_assert_eq!(names, can);
        }
    }
}

#[test]
fn the_only_voice_of_a_theme_is_critical_until_there_is_another() {
    let mut draft = Draft {
        pool: vec![
            Candidate::new("ana").with("theme", "water"),
            Candidate::new("bo").with("theme", "soil"),
            Candidate::new("chi").with("theme", "soil"),
        ],
        quotas: vec![Quota::between("theme", "water", 1, 2)],
        seats: 2,
        ..Draft::default()
    };
    let answers = Answers {
        accepted: ["ana".to_owned()].into(),
        pending: ["bo".to_owned()].into(),
        ..Answers::default()
    };
    let look = |draft: &Draft| {
        let instance = Instance::new(draft.clone()).unwrap();
        outlook(&instance, &answers, &Watch::unlimited()).unwrap()
    };
    assert_eq!(look(&draft).critical, ["ana"]);
    assert_eq!(look(&draft).quotas[0].state, QuotaState::Met);
    draft
        .pool
        .push(Candidate::new("dia").with("theme", "water"));
    assert!(look(&draft).critical.is_empty());
    let instance = Instance::new(draft).unwrap();
    let found = substitutes(&instance, &answers, "ana", 1, &Watch::unlimited()).unwrap();
    assert_eq!(found[0].id, "dia");
    assert_eq!(found[0].same, [("theme".to_owned(), "water".to_owned())]);
}
