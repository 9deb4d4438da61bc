//! Opening the database: one SQLite file, or PostgreSQL.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectOptions, DatabaseConnection};

use crate::shared::Shared;

/// The connections of a running platform.
#[derive(Clone, Debug)]
pub struct Database {
    /// For reads; on PostgreSQL for everything.
    pub pool: DatabaseConnection,
    /// For writes. SQLite has one writer at a time: here it is one connection, before which the writers of this
    /// process queue in their order. It keeps its pages in memory from one write to the next, which a
    /// connection must forget as soon as another one has written.
    pub writer: DatabaseConnection,
    /// SQLite's write-ahead log, which [`Database::confirmed`] brings to the disk.
    log: Option<Arc<Log>>,
}

/// A write-ahead log, and the question whether the disk has all of it.
#[derive(Debug)]
struct Log {
    file: PathBuf,
    flushed: Shared<()>,
}

impl Database {
    /// Opens `sqlite://path` or `postgres://…`.
    ///
    /// # Errors
    /// As [`connect`].
    pub async fn open(url: &str) -> anyhow::Result<Self> {
        let pool = connect(url).await?;
        let Some(file) = url.strip_prefix("sqlite://").map(sqlite_file) else {
            let writer = pool.clone();
            return Ok(Self {
                pool,
                writer,
                log: None,
            });
        };
        let mut options = options(url)?;
        options
            .max_connections(1)
            .acquire_timeout(TURN)
            // The writer waits for the disk by `confirmed`, after it has let the next one begin.
            .map_sqlx_sqlite_opts(|sqlite| {
                with_pragmas(sqlite).synchronous(SqliteSynchronous::Normal)
            });
        let writer = to(options).await?;
        let log = Log {
            file: PathBuf::from(format!("{file}-wal")),
            flushed: Shared::default(),
        };
        Ok(Self {
            pool,
            writer,
            log: Some(Arc::new(log)),
        })
    }

    /// Waits until the disk has what was committed before: what was shown as received survives a power cut.
    ///
    /// SQLite would wait inside of each commit, one writer after the other. Here the next writers commit while
    /// the disk works, and share its next confirmation. The order is kept: after a power cut SQLite reads the
    /// log up to its first gap and forgets what follows, and checkpoints flush the log themselves.
    ///
    /// # Errors
    /// A fault when the disk does not take it; whether the commit survives is then not known.
    pub(crate) async fn confirmed(&self) -> std::io::Result<()> {
        let Some(log) = &self.log else {
            return Ok(());
        };
        let flush = async || {
            let file = log.file.clone();
            // Opened each time: SQLite makes a new one whenever the last connection was closed.
            let flush = move || std::fs::File::open(file)?.sync_data();
            tokio::task::spawn_blocking(flush).await?
        };
        log.flushed.ask(flush).await
    }
}

/// How long a writer waits for its turn; an import of a large file may be before it.
const TURN: Duration = Duration::from_secs(60);

/// Opens a pool of connections to `sqlite://path` or `postgres://…`.
///
/// SQLite runs with a write-ahead log and waits for the disk at every commit (`synchronous = FULL`).
///
/// # Errors
/// A fault that says what to check when the address is wrong or nothing answers.
pub async fn connect(url: &str) -> anyhow::Result<DatabaseConnection> {
    to(options(url)?).await
}

async fn to(options: ConnectOptions) -> anyhow::Result<DatabaseConnection> {
    sea_orm::Database::connect(options).await.context(
        "opening the database; check its address, that it runs, and the rights of this user",
    )
}

fn options(url: &str) -> anyhow::Result<ConnectOptions> {
    let mut options = match url.split_once("://") {
        Some(("sqlite", path)) => {
            let file = sqlite_file(path);
            if let Some(folder) = std::path::Path::new(file).parent() {
                std::fs::create_dir_all(folder).with_context(|| {
                    format!("making the folder {} for the database", folder.display())
                })?;
            }
            let mut options = ConnectOptions::new(format!("sqlite://{file}?mode=rwc"));
            options
                .max_connections(8)
                .min_connections(1)
                .map_sqlx_sqlite_opts(with_pragmas);
            options
        }
        Some(("postgres" | "postgresql", _)) => {
            let mut options = ConnectOptions::new(url.to_owned());
            options.max_connections(16).min_connections(1);
            options
        }
        _ => bail!("the database address must begin with sqlite:// or postgres://"),
    };
    // Connections live in this process; a broken one is noticed when it is used.
    options
        .sqlx_logging(false)
        .acquire_timeout(Duration::from_secs(20))
        .test_before_acquire(false);
    Ok(options)
}

/// The file of an address, without what may follow it.
fn sqlite_file(path: &str) -> &str {
    path.split('?').next().unwrap_or(path)
}

fn with_pragmas(sqlite: SqliteConnectOptions) -> SqliteConnectOptions {
    sqlite
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(Duration::from_secs(5))
        .foreign_keys(true)
        .pragma("cache_size", "-4000")
        // Pages that change with every answer are written back once in 16 MiB of log, not in 4.
        .pragma("wal_autocheckpoint", "4000")
        .pragma("mmap_size", "134217728")
        .pragma("temp_store", "memory")
}
