//! Instances of other projects, whose licences keep them out of this repository. They are tried
//! when `CONVENER_BALANCE_DATA` names the folder they lie in.

use std::path::{Path, PathBuf};

use balance::{Feasibility, Method, Seed, check, files, propose, verify};

fn folder(name: &str) -> Option<PathBuf> {
    let Some(root) = std::env::var_os("CONVENER_BALANCE_DATA") else {
        println!("{name} not tried: CONVENER_BALANCE_DATA names no folder");
        return None;
    };
    let folder = Path::new(&root).join(name);
    if !folder.join("categories.csv").exists() {
        println!("{name} not tried: {} does not hold it", folder.display());
        return None;
    }
    Some(folder)
}

fn assert_a_panel_can_be_drawn(name: &str, seats: u32, at_most: &[String]) {
    let Some(folder) = folder(name) else { return };
    let read = |file: &str| std::fs::read_to_string(folder.join(file)).unwrap();
    let (categories, respondents) = (read("categories.csv"), read("respondents.csv"));
    let instance = files::parse(&categories, &respondents, seats, at_most).unwrap();
    let start = std::time::Instant::now();
    let Feasibility::Feasible { panel, .. } = check(&instance).unwrap() else {
        panic!("{name} has a panel");
    };
    println!("{name}: feasibility took {:?}", start.elapsed());
    assert_eq!(verify(&instance, &panel), vec![]);
    let start = std::time::Instant::now();
    let proposal = propose(&instance, Seed::from(1), Method::Random).unwrap();
    println!("{name}: a proposal took {:?}", start.elapsed());
    assert_eq!(verify(&instance, &proposal.selected), vec![]);
}

fn assert_the_smallest_chance(name: &str, seats: u32, expected: f64) {
    let Some(folder) = folder(name) else { return };
    let read = |file: &str| std::fs::read_to_string(folder.join(file)).unwrap();
    let (categories, respondents) = (read("categories.csv"), read("respondents.csv"));
    let instance = files::parse(&categories, &respondents, seats, &[]).unwrap();
    let start = std::time::Instant::now();
    let proposal = propose(&instance, Seed::from(1), Method::Maximin).unwrap();
    println!("{name}: the lottery took {:?}", start.elapsed());
    let lottery = proposal.lottery.unwrap();
    assert!((lottery.minimum - expected).abs() < 1e-4, "{lottery:?}");
    assert!(lottery.bound - lottery.minimum <= 2e-6);
}

#[test]
fn the_small_example_has_a_panel() {
    assert_a_panel_can_be_drawn("example_small_20", 20, &[]);
    assert_the_smallest_chance("example_small_20", 20, 0.1);
}

#[test]
fn the_large_example_has_a_panel() {
    assert_a_panel_can_be_drawn("example_large_200", 200, &[]);
    assert_the_smallest_chance("example_large_200", 200, 0.1);
}

#[test]
fn the_fixture_of_the_sortition_tools_has_a_panel() {
    assert_a_panel_can_be_drawn("fixture_150", 22, &[]);
    assert_the_smallest_chance("fixture_150", 22, 0.090_909);
}

#[test]
fn a_pool_of_two_thousand_has_a_panel() {
    assert_a_panel_can_be_drawn("rt_2000_60", 60, &["country=1".to_owned()]);
}
