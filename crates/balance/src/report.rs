//! The engine as a command: both files and the options in, the report that `--json` prints out.

use std::collections::BTreeMap;
use std::time::Instant;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::feasibility::{Conflict, Infeasible, QuotaEnd};
use crate::files::{FileError, parse};
use crate::model::{HardRule, Side};
use crate::propose::{Method, ProposeError, Seed, propose_within};
use crate::relax::Change;
use crate::solver::{Fault, SOLVER};

/// What the command line asks for.
#[derive(Debug, Clone)]
pub struct Request<'a> {
    /// The text of `categories.csv`.
    pub categories: &'a str,
    /// The text of `respondents.csv`.
    pub respondents: &'a str,
    /// The size of the panel.
    pub seats: u32,
    /// Caps such as `country=1`.
    pub at_most: &'a [String],
    /// How to choose.
    pub method: Method,
    /// How close to the best a lottery must come; a random panel has no use for it.
    pub gap: f64,
    /// The randomness of the draw.
    pub seed: Seed,
}

/// What the command prints.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Whether a panel meets every quota.
    pub feasible: bool,
    /// The people selected, in the order of the file.
    pub selected: Vec<String>,
    /// The smallest chance anyone had; absent when the method is no lottery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum_probability: Option<f64>,
    /// Everyone's chance; absent when the method is no lottery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probabilities: Option<BTreeMap<String, f64>>,
    /// No lottery has a larger smallest chance than this; absent when the method is no lottery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<f64>,
    /// People whom no panel can hold; the smallest chance leaves them out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unreachable: Vec<String>,
    /// What excludes every panel; empty when there is one.
    pub conflicts: Vec<ReportedConflict>,
    /// How long it took.
    pub seconds: f64,
    /// How the panel was chosen.
    pub method: Method,
    /// The randomness used.
    pub seed: Seed,
    /// The fingerprint of the instance.
    pub instance: String,
    /// The solver and its version.
    pub solver: String,
}

/// A conflict in the words of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportedConflict {
    /// The quotas that exclude each other; give up any one and the others can be met.
    pub quotas: Vec<ReportedQuota>,
    /// The least change that settles it; the changes of all conflicts belong together.
    pub relaxation: Vec<ReportedChange>,
    /// The rules without any one of which the conflict vanishes.
    pub rules: Vec<HardRule>,
    /// The conflict in a sentence.
    pub explanation: String,
}

/// A quota in the words of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportedQuota {
    pub category: String,
    pub feature: String,
    pub min: u32,
    pub max: u32,
    /// The bound at stake.
    pub side: Side,
}

/// A quota with the bounds it should have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportedChange {
    pub category: String,
    pub feature: String,
    pub min: u32,
    pub max: u32,
    pub min_was: u32,
    pub max_was: u32,
}

/// Why there is no report.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RunError {
    /// A file or an option cannot be read.
    #[error(transparent)]
    File(#[from] FileError),
    /// This version cannot choose that way.
    #[error("the method {method} is not available in this version: use --method random")]
    MethodNotAvailable { method: Method },
    /// The solver failed.
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// Reads the files and proposes a panel; an infeasible instance is a report, not an error.
pub fn run(request: &Request<'_>) -> Result<Report, RunError> {
    let start = Instant::now();
    let instance = parse(
        request.categories,
        request.respondents,
        request.seats,
        request.at_most,
    )?;
    let mut report = Report {
        feasible: false,
        selected: Vec::new(),
        minimum_probability: None,
        probabilities: None,
        bound: None,
        unreachable: Vec::new(),
        conflicts: Vec::new(),
        seconds: 0.0,
        method: request.method,
        seed: request.seed,
        instance: instance.hash().to_string(),
        solver: SOLVER.to_owned(),
    };
    match propose_within(&instance, request.seed, request.method, request.gap) {
        Ok(proposal) => {
            report.feasible = true;
            report.selected = proposal.selected;
            if let Some(lottery) = proposal.lottery {
                report.minimum_probability = Some(lottery.minimum);
                report.bound = Some(lottery.bound);
                report.unreachable = lottery.unreachable;
                report.probabilities = Some(lottery.probabilities);
            }
        }
        Err(ProposeError::Infeasible(infeasible)) => report.conflicts = reported(*infeasible),
        Err(ProposeError::MethodNotAvailable { method }) => {
            return Err(RunError::MethodNotAvailable { method });
        }
        Err(ProposeError::Fault(fault)) => return Err(fault.into()),
    }
    report.seconds = start.elapsed().as_secs_f64();
    Ok(report)
}

fn reported(infeasible: Infeasible) -> Vec<ReportedConflict> {
    infeasible
        .conflicts
        .into_iter()
        .map(|conflict| ReportedConflict {
            explanation: conflict.to_string(),
            quotas: conflict.quotas.into_iter().map(quota).collect(),
            relaxation: conflict.relaxation.into_iter().map(change).collect(),
            rules: conflict.rules,
        })
        .collect()
}

fn quota(end: QuotaEnd) -> ReportedQuota {
    ReportedQuota {
        category: end.attribute,
        feature: end.value,
        min: end.min,
        max: end.max,
        side: end.side,
    }
}

fn change(change: Change) -> ReportedChange {
    ReportedChange {
        category: change.attribute,
        feature: change.value,
        min: change.to.min,
        max: change.to.max,
        min_was: change.from.min,
        max_was: change.from.max,
    }
}

impl std::fmt::Display for Conflict {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}", crate::words::reason(&self.reason))?;
        if !self.quotas.is_empty() {
            write!(formatter, " ({})", crate::words::quotas(&self.quotas))?;
        }
        if !self.rules.is_empty() {
            write!(formatter, ", given {}", crate::words::rules(&self.rules))?;
        }
        if !self.relaxation.is_empty() {
            let changes = crate::words::changes(&self.relaxation);
            write!(formatter, "; it would be enough to {changes}")?;
        }
        Ok(())
    }
}
