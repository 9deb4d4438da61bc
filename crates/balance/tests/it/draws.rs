//! Published draws: the same bytes every time, and no tampering that goes unnoticed.

use balance::{
    Candidate, Check, Checked, Draft, Instance, Method, Outcome, PublishedDraw, Quota, Seed,
    all_passed, propose, verify_draw,
};
use proptest::prelude::*;

use crate::small::a_rich_instance;

const GOLDEN: &str = include_str!("../golden/draw.json");

fn roundtable() -> Instance {
    let pool = (0..24)
        .map(|number: usize| {
            let region = ["africa", "asia", "europe"][number % 3];
            let mut person = Candidate::new(format!("p{number:02}"))
                .with("region", region)
                .with("country", format!("{region}{}", number % 5));
            if number % 4 != 3 {
                person = person.with(
                    "gender",
                    if number.is_multiple_of(2) {
                        "woman"
                    } else {
                        "man"
                    },
                );
            }
            for (place, theme) in ["water", "soil", "air"].into_iter().enumerate() {
                if number.is_multiple_of(place + 3) {
                    person = person.with("theme", theme);
                }
            }
            person
        })
        .collect();
    let mut draft = Draft {
        pool,
        quotas: vec![
            Quota::between("region", "africa", 2, 3),
            Quota::between("region", "asia", 2, 3),
            Quota::between("gender", "woman", 3, 4),
            Quota::between("theme", "water", 3, 8),
            Quota::between("theme", "air", 2, 3),
        ],
        caps: [("country".to_owned(), 1)].into(),
        seats: 8,
        ..Draft::default()
    };
    draft.must.insert("p04".to_owned());
    draft.must_not.insert("p07".to_owned());
    draft
        .apart
        .push(["p00".to_owned(), "p01".to_owned()].into());
    Instance::new(draft).unwrap()
}

fn published(instance: &Instance, method: Method) -> PublishedDraw {
    let text = "Convener, 1 March 2027, noon";
    let proposal = propose(instance, Seed::from_text(text), method).unwrap();
    PublishedDraw::of(instance, &proposal, Some(text)).unwrap()
}

fn failures(published: &PublishedDraw) -> Vec<Check> {
    verify_draw(published, None)
        .into_iter()
        .filter(|checked| matches!(checked.outcome, Outcome::Failed { .. }))
        .map(|checked| checked.check)
        .collect()
}

#[test]
fn a_draw_is_published_in_the_same_bytes_as_ever() {
    let text = serde_json::to_string_pretty(&published(&roundtable(), Method::Leximin)).unwrap();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/draw.json");
        std::fs::write(path, format!("{text}\n")).unwrap();
        return;
    }
    assert_eq!(
        text,
        GOLDEN.trim_end(),
        "set UPDATE_GOLDEN=1 when this was meant"
    );
}

#[test]
fn many_threads_at_once_draw_the_same_bytes() {
    let draw = || serde_json::to_string(&published(&roundtable(), Method::Maximin)).unwrap();
    let alone = draw();
    let together: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(draw)).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    assert!(together.iter().all(|text| *text == alone));
}

#[test]
fn the_published_file_passes_every_check() {
    let published: PublishedDraw = serde_json::from_str(GOLDEN).unwrap();
    let checks = verify_draw(&published, None);
    assert_eq!(checks.len(), Check::ALL.len());
    for checked in &checks {
        assert_eq!(checked.outcome, Outcome::Passed, "{:?}", checked.check);
    }
}

#[test]
fn without_the_people_only_what_was_published_is_checked() {
    let published: PublishedDraw = serde_json::from_str(GOLDEN).unwrap();
    let instance = roundtable();
    let public = published.without_instance();
    let checks = verify_draw(&public, None);
    assert!(all_passed(&checks));
    let skipped = |checked: &&Checked| matches!(checked.outcome, Outcome::NotChecked { .. });
    assert!(checks.iter().any(|checked| skipped(&checked)));
    let by_auditor = verify_draw(&public, Some(&instance));
    assert!(
        by_auditor
            .iter()
            .all(|checked| checked.outcome == Outcome::Passed)
    );
}

#[test]
fn whatever_is_tampered_with_fails_the_check_that_is_about_it() {
    let good: PublishedDraw = serde_json::from_str(GOLDEN).unwrap();
    let fails = |tamper: &dyn Fn(&mut PublishedDraw), check: Check| {
        let mut published = good.clone();
        tamper(&mut published);
        let failures = failures(&published);
        assert!(
            failures.contains(&check),
            "{check:?} not among {failures:?}"
        );
    };
    fails(&|draw| draw.format.push('x'), Check::Format);
    fails(
        &|draw| draw.instance.as_mut().unwrap().pool[3].id = "nobody".to_owned(),
        Check::InstanceHash,
    );
    fails(&|draw| draw.draw.types.swap(0, 1), Check::Types);
    fails(
        &|draw| {
            let members = &mut draw.draw.panels[0].members;
            members.pop();
        },
        Check::PanelsKeepTheRules,
    );
    fails(&|draw| draw.draw.panels[0].weight += 1, Check::Weights);
    fails(
        &|draw| {
            draw.draw.panels[0].weight += 1_000_000;
            draw.draw.panels[1].weight -= 1_000_000;
        },
        Check::Probabilities,
    );
    fails(
        &|draw| {
            draw.probabilities
                .values_mut()
                .for_each(|chance| *chance += 1e-6);
        },
        Check::Probabilities,
    );
    fails(&|draw| draw.minimum += 1e-6, Check::Minimum);
    fails(&|draw| draw.bound -= 0.01, Check::Bound);
    fails(&|draw| draw.seed = Seed::from(1), Check::Seed);
    fails(
        &|draw| {
            draw.seed_text = None;
            draw.seed = Seed::from(1);
        },
        Check::Selected,
    );
    fails(
        &|draw| {
            let out = draw.selected.pop();
            draw.selected.extend(out.map(|id| format!("{id}x")));
        },
        Check::Selected,
    );
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 96,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_draw_passes_and_one_moved_weight_or_another_seed_does_not(
        instance in a_rich_instance(),
        seed in any::<u64>(),
    ) {
        let Ok(proposal) = propose(&instance, Seed::from(seed), Method::Leximin) else {
            return Ok(());
        };
        let text = seed.to_string();
        let good = PublishedDraw::of(&instance, &proposal, Some(&text)).unwrap();
        let back: PublishedDraw =
            serde_json::from_str(&serde_json::to_string(&good).unwrap()).unwrap();
        prop_assert!(failures(&back).is_empty(), "{:?}", verify_draw(&back, None));

        let mut heavier = good.clone();
        heavier.draw.panels[0].weight += 1;
        prop_assert!(!failures(&heavier).is_empty());
        let mut reseeded = good.clone();
        reseeded.seed = Seed::from(seed.wrapping_add(1));
        prop_assert!(!failures(&reseeded).is_empty());
        let mut smaller = good;
        smaller.draw.panels[0].members.pop();
        prop_assert!(!failures(&smaller).is_empty());
    }
}
