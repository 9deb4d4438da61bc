//! The program that weighs the panels: it raises what everyone has above their target, as far as the
//! panels known so far allow.

use std::collections::BTreeSet;

use highs::{ColProblem, HighsModelStatus, Row, Sense};

use crate::model::Model;
use crate::solver::{Fault, set_options, set_time_limit, unanswered};
use crate::swaps::Panel;
use crate::watch::Watch;

pub(super) struct Master<'a> {
    /// None only while HiGHS has it.
    model: Option<highs::Model>,
    /// The row of each open, reachable type, by column.
    rows: Vec<(usize, Row)>,
    all: Row,
    sizes: Vec<f64>,
    watch: &'a Watch,
    /// The seconds HiGHS has spent on this model.
    spent: f64,
}

pub(super) struct Solved {
    /// How far everyone is above their target at least; below zero when somebody is below.
    pub above: f64,
    /// What a member of each type adds to a further panel.
    pub worth: Vec<f64>,
    /// The worth of everyone together: one, up to rounding.
    pub scale: f64,
    /// The weight of each panel.
    pub weights: Vec<f64>,
}

impl<'a> Master<'a> {
    /// A master in which a member of each type should get the chance of its target.
    pub fn new(
        model: &Model,
        reachable: &BTreeSet<usize>,
        target: &[f64],
        panels: &[Panel],
        watch: &'a Watch,
    ) -> Result<Self, Fault> {
        let mut problem = ColProblem::new();
        let sizes: Vec<f64> = model
            .types
            .iter()
            .map(|kind| kind.members.len() as f64)
            .collect();
        let rows: Vec<(usize, Row)> = reachable
            .iter()
            .map(|&column| (column, problem.add_row(target[column] * sizes[column]..)))
            .collect();
        let all = problem.add_row(1.0..=1.0);
        let shares: Vec<(Row, f64)> = rows
            .iter()
            .map(|&(column, row)| (row, -sizes[column]))
            .collect();
        problem.add_column(-1.0, -1.0..=1.0, shares);
        let mut solver = problem.try_optimise(Sense::Minimise)?;
        solver.make_quiet();
        set_options(&mut solver, watch)?;
        // Adding columns keeps the last answer feasible: primal simplex goes on from there.
        solver.try_set_option("simplex_strategy", 4)?;
        solver.try_set_option("presolve", "off")?;
        let mut master = Self {
            model: Some(solver),
            rows,
            all,
            sizes,
            watch,
            spent: 0.0,
        };
        master.add(panels)?;
        Ok(master)
    }

    pub fn add(&mut self, panels: &[Panel]) -> Result<(), Fault> {
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

    pub fn solve(&mut self) -> Result<Solved, Fault> {
        let mut model = self.model.take().ok_or_else(lost)?;
        set_time_limit(&mut model, self.watch, self.spent)?;
        let start = std::time::Instant::now();
        let solved = model.try_solve()?;
        self.spent += start.elapsed().as_secs_f64();
        if solved.status() != HighsModelStatus::Optimal {
            return Err(unanswered(solved.status()));
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
            above: columns[0],
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
