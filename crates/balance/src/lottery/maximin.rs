//! The lottery that makes the smallest chance as large as possible.

use std::collections::BTreeSet;

use super::Found;
use super::columns::{Goal, generate};
use super::fractions::Fractions;
use super::peel::peel;
use super::search::Search;
use crate::certificate::Certificate;
use crate::instance::Instance;
use crate::model::Model;
use crate::solver::Fault;
use crate::watch::Watch;

pub(super) fn maximin(
    instance: &Instance,
    model: &Model,
    search: &mut Search<'_>,
    reachable: &BTreeSet<usize>,
    gap: f64,
    watch: &Watch,
) -> Result<Found, Fault> {
    // Panels whose average are the best chances of all are a lottery with the largest smallest one.
    let levels = Fractions::new(instance, model, reachable, watch).levels()?;
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
