//! The lottery that makes the smallest chance as large as possible. Panels are generated as they are
//! needed: the master program weighs the panels known so far, its duals say which people a further
//! panel should hold, and when no panel is worth more than the smallest chance, that chance is the
//! largest there is. The upper bound reached goes out with the result as its certificate.

use std::collections::BTreeSet;

use highs::{ColProblem, HighsModelStatus, Row, Sense};
use rand::{RngCore, SeedableRng};
use rand_chacha::ChaCha20Rng;
use sha2::{Digest, Sha256};

use crate::instance::Instance;
use crate::model::{Model, soft_rows};
use crate::solver::{Fault, Program, set_options};
use crate::swaps::{Panel, Swaps};

/// Climbs per round. More of them save rounds, fewer of them save columns.
const CLIMBS: usize = 24;

/// How much of the worths of the fractional program goes into the search. Where its bound is met,
/// only panels best by those worths are ever drawn; the master's own jump about until the end. With
/// none of it a roundtable of thirty takes six hundred rounds, with any share from a half up forty.
const STEADINESS: f64 = 0.9;

/// After so many rounds the best lottery found goes out with the gap it has.
const MOST_ROUNDS: usize = 2_000;

/// The solver counts a dual as one part in a thousand of a seat; so small a cost would be noise.
const DUAL_SCALE: f64 = 1_000.0;

/// Panels and the weights they are drawn with.
#[derive(Debug)]
pub(crate) struct Weighted {
    pub model: Model,
    pub panels: Vec<(Panel, f64)>,
    /// Types that no panel can hold.
    pub unreachable: Vec<usize>,
    /// No lottery gives everyone who can be selected a larger chance than this.
    pub bound: f64,
}

impl Weighted {
    /// The chance of a member of each type.
    pub fn chances(&self) -> Vec<f64> {
        let kinds = self.model.types.iter().enumerate();
        kinds
            .map(|(column, kind)| {
                let expected: f64 = self
                    .panels
                    .iter()
                    .map(|(panel, weight)| f64::from(panel[column]) * weight)
                    .sum();
                expected / kind.members.len() as f64
            })
            .collect()
    }
}

/// The best lottery within the gap, or none when no panel keeps the rules.
pub(crate) fn maximin(instance: &Instance, gap: f64) -> Result<Option<Weighted>, Fault> {
    let model = Model::new(instance);
    let mut search = Search::new(instance, &model);
    if !search.start()? {
        return Ok(None);
    }
    let reachable = search.cover_everyone()?;
    let (mut bound, steady) = fractional_bound(instance, &model, &reachable)?;
    let mut master = Master::new(&model, &reachable, &search.panels)?;
    let mut solved = master.solve()?;
    for _ in 0..MOST_ROUNDS {
        if bound - solved.smallest <= gap {
            break;
        }
        let known = search.panels.len();
        search.improve(&solved.worth, &steady, solved.smallest)?;
        if search.panels.len() == known {
            let best = search.best_panel(&solved.worth)?;
            bound = bound.min(worth_of(&best, &solved.worth) / solved.scale);
            if bound - solved.smallest <= gap || !search.add(best) {
                break;
            }
        }
        master.add(&search.panels[known..])?;
        solved = master.solve()?;
    }
    let total: f64 = solved.weights.iter().sum();
    let panels = search
        .panels
        .iter()
        .zip(&solved.weights)
        .filter(|(_, weight)| **weight > 0.0)
        .map(|(panel, weight)| (panel.clone(), weight / total))
        .collect();
    let unreachable = (0..model.types.len())
        .filter(|column| !model.types[*column].held && !reachable.contains(column))
        .collect();
    Ok(Some(Weighted {
        panels,
        unreachable,
        bound,
        model,
    }))
}

fn worth_of(panel: &Panel, worth: &[f64]) -> f64 {
    let members = panel.iter().zip(worth);
    members
        .map(|(&members, worth)| f64::from(members) * worth)
        .sum()
}

/// The largest smallest chance if people could be seated in fractions, and what each type is worth
/// there. No lottery does better, because the expected panel of a lottery keeps every row.
fn fractional_bound(
    instance: &Instance,
    model: &Model,
    reachable: &BTreeSet<usize>,
) -> Result<(f64, Vec<f64>), Fault> {
    let mut program = model.panel_program(&soft_rows(instance));
    let smallest = program.column(-1.0, 0.0, 1.0);
    let mut rows = Vec::new();
    for &column in reachable {
        let size = model.types[column].members.len() as f64;
        rows.push((
            column,
            program.row(0.0, f64::INFINITY, vec![(column, 1.0), (smallest, -size)]),
        ));
    }
    let solution = program
        .solve_in_fractions()?
        .ok_or_else(|| Fault::WrongAnswer("panels exist, their average does not".into()))?;
    let mut worth = vec![0.0; model.types.len()];
    for (column, row) in rows {
        worth[column] = solution.duals[row].abs();
    }
    Ok((solution.values[smallest], worth))
}

/// The panels found so far, and the ways to find more.
struct Search<'a> {
    model: &'a Model,
    swaps: Swaps<'a>,
    program: Program,
    panels: Vec<Panel>,
    known: BTreeSet<Panel>,
    random: ChaCha20Rng,
}

impl<'a> Search<'a> {
    fn new(instance: &Instance, model: &'a Model) -> Self {
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
        }
    }

    fn start(&mut self) -> Result<bool, Fault> {
        let Some(values) = self.program.solve()? else {
            return Ok(false);
        };
        self.add(whole(&values));
        Ok(true)
    }

    /// Adds panels until everyone who can be in one is, and says which open types those are.
    fn cover_everyone(&mut self) -> Result<BTreeSet<usize>, Fault> {
        let open = |kind: usize| !self.model.types[kind].held;
        let mut uncovered: BTreeSet<usize> =
            (0..self.model.types.len()).filter(|&at| open(at)).collect();
        let mut reachable = BTreeSet::new();
        let mut examined = 0;
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
                return Ok(reachable);
            }
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
                return Ok(reachable);
            }
            self.add(near);
        }
    }

    /// Looks for panels worth more than the smallest chance, between the steady worths and the
    /// present ones: by climbing from known panels, and once by the solver.
    fn improve(&mut self, worth: &[f64], steady: &[f64], smallest: f64) -> Result<(), Fault> {
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

    fn best_panel(&mut self, worth: &[f64]) -> Result<Panel, Fault> {
        for (column, worth) in worth.iter().enumerate() {
            self.program.set_cost(column, -worth * DUAL_SCALE);
        }
        let values = self.program.solve()?;
        let values = values
            .ok_or_else(|| Fault::WrongAnswer("a panel found once was not found again".into()))?;
        Ok(whole(&values))
    }

    /// Keeps a panel unless it is known.
    fn add(&mut self, panel: Panel) -> bool {
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

/// The program that weighs the panels.
struct Master {
    /// None only while HiGHS has it.
    model: Option<highs::Model>,
    /// The row of each open, reachable type, by column.
    rows: Vec<(usize, Row)>,
    all: Row,
    sizes: Vec<f64>,
}

struct Solved {
    /// The smallest chance.
    smallest: f64,
    /// What a member of each type adds to a further panel.
    worth: Vec<f64>,
    /// The worth of everyone together: one, up to rounding.
    scale: f64,
    /// The weight of each panel.
    weights: Vec<f64>,
}

impl Master {
    fn new(model: &Model, reachable: &BTreeSet<usize>, panels: &[Panel]) -> Result<Self, Fault> {
        let mut problem = ColProblem::new();
        let rows: Vec<(usize, Row)> = reachable
            .iter()
            .map(|&column| (column, problem.add_row(0.0..)))
            .collect();
        let all = problem.add_row(1.0..=1.0);
        let sizes: Vec<f64> = model
            .types
            .iter()
            .map(|kind| kind.members.len() as f64)
            .collect();
        let shares: Vec<(Row, f64)> = rows
            .iter()
            .map(|&(column, row)| (row, -sizes[column]))
            .collect();
        problem.add_column(-1.0, 0.0..=1.0, shares);
        let mut solver = problem.try_optimise(Sense::Minimise)?;
        solver.make_quiet();
        set_options(&mut solver)?;
        // Adding columns keeps the last answer feasible: primal simplex goes on from there.
        solver.try_set_option("simplex_strategy", 4)?;
        solver.try_set_option("presolve", "off")?;
        let mut master = Self {
            model: Some(solver),
            rows,
            all,
            sizes,
        };
        master.add(panels)?;
        Ok(master)
    }

    fn add(&mut self, panels: &[Panel]) -> Result<(), Fault> {
        let model = self.model.as_mut().ok_or_else(lost)?;
        for panel in panels {
            let members = self
                .rows
                .iter()
                .filter(|(column, _)| panel[*column] > 0)
                .map(|&(column, row)| (row, f64::from(panel[column])));
            let entries: Vec<(Row, f64)> = members.chain([(self.all, 1.0)]).collect();
            model.try_add_column(0.0, 0.0.., entries)?;
        }
        Ok(())
    }

    fn solve(&mut self) -> Result<Solved, Fault> {
        let solved = self.model.take().ok_or_else(lost)?.try_solve()?;
        if solved.status() != HighsModelStatus::Optimal {
            return Err(Fault::NoAnswer(format!("{:?}", solved.status())));
        }
        let solution = solved.get_solution();
        let duals = solution.dual_rows();
        let mut worth = vec![0.0; self.sizes.len()];
        for (place, (column, _)) in self.rows.iter().enumerate() {
            worth[*column] = duals[place].abs();
        }
        let scale = self
            .rows
            .iter()
            .map(|(column, _)| worth[*column] * self.sizes[*column])
            .sum();
        let columns = solution.columns();
        let answer = Solved {
            smallest: columns[0],
            worth,
            scale,
            weights: columns[1..].iter().map(|weight| weight.max(0.0)).collect(),
        };
        self.model = Some(solved.into());
        Ok(answer)
    }
}

fn lost() -> Fault {
    Fault::NoAnswer("the weights could not be found after a failure".into())
}
