//! Whom to look for: the kind of person who would help most, were they in the pool. The elastic
//! program gets imaginary people of one kind, whose values it may choose, each from a State and an
//! organisation of their own so that no cap stands against them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::elastic::{Elastic, May};
use crate::instance::Instance;
use crate::model::Model;
use crate::solver::Fault;
use crate::watch::Watch;

/// More people of one kind than this are not looked for.
const MOST_PEOPLE: u32 = 6;

/// A kind of person who is missing from the pool.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// What such a person counts towards, as attribute and value.
    pub values: Vec<(String, String)>,
    /// How many of them it takes.
    pub people: u32,
    /// The seats by which quotas must still move with them in the pool; none when it is enough.
    pub still_missing: u32,
}

/// The kind wanted most: the fewest people with whom a panel exists, or else those with whom the
/// least is missing. None when nobody of any kind would help.
pub(crate) fn most_wanted(
    instance: &Instance,
    model: &Model,
    missing: u32,
    watch: &Watch,
) -> Result<Option<Wanted>, Fault> {
    let mut best: Option<Wanted> = None;
    for people in 1..=MOST_PEOPLE.min(instance.seats()) {
        let Some(wanted) = kind(instance, model, people, watch)? else {
            continue;
        };
        let least = best.as_ref().map_or(missing, |best| best.still_missing);
        if wanted.still_missing < least {
            let enough = wanted.still_missing == 0;
            best = Some(wanted);
            if enough {
                break;
            }
        }
    }
    Ok(best)
}

/// The best kind of which exactly so many people are added.
fn kind(
    instance: &Instance,
    model: &Model,
    people: u32,
    watch: &Watch,
) -> Result<Option<Wanted>, Fault> {
    let mut elastic = Elastic::new(instance, model, May::MoveAll);
    // A step of a seat outweighs every choice of values.
    let heavy = instance.quotas().len() as f64 + 1.0;
    for &(_, step, _) in &elastic.steps {
        elastic.program.set_cost(step, heavy);
    }
    let copies = f64::from(people);
    let here = elastic.program.whole_column(0.0, 1.0, 1.0);
    elastic.program.add_to_row(0, here, copies);
    // Values that nothing asks for cost nothing and are not told.
    let asked = |quota: usize| instance.quotas()[quota].min_seats(instance.seats()) > 0;
    let mut values: BTreeMap<usize, usize> = BTreeMap::new();
    let mut all_asked = Vec::new();
    for (attribute, habit) in habits(instance) {
        let mut all = Vec::new();
        for (position, quota) in instance.quotas().iter().enumerate() {
            if quota.attribute == attribute {
                let cost = if asked(position) { 1.0 } else { 0.0 };
                let value = elastic.program.whole_column(cost, 0.0, 1.0);
                values.insert(position, value);
                if asked(position) {
                    all_asked.push((value, 1.0));
                }
                all.push((value, 1.0));
            }
        }
        let fewest = if habit.says_something { 1.0 } else { 0.0 };
        elastic.program.row(fewest, habit.most as f64, all);
    }
    // Nobody is looked for who is more of a rarity than anybody in the pool.
    let facts = (0..instance.pool().len()).map(|person| &instance.facts(person).quotas);
    let rarest = facts.map(|own| own.iter().filter(|quota| asked(**quota)).count());
    let most = rarest.max().unwrap_or(all_asked.len()) as f64;
    elastic.program.row(f64::NEG_INFINITY, most, all_asked);
    for (place, &(end, ..)) in elastic.steps.iter().enumerate() {
        if let Some(&value) = values.get(&end.quota) {
            elastic
                .program
                .add_to_row(elastic.rows[place], value, copies);
        }
    }
    for (place, union) in model.unions.iter().enumerate() {
        let speaks = elastic.program.whole_column(0.0, 0.0, 1.0);
        let mut entries = vec![(speaks, -1.0)];
        entries.extend(union.quotas.iter().map(|quota| (values[quota], 1.0)));
        elastic.program.row(0.0, f64::INFINITY, entries);
        elastic
            .program
            .add_to_row(elastic.unions[place], speaks, copies);
    }
    let Some(solution) = elastic.program.solve(watch)? else {
        return Ok(None);
    };
    let steps = elastic.steps.iter();
    let still_missing = steps
        .map(|&(_, step, _)| solution[step].round() as u32)
        .sum();
    let values = values
        .iter()
        .filter(|(quota, value)| solution[**value] > 0.5 && asked(**quota))
        .map(|(&quota, _)| {
            let quota = &instance.quotas()[quota];
            (quota.attribute.clone(), quota.value.clone())
        })
        .collect();
    Ok(Some(Wanted {
        values,
        people,
        still_missing,
    }))
}

/// How the people of the pool fill in an attribute.
struct Habit {
    /// Everybody who says anything counts towards some quota.
    says_something: bool,
    /// The most quotas anybody counts towards.
    most: usize,
}

fn habits(instance: &Instance) -> BTreeMap<&str, Habit> {
    let attributes: BTreeSet<&str> = instance
        .quotas()
        .iter()
        .map(|quota| quota.attribute.as_str())
        .collect();
    attributes
        .into_iter()
        .map(|attribute| {
            let mut habit = Habit {
                says_something: true,
                most: 1,
            };
            for (position, person) in instance.pool().iter().enumerate() {
                if person.values(attribute).is_empty() {
                    continue;
                }
                let counted = instance
                    .facts(position)
                    .quotas
                    .iter()
                    .filter(|quota| instance.quotas()[**quota].attribute == attribute)
                    .count();
                habit.says_something &= counted > 0;
                habit.most = habit.most.max(counted);
            }
            (attribute, habit)
        })
        .collect()
}
