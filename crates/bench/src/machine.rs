//! What is measured on.

use std::io::{Seek, Write};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// One line about processor, cores and load.
pub fn described() -> String {
    let read = |path| std::fs::read_to_string(path).unwrap_or_default();
    let cpu = read("/proc/cpuinfo");
    let model = cpu
        .lines()
        .find_map(|line| line.strip_prefix("model name"))
        .map_or("unknown processor", |rest| {
            rest.trim_start_matches(['\t', ' ', ':'])
        });
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let load = read("/proc/loadavg");
    let load = load.split(' ').next().unwrap_or("?");
    format!("{cores} cores of {model}; load average {load} before the start")
}

/// The commit that is measured, with a word when files differ from it.
pub fn commit() -> String {
    let git = |words: &[&str]| {
        let output = Command::new("git").args(words).output().ok()?;
        Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let head = git(&["rev-parse", "--short", "HEAD"]).unwrap_or_else(|| "unknown".to_owned());
    let changed = git(&[
        "status",
        "--porcelain",
        "--untracked-files=no",
        "--",
        ":!docs",
    ]);
    if changed.is_none_or(|changed| changed.is_empty()) {
        head
    } else {
        format!("{head} with changes")
    }
}

/// How long the disk takes to confirm 8 KiB, in milliseconds: the median of 200 times.
pub fn disk_confirms_in(folder: &Path) -> anyhow::Result<f64> {
    let mut file = std::fs::File::create(folder.join("disk"))?;
    file.write_all(&[0; 8192])?;
    file.sync_all()?;
    let mut took = Vec::new();
    for nth in 0..200_u8 {
        let begun = Instant::now();
        file.rewind()?;
        file.write_all(&[nth; 8192])?;
        file.sync_data()?;
        took.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    took.sort_by(f64::total_cmp);
    Ok(took.get(took.len() / 2).copied().unwrap_or_default())
}
