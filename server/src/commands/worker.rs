//! `convener worker`.

use anyhow::ensure;
use tokio::sync::watch;

use crate::config::Config;

/// Does jobs until a signal says stop.
///
/// # Errors
/// A fault when the database is SQLite, which one process has to itself, or cannot be opened.
pub async fn run(config: Config) -> anyhow::Result<bool> {
    ensure!(
        !config.database_url.starts_with("sqlite:"),
        "a worker of its own needs PostgreSQL; with SQLite `convener serve` does the jobs"
    );
    let platform = super::open(&config, false).await?;
    let mailbox = super::mailbox(&config, &platform)?;
    let worker = super::mail_worker(&platform, &config)?;
    let (stop, stopped) = watch::channel(false);
    let mails = stopped.clone();
    let running = tokio::spawn(async move { worker.run(stopped).await });
    let reading = tokio::spawn(async move {
        if let Some(mailbox) = mailbox {
            mailbox.run(mails).await;
        }
    });
    tracing::info!("The worker takes jobs");
    super::serve::signalled().await;
    let _ = stop.send(true);
    running.await?;
    reading.await?;
    Ok(true)
}
