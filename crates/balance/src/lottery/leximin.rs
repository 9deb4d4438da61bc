//! The lottery that after the smallest chance raises the next smallest, and so on. The best chances
//! are found for fractions, where each level costs a small program, and then panels are looked for
//! whose average is just that. Where there are such panels, all levels are proved at once. Where there
//! are none, the search has found an inequality that all panels keep and the fractions break; with it
//! the chances are found again.

use std::collections::BTreeSet;

use super::Found;
use super::columns::{Goal, Outcome, generate};
use super::fractions::{Fractions, Levels};
use super::peel::peel;
use super::search::Search;
use crate::certificate::Certificate;
use crate::instance::Instance;
use crate::model::Model;
use crate::solver::Fault;
use crate::watch::Watch;

/// After so many inequalities the best lottery found goes out with the gap it has.
const MOST_CUTS: usize = 300;

pub(super) fn leximin(
    instance: &Instance,
    model: &Model,
    search: &mut Search<'_>,
    reachable: &BTreeSet<usize>,
    gap: f64,
    watch: &Watch,
) -> Result<Found, Fault> {
    let mut fractions = Fractions::new(instance, model, reachable, watch);
    let mut best: Option<Found> = None;
    for cuts in 0..=MOST_CUTS {
        let (levels, outcome) = match attempt(model, search, reachable, &fractions, gap, watch) {
            Ok(attempt) => attempt,
            Err(Fault::OutOfTime) => break,
            Err(fault) => return Err(fault),
        };
        let short = -outcome.solved.above;
        let done = short <= gap || outcome.out_of_time;
        if best.as_ref().is_none_or(|best| short < best.gap) {
            best = Some(Found {
                weights: outcome.solved.weights,
                bound: levels.bound,
                gap: short,
                certificate: if cuts == 0 {
                    levels.certificate
                } else {
                    Certificate::Searched
                },
            });
        }
        match outcome.proof {
            Some(cut) if !done => fractions.cut(&cut),
            _ => break,
        }
    }
    let mut found = best.ok_or(Fault::OutOfTime)?;
    found.weights.resize(search.panels.len(), 0.0);
    Ok(found)
}

fn attempt(
    model: &Model,
    search: &mut Search<'_>,
    reachable: &BTreeSet<usize>,
    fractions: &Fractions<'_>,
    gap: f64,
    watch: &Watch,
) -> Result<(Levels, Outcome), Fault> {
    let levels = fractions.levels()?;
    peel(search, &levels.seats)?;
    let goal = Goal {
        target: &levels.chances,
        bound: 0.0,
        steady: &levels.worth,
        face: Some(&levels.seats),
        gap,
    };
    let outcome = generate(model, search, reachable, &goal, watch)?;
    Ok((levels, outcome))
}
