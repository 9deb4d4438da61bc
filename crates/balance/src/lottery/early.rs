//! What there is when time is over before the panels could be weighed against each other.

use std::collections::BTreeSet;

use super::{Aim, Found};
use crate::certificate::Certificate;
use crate::model::Model;
use crate::swaps::Panel;

/// What is certain about the best lottery before any panel is weighed.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// No lottery makes the smallest chance larger than this, and why.
    pub bound: Option<(f64, Certificate)>,
    /// The fairest chance of a member of each type, once every level is found.
    pub chances: Option<Vec<f64>>,
}

/// The panels found so far, each as likely. How far they may be from the best is told from what is
/// known by then; where nothing is, the open seats are shared by the open people.
pub(super) fn evenly(
    model: &Model,
    panels: &[Panel],
    reachable: &BTreeSet<usize>,
    aim: Aim,
    known: Known,
) -> Found {
    let size = |column: usize| model.types[column].members.len() as f64;
    let share = 1.0 / panels.len() as f64;
    let chance = |column: usize| {
        let seated: u32 = panels.iter().map(|panel| panel[column]).sum();
        f64::from(seated) * share / size(column)
    };
    let smallest = reachable
        .iter()
        .map(|&column| chance(column))
        .fold(1.0, f64::min);
    let (bound, certificate) = known
        .bound
        .unwrap_or_else(|| (shared(model, reachable), Certificate::Searched));
    let bound = bound.max(smallest);
    let gap = match (aim.leximin, known.chances) {
        (false, _) => bound - smallest,
        // Of the higher chances nothing is known.
        (true, None) => 1.0,
        (true, Some(chances)) => reachable
            .iter()
            .map(|&column| chances[column] - chance(column))
            .fold(0.0, f64::max),
    };
    Found {
        weights: vec![share; panels.len()],
        bound,
        gap,
        certificate,
    }
}

/// A bound that needs no solver: the open seats over the open people.
fn shared(model: &Model, reachable: &BTreeSet<usize>) -> f64 {
    let size = |column: usize| model.types[column].members.len() as f64;
    let people: f64 = reachable.iter().map(|&column| size(column)).sum();
    if people == 0.0 {
        return 1.0;
    }
    let held = (0..model.types.len()).filter(|&column| model.types[column].held);
    let held: f64 = held.map(size).sum();
    let seats = model.seats.map_or(people + held, f64::from) - held;
    (seats / people).min(1.0)
}
