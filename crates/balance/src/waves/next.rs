//! Whom to invite next. Without overbooking that is the same lottery with those invited fixed: if all
//! accept, the panel is full and every quota met. With it, people are invited beyond the seats, chosen
//! by what the quotas are expected to lack, as long as the risk that too many come stays small.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::forecast::{Counts, Forecast};
use super::outlook::contradiction;
use super::{Acceptance, Answers};
use crate::instance::Instance;
use crate::model::Model;
use crate::propose::{Choice, Proposal, ProposeError, propose_with};
use crate::seed::{Numbers, Seed};
use crate::watch::Watch;

/// Whether more people may be invited than there are seats.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Overbooking {
    /// Never: if all accept, everybody has a seat.
    None,
    /// As long as more than the seats come with this probability at most, between 0 and 1.
    Risk(f64),
}

/// The next wave of invitations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Wave {
    /// Whom to invite, in the order of the pool: the proposal's people who were not invited yet, and
    /// those beyond the seats.
    pub invite: Vec<String>,
    /// Those among them who are invited beyond the seats.
    pub beyond_seats: Vec<String>,
    /// The draw that chose those within the seats.
    pub proposal: Proposal,
    /// What to expect once they are invited.
    pub forecast: Forecast,
}

/// Proposes the next wave, numbered from 1; its seed follows from the first one's.
///
/// # Errors
/// [`ProposeError::Infeasible`] when no panel with those invited can meet every quota.
pub fn next_wave(
    instance: &Instance,
    answers: &Answers,
    acceptance: &Acceptance,
    overbooking: Overbooking,
    (seed, wave): (Seed, u32),
    choice: Choice,
    watch: &Watch,
) -> Result<Wave, ProposeError> {
    let question = answers.next(instance).map_err(contradiction)?;
    let seed = seed.for_wave(wave);
    let proposal = propose_with(&question, seed, choice, watch)?;
    let mut invited = answers.clone();
    let invited_before =
        |id: &&String| answers.accepted.contains(*id) || answers.pending.contains(*id);
    let fresh = proposal.selected.iter().filter(|id| !invited_before(id));
    invited.pending.extend(fresh.cloned());
    let mut counts = Counts::new(instance, &invited, acceptance);
    let beyond = match overbooking {
        Overbooking::None => BTreeSet::new(),
        Overbooking::Risk(risk) => {
            beyond_seats(&question, &invited, acceptance, seed, risk, &mut counts)
        }
    };
    let is_new = |id: &String| {
        beyond.contains(id) || invited.pending.contains(id) && !answers.pending.contains(id)
    };
    let ids = instance.pool().iter().map(|person| &person.id);
    Ok(Wave {
        invite: ids.clone().filter(|id| is_new(id)).cloned().collect(),
        beyond_seats: ids.filter(|id| beyond.contains(*id)).cloned().collect(),
        proposal,
        forecast: counts.forecast(instance),
    })
}

/// Adds people one by one, each time of the kind that lowers most what is expected to go wrong, as
/// long as the risk allows. Of a kind the seed chooses. Caps hold even if everybody comes.
fn beyond_seats(
    question: &Instance,
    invited: &Answers,
    acceptance: &Acceptance,
    seed: Seed,
    risk: f64,
    counts: &mut Counts,
) -> BTreeSet<String> {
    let model = Model::new(question);
    let mut numbers = Numbers::new("convener/balance/reserve/1", &question.hash(), seed);
    let mut room: Vec<i64> = model.caps.iter().map(|cap| i64::from(cap.limit)).collect();
    let asked = |id: &str| invited.accepted.contains(id) || invited.pending.contains(id);
    let mut pots: Vec<Vec<usize>> = Vec::new();
    for kind in &model.types {
        let (inside, outside): (Vec<usize>, Vec<usize>) = kind
            .members
            .iter()
            .partition(|member| asked(&question.pool()[**member].id));
        for &cap in &kind.caps {
            room[cap] -= inside.len() as i64;
        }
        let many = outside.len() as u32;
        pots.push(numbers.take(outside, many));
    }
    let mut added = BTreeSet::new();
    loop {
        let before = trouble(question, counts);
        let mut best: Option<(f64, usize, Counts)> = None;
        for (place, kind) in model.types.iter().enumerate() {
            let Some(&next) = pots[place].last() else {
                continue;
            };
            if kind.held || kind.caps.iter().any(|&cap| room[cap] <= 0) {
                continue;
            }
            let mut with = counts.clone();
            with.add(question, next, acceptance.chance(&question.pool()[next].id));
            if with.all.more_than(question.seats()) > risk {
                continue;
            }
            let gain = before - trouble(question, &with);
            if gain > 1e-9 && best.as_ref().is_none_or(|(most, ..)| gain > *most) {
                best = Some((gain, place, with));
            }
        }
        let Some((_, place, with)) = best else {
            return added;
        };
        if let Some(person) = pots[place].pop() {
            added.insert(question.pool()[person].id.clone());
        }
        for &cap in &model.types[place].caps {
            room[cap] -= 1;
        }
        *counts = with;
    }
}

/// What is expected to go wrong, in seats: quotas missed either way by their priority, seats left
/// empty, and people without a seat.
fn trouble(instance: &Instance, counts: &Counts) -> f64 {
    let seats = instance.seats();
    let quotas = instance.quotas().iter().zip(&counts.quotas);
    let quotas: f64 = quotas
        .map(|(quota, count)| {
            let priority = f64::from(quota.give.priority);
            let short = count.expected_shortfall(quota.min_seats(seats));
            let over = count.expected_excess(quota.max_seats(seats));
            priority * (short + over)
        })
        .sum();
    quotas + counts.all.expected_shortfall(seats) + counts.all.expected_excess(seats)
}

/// The most people who can be invited for so many open seats if everybody accepts with a rate and
/// more than the seats may come with a probability at most.
pub fn seats_to_offer(open_seats: u32, rate: f64, risk: f64) -> u32 {
    // Beyond this the answer is of no use to anybody.
    let most = open_seats.saturating_mul(20).min(2_000);
    let mut count = super::forecast::Count::of(0);
    let mut offered = 0;
    while offered < most {
        count.add(rate);
        if count.more_than(open_seats) > risk {
            break;
        }
        offered += 1;
    }
    offered
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_are_invited_as_the_risk_allows() {
        assert_eq!(seats_to_offer(3, 1.0, 0.05), 3);
        assert_eq!(seats_to_offer(0, 0.5, 0.05), 0);
        // Of five with even chances, four or five come with 6/32.
        assert_eq!(seats_to_offer(3, 0.5, 0.18), 4);
        assert_eq!(seats_to_offer(3, 0.5, 0.19), 5);
    }
}
