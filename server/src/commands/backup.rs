//! `convener backup` and `convener restore`.
//!
//! A backup is one file: the SQLite database as of one instant, or PostgreSQL's own dump. The secret key is
//! not in it; whoever copies the backup cannot open sealed mails or make links.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail, ensure};
use migrations::Migrator;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use sea_orm_migration::MigratorTrait;
use usecases::database;

use crate::config::Config;

/// Copies the database into one new file.
///
/// # Errors
/// A fault when the file exists or cannot be written.
pub async fn backup(config: &Config, file: &Path) -> anyhow::Result<bool> {
    ensure!(
        !file.exists(),
        "{} exists already; name a new file",
        file.display()
    );
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
    let size = std::fs::metadata(file)?.len();
    println!("Wrote {} ({} kB).", file.display(), size / 1024);
    println!(
        "Keep the secret key apart: {} or CONVENER_SECRET_KEY.",
        config.data_dir.join("secret.key").display()
    );
    Ok(true)
}

/// Puts a backup in the place of the database, keeping what was there beside it.
///
/// # Errors
/// A fault when the backup is damaged or newer than this program, or when the server runs.
pub async fn restore(config: &Config, file: &Path) -> anyhow::Result<bool> {
    ensure!(file.exists(), "{} does not exist", file.display());
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
            "pg_restore failed; its message stands above and nothing was changed"
        );
        println!("Restored {}.", file.display());
        return Ok(true);
    };
    let target = PathBuf::from(path);
    // A copy is checked and brought up to date before anything is moved.
    let copy = target.with_extension("restoring");
    std::fs::copy(file, &copy).with_context(|| format!("copying {}", file.display()))?;
    if let Err(error) = check(&copy).await {
        let _ = std::fs::remove_file(&copy);
        return Err(error.context(format!(
            "{} cannot be restored; nothing was changed",
            file.display()
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
    println!("Restored {}.", file.display());
    Ok(true)
}

async fn check(copy: &Path) -> anyhow::Result<()> {
    let db = database::connect(&format!("sqlite://{}", copy.display())).await?;
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
    // The write-ahead log must not be left beside a file that is about to be moved.
    db.execute_unprepared("PRAGMA journal_mode = DELETE")
        .await?;
    db.close().await?;
    Ok(())
}

/// Makes sure that no server has the database open.
async fn alone(url: &str) -> anyhow::Result<()> {
    let db = database::connect(url).await?;
    db.execute_unprepared("PRAGMA busy_timeout = 500").await?;
    let free = db
        .execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE")
        .await;
    db.close().await?;
    free.map(|_| ()).context(
        "the database is in use; stop the server first (for example `systemctl stop convener`)",
    )
}
