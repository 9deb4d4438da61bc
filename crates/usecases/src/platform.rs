//! What every use case needs: the database, the clock, the secrets and the settings.

use std::sync::Arc;

use chrono::{DateTime, SubsecRound, Utc};
use domain::EmailAddress;
use sea_orm::{
    DatabaseConnection, DbBackend, EntityTrait, IsolationLevel, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};
use tokio::sync::Notify;

use crate::database::Database;
use crate::files::Files;
use crate::secret::Secret;
use crate::shared::Shared;
use crate::{Result, Tx};

/// Says what time it is. Real in production, set by hand in tests.
pub trait Clock: Send + Sync + std::fmt::Debug {
    /// The present instant.
    fn now(&self) -> DateTime<Utc>;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }
}

/// What the operator decides.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The address under which people reach the platform, without a slash at the end.
    pub base_url: String,
    /// The name and address from which mails come. Invitations add a token to the local part.
    pub mail_from: EmailAddress,
    pub mail_from_name: String,
    /// The name under which our mail server writes what it found out about a sender (RFC 8601); without it
    /// no mail is taken as proved.
    pub mail_server: Option<String>,
    /// Where the content of documents is kept, and how large a file may be.
    pub files: Files,
}

impl Settings {
    /// The whole address of a path.
    #[must_use]
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base_url)
    }

    /// The host of the sending address, which message ids and calendar ids end in.
    #[must_use]
    pub fn mail_host(&self) -> &str {
        self.mail_from
            .as_str()
            .rsplit_once('@')
            .map_or("localhost", |(_, host)| host)
    }
}

/// The longest end of a calendar id behind the @: with an invitation's id before it, the whole stays below
/// 70 characters, which old programs cut at.
const CALENDAR_HOST_MAX: usize = 28;

impl Settings {
    /// The host that calendar ids end in: the sending host, without its first names when it is too long.
    #[must_use]
    pub fn calendar_host(&self) -> &str {
        let mut host = self.mail_host();
        while host.len() > CALENDAR_HOST_MAX {
            match host.split_once('.') {
                Some((_, rest)) => host = rest,
                None => return "convener",
            }
        }
        host
    }
}

/// The platform as a whole. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Platform {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    database: Database,
    clock: Arc<dyn Clock>,
    secret: Secret,
    settings: Settings,
    wake: Notify,
    public_revision: Shared<i64>,
    memory: crate::shortlist::Memory,
    press: Arc<crate::papers::Press>,
    doors: crate::registrations::Doors,
}

impl Platform {
    /// Puts the platform together.
    #[must_use]
    pub fn new(
        database: Database,
        clock: Arc<dyn Clock>,
        secret: Secret,
        settings: Settings,
    ) -> Self {
        Self {
            inner: Arc::new(Inner {
                database,
                clock,
                secret,
                settings,
                wake: Notify::new(),
                public_revision: Shared::default(),
                memory: crate::shortlist::Memory::default(),
                press: Arc::default(),
                doors: crate::registrations::Doors::default(),
            }),
        }
    }

    /// Those who come to register and are not let in yet.
    pub(crate) fn doors(&self) -> &crate::registrations::Doors {
        &self.inner.doors
    }

    /// The database, for reads.
    #[must_use]
    pub fn db(&self) -> &DatabaseConnection {
        &self.inner.database.pool
    }

    /// The database with all its connections, for another platform on the same one.
    #[must_use]
    pub fn database(&self) -> &Database {
        &self.inner.database
    }

    /// The present instant, to the microsecond: as fine as PostgreSQL keeps it.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.inner.clock.now().trunc_subsecs(6)
    }

    /// The secret key's uses.
    #[must_use]
    pub fn secret(&self) -> &Secret {
        &self.inner.secret
    }

    /// What the operator decided.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.inner.settings
    }

    /// Where the content of documents is kept.
    #[must_use]
    pub fn files(&self) -> &Files {
        &self.settings().files
    }

    /// Opens a write transaction: the only way to write.
    ///
    /// SQLite takes its one write lock at once (`BEGIN IMMEDIATE`), so that nothing read inside can change
    /// before the commit. The writers of this process queue for the one connection that writes, in their
    /// order; another process's writer is waited for by the busy timeout. On PostgreSQL the use case locks
    /// the row that its decision is about, most often with [`Tx::lock_dialogue`].
    ///
    /// # Errors
    /// A fault when the database does not answer or stays busy.
    pub async fn begin(&self) -> Result<Tx> {
        let options = TransactionOptions {
            isolation_level: (self.db().get_database_backend() == DbBackend::Postgres)
                .then_some(IsolationLevel::ReadCommitted),
            access_mode: None,
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        };
        let mut tries = 0;
        let transaction = loop {
            match self.inner.database.writer.begin_with_options(options).await {
                Ok(transaction) => break transaction,
                // The busy timeout has passed five seconds in vain; a long import may hold the lock.
                Err(error) if tries < 2 && error.to_string().contains("database is locked") => {
                    tries += 1
                }
                Err(error) => return Err(error.into()),
            }
        };
        Ok(Tx::new(transaction, self.clone()))
    }

    /// Wakes the worker: something was put into the outbox.
    pub(crate) fn wake_worker(&self) {
        self.inner.wake.notify_one();
    }

    /// Waits until something was put into the outbox by this process.
    pub(crate) async fn woken(&self) {
        self.inner.wake.notified().await;
    }

    /// What the pages of the balance need not work out twice.
    pub(crate) fn memory(&self) -> &crate::shortlist::Memory {
        &self.inner.memory
    }

    /// Where papers become files.
    pub(crate) fn press(&self) -> &Arc<crate::papers::Press> {
        &self.inner.press
    }

    /// The number of the public's present state; whatever was rendered under it is still true.
    ///
    /// It is asked of the database, since another process may have raised it. Many who ask at once share one
    /// answer, but never one to a question that was put before they came: it could be older than a change
    /// that they know of.
    ///
    /// # Errors
    /// A fault when the database does not answer.
    pub async fn public_revision(&self) -> Result<i64> {
        let look = async || {
            let row = entity::public_revision::Entity::find_by_id(1)
                .one(self.db())
                .await?;
            Ok(row.map_or(0, |row| row.revision))
        };
        self.inner.public_revision.ask(look).await
    }
}
