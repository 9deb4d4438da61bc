//! `convener backup` and `convener restore`.
//!
//! A backup is one file: the SQLite database as of one instant, or PostgreSQL's own dump; once there are
//! documents, an archive of that and of them. The secret key is not in it; whoever copies the backup cannot
//! open sealed mails or make links.

mod bundle;

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail, ensure};
use migrations::Migrator;
use sea_orm::{ConnectOptions, ConnectionTrait, DbBackend, Statement};
use sea_orm_migration::MigratorTrait;
use usecases::database;

use crate::config::Config;
use bundle::Bundle;

/// Copies the database and the documents into one new file. False when the store lacks a document.
///
/// # Errors
/// A fault when the file exists or cannot be written.
pub async fn backup(config: &Config, file: &Path) -> anyhow::Result<bool> {
    let mut part = file.as_os_str().to_owned();
    part.push(".part");
    let part = PathBuf::from(part);
    for path in [file, &part] {
        ensure!(
            !path.exists(),
            "{} exists already; name a new file",
            path.display()
        );
    }
    let made = whole(config, &part, file).await;
    let _ = std::fs::remove_file(&part);
    let missing = made?;
    let size = std::fs::metadata(file)?.len();
    println!("Wrote {} ({} kB).", file.display(), size / 1024);
    println!(
        "Keep the secret key apart: {} or CONVENER_SECRET_KEY.",
        config.data_dir.join("secret.key").display()
    );
    for hash in &missing {
        eprintln!("The store lacks the document {hash}; it is not in the backup.");
    }
    Ok(missing.is_empty())
}

/// Copies the database, then what it names: documents are never changed, and what is named stays.
async fn whole(config: &Config, part: &Path, file: &Path) -> anyhow::Result<Vec<String>> {
    copy_database(config, part).await?;
    let named = named(config).await?;
    if named.is_empty() {
        std::fs::rename(part, file)?;
        return Ok(Vec::new());
    }
    let written = bundle::write(&config.files, part, &named, file).await;
    if written.is_err() {
        let _ = std::fs::remove_file(file);
    }
    written
}

/// The files that the database names; none before it knew of them.
async fn named(config: &Config) -> anyhow::Result<Vec<String>> {
    let db = database::connect(&config.database_url).await?;
    let applied = Migrator::get_applied_migrations_read_only(&db).await?;
    let knows = |change: &str| applied.iter().any(|applied| applied.name() == change);
    let named = usecases::files::named_since(&db, knows, None).await?;
    db.close().await?;
    Ok(named.into_iter().collect())
}

async fn copy_database(config: &Config, file: &Path) -> anyhow::Result<()> {
    if config.database_url.starts_with("sqlite:") {
        let db = database::connect(&config.database_url).await?;
        let name = file
            .to_str()
            .context("the file's name must be readable text")?;
        db.execute_raw(Statement::from_sql_and_values(
            DbBackend::Sqlite,
            "VACUUM INTO ?",
            [name.into()],
        ))
        .await
        .with_context(|| format!("writing {}", file.display()))?;
    } else {
        let done = Command::new("pg_dump")
            .args(["--format=custom", "--no-owner", "--file"])
            .arg(file)
            .arg("--dbname")
            .arg(&config.database_url)
            .status()
            .context("running pg_dump; install PostgreSQL's client programs")?;
        ensure!(done.success(), "pg_dump failed; its message stands above");
    }
    Ok(())
}

/// Puts a backup in the place of the database, keeping what was there beside it, and its documents into the
/// store.
///
/// # Errors
/// A fault when the backup is damaged or newer than this program, or when the server runs.
pub async fn restore(config: &Config, file: &Path) -> anyhow::Result<bool> {
    ensure!(file.exists(), "{} does not exist", file.display());
    let Some(mut bundle) = Bundle::open(file)? else {
        restore_database(config, file, file).await?;
        println!("Restored {}.", file.display());
        return Ok(true);
    };
    // The store first: what no row names does no harm there, and is taken out a day later.
    let documents = bundle.keep(&config.files).await?;
    let copy = bundle.database(&config.data_dir)?;
    let restored = restore_database(config, &copy, file).await;
    let _ = std::fs::remove_file(&copy);
    restored?;
    println!("Restored {} with {documents} documents.", file.display());
    Ok(true)
}

/// Puts the database of `file` in its place; `named` is what the operator calls it.
async fn restore_database(config: &Config, file: &Path, named: &Path) -> anyhow::Result<()> {
    let Some(path) = config.database_url.strip_prefix("sqlite://") else {
        let done = Command::new("pg_restore")
            .args([
                "--clean",
                "--if-exists",
                "--no-owner",
                "--single-transaction",
                "--dbname",
            ])
            .arg(&config.database_url)
            .arg(file)
            .status()
            .context("running pg_restore; install PostgreSQL's client programs")?;
        ensure!(
            done.success(),
            "pg_restore failed; its message stands above and the database was not changed"
        );
        return Ok(());
    };
    let target = PathBuf::from(path);
    // A copy is checked and brought up to date before anything is moved.
    let copy = target.with_extension("restoring");
    std::fs::copy(file, &copy).with_context(|| format!("copying {}", file.display()))?;
    if let Err(error) = check(&copy).await {
        let _ = std::fs::remove_file(&copy);
        return Err(error.context(format!(
            "{} cannot be restored; nothing was changed",
            named.display()
        )));
    }
    if target.exists() {
        if let Err(error) = alone(&config.database_url).await {
            let _ = std::fs::remove_file(&copy);
            return Err(error);
        }
        let kept = (1..)
            .map(|n| target.with_extension(format!("before-restore-{n}")))
            .find(|path| !path.exists());
        if let Some(kept) = kept {
            std::fs::rename(&target, &kept)?;
            println!("What was there is kept as {}.", kept.display());
        }
        for rest in ["db-wal", "db-shm"] {
            let _ = std::fs::remove_file(target.with_extension(rest));
        }
    }
    std::fs::rename(&copy, &target)?;
    Ok(())
}

async fn check(copy: &Path) -> anyhow::Result<()> {
    let url = format!("sqlite://{}", copy.display());
    let db = database::connect(&url).await?;
    let row = db
        .query_one_raw(Statement::from_string(
            DbBackend::Sqlite,
            "PRAGMA integrity_check",
        ))
        .await?
        .context("the file does not answer")?;
    let said: String = row.try_get_by_index(0)?;
    ensure!(said == "ok", "the file is damaged: {said}");
    let known = Migrator::migrations().len();
    let made = Migrator::get_applied_migrations(&db).await?.len();
    ensure!(made > 0, "the file is no database of Convener");
    if made > known {
        bail!("the file comes from a newer Convener; update the program first");
    }
    Migrator::up(&db, None)
        .await
        .context("bringing the copy up to date")?;
    db.close().await?;
    // The write-ahead log must not be left beside a file that is about to be moved.
    alone(&url).await
}

/// Makes sure that nobody else has the database open, and leaves it as one file.
async fn alone(url: &str) -> anyhow::Result<()> {
    // One connection: the others of a pool would be those in whose way the change is.
    let path = url.split('?').next().unwrap_or(url);
    let mut options = ConnectOptions::new(format!("{path}?mode=rw"));
    options.max_connections(1).sqlx_logging(false);
    let db = sea_orm::Database::connect(options).await?;
    db.execute_unprepared("PRAGMA busy_timeout = 500").await?;
    let free = db.execute_unprepared("PRAGMA journal_mode = DELETE").await;
    db.close().await?;
    free.map(|_| ()).context(
        "the database is in use; stop the server first (for example `systemctl stop convener`)",
    )
}
