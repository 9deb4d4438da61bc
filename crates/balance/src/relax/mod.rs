//! The smallest relaxation: the least by which quotas must move so that some panel exists, each seat
//! weighed with its quota's priority. Among equals it touches the fewest quotas, and among those it
//! leaves the earlier quotas alone, so that the advice is the same every time. Alternatives touch
//! other quotas; and instead of moving anything one may look for the people who are wanted most.

use serde::{Deserialize, Serialize};

use crate::bound::Bound;
use crate::instance::{Instance, InstanceError};
use crate::model::{Model, Side, soft_rows};
use crate::solver::Fault;
use crate::watch::Watch;

mod elastic;
mod wanted;

pub use wanted::Wanted;
pub(crate) use wanted::most_wanted;

use elastic::{Elastic, May};

/// Other ways than the smallest relaxation that are shown beside it.
const ALTERNATIVES: usize = 2;

/// The quotas to move, and by how many seats in all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relaxation {
    /// One change per quota touched, in the order of the quotas.
    pub changes: Vec<Change>,
    /// The seats by which minima fall and maxima rise, added up.
    pub total: u32,
    /// The same seats, each weighed with the priority of its quota: what the relaxation keeps small.
    #[serde(default)]
    pub cost: u32,
}

/// A quota to move.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// The attribute the quota is about.
    pub attribute: String,
    /// The value it counts.
    pub value: String,
    /// The bounds in seats as they are.
    pub from: Range,
    /// The bounds in seats as they should be.
    pub to: Range,
}

impl Change {
    pub(crate) fn moves(&self, side: Side) -> bool {
        match side {
            Side::Minimum => self.from.min != self.to.min,
            Side::Maximum => self.from.max != self.to.max,
        }
    }
}

/// Bounds in seats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Range {
    /// The fewest seats.
    pub min: u32,
    /// The most seats.
    pub max: u32,
}

impl Instance {
    /// The instance with the changes of a relaxation made.
    pub fn relaxed(&self, changes: &[Change]) -> Result<Self, InstanceError> {
        let mut draft = self.to_draft();
        for change in changes {
            let concerned = draft
                .quotas
                .iter_mut()
                .filter(|quota| quota.attribute == change.attribute && quota.value == change.value);
            for quota in concerned {
                quota.min = Bound::Count(change.to.min);
                quota.max = Bound::Count(change.to.max);
            }
        }
        Self::new(draft)
    }
}

/// The smallest relaxation, or none when what may move is not enough.
pub(crate) fn smallest_relaxation(
    instance: &Instance,
    model: &Model,
    watch: &Watch,
) -> Result<Option<Relaxation>, Fault> {
    relaxation(instance, Elastic::new(instance, model, May::MoveAll), watch)
}

/// The smallest relaxation that moves soft quotas only, or none when they are not enough.
pub(crate) fn smallest_concession(
    instance: &Instance,
    model: &Model,
    watch: &Watch,
) -> Result<Option<Relaxation>, Fault> {
    if !instance.quotas().iter().any(|quota| quota.give.soft) {
        return Ok(None);
    }
    relaxation(
        instance,
        Elastic::new(instance, model, May::MoveSoft),
        watch,
    )
}

/// The next smallest relaxations, none of which touches all the quotas that an earlier one touches.
pub(crate) fn alternatives(
    instance: &Instance,
    model: &Model,
    smallest: &Relaxation,
    watch: &Watch,
) -> Result<Vec<Relaxation>, Fault> {
    let mut found: Vec<Relaxation> = Vec::new();
    while found.len() < ALTERNATIVES {
        let mut elastic = Elastic::new(instance, model, May::MoveAll);
        for known in std::iter::once(smallest).chain(&found) {
            elastic.forbid(instance, &known.changes);
        }
        match relaxation(instance, elastic, watch)? {
            Some(next) => found.push(next),
            None => break,
        }
    }
    Ok(found)
}

fn relaxation(
    instance: &Instance,
    elastic: Elastic<'_>,
    watch: &Watch,
) -> Result<Option<Relaxation>, Fault> {
    let Some(changes) = elastic.smallest_changes(instance, watch)? else {
        return Ok(None);
    };
    must_help(instance, &changes, watch)?;
    let moved = |change: &Change| {
        change.from.min.saturating_sub(change.to.min)
            + change.to.max.saturating_sub(change.from.max)
    };
    let priority = |change: &Change| {
        let own = |quota: &&crate::quota::Quota| {
            quota.attribute == change.attribute && quota.value == change.value
        };
        let quota = instance.quotas().iter().find(own);
        quota.map_or(1, |quota| u32::from(quota.give.priority))
    };
    Ok(Some(Relaxation {
        total: changes.iter().map(moved).sum(),
        cost: changes
            .iter()
            .map(|change| moved(change) * priority(change))
            .sum(),
        changes,
    }))
}

/// Advice that does not help is a fault of ours: find a panel under it and count it.
fn must_help(instance: &Instance, changes: &[Change], watch: &Watch) -> Result<(), Fault> {
    let relaxed = instance
        .relaxed(changes)
        .map_err(|error| Fault::WrongAnswer(error.to_string()))?;
    let model = Model::new(&relaxed);
    let values = model
        .panel_program(&soft_rows(&relaxed))
        .solve(watch)?
        .ok_or_else(|| Fault::WrongAnswer("the relaxation leaves no panel".into()))?;
    crate::feasibility::must_keep_rules(&relaxed, &relaxed.ids(&model.members_chosen(&values)))
}
