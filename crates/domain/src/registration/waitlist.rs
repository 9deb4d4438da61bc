//! The order of the waitlist: who would do most for the balance comes first, and those who would do as much in the
//! order in which they came.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use crate::Dimension;
use crate::ids::RegistrationId;
use crate::quota::Quota;

/// How a quota stands among those who come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    pub dimension: Dimension,
    pub feature: String,
    /// Seats at least and at most.
    pub min: u32,
    pub max: u32,
    pub count: u32,
}

/// How quotas stand; `count` says how many of those who come carry a quota's feature.
#[must_use]
pub fn needs(quotas: &[Quota], seats: u32, count: impl Fn(&Quota) -> u32) -> Vec<Need> {
    quotas
        .iter()
        .map(|quota| Need {
            dimension: quota.dimension,
            feature: quota.feature.clone(),
            min: quota.min_seats(seats),
            max: quota.max_seats(seats),
            count: count(quota),
        })
        .collect()
}

/// What it would do to the balance if somebody came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// Quotas that come nearer to their minimum, less those that go beyond their maximum.
    pub gain: i32,
    /// Quotas below their minimum that it serves, with how many seats they lack now.
    pub serves: Vec<(Dimension, String, u32)>,
    /// Quotas that it would take beyond their maximum, with how many seats beyond.
    pub exceeds: Vec<(Dimension, String, u32)>,
}

/// What somebody with these values does for the balance: codes by the codes of their dimensions. What is not
/// disclosed counts neither way.
#[must_use]
pub fn effect(needs: &[Need], values: &BTreeMap<&str, Vec<String>>) -> Effect {
    let mut effect = Effect::default();
    for need in needs {
        let own = values.get(need.dimension.code());
        if !own.is_some_and(|codes| codes.contains(&need.feature)) {
            continue;
        }
        let told = |seats: u32| (need.dimension, need.feature.clone(), seats);
        if need.count < need.min {
            effect.gain += 1;
            effect.serves.push(told(need.min - need.count));
        } else if need.count >= need.max {
            effect.gain -= 1;
            effect.exceeds.push(told(need.count + 1 - need.max));
        }
    }
    effect
}

/// Somebody who waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub id: RegistrationId,
    pub since: DateTime<Utc>,
    pub effect: Effect,
}

/// Those who wait, the next first. Ids are made in the order of time, so that the same moment is no tie.
pub fn in_order(waiting: &mut [Waiting]) {
    waiting.sort_by_key(|one| (-one.effect.gain, one.since, one.id));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn need(feature: &str, (min, max): (u32, u32), count: u32) -> Need {
        Need {
            dimension: Dimension::RegionalGroup,
            feature: feature.to_owned(),
            min,
            max,
            count,
        }
    }

    fn of(feature: &str) -> BTreeMap<&'static str, Vec<String>> {
        BTreeMap::from([("regional-group", vec![feature.to_owned()])])
    }

    #[test]
    fn who_serves_what_is_missing_comes_before_who_came_first() {
        let needs = [need("african", (3, 5), 1), need("asia-pacific", (1, 2), 2)];
        let at = |minute: i64| DateTime::from_timestamp(minute * 60, 0).expect("an instant");
        let one = |minute, feature: &str| Waiting {
            id: RegistrationId::new(),
            since: at(minute),
            effect: effect(&needs, &of(feature)),
        };
        let mut waiting = [
            one(1, "asia-pacific"),
            one(2, "eastern-european"),
            one(4, "african"),
            one(3, "african"),
        ];
        assert_eq!(
            waiting[2].effect.serves,
            [(Dimension::RegionalGroup, "african".to_owned(), 2)]
        );
        assert_eq!(waiting[0].effect.exceeds[0].2, 1);
        in_order(&mut waiting);
        let minutes: Vec<i64> = waiting
            .iter()
            .map(|one| one.since.timestamp() / 60)
            .collect();
        assert_eq!(minutes, [3, 4, 2, 1]);
    }

    #[test]
    fn what_is_not_disclosed_counts_neither_way() {
        assert_eq!(
            effect(&[need("african", (3, 5), 0)], &BTreeMap::new()),
            Effect::default()
        );
    }
}
