//! Why no lottery gives everyone a larger chance, in numbers that anybody can add up. By the weak
//! duality of linear programs any multipliers prove some bound; the solver's merely prove a good one,
//! so that neither the solver nor its rounding needs to be trusted.

use serde::{Deserialize, Serialize};

use crate::solver::Program;

/// The proof that comes with a lottery.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "proof", rename_all = "snake_case")]
pub enum Certificate {
    /// Adding up proves it: the rows of the rules, each times its multiplier, leave no room for more.
    AddedUp {
        /// What a member of each type is worth, in the order of the published types.
        worth: Vec<f64>,
        /// A factor for each row of the rules: seats, caps, groups kept apart, quotas in their order,
        /// distinct champions.
        multipliers: Vec<f64>,
    },
    /// The solver went through all panels; to check it, solve again.
    Searched,
}

impl Certificate {
    pub(crate) fn added_up(worth: &[f64], multipliers: &[f64]) -> Self {
        Self::AddedUp {
            worth: worth.to_vec(),
            multipliers: multipliers.to_vec(),
        }
    }

    /// The bound it proves on the smallest chance under the rules of a program, whose columns have
    /// these sizes; none when there is nothing to add up.
    pub(crate) fn proves(&self, program: &Program, sizes: &[f64]) -> Option<f64> {
        let Self::AddedUp { worth, multipliers } = self else {
            return None;
        };
        let fits = worth.len() == sizes.len() && multipliers.len() == program.rows();
        let proper = |number: &f64| number.is_finite();
        if !fits
            || !worth.iter().chain(multipliers).all(proper)
            || worth.iter().any(|worth| *worth < 0.0)
        {
            return None;
        }
        let everyone: f64 = worth
            .iter()
            .zip(sizes)
            .map(|(worth, size)| worth * size)
            .sum();
        // If everyone had at least z, the panel would be worth z times everyone.
        (everyone > 0.0).then(|| program.at_most(worth, multipliers) / everyone)
    }
}
