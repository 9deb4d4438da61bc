//! A crowd: several connections that each send one request after another.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::ensure;

use crate::http::{Connection, Request};

/// How often each measurement is repeated; the median of the rounds counts.
const ROUNDS: usize = 3;

/// What a crowd met.
#[derive(Clone, Debug, Default)]
pub struct Met {
    pub per_second: f64,
    pub median: Duration,
    pub p95: Duration,
}

/// Sends requests over `connections` for `seconds`, three times, and returns the round in the middle.
/// `nth` counts the requests of all rounds. Every answer must have this status.
pub async fn send(
    address: SocketAddr,
    connections: usize,
    seconds: f64,
    status: u16,
    request: impl Fn(usize) -> Request + Send + Sync + 'static,
) -> anyhow::Result<Met> {
    let request = Arc::new(request);
    let next = Arc::new(AtomicUsize::new(0));
    // Nobody measures the first answers: code and data are not yet where they will be.
    round(address, connections, 0.5, status, &request, &next).await?;
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        rounds.push(round(address, connections, seconds, status, &request, &next).await?);
    }
    rounds.sort_by(|a, b| a.per_second.total_cmp(&b.per_second));
    Ok(rounds.swap_remove(ROUNDS / 2))
}

async fn round<R>(
    address: SocketAddr,
    connections: usize,
    seconds: f64,
    status: u16,
    request: &Arc<R>,
    next: &Arc<AtomicUsize>,
) -> anyhow::Result<Met>
where
    R: Fn(usize) -> Request + Send + Sync + 'static,
{
    let begun = Instant::now();
    let until = begun + Duration::from_secs_f64(seconds);
    let mut hands = Vec::new();
    for _ in 0..connections {
        let (request, next) = (request.clone(), next.clone());
        let mut connection = Connection::open(address).await?;
        hands.push(tokio::spawn(async move {
            let mut took = Vec::with_capacity(65_536);
            while Instant::now() < until {
                let request = request(next.fetch_add(1, Ordering::Relaxed));
                let sent = Instant::now();
                let answer = connection.send(&request).await?;
                took.push(sent.elapsed());
                ensure!(
                    answer.status == status,
                    "{} answered {}, not {status}",
                    request.path,
                    answer.status
                );
            }
            anyhow::Ok(took)
        }));
    }
    let mut took = Vec::new();
    for hand in hands {
        took.extend(hand.await??);
    }
    let elapsed = begun.elapsed().as_secs_f64();
    ensure!(!took.is_empty(), "nothing was answered in {seconds} s");
    took.sort_unstable();
    Ok(Met {
        per_second: took.len() as f64 / elapsed,
        median: at(&took, 0.5),
        p95: at(&took, 0.95),
    })
}

/// The value below which this share of the sorted values lies.
pub fn at(sorted: &[Duration], share: f64) -> Duration {
    let place = (sorted.len() as f64 * share) as usize;
    sorted
        .get(place.min(sorted.len().saturating_sub(1)))
        .copied()
        .unwrap_or_default()
}
