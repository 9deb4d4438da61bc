//! `cargo bench -p balance`: what the engine costs, in CPU seconds of its one thread, with what it
//! reached. Words behind `--` choose among the lines; `--json` prints one object a line instead of a
//! table. The instances are those of the tests; `CONVENER_BALANCE_DATA` names a folder with more.

#![expect(
    clippy::unwrap_used,
    reason = "a measurement that cannot be made should stop"
)]

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use balance::waves::{Answers, counters, outlook};
use balance::{
    Choice, Feasibility, Instance, Method, Seed, Watch, check, check_within, files, propose_with,
};

/// Folder, seats, caps.
const INSTANCES: [(&str, u32, &[&str]); 8] = [
    ("example_small_20", 20, &[]),
    ("example_large_200", 200, &[]),
    ("fixture_150", 22, &[]),
    ("rt_200_15", 15, &["country=1"]),
    ("rt_200_30", 30, &["country=1"]),
    ("tight_360_30", 30, &[]),
    ("rt_500_30", 30, &["country=1"]),
    ("rt_2000_60", 60, &["country=1"]),
];

/// Lines that would take minutes at the usual gap.
const COARSE: &[&str] = &["rt_500_30", "rt_2000_60"];

/// No line takes longer.
const LIMIT: Duration = Duration::from_secs(120);

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let json = words.iter().any(|word| word == "--json");
    let wanted: Vec<&String> = words
        .iter()
        .filter(|word| !word.starts_with("--"))
        .collect();
    let bench = Bench { json, wanted };
    if !json {
        println!("{:<38} {:>10} {:>10}  reached", "", "CPU s", "wall s");
    }
    for (name, seats, caps) in INSTANCES {
        match load(name, seats, caps) {
            Some(instance) => bench.instance(name, &instance),
            None => println!("{name}: not measured, CONVENER_BALANCE_DATA names no folder with it"),
        }
    }
    let impossible = load("rt_200_15_infeasible", 15, &["country=1"]).unwrap();
    bench.measure("rt_200_15_infeasible explained", || {
        let Feasibility::Infeasible(why) = check(&impossible).unwrap() else {
            return "a panel where there is none".to_owned();
        };
        format!(
            "{} quotas, relaxation {}, {} alternatives",
            why.conflicts[0].quotas.len(),
            why.relaxation.unwrap().total,
            why.alternatives.len()
        )
    });
}

fn load(name: &str, seats: u32, caps: &[&str]) -> Option<Instance> {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let more = std::env::var_os("CONVENER_BALANCE_DATA").map(PathBuf::from);
    let folder = [Some(shipped), more]
        .into_iter()
        .flatten()
        .map(|root| root.join(name))
        .find(|folder| folder.join("categories.csv").exists())?;
    let read = |file: &str| std::fs::read_to_string(folder.join(file)).unwrap();
    let caps: Vec<String> = caps.iter().map(|cap| (*cap).to_owned()).collect();
    let (categories, respondents) = (read("categories.csv"), read("respondents.csv"));
    Some(files::parse(&categories, &respondents, seats, &caps).unwrap())
}

struct Bench<'a> {
    json: bool,
    wanted: Vec<&'a String>,
}

impl Bench<'_> {
    fn instance(&self, name: &str, instance: &Instance) {
        self.measure(&format!("{name} feasibility"), || {
            check(instance).unwrap().is_feasible().to_string()
        });
        let gap = if COARSE.contains(&name) { 5e-4 } else { 1e-6 };
        for method in [Method::Maximin, Method::Leximin] {
            self.measure(&format!("{name} {method} gap {gap:e}"), || {
                let choice = Choice {
                    gap,
                    ..Choice::by(method)
                };
                let watch = Watch::within(LIMIT);
                let lottery = propose_with(instance, Seed::from(1), choice, &watch)
                    .unwrap()
                    .lottery
                    .unwrap();
                format!(
                    "minimum {:.6} bound {:.6} gap {:.1e} panels {}{}",
                    lottery.minimum,
                    lottery.bound,
                    lottery.gap,
                    lottery.draw.unwrap().panels.len(),
                    if lottery.complete {
                        ""
                    } else {
                        " (time was over)"
                    }
                )
            });
        }
        let answers = answered(instance);
        self.measure(&format!("{name} counters"), || {
            format!("{} quotas", counters(instance, &answers).len())
        });
        self.measure(&format!("{name} outlook"), || {
            let outlook = outlook(instance, &answers, &Watch::unlimited()).unwrap();
            format!(
                "reachable {}, {} critical",
                outlook.reachable,
                outlook.critical.len()
            )
        });
    }

    /// What else the machine does only adds to a time, so the least is taken.
    fn measure(&self, line: &str, mut run: impl FnMut() -> String) {
        if !self.wanted.iter().all(|word| line.contains(word.as_str())) {
            return;
        }
        // So many runs that they take a fifth of a second; of three such blocks the fastest counts.
        let begin = Instant::now();
        let mut reached = run();
        let once = begin.elapsed().as_secs_f64().max(1e-7);
        let runs = (0.2 / once).clamp(1.0, 10_000.0) as u32;
        let (mut cpu, mut wall) = (f64::MAX, f64::MAX);
        for _ in 0..if once > 3.0 { 1 } else { 3 } {
            let (start, spent) = (Instant::now(), cpu_seconds());
            for _ in 0..runs {
                reached = run();
            }
            wall = wall.min(start.elapsed().as_secs_f64() / f64::from(runs));
            cpu = cpu.min((cpu_seconds() - spent) / f64::from(runs));
        }
        if self.json {
            println!(
                "{{\"line\":\"{line}\",\"cpu\":{cpu:.6},\"wall\":{wall:.6},\"reached\":\"{reached}\"}}"
            );
        } else {
            println!("{line:<38} {cpu:>10.5} {wall:>10.5}  {reached}");
        }
    }
}

/// Half of a panel has accepted, a quarter has not answered, a quarter has declined.
fn answered(instance: &Instance) -> Answers {
    let Feasibility::Feasible { panel, .. } = check_within(instance, &Watch::unlimited()).unwrap()
    else {
        return Answers::default();
    };
    let mut answers = Answers::default();
    for (place, id) in panel.into_iter().enumerate() {
        match place % 4 {
            0 | 1 => answers.accepted.insert(id),
            2 => answers.pending.insert(id),
            _ => answers.declined.insert(id),
        };
    }
    answers
}

/// The CPU seconds of this thread, where the system tells; elsewhere the time that went by.
fn cpu_seconds() -> f64 {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split(' ').next()?.parse::<f64>().ok());
    nanoseconds.map_or_else(
        || {
            static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
            START.get_or_init(Instant::now).elapsed().as_secs_f64()
        },
        |nanoseconds| nanoseconds / 1e9,
    )
}
