//! `convener import`.

use anyhow::ensure;
use domain::Actor;
use usecases::Error;
use usecases::directory::import::{ImportOptions, ImportReport, import_file};

use crate::cli::Contacts;
use crate::config::Config;

/// How many problems are listed for people; `--json` lists all.
const LISTED: usize = 50;

/// Imports contacts. False when a row was refused and nothing was written.
///
/// # Errors
/// A fault when the file or the database cannot be opened.
pub async fn contacts(config: &Config, how: &Contacts) -> anyhow::Result<bool> {
    ensure!(how.file.exists(), "{} does not exist", how.file.display());
    let platform = super::open(config, true).await?;
    let options = ImportOptions {
        dry_run: how.dry_run,
        skip_bad_rows: how.skip_bad_rows,
    };
    let report = match import_file(&platform, &Actor::Platform, &how.file, options).await {
        Ok(report) => report,
        Err(Error::Refused(refusal)) => {
            let sentence = app::refused::sentence(domain::Language::En, &refusal);
            anyhow::bail!("{}: {sentence}", how.file.display());
        }
        Err(error) => return Err(error.into()),
    };
    if how.json {
        println!("{}", serde_json::to_string(&report)?);
    } else {
        print(&report, how.dry_run);
    }
    Ok(report.counts.refused == 0 || report.applied)
}

fn print(report: &ImportReport, dry_run: bool) {
    for problem in report.problems.iter().take(LISTED) {
        let column = if problem.column.is_empty() {
            String::new()
        } else {
            format!(", {}", problem.column)
        };
        println!("row {}{column}: {}", problem.row, problem.message);
    }
    if report.problems.len() > LISTED {
        println!(
            "… and {} more; --json lists all",
            report.problems.len() - LISTED
        );
    }
    let counts = &report.counts;
    println!(
        "{} rows: {} new, {} changed, {} unchanged, {} merged, {} refused.",
        report.rows,
        counts.created,
        counts.updated,
        counts.unchanged,
        counts.merged,
        counts.refused
    );
    if dry_run {
        println!("A dry run: nothing was written.");
    } else if report.applied {
        println!("The directory was written.");
    } else {
        println!(
            "Nothing was written. Correct the rows, or import the others with --skip-bad-rows."
        );
    }
}
