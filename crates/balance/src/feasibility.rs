//! Whether any panel can keep the rules, and if none can, why and what little would help. A conflict
//! is *minimal*: give up any one of its quotas and the others can be met. The relaxation moves quotas
//! by whole seats, as little as possible in all.

use serde::{Deserialize, Serialize};

use crate::arithmetic::{Reason, hard_finding, soft_finding};
use crate::instance::Instance;
use crate::ledger::{Breach, verify};
use crate::model::{HardRule, Model, Side, Soft, hard_rules, soft_rows};
use crate::relax::{
    Change, Relaxation, Wanted, alternatives, most_wanted, smallest_concession, smallest_relaxation,
};
use crate::solver::Fault;
use crate::watch::{Step, Watch};

/// More conflicts than this help nobody: the first ones are settled first.
const CONFLICTS_SHOWN: usize = 8;

/// The answer to "can any panel keep these rules?".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "answer", rename_all = "snake_case")]
pub enum Feasibility {
    /// Some panel can; here is one, found without lottery and not to be invited as it stands.
    Feasible {
        panel: Vec<String>,
        /// How soft quotas had to move for it; none when every quota is met as it stands.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        conceded: Option<Relaxation>,
    },
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
    /// exclude each other, or when the quotas may not move far enough to help.
    pub relaxation: Option<Relaxation>,
    /// Further relaxations, the smallest first, each of which leaves alone a quota that those before
    /// it touch.
    #[serde(default)]
    pub alternatives: Vec<Relaxation>,
    /// The kind of person who would help most, were they in the pool.
    #[serde(default)]
    pub wanted: Option<Wanted>,
    /// Whether time was over before all of this was found out. What is here is true all the same.
    #[serde(default)]
    pub unfinished: bool,
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
    check_within(instance, &Watch::unlimited())
}

/// The same within limits: [`Fault::OutOfTime`] when even the answer took too long, and an
/// [`Infeasible`] that says it is unfinished when only the reasons did.
pub fn check_within(instance: &Instance, watch: &Watch) -> Result<Feasibility, Fault> {
    watch.tell(Step::Checking, 1, None, None);
    if let Some(panel) = any_panel(instance, watch)? {
        return Ok(Feasibility::Feasible {
            panel,
            conceded: None,
        });
    }
    if let Some((relaxed, conceded)) = concede(instance, watch)?
        && let Some(panel) = any_panel(&relaxed, watch)?
    {
        return Ok(Feasibility::Feasible {
            panel,
            conceded: Some(conceded),
        });
    }
    explain(instance, watch).map(Feasibility::Infeasible)
}

/// A panel that keeps the rules, or none when there is none.
pub(crate) fn any_panel(instance: &Instance, watch: &Watch) -> Result<Option<Vec<String>>, Fault> {
    let model = Model::new(instance);
    let rows = soft_rows(instance);
    if hard_finding(instance, &model).is_some() || soft_finding(instance, &model, &rows).is_some() {
        return Ok(None);
    }
    let Some(values) = model.panel_program(&rows).solve(watch)? else {
        return Ok(None);
    };
    let panel = instance.ids(&model.members_chosen(&values));
    must_keep_rules(instance, &panel)?;
    Ok(Some(panel))
}

/// The instance with its soft quotas moved as little as it takes, or none when that is not enough.
pub(crate) fn concede(
    instance: &Instance,
    watch: &Watch,
) -> Result<Option<(Instance, Relaxation)>, Fault> {
    let Some(conceded) = smallest_concession(instance, &Model::new(instance), watch)? else {
        return Ok(None);
    };
    let relaxed = instance
        .relaxed(&conceded.changes)
        .map_err(|error| Fault::WrongAnswer(error.to_string()))?;
    Ok(Some((relaxed, conceded)))
}

/// Counts a panel the solver gave; a panel that breaks a rule is a fault of ours.
pub(crate) fn must_keep_rules(instance: &Instance, panel: &[String]) -> Result<(), Fault> {
    let breaches: Vec<Breach> = verify(instance, panel);
    match breaches.first() {
        None => Ok(()),
        Some(breach) => Err(Fault::WrongAnswer(format!("{breach:?}"))),
    }
}

/// Explains an instance no panel satisfies, as far as the time goes.
pub(crate) fn explain(instance: &Instance, watch: &Watch) -> Result<Infeasible, Fault> {
    let mut found = Infeasible {
        conflicts: Vec::new(),
        relaxation: None,
        alternatives: Vec::new(),
        wanted: None,
        unfinished: false,
    };
    watch.tell(Step::Explaining, 1, None, None);
    match find_out(instance, &mut found, watch) {
        Err(Fault::OutOfTime) => found.unfinished = true,
        Err(fault) => return Err(fault),
        Ok(()) => {}
    }
    Ok(found)
}

fn find_out(instance: &Instance, found: &mut Infeasible, watch: &Watch) -> Result<(), Fault> {
    let model = Model::new(instance);
    let mut hard = hard_finding(instance, &model);
    if hard.is_none() && model.hard_program().solve(watch)?.is_none() {
        hard = Some(Reason::HardRules);
    }
    if let Some(reason) = hard {
        found.conflicts.push(Conflict {
            reason,
            quotas: Vec::new(),
            rules: indispensable_rules(instance, &[], watch)?,
            relaxation: Vec::new(),
        });
        return Ok(());
    }

    let relaxation = smallest_relaxation(instance, &model, watch)?;
    found.relaxation.clone_from(&relaxation);
    let mut left = soft_rows(instance);
    let mut rows_of = Vec::new();
    while found.conflicts.len() < CONFLICTS_SHOWN {
        watch.tell(
            Step::Explaining,
            found.conflicts.len() as u32 + 2,
            None,
            None,
        );
        let start = match soft_finding(instance, &model, &left) {
            Some(finding) => finding.rows,
            None if cannot_fit(&model, &left, watch)? => left.clone(),
            None => break,
        };
        let rows = minimal_conflict(&model, start, watch)?;
        left.retain(|row| !rows.contains(row));
        found
            .conflicts
            .push(describe(instance, &model, &rows, watch)?);
        rows_of.push(rows);
    }
    if let Some(relaxation) = &relaxation {
        share_out(instance, relaxation, &rows_of, &mut found.conflicts);
        found.alternatives = alternatives(instance, &model, relaxation, watch)?;
    }
    let missing = relaxation.map_or(u32::MAX, |relaxation| relaxation.total);
    found.wanted = most_wanted(instance, &model, missing, watch)?;
    Ok(())
}

fn describe(
    instance: &Instance,
    model: &Model,
    rows: &[Soft],
    watch: &Watch,
) -> Result<Conflict, Fault> {
    let reason =
        soft_finding(instance, model, rows).map_or(Reason::Combination, |finding| finding.reason);
    let quotas = rows.iter().map(|&row| quota_end(instance, row)).collect();
    Ok(Conflict {
        reason,
        quotas,
        rules: indispensable_rules(instance, rows, watch)?,
        relaxation: Vec::new(),
    })
}

/// An end of a quota as it is told.
pub(crate) fn quota_end(instance: &Instance, end: Soft) -> QuotaEnd {
    let quota = &instance.quotas()[end.quota];
    QuotaEnd {
        attribute: quota.attribute.clone(),
        value: quota.value.clone(),
        side: end.side,
        min: quota.min_seats(instance.seats()),
        max: quota.max_seats(instance.seats()),
    }
}

/// Gives each conflict the changes to its own quotas. A change outside all conflicts shown goes to
/// the last, so that the changes of all conflicts together are the relaxation.
fn share_out(
    instance: &Instance,
    relaxation: &Relaxation,
    rows_of: &[Vec<Soft>],
    conflicts: &mut [Conflict],
) {
    for change in &relaxation.changes {
        let concerns = |rows: &Vec<Soft>| {
            rows.iter().any(|row| {
                let quota = &instance.quotas()[row.quota];
                quota.attribute == change.attribute
                    && quota.value == change.value
                    && change.moves(row.side)
            })
        };
        let own = rows_of.iter().position(concerns);
        let place = own.unwrap_or(conflicts.len().saturating_sub(1));
        if let Some(conflict) = conflicts.get_mut(place) {
            conflict.relaxation.push(change.clone());
        }
    }
}

fn indispensable_rules(
    instance: &Instance,
    rows: &[Soft],
    watch: &Watch,
) -> Result<Vec<HardRule>, Fault> {
    let mut indispensable = Vec::new();
    for rule in hard_rules(instance) {
        let freed = Model::without(instance, Some(&rule));
        if freed.panel_program(rows).solve(watch)?.is_some() {
            indispensable.push(rule);
        }
    }
    Ok(indispensable)
}

fn cannot_fit(model: &Model, rows: &[Soft], watch: &Watch) -> Result<bool, Fault> {
    Ok(model.panel_program(rows).solve(watch)?.is_none())
}

/// Drops ends of quotas, first ones first, as long as the rest still excludes every panel.
pub(crate) fn minimal_conflict(
    model: &Model,
    rows: Vec<Soft>,
    watch: &Watch,
) -> Result<Vec<Soft>, Fault> {
    // Where fractions already do not fit, the cheap test finds a small set; the exact test then
    // drops what only whole numbers make superfluous.
    let mut rows = rows;
    let fractions_clash = |rows: &[Soft]| {
        let program = model.panel_program(rows);
        Ok(program.solve_in_fractions(watch)?.is_none())
    };
    if fractions_clash(&rows)? {
        rows = drop_superfluous(rows, &fractions_clash)?;
    }
    drop_superfluous(rows, &|rows| cannot_fit(model, rows, watch))
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
