//! The lotteries. Panels are generated as they are needed: a master program weighs the panels known so
//! far, its duals say which people a further panel should hold, and when no panel is worth more than
//! what is reached, the lottery is the best there is. The upper bound reached goes out with the result
//! as its certificate.

mod columns;
mod dives;
mod early;
mod fractions;
mod leximin;
mod master;
mod maximin;
mod peel;
mod search;

use std::collections::BTreeSet;

use crate::certificate::Certificate;
use crate::instance::Instance;
use crate::model::Model;
use crate::solver::Fault;
use crate::swaps::Panel;
use crate::watch::Watch;

use early::{Known, evenly};
use fractions::Fractions;
use search::Search;

/// Panels and the weights they are drawn with.
#[derive(Debug)]
pub(crate) struct Weighted {
    pub model: Model,
    pub panels: Vec<(Panel, f64)>,
    /// Types that no panel can hold.
    pub unreachable: Vec<usize>,
    /// No lottery gives everyone who can be selected a larger chance than this.
    pub bound: f64,
    /// How far the lottery may be from the best: for maximin the smallest chance, for leximin every
    /// chance.
    pub gap: f64,
    /// Whether the gap asked for was reached.
    pub complete: bool,
    /// How anybody can check the bound.
    pub certificate: Certificate,
}

/// Which lottery, and how near to the best one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Aim {
    pub leximin: bool,
    pub gap: f64,
}

/// The best lottery within the gap, or none when no panel keeps the rules.
pub(crate) fn weigh(
    instance: &Instance,
    aim: Aim,
    watch: &Watch,
) -> Result<Option<Weighted>, Fault> {
    // Nearer than this nothing can be told from rounding.
    let aim = Aim {
        gap: aim.gap.max(1e-9),
        ..aim
    };
    let model = Model::new(instance);
    let mut search = Search::new(instance, &model, watch)?;
    if !search.start()? {
        return Ok(None);
    }
    let (reachable, covered) = search.cover_everyone()?;
    let mut known = Known::default();
    let mut fractions = Fractions::new(instance, &model, &reachable, watch);
    let attempt = if aim.leximin {
        leximin::leximin(&mut fractions, &mut search, aim.gap, &mut known)
    } else {
        maximin::maximin(&fractions, &mut search, aim.gap, &mut known)
    };
    let found = match attempt {
        Err(Fault::OutOfTime) => evenly(&model, &search.panels, &reachable, aim, known),
        attempt => attempt?,
    };
    let total: f64 = found.weights.iter().sum();
    let panels = search.panels.iter().zip(&found.weights);
    let panels = panels
        .filter(|(_, weight)| **weight > 0.0)
        .map(|(panel, weight)| (panel.clone(), weight / total))
        .collect();
    Ok(Some(Weighted {
        panels,
        unreachable: if covered {
            unreachable(&model, &reachable)
        } else {
            Vec::new()
        },
        bound: found.bound,
        gap: found.gap.max(0.0),
        complete: covered && found.gap <= aim.gap,
        certificate: found.certificate,
        model,
    }))
}

/// The open types that are not among the reachable ones.
fn unreachable(model: &Model, reachable: &BTreeSet<usize>) -> Vec<usize> {
    (0..model.types.len())
        .filter(|column| !model.types[*column].held && !reachable.contains(column))
        .collect()
}

/// What a lottery came to.
struct Found {
    /// The weight of each panel of the search.
    weights: Vec<f64>,
    bound: f64,
    gap: f64,
    certificate: Certificate,
}
