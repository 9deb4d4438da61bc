//! Opening the database: one SQLite file, or PostgreSQL.

use std::time::Duration;

use anyhow::{Context, bail};
use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectOptions, Database, DatabaseConnection};

/// Opens `sqlite://path` or `postgres://…`.
///
/// SQLite runs with a write-ahead log and waits for the disk at every commit (`synchronous = FULL`): an
/// answer that was confirmed to a delegate survives a power cut.
///
/// # Errors
/// A fault that says what to check when the address is wrong or nothing answers.
pub async fn open(url: &str) -> anyhow::Result<DatabaseConnection> {
    let mut options = match url.split_once("://") {
        Some(("sqlite", path)) => {
            let file = path.split('?').next().unwrap_or(path);
            if let Some(folder) = std::path::Path::new(file).parent() {
                std::fs::create_dir_all(folder).with_context(|| {
                    format!("making the folder {} for the database", folder.display())
                })?;
            }
            let mut options = ConnectOptions::new(format!("sqlite://{file}?mode=rwc"));
            options
                .max_connections(8)
                .min_connections(1)
                .map_sqlx_sqlite_opts(|sqlite| {
                    sqlite
                        .journal_mode(SqliteJournalMode::Wal)
                        .synchronous(SqliteSynchronous::Full)
                        .busy_timeout(Duration::from_secs(5))
                        .foreign_keys(true)
                        .pragma("cache_size", "-4000")
                        .pragma("mmap_size", "134217728")
                        .pragma("temp_store", "memory")
                });
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
    Database::connect(options).await.context(
        "opening the database; check its address, that it runs, and the rights of this user",
    )
}
