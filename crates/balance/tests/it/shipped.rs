//! The instances shipped with the engine, in the shape of real dialogues.

use std::collections::BTreeSet;
use std::time::Instant;

use balance::{
    Feasibility, HardRule, Infeasible, Instance, Method, PublishedDraw, Reason, Report, Request,
    RunError, Seed, Side, all_passed, check, files, propose, run, verify, verify_draw,
};

macro_rules! shipped {
    ($folder:literal, $seats:literal) => {
        Shipped {
            categories: include_str!(concat!("../data/", $folder, "/categories.csv")),
            respondents: include_str!(concat!("../data/", $folder, "/respondents.csv")),
            seats: $seats,
        }
    };
}

struct Shipped {
    categories: &'static str,
    respondents: &'static str,
    seats: u32,
}

impl Shipped {
    fn instance(&self, at_most: &[&str]) -> Instance {
        let at_most: Vec<String> = at_most.iter().map(|cap| (*cap).to_owned()).collect();
        files::parse(self.categories, self.respondents, self.seats, &at_most).unwrap()
    }

    fn run(&self, at_most: &[&str], method: Method) -> Result<Report, RunError> {
        let at_most: Vec<String> = at_most.iter().map(|cap| (*cap).to_owned()).collect();
        run(&Request {
            categories: self.categories,
            respondents: self.respondents,
            seats: self.seats,
            at_most: &at_most,
            method,
            gap: 1e-6,
            seed: Seed::from(7),
        })
    }
}

const ROUNDTABLE: Shipped = shipped!("rt_200_15", 15);
const LARGE_ROUNDTABLE: Shipped = shipped!("rt_200_30", 30);
const IMPOSSIBLE: Shipped = shipped!("rt_200_15_infeasible", 15);
const TIGHT: Shipped = shipped!("tight_360_30", 30);
const ONE_PER_COUNTRY: &[&str] = &["country=1"];

fn assert_a_panel_is_found_and_counts(instance: &Instance) {
    let start = Instant::now();
    let Feasibility::Feasible { panel, .. } = check(instance).unwrap() else {
        panic!("a panel exists");
    };
    println!("feasibility took {:?}", start.elapsed());
    assert_eq!(verify(instance, &panel), vec![]);

    let start = Instant::now();
    let proposal = propose(instance, Seed::from(1), Method::Random).unwrap();
    println!("a proposal took {:?}", start.elapsed());
    assert_eq!(verify(instance, &proposal.selected), vec![]);
}

#[test]
fn a_roundtable_of_fifteen_can_be_filled_with_one_per_country() {
    assert_a_panel_is_found_and_counts(&ROUNDTABLE.instance(ONE_PER_COUNTRY));
}

#[test]
fn a_roundtable_of_thirty_can_be_filled_with_one_per_country() {
    assert_a_panel_is_found_and_counts(&LARGE_ROUNDTABLE.instance(ONE_PER_COUNTRY));
}

#[test]
fn a_panel_is_found_where_every_quota_is_an_equality() {
    assert_a_panel_is_found_and_counts(&TIGHT.instance(&[]));
}

fn impossible() -> Infeasible {
    let start = Instant::now();
    let answer = check(&IMPOSSIBLE.instance(ONE_PER_COUNTRY)).unwrap();
    println!("the explanation took {:?}", start.elapsed());
    match answer {
        Feasibility::Infeasible(infeasible) => infeasible,
        Feasibility::Feasible { panel, .. } => panic!("{panel:?} cannot be a panel"),
    }
}

#[test]
fn six_theme_quotas_are_named_as_what_fifteen_seats_cannot_hold() {
    let conflicts = impossible().conflicts;
    assert_eq!(conflicts.len(), 1);
    let themes: Vec<_> = conflicts[0]
        .quotas
        .iter()
        .map(|end| (end.attribute.as_str(), end.side))
        .collect();
    assert_eq!(
        themes,
        [
            "theme_T3", "theme_T4", "theme_T5", "theme_T6", "theme_T7", "theme_T8"
        ]
        .map(|theme| (theme, Side::Minimum))
    );
    assert_eq!(conflicts[0].reason, Reason::Combination);
    assert!(conflicts[0].rules.contains(&HardRule::Seats { seats: 15 }));
}

#[test]
fn the_smallest_relaxation_gives_up_four_seats_and_is_enough() {
    let infeasible = impossible();
    let relaxation = infeasible.relaxation.unwrap();
    println!("{relaxation:#?}");
    assert_eq!(relaxation.total, 4);
    assert_eq!(infeasible.conflicts[0].relaxation, relaxation.changes);
    let relaxed = IMPOSSIBLE
        .instance(ONE_PER_COUNTRY)
        .relaxed(&relaxation.changes)
        .unwrap();
    assert!(check(&relaxed).unwrap().is_feasible());
}

#[test]
fn no_conflict_quota_is_superfluous() {
    let conflict = impossible().conflicts.remove(0);
    let instance = IMPOSSIBLE.instance(ONE_PER_COUNTRY);
    let feasible_with = |kept: &BTreeSet<&str>| {
        let mut draft = instance.to_draft();
        draft
            .quotas
            .retain(|quota| quota.value == "y" && kept.contains(quota.attribute.as_str()));
        check(&Instance::new(draft).unwrap()).unwrap().is_feasible()
    };
    let all: BTreeSet<&str> = conflict
        .quotas
        .iter()
        .map(|end| end.attribute.as_str())
        .collect();
    assert!(!feasible_with(&all));
    for dropped in &all {
        let mut rest = all.clone();
        rest.remove(dropped);
        assert!(feasible_with(&rest), "{dropped} is superfluous");
    }
}

#[test]
fn the_same_seed_draws_the_same_panel_and_another_seed_another() {
    let instance = ROUNDTABLE.instance(ONE_PER_COUNTRY);
    let drawn = |seed: u64| propose(&instance, Seed::from(seed), Method::Random).unwrap();
    let bytes = |seed| serde_json::to_vec(&drawn(seed)).unwrap();
    assert_eq!(bytes(3), bytes(3));
    assert_ne!(drawn(3).selected, drawn(4).selected);
}

#[test]
fn those_already_in_keep_their_seat_and_those_who_declined_stay_out() {
    let instance = ROUNDTABLE.instance(ONE_PER_COUNTRY);
    let first = propose(&instance, Seed::from(1), Method::Random).unwrap();
    let (declined, kept) = first.selected.split_at(3);
    let mut draft = instance.to_draft();
    draft.must_not = declined.iter().cloned().collect();
    draft.fixed = kept.iter().cloned().collect();
    let second = Instance::new(draft).unwrap();
    match propose(&second, Seed::from(2), Method::Random) {
        Ok(proposal) => {
            assert!(kept.iter().all(|id| proposal.selected.contains(id)));
            assert!(!declined.iter().any(|id| proposal.selected.contains(id)));
        }
        Err(refusal) => panic!("three seats of fifteen can be filled again: {refusal}"),
    }
}

#[test]
fn the_report_has_the_shape_scripts_rely_on() {
    let report = ROUNDTABLE.run(ONE_PER_COUNTRY, Method::Random).unwrap();
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["feasible"], true);
    assert_eq!(json["selected"].as_array().unwrap().len(), 15);
    assert_eq!(json["conflicts"], serde_json::json!([]));
    assert!(json["seconds"].as_f64().unwrap() > 0.0);
    assert!(json.get("minimum_probability").is_none());
}

#[test]
fn an_impossible_panel_is_reported_with_conflict_and_relaxation() {
    let report = IMPOSSIBLE.run(ONE_PER_COUNTRY, Method::Random).unwrap();
    println!("{}", serde_json::to_string_pretty(&report).unwrap());
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["feasible"], false);
    assert_eq!(json["selected"], serde_json::json!([]));
    assert_eq!(json["conflicts"][0]["quotas"].as_array().unwrap().len(), 6);
    let given_up: i64 = json["conflicts"][0]["relaxation"]
        .as_array()
        .unwrap()
        .iter()
        .map(|change| change["min_was"].as_i64().unwrap() - change["min"].as_i64().unwrap())
        .sum();
    assert_eq!(given_up, 4);
}

fn assert_leximin(shipped: &Shipped, at_most: &[&str], expected: f64) {
    let instance = shipped.instance(at_most);
    let start = Instant::now();
    let proposal = propose(&instance, Seed::from(1), Method::Leximin).unwrap();
    let lottery = proposal.lottery.as_ref().unwrap();
    println!(
        "leximin took {:?}: smallest {} bound {} gap {} panels {}",
        start.elapsed(),
        lottery.minimum,
        lottery.bound,
        lottery.gap,
        lottery.draw.as_ref().unwrap().panels.len()
    );
    assert!(lottery.complete);
    assert!((lottery.minimum - expected).abs() < 1e-4);
    let published = PublishedDraw::of(&instance, &proposal, None).unwrap();
    let checks = verify_draw(&published, None);
    assert!(all_passed(&checks), "{checks:?}");
}

#[test]
fn the_leximin_lottery_of_a_roundtable_of_fifteen_is_complete() {
    assert_leximin(&ROUNDTABLE, ONE_PER_COUNTRY, 0.047_273);
}

#[test]
fn the_leximin_lottery_of_a_roundtable_of_thirty_is_complete() {
    assert_leximin(&LARGE_ROUNDTABLE, ONE_PER_COUNTRY, 0.090_625);
}

#[test]
fn the_leximin_lottery_is_complete_where_every_quota_is_an_equality() {
    assert_leximin(&TIGHT, &[], 0.033_333);
}

fn assert_the_smallest_chance(shipped: &Shipped, at_most: &[&str], expected: f64) {
    let report = shipped.run(at_most, Method::Maximin).unwrap();
    let smallest = report.minimum_probability.unwrap();
    println!(
        "{smallest} within {:?} in {} s",
        report.bound, report.seconds
    );
    assert!((smallest - expected).abs() < 1e-4, "{smallest}");
    assert!(report.bound.unwrap() - smallest <= 1e-6 + 1e-9);
    let probabilities = report.probabilities.unwrap();
    let sum: f64 = probabilities.values().sum();
    assert!((sum - f64::from(shipped.seats)).abs() < 1e-6, "{sum}");
    assert!(report.selected.iter().all(|id| probabilities[id] > 0.0));
    assert!(report.unreachable.is_empty());
}

#[test]
fn the_smallest_chance_of_a_roundtable_of_fifteen_is_the_largest_possible() {
    assert_the_smallest_chance(&ROUNDTABLE, ONE_PER_COUNTRY, 0.047_273);
}

#[test]
fn the_smallest_chance_of_a_roundtable_of_thirty_is_the_largest_possible() {
    assert_the_smallest_chance(&LARGE_ROUNDTABLE, ONE_PER_COUNTRY, 0.090_625);
}

#[test]
fn the_smallest_chance_is_found_where_every_quota_is_an_equality() {
    assert_the_smallest_chance(&TIGHT, &[], 0.033_333);
}
