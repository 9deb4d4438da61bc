//! A clock that stands still until a test moves it.

use std::sync::Mutex;

use chrono::{DateTime, Duration, Utc};
use usecases::Clock;

/// A clock set by hand.
#[derive(Debug)]
pub struct TestClock(Mutex<DateTime<Utc>>);

impl TestClock {
    /// Starts at noon UTC on 6 February 2023.
    #[must_use]
    pub fn new() -> Self {
        Self(Mutex::new(
            "2023-02-06T12:00:00Z".parse().unwrap_or_default(),
        ))
    }

    /// Lets time pass.
    pub fn advance(&self, by: Duration) {
        if let Ok(mut now) = self.0.lock() {
            *now += by;
        }
    }

    /// Sets the instant, as `2023-02-06T12:00:00Z`.
    pub fn set(&self, rfc3339: &str) {
        let at = rfc3339
            .parse()
            .unwrap_or_else(|error| panic!("{rfc3339} is no instant: {error}"));
        if let Ok(mut now) = self.0.lock() {
            *now = at;
        }
    }
}

impl Default for TestClock {
    fn default() -> Self {
        Self::new()
    }
}

impl Clock for TestClock {
    fn now(&self) -> DateTime<Utc> {
        self.0.lock().map(|now| *now).unwrap_or_default()
    }
}
