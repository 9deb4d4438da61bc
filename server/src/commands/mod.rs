//! One module a command.

pub mod backup;
pub mod balance;
pub mod demo;
pub mod doctor;
pub mod import;
pub mod migrate;
pub mod receive;
pub mod search;
pub mod serve;
pub mod settings;
pub mod user;
pub mod worker;

use std::sync::Arc;

use anyhow::Context;
use migrations::Migrator;
use sea_orm_migration::MigratorTrait;
use usecases::database::Database;
use usecases::inbound::imap::{Address, Mailbox};
use usecases::mailer::{DirectoryMailer, Mailer, SmtpMailer};
use usecases::{Platform, SystemClock};

use crate::config::Config;

/// Opens the platform as the settings say. With `migrate`, brings the database up to date first.
///
/// # Errors
/// A fault that says what to check.
pub async fn open(config: &Config, migrate: bool) -> anyhow::Result<Platform> {
    let db = Database::open(&config.database_url).await?;
    if migrate {
        Migrator::up(&db.pool, None)
            .await
            .context("bringing the database up to date")?;
    } else {
        let pending = Migrator::get_pending_migrations(&db.pool)
            .await
            .context("asking the database for its structure")?;
        anyhow::ensure!(
            pending.is_empty(),
            "the database is {} changes behind; run `convener migrate up`",
            pending.len()
        );
    }
    Ok(Platform::new(
        db,
        Arc::new(SystemClock),
        config.secret.clone(),
        config.settings(),
    ))
}

/// The way mails take, as the settings say.
///
/// # Errors
/// A fault when the mail server's address cannot be read.
pub fn mailer(config: &Config) -> anyhow::Result<Arc<dyn Mailer>> {
    Ok(match &config.smtp_url {
        Some(url) => Arc::new(SmtpMailer::new(url)?),
        None => Arc::new(DirectoryMailer::new(&config.mail_folder())),
    })
}

/// The worker that hands mails over, at the pace that the settings ask for.
fn mail_worker(
    platform: &usecases::Platform,
    config: &Config,
) -> anyhow::Result<usecases::worker::Worker> {
    let worker = usecases::worker::Worker::new(platform.clone(), mailer(config)?);
    Ok(
        match usecases::mailer::Throttle::per_minute(config.mails_per_domain) {
            Some(throttle) => worker.throttled(throttle),
            None => worker,
        },
    )
}

/// The mailbox that is read for answers; none when the settings name none.
///
/// # Errors
/// A fault when its address cannot be read.
pub fn mailbox(config: &Config, platform: &Platform) -> anyhow::Result<Option<Mailbox>> {
    let Some(url) = &config.imap_url else {
        return Ok(None);
    };
    let address = Address::parse(url).context("reading CONVENER_IMAP_URL")?;
    Ok(Some(Mailbox::new(platform.clone(), address)))
}
