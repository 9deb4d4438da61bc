//! The lottery that makes the smallest chance as large as possible.

use super::Found;
use super::columns::{Goal, generate};
use super::early::Known;
use super::fractions::Fractions;
use super::peel::peel;
use super::search::Search;
use crate::certificate::Certificate;
use crate::solver::Fault;

pub(super) fn maximin(
    fractions: &Fractions<'_>,
    search: &mut Search<'_>,
    gap: f64,
    known: &mut Known,
) -> Result<Found, Fault> {
    let (model, reachable, watch) = (fractions.model, fractions.reachable, fractions.watch);
    // Panels whose average are the best chances of all are a lottery with the largest smallest one.
    let levels = fractions.levels(known)?;
    peel(search, &levels.seats)?;
    let goal = Goal {
        target: &vec![0.0; model.types.len()],
        bound: levels.bound,
        steady: &levels.worth,
        face: None,
        gap,
    };
    let outcome = generate(model, search, reachable, &goal, watch)?;
    let certificate = match outcome.proof {
        // The solver searched all panels; that cannot be added up again.
        Some(_) => Certificate::Searched,
        None => levels.certificate,
    };
    Ok(Found {
        gap: outcome.bound - outcome.solved.above,
        bound: outcome.bound,
        weights: outcome.solved.weights,
        certificate,
    })
}
