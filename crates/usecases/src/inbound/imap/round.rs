//! One look into the inbox.

use itip::read::limits;
use tokio::sync::watch;

use super::connection::{Connection, Head};
use crate::Platform;
use crate::inbound::{Arrived, receive};

/// How many mails are fetched and put away together, and how many bytes of them at most.
const TOGETHER: usize = 50;
const BYTES: usize = 4 * 1024 * 1024;

/// How much is fetched of a mail that is too large to be read.
const BEGINNING: usize = 64 * 1024;

/// Receives every mail that waits, and says how many.
///
/// Each mail is committed by itself; those fetched together are put away together. A mail that cannot be received
/// for a fault of ours stays where it is, and the others go on: the next look finds it again.
pub(super) async fn all(
    platform: &Platform,
    connection: &mut Connection,
    stop: &watch::Receiver<bool>,
) -> anyhow::Result<usize> {
    let mut read = 0;
    let waiting = connection.waiting().await?;
    for some in waiting.chunks(500) {
        let heads = connection.heads(some).await?;
        let (large, small): (Vec<Head>, Vec<Head>) =
            heads.into_iter().partition(|head| head.size > limits::MAIL);
        for batch in batches(&small) {
            read += receive_all(platform, connection, batch, None, stop).await?;
        }
        for batch in large.chunks(TOGETHER) {
            read += receive_all(platform, connection, batch, Some(BEGINNING), stop).await?;
        }
        if *stop.borrow() {
            break;
        }
    }
    Ok(read)
}

/// Mails that are fetched together, in their order.
fn batches(heads: &[Head]) -> Vec<&[Head]> {
    let mut batches = Vec::new();
    let (mut start, mut bytes) = (0, 0);
    for (at, head) in heads.iter().enumerate() {
        if at > start && (at - start >= TOGETHER || bytes + head.size > BYTES) {
            batches.push(&heads[start..at]);
            (start, bytes) = (at, 0);
        }
        bytes += head.size;
    }
    if start < heads.len() {
        batches.push(&heads[start..]);
    }
    batches
}

async fn receive_all(
    platform: &Platform,
    connection: &mut Connection,
    batch: &[Head],
    limit: Option<usize>,
    stop: &watch::Receiver<bool>,
) -> anyhow::Result<usize> {
    if *stop.borrow() {
        return Ok(0);
    }
    let uids: Vec<u32> = batch.iter().map(|head| head.uid).collect();
    let mut bodies = connection.bodies(&uids, limit).await?;
    let (mut read, mut processed, mut for_people) = (0, Vec::new(), Vec::new());
    for head in batch {
        let Some(raw) = bodies.remove(&head.uid) else {
            continue;
        };
        if *stop.borrow() {
            break;
        }
        let arrived = Arrived {
            raw,
            at: head.at,
            cut_from: limit.map(|_| head.size),
        };
        match receive(platform, &arrived).await {
            Ok(received) => {
                read += usize::from(received.news);
                let folder = if received.waits() {
                    &mut for_people
                } else {
                    &mut processed
                };
                folder.push(head.uid);
            }
            Err(error) => {
                metrics::counter!("convener_mails_not_received_total").increment(1);
                tracing::error!("A mail could not be received and stays in the inbox: {error}");
            }
        }
    }
    connection.put_away(&processed, false).await?;
    connection.put_away(&for_people, true).await?;
    Ok(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mails_are_fetched_together_up_to_a_number_and_a_size() {
        let head = |size| Head {
            uid: 1,
            size,
            at: chrono::Utc::now(),
        };
        let sizes = |heads: &[Head]| -> Vec<usize> {
            batches(heads).iter().map(|batch| batch.len()).collect()
        };
        assert_eq!(sizes(&[head(10); 120]), [50, 50, 20]);
        assert_eq!(sizes(&[head(limits::MAIL); 9]), [4, 4, 1]);
        assert!(sizes(&[]).is_empty());
    }
}
