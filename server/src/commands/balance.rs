//! `convener balance` and `convener balance verify`.

use std::fs;
use std::io::IsTerminal;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, bail};
use balance::{
    Check, Checked, Draft, Extras, Instance, Outcome, PublishedDraw, Ran, Report, ReportedChange,
    Request, Seed, Watch,
};

use crate::cli::{Balance, BalanceCommand, VerifyDraw};

/// Chooses a panel from files, or checks a published draw. False when no panel can meet every quota,
/// and when a check fails.
///
/// # Errors
/// A fault that names file, row and column.
pub fn run(how: &Balance) -> anyhow::Result<bool> {
    match &how.command {
        Some(BalanceCommand::Verify(what)) => verify(what),
        None => choose(how),
    }
}

fn read(path: &Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

fn choose(how: &Balance) -> anyhow::Result<bool> {
    let (Some(quotas), Some(pool), Some(seats)) = (&how.quotas, &how.pool, how.seats) else {
        bail!("--quotas, --pool and --seats are needed");
    };
    let (categories, respondents) = (read(quotas)?, read(pool)?);
    // A bare number is the seed itself; anything else is hashed into one.
    let number = how.seed.parse::<u64>().map(|number| number.to_string());
    let seed_text = number.unwrap_or_else(|_| how.seed.clone());
    let seed = Seed::from_text(&seed_text);
    let request = Request {
        categories: &categories,
        respondents: &respondents,
        seats,
        at_most: &how.at_most,
        method: how.method.into(),
        gap: how.gap,
        seed,
    };
    let split = |list: &String| list.split(',').map(|id| id.trim().to_owned()).collect();
    let extras = Extras {
        champions: how.champions.clone(),
        apart: how.apart.iter().map(split).collect(),
        must: how.must.clone(),
        must_not: how.must_not.clone(),
        total: how.numbers,
        watch: watch(how),
    };
    let Ran {
        report,
        instance,
        proposal,
    } = balance::run_with(&request, &extras)?;
    if let (Some(file), Some(proposal)) = (&how.publish, &proposal) {
        let published = PublishedDraw::of(&instance, proposal, Some(&seed_text))
            .context("only a lottery can be published: choose --method leximin or maximin")?;
        fs::write(file, serde_json::to_vec_pretty(&published)?)
            .with_context(|| format!("writing {}", file.display()))?;
    }
    if !report.complete {
        eprintln!(
            "The time was over before everything was found; what is said is true all the same."
        );
    }
    if how.json {
        println!("{}", serde_json::to_string(&report)?);
    } else {
        print(&report);
    }
    Ok(report.feasible)
}

/// The limit that was asked for, and progress for whoever watches.
fn watch(how: &Balance) -> Watch {
    let watch = how.time_limit.map_or_else(Watch::unlimited, |seconds| {
        Watch::within(Duration::from_secs(seconds))
    });
    if !std::io::stderr().is_terminal() {
        return watch;
    }
    watch.telling(|progress| {
        let share = |share: Option<f64>| {
            share.map_or_else(|| "…".to_owned(), |share| format!("{:.4} %", share * 100.0))
        };
        eprint!(
            "\r{:?}, round {}: smallest chance {} of at most {}   ",
            progress.step,
            progress.round,
            share(progress.reached),
            share(progress.bound)
        );
    })
}

/// Says the same in lines for people.
fn print(report: &Report) {
    if report.feasible {
        print_panel(report);
    } else {
        print_conflicts(report);
    }
    println!(
        "Instance {}, seed {}, {:.2} s.",
        report.instance, report.seed, report.seconds
    );
}

fn print_panel(report: &Report) {
    if !report.conceded.is_empty() {
        println!("Soft quotas had to move:");
        report.conceded.iter().for_each(print_change);
    }
    println!("{} people, one a line:", report.selected.len());
    for id in &report.selected {
        match report.probabilities.as_ref().and_then(|all| all.get(id)) {
            Some(chance) => println!("{id}  (chance {:.2} %)", chance * 100.0),
            None => println!("{id}"),
        }
    }
    if let (Some(minimum), Some(bound)) = (report.minimum_probability, report.bound) {
        println!(
            "The smallest chance is {:.4} %; no lottery makes it larger than {:.4} %.",
            minimum * 100.0,
            bound * 100.0
        );
    }
    for blocked in &report.blocked {
        let quotas: Vec<String> = blocked
            .quotas
            .iter()
            .map(|end| format!("{} {} {}–{}", end.attribute, end.value, end.min, end.max))
            .collect();
        println!(
            "In no panel: {}, because of {}.",
            blocked.people.join(", "),
            quotas.join(", ")
        );
    }
}

fn print_conflicts(report: &Report) {
    println!("The quotas cannot all be met:");
    for conflict in &report.conflicts {
        println!("- {}", conflict.explanation);
        conflict.relaxation.iter().for_each(print_change);
    }
    for way in &report.alternatives {
        println!("Or else:");
        way.iter().for_each(print_change);
    }
    if let Some(wanted) = &report.wanted {
        let values: Vec<String> = wanted
            .values
            .iter()
            .map(|(category, feature)| format!("{category} {feature}"))
            .collect();
        println!(
            "Most wanted in the pool: {} more with {}{}.",
            wanted.people,
            values.join(", "),
            if wanted.still_missing == 0 {
                String::new()
            } else {
                format!(
                    ", though {} seats would still be missing",
                    wanted.still_missing
                )
            }
        );
    }
}

fn print_change(change: &ReportedChange) {
    println!(
        "  {} {}: {}–{} instead of {}–{}",
        change.category, change.feature, change.min, change.max, change.min_was, change.max_was
    );
}

/// Checks a published draw without a solver.
fn verify(what: &VerifyDraw) -> anyhow::Result<bool> {
    let text = read(&what.file)?;
    let published: PublishedDraw = serde_json::from_str(&text)
        .with_context(|| format!("{} is no published draw", what.file.display()))?;
    let instance = what
        .instance
        .as_ref()
        .map(|file| -> anyhow::Result<Instance> {
            let draft: Draft = serde_json::from_str(&read(file)?)
                .with_context(|| format!("{} is no instance", file.display()))?;
            Ok(Instance::new(draft)?)
        })
        .transpose()?;
    let checks = balance::verify_draw(&published, instance.as_ref());
    if what.json {
        println!("{}", serde_json::to_string(&checks)?);
    } else {
        for checked in &checks {
            let (outcome, detail) = match &checked.outcome {
                Outcome::Passed => ("passed", String::new()),
                Outcome::Failed { detail } => ("FAILED", format!(": {detail}")),
                Outcome::NotChecked { detail } => ("not checked", format!(": {detail}")),
            };
            println!("{:<12} {}{detail}", outcome, question(checked));
        }
    }
    Ok(balance::all_passed(&checks))
}

fn question(checked: &Checked) -> &'static str {
    match checked.check {
        Check::Format => "the file is of a known format",
        Check::InstanceHash => "the people and rules have the published fingerprint",
        Check::Types => "people are grouped by what they count towards",
        Check::PanelsKeepTheRules => "every panel keeps every rule",
        Check::Weights => "the weights add up to the total",
        Check::Probabilities => "the chances follow from the panels",
        Check::Minimum => "the smallest chance is what was said",
        Check::Bound => "no lottery has a larger smallest chance",
        Check::Seed => "the seed is made of the announced text",
        Check::Selected => "the seed draws the people selected",
    }
}
