//! The mailbox in which answers arrive, read over IMAP (RFC 3501).
//!
//! A mail is fetched without a mark, received in one transaction, and only then moved out of the inbox
//! (RFC 6851). Whatever is interrupted in between is read again and recognised, so nothing is lost and nothing
//! counts twice; no position is remembered, and a new UIDVALIDITY changes nothing. The connection waits in IDLE
//! (RFC 2177) where the server can do that, and looks every minute where it cannot; when it breaks it is made
//! again, after a pause that grows to five minutes.

mod address;
mod connection;
mod round;

use std::time::Duration;

use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, EntityTrait};
use tokio::sync::watch;

pub use address::Address;
use connection::Connection;

use crate::{Platform, Result};

/// How long a connection may stay silent while a command runs.
const PATIENCE: Duration = Duration::from_secs(120);

/// How long IDLE lasts before it is renewed; servers may hang up after 29 minutes (RFC 2177).
const IDLE: Duration = Duration::from_secs(25 * 60);

/// How often a mailbox is looked into when its server cannot call us.
const POLL: Duration = Duration::from_secs(60);

/// The longest pause between two attempts to connect.
const LONGEST_PAUSE: Duration = Duration::from_secs(300);

/// What reads the mailbox.
#[derive(Clone, Debug)]
pub struct Mailbox {
    platform: Platform,
    address: Address,
}

impl Mailbox {
    /// The mailbox at this address.
    #[must_use]
    pub fn new(platform: Platform, address: Address) -> Self {
        Self { platform, address }
    }

    /// Reads until `stop` turns true; the mail in hand is finished first.
    pub async fn run(&self, mut stop: watch::Receiver<bool>) {
        let mut pause = Duration::from_secs(1);
        while !*stop.borrow() {
            let error = match self.stay(&mut stop).await {
                Ok(()) => return,
                Err(error) => error,
            };
            metrics::counter!("convener_mailbox_failures_total").increment(1);
            metrics::gauge!("convener_mailbox_connected").set(0.0);
            // Once it was read the server is reachable: the pauses begin anew.
            if self
                .note(Some(&format!("{error:#}")))
                .await
                .unwrap_or(false)
            {
                pause = Duration::from_secs(1);
            }
            tracing::warn!(
                "The mailbox {} could not be read; the next attempt is in {} s: {error:#}",
                self.address.name(),
                pause.as_secs()
            );
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                _ = stop.changed() => {}
            }
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    /// Receives what lies in the inbox now, and says how many mails that was.
    ///
    /// # Errors
    /// A fault when the server cannot be reached or does not behave.
    pub async fn read_once(&self) -> anyhow::Result<usize> {
        let mut connection = connect(&self.address).await?;
        let (_going_on, stop) = watch::channel(false);
        let read = round::all(&self.platform, &mut connection, &stop).await?;
        connection.leave().await;
        Ok(read)
    }

    async fn stay(&self, stop: &mut watch::Receiver<bool>) -> anyhow::Result<()> {
        let mut connection = connect(&self.address).await?;
        metrics::gauge!("convener_mailbox_connected").set(1.0);
        tracing::info!("Reading the mailbox {}", self.address.name());
        loop {
            round::all(&self.platform, &mut connection, stop).await?;
            self.note(None).await?;
            if *stop.borrow() {
                connection.leave().await;
                return Ok(());
            }
            connection = connection.wait(stop).await?;
        }
    }

    /// Writes down that the mailbox was looked into, or why it could not be. True when it was looked into
    /// before.
    async fn note(&self, failure: Option<&str>) -> Result<bool> {
        use entity::mailbox::{ActiveModel, Column, Entity};
        let tx = self.platform.begin().await?;
        let before = Entity::find_by_id(self.address.name()).one(tx.db()).await?;
        let known = before.as_ref().is_some_and(|row| row.failure.is_empty());
        let row = match failure {
            None => ActiveModel {
                name: Set(self.address.name()),
                looked_at: Set(Some(tx.now())),
                failed_at: Set(None),
                failure: Set(String::new()),
            },
            Some(failure) => ActiveModel {
                name: Set(self.address.name()),
                looked_at: Set(before.and_then(|row| row.looked_at)),
                failed_at: Set(Some(tx.now())),
                failure: Set(failure.chars().take(500).collect()),
            },
        };
        Entity::insert(row)
            .on_conflict(
                OnConflict::column(Column::Name)
                    .update_columns([Column::LookedAt, Column::FailedAt, Column::Failure])
                    .to_owned(),
            )
            .exec_without_returning(tx.db())
            .await?;
        tx.commit().await?;
        Ok(known)
    }
}

impl Address {
    /// Whether the server can be reached and lets us in.
    ///
    /// # Errors
    /// A fault with the server's words.
    pub async fn check(&self) -> anyhow::Result<()> {
        connect(self).await?.leave().await;
        Ok(())
    }
}

async fn connect(address: &Address) -> anyhow::Result<Connection> {
    let limit = Duration::from_secs(30);
    tokio::time::timeout(limit, Connection::open(address))
        .await
        .map_err(|_| anyhow::anyhow!("the server did not answer within {} s", limit.as_secs()))?
}
