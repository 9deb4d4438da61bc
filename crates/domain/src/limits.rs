//! The limits of a dialogue's list: caps per State and organisation, and the maxima of its quotas. A draw never
//! goes beyond them. An officer may, with a reason that stays beside the person's name.

use std::collections::BTreeMap;

use crate::Dimension;
use crate::ids::{OrganisationId, PersonId};

/// A limit under which people count together.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Limit {
    /// The cap per State, for one of them.
    Country { code: String },
    /// The cap per organisation, for one of them; its name as it was at the time.
    Organisation { id: OrganisationId, name: String },
    /// The maximum of a quota.
    Quota {
        dimension: Dimension,
        feature: String,
    },
}

impl Limit {
    /// Whether both are the same limit, whatever the organisation was called.
    #[must_use]
    pub fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Organisation { id, .. }, Self::Organisation { id: other, .. }) => id == other,
            _ => self == other,
        }
    }
}

/// A limit that a person would go beyond.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Beyond {
    pub person: PersonId,
    pub limit: Limit,
    /// How many may be on the list.
    pub most: u32,
    /// How many would be.
    pub count: u32,
}

/// Somebody on the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    pub person: PersonId,
    /// The limits under which the person counts.
    pub under: Vec<Limit>,
    /// Those beyond which an officer has let the person in.
    pub let_in: Vec<Limit>,
}

/// The limits that `newcomers` would go beyond, in the order of the limits. `list` is the list with them on it.
///
/// Where a limit is exceeded by as many as were let in beyond it, nobody else needs to be: the reason is on
/// record already. Where it is exceeded by more, the last newcomers who count under it are the ones.
#[must_use]
pub fn beyond(
    limits: &BTreeMap<Limit, u32>,
    list: &[Counted],
    newcomers: &[PersonId],
) -> Vec<Beyond> {
    let mut found = Vec::new();
    for (limit, &most) in limits {
        let under = list.iter().filter(|one| one.under.contains(limit));
        let count = under.clone().count();
        let let_in = |one: &&Counted| one.let_in.contains(limit);
        let explained = under.clone().filter(let_in).count();
        let short = count.saturating_sub(most as usize + explained);
        let open = newcomers.iter().rev().filter(|person| {
            under
                .clone()
                .any(|one| one.person == **person && !one.let_in.contains(limit))
        });
        let mut last: Vec<Beyond> = open
            .take(short)
            .map(|person| Beyond {
                person: *person,
                limit: limit.clone(),
                most,
                // A list is never longer than the seats of a dialogue and those let in by hand.
                count: u32::try_from(count).unwrap_or(u32::MAX),
            })
            .collect();
        last.reverse();
        found.extend(last);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kenya() -> Limit {
        Limit::Country { code: "KEN".into() }
    }

    fn one(under: &[Limit], let_in: &[Limit]) -> Counted {
        Counted {
            person: PersonId::new(),
            under: under.to_vec(),
            let_in: let_in.to_vec(),
        }
    }

    #[test]
    fn only_newcomers_beyond_the_limit_need_a_reason() {
        let limits = BTreeMap::from([(kenya(), 1)]);
        let list = [one(&[kenya()], &[]), one(&[kenya()], &[]), one(&[], &[])];
        let newcomers = [list[1].person, list[2].person];
        let found = beyond(&limits, &list, &newcomers);
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].person, found[0].most, found[0].count),
            (list[1].person, 1, 2)
        );
        assert_eq!(beyond(&limits, &list[..1], &[list[0].person]), vec![]);
        // Nobody new: what is on the list stays as it is.
        assert_eq!(beyond(&limits, &list, &[]), vec![]);
    }

    #[test]
    fn a_reason_that_is_on_record_is_not_asked_for_again() {
        let limits = BTreeMap::from([(kenya(), 1)]);
        let list = [one(&[kenya()], &[kenya()]), one(&[kenya()], &[])];
        let all: Vec<PersonId> = list.iter().map(|one| one.person).collect();
        assert_eq!(beyond(&limits, &list, &all), vec![]);
        let three = [list[0].clone(), list[1].clone(), one(&[kenya()], &[])];
        let found = beyond(&limits, &three, &[three[2].person]);
        assert_eq!((found.len(), found[0].count), (1, 3));
    }

    #[test]
    fn the_last_newcomers_are_the_ones() {
        let limits = BTreeMap::from([(kenya(), 2)]);
        let list: Vec<Counted> = (0..4).map(|_| one(&[kenya()], &[])).collect();
        let all: Vec<PersonId> = list.iter().map(|one| one.person).collect();
        let found: Vec<PersonId> = beyond(&limits, &list, &all)
            .iter()
            .map(|one| one.person)
            .collect();
        assert_eq!(found, all[2..]);
    }
}
