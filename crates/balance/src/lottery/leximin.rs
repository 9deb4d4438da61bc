//! The lottery that after the smallest chance raises the next smallest, and so on. The best chances
//! are found for fractions, where each level costs a small program, and then panels are looked for
//! whose average is just that. Where there are such panels, all levels are proved at once. Where there
//! are none, the search has found an inequality that all panels keep and the fractions break; with it
//! the chances are found again.

use super::Found;
use super::columns::{Goal, Outcome, generate};
use super::early::Known;
use super::fractions::{Fractions, Levels};
use super::peel::peel;
use super::search::Search;
use crate::solver::Fault;

/// After so many inequalities the best lottery found goes out with the gap it has.
const MOST_CUTS: usize = 300;

pub(super) fn leximin(
    fractions: &mut Fractions<'_>,
    search: &mut Search<'_>,
    gap: f64,
    known: &mut Known,
) -> Result<Found, Fault> {
    let mut best: Option<Found> = None;
    for _ in 0..=MOST_CUTS {
        let (levels, outcome) = match attempt(fractions, search, gap, known) {
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
                certificate: levels.certificate,
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
    fractions: &Fractions<'_>,
    search: &mut Search<'_>,
    gap: f64,
    known: &mut Known,
) -> Result<(Levels, Outcome), Fault> {
    let (model, reachable, watch) = (fractions.model, fractions.reachable, fractions.watch);
    let levels = fractions.levels(known)?;
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
