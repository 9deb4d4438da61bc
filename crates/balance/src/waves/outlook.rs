//! Where the answers leave each quota.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Answers;
use super::critical::critical;
use crate::feasibility::{Infeasible, any_panel, explain};
use crate::instance::{Instance, InstanceError};
use crate::model::Model;
use crate::solver::{Fault, Program};
use crate::watch::Watch;

/// How a quota stands while answers come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuotaState {
    /// Those who accepted meet it, and those who have not answered cannot break it.
    Met,
    /// It is met if those who have not answered accept.
    OnTrack,
    /// It takes more than those invited so far, or fewer.
    AtRisk,
    /// No panel with those who accepted and without those who declined can meet it.
    Unreachable,
}

/// A quota while answers come in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuotaOutlook {
    pub attribute: String,
    pub value: String,
    /// The minimum in seats.
    pub min: u32,
    /// The maximum in seats.
    pub max: u32,
    /// How many of those who accepted count.
    pub accepted: u32,
    /// How many of those who have not answered count.
    pub pending: u32,
    /// The fewest a full panel can still have under the seats, caps and lists.
    pub fewest: u32,
    /// The most a full panel can still have under the seats, caps and lists.
    pub most: u32,
    pub state: QuotaState,
}

/// Where the answers leave the whole panel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outlook {
    /// A row per quota, in the order of the quotas.
    pub quotas: Vec<QuotaOutlook>,
    /// Whether some panel with those who accepted and without those who declined meets every quota.
    pub reachable: bool,
    /// Seats that neither an acceptance nor an open invitation fills.
    pub open_seats: u32,
    /// Those who accepted or have not answered without any one of whom no panel could meet every
    /// quota any more.
    pub critical: Vec<String>,
    /// Why no panel can meet every quota any more.
    pub why_not: Option<Infeasible>,
    /// Whether time was over before everybody critical was found.
    pub unfinished: bool,
}

/// The counters alone, without the solver: one pass over those invited. A quota is unreachable here
/// only when too few people are left in the pool or too many accepted.
pub fn counters(instance: &Instance, answers: &Answers) -> Vec<QuotaOutlook> {
    let count = |ids: &BTreeSet<String>| {
        let mut counts = vec![0_u32; instance.quotas().len()];
        for position in ids.iter().filter_map(|id| instance.position(id)) {
            for &quota in &instance.facts(position).quotas {
                counts[quota] += 1;
            }
        }
        counts
    };
    let (accepted, pending) = (count(&answers.accepted), count(&answers.pending));
    let mut available = vec![0_u32; instance.quotas().len()];
    let barred = &instance.draft().must_not;
    for (position, person) in instance.pool().iter().enumerate() {
        if !barred.contains(&person.id) && !answers.declined.contains(&person.id) {
            for &quota in &instance.facts(position).quotas {
                available[quota] += 1;
            }
        }
    }
    let seats = instance.seats();
    let taken = answers.accepted.len() as u32;
    let rows = instance.quotas().iter().enumerate();
    rows.map(|(position, quota)| {
        let accepted = accepted[position];
        let row = QuotaOutlook {
            attribute: quota.attribute.clone(),
            value: quota.value.clone(),
            min: quota.min_seats(seats),
            max: quota.max_seats(seats),
            accepted,
            pending: pending[position],
            fewest: accepted,
            most: available[position].min(accepted + seats.saturating_sub(taken)),
            state: QuotaState::AtRisk,
        };
        QuotaOutlook {
            state: state(&row),
            ..row
        }
    })
    .collect()
}

fn state(row: &QuotaOutlook) -> QuotaState {
    let if_all_come = row.accepted + row.pending;
    if row.most < row.min || row.fewest > row.max {
        QuotaState::Unreachable
    } else if if_all_come > row.max || if_all_come < row.min {
        QuotaState::AtRisk
    } else if row.accepted >= row.min {
        QuotaState::Met
    } else {
        QuotaState::OnTrack
    }
}

/// Where the answers leave each quota and the panel, exactly.
///
/// # Errors
/// [`Fault::OutOfTime`] when time was over before it was known whether the panel can come about.
pub fn outlook(instance: &Instance, answers: &Answers, watch: &Watch) -> Result<Outlook, Fault> {
    let question = answers.open_question(instance).map_err(contradiction)?;
    let model = Model::new(&question);
    let mut quotas = counters(instance, answers);
    for (position, row) in quotas.iter_mut().enumerate() {
        if let Some((fewest, most)) = range(&model, position, watch)? {
            (row.fewest, row.most) = (fewest, most);
        }
        row.state = state(row);
    }
    let panel = any_panel(&question, watch)?;
    let mut critical_people = Vec::new();
    let mut unfinished = false;
    let mut why_not = None;
    match &panel {
        Some(panel) => match critical(&question, &model, panel, answers, watch) {
            Ok(found) => critical_people = found,
            Err(Fault::OutOfTime) => unfinished = true,
            Err(fault) => return Err(fault),
        },
        None => {
            let found = explain(&question, watch)?;
            unfinished = found.unfinished;
            mark(&mut quotas, &found);
            why_not = Some(found);
        }
    }
    let invited = answers.accepted.len() + answers.pending.len();
    Ok(Outlook {
        quotas,
        reachable: panel.is_some(),
        open_seats: instance.seats().saturating_sub(invited as u32),
        critical: critical_people,
        why_not,
        unfinished,
    })
}

pub(super) fn contradiction(error: InstanceError) -> Fault {
    Fault::WrongAnswer(format!("the answers contradict the question: {error}"))
}

/// Quotas that can be met each by itself and not together are unreachable as well.
fn mark(quotas: &mut [QuotaOutlook], why_not: &Infeasible) {
    for end in why_not
        .conflicts
        .iter()
        .flat_map(|conflict| &conflict.quotas)
    {
        let concerned = quotas
            .iter_mut()
            .filter(|row| row.attribute == end.attribute && row.value == end.value);
        for row in concerned {
            row.state = QuotaState::Unreachable;
        }
    }
}

/// The fewest and the most of a quota that a full panel can have under the hard rules; none when no
/// panel keeps them.
fn range(model: &Model, quota: usize, watch: &Watch) -> Result<Option<(u32, u32)>, Fault> {
    // Only the caps and this quota tell people apart here, so that a few groups remain of thousands.
    let mut groups: BTreeMap<(bool, bool, &[usize]), u32> = BTreeMap::new();
    for kind in &model.types {
        let key = (kind.held, kind.quotas.contains(&quota), &kind.caps[..]);
        *groups.entry(key).or_default() += kind.members.len() as u32;
    }
    let mut program = Program::default();
    let mut caps: Vec<Vec<(usize, f64)>> = vec![Vec::new(); model.caps.len()];
    let mut counted = Vec::new();
    for (&(held, counts, own), &size) in &groups {
        let size = f64::from(size);
        let column = program.whole_column(0.0, if held { size } else { 0.0 }, size);
        for &cap in own {
            caps[cap].push((column, 1.0));
        }
        if counts {
            counted.push(column);
        }
    }
    if let Some(seats) = model.seats {
        let everyone = (0..groups.len()).map(|column| (column, 1.0)).collect();
        program.row(f64::from(seats), f64::from(seats), everyone);
    }
    for (cap, entries) in model.caps.iter().zip(caps) {
        program.row(f64::NEG_INFINITY, f64::from(cap.limit), entries);
    }
    let mut ends = [0_u32; 2];
    for (end, cost) in ends.iter_mut().zip([1.0, -1.0]) {
        for &column in &counted {
            program.set_cost(column, cost);
        }
        let Some(values) = whole_solution(&program, watch)? else {
            return Ok(None);
        };
        *end = counted
            .iter()
            .map(|&column| values[column].round() as u32)
            .sum();
    }
    Ok(Some((ends[0], ends[1])))
}

/// The best solution in whole numbers; where the fractions come out whole they are it.
fn whole_solution(program: &Program, watch: &Watch) -> Result<Option<Vec<f64>>, Fault> {
    let Some(solution) = program.solve_in_fractions(watch)? else {
        return Ok(None);
    };
    let whole = |value: &f64| (value - value.round()).abs() < 1e-6;
    if solution.values.iter().all(whole) {
        return Ok(Some(solution.values));
    }
    program.solve(watch)
}
