//! Settings: from the environment first, then from a TOML file, then the defaults for trying out.
//!
//! `convener.example.toml` documents every key. Secrets can also be read from files (`…_FILE`), as
//! container platforms and systemd hand them over.

use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use domain::EmailAddress;
use usecases::Settings;
use usecases::files::{Bucket, Files, Scanner};
use usecases::secret::{Secret, random_token};

/// What the operator decided, read and checked.
#[derive(Debug)]
pub struct Config {
    pub data_dir: PathBuf,
    pub database_url: String,
    pub listen: SocketAddr,
    pub base_url: String,
    pub secret: Secret,
    pub smtp_url: Option<String>,
    pub imap_url: Option<String>,
    pub mail_from: EmailAddress,
    pub mail_from_name: String,
    /// The most mails a minute for one receiving domain; 0 for no limit.
    pub mails_per_domain: u32,
    /// Under which name the DKIM key of the sending domain stands in the DNS; for `doctor` alone.
    pub dkim_selector: Option<String>,
    /// The name under which our mail server writes Authentication-Results.
    pub mail_server: Option<String>,
    pub trusted_proxies: Vec<IpAddr>,
    /// Where the content of documents is kept, and how large a file may be.
    pub files: Files,
    pub log: String,
    /// Each setting as it is in force, secrets hidden, with where it came from.
    pub shown: Vec<(&'static str, String, &'static str)>,
}

/// Every setting, as it is called in the environment behind `CONVENER_`.
pub const KEYS: &[&str] = &[
    "DATA_DIR",
    "DATABASE_URL",
    "LISTEN",
    "BASE_URL",
    "SECRET_KEY",
    "SMTP_URL",
    "IMAP_URL",
    "MAIL_FROM",
    "MAIL_FROM_NAME",
    "MAILS_PER_DOMAIN",
    "DKIM_SELECTOR",
    "MAIL_SERVER",
    "TRUSTED_PROXIES",
    "DOCUMENT_MAX_MB",
    "DOCUMENT_STORE",
    "S3_ENDPOINT",
    "S3_REGION",
    "S3_ACCESS_KEY",
    "S3_SECRET_KEY",
    "LOG",
];

const SECRETS: &[&str] = &[
    "SECRET_KEY",
    "SMTP_URL",
    "IMAP_URL",
    "DATABASE_URL",
    "S3_ACCESS_KEY",
    "S3_SECRET_KEY",
];

struct Sources {
    file: toml::Table,
    shown: Vec<(&'static str, String, &'static str)>,
}

impl Sources {
    fn get(&mut self, key: &'static str) -> anyhow::Result<Option<String>> {
        let name = format!("CONVENER_{key}");
        let (value, from) = if let Ok(value) = std::env::var(&name) {
            (Some(value), "environment")
        } else if let Ok(path) = std::env::var(format!("{name}_FILE")) {
            let text = std::fs::read_to_string(&path)
                .with_context(|| format!("reading {name}_FILE = {path}"))?;
            (
                Some(text.trim().to_owned()),
                "file named in the environment",
            )
        } else {
            match self.file.get(&key.to_lowercase()) {
                Some(toml::Value::String(value)) => (Some(value.clone()), "settings file"),
                Some(other) => bail!(
                    "{} in the settings file must be text in quotes, not {}",
                    key.to_lowercase(),
                    other.type_str()
                ),
                None => (None, "default"),
            }
        };
        let value = value.filter(|value| !value.trim().is_empty());
        if let Some(value) = &value {
            let shown = if SECRETS.contains(&key) {
                "(set, hidden)".to_owned()
            } else {
                value.clone()
            };
            self.shown.push((key, shown, from));
        }
        Ok(value)
    }

    fn or(&mut self, key: &'static str, default: impl Into<String>) -> anyhow::Result<String> {
        if let Some(value) = self.get(key)? {
            return Ok(value);
        }
        let default = default.into();
        self.shown.push((key, default.clone(), "default"));
        Ok(default)
    }
}

/// Reads the settings. Makes the data folder and the secret key when they are missing.
///
/// # Errors
/// A fault that names the setting and says what it should look like.
pub fn load(file: Option<&Path>) -> anyhow::Result<Config> {
    let table = match file {
        Some(path) => std::fs::read_to_string(path)
            .with_context(|| format!("reading the settings file {}", path.display()))?
            .parse::<toml::Table>()
            .with_context(|| format!("the settings file {} is not TOML", path.display()))?,
        None => toml::Table::new(),
    };
    if let Some(unknown) = table
        .keys()
        .find(|key| !KEYS.contains(&key.to_uppercase().as_str()))
    {
        bail!(
            "the settings file has an unknown key {unknown}; known are {}",
            KEYS.join(", ").to_lowercase()
        );
    }
    let mut sources = Sources {
        file: table,
        shown: Vec::new(),
    };
    let data_dir = PathBuf::from(sources.or("DATA_DIR", "./data")?);
    std::fs::create_dir_all(&data_dir).with_context(|| {
        format!(
            "making the data folder {}; set CONVENER_DATA_DIR to one that can be written",
            data_dir.display()
        )
    })?;
    let database_url = sources.or(
        "DATABASE_URL",
        format!("sqlite://{}", data_dir.join("convener.db").display()),
    )?;
    let listen: SocketAddr = sources
        .or("LISTEN", "127.0.0.1:8080")?
        .parse()
        .context("CONVENER_LISTEN must look like 127.0.0.1:8080")?;
    let base_url = sources
        .or("BASE_URL", format!("http://{listen}"))?
        .trim_end_matches('/')
        .to_owned();
    if !(base_url.starts_with("http://") || base_url.starts_with("https://")) {
        bail!("CONVENER_BASE_URL must begin with https:// (or http:// on the own machine)");
    }
    let secret = match sources.get("SECRET_KEY")? {
        Some(key) if key.len() < 32 => bail!(
            "CONVENER_SECRET_KEY must have at least 32 characters; `openssl rand -hex 32` makes one"
        ),
        Some(key) => Secret::of(&key),
        None => Secret::of(&kept_key(&data_dir.join("secret.key"))?),
    };
    let host = base_url
        .split("://")
        .nth(1)
        .unwrap_or("localhost")
        .split([':', '/'])
        .next()
        .unwrap_or("localhost")
        .to_owned();
    let mail_host = if host.contains('.') && host.parse::<IpAddr>().is_err() {
        host
    } else {
        "convener.example".to_owned()
    };
    let mail_from = sources.or("MAIL_FROM", format!("secretariat@{mail_host}"))?;
    let mail_from = EmailAddress::parse(&mail_from)
        .map_err(|_| anyhow::anyhow!("CONVENER_MAIL_FROM is not a mail address: {mail_from}"))?;
    let mail_from_name = sources.or("MAIL_FROM_NAME", "ACSG Secretariat")?;
    let mails_per_domain = sources
        .or("MAILS_PER_DOMAIN", "0")?
        .parse()
        .context("CONVENER_MAILS_PER_DOMAIN must be a whole number; 0 is no limit")?;
    let dkim_selector = sources.get("DKIM_SELECTOR")?;
    let smtp_url = sources.get("SMTP_URL")?;
    if smtp_url.is_some() && mail_from.as_str().ends_with(".example") {
        bail!(
            "CONVENER_MAIL_FROM must be set to an address of yours before mails are sent through CONVENER_SMTP_URL"
        );
    }
    let imap_url = sources.get("IMAP_URL")?;
    let mail_server = sources.get("MAIL_SERVER")?;
    let mut trusted_proxies = Vec::new();
    for raw in sources
        .get("TRUSTED_PROXIES")?
        .unwrap_or_default()
        .split(',')
        .map(str::trim)
        .filter(|raw| !raw.is_empty())
    {
        trusted_proxies.push(
            raw.parse()
                .with_context(|| format!("CONVENER_TRUSTED_PROXIES: {raw} is no IP address"))?,
        );
    }
    let files = files(&mut sources, &data_dir)?;
    let log = sources.or("LOG", "info,sea_orm_migration=warn")?;
    Ok(Config {
        data_dir,
        database_url,
        listen,
        base_url,
        secret,
        smtp_url,
        imap_url,
        mail_from,
        mail_from_name,
        mails_per_domain,
        dkim_selector,
        mail_server,
        trusted_proxies,
        files,
        log,
        shown: sources.shown,
    })
}

/// Where documents are kept: in the data folder, or in a bucket.
fn files(sources: &mut Sources, data_dir: &Path) -> anyhow::Result<Files> {
    let largest = sources
        .or("DOCUMENT_MAX_MB", "20")?
        .parse::<usize>()
        .ok()
        .filter(|megabytes| (1..=100).contains(megabytes))
        .context("CONVENER_DOCUMENT_MAX_MB must be a whole number from 1 to 100")?
        * 1024
        * 1024;
    let scanner = sources
        .get("CLAMD")?
        .map(|address| {
            Scanner::read(&address).context(
                "CONVENER_CLAMD must look like unix:/run/clamav/clamd.ctl or 127.0.0.1:3310",
            )
        })
        .transpose()?;
    let Some(address) = sources.get("DOCUMENT_STORE")? else {
        let folder = Files::folder(&data_dir.join("documents"), largest)?;
        return Ok(folder.scanned_by(scanner));
    };
    let (name, folder) = Bucket::read(&address).context(
        "CONVENER_DOCUMENT_STORE must look like s3://bucket or s3://bucket/folder; leave it out to keep documents in the data folder",
    )?;
    let endpoint = sources.get("S3_ENDPOINT")?;
    if let Some(endpoint) = &endpoint
        && !(endpoint.starts_with("https://") || endpoint.starts_with("http://"))
    {
        bail!("CONVENER_S3_ENDPOINT must begin with https:// (or http:// on the own machine)");
    }
    let region = sources.or("S3_REGION", "us-east-1")?;
    let missing = "CONVENER_DOCUMENT_STORE names a bucket, so CONVENER_S3_ACCESS_KEY and CONVENER_S3_SECRET_KEY must be set";
    let bucket = Bucket {
        name,
        folder,
        endpoint,
        region,
        access_key: sources.get("S3_ACCESS_KEY")?.context(missing)?,
        secret_key: sources.get("S3_SECRET_KEY")?.context(missing)?,
    };
    Ok(Files::bucket(bucket, largest)?.scanned_by(scanner))
}

impl Config {
    /// The part that use cases need.
    #[must_use]
    pub fn settings(&self) -> Settings {
        Settings {
            base_url: self.base_url.clone(),
            mail_from: self.mail_from.clone(),
            mail_from_name: self.mail_from_name.clone(),
            mail_server: self.mail_server.clone(),
            files: self.files.clone(),
        }
    }

    /// Where mails go when there is no mail server.
    #[must_use]
    pub fn mail_folder(&self) -> PathBuf {
        self.data_dir.join("mail")
    }
}

/// The key that was made at the first start; readable by this user alone.
fn kept_key(path: &Path) -> anyhow::Result<String> {
    match std::fs::read_to_string(path) {
        Ok(key) if key.trim().len() >= 32 => return Ok(key.trim().to_owned()),
        Ok(_) => bail!(
            "{} is damaged: it must hold at least 32 characters; restore it from a backup",
            path.display()
        ),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(error).with_context(|| format!("reading {}", path.display())),
    }
    use std::io::Write;
    let key = random_token();
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(mut file) => {
            file.write_all(key.as_bytes())
                .and_then(|()| file.sync_all())
                .with_context(|| format!("writing {}", path.display()))?;
            Ok(key)
        }
        // Another process was faster; its key is the key.
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => kept_key(path),
        Err(error) => Err(error).with_context(|| format!("writing {}", path.display())),
    }
}
