//! Work that is limited, called off and watched.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use balance::{
    Choice, Fault, Feasibility, Instance, Method, Progress, ProposeError, PublishedDraw, Seed,
    Step, Watch, all_passed, check_within, files, propose_with, verify, verify_draw,
};

fn shipped(name: &str, seats: u32) -> Instance {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(name);
    let read = |file: &str| std::fs::read_to_string(folder.join(file)).unwrap();
    let caps = ["country=1".to_owned()];
    files::parse(
        &read("categories.csv"),
        &read("respondents.csv"),
        seats,
        &caps,
    )
    .unwrap()
}

#[test]
fn without_time_there_is_no_answer_and_no_pretence_of_one() {
    let instance = shipped("rt_200_15", 15);
    let watch = Watch::within(Duration::ZERO);
    assert_eq!(check_within(&instance, &watch), Err(Fault::OutOfTime));
    let choice = Choice::by(Method::Leximin);
    let refused = propose_with(&instance, Seed::from(1), choice, &watch);
    assert_eq!(refused, Err(ProposeError::Fault(Fault::OutOfTime)));
}

#[test]
fn a_lottery_that_is_called_off_is_whole_and_says_how_far_it_came() {
    let instance = shipped("rt_200_15", 15);
    let flag = Arc::new(AtomicBool::new(false));
    let stop = Arc::clone(&flag);
    let watch = Watch::unlimited()
        .stopped_by(flag)
        .telling(move |progress| {
            if progress.step == Step::Weighing && progress.round == 2 {
                stop.store(true, Ordering::Relaxed);
            }
        });
    let proposal = propose_with(
        &instance,
        Seed::from(1),
        Choice::by(Method::Leximin),
        &watch,
    )
    .unwrap();
    let lottery = proposal.lottery.as_ref().unwrap();
    assert!(!lottery.complete && lottery.gap > 1e-6, "{}", lottery.gap);
    // The fairest chances were known by then, so no chance is said to be further from them than it can be.
    assert!(lottery.gap < 0.1, "{}", lottery.gap);
    assert!(lottery.minimum <= lottery.bound);
    assert_eq!(verify(&instance, &proposal.selected), vec![]);
    let published = PublishedDraw::of(&instance, &proposal, None).unwrap();
    assert!(all_passed(&verify_draw(&published, None)));
}

#[test]
fn a_lottery_that_is_called_off_before_anything_is_weighed_is_a_lottery_all_the_same() {
    let instance = shipped("rt_200_15", 15);
    for method in [Method::Maximin, Method::Leximin] {
        let flag = Arc::new(AtomicBool::new(false));
        let stop = Arc::clone(&flag);
        let watch = Watch::unlimited()
            .stopped_by(flag)
            .telling(move |progress| {
                if progress.step == Step::Collecting && progress.round == 3 {
                    stop.store(true, Ordering::Relaxed);
                }
            });
        let choice = Choice::by(method);
        let proposal = propose_with(&instance, Seed::from(1), choice, &watch).unwrap();
        let lottery = proposal.lottery.as_ref().unwrap();
        assert!(!lottery.complete && lottery.minimum > 0.0);
        assert!(lottery.gap >= lottery.bound - lottery.minimum - 1e-9);
        // What no lottery can beat was proved before the panels were collected.
        assert!(
            (lottery.bound - 0.047_273).abs() < 1e-6,
            "{}",
            lottery.bound
        );
        assert!(lottery.gap < 1.0, "{}", lottery.gap);
        let published = PublishedDraw::of(&instance, &proposal, None).unwrap();
        assert!(all_passed(&verify_draw(&published, None)));
    }
}

#[test]
fn a_fairest_lottery_that_is_called_off_before_its_chances_are_known_claims_nothing() {
    let instance = shipped("rt_200_15", 15);
    let flag = Arc::new(AtomicBool::new(false));
    let stop = Arc::clone(&flag);
    let watch = Watch::unlimited()
        .stopped_by(flag)
        .telling(move |progress| {
            if progress.step == Step::Covering {
                stop.store(true, Ordering::Relaxed);
            }
        });
    let choice = Choice::by(Method::Leximin);
    let proposal = propose_with(&instance, Seed::from(1), choice, &watch).unwrap();
    let lottery = proposal.lottery.as_ref().unwrap();
    assert!(!lottery.complete && lottery.gap >= 1.0, "{}", lottery.gap);
    assert!(lottery.minimum <= lottery.bound && lottery.bound <= 1.0);
    let published = PublishedDraw::of(&instance, &proposal, None).unwrap();
    assert!(all_passed(&verify_draw(&published, None)));
}

#[test]
fn an_explanation_that_is_called_off_is_true_as_far_as_it_goes() {
    let instance = shipped("rt_200_15_infeasible", 15);
    let flag = Arc::new(AtomicBool::new(false));
    let stop = Arc::clone(&flag);
    let watch = Watch::unlimited()
        .stopped_by(flag)
        .telling(move |progress| {
            if progress.step == Step::Explaining && progress.round == 3 {
                stop.store(true, Ordering::Relaxed);
            }
        });
    let Feasibility::Infeasible(why) = check_within(&instance, &watch).unwrap() else {
        panic!("there is no panel");
    };
    assert!(why.unfinished && why.alternatives.is_empty());
    assert_eq!(why.conflicts.len(), 1);
    assert_eq!(why.relaxation.unwrap().total, 4);
}

#[test]
fn whoever_watches_sees_the_smallest_chance_grow_towards_its_bound() {
    let instance = shipped("rt_200_15", 15);
    let seen: Arc<Mutex<Vec<Progress>>> = Arc::default();
    let sink = Arc::clone(&seen);
    let watch = Watch::unlimited().telling(move |progress| sink.lock().unwrap().push(progress));
    propose_with(
        &instance,
        Seed::from(1),
        Choice::by(Method::Maximin),
        &watch,
    )
    .unwrap();
    let seen = seen.lock().unwrap();
    assert_eq!(seen[0].step, Step::Checking);
    let reached: Vec<f64> = seen
        .iter()
        .filter_map(|progress| progress.reached)
        .collect();
    assert!(!reached.is_empty());
    assert!(reached.windows(2).all(|pair| pair[0] <= pair[1] + 1e-9));
    assert!(
        seen.iter()
            .all(|progress| match (progress.reached, progress.bound) {
                (Some(reached), Some(bound)) => reached <= bound + 1e-9,
                _ => true,
            })
    );
}

#[test]
fn whoever_watches_the_fairest_lottery_sees_its_smallest_chance_too() {
    let instance = shipped("rt_200_15", 15);
    let seen: Arc<Mutex<Vec<Progress>>> = Arc::default();
    let sink = Arc::clone(&seen);
    let watch = Watch::unlimited().telling(move |progress| sink.lock().unwrap().push(progress));
    let choice = Choice::by(Method::Leximin);
    let proposal = propose_with(&instance, Seed::from(1), choice, &watch).unwrap();
    let lottery = proposal.lottery.unwrap();
    let seen = seen.lock().unwrap();
    let weighing = |progress: &&Progress| progress.step == Step::Weighing;
    let told: Vec<(f64, f64)> = seen
        .iter()
        .filter(weighing)
        .map(|progress| (progress.reached.unwrap(), progress.bound.unwrap()))
        .collect();
    assert!(!told.is_empty());
    assert!(told.iter().all(|(reached, bound)| reached <= bound));
    // What is told is certain: the lottery never falls below it.
    assert!(
        told.iter()
            .all(|(reached, _)| *reached <= lottery.minimum + 1e-6)
    );
}
