//! The pure counter behind every chart: how a set of people stands against the quotas and caps. It
//! works for any set, be it invited, accepted or merely imagined, and asks no solver.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::champions::{minima_of, served, unions};
use crate::instance::Instance;

/// How a count stands against its quota.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// The count lies within the quota.
    Met,
    /// Seats are missing to the minimum.
    Below,
    /// The maximum is exceeded.
    Above,
}

/// One quota and how many of the people count towards it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The attribute the quota is about.
    pub attribute: String,
    /// The value it counts.
    pub value: String,
    /// The minimum in seats.
    pub min: u32,
    /// The maximum in seats.
    pub max: u32,
    /// The people known to have the value.
    pub count: u32,
    /// The people known to have it and those who did not say: the count lies up to here.
    pub at_most: u32,
    /// How the known count stands; those who did not say count towards neither bound.
    pub standing: Standing,
}

/// A value of a capped attribute that too many of the people have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CapExceeded {
    /// The capped attribute.
    pub attribute: String,
    /// The value too many people have.
    pub value: String,
    /// How many may have it.
    pub limit: u32,
    /// How many do.
    pub count: u32,
}

/// The minima of an attribute that asks for distinct champions, together: each of their seats is served by a
/// person of its own, so that somebody with two values serves one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Champions {
    /// The attribute.
    pub attribute: String,
    /// The seats that the minima add up to.
    pub min: u32,
    /// How many of these seats the people serve, as well as they can be spread.
    pub count: u32,
    /// The same if those who did not say had whatever is missing.
    pub at_most: u32,
}

/// How a set of people stands against an instance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ledger {
    /// A row per quota, in the order of the quotas.
    pub rows: Vec<Row>,
    /// A row per attribute that asks for distinct champions and has several minima.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub champions: Vec<Champions>,
    /// The caps that are exceeded.
    pub caps_exceeded: Vec<CapExceeded>,
    /// How many people were counted.
    pub people: u32,
    /// The seats there are.
    pub seats: u32,
    /// Ids that are not in the pool and were not counted.
    pub unknown: Vec<String>,
}

/// Counts people against the quotas and caps; a person named twice counts once.
pub fn ledger<S: AsRef<str>>(instance: &Instance, people: &[S]) -> Ledger {
    let mut positions = BTreeSet::new();
    let mut unknown = Vec::new();
    for id in people {
        match instance.position(id.as_ref()) {
            Some(position) => {
                positions.insert(position);
            }
            None => unknown.push(id.as_ref().to_owned()),
        }
    }
    let mut counts = vec![(0_u32, 0_u32); instance.quotas().len()];
    for &position in &positions {
        let facts = instance.facts(position);
        for &quota in &facts.quotas {
            counts[quota].0 += 1;
        }
        for &quota in &facts.undisclosed {
            counts[quota].1 += 1;
        }
    }
    let rows = instance
        .quotas()
        .iter()
        .zip(counts)
        .map(|(quota, (count, undisclosed))| {
            let min = quota.min_seats(instance.seats());
            let max = quota.max_seats(instance.seats());
            Row {
                attribute: quota.attribute.clone(),
                value: quota.value.clone(),
                min,
                max,
                count,
                at_most: count + undisclosed,
                standing: standing(count, min, max),
            }
        })
        .collect();
    Ledger {
        rows,
        champions: champions(instance, &positions),
        caps_exceeded: caps_exceeded(instance, &positions),
        people: positions.len() as u32,
        seats: instance.seats(),
        unknown,
    }
}

// Above comes first: when the bounds cross, too many is what the reader must act on.
fn standing(count: u32, min: u32, max: u32) -> Standing {
    if count > max {
        Standing::Above
    } else if count < min {
        Standing::Below
    } else {
        Standing::Met
    }
}

fn champions(instance: &Instance, positions: &BTreeSet<usize>) -> Vec<Champions> {
    let attributes = instance.draft().champions.iter();
    attributes
        .filter_map(|attribute| {
            let quotas = minima_of(instance, attribute);
            if quotas.len() < 2 {
                return None;
            }
            let minima: Vec<u32> = quotas
                .iter()
                .map(|&quota| instance.quotas()[quota].min_seats(instance.seats()))
                .collect();
            let among = |own: &[usize]| -> u32 {
                let places = quotas.iter().enumerate();
                places
                    .filter(|(_, quota)| own.contains(quota))
                    .map(|(place, _)| 1 << place)
                    .sum()
            };
            let facts = positions.iter().map(|&position| instance.facts(position));
            let known: Vec<u32> = facts.clone().map(|facts| among(&facts.quotas)).collect();
            let perhaps: Vec<u32> = facts
                .map(|facts| among(&facts.quotas) | among(&facts.undisclosed))
                .collect();
            Some(Champions {
                attribute: attribute.clone(),
                min: minima.iter().sum(),
                count: served(&minima, &known),
                at_most: served(&minima, &perhaps),
            })
        })
        .collect()
}

fn caps_exceeded(instance: &Instance, positions: &BTreeSet<usize>) -> Vec<CapExceeded> {
    let mut exceeded = Vec::new();
    for (attribute, &limit) in instance.caps() {
        let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
        for &position in positions {
            for value in instance.pool()[position].values(attribute) {
                *counts.entry(value).or_default() += 1;
            }
        }
        exceeded.extend(counts.into_iter().filter(|&(_, count)| count > limit).map(
            |(value, count)| CapExceeded {
                attribute: attribute.clone(),
                value: value.to_owned(),
                limit,
                count,
            },
        ));
    }
    exceeded
}

/// A rule that a panel does not keep.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "breach", rename_all = "snake_case")]
pub enum Breach {
    /// The panel fills too few or too many seats.
    Seats { people: u32, seats: u32 },
    /// A quota is not met.
    Quota { row: Row },
    /// Too many people share a value.
    Cap { cap: CapExceeded },
    /// Two people who must not be in together are.
    Together { ids: Vec<String> },
    /// Too few distinct people speak for these values of an attribute.
    Champions {
        attribute: String,
        values: Vec<String>,
        min: u32,
        count: u32,
    },
    /// Someone who must be in, or holds a seat already, is missing.
    Missing { id: String },
    /// Someone who must not be invited is in.
    Barred { id: String },
    /// Someone is not in the pool, or is named twice.
    NotInPool { id: String },
}

/// Counts a panel against every rule in whole numbers; a good panel has no breach.
pub fn verify<S: AsRef<str>>(instance: &Instance, panel: &[S]) -> Vec<Breach> {
    let draft = instance.draft();
    let ledger = ledger(instance, panel);
    let named: BTreeSet<&str> = panel.iter().map(AsRef::as_ref).collect();
    let mut breaches = Vec::new();
    if ledger.people != ledger.seats || panel.len() != named.len() {
        breaches.push(Breach::Seats {
            people: panel.len() as u32,
            seats: ledger.seats,
        });
    }
    let off_quota = ledger
        .rows
        .into_iter()
        .filter(|row| row.count < row.min || row.count > row.max);
    breaches.extend(off_quota.map(|row| Breach::Quota { row }));
    breaches.extend(
        ledger
            .caps_exceeded
            .into_iter()
            .map(|cap| Breach::Cap { cap }),
    );
    for group in &draft.apart {
        let inside = group.iter().filter(|id| named.contains(id.as_str()));
        let ids: Vec<String> = inside.cloned().collect();
        if ids.len() > 1 {
            breaches.push(Breach::Together { ids });
        }
    }
    breaches.extend(champions_missing(instance, &named));
    let seated = draft.must.union(&draft.fixed);
    let missing = seated.filter(|id| !named.contains(id.as_str()));
    breaches.extend(missing.map(|id| Breach::Missing { id: id.clone() }));
    let barred = draft
        .must_not
        .iter()
        .filter(|id| named.contains(id.as_str()));
    breaches.extend(barred.map(|id| Breach::Barred { id: id.clone() }));
    breaches.extend(
        ledger
            .unknown
            .into_iter()
            .map(|id| Breach::NotInPool { id }),
    );
    breaches
}

fn champions_missing(instance: &Instance, named: &BTreeSet<&str>) -> Vec<Breach> {
    let positions: Vec<usize> = named
        .iter()
        .filter_map(|id| instance.position(id))
        .collect();
    let speaks = |position: usize, quotas: &[usize]| {
        let own = &instance.facts(position).quotas;
        quotas.iter().any(|quota| own.contains(quota))
    };
    unions(instance)
        .into_iter()
        .filter_map(|union| {
            let speakers = positions.iter();
            let count = speakers
                .filter(|position| speaks(**position, &union.quotas))
                .count() as u32;
            let value = |quota: &usize| instance.quotas()[*quota].value.clone();
            (count < union.min).then(|| Breach::Champions {
                attribute: union.attribute.clone(),
                values: union.quotas.iter().map(value).collect(),
                min: union.min,
                count,
            })
        })
        .collect()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;
    use crate::instance::{Candidate, Draft};
    use crate::quota::Quota;

    fn themes() -> Instance {
        Instance::new(Draft {
            pool: vec![
                Candidate::new("ana")
                    .with("theme", "water")
                    .with("theme", "soil")
                    .with("country", "FJI"),
                Candidate::new("bo")
                    .with("theme", "soil")
                    .with("country", "FJI"),
                Candidate::new("chi"),
            ],
            quotas: vec![
                Quota::between("theme", "water", 2, 3),
                Quota::between("theme", "soil", 1, 1),
                Quota::between("theme", "air", 0, 3),
            ],
            caps: [("country".to_owned(), 1)].into(),
            seats: 3,
            ..Draft::default()
        })
        .unwrap()
    }

    #[test]
    fn a_person_counts_in_each_of_their_themes_and_the_undisclosed_widen_the_interval() {
        let ledger = ledger(&themes(), &["ana", "bo", "chi"]);
        let counts: Vec<_> = ledger
            .rows
            .iter()
            .map(|row| (row.count, row.at_most, row.standing))
            .collect();
        assert_eq!(
            counts,
            vec![
                (1, 2, Standing::Below),
                (2, 3, Standing::Above),
                (0, 1, Standing::Met)
            ]
        );
    }

    #[test]
    fn somebody_with_two_themes_serves_the_minimum_of_one_where_champions_are_distinct() {
        let mut draft = themes().to_draft();
        draft.quotas = vec![
            Quota::between("theme", "water", 1, 3),
            Quota::between("theme", "soil", 1, 3),
        ];
        draft.champions.insert("theme".into());
        let instance = Instance::new(draft).unwrap();
        let counted = |people: &[&str]| {
            let ledger = ledger(&instance, people);
            let row = ledger.champions.into_iter().next().unwrap();
            (row.min, row.count, row.at_most)
        };
        // Ana alone has both themes, and yet is one person.
        assert_eq!(counted(&["ana"]), (2, 1, 1));
        assert_eq!(counted(&["ana", "bo"]), (2, 2, 2));
        // Chi did not say.
        assert_eq!(counted(&["ana", "chi"]), (2, 1, 2));
    }

    #[test]
    fn two_people_of_one_country_exceed_a_cap_of_one() {
        let ledger = ledger(&themes(), &["ana", "bo"]);
        assert_eq!(
            ledger.caps_exceeded,
            vec![CapExceeded {
                attribute: "country".into(),
                value: "FJI".into(),
                limit: 1,
                count: 2
            }]
        );
    }

    #[test]
    fn a_stranger_is_reported_and_a_repeated_name_counts_once() {
        let ledger = ledger(&themes(), &["ana", "ana", "dia"]);
        assert_eq!(ledger.people, 1);
        assert_eq!(ledger.unknown, vec!["dia".to_owned()]);
    }

    #[test]
    fn a_panel_that_breaks_everything_is_told_everything() {
        let mut draft = themes().to_draft();
        draft.must.insert("chi".into());
        draft.must_not.insert("bo".into());
        let instance = Instance::new(draft).unwrap();
        let breaches = verify(&instance, &["ana", "bo", "dia"]);
        assert_eq!(breaches.len(), 7, "{breaches:?}");
    }
}
