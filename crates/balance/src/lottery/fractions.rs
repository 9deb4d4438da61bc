//! What could be reached if people could be seated in fractions. The average panel of a lottery keeps
//! every row, so no lottery does better than the best fractions do; and where fractions are as good as
//! panels, which they nearly always are, their duals prove it.

use std::collections::BTreeSet;

use super::early::Known;
use crate::certificate::Certificate;
use crate::instance::Instance;
use crate::model::{Model, soft_rows};
use crate::solver::{Fault, Program};
use crate::watch::Watch;

/// Duals below this are rounding.
const TINY: f64 = 1e-9;

/// By how much a settled chance may give way, so that the solver's own rounding does not make the
/// next level impossible.
const SLACKS: [f64; 3] = [1e-9, 1e-7, 1e-6];

/// An inequality every panel keeps though fractions may not: worths of the types, and the most any
/// panel is worth.
pub(super) type Cut = (Vec<f64>, f64);

pub(super) struct Fractions<'a> {
    pub model: &'a Model,
    pub reachable: &'a BTreeSet<usize>,
    program: Program,
    pub watch: &'a Watch,
    /// Whether inequalities of the search were added: what it found cannot be added up again.
    searched: bool,
}

/// The largest smallest chance, and why it is no larger.
pub(super) struct Level {
    pub bound: f64,
    /// What a member of each type is worth; everyone together one.
    pub worth: Vec<f64>,
    pub certificate: Certificate,
}

/// The best chances of all, level by level.
pub(super) struct Levels {
    /// The chance of a member of each type.
    pub chances: Vec<f64>,
    /// The seats each type has on average.
    pub seats: Vec<f64>,
    /// The smallest chance.
    pub bound: f64,
    /// Worths by which every panel of the best lottery is worth the most.
    pub worth: Vec<f64>,
    pub certificate: Certificate,
}

impl<'a> Fractions<'a> {
    pub fn new(
        instance: &Instance,
        model: &'a Model,
        reachable: &'a BTreeSet<usize>,
        watch: &'a Watch,
    ) -> Self {
        let mut program = model.panel_program(&soft_rows(instance));
        for column in super::unreachable(model, reachable) {
            program.set_upper(column, 0.0);
        }
        Self {
            model,
            reachable,
            program,
            watch,
            searched: false,
        }
    }

    pub fn cut(&mut self, (worth, most): &Cut) {
        self.searched = true;
        let entries = worth.iter().enumerate().filter(|(_, worth)| **worth > TINY);
        let entries = entries.map(|(column, worth)| (column, *worth)).collect();
        self.program.row(f64::NEG_INFINITY, most + TINY, entries);
    }

    /// The largest smallest chance of those whose chance is not settled yet.
    pub fn level(&self, settled: &[Option<f64>]) -> Result<Level, Fault> {
        for slack in SLACKS {
            if let Some(level) = self.level_within(settled, slack)? {
                return Ok(level);
            }
        }
        Err(Fault::WrongAnswer(
            "panels exist, their average does not".into(),
        ))
    }

    fn level_within(&self, settled: &[Option<f64>], slack: f64) -> Result<Option<Level>, Fault> {
        let mut program = self.program.clone();
        let rules = program.rows();
        let smallest = program.column(-1.0, 0.0, 1.0);
        let mut rows = Vec::new();
        for &column in self.reachable {
            let size = self.model.types[column].members.len() as f64;
            let row = match settled.get(column).copied().flatten() {
                Some(chance) => {
                    program.row(chance * size - slack, f64::INFINITY, vec![(column, 1.0)])
                }
                None => program.row(0.0, f64::INFINITY, vec![(column, 1.0), (smallest, -size)]),
            };
            rows.push((column, row));
        }
        let Some(solution) = program.solve_in_fractions(self.watch)? else {
            return Ok(None);
        };
        let mut worth = vec![0.0; self.model.types.len()];
        for (column, row) in rows {
            let dual = solution.duals[row].abs();
            if dual > TINY {
                worth[column] = dual;
            }
        }
        let multipliers: Vec<f64> = solution.duals[..rules].iter().map(|dual| -dual).collect();
        let certificate = if self.searched {
            Certificate::Searched
        } else {
            Certificate::added_up(&worth, &multipliers)
        };
        Ok(Some(Level {
            bound: solution.values[smallest],
            certificate,
            worth,
        }))
    }

    /// The best chances level by level: whoever holds a level down is settled there. What is certain on the
    /// way is noted, for the case that time is over first.
    pub fn levels(&self, known: &mut Known) -> Result<Levels, Fault> {
        let mut settled: Vec<Option<f64>> = vec![None; self.model.types.len()];
        let mut all_worth = vec![0.0; self.model.types.len()];
        let mut first: Option<Level> = None;
        let mut lowest = 0.0_f64;
        while self
            .reachable
            .iter()
            .any(|column| settled[*column].is_none())
        {
            let level = self.level(&settled)?;
            // Rounding must not let a later level fall below an earlier one.
            lowest = lowest.max(level.bound);
            let mut progress = false;
            for &column in self.reachable {
                all_worth[column] += level.worth[column];
                if settled[column].is_none() && level.worth[column] > 0.0 {
                    settled[column] = Some(lowest);
                    progress = true;
                }
            }
            if !progress {
                // Everyone left has all there is.
                for &column in self.reachable {
                    settled[column].get_or_insert(lowest);
                }
            }
            let first = first.get_or_insert(level);
            known
                .bound
                .get_or_insert_with(|| (first.bound, first.certificate.clone()));
        }
        let chances: Vec<f64> = settled.iter().map(|chance| chance.unwrap_or(0.0)).collect();
        let kinds = self.model.types.iter().zip(&chances);
        let seats = kinds.map(|(kind, chance)| {
            let chance = if kind.held { 1.0 } else { *chance };
            chance * kind.members.len() as f64
        });
        known.chances.get_or_insert_with(|| chances.clone());
        let (bound, certificate) = first.map_or((1.0, Certificate::Searched), |first| {
            (first.bound, first.certificate)
        });
        Ok(Levels {
            seats: seats.collect(),
            chances,
            bound,
            worth: all_worth,
            certificate,
        })
    }
}
