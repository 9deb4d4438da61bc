//! Distinct champions: where an attribute asks for them, a seat serves one of its minima only, so that
//! three themes are spoken for by three people. By Hall's theorem this holds exactly when, for every
//! set of the minima, at least as many people as they ask for together have one of the values: plain
//! rows over the same people, which the solver, the exchange of people and the counter all understand.

use std::collections::BTreeSet;

use crate::instance::Instance;

/// More minima than this would make too many sets of them.
pub(crate) const MOST_MINIMA: usize = 10;

/// Some minima of an attribute that asks for distinct champions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Union {
    pub attribute: String,
    /// Positions of the quotas, at least two.
    pub quotas: Vec<usize>,
    /// What their minima add up to, in seats.
    pub min: u32,
}

/// The quotas of an attribute that ask for somebody.
pub(crate) fn minima_of(instance: &Instance, attribute: &str) -> Vec<usize> {
    let quotas = instance.quotas().iter().enumerate();
    quotas
        .filter(|(_, quota)| quota.attribute == attribute)
        .filter(|(_, quota)| quota.min_seats(instance.seats()) > 0)
        .map(|(position, _)| position)
        .collect()
}

/// The rows that distinct champions add, in a fixed order. A set whose values nobody in the pool
/// shares says no more than its parts and is left out.
pub(crate) fn unions(instance: &Instance) -> Vec<Union> {
    let mut unions = Vec::new();
    for attribute in &instance.draft().champions {
        let minima = minima_of(instance, attribute);
        let shared = shared_pairs(instance, &minima);
        for set in 1_u32..1 << minima.len() {
            if set.count_ones() < 2 || !is_connected(set, &shared) {
                continue;
            }
            let quotas: Vec<usize> = members(set).map(|place| minima[place]).collect();
            let min = quotas
                .iter()
                .map(|&quota| instance.quotas()[quota].min_seats(instance.seats()))
                .sum();
            unions.push(Union {
                attribute: attribute.clone(),
                quotas,
                min,
            });
        }
    }
    unions
}

/// How many seats of an attribute's minima these people serve, each of them at most one: the seats asked for
/// less the worst shortfall of any set of the minima (Ore's form of Hall's theorem). `serves` says which
/// minima, by their places among `minima`, each person could serve.
pub(crate) fn served(minima: &[u32], serves: &[u32]) -> u32 {
    let all: u32 = minima.iter().sum();
    let shortfall = |set: u32| -> u32 {
        let asked: u32 = members(set).map(|place| minima[place]).sum();
        let able = serves.iter().filter(|own| *own & set != 0).count() as u32;
        asked.saturating_sub(able)
    };
    all - (0..1 << minima.len()).map(shortfall).max().unwrap_or(0)
}

fn members(set: u32) -> impl Iterator<Item = usize> {
    (0..u32::BITS as usize).filter(move |place| set >> place & 1 == 1)
}

/// For each minimum, the minima that somebody has beside it.
fn shared_pairs(instance: &Instance, minima: &[usize]) -> Vec<u32> {
    let mut shared = vec![0_u32; minima.len()];
    for person in 0..instance.pool().len() {
        let own: BTreeSet<usize> = instance.facts(person).quotas.iter().copied().collect();
        let held: u32 = minima
            .iter()
            .enumerate()
            .filter(|(_, quota)| own.contains(quota))
            .map(|(place, _)| 1 << place)
            .sum();
        for place in members(held) {
            shared[place] |= held;
        }
    }
    shared
}

fn is_connected(set: u32, shared: &[u32]) -> bool {
    let mut reached = set & set.wrapping_neg();
    loop {
        let next = members(reached).fold(reached, |all, place| all | shared[place] & set);
        if next == reached {
            return reached == set;
        }
        reached = next;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Tries every way to give each person one of the minima or none.
    fn by_trying(minima: &[u32], serves: &[u32]) -> u32 {
        let Some((own, others)) = serves.split_first() else {
            return 0;
        };
        let mut best = by_trying(minima, others);
        for place in members(*own).filter(|place| minima[*place] > 0) {
            let mut left = minima.to_vec();
            left[place] -= 1;
            best = best.max(1 + by_trying(&left, others));
        }
        best
    }

    proptest! {
        #[test]
        fn who_serves_how_many_seats_is_what_trying_everything_finds(
            minima in prop::collection::vec(0_u32..3, 1..4),
            people in prop::collection::vec(0_u32..8, 0..6),
        ) {
            let serves: Vec<u32> = people.iter().map(|own| own & ((1 << minima.len()) - 1)).collect();
            prop_assert_eq!(served(&minima, &serves), by_trying(&minima, &serves));
        }
    }
}
