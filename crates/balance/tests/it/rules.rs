//! The rules beyond plain quotas: what gives way, distinct champions, people kept apart, people whom
//! no panel can hold, and the people who are wanted.

use balance::{
    Breach, Candidate, Draft, Feasibility, Give, HardRule, Instance, Method, PublishedDraw, Quota,
    Reason, Seed, Side, all_passed, blocked, check, propose, verify, verify_draw,
};
use proptest::prelude::*;

use crate::small::{a_rich_instance, an_instance, count, good_panels, holds, is_one_of, panels};

fn people(themes: &[&[&str]]) -> Vec<Candidate> {
    let numbered = themes.iter().enumerate();
    numbered
        .map(|(number, themes)| {
            let person = Candidate::new(format!("p{number}"));
            themes
                .iter()
                .fold(person, |person, theme| person.with("theme", *theme))
        })
        .collect()
}

fn infeasible(instance: &Instance) -> balance::Infeasible {
    match check(instance).unwrap() {
        Feasibility::Infeasible(why) => why,
        Feasibility::Feasible { panel, .. } => panic!("{panel:?} cannot be a panel"),
    }
}

#[test]
fn one_person_with_three_themes_champions_one_of_them() {
    let mut draft = Draft {
        pool: people(&[&["water", "soil", "air"], &["water"], &[]]),
        quotas: ["water", "soil", "air"]
            .map(|theme| Quota::between("theme", theme, 1, 3))
            .to_vec(),
        seats: 2,
        ..Draft::default()
    };
    assert!(
        check(&Instance::new(draft.clone()).unwrap())
            .unwrap()
            .is_feasible()
    );
    draft.champions.insert("theme".to_owned());
    let instance = Instance::new(draft.clone()).unwrap();
    let why = infeasible(&instance);
    let attribute = "theme".to_owned();
    assert!(
        why.conflicts[0]
            .rules
            .contains(&HardRule::Champions { attribute })
    );
    assert_eq!(why.relaxation.unwrap().total, 1);
    assert!(matches!(
        verify(&instance, &["p0", "p1"])[0],
        Breach::Champions { .. }
    ));
    draft.seats = 3;
    draft.pool.push(Candidate::new("p3").with("theme", "soil"));
    let instance = Instance::new(draft).unwrap();
    let proposal = propose(&instance, Seed::from(1), Method::Leximin).unwrap();
    assert_eq!(proposal.selected, ["p0", "p1", "p3"]);
}

#[test]
fn people_kept_apart_are_never_in_a_panel_together() {
    let mut draft = Draft {
        pool: people(&[&["water"], &["water"], &["soil"], &["soil"]]),
        quotas: vec![Quota::between("theme", "water", 1, 1)],
        seats: 2,
        ..Draft::default()
    };
    draft.apart.push(["p0".to_owned(), "p2".to_owned()].into());
    let instance = Instance::new(draft.clone()).unwrap();
    let proposal = propose(&instance, Seed::from(1), Method::Leximin).unwrap();
    for panel in &proposal.lottery.unwrap().draw.unwrap().panels {
        assert_eq!(panel.members.iter().map(|(_, count)| count).sum::<u32>(), 2);
    }
    let together = verify(&instance, &["p0", "p2"]);
    assert!(together.contains(&Breach::Together {
        ids: vec!["p0".to_owned(), "p2".to_owned()]
    }));
    draft.must = ["p0".to_owned(), "p2".to_owned()].into();
    let why = infeasible(&Instance::new(draft).unwrap());
    assert_eq!(why.conflicts[0].reason, Reason::HeldApart);
}

fn too_much(gives: [Give; 3]) -> Draft {
    Draft {
        pool: people(&[
            &["water"],
            &["water"],
            &["soil"],
            &["soil"],
            &["air"],
            &["air"],
        ]),
        quotas: ["water", "soil", "air"]
            .into_iter()
            .zip(gives)
            .map(|(theme, give)| Quota::between("theme", theme, 2, 6).giving(give))
            .collect(),
        seats: 4,
        ..Draft::default()
    }
}

fn moved(draft: Draft) -> Vec<(String, u32)> {
    let why = infeasible(&Instance::new(draft).unwrap());
    let changes = why
        .relaxation
        .into_iter()
        .flat_map(|relaxation| relaxation.changes);
    changes
        .map(|change| (change.value, change.to.min))
        .collect()
}

#[test]
fn advice_moves_the_quota_that_weighs_least_and_never_a_hard_one() {
    let usual = Give::default();
    let heavy = usual.with_priority(3);
    assert_eq!(
        moved(too_much([heavy, usual, heavy])),
        [("soil".to_owned(), 0)]
    );
    assert_eq!(
        moved(too_much([Give::HARD, Give::HARD, heavy])),
        [("air".to_owned(), 0)]
    );
    assert_eq!(moved(too_much([Give::HARD; 3])), []);
}

#[test]
fn a_quota_moves_no_further_than_its_flex() {
    let flexed = |seats| Give {
        down: Some(seats),
        up: Some(0),
        ..Give::default()
    };
    let found = moved(too_much([flexed(1), flexed(1), Give::HARD]));
    assert_eq!(found, [("water".to_owned(), 1), ("soil".to_owned(), 1)]);
    assert_eq!(moved(too_much([flexed(1), Give::HARD, Give::HARD])), []);
}

#[test]
fn a_soft_quota_gives_way_by_itself_as_little_as_it_takes_and_says_so() {
    let draft = too_much([
        Give::soft(2),
        Give::default(),
        Give::soft(2).with_priority(2),
    ]);
    let instance = Instance::new(draft).unwrap();
    let Feasibility::Feasible { conceded, .. } = check(&instance).unwrap() else {
        panic!("soft quotas give way");
    };
    let proposal = propose(&instance, Seed::from(5), Method::Leximin).unwrap();
    assert_eq!(proposal.conceded, conceded);
    let conceded = proposal.conceded.as_ref().unwrap();
    assert_eq!((conceded.total, conceded.cost), (2, 2));
    assert_eq!(conceded.changes[0].value, "water");
    let published = PublishedDraw::of(&instance, &proposal, None).unwrap();
    let checks = verify_draw(&published, None);
    assert!(all_passed(&checks), "{checks:?}");
    // When the concession is left out, the panels break the rules.
    let mut hidden = published;
    hidden.conceded = None;
    assert!(!all_passed(&verify_draw(&hidden, None)));
}

#[test]
fn the_alternatives_leave_something_alone_that_the_smallest_touches() {
    let why = infeasible(&Instance::new(too_much([Give::default(); 3])).unwrap());
    let smallest = why.relaxation.unwrap();
    assert_eq!(why.alternatives.len(), 2);
    for other in &why.alternatives {
        assert!(other.total >= smallest.total);
        let touches = |value: &str| other.changes.iter().any(|change| change.value == value);
        assert!(
            smallest
                .changes
                .iter()
                .any(|change| !touches(&change.value))
        );
        let relaxed = Instance::new(too_much([Give::default(); 3])).unwrap();
        let relaxed = relaxed.relaxed(&other.changes).unwrap();
        assert!(check(&relaxed).unwrap().is_feasible());
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 128,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_panel_is_found_exactly_when_there_is_one_under_every_kind_of_rule(
        instance in a_rich_instance(),
    ) {
        let draft = instance.to_draft();
        let good = good_panels(&draft);
        match check(&instance).unwrap() {
            Feasibility::Feasible { panel, .. } => {
                prop_assert!(is_one_of(&good, &panel), "{panel:?}");
            }
            Feasibility::Infeasible(why) => {
                prop_assert!(good.is_empty());
                if let Some(relaxation) = why.relaxation {
                    let relaxed = instance.relaxed(&relaxation.changes).unwrap();
                    prop_assert!(!good_panels(&relaxed.to_draft()).is_empty());
                }
            }
        }
    }

    #[test]
    fn those_in_no_panel_are_named_with_what_stands_against_them(instance in an_instance()) {
        let draft = instance.to_draft();
        let good = good_panels(&draft);
        if good.is_empty() {
            return Ok(());
        }
        let lottery = propose(&instance, Seed::from(1), Method::Maximin).unwrap().lottery.unwrap();
        let found = blocked(&instance, &lottery.unreachable).unwrap();
        let named: usize = found.iter().map(|blocked| blocked.people.len()).sum();
        prop_assert_eq!(named, lottery.unreachable.len());
        let possible = panels(&draft, None);
        for blocked in &found {
            let id = &blocked.people[0];
            let with_them = |ends: &[&balance::QuotaEnd]| possible.iter().any(|panel| {
                holds(panel, id) && ends.iter().all(|end| {
                    let count = count(panel, &end.attribute, &end.value);
                    match end.side {
                        Side::Minimum => count >= end.min,
                        Side::Maximum => count <= end.max,
                    }
                })
            });
            let ends: Vec<_> = blocked.quotas.iter().collect();
            prop_assert!(!with_them(&ends));
            for dropped in 0..ends.len() {
                let mut rest = ends.clone();
                rest.remove(dropped);
                prop_assert!(with_them(&rest));
            }
        }
        // Whoever is in some panel is not blocked.
        let everybody: Vec<&String> = draft.pool.iter().map(|person| &person.id).collect();
        let again = blocked(&instance, &everybody).unwrap();
        prop_assert_eq!(again, found);
    }

    #[test]
    fn with_the_people_wanted_in_the_pool_as_little_is_missing_as_was_said(
        instance in an_instance(),
    ) {
        let Feasibility::Infeasible(why) = check(&instance).unwrap() else { return Ok(()) };
        let (Some(wanted), Some(_)) = (why.wanted, why.relaxation) else { return Ok(()) };
        let mut draft = instance.to_draft();
        for number in 0..wanted.people {
            let person = Candidate::new(format!("new{number}"));
            let values = wanted.values.iter();
            draft.pool.push(values.fold(person, |person, (attribute, value)| {
                person.with(attribute, value)
            }));
        }
        match check(&Instance::new(draft).unwrap()).unwrap() {
            Feasibility::Feasible { .. } => {}
            Feasibility::Infeasible(why) => {
                let left = why.relaxation.unwrap().total;
                prop_assert!(left <= wanted.still_missing, "{left} left, {wanted:?}");
            }
        }
    }
}
