//! Where the answers leave the quotas, asked once for each state of the answers.

use std::collections::VecDeque;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use balance::waves::{self, Acceptance, Answers, Outlook, QuotaState};
use balance::{Fault, Infeasible, Instance, InstanceHash, Watch};
use domain::quota::Quota;

use super::super::question::Facts;
use crate::Result;

/// A page waits no longer; what is not known by then is said to be not known.
const PATIENCE: Duration = Duration::from_secs(4);
/// Answers that are kept, because the page is opened far more often than answers come in.
const KEPT: usize = 64;

type Outlooks = VecDeque<(InstanceHash, Answers, Arc<Found>)>;

static OUTLOOKS: LazyLock<Mutex<Outlooks>> = LazyLock::new(Mutex::default);

/// What was found out in time.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub rows: Vec<waves::QuotaOutlook>,
    /// Whether every quota can still be met; nothing when time was over first.
    pub reachable: Option<bool>,
    pub open_seats: u32,
    pub critical: Vec<String>,
    pub why_not: Option<Infeasible>,
    pub unfinished: bool,
}

/// A quota while answers come in.
#[derive(Clone, Debug, PartialEq)]
pub struct QuotaLine {
    pub quota: Quota,
    pub min_seats: u32,
    pub max_seats: u32,
    pub accepted: u32,
    pub pending: u32,
    /// The fewest and the most that a full list can still hold.
    pub fewest: u32,
    pub most: u32,
    pub state: QuotaState,
    /// How many are expected to count, of those who were invited.
    pub expected: f64,
    /// The probability that those who were invited meet it.
    pub met: f64,
}

/// What is to be expected of those who were invited.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Expected {
    pub coming: f64,
    pub more_than_seats: f64,
    pub fewer_than_seats: f64,
}

/// Where the answers leave the quotas.
pub(super) async fn outlook(instance: &Instance, answers: &Answers) -> Result<Arc<Found>> {
    let hash = instance.hash();
    if let Ok(outlooks) = OUTLOOKS.lock()
        && let Some((_, _, found)) = outlooks
            .iter()
            .find(|(known, given, _)| *known == hash && given == answers)
    {
        return Ok(found.clone());
    }
    let (asked, given) = (instance.clone(), answers.clone());
    let found = tokio::task::spawn_blocking(move || look(&asked, &given))
        .await
        .map_err(|error| anyhow::Error::new(error).context("looking at the answers"))?
        .map_err(|error| anyhow::Error::new(error).context("looking at the answers"))?;
    let found = Arc::new(found);
    if !found.unfinished
        && let Ok(mut outlooks) = OUTLOOKS.lock()
    {
        outlooks.push_front((hash, answers.clone(), found.clone()));
        outlooks.truncate(KEPT);
    }
    Ok(found)
}

fn look(instance: &Instance, answers: &Answers) -> Result<Found, Fault> {
    match waves::outlook(instance, answers, &Watch::within(PATIENCE)) {
        Ok(Outlook {
            quotas,
            reachable,
            open_seats,
            critical,
            why_not,
            unfinished,
        }) => Ok(Found {
            rows: quotas,
            reachable: Some(reachable),
            open_seats,
            critical,
            why_not,
            unfinished,
        }),
        Err(Fault::OutOfTime) => {
            let taken = answers.accepted.len() + answers.pending.len();
            Ok(Found {
                rows: waves::counters(instance, answers),
                reachable: None,
                open_seats: instance.seats().saturating_sub(taken as u32),
                critical: Vec::new(),
                why_not: None,
                unfinished: true,
            })
        }
        Err(fault) => Err(fault),
    }
}

/// The dialogue's quotas with what was found and what is expected.
pub(super) fn lines(
    facts: &Facts,
    instance: &Instance,
    answers: &Answers,
    acceptance: &Acceptance,
    found: &Found,
) -> (Vec<QuotaLine>, Expected) {
    let forecast = waves::forecast(instance, answers, acceptance);
    // The engine's rows begin with the dialogue's; those for whatever else people disclosed come after them.
    let rows = facts.quotas.iter().zip(&found.rows).zip(&forecast.quotas);
    let lines = rows
        .map(|((quota, row), expected)| QuotaLine {
            quota: quota.clone(),
            min_seats: row.min,
            max_seats: row.max,
            accepted: row.accepted,
            pending: row.pending,
            fewest: row.fewest,
            most: row.most,
            state: row.state,
            expected: expected.expected,
            met: chance(expected.met),
        })
        .collect();
    let expected = Expected {
        coming: forecast.expected,
        more_than_seats: chance(forecast.more_than_seats),
        fewer_than_seats: chance(forecast.fewer_than_seats),
    };
    (lines, expected)
}

/// A sum of many chances may miss 0 and 1 by a hair.
fn chance(sum: f64) -> f64 {
    // Adding zero makes of a zero below zero one that is shown without a sign.
    sum.clamp(0.0, 1.0) + 0.0
}
