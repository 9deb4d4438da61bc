//! Whether any panel can keep the rules, and if none can, why and what little would help. A conflict
//! is *minimal*: give up any one of its quotas and the others can be met. The relaxation moves quotas
//! by whole seats, as little as possible in all.

use serde::{Deserialize, Serialize};

use crate::arithmetic::{Reason, hard_finding, soft_finding};
use crate::instance::Instance;
use crate::ledger::{Breach, verify};
use crate::model::{HardRule, Model, Side, Soft, hard_rules, soft_rows};
use crate::relax::{Change, Relaxation, smallest_relaxation};
use crate::solver::Fault;

/// More conflicts than this help nobody: the first ones are settled first.
const CONFLICTS_SHOWN: usize = 8;

/// The answer to "can any panel keep these rules?".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum Feasibility {
    /// Some panel can; here is one, found without lottery and not to be invited as it stands.
    Feasible { panel: Vec<String> },
    /// No panel can.
    Infeasible(Infeasible),
}

impl Feasibility {
    /// Whether any panel keeps the rules.
    pub fn is_feasible(&self) -> bool {
        match self {
            Self::Feasible { .. } => true,
            Self::Infeasible(_) => false,
        }
    }
}

/// Why no panel keeps the rules, and the least that would change it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Infeasible {
    /// Conflicts that share no quota end; each needs a decision.
    pub conflicts: Vec<Conflict>,
    /// The smallest relaxation of the quotas that settles all conflicts; none when the hard rules
    /// exclude each other and no quota could help.
    pub relaxation: Option<Relaxation>,
}

/// Rules that exclude each other, none of which could be left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    /// What adding up says about it.
    #[serde(flatten)]
    pub reason: Reason,
    /// The ends of quotas that exclude each other.
    pub quotas: Vec<QuotaEnd>,
    /// The hard rules without any one of which the conflict vanishes.
    pub rules: Vec<HardRule>,
    /// The part of the smallest relaxation that settles this conflict.
    pub relaxation: Vec<Change>,
}

/// One end of a quota.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuotaEnd {
    /// The attribute the quota is about.
    pub attribute: String,
    /// The value it counts.
    pub value: String,
    /// The end that takes part in the conflict.
    pub side: Side,
    /// The minimum in seats.
    pub min: u32,
    /// The maximum in seats.
    pub max: u32,
}

/// Says whether any panel keeps the rules, with a panel or with the reasons why not.
pub fn check(instance: &Instance) -> Result<Feasibility, Fault> {
    let model = Model::new(instance);
    let rows = soft_rows(instance);
    let adds_up =
        hard_finding(instance, &model).is_none() && soft_finding(instance, &model, &rows).is_none();
    if adds_up && let Some(values) = model.panel_program(&rows).solve()? {
        let panel = instance.ids(&model.members_chosen(&values));
        must_keep_rules(instance, &panel)?;
        return Ok(Feasibility::Feasible { panel });
    }
    explain(instance).map(Feasibility::Infeasible)
}

/// Counts a panel the solver gave; a panel that breaks a rule is a fault of ours.
pub(crate) fn must_keep_rules(instance: &Instance, panel: &[String]) -> Result<(), Fault> {
    let breaches: Vec<Breach> = verify(instance, panel);
    match breaches.first() {
        None => Ok(()),
        Some(breach) => Err(Fault::WrongAnswer(format!("{breach:?}"))),
    }
}

/// Explains an instance no panel satisfies.
pub(crate) fn explain(instance: &Instance) -> Result<Infeasible, Fault> {
    let model = Model::new(instance);
    let mut hard = hard_finding(instance, &model);
    if hard.is_none() && model.hard_program().solve()?.is_none() {
        hard = Some(Reason::HardRules);
    }
    if let Some(reason) = hard {
        return Ok(Infeasible {
            conflicts: vec![Conflict {
                reason,
                quotas: Vec::new(),
                rules: indispensable_rules(instance, &[])?,
                relaxation: Vec::new(),
            }],
            relaxation: None,
        });
    }

    let relaxation = smallest_relaxation(instance, &model)?.ok_or_else(|| {
        Fault::WrongAnswer("no relaxation helps though the hard rules fit".into())
    })?;
    let mut left = soft_rows(instance);
    let mut conflicts = Vec::new();
    while conflicts.len() < CONFLICTS_SHOWN {
        let start = match soft_finding(instance, &model, &left) {
            Some(finding) => finding.rows,
            None if cannot_fit(&model, &left)? => left.clone(),
            None => break,
        };
        let rows = minimal_conflict(&model, start)?;
        left.retain(|row| !rows.contains(row));
        conflicts.push((rows.clone(), describe(instance, &model, &rows)?));
    }
    share_out(instance, &relaxation, &mut conflicts);
    Ok(Infeasible {
        conflicts: conflicts
            .into_iter()
            .map(|(_, conflict)| conflict)
            .collect(),
        relaxation: Some(relaxation),
    })
}

fn describe(instance: &Instance, model: &Model, rows: &[Soft]) -> Result<Conflict, Fault> {
    let reason =
        soft_finding(instance, model, rows).map_or(Reason::Combination, |finding| finding.reason);
    let quotas = rows
        .iter()
        .map(|row| {
            let quota = &instance.quotas()[row.quota];
            let (min, max) = model.bounds[row.quota];
            QuotaEnd {
                attribute: quota.attribute.clone(),
                value: quota.value.clone(),
                side: row.side,
                min,
                max,
            }
        })
        .collect();
    Ok(Conflict {
        reason,
        quotas,
        rules: indispensable_rules(instance, rows)?,
        relaxation: Vec::new(),
    })
}

/// Gives each conflict the changes to its own quotas. A change outside all conflicts shown goes to
/// the last, so that the changes of all conflicts together are the relaxation.
fn share_out(
    instance: &Instance,
    relaxation: &Relaxation,
    conflicts: &mut [(Vec<Soft>, Conflict)],
) {
    for change in &relaxation.changes {
        let concerns = |rows: &[Soft]| {
            rows.iter().any(|row| {
                let quota = &instance.quotas()[row.quota];
                quota.attribute == change.attribute
                    && quota.value == change.value
                    && change.moves(row.side)
            })
        };
        let own = conflicts.iter().position(|(rows, _)| concerns(rows));
        let place = own.unwrap_or(conflicts.len().saturating_sub(1));
        if let Some((_, conflict)) = conflicts.get_mut(place) {
            conflict.relaxation.push(change.clone());
        }
    }
}

fn indispensable_rules(instance: &Instance, rows: &[Soft]) -> Result<Vec<HardRule>, Fault> {
    let mut indispensable = Vec::new();
    for rule in hard_rules(instance) {
        let freed = Model::without(instance, Some(&rule));
        if freed.panel_program(rows).solve()?.is_some() {
            indispensable.push(rule);
        }
    }
    Ok(indispensable)
}

fn cannot_fit(model: &Model, rows: &[Soft]) -> Result<bool, Fault> {
    Ok(model.panel_program(rows).solve()?.is_none())
}

/// Drops ends of quotas, first ones first, as long as the rest still excludes every panel.
fn minimal_conflict(model: &Model, rows: Vec<Soft>) -> Result<Vec<Soft>, Fault> {
    // Where fractions already do not fit, the cheap test finds a small set; the exact test then
    // drops what only whole numbers make superfluous.
    let mut rows = rows;
    let fractions_clash =
        |rows: &[Soft]| Ok(model.panel_program(rows).solve_in_fractions()?.is_none());
    if fractions_clash(&rows)? {
        rows = drop_superfluous(rows, &fractions_clash)?;
    }
    drop_superfluous(rows, &|rows| cannot_fit(model, rows))
}

/// The deletion filter. Halving blocks gives the same answer as dropping one row at a time, because
/// fewer rows never exclude more, in far fewer questions when the answer is small.
fn drop_superfluous(
    rows: Vec<Soft>,
    clash: &dyn Fn(&[Soft]) -> Result<bool, Fault>,
) -> Result<Vec<Soft>, Fault> {
    let mut kept: Vec<Soft> = Vec::new();
    // Blocks still to examine, the next one last.
    let mut blocks = vec![rows];
    while let Some(mut block) = blocks.pop() {
        let later = blocks.iter().flatten();
        let rest: Vec<Soft> = kept.iter().chain(later).copied().collect();
        if clash(&rest)? {
            continue;
        }
        if block.len() <= 1 {
            kept.append(&mut block);
        } else {
            let second = block.split_off(block.len() / 2);
            blocks.push(second);
            blocks.push(block);
        }
    }
    kept.sort_unstable();
    Ok(kept)
}
