//! Column generation: weigh, look for a better panel, weigh again.

use std::collections::BTreeSet;

use super::master::{Master, Solved};
use super::search::{Search, worth_of};
use crate::model::Model;
use crate::solver::Fault;
use crate::watch::{Step, Watch};

/// After so many rounds the best lottery found goes out with the gap it has.
const MOST_ROUNDS: u32 = 2_000;

/// What everyone should get, and how near to it is near enough.
pub(super) struct Goal<'a> {
    /// The chance a member of each type should get.
    pub target: &'a [f64],
    /// Nobody can be further above the target than this, all at once.
    pub bound: f64,
    /// What types are worth where the bound is met.
    pub steady: &'a [f64],
    /// The seats of each type at the target, where panels are on its face.
    pub face: Option<&'a [f64]>,
    pub gap: f64,
}

/// The weights of the panels, and what was found out about the goal.
pub(super) struct Outcome {
    pub solved: Solved,
    /// No lottery is further above the target than this.
    pub bound: f64,
    /// The worths by which that was proved, and the most any panel is worth by them; none when the
    /// goal's own bound still stands.
    pub proof: Option<(Vec<f64>, f64)>,
    /// Whether time was over first.
    pub out_of_time: bool,
}

/// Generates panels until the bound is met within the gap, or until it is proved unreachable.
pub(super) fn generate(
    model: &Model,
    search: &mut Search<'_>,
    reachable: &BTreeSet<usize>,
    goal: &Goal<'_>,
    watch: &Watch,
) -> Result<Outcome, Fault> {
    let mut master = Master::new(model, reachable, goal.target, &search.panels, watch)?;
    let mut outcome = Outcome {
        solved: master.solve()?,
        bound: goal.bound,
        proof: None,
        out_of_time: false,
    };
    match go_on(
        search,
        &mut master,
        reachable,
        &mut outcome,
        model,
        goal,
        watch,
    ) {
        Ok(()) => {}
        Err(Fault::OutOfTime) => outcome.out_of_time = true,
        Err(fault) => return Err(fault),
    }
    // A panel that came too late to be weighed weighs nothing.
    outcome.solved.weights.resize(search.panels.len(), 0.0);
    Ok(outcome)
}

fn go_on<'a>(
    search: &mut Search<'_>,
    master: &mut Master<'a>,
    reachable: &BTreeSet<usize>,
    outcome: &mut Outcome,
    model: &Model,
    goal: &Goal<'_>,
    watch: &'a Watch,
) -> Result<(), Fault> {
    // Nobody is further below the target than the value says, so the smallest chance is at least this.
    let lowest = reachable.iter().map(|&column| goal.target[column]);
    let lowest = lowest.fold(1.0, f64::min);
    let shown = |value: f64| Some((lowest + value).clamp(0.0, 1.0));
    for round in 1..=MOST_ROUNDS {
        let solved = &outcome.solved;
        watch.tell(
            Step::Weighing,
            round,
            shown(solved.above),
            shown(outcome.bound),
        );
        if outcome.bound - solved.above <= goal.gap {
            return Ok(());
        }
        let known = search.panels.len();
        let promised: f64 = (0..model.types.len())
            .map(|column| {
                let size = model.types[column].members.len() as f64;
                solved.worth[column] * goal.target[column] * size
            })
            .sum();
        // A panel worth more than this raises somebody who holds the others back.
        let enough = solved.above * solved.scale + promised;
        search.improve(&solved.worth, goal.steady, goal.face, enough)?;
        if search.panels.len() == known {
            let best = search.best_panel(&solved.worth)?;
            let most = worth_of(&best, &solved.worth);
            let bound = (most - promised) / solved.scale;
            if bound < outcome.bound {
                outcome.bound = bound;
                outcome.proof = Some((solved.worth.clone(), most));
            }
            if outcome.bound - solved.above <= goal.gap || !search.add(best) {
                return Ok(());
            }
        }
        master.add(&search.panels[known..])?;
        outcome.solved = match master.solve() {
            // A master that lost its way begins afresh with the panels there are.
            Err(Fault::NoAnswer(_)) => {
                *master = Master::new(model, reachable, goal.target, &search.panels, watch)?;
                master.solve()?
            }
            solved => solved?,
        };
    }
    Ok(())
}
