//! `convener migrate`.

use migrations::Migrator;
use sea_orm_migration::MigratorTrait;
use usecases::database;

use crate::cli::Migrate;
use crate::config::Config;

/// Brings the database up to date, or says how it stands.
///
/// # Errors
/// A fault when the database cannot be opened or changed.
pub async fn run(config: &Config, what: Migrate) -> anyhow::Result<bool> {
    let db = database::connect(&config.database_url).await?;
    match what {
        Migrate::Up => {
            let pending = Migrator::get_pending_migrations(&db).await?.len();
            Migrator::up(&db, None).await?;
            println!("{pending} changes made; the database is up to date.");
            Ok(true)
        }
        Migrate::Status => {
            for change in Migrator::get_migration_with_status(&db).await? {
                println!(
                    "{:<12} {}",
                    format!("{:?}", change.status()).to_lowercase(),
                    change.name()
                );
            }
            Ok(true)
        }
    }
}
