//! The panels found so far, and the ways to find more.

use std::collections::BTreeSet;

use rand::{RngCore, SeedableRng};
use rand_chacha::ChaCha20Rng;
use sha2::{Digest, Sha256};

use super::dives::Dives;
use crate::instance::Instance;
use crate::model::{Model, soft_rows};
use crate::solver::{Fault, Program};
use crate::swaps::{Panel, Swaps};
use crate::watch::{Step, Watch};

/// Climbs per round. More of them save rounds, fewer of them save columns.
const CLIMBS: usize = 24;

/// Worths differ from what they are by so much at most, so that each search finds another panel.
const NOISE: f64 = 0.05;

/// Nearer to a bound than this is at it.
const TIGHT: f64 = 1e-6;

/// Dives per round.
const DIVES: usize = 4;

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
    /// None only while it is lent.
    dives: Option<Dives<'a>>,
    watch: &'a Watch,
}

impl<'a> Search<'a> {
    pub fn new(instance: &Instance, model: &'a Model, watch: &'a Watch) -> Result<Self, Fault> {
        // From the instance alone: the seed decides the draw, never the chances.
        let mut hasher = Sha256::new();
        hasher.update(b"convener/balance/maximin/1");
        hasher.update(instance.hash().as_str());
        let program = model.panel_program(&soft_rows(instance));
        Ok(Self {
            model,
            swaps: Swaps::new(model),
            dives: Some(Dives::new(model, &program, watch)?),
            program,
            panels: Vec::new(),
            known: BTreeSet::new(),
            random: ChaCha20Rng::from_seed(hasher.finalize().into()),
            watch,
        })
    }

    /// Tells how many panels were looked for before any is weighed.
    pub fn tell(&self, round: u32) {
        self.watch.tell(Step::Collecting, round, None, None);
    }

    /// Lends the dives.
    pub fn take_dives(&mut self) -> Option<Dives<'a>> {
        self.dives.take()
    }

    pub fn give_dives(&mut self, dives: Dives<'a>) {
        self.dives = Some(dives);
    }

    /// Keeps a panel that keeps the rules.
    pub fn add_good(&mut self, panel: Panel) -> bool {
        self.swaps.is_good(&panel) && self.add(panel)
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
            if worth_of(&near, &worth) < 0.5
                && let Some(dives) = self.dives.as_mut()
                && let Some(dived) = dives.panel(&worth)?
                && self.swaps.is_good(&dived)
            {
                near = dived;
            }
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

    /// Looks for panels worth more than enough: by dives, from the best fractions and near them, by
    /// climbing from known panels, and by a search when dives find nothing.
    pub fn improve(
        &mut self,
        worth: &[f64],
        steady: &[f64],
        face: Option<&[f64]>,
        enough: f64,
    ) -> Result<(), Fault> {
        let enough = enough + 1e-9;
        let known = self.panels.len();
        let pairs = steady.iter().zip(worth);
        let steadied: Vec<f64> = pairs
            .map(|(steady, worth)| STEADINESS * steady + (1.0 - STEADINESS) * worth)
            .collect();
        // A face holds only panels the best lottery may use, so that nothing need steady the search.
        let base = if face.is_some() { worth } else { &steadied };
        let kept = self.keep_to_face(face)?;
        for dive in 0..DIVES {
            let noise = if dive == 0 { 0.0 } else { NOISE };
            let noisy = self.noisy(base, noise);
            let dived = match self.dives.as_mut() {
                Some(dives) => dives.panel(&noisy)?,
                None => None,
            };
            if let Some(panel) = dived
                && worth_of(&panel, worth) > enough
            {
                self.add_good(panel);
            }
        }
        if kept && let Some(dives) = self.dives.as_mut() {
            dives.free()?;
        }
        if self.panels.len() == known {
            let best = self.best_panel(base)?;
            if worth_of(&best, worth) > enough {
                self.add_good(best);
            }
        }
        for _ in 0..CLIMBS {
            let mut panel = self.any_panel();
            let noisy = self.noisy(base, NOISE);
            self.swaps.climb(&mut panel, &noisy);
            if worth_of(&panel, worth) > enough {
                self.add_good(panel);
            }
        }
        Ok(())
    }

    fn keep_to_face(&mut self, face: Option<&[f64]>) -> Result<bool, Fault> {
        let (Some(point), Some(dives)) = (face, self.dives.as_mut()) else {
            return Ok(false);
        };
        let point = dives.with_rows(point);
        dives.keep_to_face(&point, TIGHT)?;
        Ok(true)
    }

    fn noisy(&mut self, worth: &[f64], noise: f64) -> Vec<f64> {
        worth
            .iter()
            .map(|worth| worth * (1.0 + noise * (2.0 * self.share() - 1.0)))
            .collect()
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

    /// A random number between 0 and 1.
    pub fn share(&mut self) -> f64 {
        f64::from(self.random.next_u32()) / f64::from(u32::MAX)
    }
}

fn whole(values: &[f64]) -> Panel {
    values.iter().map(|value| value.round() as u32).collect()
}
