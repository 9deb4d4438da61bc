//! The one place that talks to HiGHS. Every program is built afresh and solved on one thread with
//! pinned options, so the same program gives the same answer wherever it runs. Callers treat the
//! answer as a hint and count it again in whole numbers.

use highs::{HighsModelStatus, HighsStatus, RowProblem, Sense};
use thiserror::Error;

use crate::watch::Watch;

/// The solver behind every answer of this version, as it is named in proposals.
pub const SOLVER: &str = "HiGHS 1.15.0";

/// The solver gave no usable answer: a fault of the engine, never of the input.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Fault {
    /// The solver stopped without an answer.
    #[error("the solver stopped without an answer ({0}): try again with fewer quotas")]
    NoAnswer(String),
    /// The time that was given is over, or the work was called off.
    #[error("there was not enough time: give more of it, or ask with fewer quotas")]
    OutOfTime,
    /// The solver's answer does not keep the rules when counted again.
    #[error("the solver's answer broke a rule when counted again: {0}")]
    WrongAnswer(String),
}

impl From<HighsStatus> for Fault {
    fn from(status: HighsStatus) -> Self {
        Self::NoAnswer(format!("{status:?}"))
    }
}

#[derive(Debug, Clone)]
struct Column {
    cost: f64,
    lower: f64,
    upper: f64,
    whole: bool,
}

#[derive(Debug, Clone)]
struct Row {
    lower: f64,
    upper: f64,
    entries: Vec<(usize, f64)>,
}

/// The values of the variables, and what each row costs.
#[derive(Debug, Default)]
pub(crate) struct Solution {
    pub values: Vec<f64>,
    /// Without meaning when variables are whole.
    pub duals: Vec<f64>,
}

/// A linear program with some whole variables, to be minimised.
#[derive(Debug, Clone, Default)]
pub(crate) struct Program {
    columns: Vec<Column>,
    rows: Vec<Row>,
}

impl Program {
    pub fn whole_column(&mut self, cost: f64, lower: f64, upper: f64) -> usize {
        self.columns.push(Column {
            cost,
            lower,
            upper,
            whole: true,
        });
        self.columns.len() - 1
    }

    pub fn column(&mut self, cost: f64, lower: f64, upper: f64) -> usize {
        self.columns.push(Column {
            cost,
            lower,
            upper,
            whole: false,
        });
        self.columns.len() - 1
    }

    pub fn row(&mut self, lower: f64, upper: f64, entries: Vec<(usize, f64)>) -> usize {
        self.rows.push(Row {
            lower,
            upper,
            entries,
        });
        self.rows.len() - 1
    }

    /// The bounds of each column.
    pub fn column_bounds(&self) -> Vec<(f64, f64)> {
        let columns = self.columns.iter();
        columns.map(|column| (column.lower, column.upper)).collect()
    }

    /// The bounds of each row.
    pub fn row_bounds(&self) -> Vec<(f64, f64)> {
        self.rows.iter().map(|row| (row.lower, row.upper)).collect()
    }

    /// The columns that count in a row, with their factors.
    pub fn entries(&self, row: usize) -> &[(usize, f64)] {
        &self.rows[row].entries
    }

    /// Lets a column count in a row that was made before it.
    pub fn add_to_row(&mut self, row: usize, column: usize, factor: f64) {
        self.rows[row].entries.push((column, factor));
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    /// What a solution can be worth at most, by weak duality: each row is taken with its multiplier,
    /// and what the rows leave of a column's worth at the better end of its bounds.
    pub fn at_most(&self, worth: &[f64], multipliers: &[f64]) -> f64 {
        let end = |factor: f64, lower: f64, upper: f64| match factor {
            factor if factor > 0.0 => factor * upper,
            factor if factor < 0.0 => factor * lower,
            _ => 0.0,
        };
        let mut left: Vec<f64> = worth.to_vec();
        let mut most = 0.0;
        for (row, &multiplier) in self.rows.iter().zip(multipliers) {
            // A multiplier that leans on an end which does not exist is rounding.
            let leans = end(multiplier, row.lower, row.upper);
            if leans.is_finite() {
                most += leans;
                for &(column, factor) in &row.entries {
                    left[column] -= multiplier * factor;
                }
            }
        }
        let columns = self.columns.iter().zip(left);
        most + columns
            .map(|(column, left)| end(left, column.lower, column.upper))
            .sum::<f64>()
    }

    pub fn set_cost(&mut self, column: usize, cost: f64) {
        self.columns[column].cost = cost;
    }

    pub fn set_upper(&mut self, column: usize, upper: f64) {
        self.columns[column].upper = upper;
    }

    /// The values of an optimal solution in whole numbers, or none when there is no solution.
    pub fn solve(&self, watch: &Watch) -> Result<Option<Vec<f64>>, Fault> {
        Ok(self.run(true, watch)?.map(|solution| solution.values))
    }

    /// An optimal solution when no variable need be whole.
    pub fn solve_in_fractions(&self, watch: &Watch) -> Result<Option<Solution>, Fault> {
        self.run(false, watch)
    }

    /// HiGHS gives up about one in ten thousand small programs whose rows exclude each other: its presolve ends
    /// with an error on them. Without presolve they are answered.
    fn run(&self, whole: bool, watch: &Watch) -> Result<Option<Solution>, Fault> {
        if self.columns.is_empty() {
            let met = self
                .rows
                .iter()
                .all(|row| row.lower <= 0.0 && row.upper >= 0.0);
            return Ok(met.then(Solution::default));
        }
        match self.attempt(whole, watch, Presolve::Choose) {
            Err(Fault::NoAnswer(_)) => self.attempt(whole, watch, Presolve::Off),
            answer => answer,
        }
    }

    fn attempt(
        &self,
        whole: bool,
        watch: &Watch,
        presolve: Presolve,
    ) -> Result<Option<Solution>, Fault> {
        let mut problem = RowProblem::new();
        let columns: Vec<_> = self
            .columns
            .iter()
            .map(|column| {
                problem.add_column_with_integrality(
                    column.cost,
                    column.lower..=column.upper,
                    whole && column.whole,
                )
            })
            .collect();
        for row in &self.rows {
            problem.add_row(
                row.lower..=row.upper,
                row.entries
                    .iter()
                    .map(|&(column, factor)| (columns[column], factor)),
            );
        }
        let mut model = problem.try_optimise(Sense::Minimise)?;
        model.make_quiet();
        set_options(&mut model, watch)?;
        match presolve {
            Presolve::Choose => {}
            Presolve::Off => model.try_set_option("presolve", "off")?,
        }
        let solved = model.try_solve()?;
        let status = solved.status();
        if status == HighsModelStatus::Optimal {
            let solution = solved.get_solution();
            Ok(Some(Solution {
                values: solution.columns().to_vec(),
                duals: solution.dual_rows().to_vec(),
            }))
        } else if status == HighsModelStatus::Infeasible
            // Every variable is bounded, so it is the rows.
            || status == HighsModelStatus::UnboundedOrInfeasible
        {
            Ok(None)
        } else {
            Err(unanswered(status))
        }
    }
}

/// Whether HiGHS may make a program smaller before it solves it.
#[derive(Debug, Clone, Copy)]
enum Presolve {
    Choose,
    Off,
}

/// What to say of a program that was given up.
pub(crate) fn unanswered(status: HighsModelStatus) -> Fault {
    if status == HighsModelStatus::ReachedTimeLimit {
        Fault::OutOfTime
    } else {
        Fault::NoAnswer(format!("{status:?}"))
    }
}

impl From<highs::TrySetOptionError> for Fault {
    fn from(error: highs::TrySetOptionError) -> Self {
        Self::NoAnswer(error.to_string())
    }
}

/// The options under which every answer of this engine is found.
pub(crate) fn set_options(model: &mut highs::Model, watch: &Watch) -> Result<(), Fault> {
    model.try_set_option("threads", 1)?;
    model.try_set_option("parallel", "off")?;
    model.try_set_option("random_seed", 0)?;
    model.try_set_option("mip_rel_gap", 0.0)?;
    model.try_set_option("mip_abs_gap", 1e-6)?;
    set_time_limit(model, watch, 0.0)
}

/// Limits the next solve. HiGHS counts the time of all solves of a model together, so that what it
/// has spent before must be added. Where nothing limits the work, HiGHS gets no limit either: its
/// presolve takes a hundredth of one for itself, and would by that depend on the clock.
pub(crate) fn set_time_limit(
    model: &mut highs::Model,
    watch: &Watch,
    spent: f64,
) -> Result<(), Fault> {
    let left = watch.seconds_left()?;
    Ok(model.try_set_option("time_limit", spent + left)?)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn a_program_without_variables_is_judged_by_its_rows() {
        let mut program = Program::default();
        assert_eq!(
            program.solve(&Watch::unlimited()).unwrap(),
            Some(Vec::new())
        );
        program.row(1.0, 1.0, Vec::new());
        assert_eq!(program.solve(&Watch::unlimited()).unwrap(), None);
    }

    #[test]
    fn a_fraction_can_fit_where_no_whole_number_does() {
        let mut program = Program::default();
        let column = program.whole_column(0.0, 0.0, 1.0);
        program.row(1.0, 1.0, vec![(column, 2.0)]);
        assert!(
            program
                .solve_in_fractions(&Watch::unlimited())
                .unwrap()
                .is_some()
        );
        assert_eq!(program.solve(&Watch::unlimited()).unwrap(), None);
    }

    #[test]
    fn the_solver_named_in_proposals_is_the_one_that_is_locked() {
        let lock = include_str!("../../../Cargo.lock");
        let version = lock
            .split("[[package]]")
            .find(|package| package.contains("name = \"highs-sys\""))
            .and_then(|package| package.split("version = \"").nth(1))
            .and_then(|rest| rest.split('"').next())
            .unwrap();
        assert_eq!(SOLVER, format!("HiGHS {version}"));
    }
}
