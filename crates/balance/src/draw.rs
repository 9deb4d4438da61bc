//! The draw itself: panels with whole weights that add up to a fixed total, and the one that a seed
//! picks. A panel says how many members of each type it holds; who of the type it is, the seed says
//! too. All members of a type therefore have the same chance, a fraction of whole numbers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::instance::Instance;
use crate::lottery::Weighted;
use crate::seed::{Numbers, Seed};

/// What the weights add up to unless something else is asked for. Rounding to it moves no chance by
/// more than a millionth, however many panels there are.
pub const TOTAL: u64 = 1_000_000_000;

/// Panels to draw from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draw {
    /// What the weights add up to.
    pub total: u64,
    /// People who count towards the same rows, by id.
    pub types: Vec<Vec<String>>,
    /// The panels, in the order in which they are numbered.
    pub panels: Vec<WeightedPanel>,
}

/// A panel and its share of the draw.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeightedPanel {
    /// The panel's share of the total: it has so many numbers.
    pub weight: u64,
    /// How many members of which types it holds: pairs of a position in the types and a count.
    pub members: Vec<(usize, u32)>,
}

impl Draw {
    pub(crate) fn new(instance: &Instance, weighted: &Weighted, total: u64) -> Self {
        let total = total.max(1);
        let shares: Vec<f64> = weighted.panels.iter().map(|(_, weight)| *weight).collect();
        let weights = whole_weights(&shares, total, |place| &weighted.panels[place].0);
        let panels = weighted.panels.iter().zip(weights);
        Self {
            total,
            types: weighted
                .model
                .types
                .iter()
                .map(|kind| instance.ids(&kind.members))
                .collect(),
            panels: panels
                .filter(|(_, weight)| *weight > 0)
                .map(|((panel, _), weight)| {
                    let members = panel.iter().copied().enumerate();
                    WeightedPanel {
                        weight,
                        members: members.filter(|(_, count)| *count > 0).collect(),
                    }
                })
                .collect(),
        }
    }

    /// Everyone's chance: a fraction of whole numbers, rounded once.
    pub fn probabilities(&self) -> BTreeMap<String, f64> {
        let mut expected = vec![0_u128; self.types.len()];
        for panel in &self.panels {
            for &(kind, count) in &panel.members {
                if let Some(expected) = expected.get_mut(kind) {
                    *expected += u128::from(panel.weight) * u128::from(count);
                }
            }
        }
        let kinds = self.types.iter().zip(expected);
        kinds
            .flat_map(|(members, expected)| {
                let chance = expected as f64 / (self.total as f64 * members.len() as f64);
                members.iter().map(move |id| (id.clone(), chance.min(1.0)))
            })
            .collect()
    }

    /// The panel a seed picks, in the order of the pool. A number below the total is drawn; the panel
    /// whose numbers it is among is the one. Then, type by type, so many of its members by id.
    pub fn select(&self, instance: &Instance, seed: Seed) -> Vec<String> {
        let mut numbers = Numbers::new("convener/balance/draw/2", &instance.hash(), seed);
        let mut left = numbers.below(self.total);
        let drawn = self.panels.iter().find(|panel| {
            let here = left < panel.weight;
            left = left.saturating_sub(panel.weight);
            here
        });
        let mut chosen = Vec::new();
        for &(kind, count) in drawn.into_iter().flat_map(|panel| &panel.members) {
            let members = self.types.get(kind).map_or(&[][..], Vec::as_slice);
            let pot = members.iter().filter_map(|id| instance.position(id));
            chosen.extend(numbers.take(pot.collect(), count));
        }
        chosen.sort_unstable();
        instance.ids(&chosen)
    }

    /// The panel at a place with the first members of each type: it counts like any other choice.
    pub(crate) fn first_members(&self, place: usize) -> Vec<String> {
        let members = self.panels.get(place).into_iter();
        members
            .flat_map(|panel| &panel.members)
            .flat_map(|&(kind, count)| {
                let own = self.types.get(kind).map_or(&[][..], Vec::as_slice);
                own.iter().take(count as usize).cloned()
            })
            .collect()
    }
}

/// Rounds shares to whole weights with a fixed sum. Each is rounded down; what is left over goes, one
/// by one, to the panel that brings the chances nearest to what they were, the first among equals.
fn whole_weights<'a>(
    shares: &[f64],
    total: u64,
    panel: impl Fn(usize) -> &'a Vec<u32>,
) -> Vec<u64> {
    let exact: Vec<f64> = shares.iter().map(|share| share * total as f64).collect();
    let mut weights: Vec<u64> = exact.iter().map(|exact| exact.floor() as u64).collect();
    let mut missing: Vec<f64> = Vec::new();
    for (place, exact) in exact.iter().enumerate() {
        let panel = panel(place);
        missing.resize(panel.len(), 0.0);
        for (missing, &count) in missing.iter_mut().zip(panel) {
            *missing += exact.fract() * f64::from(count);
        }
    }
    let mut open: Vec<bool> = vec![true; weights.len()];
    let mut left = total.saturating_sub(weights.iter().sum());
    while left > 0 {
        // Adding the panel once changes the sum of squares by this, up to a constant.
        let gain = |place: usize| -> f64 {
            let pairs = panel(place).iter().zip(&missing);
            pairs
                .map(|(&count, missing)| f64::from(count) * (2.0 * missing - f64::from(count)))
                .sum()
        };
        let places = (0..weights.len()).filter(|place| open[*place]);
        let best = places
            .map(|place| (place, gain(place)))
            .max_by(|(one, gain), (other, most)| gain.total_cmp(most).then(other.cmp(one)));
        let Some((best, _)) = best else {
            open.fill(true);
            if weights.is_empty() {
                break;
            }
            continue;
        };
        weights[best] += 1;
        open[best] = false;
        left -= 1;
        for (missing, &count) in missing.iter_mut().zip(panel(best)) {
            *missing -= f64::from(count);
        }
    }
    weights
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounded_weights_add_up_and_stay_within_one_of_their_share() {
        let panels = [vec![1, 0, 0], vec![0, 1, 0], vec![0, 0, 1]];
        let shares = [1.0 / 3.0, 1.0 / 3.0, 1.0 / 3.0];
        let weights = whole_weights(&shares, 1_000, |place| &panels[place]);
        assert_eq!(weights.iter().sum::<u64>(), 1_000);
        assert!(weights.iter().all(|weight| (333..=334).contains(weight)));
    }
}
