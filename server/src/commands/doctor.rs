//! `convener doctor`.

mod dns;
mod sender;

use migrations::Migrator;
use sea_orm_migration::MigratorTrait;
use usecases::database::Database;
use usecases::inbound::imap::Address;
use usecases::mailer::{SmtpMailer, Trouble};
use usecases::outbox;

use crate::config::Config;

/// One thing that was looked at.
struct Finding {
    about: &'static str,
    well: bool,
    said: String,
}

impl Finding {
    fn well(about: &'static str, said: String) -> Self {
        let well = true;
        Self { about, well, said }
    }

    fn wrong(about: &'static str, said: String) -> Self {
        let well = false;
        Self { about, well, said }
    }
}

/// Looks at everything and says what to do. False when something is wrong.
///
/// # Errors
/// A fault only when the report itself cannot be made.
pub async fn run(config: &Config) -> anyhow::Result<bool> {
    let mut findings = vec![folder(config), address(config)];
    findings.extend(database(config).await);
    findings.extend(mail(config).await);
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
    let db = match Database::open(&config.database_url).await {
        Ok(db) => db,
        Err(error) => {
            return vec![Finding {
                about,
                well: false,
                said: format!("{error:#}"),
            }];
        }
    };
    let pending = match Migrator::get_pending_migrations(&db.pool).await {
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
    findings.push(match usecases::documents::missing(&platform).await {
        Ok((known, missing)) if missing.is_empty() => Finding::well(
            "documents",
            format!("{known} files, all in {}", config.files.place()),
        ),
        Ok((known, missing)) => Finding::wrong(
            "documents",
            format!(
                "{} of {known} files are not in {}; `convener restore` puts back those of a backup",
                missing.len(),
                config.files.place()
            ),
        ),
        Err(error) => Finding::wrong("documents", error.to_string()),
    });
    if let Some(scanner) = config.files.scanner() {
        findings.push(match scanner.greet().await {
            Ok(()) => Finding::well("virus scanner", format!("clamd answers at {scanner}")),
            Err(error) => Finding::wrong(
                "virus scanner",
                format!("{error:#} at {scanner}; until it does, no file is taken"),
            ),
        });
    }
    findings
}

async fn mail(config: &Config) -> Vec<Finding> {
    let about = "mail";
    let Some(url) = &config.smtp_url else {
        let said = format!(
            "no mail server is set; mails are written to {}. Set CONVENER_SMTP_URL to send them",
            config.mail_folder().display()
        );
        return vec![Finding::well(about, said)];
    };
    let mailer = match SmtpMailer::new(url) {
        Ok(mailer) => mailer,
        Err(error) => return vec![Finding::wrong(about, format!("{error:#}"))],
    };
    let mut findings = vec![match mailer.diagnose().await {
        None => Finding::well(
            about,
            "the mail server answers, encrypts as asked and takes our credentials".to_owned(),
        ),
        Some(trouble) => Finding::wrong(about, remedy(&trouble)),
    }];
    if sends_in_the_clear(url) {
        findings.push(Finding::wrong(
            about,
            "the password and every mail travel unencrypted; use smtps://… or add ?tls=required to CONVENER_SMTP_URL"
                .to_owned(),
        ));
    }
    let domain = config.mail_from.as_str().rsplit_once('@');
    if let Some((_, domain)) = domain {
        findings.extend(sender::check(domain, config.dkim_selector.as_deref()).await);
    }
    findings
}

/// What is wrong with the way to the mail server, and what helps.
fn remedy(trouble: &Trouble) -> String {
    match trouble {
        Trouble::Late => {
            "the mail server did not answer in time; check host and port in CONVENER_SMTP_URL, \
             and whether the firewall lets this machine reach them"
                .to_owned()
        }
        Trouble::Unreachable(said) => format!(
            "the mail server cannot be reached ({said}); check host and port in CONVENER_SMTP_URL, and the firewall"
        ),
        Trouble::Unencrypted(said) => format!(
            "the connection cannot be encrypted ({said}); port 465 wants smtps://…, port 587 wants \
             smtp://…?tls=required, and the certificate must name the host of CONVENER_SMTP_URL"
        ),
        Trouble::NoSignIn(said) => format!(
            "the mail server takes no password on this connection ({said}); let it be encrypted by smtps://… or \
             ?tls=required, or leave user and password out of CONVENER_SMTP_URL"
        ),
        Trouble::Refused(said) => format!(
            "the mail server refuses us ({said}); check user and password in CONVENER_SMTP_URL, special characters \
             in them written as %40 and the like"
        ),
    }
}

/// Whether mails leave the machine without encryption.
fn sends_in_the_clear(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("smtp://") else {
        return false;
    };
    let host = rest.split(['/', '?']).next().unwrap_or_default();
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let local =
        host.starts_with("127.") || host.starts_with("localhost") || host.starts_with("[::1]");
    !local && !rest.contains("tls=")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mails_in_the_clear_are_seen() {
        assert!(sends_in_the_clear("smtp://user:p%40ss@relay.example:587"));
        assert!(!sends_in_the_clear("smtp://relay.example:587?tls=required"));
        assert!(!sends_in_the_clear("smtps://user:pass@relay.example"));
        assert!(!sends_in_the_clear("smtp://127.0.0.1:1025"));
        assert!(sends_in_the_clear("smtp://127.0.0.1@relay.example"));
    }

    #[tokio::test]
    async fn a_mail_server_that_is_not_there_is_told_from_one_that_says_nothing() {
        let closed = SmtpMailer::new("smtp://127.0.0.1:1").expect("an address");
        let trouble = closed.diagnose().await.expect("trouble");
        assert!(matches!(trouble, Trouble::Unreachable(_)), "{trouble:?}");
        assert!(remedy(&trouble).contains("firewall"));
    }

    #[tokio::test]
    async fn no_encryption_and_no_sign_in_have_remedies_of_their_own() {
        let sink = sink::SmtpSink::start(std::time::Duration::ZERO).expect("a port");
        let trouble = async |url: &str| {
            let mailer = SmtpMailer::new(url).expect("an address");
            mailer.diagnose().await.expect("trouble")
        };
        let open = trouble(&format!("{}?tls=required", sink.url())).await;
        assert!(matches!(open, Trouble::Unencrypted(_)), "{open:?}");
        let signs = sink.url().replace("smtp://", "smtp://user:secret@");
        let unsigned = trouble(&signs).await;
        assert!(matches!(unsigned, Trouble::NoSignIn(_)), "{unsigned:?}");
        assert!(remedy(&unsigned).contains("leave user and password out"));
        let plain = SmtpMailer::new(&sink.url()).expect("an address");
        assert_eq!(plain.diagnose().await, None);
    }
}
