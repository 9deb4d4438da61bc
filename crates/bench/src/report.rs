//! The table of figures against targets, for the terminal and for `docs/performance.md`.

use std::fmt::Write;
use std::path::Path;

use anyhow::Context;

use crate::machine;

const BEGIN: &str = "<!-- figures: make bench writes what follows -->";
const END: &str = "<!-- end of figures -->";

/// What is wanted of a figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Target {
    AtLeast(f64),
    AtMost(f64),
    /// Told for scale.
    Nothing,
}

#[derive(Clone, Debug)]
struct Row {
    what: String,
    unit: &'static str,
    target: Target,
    measured: f64,
}

impl Row {
    fn met(&self) -> Option<bool> {
        match self.target {
            Target::AtLeast(least) => Some(self.measured >= least),
            Target::AtMost(most) => Some(self.measured <= most),
            Target::Nothing => None,
        }
    }

    fn cells(&self) -> [String; 4] {
        let target = match self.target {
            Target::AtLeast(least) => format!("≥ {} {}", figure(least), self.unit),
            Target::AtMost(most) => format!("≤ {} {}", figure(most), self.unit),
            Target::Nothing => String::new(),
        };
        let met = match self.met() {
            Some(true) => "met",
            Some(false) => "not met",
            None => "",
        };
        [
            self.what.clone(),
            target,
            format!("{} {}", figure(self.measured), self.unit),
            met.to_owned(),
        ]
    }
}

/// Three digits that count.
fn figure(value: f64) -> String {
    let places = match value.abs() {
        v if v >= 100.0 => 0,
        v if v >= 10.0 => 1,
        _ => 2,
    };
    let text = format!("{value:.places$}");
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text
    }
}

/// Figures as they come in.
#[derive(Debug)]
pub struct Report {
    head: String,
    rows: Vec<Row>,
}

impl Report {
    pub fn new() -> Self {
        let day = chrono::Utc::now().format("%Y-%m-%d");
        Self {
            head: format!(
                "Commit {}, {day}, {}.",
                machine::commit(),
                machine::described()
            ),
            rows: Vec::new(),
        }
    }

    /// Adds a figure and shows it at once: a whole run takes minutes.
    pub fn add(&mut self, what: &str, unit: &'static str, target: Target, measured: f64) {
        let row = Row {
            what: what.to_owned(),
            unit,
            target,
            measured,
        };
        let [what, target, measured, met] = row.cells();
        eprintln!("   {what}: {measured} {target} {met}");
        self.rows.push(row);
    }

    pub fn all_met(&self) -> bool {
        self.rows.iter().all(|row| row.met() != Some(false))
    }

    pub fn as_text(&self) -> String {
        let cells: Vec<[String; 4]> = self.rows.iter().map(Row::cells).collect();
        let width = |at: usize| {
            let lengths = cells.iter().map(|row| row[at].chars().count());
            lengths.max().unwrap_or_default()
        };
        let (what, target, measured) = (width(0), width(1), width(2));
        let mut out = format!("\n{}\n\n", self.head);
        for [a, b, c, d] in &cells {
            let _ = writeln!(out, "{a:what$}  {b:>target$}  {c:>measured$}  {d}");
        }
        out
    }

    /// Puts the table between the marks of a page and leaves the rest as it is.
    pub fn write_into(&self, page: &Path) -> anyhow::Result<()> {
        let text =
            std::fs::read_to_string(page).with_context(|| format!("reading {}", page.display()))?;
        let (before, rest) = text
            .split_once(BEGIN)
            .with_context(|| format!("{} has no line {BEGIN}", page.display()))?;
        let (_, after) = rest
            .split_once(END)
            .with_context(|| format!("{} has no line {END}", page.display()))?;
        let mut table = format!(
            "{}\n\n| measured | target | figure | |\n|---|---|---|---|\n",
            self.head
        );
        for [a, b, c, d] in self.rows.iter().map(Row::cells) {
            let _ = writeln!(table, "| {a} | {b} | {c} | {d} |");
        }
        std::fs::write(page, format!("{before}{BEGIN}\n{table}{END}{after}"))
            .with_context(|| format!("writing {}", page.display()))
    }
}
