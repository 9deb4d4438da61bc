//! Small pools, counted by hand: whatever the engine says about them is compared with every panel
//! there is, by a counter of the tests' own.

use std::collections::BTreeSet;

use balance::{Candidate, Draft, HardRule, Instance, Quota};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::subsequence;

pub const THEMES: [&str; 3] = ["water", "soil", "air"];

pub fn a_candidate() -> impl Strategy<Value = Candidate> {
    (
        prop_oneof![Just(None), Just(Some("woman")), Just(Some("man"))],
        subsequence(THEMES.to_vec(), 0..=3),
        prop_oneof![1 => Just(None), 5 => (0..4_u8).prop_map(Some)],
    )
        .prop_map(|(gender, themes, country)| {
            let mut candidate = Candidate::new("");
            if let Some(gender) = gender {
                candidate = candidate.with("gender", gender);
            }
            for theme in themes {
                candidate = candidate.with("theme", theme);
            }
            match country {
                Some(country) => candidate.with("country", format!("c{country}")),
                None => candidate,
            }
        })
}

/// Mostly harmless bounds, so that about half of the instances have a panel.
pub fn quotas() -> impl Strategy<Value = Vec<Quota>> {
    let kinds = [
        ("gender", "woman"),
        ("gender", "man"),
        ("theme", "water"),
        ("theme", "soil"),
        ("theme", "air"),
    ];
    vec((0..3_u32, 0..5_u32), kinds.len()).prop_map(move |bounds| {
        kinds
            .iter()
            .zip(bounds)
            .filter(|(_, (min, max))| *min > 0 || *max < 4)
            .map(|((attribute, value), (min, max))| Quota::between(*attribute, *value, min, max))
            .collect()
    })
}

pub fn an_instance() -> impl Strategy<Value = Instance> {
    (
        vec(a_candidate(), 3..9),
        quotas(),
        1..5_u32,
        prop_oneof![Just(None), (1..3_u32).prop_map(Some)],
        vec(0..12_u8, 9),
    )
        .prop_map(|(mut pool, quotas, seats, cap, roles)| {
            let mut draft = Draft {
                quotas,
                seats,
                ..Draft::default()
            };
            for (number, candidate) in pool.iter_mut().enumerate() {
                candidate.id = format!("p{number}");
                let list = match roles[number] {
                    0 => &mut draft.must,
                    1 => &mut draft.must_not,
                    2 => &mut draft.fixed,
                    _ => continue,
                };
                list.insert(candidate.id.clone());
            }
            draft.pool = pool;
            if let Some(limit) = cap {
                draft.caps.insert("country".to_owned(), limit);
            }
            Instance::new(draft).unwrap()
        })
}

pub type Panel<'a> = Vec<&'a Candidate>;

/// All panels that keep the hard rules, one rule possibly left out.
pub fn panels<'a>(draft: &'a Draft, left_out: Option<&HardRule>) -> Vec<Panel<'a>> {
    let applies = |rule: &HardRule| left_out != Some(rule);
    (0..1_u32 << draft.pool.len())
        .map(|mask| -> Panel<'a> {
            let chosen = draft.pool.iter().enumerate();
            chosen
                .filter(|(place, _)| mask >> place & 1 == 1)
                .map(|(_, candidate)| candidate)
                .collect()
        })
        .filter(|panel| {
            let within = |id: &String| panel.iter().any(|candidate| &candidate.id == id);
            let seats = HardRule::Seats { seats: draft.seats };
            (!applies(&seats) || panel.len() == draft.seats as usize)
                && (!applies(&HardRule::MustInvite) || draft.must.iter().all(within))
                && (!applies(&HardRule::AlreadyInvited) || draft.fixed.iter().all(within))
                && (!applies(&HardRule::MustNotInvite) || !draft.must_not.iter().any(within))
                && draft.caps.iter().all(|(attribute, &limit)| {
                    let rule = HardRule::AtMost {
                        attribute: attribute.clone(),
                        limit,
                    };
                    let values: BTreeSet<&String> = panel
                        .iter()
                        .flat_map(|candidate| candidate.attributes.get(attribute))
                        .flatten()
                        .collect();
                    !applies(&rule)
                        || values
                            .into_iter()
                            .all(|value| count(panel, attribute, value) <= limit)
                })
                && (!applies(&HardRule::Apart)
                    || draft
                        .apart
                        .iter()
                        .all(|group| group.iter().filter(|id| within(id)).count() <= 1))
        })
        .collect()
}

pub fn count(panel: &[&Candidate], attribute: &str, value: &str) -> u32 {
    panel
        .iter()
        .filter(|candidate| {
            let values = candidate.attributes.get(attribute);
            values.is_some_and(|values| values.iter().any(|known| known == value))
        })
        .count() as u32
}

/// By how many seats each end of each quota would have to move for this panel.
pub fn steps(draft: &Draft, panel: &[&Candidate]) -> Vec<(u32, u32)> {
    draft
        .quotas
        .iter()
        .map(|quota| {
            let count = count(panel, &quota.attribute, &quota.value);
            let (min, max) = (quota.min_seats(draft.seats), quota.max_seats(draft.seats));
            (min.saturating_sub(count), count.saturating_sub(max))
        })
        .collect()
}

pub fn meets_quotas(draft: &Draft, panel: &[&Candidate]) -> bool {
    steps(draft, panel).iter().all(|&step| step == (0, 0))
        && draft.champions.iter().all(|attribute| {
            let minima: Vec<(&str, u32)> = draft
                .quotas
                .iter()
                .filter(|quota| &quota.attribute == attribute)
                .map(|quota| (quota.value.as_str(), quota.min_seats(draft.seats)))
                .collect();
            can_speak(attribute, &minima, panel)
        })
}

/// Whether the people can be given one value each so that every minimum is served.
fn can_speak(attribute: &str, minima: &[(&str, u32)], panel: &[&Candidate]) -> bool {
    if minima.iter().all(|(_, min)| *min == 0) {
        return true;
    }
    let Some((person, others)) = panel.split_first() else {
        return false;
    };
    if can_speak(attribute, minima, others) {
        return true;
    }
    let values = person.attributes.get(attribute);
    (0..minima.len()).any(|place| {
        let (value, min) = minima[place];
        let has = values.is_some_and(|values| values.iter().any(|own| own == value));
        if !has || min == 0 {
            return false;
        }
        let mut left = minima.to_vec();
        left[place].1 -= 1;
        can_speak(attribute, &left, others)
    })
}

/// The same with groups kept apart and distinct champions, which the explanations by hand leave out.
pub fn a_rich_instance() -> impl Strategy<Value = Instance> {
    (an_instance(), any::<bool>(), vec(0..9_usize, 0..3)).prop_map(
        |(instance, champions, apart)| {
            let mut draft = instance.to_draft();
            if champions {
                draft.champions.insert("theme".to_owned());
            }
            let ids = apart.into_iter().filter(|place| *place < draft.pool.len());
            let group: BTreeSet<String> = ids.map(|place| draft.pool[place].id.clone()).collect();
            if group.len() > 1 {
                draft.apart.push(group);
            }
            Instance::new(draft).unwrap()
        },
    )
}

/// The panels that keep every rule.
pub fn good_panels(draft: &Draft) -> Vec<Panel<'_>> {
    panels(draft, None)
        .into_iter()
        .filter(|panel| meets_quotas(draft, panel))
        .collect()
}

pub fn holds(panel: &Panel<'_>, id: &str) -> bool {
    panel.iter().any(|member| member.id == id)
}

/// Whether these people are one of the panels.
pub fn is_one_of(panels: &[Panel<'_>], ids: &[String]) -> bool {
    let all = |panel: &Panel<'_>| ids.iter().all(|id| holds(panel, id));
    panels
        .iter()
        .any(|panel| panel.len() == ids.len() && all(panel))
}
