//! The lottery that makes the smallest chance as large as possible.

use std::collections::BTreeSet;

use super::Found;
use super::columns::{Goal, generate};
use super::fractions::Fractions;
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
    let fractions = Fractions::new(instance, model, reachable, watch);
    let level = fractions.level(&[])?;
    let goal = Goal {
        target: &vec![0.0; model.types.len()],
        bound: level.bound,
        steady: &level.worth,
        gap,
    };
    let outcome = generate(model, search, reachable, &goal, watch)?;
    let certificate = match outcome.proof {
        // The solver searched all panels; that cannot be added up again.
        Some(_) => Certificate::Searched,
        None => level.certificate,
    };
    Ok(Found {
        gap: outcome.bound - outcome.solved.above,
        bound: outcome.bound,
        weights: outcome.solved.weights,
        certificate,
    })
}
