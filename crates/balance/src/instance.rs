//! The facts a selection starts from: who could be invited, which quotas the panel must meet, how
//! many seats there are, and who is already in or out. An [`Instance`] is checked once, when it is
//! made; everything behind it may rely on its ids being known and its quotas being distinct.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::bound::Bound;
use crate::hash::{InstanceHash, hash_draft};

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

/// How many people of one value of an attribute the panel may and must have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quota {
    /// The attribute the quota is about, such as `region`.
    pub attribute: String,
    /// The value of the attribute it counts, such as `Pacific`.
    pub value: String,
    /// The fewest seats the value must get.
    pub min: Bound,
    /// The most seats the value may get.
    pub max: Bound,
}

impl Quota {
    /// A quota between two counts of seats.
    pub fn between(
        attribute: impl Into<String>,
        value: impl Into<String>,
        min: u32,
        max: u32,
    ) -> Self {
        Self {
            attribute: attribute.into(),
            value: value.into(),
            min: Bound::Count(min),
            max: Bound::Count(max),
        }
    }

    /// The whole number of seats the minimum stands for: a per cent is rounded up.
    pub fn min_seats(&self, seats: u32) -> u32 {
        self.min.rounded_up(seats)
    }

    /// The whole number of seats the maximum stands for: a per cent is rounded down.
    pub fn max_seats(&self, seats: u32) -> u32 {
        self.max.rounded_down(seats)
    }
}

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
        }
        check_lists(&draft, &index)?;
        let facts = draft
            .pool
            .iter()
            .map(|candidate| facts_of(candidate, &draft.quotas))
            .collect();
        Ok(Self {
            draft,
            index,
            facts,
        })
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
    for (list, ids) in lists {
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
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn two_people() -> Draft {
        Draft {
            pool: vec![
                Candidate::new("ana").with("theme", "water"),
                Candidate::new("bo").with("theme", "water"),
            ],
            quotas: vec![Quota::between("theme", "water", 1, 2)],
            seats: 1,
            ..Draft::default()
        }
    }

    #[test]
    fn two_people_cannot_share_an_id() {
        let mut draft = two_people();
        draft.pool[1].id = "ana".into();
        assert_eq!(
            Instance::new(draft),
            Err(InstanceError::SameId { id: "ana".into() })
        );
    }

    #[test]
    fn a_must_invite_outside_the_pool_is_refused_by_name() {
        let mut draft = two_people();
        draft.must.insert("chi".into());
        let refusal = Instance::new(draft).unwrap_err().to_string();
        assert!(refusal.contains("chi") && refusal.contains("not in the pool"));
    }

    #[test]
    fn nobody_is_both_invited_and_barred() {
        let mut draft = two_people();
        draft.fixed.insert("bo".into());
        draft.must_not.insert("bo".into());
        assert!(matches!(
            Instance::new(draft),
            Err(InstanceError::BothWays { .. })
        ));
    }

    #[test]
    fn a_repeated_value_counts_once_and_an_empty_one_is_undisclosed() {
        let mut draft = two_people();
        draft.pool[0] = Candidate::new("ana")
            .with("theme", "water")
            .with("theme", "water");
        draft.pool[1] = Candidate::new("bo").with("theme", " ");
        let instance = Instance::new(draft).unwrap();
        assert_eq!(instance.facts(0).quotas, vec![0]);
        assert_eq!(instance.facts(1).undisclosed, vec![0]);
    }

    #[test]
    fn an_instance_survives_json() {
        let instance = Instance::new(two_people()).unwrap();
        let text = serde_json::to_string(&instance).unwrap();
        let back: Instance = serde_json::from_str(&text).unwrap();
        assert_eq!(back, instance);
        assert_eq!(back.hash(), instance.hash());
    }

    #[test]
    fn the_hash_ignores_the_order_of_people_but_not_their_values() {
        let instance = Instance::new(two_people()).unwrap();
        let mut turned = two_people();
        turned.pool.reverse();
        assert_eq!(Instance::new(turned).unwrap().hash(), instance.hash());
        let mut other = two_people();
        other.pool[0] = Candidate::new("ana").with("theme", "soil");
        assert_ne!(Instance::new(other).unwrap().hash(), instance.hash());
    }
}
