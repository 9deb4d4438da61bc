//! The panels found so far, and the ways to find more.

use std::collections::BTreeSet;

use rand::{RngCore, SeedableRng};
use rand_chacha::ChaCha20Rng;
use sha2::{Digest, Sha256};

use crate::instance::Instance;
use crate::model::{Model, soft_rows};
use crate::solver::{Fault, Program};
use crate::swaps::{Panel, Swaps};
use crate::watch::{Step, Watch};

/// Climbs per round. More of them save rounds, fewer of them save columns.
const CLIMBS: usize = 24;

/// How much of the worths of the fractional program goes into the search. Where its bound is met,
/// only panels best by those worths are ever drawn; the master's own jump about until the end. With
/// none of it a roundtable of thirty takes six hundred rounds, with any share from a half up forty.
const STEADINESS: f64 = 0.9;

/// The solver counts a dual as one part in a thousand of a seat; so small a cost would be noise.
const DUAL_SCALE: f64 = 1_000.0;

/// What a panel is worth when a member of each type is worth so much.
pub(super) fn worth_of(panel: &Panel, worth: &[f64]) -> f64 {
    let members = panel.iter().zip(worth);
    members
        .map(|(&members, worth)| f64::from(members) * worth)
        .sum()
}

/// The panels found so far, and the ways to find more.
pub(super) struct Search<'a> {
    model: &'a Model,
    swaps: Swaps<'a>,
    program: Program,
    pub panels: Vec<Panel>,
    known: BTreeSet<Panel>,
    random: ChaCha20Rng,
    watch: &'a Watch,
}

impl<'a> Search<'a> {
    pub fn new(instance: &Instance, model: &'a Model, watch: &'a Watch) -> Self {
        // From the instance alone: the seed decides the draw, never the chances.
        let mut hasher = Sha256::new();
        hasher.update(b"convener/balance/maximin/1");
        hasher.update(instance.hash().as_str());
        Self {
            model,
            swaps: Swaps::new(model),
            program: model.panel_program(&soft_rows(instance)),
            panels: Vec::new(),
            known: BTreeSet::new(),
            random: ChaCha20Rng::from_seed(hasher.finalize().into()),
            watch,
        }
    }

    pub fn start(&mut self) -> Result<bool, Fault> {
        let Some(values) = self.program.solve(self.watch)? else {
            return Ok(false);
        };
        self.add(whole(&values));
        Ok(true)
    }

    /// Adds panels until everyone who can be in one is, and says which open types those are. False
    /// when time was over before the others were known to be in none.
    pub fn cover_everyone(&mut self) -> Result<(BTreeSet<usize>, bool), Fault> {
        let mut reachable = BTreeSet::new();
        match self.cover(&mut reachable) {
            Ok(()) => Ok((reachable, true)),
            Err(Fault::OutOfTime) => Ok((reachable, false)),
            Err(fault) => Err(fault),
        }
    }

    fn cover(&mut self, reachable: &mut BTreeSet<usize>) -> Result<(), Fault> {
        let open = |kind: usize| !self.model.types[kind].held;
        let mut uncovered: BTreeSet<usize> =
            (0..self.model.types.len()).filter(|&at| open(at)).collect();
        let mut examined = 0;
        let mut round = 0;
        loop {
            for panel in &self.panels[examined..] {
                for (column, _) in panel
                    .iter()
                    .enumerate()
                    .filter(|(_, members)| **members > 0)
                {
                    if uncovered.remove(&column) {
                        reachable.insert(column);
                    }
                }
            }
            examined = self.panels.len();
            if uncovered.is_empty() {
                return Ok(());
            }
            round += 1;
            self.watch.tell(Step::Covering, round, None, None);
            let mut worth = vec![0.0; self.model.types.len()];
            for &column in &uncovered {
                worth[column] = 1.0;
            }
            let mut near = self.any_panel();
            self.swaps.climb(&mut near, &worth);
            if worth_of(&near, &worth) < 0.5 {
                near = self.best_panel(&worth)?;
            }
            // The best panel holds none of them, so no panel holds any.
            if worth_of(&near, &worth) < 0.5 {
                return Ok(());
            }
            self.add(near);
        }
    }

    /// Looks for panels worth more than the smallest chance, between the steady worths and the
    /// present ones: by climbing from known panels, and once by the solver.
    pub fn improve(&mut self, worth: &[f64], steady: &[f64], smallest: f64) -> Result<(), Fault> {
        let between = |share: f64| -> Vec<f64> {
            let pairs = steady.iter().zip(worth);
            pairs
                .map(|(steady, worth)| share * steady + (1.0 - share) * worth)
                .collect()
        };
        let best = self.best_panel(&between(STEADINESS))?;
        if worth_of(&best, worth) > smallest + 1e-9 {
            self.add(best);
        }
        for _ in 0..CLIMBS {
            let mut panel = self.any_panel();
            let noisy: Vec<f64> = between(STEADINESS)
                .into_iter()
                .map(|worth| worth * (0.95 + 0.1 * self.share()))
                .collect();
            self.swaps.climb(&mut panel, &noisy);
            if worth_of(&panel, worth) > smallest + 1e-9 {
                self.add(panel);
            }
        }
        Ok(())
    }

    pub fn best_panel(&mut self, worth: &[f64]) -> Result<Panel, Fault> {
        for (column, worth) in worth.iter().enumerate() {
            self.program.set_cost(column, -worth * DUAL_SCALE);
        }
        let values = self.program.solve(self.watch)?;
        let values = values
            .ok_or_else(|| Fault::WrongAnswer("a panel found once was not found again".into()))?;
        Ok(whole(&values))
    }

    /// Keeps a panel unless it is known.
    pub fn add(&mut self, panel: Panel) -> bool {
        let new = self.known.insert(panel.clone());
        if new {
            self.panels.push(panel);
        }
        new
    }

    // Recent panels are better ones: half of the climbs start among the last hundred.
    fn any_panel(&mut self) -> Panel {
        let all = self.panels.len();
        let recent = if self.random.next_u32() & 1 == 0 {
            all
        } else {
            all.min(100)
        };
        self.panels[all - 1 - self.random.next_u32() as usize % recent].clone()
    }

    fn share(&mut self) -> f64 {
        f64::from(self.random.next_u32()) / f64::from(u32::MAX)
    }
}

fn whole(values: &[f64]) -> Panel {
    values.iter().map(|value| value.round() as u32).collect()
}
