//! Good panels from fractions. One program stays in the solver with its last basis, so that another
//! objective costs a few steps of the simplex method instead of a search. Its best fractions are nearly
//! always whole; where they are not, the most nearly whole person is seated and the rest asked again.

use highs::{Col, HighsModelStatus, RowProblem, Sense};

use crate::model::Model;
use crate::solver::{Fault, Program, set_options, set_time_limit};
use crate::swaps::Panel;
use crate::watch::Watch;

/// Nearer to a whole number than this is whole.
const WHOLE: f64 = 1e-6;

/// After seating so many people a dive is given up.
const DEEPEST: usize = 40;

pub(super) struct Dives<'a> {
    /// None only while HiGHS has it.
    solver: Option<highs::Model>,
    problem: RowProblem,
    /// The columns of the types and, after them, one for what each row adds up to: in this shape the
    /// bounds of rows can be changed too.
    columns: Vec<Col>,
    bounds: Vec<(f64, f64)>,
    /// The bounds the solver has at the moment.
    set: Vec<(f64, f64)>,
    /// What counts in each row.
    rows: Vec<Vec<(usize, f64)>>,
    kinds: usize,
    watch: &'a Watch,
    spent: f64,
}

impl<'a> Dives<'a> {
    pub fn new(model: &Model, program: &Program, watch: &'a Watch) -> Result<Self, Fault> {
        let mut problem = RowProblem::new();
        let mut bounds = program.column_bounds();
        let kinds = model.types.len();
        bounds.extend(program.row_bounds());
        let columns: Vec<Col> = bounds
            .iter()
            .map(|&(lower, upper)| problem.add_column(0.0, lower..=upper))
            .collect();
        for row in 0..program.rows() {
            let entries = program.entries(row).iter();
            let entries = entries.map(|&(column, factor)| (columns[column], factor));
            problem.add_row(0.0..=0.0, entries.chain([(columns[kinds + row], -1.0)]));
        }
        Ok(Self {
            solver: Some(fresh(&problem, watch)?),
            problem,
            columns,
            set: bounds.clone(),
            bounds,
            rows: (0..program.rows())
                .map(|row| program.entries(row).to_vec())
                .collect(),
            kinds,
            watch,
            spent: 0.0,
        })
    }

    /// A point with what each row adds up to, as the columns have it.
    pub fn with_rows(&self, point: &[f64]) -> Vec<f64> {
        let mut all = point.to_vec();
        all.extend(self.rows.iter().map(|row| {
            let entries = row.iter();
            entries
                .map(|&(column, factor)| factor * point[column])
                .sum::<f64>()
        }));
        all
    }

    /// The bounds of a column under the rules.
    pub fn bounds(&self, column: usize) -> (f64, f64) {
        self.bounds[column]
    }

    /// Keeps panels to the face of the rules on which a point lies.
    pub fn keep_to_face(&mut self, point: &[f64], tight: f64) -> Result<(), Fault> {
        for (column, &value) in point.iter().enumerate() {
            let (mut lower, mut upper) = self.bounds[column];
            if value <= lower + tight {
                upper = lower;
            } else if value >= upper - tight {
                lower = upper;
            }
            self.bound(column, lower, upper)?;
        }
        Ok(())
    }

    /// Lets panels be anywhere again.
    pub fn free(&mut self) -> Result<(), Fault> {
        for column in 0..self.bounds.len() {
            let (lower, upper) = self.bounds[column];
            self.bound(column, lower, upper)?;
        }
        Ok(())
    }

    /// A panel of about the largest worth; none when the dive ran aground.
    pub fn panel(&mut self, worth: &[f64]) -> Result<Option<Panel>, Fault> {
        let solver = self.solver.as_mut().ok_or_else(lost)?;
        for (column, worth) in self.columns.iter().zip(worth) {
            solver.change_column_cost(*column, -worth);
        }
        let start = self.set.clone();
        let panel = self.dive();
        for (column, (lower, upper)) in start.into_iter().enumerate() {
            self.bound(column, lower, upper)?;
        }
        panel
    }

    fn dive(&mut self) -> Result<Option<Panel>, Fault> {
        let Some(mut values) = self.solve(PRIMAL)? else {
            return Ok(None);
        };
        for _ in 0..DEEPEST {
            let fraction = |column: &usize| values[*column] - (values[*column] + WHOLE).floor();
            let fractional = (0..self.kinds).filter(|column| fraction(column) > WHOLE);
            let nearest = fractional.max_by(|one, other| {
                let order = fraction(one).total_cmp(&fraction(other));
                order.then(other.cmp(one))
            });
            let Some(column) = nearest else {
                let whole = values[..self.kinds].iter();
                return Ok(Some(whole.map(|value| value.round() as u32).collect()));
            };
            let (lower, upper) = self.set[column];
            let floor = values[column].floor();
            self.bound(column, floor + 1.0, upper)?;
            values = match self.solve(DUAL)? {
                Some(values) => values,
                None => {
                    self.bound(column, lower, floor)?;
                    match self.solve(DUAL)? {
                        Some(values) => values,
                        None => return Ok(None),
                    }
                }
            };
        }
        Ok(None)
    }

    fn bound(&mut self, column: usize, lower: f64, upper: f64) -> Result<(), Fault> {
        if self.set[column] != (lower, upper) {
            let solver = self.solver.as_mut().ok_or_else(lost)?;
            solver.change_column_bounds(self.columns[column], lower..=upper);
            self.set[column] = (lower, upper);
        }
        Ok(())
    }

    /// The best values, or none when there are none, or when the solver came to no answer: a dive may
    /// fail, for there are other ways to a panel. After such a failure the solver begins afresh.
    fn solve(&mut self, strategy: i32) -> Result<Option<Vec<f64>>, Fault> {
        let mut solver = self.solver.take().ok_or_else(lost)?;
        solver.try_set_option("simplex_strategy", strategy)?;
        if let Err(fault) = set_time_limit(&mut solver, self.watch, self.spent) {
            self.solver = Some(solver);
            return Err(fault);
        }
        let start = std::time::Instant::now();
        let solved = solver.try_solve();
        self.spent += start.elapsed().as_secs_f64();
        let Ok(solved) = solved else {
            self.begin_afresh()?;
            return Ok(None);
        };
        let status = solved.status();
        let values =
            (status == HighsModelStatus::Optimal).then(|| solved.get_solution().columns().to_vec());
        self.solver = Some(solved.into());
        let answered = values.is_some()
            || status == HighsModelStatus::Infeasible
            || status == HighsModelStatus::UnboundedOrInfeasible;
        if !answered {
            if self.watch.is_over() {
                return Err(Fault::OutOfTime);
            }
            self.begin_afresh()?;
        }
        Ok(values)
    }

    fn begin_afresh(&mut self) -> Result<(), Fault> {
        self.solver = Some(fresh(&self.problem, self.watch)?);
        self.spent = 0.0;
        self.set.clone_from(&self.bounds);
        Ok(())
    }
}

fn fresh(problem: &RowProblem, watch: &Watch) -> Result<highs::Model, Fault> {
    let mut solver = problem.clone().try_optimise(Sense::Minimise)?;
    solver.make_quiet();
    set_options(&mut solver, watch)?;
    solver.try_set_option("presolve", "off")?;
    Ok(solver)
}

/// The simplex methods, as HiGHS numbers them: the dual one goes on after bounds were changed, the
/// primal one after costs were.
const DUAL: i32 = 1;
const PRIMAL: i32 = 4;

fn lost() -> Fault {
    Fault::NoAnswer("no panel could be found after a failure".into())
}
