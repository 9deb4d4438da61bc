//! How many mails a receiving domain is given: large providers put senders off who come all at once.

use std::collections::HashMap;
use std::sync::Mutex;

use chrono::{DateTime, Duration, Utc};

/// Mails that may go out at once before the pace begins to count, in seconds of that pace.
const BURST: Duration = Duration::seconds(10);

/// Domains are forgotten once they have caught up; this many are kept before that is looked at.
const KEPT: usize = 1_000;

/// Gives each domain no more than so many mails a minute, by the generic cell rate algorithm (ITU-T I.371,
/// Annex A). Kept in memory: after a restart each domain begins anew, which costs one burst.
#[derive(Debug)]
pub struct Throttle {
    interval: Duration,
    domains: Mutex<HashMap<String, Pace>>,
}

/// Where a domain stands.
#[derive(Clone, Copy, Debug)]
struct Pace {
    /// When the next mail would go out if they went evenly.
    even: DateTime<Utc>,
    /// The last moment that a waiting mail was told.
    told: DateTime<Utc>,
}

impl Throttle {
    /// At most `per_minute` mails a minute for one domain; none when that is 0, which means no limit.
    #[must_use]
    pub fn per_minute(per_minute: u32) -> Option<Self> {
        (per_minute > 0).then(|| Self {
            interval: Duration::milliseconds(60_000 / i64::from(per_minute).min(60_000)),
            domains: Mutex::new(HashMap::new()),
        })
    }

    /// Counts a mail that goes out now, or says when to come back with it. Those who are told to come back
    /// are told different moments, at the pace.
    pub fn next(&self, domain: &str, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        // A thread that panicked here left plain numbers behind, which are as good as before.
        let mut domains = self
            .domains
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if domains.len() > KEPT {
            domains.retain(|_, pace| pace.even.max(pace.told) > now);
        }
        let pace = domains.entry(domain.to_ascii_lowercase()).or_insert(Pace {
            even: now,
            told: now,
        });
        let even = pace.even.max(now);
        if even - now <= BURST {
            pace.even = even + self.interval;
            return None;
        }
        let free = even - BURST;
        pace.told = pace.told.max(free) + self.interval;
        Some(pace.told)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_700_000_000 + second, 0).unwrap_or_default()
    }

    #[test]
    fn a_domain_gets_its_pace_and_others_are_not_held_up() {
        let throttle = Throttle::per_minute(30).unwrap_or_else(|| panic!("a limit"));
        let at_once = (0..100)
            .filter(|_| throttle.next("mfa.example", at(0)).is_none())
            .count();
        assert_eq!(at_once, 6, "ten seconds' worth, and the first");
        assert_eq!(throttle.next("other.example", at(0)), None);
        assert!(throttle.next("MFA.example", at(1)).is_some());
    }

    #[test]
    fn those_who_wait_come_back_one_after_another_and_are_then_taken() {
        let throttle = Throttle::per_minute(60).unwrap_or_else(|| panic!("a limit"));
        let mut waiting: Vec<DateTime<Utc>> = (0..200)
            .filter_map(|_| throttle.next("mfa.example", at(0)))
            .collect();
        let apart = waiting
            .windows(2)
            .all(|pair| pair[1] - pair[0] == Duration::seconds(1));
        assert!(apart, "{waiting:?}");
        let mut rounds = 0;
        while let Some(next) = waiting.iter().min().copied() {
            waiting.retain(|at| *at != next);
            waiting.extend(throttle.next("mfa.example", next));
            rounds += 1;
            assert!(rounds < 400, "nobody is put off for ever");
        }
        assert!(rounds <= 200, "each waits once: {rounds}");
    }

    #[test]
    fn no_number_is_no_limit() {
        assert!(Throttle::per_minute(0).is_none());
    }
}
