//! Ten thousand invitations through a server that is killed again and again while it sends them.

use std::collections::BTreeMap;

use anyhow::ensure;
use sink::Arrived;

use super::mail::{LIMIT, queue_ten_thousand};
use super::{Scene, quiet};
use crate::report::{Report, Target};

/// Sends them with five SIGKILLs in between, and returns one mail of each person.
pub async fn five_times(report: &mut Report, scene: &Scene) -> anyhow::Result<Vec<Arrived>> {
    let (at, sink) = (&scene.at, &scene.sink);
    let _ = sink.take();
    let (server, _) = at.serve(&["--no-worker"]).await?;
    let queued = queue_ten_thousand(scene, "Guests of a server that is killed").await?;
    drop(server);
    let mut killed = 0;
    for sent in [1_000, 2_500, 4_000, 5_500, 7_000] {
        let (server, _) = at.serve(&[]).await?;
        ensure!(
            sink.wait_for(sent, LIMIT).await,
            "{} mails came",
            sink.count()
        );
        // SIGKILL: nothing is written down, no connection is closed in good order.
        drop(server);
        killed += usize::from(sink.count() < queued);
    }
    ensure!(
        killed == 5,
        "it was done before it was killed for the {killed}th time"
    );
    let (server, _) = at.serve(&[]).await?;
    quiet(at).await?;
    drop(server);

    let mails = sink.take();
    let (copies, mut differing) = (mails.len(), 0);
    let mut first: BTreeMap<String, Arrived> = BTreeMap::new();
    for mail in mails {
        // One address can be invited to several of the dialogues: the envelope's sender names the invitation.
        match first.get(&mail.from) {
            Some(known) => differing += usize::from(*known != mail),
            None => {
                first.insert(mail.from.clone(), mail);
            }
        }
    }
    report.add(
        "10,000 invitations, the server killed five times meanwhile: not invited",
        "",
        Target::AtMost(0.0),
        queued as f64 - first.len() as f64,
    );
    report.add(
        "… mails that came twice",
        "",
        Target::Nothing,
        copies as f64 - first.len() as f64,
    );
    report.add(
        "… of which differ from the first",
        "",
        Target::AtMost(0.0),
        differing as f64,
    );
    Ok(first.into_values().collect())
}
