//! How long a report of forty pages takes: `make bench-papers`. Fails when a target is missed.

#[path = "../tests/it/samples.rs"]
mod samples;

use std::time::{Duration, Instant};

use paper::{Format, Paper};

const RUNS: u32 = 5;

/// The longest of some runs after the first, which reads the fonts.
fn longest(paper: &Paper, format: Format) -> Result<(Duration, Duration, usize), paper::Fault> {
    let begun = Instant::now();
    let bytes = paper.write(format)?.len();
    let first = begun.elapsed();
    let mut longest = Duration::ZERO;
    for _ in 0..RUNS {
        let begun = Instant::now();
        paper.write(format)?;
        longest = longest.max(begun.elapsed());
    }
    Ok((first, longest, bytes))
}

fn main() -> Result<(), paper::Fault> {
    // One round of the sample is a page and a half.
    let papers = [
        ("1 page", samples::everything(&samples::WORDS[0])),
        ("40 pages", samples::long(26)),
        ("1 page, Arabic", samples::everything(&samples::WORDS[3])),
        ("1 page, Chinese", samples::everything(&samples::WORDS[5])),
    ];
    let mut met = true;
    for (name, paper) in &papers {
        for (format, limit) in [(Format::Pdf, 2_000), (Format::Docx, 1_000)] {
            let (first, longest, bytes) = longest(paper, format)?;
            let limit = Duration::from_millis(limit);
            met &= longest <= limit && first <= limit;
            println!(
                "{name:<16} {:<5} {:>7.0} ms, at first {:>7.0} ms (at most {} ms), {} kB",
                format.extension(),
                longest.as_secs_f64() * 1e3,
                first.as_secs_f64() * 1e3,
                limit.as_millis(),
                bytes / 1000,
            );
        }
    }
    if !met {
        std::process::exit(1);
    }
    Ok(())
}
