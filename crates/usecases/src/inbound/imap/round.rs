//! One look into the inbox.

use itip::read::limits;
use tokio::sync::watch;

use super::connection::Connection;
use crate::Platform;
use crate::inbound::{Arrived, receive};

/// Receives every mail that waits, and says how many.
///
/// A mail that cannot be received for a fault of ours stays where it is, and the others go on: the next look
/// finds it again.
pub(super) async fn all(
    platform: &Platform,
    connection: &mut Connection,
    stop: &watch::Receiver<bool>,
) -> anyhow::Result<usize> {
    let mut read = 0;
    for uid in connection.waiting().await? {
        if *stop.borrow() {
            break;
        }
        let Some(fetched) = connection.fetch(uid, limits::MAIL).await? else {
            continue;
        };
        let arrived = Arrived {
            cut_from: (fetched.size > limits::MAIL).then_some(fetched.size),
            raw: fetched.bytes,
            at: fetched.at,
        };
        match receive(platform, &arrived).await {
            Ok(received) => {
                read += usize::from(received.news);
                connection.put_away(uid, received.waits()).await?;
            }
            Err(error) => {
                metrics::counter!("convener_mails_not_received_total").increment(1);
                tracing::error!("A mail could not be received and stays in the inbox: {error}");
            }
        }
    }
    Ok(read)
}
