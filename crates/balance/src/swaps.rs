//! Better panels near a known one: exchange one person for another as long as all rules hold and the
//! panel is worth more. Far cheaper than asking the solver, and usually enough to feed the lottery.

use crate::model::{Model, Type};

/// How many members of each type a panel has.
pub(crate) type Panel = Vec<u32>;

/// Differences below this are noise of the arithmetic.
const TINY: f64 = 1e-12;

/// The rules as rows of bits, so that an exchange is judged by a few comparisons of words.
#[derive(Debug)]
pub(crate) struct Swaps<'a> {
    types: &'a [Type],
    /// Per type, the rows its members count towards.
    marks: Vec<Vec<u64>>,
    /// Per row, the fewest and the most that count.
    bounds: Vec<(u32, u32)>,
    seats: Option<u32>,
}

impl<'a> Swaps<'a> {
    pub fn new(model: &'a Model) -> Self {
        let quotas = model.bounds.len();
        let mut bounds = model.bounds.clone();
        bounds.extend(model.caps.iter().map(|cap| (0, cap.limit)));
        let unions = bounds.len();
        bounds.extend(model.unions.iter().map(|union| (union.min, u32::MAX)));
        let words = bounds.len().div_ceil(64);
        let marks = model
            .types
            .iter()
            .map(|kind| {
                let mut marks = vec![0; words];
                let caps = kind.caps.iter().map(|cap| quotas + cap);
                let spoken_for = model.unions.iter().enumerate().filter(|(_, union)| {
                    union.quotas.iter().any(|quota| kind.quotas.contains(quota))
                });
                let unions = spoken_for.map(|(place, _)| unions + place);
                for row in kind.quotas.iter().copied().chain(caps).chain(unions) {
                    set(&mut marks, row, true);
                }
                marks
            })
            .collect();
        Self {
            types: &model.types,
            marks,
            bounds,
            seats: model.seats,
        }
    }

    /// Exchanges people of a good panel, the most rewarding exchange first, until none rewards.
    pub fn climb(&self, panel: &mut Panel, worth: &[f64]) {
        let mut counts = self.counts(panel);
        let mut by_worth: Vec<usize> = (0..self.types.len()).collect();
        by_worth.sort_by(|&one, &other| worth[other].total_cmp(&worth[one]).then(one.cmp(&other)));
        let (mut at_min, mut at_max) = self.tight(&counts);
        while let Some((out, into)) = self.best_swap(panel, worth, &by_worth, &at_min, &at_max) {
            panel[out] -= 1;
            panel[into] += 1;
            for (row, count) in counts.iter_mut().enumerate() {
                *count -= u32::from(is_set(&self.marks[out], row));
                *count += u32::from(is_set(&self.marks[into], row));
            }
            (at_min, at_max) = self.tight(&counts);
        }
    }

    /// Whether a panel keeps every rule, counted in whole numbers.
    pub fn is_good(&self, panel: &Panel) -> bool {
        let seated: u32 = panel.iter().sum();
        let kinds = self.types.iter().zip(panel);
        let mut members = kinds.map(|(kind, &members)| {
            let all = kind.members.len() as u32;
            members <= all && (!kind.held || members == all)
        });
        let counts = self.counts(panel);
        let mut rows = counts.iter().zip(&self.bounds);
        self.seats.is_none_or(|seats| seats == seated)
            && members.all(|good| good)
            && rows.all(|(count, (min, max))| count >= min && count <= max)
    }

    /// Whether somebody outside a good panel can take the place of a member of a type who leaves the
    /// pool altogether.
    pub fn can_replace(&self, panel: &Panel, out: usize) -> bool {
        let (at_min, at_max) = self.tight(&self.counts(panel));
        (0..self.types.len()).any(|into| {
            let outside = self.types[into].members.len() > panel[into] as usize;
            outside && self.allowed(out, into, &at_min, &at_max)
        })
    }

    fn best_swap(
        &self,
        panel: &Panel,
        worth: &[f64],
        by_worth: &[usize],
        at_min: &[u64],
        at_max: &[u64],
    ) -> Option<(usize, usize)> {
        let mut best = None;
        let mut gain = TINY;
        for (out, kind) in self.types.iter().enumerate() {
            if kind.held || panel[out] == 0 {
                continue;
            }
            for &into in by_worth {
                if worth[into] - worth[out] <= gain {
                    break;
                }
                let room = (panel[into] as usize) < self.types[into].members.len();
                if room && self.allowed(out, into, at_min, at_max) {
                    gain = worth[into] - worth[out];
                    best = Some((out, into));
                    break;
                }
            }
        }
        best
    }

    fn allowed(&self, out: usize, into: usize, at_min: &[u64], at_max: &[u64]) -> bool {
        let pairs = self.marks[out].iter().zip(&self.marks[into]);
        pairs
            .zip(at_min.iter().zip(at_max))
            .all(|((&leaving, &entering), (&at_min, &at_max))| {
                leaving & !entering & at_min == 0 && entering & !leaving & at_max == 0
            })
    }

    fn counts(&self, panel: &Panel) -> Vec<u32> {
        let mut counts = vec![0; self.bounds.len()];
        for (marks, &members) in self.marks.iter().zip(panel) {
            if members > 0 {
                for (row, count) in counts.iter_mut().enumerate() {
                    if is_set(marks, row) {
                        *count += members;
                    }
                }
            }
        }
        counts
    }

    /// The rows that may lose nobody, and those that may gain nobody.
    fn tight(&self, counts: &[u32]) -> (Vec<u64>, Vec<u64>) {
        let words = self.bounds.len().div_ceil(64);
        let (mut at_min, mut at_max) = (vec![0; words], vec![0; words]);
        for (row, (&count, &(min, max))) in counts.iter().zip(&self.bounds).enumerate() {
            set(&mut at_min, row, count <= min);
            set(&mut at_max, row, count >= max);
        }
        (at_min, at_max)
    }
}

fn set(bits: &mut [u64], at: usize, on: bool) {
    if on {
        bits[at / 64] |= 1 << (at % 64);
    }
}

fn is_set(bits: &[u64], at: usize) -> bool {
    bits[at / 64] >> (at % 64) & 1 == 1
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::instance::{Candidate, Draft, Instance};
    use crate::quota::Quota;

    #[test]
    fn an_exchange_never_leaves_a_quota_unmet() {
        let instance = Instance::new(Draft {
            pool: vec![
                Candidate::new("a").with("theme", "water"),
                Candidate::new("b").with("theme", "soil"),
                Candidate::new("c"),
            ],
            quotas: vec![
                Quota::between("theme", "soil", 0, 1),
                Quota::between("theme", "water", 1, 1),
            ],
            seats: 2,
            ..Draft::default()
        })
        .unwrap();
        let model = Model::new(&instance);
        let place = |id: &str| {
            let position = instance.position(id).unwrap();
            let kinds = model.types.iter();
            kinds
                .clone()
                .position(|kind| kind.members == [position])
                .unwrap()
        };
        let mut panel = vec![0; 3];
        panel[place("a")] = 1;
        panel[place("b")] = 1;
        let mut worth = vec![0.0; 3];
        worth[place("c")] = 1.0;
        Swaps::new(&model).climb(&mut panel, &worth);
        assert_eq!(panel[place("a")], 1, "the only voice for water stays");
        assert_eq!(panel[place("c")], 1, "the most worth comes in");
    }
}
