//! `convener doctor`.

use migrations::Migrator;
use sea_orm_migration::MigratorTrait;
use usecases::inbound::imap::Address;
use usecases::mailer::SmtpMailer;
use usecases::{database, outbox};

use crate::config::Config;

/// One thing that was looked at.
struct Finding {
    about: &'static str,
    well: bool,
    said: String,
}

/// Looks at everything and says what to do. False when something is wrong.
///
/// # Errors
/// A fault only when the report itself cannot be made.
pub async fn run(config: &Config) -> anyhow::Result<bool> {
    let mut findings = vec![folder(config), address(config)];
    findings.extend(database(config).await);
    findings.push(mail(config).await);
    findings.extend(mailbox(config).await);
    let well = findings.iter().all(|finding| finding.well);
    for finding in &findings {
        println!(
            "{} {:<10} {}",
            if finding.well { "ok  " } else { "FAIL" },
            finding.about,
            finding.said
        );
    }
    Ok(well)
}

fn folder(config: &Config) -> Finding {
    let probe = config.data_dir.join(".doctor");
    let written = std::fs::write(&probe, b"ok").and_then(|()| std::fs::remove_file(&probe));
    match written {
        Ok(()) => Finding {
            about: "data",
            well: true,
            said: format!("{} can be written", config.data_dir.display()),
        },
        Err(error) => Finding {
            about: "data",
            well: false,
            said: format!(
                "{} cannot be written ({error}); give this user the right, or set CONVENER_DATA_DIR",
                config.data_dir.display()
            ),
        },
    }
}

fn address(config: &Config) -> Finding {
    let local = ["127.", "localhost", "[::1]"]
        .iter()
        .any(|host| config.base_url.contains(host));
    let well = local || config.base_url.starts_with("https://");
    let said = if well {
        format!("people reach the platform at {}", config.base_url)
    } else {
        format!(
            "{} is not encrypted; put a web server with TLS before it and set CONVENER_BASE_URL to https://…",
            config.base_url
        )
    };
    Finding {
        about: "address",
        well,
        said,
    }
}

async fn database(config: &Config) -> Vec<Finding> {
    let about = "database";
    let db = match database::open(&config.database_url).await {
        Ok(db) => db,
        Err(error) => {
            return vec![Finding {
                about,
                well: false,
                said: format!("{error:#}"),
            }];
        }
    };
    let pending = match Migrator::get_pending_migrations(&db).await {
        Ok(pending) => pending.len(),
        Err(error) => {
            return vec![Finding {
                about,
                well: false,
                said: format!("its structure cannot be read: {error}"),
            }];
        }
    };
    let kind = if config.database_url.starts_with("sqlite:") {
        "SQLite (one machine, one process)"
    } else {
        "PostgreSQL"
    };
    if pending > 0 {
        return vec![Finding {
            about,
            well: false,
            said: format!("{kind} is {pending} changes behind; run `convener migrate up`"),
        }];
    }
    let mut findings = vec![Finding {
        about,
        well: true,
        said: format!("{kind} is up to date"),
    }];
    let platform = usecases::Platform::new(
        db,
        std::sync::Arc::new(usecases::SystemClock),
        config.secret.clone(),
        config.settings(),
    );
    findings.push(match outbox::health(&platform).await {
        Ok(health) if health.dead > 0 => Finding {
            about: "outbox",
            well: false,
            said: format!("{} jobs were given up; an administrator can look at them and retry at /desk/outbox", health.dead),
        },
        Ok(health) => Finding { about: "outbox", well: true, said: format!("{} jobs waiting, none given up", health.waiting) },
        Err(error) => Finding { about: "outbox", well: false, said: error.to_string() },
    });
    findings
}

async fn mail(config: &Config) -> Finding {
    let about = "mail";
    let Some(url) = &config.smtp_url else {
        let said = format!(
            "no mail server is set; mails are written to {}. Set CONVENER_SMTP_URL to send them",
            config.mail_folder().display()
        );
        return Finding {
            about,
            well: true,
            said,
        };
    };
    let checked = match SmtpMailer::new(url) {
        Ok(mailer) => mailer.check().await,
        Err(error) => Err(error),
    };
    match checked {
        Ok(()) => Finding {
            about,
            well: true,
            said: "the mail server answers and takes our credentials".to_owned(),
        },
        Err(error) => Finding {
            about,
            well: false,
            said: format!("{error:#}; check CONVENER_SMTP_URL, the firewall and the password"),
        },
    }
}

/// The mailbox in which answers arrive, and whether its mails can be trusted.
async fn mailbox(config: &Config) -> Vec<Finding> {
    let about = "mailbox";
    let finding = |well, said: String| Finding { about, well, said };
    let Some(url) = &config.imap_url else {
        let said = "no mailbox is set; answers from calendars are not read. Set CONVENER_IMAP_URL to read them";
        return vec![finding(true, said.to_owned())];
    };
    let checked = match Address::parse(url) {
        Ok(address) => address.check().await,
        Err(error) => Err(error),
    };
    let reached = match checked {
        Ok(()) => finding(true, "the mailbox opens".to_owned()),
        Err(error) => finding(
            false,
            format!("{error:#}; check CONVENER_IMAP_URL, the firewall and the password"),
        ),
    };
    let trusted = match &config.mail_server {
        Some(server) => finding(true, format!("what {server} found out about senders is believed")),
        None => finding(
            false,
            "every answer has to be confirmed by its sender: set CONVENER_MAIL_SERVER to the name with which \
             your mail server begins its Authentication-Results lines"
                .to_owned(),
        ),
    };
    vec![reached, trusted]
}
