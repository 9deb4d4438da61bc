//! The lotteries, compared with exact ones over all panels of small pools.

use std::collections::{BTreeMap, BTreeSet};

use balance::{Candidate, Draft, Instance, Lottery, Method, ProposeError, Quota, Seed, propose};
use proptest::prelude::*;

use crate::simplex::{Fraction, largest};
use crate::small::{Panel, a_rich_instance, good_panels, holds, is_one_of};

/// The chances of the leximin lottery over all panels, in fractions: level by level, whoever cannot
/// have more than the level is settled at it.
fn leximin(people: &[&str], panels: &[Panel<'_>]) -> BTreeMap<String, Fraction> {
    let column = |id: &str| -> Vec<Fraction> {
        let panels = panels.iter();
        panels
            .map(|panel| {
                if holds(panel, id) {
                    Fraction::ONE
                } else {
                    Fraction::ZERO
                }
            })
            .collect()
    };
    let columns: Vec<Vec<Fraction>> = people.iter().map(|id| column(id)).collect();
    let mut settled: Vec<Option<Fraction>> = vec![None; people.len()];
    while settled.iter().any(Option::is_none) {
        let level = most(&columns, &settled, None, panels.len());
        let open: Vec<usize> = (0..people.len())
            .filter(|&who| settled[who].is_none())
            .collect();
        let before = settled.clone();
        for who in open {
            let mut floor = before.clone();
            floor.iter_mut().for_each(|chance| {
                chance.get_or_insert(level);
            });
            if most(&columns, &floor, Some(who), panels.len()) == level {
                settled[who] = Some(level);
            }
        }
    }
    let chances = settled.into_iter().map(Option::unwrap);
    people
        .iter()
        .map(|id| (*id).to_owned())
        .zip(chances)
        .collect()
}

/// The largest chance of one person, or the largest smallest chance of those not settled, when all
/// others have at least what is settled.
fn most(
    columns: &[Vec<Fraction>],
    settled: &[Option<Fraction>],
    who: Option<usize>,
    panels: usize,
) -> Fraction {
    let width = panels + 1 + columns.len();
    let mut rows = Vec::new();
    for (person, column) in columns.iter().enumerate() {
        let mut row = column.clone();
        row.resize(width, Fraction::ZERO);
        row[panels + 1 + person] = -Fraction::ONE;
        if settled[person].is_none() {
            row[panels] = -Fraction::ONE;
        }
        rows.push((row, settled[person].unwrap_or(Fraction::ZERO)));
    }
    let mut all = vec![Fraction::ZERO; width];
    all[..panels].fill(Fraction::ONE);
    rows.push((all, Fraction::ONE));
    let mut costs = vec![Fraction::ZERO; width];
    match who {
        Some(who) => costs[..panels].copy_from_slice(&columns[who]),
        None => costs[panels] = Fraction::ONE,
    }
    largest(&costs, &rows).unwrap()
}

/// Those whose chance is at stake.
fn open<'a>(draft: &'a Draft, good: &[Panel<'_>]) -> Vec<&'a str> {
    let ids = draft.pool.iter().map(|person| person.id.as_str());
    ids.filter(|id| !draft.must.contains(*id) && !draft.fixed.contains(*id))
        .filter(|id| good.iter().any(|panel| holds(panel, id)))
        .collect()
}

fn drawn(instance: &Instance, method: Method) -> Option<(Lottery, Vec<String>)> {
    match propose(instance, Seed::from(1), method) {
        Ok(proposal) => Some((proposal.lottery.unwrap(), proposal.selected)),
        Err(ProposeError::Infeasible(_)) => None,
        Err(error) => panic!("{error}"),
    }
}

fn renamed(draft: &Draft) -> Draft {
    let mut other = draft.clone();
    let name = |value: &str| format!("z{}", value.chars().rev().collect::<String>());
    for person in &mut other.pool {
        for values in person.attributes.values_mut() {
            values.iter_mut().for_each(|value| *value = name(value));
        }
    }
    other
        .quotas
        .iter_mut()
        .for_each(|quota| quota.value = name(&quota.value));
    other.quotas.reverse();
    other
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 160,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_chances_are_those_of_the_exact_lottery_over_all_panels(instance in a_rich_instance()) {
        let draft = instance.to_draft();
        let good = good_panels(&draft);
        let Some((lottery, selected)) = drawn(&instance, Method::Leximin) else {
            prop_assert!(good.is_empty());
            return Ok(());
        };
        prop_assert!(is_one_of(&good, &selected), "{selected:?}");
        prop_assert!(lottery.complete, "{lottery:?}");
        let people = open(&draft, &good);
        let exact = leximin(&people, &good);
        for (id, chance) in &exact {
            let found = lottery.probabilities[id];
            prop_assert!((found - chance.to_f64()).abs() < 1e-5, "{id}: {found}, not {chance:?}");
        }
        let smallest = exact.values().min().map_or(1.0, |chance| chance.to_f64());
        prop_assert!((lottery.minimum - smallest).abs() < 2e-6);
        prop_assert!(lottery.bound + 1e-9 >= smallest);

        // The other lottery has the same smallest chance.
        let (maximin, _) = drawn(&instance, Method::Maximin).unwrap();
        prop_assert!((maximin.minimum - smallest).abs() < 2e-6, "{maximin:?}");
        prop_assert!(maximin.bound + 1e-9 >= smallest && maximin.complete);
    }

    #[test]
    fn the_chances_add_up_to_the_seats_and_the_weights_to_their_total(instance in a_rich_instance()) {
        let Some((lottery, _)) = drawn(&instance, Method::Leximin) else { return Ok(()) };
        let draft = instance.to_draft();
        let sum: f64 = lottery.probabilities.values().sum();
        prop_assert!((sum - f64::from(draft.seats)).abs() < 1e-9);
        let draw = lottery.draw.unwrap();
        prop_assert_eq!(draw.panels.iter().map(|panel| panel.weight).sum::<u64>(), draw.total);
        for id in draft.must.iter().chain(&draft.fixed) {
            prop_assert_eq!(lottery.probabilities[id], 1.0);
        }
        for id in &draft.must_not {
            prop_assert!(!lottery.probabilities.contains_key(id));
        }
    }

    #[test]
    fn other_names_and_another_order_leave_everyones_chance_alone(instance in a_rich_instance()) {
        let Some((lottery, _)) = drawn(&instance, Method::Leximin) else { return Ok(()) };
        let mut other = renamed(&instance.to_draft());
        other.pool.reverse();
        let (again, _) = drawn(&Instance::new(other).unwrap(), Method::Leximin).unwrap();
        for (id, chance) in &lottery.probabilities {
            prop_assert!((again.probabilities[id] - chance).abs() < 1e-5);
        }
    }

    #[test]
    fn a_looser_quota_never_makes_the_smallest_chance_smaller(
        instance in a_rich_instance(),
        place in any::<prop::sample::Index>(),
    ) {
        let mut draft = instance.to_draft();
        if draft.quotas.is_empty() {
            return Ok(());
        }
        let Some((lottery, _)) = drawn(&instance, Method::Maximin) else { return Ok(()) };
        let quota = &mut draft.quotas[place.index(instance.quotas().len())];
        let (min, max) = (quota.min_seats(draft.seats), quota.max_seats(draft.seats));
        *quota = Quota::between(&quota.attribute, &quota.value, min.saturating_sub(1), max + 1);
        let (looser, _) = drawn(&Instance::new(draft).unwrap(), Method::Maximin).unwrap();
        // Only who could be selected before is compared: others may have become possible.
        if looser.unreachable == lottery.unreachable {
            prop_assert!(looser.minimum + 2e-6 >= lottery.minimum);
        }
    }

    #[test]
    fn themes_as_one_attribute_or_as_a_yes_and_no_each_give_the_same_chances(
        instance in a_rich_instance(),
    ) {
        let mut draft = instance.to_draft();
        draft.champions.clear();
        let one = Instance::new(draft.clone()).unwrap();
        for person in &mut draft.pool {
            let themes = person.attributes.remove("theme").unwrap_or_default();
            for theme in ["water", "soil", "air"] {
                let answer = if themes.iter().any(|own| own == theme) { "y" } else { "n" };
                *person = std::mem::replace(person, Candidate::new("")).with(theme, answer);
            }
        }
        for quota in draft.quotas.iter_mut().filter(|quota| quota.attribute == "theme") {
            quota.attribute = std::mem::replace(&mut quota.value, "y".to_owned());
        }
        let split = Instance::new(draft).unwrap();
        let (one, split) = (drawn(&one, Method::Leximin), drawn(&split, Method::Leximin));
        prop_assert_eq!(one.is_some(), split.is_some());
        if let (Some((one, _)), Some((split, _))) = (one, split) {
            for (id, chance) in &one.probabilities {
                prop_assert!((split.probabilities[id] - chance).abs() < 1e-5);
            }
        }
    }
}

#[test]
fn people_alike_have_the_same_chance_and_the_seed_picks_each_as_often_as_it_should() {
    let pool: Vec<Candidate> = (0..9)
        .map(|number| {
            let theme = ["water", "soil", "air"][number % 3];
            let gender = if number < 5 { "woman" } else { "man" };
            Candidate::new(format!("p{number}"))
                .with("theme", theme)
                .with("gender", gender)
        })
        .collect();
    let instance = Instance::new(Draft {
        pool,
        quotas: vec![
            Quota::between("theme", "water", 1, 2),
            Quota::between("gender", "woman", 2, 2),
            Quota::between("theme", "air", 0, 1),
        ],
        seats: 4,
        ..Draft::default()
    })
    .unwrap();
    let (lottery, _) = drawn(&instance, Method::Leximin).unwrap();
    let draw = lottery.draw.as_ref().unwrap();
    for kind in &draw.types {
        let chances: BTreeSet<u64> = kind
            .iter()
            .map(|id| lottery.probabilities[id].to_bits())
            .collect();
        assert_eq!(chances.len(), 1);
    }
    let draws = 20_000_u32;
    let mut times: BTreeMap<String, u32> = BTreeMap::new();
    for number in 0..draws {
        for id in draw.select(&instance, Seed::from(u64::from(number))) {
            *times.entry(id).or_default() += 1;
        }
    }
    for (id, chance) in &lottery.probabilities {
        let expected = f64::from(draws) * chance;
        let sigma = (expected * (1.0 - chance)).sqrt();
        let found = f64::from(times.get(id).copied().unwrap_or(0));
        assert!(
            (found - expected).abs() <= 5.0 * sigma + 1e-9,
            "{id}: {found} of {expected}"
        );
    }
}
