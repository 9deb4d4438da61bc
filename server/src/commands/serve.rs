//! `convener serve`.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::Context;
use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::config::Config;
use crate::router::{self, Surroundings};

/// How long requests in hand may still take after the signal to stop.
const DRAIN: Duration = Duration::from_secs(20);

/// Serves until a signal says stop.
///
/// # Errors
/// A fault when the address is taken or the database cannot be opened.
pub async fn run(config: Config, with_worker: bool, migrate: bool) -> anyhow::Result<bool> {
    let platform = super::open(&config, migrate).await?;
    let stopping = Arc::new(AtomicBool::new(false));
    let metrics = metrics_exporter_prometheus::PrometheusBuilder::new()
        .set_buckets(&[0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 5.0])
        .and_then(metrics_exporter_prometheus::PrometheusBuilder::install_recorder)
        .inspect_err(|error| tracing::warn!("Measurements are off: {error}"))
        .ok();
    let around = Surroundings {
        trusted_proxies: config.trusted_proxies.clone(),
        stopping: stopping.clone(),
        metrics,
    };
    let router = router::build(&platform, around);
    let listener = TcpListener::bind(config.listen)
        .await
        .with_context(|| format!("listening on {}; is another server running there? CONVENER_LISTEN chooses another address", config.listen))?;

    let (stop, stopped) = watch::channel(false);
    let mut working = tokio::task::JoinSet::new();
    if with_worker {
        let worker = super::mail_worker(&platform, &config)?;
        let mailbox = super::mailbox(&config, &platform)?;
        let (jobs, mails) = (stopped.clone(), stopped.clone());
        working.spawn(async move { worker.run(jobs).await });
        if let Some(mailbox) = mailbox {
            working.spawn(async move { mailbox.run(mails).await });
        }
    }
    tracing::info!(
        "Convener serves on {} as {}",
        config.listen,
        config.base_url
    );

    let told = {
        let stop = stop.clone();
        async move {
            signalled().await;
            tracing::info!("Stopping: no new connections, requests in hand are finished");
            stopping.store(true, Ordering::Relaxed);
            let _ = stop.send(true);
        }
    };
    let mut late = stopped.clone();
    let serving = axum::serve(
        listener,
        router.into_make_service_with_connect_info::<SocketAddr>(),
    )
    .with_graceful_shutdown(told);
    tokio::select! {
        served = serving => served.context("serving")?,
        () = async {
            // The clock for stragglers starts with the signal.
            while !*late.borrow_and_update() {
                if late.changed().await.is_err() {
                    std::future::pending::<()>().await;
                }
            }
            tokio::time::sleep(DRAIN).await;
        } => tracing::warn!("Some requests did not finish within {} s and were cut off", DRAIN.as_secs()),
    }
    let _ = stop.send(true);
    let _ = tokio::time::timeout(DRAIN, async {
        while working.join_next().await.is_some() {}
    })
    .await;
    platform
        .db()
        .clone()
        .close()
        .await
        .context("closing the database")?;
    Ok(true)
}

/// Waits for the signal to stop: Ctrl-C, or SIGTERM from the system.
pub(super) async fn signalled() {
    let interrupt = tokio::signal::ctrl_c();
    match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
        }
        Err(error) => {
            tracing::warn!("SIGTERM cannot be heard: {error}");
            let _ = interrupt.await;
        }
    }
}
