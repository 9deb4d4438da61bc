//! The facts a selection starts from: who could be invited, which quotas the panel must meet, how
//! many seats there are, and who is already in or out. An [`Instance`] is checked once, when it is
//! made; everything behind it may rely on its ids being known and its quotas being distinct.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::champions::{MOST_MINIMA, minima_of};
use crate::hash::{InstanceHash, hash_draft};
use crate::quota::{Give, Quota};

/// A person who could be invited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// The person's identifier, unique in the pool.
    pub id: String,
    /// The person's values by attribute; none means undisclosed, several count once each.
    #[serde(default)]
    pub attributes: BTreeMap<String, Vec<String>>,
}

impl Candidate {
    /// Names a candidate about whom nothing is known yet.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            attributes: BTreeMap::new(),
        }
    }

    /// Adds a value to one of the candidate's attributes.
    #[must_use]
    pub fn with(mut self, attribute: impl Into<String>, value: impl Into<String>) -> Self {
        self.attributes
            .entry(attribute.into())
            .or_default()
            .push(value.into());
        self
    }

    pub(crate) fn values(&self, attribute: &str) -> &[String] {
        self.attributes.get(attribute).map_or(&[], Vec::as_slice)
    }
}

/// Everyone who could be invited, in the order the secretariat lists them.
pub type Pool = Vec<Candidate>;

/// At most so many people per value of an attribute, such as one per country.
pub type Caps = BTreeMap<String, u32>;

/// An instance as it is written down, before its parts are checked against each other.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Everyone who could be invited, including those already in.
    pub pool: Pool,
    /// What the panel must look like.
    pub quotas: Vec<Quota>,
    /// At most so many people per value of an attribute.
    #[serde(default)]
    pub caps: Caps,
    /// The size of the panel.
    pub seats: u32,
    /// People who must be in the panel.
    #[serde(default)]
    pub must: BTreeSet<String>,
    /// People who must not be in the panel, such as those who declined.
    #[serde(default)]
    pub must_not: BTreeSet<String>,
    /// People who hold a seat already: their invitation is pending or accepted.
    #[serde(default)]
    pub fixed: BTreeSet<String>,
    /// Groups of people of whom the panel holds one at most: a conflict of interest, one family.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub apart: Vec<BTreeSet<String>>,
    /// Attributes of which a seat serves one minimum only, however many values its holder has.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub champions: BTreeSet<String>,
}

/// Why a draft is no instance.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum InstanceError {
    /// Two candidates share an id.
    #[error("two candidates have the id {id:?}: give each person an id of their own")]
    SameId { id: String },
    /// A quota appears twice.
    #[error("the quota {attribute} = {value} is given twice: keep one of the two")]
    SameQuota { attribute: String, value: String },
    /// A list names someone who is not in the pool.
    #[error("{list} names {id:?}, who is not in the pool: add the person or correct the id")]
    NotInPool { list: &'static str, id: String },
    /// Someone is both to be invited and not to be invited.
    #[error("{id:?} is {list} and must not be invited at once: decide which")]
    BothWays { list: &'static str, id: String },
    /// A priority is out of range.
    #[error(
        "the priority of {attribute} = {value} is {priority}: write a number from 1 to {}",
        Give::MOST
    )]
    NoPriority {
        attribute: String,
        value: String,
        priority: u8,
    },
    /// Distinct champions are asked of more minima than the engine can tell apart.
    #[error(
        "{attribute} has {minima} minima and asks for distinct champions: leave at most {MOST_MINIMA}"
    )]
    TooManyChampions { attribute: String, minima: usize },
    /// There is no seat to fill.
    #[error("the panel has no seats: give it at least one")]
    NoSeats,
}

/// What one person counts towards, as positions in the list of quotas.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Facts {
    pub quotas: Vec<usize>,
    pub undisclosed: Vec<usize>,
}

/// A checked question to the engine: a pool, quotas, caps, seats and who is in or out already.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(try_from = "Draft", into = "Draft")]
pub struct Instance {
    draft: Draft,
    index: HashMap<String, usize>,
    facts: Vec<Facts>,
}

impl PartialEq for Instance {
    fn eq(&self, other: &Self) -> bool {
        self.draft == other.draft
    }
}

impl Eq for Instance {}

impl Instance {
    /// Checks a draft and makes it an instance; empty and repeated values are dropped.
    pub fn new(mut draft: Draft) -> Result<Self, InstanceError> {
        if draft.seats == 0 {
            return Err(InstanceError::NoSeats);
        }
        let mut index = HashMap::with_capacity(draft.pool.len());
        for (position, candidate) in draft.pool.iter_mut().enumerate() {
            if index.insert(candidate.id.clone(), position).is_some() {
                return Err(InstanceError::SameId {
                    id: candidate.id.clone(),
                });
            }
            for values in candidate.attributes.values_mut() {
                values.retain(|value| !value.trim().is_empty());
                values.sort();
                values.dedup();
            }
            candidate.attributes.retain(|_, values| !values.is_empty());
        }
        let mut seen = BTreeSet::new();
        for quota in &draft.quotas {
            if !seen.insert((&quota.attribute, &quota.value)) {
                return Err(InstanceError::SameQuota {
                    attribute: quota.attribute.clone(),
                    value: quota.value.clone(),
                });
            }
            if !(1..=Give::MOST).contains(&quota.give.priority) {
                return Err(InstanceError::NoPriority {
                    attribute: quota.attribute.clone(),
                    value: quota.value.clone(),
                    priority: quota.give.priority,
                });
            }
        }
        check_lists(&draft, &index)?;
        draft.apart.retain(|group| group.len() > 1);
        let facts = draft
            .pool
            .iter()
            .map(|candidate| facts_of(candidate, &draft.quotas))
            .collect();
        let instance = Self {
            draft,
            index,
            facts,
        };
        for attribute in &instance.draft.champions {
            let minima = minima_of(&instance, attribute).len();
            if minima > MOST_MINIMA {
                return Err(InstanceError::TooManyChampions {
                    attribute: attribute.clone(),
                    minima,
                });
            }
        }
        Ok(instance)
    }

    /// Everyone who could be invited, in the order given.
    pub fn pool(&self) -> &[Candidate] {
        &self.draft.pool
    }

    /// The quotas, in the order given.
    pub fn quotas(&self) -> &[Quota] {
        &self.draft.quotas
    }

    /// The caps per value of an attribute.
    pub fn caps(&self) -> &Caps {
        &self.draft.caps
    }

    /// The size of the panel.
    pub fn seats(&self) -> u32 {
        self.draft.seats
    }

    /// The draft this instance was made from, to change it and ask again.
    pub fn to_draft(&self) -> Draft {
        self.draft.clone()
    }

    /// The SHA-256 of the instance: equal whenever the same people face the same rules.
    pub fn hash(&self) -> InstanceHash {
        hash_draft(&self.draft)
    }

    pub(crate) fn draft(&self) -> &Draft {
        &self.draft
    }

    pub(crate) fn position(&self, id: &str) -> Option<usize> {
        self.index.get(id).copied()
    }

    pub(crate) fn facts(&self, position: usize) -> &Facts {
        &self.facts[position]
    }

    pub(crate) fn ids(&self, positions: &[usize]) -> Vec<String> {
        positions
            .iter()
            .map(|&position| self.draft.pool[position].id.clone())
            .collect()
    }
}

impl TryFrom<Draft> for Instance {
    type Error = InstanceError;

    fn try_from(draft: Draft) -> Result<Self, Self::Error> {
        Self::new(draft)
    }
}

impl From<Instance> for Draft {
    fn from(instance: Instance) -> Self {
        instance.draft
    }
}

fn check_lists(draft: &Draft, index: &HashMap<String, usize>) -> Result<(), InstanceError> {
    let lists = [
        ("must invite", &draft.must),
        ("must not invite", &draft.must_not),
        ("already invited", &draft.fixed),
    ];
    let apart = draft.apart.iter().map(|group| ("kept apart", group));
    for (list, ids) in lists.into_iter().chain(apart) {
        if let Some(id) = ids.iter().find(|id| !index.contains_key(*id)) {
            return Err(InstanceError::NotInPool {
                list,
                id: id.clone(),
            });
        }
    }
    for (list, ids) in [
        ("to be invited", &draft.must),
        ("already invited", &draft.fixed),
    ] {
        if let Some(id) = ids.intersection(&draft.must_not).next() {
            return Err(InstanceError::BothWays {
                list,
                id: id.clone(),
            });
        }
    }
    Ok(())
}

fn facts_of(candidate: &Candidate, quotas: &[Quota]) -> Facts {
    let mut facts = Facts::default();
    for (position, quota) in quotas.iter().enumerate() {
        let values = candidate.values(&quota.attribute);
        if values.is_empty() {
            facts.undisclosed.push(position);
        } else if values.contains(&quota.value) {
            facts.quotas.push(position);
        }
    }
    facts
}

#[cfg(test)]
#[path = "instance_tests.rs"]
mod tests;
