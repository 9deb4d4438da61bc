//! Who is out of the rules: people whom no list can hold, and caps with more people under them than they allow.

use std::collections::{HashMap, HashSet};

use balance::Ledger;
use domain::ids::PersonId;
use domain::limits::Limit;
use domain::text;

use super::super::contacts::{self, Contact};
use super::super::draws;
use super::super::question::Facts;

/// People whom no list can hold, for the same reasons.
#[derive(Clone, Debug, PartialEq)]
pub struct Blocked {
    pub people: Vec<Contact>,
    /// The quotas against them, together.
    pub quotas: Vec<balance::QuotaEnd>,
    /// The rules without any one of which there would be a list with them.
    pub rules: Vec<balance::HardRule>,
}

/// A State or organisation with more people on the list than its cap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverCap {
    pub country: Option<String>,
    pub organisation: Option<String>,
    pub limit: u32,
    pub count: u32,
}

/// Those whom no list can hold, with what the directory knows of them.
pub(super) fn blocked(kept: &draws::Kept, contacts: &[Contact]) -> Vec<Blocked> {
    let ids = kept.blocked.iter().flat_map(|blocked| &blocked.people);
    let ids: HashSet<PersonId> = ids.filter_map(|id| id.parse().ok()).collect();
    let known: HashMap<String, &Contact> = contacts
        .iter()
        .filter(|contact| ids.contains(&contact.id))
        .map(|contact| (contact.id.to_string(), contact))
        .collect();
    let mut groups: Vec<Blocked> = Vec::new();
    for blocked in &kept.blocked {
        let people = blocked.people.iter().filter_map(|id| known.get(id));
        let people: Vec<Contact> = people.map(|contact| (*contact).clone()).collect();
        // Other people may be kept out by just the same.
        let same = groups
            .iter_mut()
            .find(|group| group.quotas == blocked.quotas && group.rules == blocked.rules);
        match same {
            Some(group) => group.people.extend(people),
            None => groups.push(Blocked {
                people,
                quotas: blocked.quotas.clone(),
                rules: blocked.rules.clone(),
            }),
        }
    }
    for group in &mut groups {
        let people = &mut group.people;
        people.sort_by_key(|contact| (text::fold(&contact.family_name), contact.id));
    }
    groups.retain(|group| !group.people.is_empty());
    groups
}

/// The caps that are exceeded by more people than were let in beyond them with a reason.
pub(super) fn over_caps(facts: &Facts, list: &Ledger, people: &[&Contact]) -> Vec<OverCap> {
    let let_in = |attribute: &str, value: &str| {
        let limits = facts.let_in.iter().flat_map(|let_in| &let_in.limits);
        let of_cap = limits.filter(|limit| match limit {
            Limit::Country { code } => attribute == contacts::COUNTRY && code == value,
            Limit::Organisation { id, .. } => {
                attribute == contacts::ORGANISATION && id.to_string() == value
            }
            Limit::Quota { .. } => false,
        });
        of_cap.count()
    };
    list.caps_exceeded
        .iter()
        .filter(|cap| cap.count as usize > cap.limit as usize + let_in(&cap.attribute, &cap.value))
        .map(|cap| {
            let by_country = cap.attribute == contacts::COUNTRY;
            let organisation = people
                .iter()
                .filter_map(|contact| contact.organisation.as_ref())
                .find(|organisation| organisation.id.to_string() == cap.value);
            OverCap {
                country: by_country.then(|| cap.value.clone()),
                organisation: organisation.map(|organisation| organisation.name.clone()),
                limit: cap.limit,
                count: cap.count,
            }
        })
        .collect()
}
