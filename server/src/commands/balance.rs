//! `convener balance`.

use std::fs;

use anyhow::Context;
use balance::{Report, Request, Seed};

use crate::cli::Balance;

/// Chooses a panel from files. False when no panel can meet every quota.
///
/// # Errors
/// A fault that names file, row and column.
pub fn run(how: &Balance) -> anyhow::Result<bool> {
    let read = |path: &std::path::Path| {
        fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
    };
    let (categories, respondents) = (read(&how.quotas)?, read(&how.pool)?);
    // A bare number is the seed itself; anything else is hashed into one.
    let seed = how
        .seed
        .parse::<u64>()
        .map_or_else(|_| Seed::from_text(&how.seed), Seed::from);
    let report = balance::run(&Request {
        categories: &categories,
        respondents: &respondents,
        seats: how.seats,
        at_most: &how.at_most,
        method: how.method.into(),
        gap: how.gap,
        seed,
    })?;
    if how.json {
        println!("{}", serde_json::to_string(&report)?);
    } else {
        print(&report);
    }
    Ok(report.feasible)
}

/// Says the same in lines for people.
fn print(report: &Report) {
    if report.feasible {
        println!("{} people, one a line:", report.selected.len());
        for id in &report.selected {
            match report.probabilities.as_ref().and_then(|all| all.get(id)) {
                Some(chance) => println!("{id}  (chance {:.2} %)", chance * 100.0),
                None => println!("{id}"),
            }
        }
        if let Some(minimum) = report.minimum_probability {
            println!("The smallest chance is {:.4} %.", minimum * 100.0);
        }
    } else {
        println!("The quotas cannot all be met:");
        for conflict in &report.conflicts {
            println!("- {}", conflict.explanation);
            for change in &conflict.relaxation {
                println!(
                    "  {} {}: {}–{} instead of {}–{}",
                    change.category,
                    change.feature,
                    change.min,
                    change.max,
                    change.min_was,
                    change.max_was
                );
            }
        }
    }
    println!(
        "Instance {}, seed {}, {:.2} s.",
        report.instance, report.seed, report.seconds
    );
}
