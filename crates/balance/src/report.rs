//! The engine as a command: both files and the options in, the report that `--json` prints out.

use std::collections::BTreeMap;
use std::time::Instant;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::blocked::{Blocked, blocked_within};
use crate::feasibility::{Conflict, Infeasible, QuotaEnd};
use crate::files::{FileError, parse_draft};
use crate::instance::Instance;
use crate::model::{HardRule, Side};
use crate::propose::{Choice, Method, Proposal, ProposeError, propose_with};
use crate::relax::{Change, Wanted};
use crate::seed::Seed;
use crate::solver::{Fault, SOLVER};
use crate::watch::Watch;

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
    /// How far from the best the chances may be; absent when the method is no lottery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap: Option<f64>,
    /// Whether everything asked for was found before the time was over.
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    pub complete: bool,
    /// People whom no panel can hold; the smallest chance leaves them out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unreachable: Vec<String>,
    /// Why no panel can hold them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub blocked: Vec<Blocked>,
    /// How soft quotas had to move for a panel to exist.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conceded: Vec<ReportedChange>,
    /// What excludes every panel; empty when there is one.
    pub conflicts: Vec<ReportedConflict>,
    /// Other relaxations than the smallest, each enough by itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alternatives: Vec<Vec<ReportedChange>>,
    /// The kind of person who would help most, were they in the pool.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wanted: Option<Wanted>,
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

fn yes() -> bool {
    true
}

fn is_true(flag: &bool) -> bool {
    *flag
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
    /// The solver failed.
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// Rules the files do not know, and how much is asked of the draw.
#[derive(Debug, Clone, Default)]
pub struct Extras {
    /// Attributes of which a person speaks for one value only.
    pub champions: Vec<String>,
    /// Groups of people of whom one at most may be in.
    pub apart: Vec<Vec<String>>,
    /// People who must be in.
    pub must: Vec<String>,
    /// People who must not be in.
    pub must_not: Vec<String>,
    /// What the weights add up to, when not as usual.
    pub total: Option<u64>,
    /// The limits of the work.
    pub watch: Watch,
}

/// A report with what it was made of.
#[derive(Debug, Clone)]
pub struct Ran {
    /// What the command prints.
    pub report: Report,
    /// The checked question.
    pub instance: Instance,
    /// The proposal, when there is a panel.
    pub proposal: Option<Proposal>,
}

/// Reads the files and proposes a panel; an infeasible instance is a report, not an error.
pub fn run(request: &Request<'_>) -> Result<Report, RunError> {
    Ok(run_with(request, &Extras::default())?.report)
}

/// The same with further rules and limits.
pub fn run_with(request: &Request<'_>, extras: &Extras) -> Result<Ran, RunError> {
    let start = Instant::now();
    let mut draft = parse_draft(
        request.categories,
        request.respondents,
        request.seats,
        request.at_most,
    )?;
    draft.champions.extend(extras.champions.iter().cloned());
    let groups = extras.apart.iter();
    draft
        .apart
        .extend(groups.map(|group| group.iter().cloned().collect()));
    draft.must.extend(extras.must.iter().cloned());
    draft.must_not.extend(extras.must_not.iter().cloned());
    let instance = Instance::new(draft).map_err(FileError::from)?;
    let mut report = Report {
        feasible: false,
        selected: Vec::new(),
        minimum_probability: None,
        probabilities: None,
        bound: None,
        gap: None,
        complete: true,
        unreachable: Vec::new(),
        blocked: Vec::new(),
        conceded: Vec::new(),
        conflicts: Vec::new(),
        alternatives: Vec::new(),
        wanted: None,
        seconds: 0.0,
        method: request.method,
        seed: request.seed,
        instance: instance.hash().to_string(),
        solver: SOLVER.to_owned(),
    };
    let choice = Choice {
        method: request.method,
        gap: request.gap,
        total: extras.total.unwrap_or(Choice::by(request.method).total),
    };
    let mut kept = None;
    match propose_with(&instance, request.seed, choice, &extras.watch) {
        Ok(proposal) => {
            report.take_proposal(&instance, &proposal, &extras.watch)?;
            kept = Some(proposal);
        }
        Err(ProposeError::Infeasible(infeasible)) => {
            report.complete = !infeasible.unfinished;
            report.wanted.clone_from(&infeasible.wanted);
            let alternatives = infeasible.alternatives.iter();
            report.alternatives = alternatives
                .map(|way| way.changes.iter().cloned().map(change).collect())
                .collect();
            report.conflicts = reported(*infeasible);
        }
        Err(ProposeError::Fault(fault)) => return Err(fault.into()),
    }
    report.seconds = start.elapsed().as_secs_f64();
    Ok(Ran {
        report,
        instance,
        proposal: kept,
    })
}

impl Report {
    fn take_proposal(
        &mut self,
        instance: &Instance,
        proposal: &Proposal,
        watch: &Watch,
    ) -> Result<(), Fault> {
        self.feasible = true;
        self.selected.clone_from(&proposal.selected);
        if let Some(conceded) = &proposal.conceded {
            self.conceded = conceded.changes.iter().cloned().map(change).collect();
        }
        if let Some(lottery) = &proposal.lottery {
            self.minimum_probability = Some(lottery.minimum);
            self.bound = Some(lottery.bound);
            self.gap = Some(lottery.gap);
            self.complete = lottery.complete;
            self.unreachable.clone_from(&lottery.unreachable);
            self.probabilities = Some(lottery.probabilities.clone());
            if !lottery.unreachable.is_empty() && proposal.conceded.is_none() {
                self.blocked = blocked_within(instance, &lottery.unreachable, watch)?;
            }
        }
        Ok(())
    }
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
