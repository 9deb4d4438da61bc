//! A first set of panels for chances that fractions can have: a panel from the face the chances lie on
//! is taken away as often as it can be, which brings what is left to a smaller face, until nothing is
//! left (Grötschel, Lovász and Schrijver's way to Carathéodory's theorem). Where a face holds no panel
//! it ends early; the master weighs the panels anew in any case.

use super::dives::Dives;
use super::search::Search;
use crate::solver::Fault;
use crate::swaps::Panel;

/// Nearer to a bound than this is at it.
const TIGHT: f64 = 1e-7;

/// Less than this is nothing left.
const NOTHING: f64 = 1e-7;

/// How often another panel is looked for where there was none.
const ATTEMPTS: u32 = 4;

/// Log odds beyond this are as good as certain.
const CERTAIN: f64 = 8.0;

/// Adds panels whose average is about this point, given as seats per type.
pub(super) fn peel(search: &mut Search<'_>, point: &[f64]) -> Result<(), Fault> {
    let Some(mut dives) = search.take_dives() else {
        return Ok(());
    };
    let done = peel_with(search, &mut dives, point);
    let freed = dives.free();
    search.give_dives(dives);
    done.and(freed)
}

fn peel_with(search: &mut Search<'_>, dives: &mut Dives<'_>, point: &[f64]) -> Result<(), Fault> {
    let mut rest = dives.with_rows(point);
    keep_within(dives, &mut rest);
    let mut left = 1.0;
    let mut round = 0;
    while left > NOTHING {
        round += 1;
        search.tell(round);
        dives.keep_to_face(&rest, TIGHT)?;
        let Some(panel) = panel_near(search, dives, &rest[..point.len()])? else {
            return Ok(());
        };
        let whole: Vec<f64> = panel.iter().map(|&members| f64::from(members)).collect();
        let whole = dives.with_rows(&whole);
        let share = share_of(dives, &whole, &rest);
        search.add_good(panel);
        if share <= 0.0 || share >= 1.0 - NOTHING {
            return Ok(());
        }
        left *= 1.0 - share;
        for (rest, whole) in rest.iter_mut().zip(&whole) {
            *rest = (*rest - share * whole) / (1.0 - share);
        }
        keep_within(dives, &mut rest);
    }
    Ok(())
}

/// Rounding must not put a point outside the bounds.
fn keep_within(dives: &Dives<'_>, point: &mut [f64]) {
    for (column, value) in point.iter_mut().enumerate() {
        let (lower, upper) = dives.bounds(column);
        *value = value.clamp(lower, upper);
    }
}

/// A panel of the face that holds those of whom most is left; another one where the dive for that runs
/// aground.
fn panel_near(
    search: &mut Search<'_>,
    dives: &mut Dives<'_>,
    rest: &[f64],
) -> Result<Option<Panel>, Fault> {
    let odds: Vec<f64> = rest
        .iter()
        .enumerate()
        .map(|(column, rest)| {
            let (lower, upper) = dives.bounds(column);
            let (below, above) = (rest - lower, upper - rest);
            let odds = below.max(1e-9) / above.max(1e-9);
            odds.ln().clamp(-CERTAIN, CERTAIN)
        })
        .collect();
    for attempt in 0..ATTEMPTS {
        let noise = f64::from(attempt) * CERTAIN / 2.0;
        let worth: Vec<f64> = odds
            .iter()
            .map(|odds| odds + noise * (search.share() - 0.5))
            .collect();
        if let Some(panel) = dives.panel(&worth)? {
            return Ok(Some(panel));
        }
    }
    Ok(None)
}

/// How often a panel can be taken away so that what is left stays within the bounds.
fn share_of(dives: &Dives<'_>, whole: &[f64], rest: &[f64]) -> f64 {
    let mut share = 1.0_f64;
    for (column, (&rest, &whole)) in rest.iter().zip(whole).enumerate() {
        let (lower, upper) = dives.bounds(column);
        if whole > rest + TIGHT && lower.is_finite() {
            share = share.min((rest - lower) / (whole - lower));
        }
        if whole < rest - TIGHT && upper.is_finite() {
            share = share.min((upper - rest) / (upper - whole));
        }
    }
    share
}
