//! Mails over SMTP.
//!
//! The connections are lettre's; keeping them and the transaction on them are ours. lettre writes the end of
//! a mail as a packet of its own, which waits until the server has confirmed the one before: some forty
//! milliseconds for every mail. Here a mail and its end leave together.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use lettre::address::Envelope;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use lettre::transport::smtp::response::Response;
use percent_encoding::percent_decode_str;
use tokio::sync::Semaphore;

use super::{Failure, Mailer};

/// How many connections there are at most.
const CONNECTIONS: usize = 8;
/// How long a connection may take to open.
const OPENING: Duration = Duration::from_secs(60);
/// After this a kept connection is asked whether it still lives.
const DOUBTFUL: Duration = Duration::from_secs(2);
/// After this it is not used any more.
const STALE: Duration = Duration::from_secs(30);

/// How long the mail server may take to be looked at.
const PATIENCE: Duration = Duration::from_secs(15);

/// What stands between us and the mail server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It does not answer in time.
    Late,
    /// There is no connection.
    Unreachable(String),
    /// The connection cannot be encrypted.
    Unencrypted(String),
    /// It takes no credentials on such a connection, and we have some.
    NoSignIn(String),
    /// It answers and says no: to our name, or to our credentials.
    Refused(String),
}

/// Hands mails to one mail server over a few connections, one recipient a transaction.
#[derive(Clone, Debug)]
pub struct SmtpMailer {
    server: Arc<Server>,
}

struct Server {
    host: String,
    port: u16,
    security: Security,
    credentials: Option<Credentials>,
    hello: ClientId,
    room: Semaphore,
    kept: Mutex<Vec<(AsyncSmtpConnection, Instant)>>,
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Server({}:{})", self.host, self.port)
    }
}

enum Security {
    Plain,
    /// STARTTLS where the server offers it.
    Offered(TlsParameters),
    /// STARTTLS or nothing.
    Required(TlsParameters),
    /// TLS from the first byte.
    Wrapped(TlsParameters),
}

impl SmtpMailer {
    /// Reads `smtp://host:25`, `smtps://user:password@host` (port 465), or `smtp://host?tls=required` (STARTTLS
    /// on port 587; `opportunistic` takes it where it is offered). A path is the name given in EHLO.
    ///
    /// # Errors
    /// A fault when the address cannot be read.
    pub fn new(url: &str) -> anyhow::Result<Self> {
        let server = read(url).context(
            "reading the address of the mail server; it looks like smtps://user:password@host:465",
        )?;
        Ok(Self {
            server: Arc::new(server),
        })
    }

    /// Connects, and says whether the server answers and takes our credentials.
    async fn look(&self) -> Result<bool, Error> {
        let mut connection = self.server.open().await?;
        let answers = connection.test_connected().await;
        // It said what was asked; how it takes the farewell does not matter.
        let _ = connection.quit().await;
        Ok(answers)
    }

    /// Connects, encrypts and signs in, sends nothing, and says what stood in the way.
    pub async fn diagnose(&self) -> Option<Trouble> {
        let asked = tokio::time::timeout(PATIENCE, self.look());
        let error = match asked.await {
            Err(_) => return Some(Trouble::Late),
            Ok(Ok(true)) => return None,
            Ok(Ok(false)) => return Some(Trouble::Refused("it closed the connection".to_owned())),
            Ok(Err(error)) => error,
        };
        let mut said = error.to_string();
        if let Some(source) = std::error::Error::source(&error).map(ToString::to_string)
            && !said.contains(&source)
        {
            said = format!("{said}: {source}");
        }
        Some(if error.is_timeout() {
            Trouble::Late
        } else if error.is_tls() || error.is_client() && said.contains("STARTTLS") {
            Trouble::Unencrypted(said)
        } else if error.is_client() && said.contains("authentication mechanism") {
            Trouble::NoSignIn(said)
        } else if error.is_permanent() || error.is_transient() || error.is_client() {
            Trouble::Refused(said)
        } else {
            Trouble::Unreachable(said)
        })
    }
}

fn read(url: &str) -> anyhow::Result<Server> {
    let url = url::Url::parse(url)?;
    let host = url.host_str().context("it names no host")?.to_owned();
    let tls = || TlsParameters::new(host.clone());
    let wanted = url.query_pairs().find(|(name, _)| name == "tls");
    let (security, port) = match (url.scheme(), wanted.as_ref().map(|(_, how)| how.as_ref())) {
        ("smtp", None) => (Security::Plain, 25),
        ("smtp", Some("required")) => (Security::Required(tls()?), 587),
        ("smtp", Some("opportunistic")) => (Security::Offered(tls()?), 587),
        ("smtps", _) => (Security::Wrapped(tls()?), 465),
        _ => bail!("it must begin with smtp:// or smtps://; tls is required or opportunistic"),
    };
    let decoded = |text: &str| -> anyhow::Result<String> {
        Ok(percent_decode_str(text).decode_utf8()?.into_owned())
    };
    let credentials = match url.password() {
        Some(password) => Some(Credentials::new(
            decoded(url.username())?,
            decoded(password)?,
        )),
        None => None,
    };
    let hello = match url.path().trim_matches('/') {
        "" => ClientId::default(),
        name => ClientId::Domain(name.to_owned()),
    };
    Ok(Server {
        port: url.port().unwrap_or(port),
        host,
        security,
        credentials,
        hello,
        room: Semaphore::new(CONNECTIONS),
        kept: Mutex::default(),
    })
}

impl Server {
    async fn open(&self) -> Result<AsyncSmtpConnection, Error> {
        let wrapped = match &self.security {
            Security::Wrapped(tls) => Some(tls.clone()),
            Security::Plain | Security::Offered(_) | Security::Required(_) => None,
        };
        let server = (self.host.as_str(), self.port);
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(server, Some(OPENING), &self.hello, wrapped, None)
                .await?;
        match &self.security {
            Security::Required(tls) => connection.starttls(tls.clone(), &self.hello).await?,
            Security::Offered(tls) if connection.can_starttls() => {
                connection.starttls(tls.clone(), &self.hello).await?;
            }
            Security::Offered(_) | Security::Plain | Security::Wrapped(_) => {}
        }
        if let Some(credentials) = &self.credentials {
            let ways = [Mechanism::Plain, Mechanism::Login];
            connection.auth(&ways, credentials).await?;
        }
        Ok(connection)
    }

    /// A connection that was kept and still lives; none when a new one must be opened.
    async fn kept(&self) -> Option<AsyncSmtpConnection> {
        loop {
            let (mut connection, since) = self.kept.lock().ok()?.pop()?;
            if since.elapsed() < DOUBTFUL
                || (since.elapsed() < STALE && connection.test_connected().await)
            {
                return Some(connection);
            }
            connection.abort().await;
        }
    }

    fn keep(&self, connection: AsyncSmtpConnection) {
        if let Ok(mut kept) = self.kept.lock() {
            kept.push((connection, Instant::now()));
        }
    }

    async fn send(&self, envelope: &Envelope, bytes: &[u8]) -> Result<Response, Error> {
        if let Some(mut connection) = self.kept().await {
            match begin(&mut connection, envelope, bytes).await {
                Ok(()) => return self.finish(connection, envelope, bytes).await,
                // The server hung up in the meantime: that is no answer about this mail.
                Err(error) if error.status().is_none() => connection.abort().await,
                Err(error) => {
                    connection.abort().await;
                    return Err(error);
                }
            }
        }
        let mut connection = self.open().await?;
        if let Err(error) = begin(&mut connection, envelope, bytes).await {
            connection.abort().await;
            return Err(error);
        }
        self.finish(connection, envelope, bytes).await
    }

    async fn finish(
        &self,
        mut connection: AsyncSmtpConnection,
        envelope: &Envelope,
        bytes: &[u8],
    ) -> Result<Response, Error> {
        match hand_over(&mut connection, envelope, bytes).await {
            Ok(response) => {
                self.keep(connection);
                Ok(response)
            }
            Err(error) => {
                connection.abort().await;
                Err(error)
            }
        }
    }
}

/// MAIL FROM, with what the mail needs of the server (RFC 6152, RFC 6531).
async fn begin(
    connection: &mut AsyncSmtpConnection,
    envelope: &Envelope,
    bytes: &[u8],
) -> Result<(), Error> {
    let mut needs = Vec::new();
    let offers = connection.server_info();
    if !bytes.is_ascii() && offers.supports_feature(Extension::EightBitMime) {
        needs.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    let foreign = envelope.to().iter().any(|to| !to.to_string().is_ascii());
    if foreign && offers.supports_feature(Extension::SmtpUtfEight) {
        needs.push(MailParameter::SmtpUtfEight);
    }
    let from = envelope.from().cloned();
    connection.command(Mail::new(from, needs)).await?;
    Ok(())
}

async fn hand_over(
    connection: &mut AsyncSmtpConnection,
    envelope: &Envelope,
    bytes: &[u8],
) -> Result<Response, Error> {
    for to in envelope.to() {
        connection
            .command(Rcpt::new(to.clone(), Vec::new()))
            .await?;
    }
    connection.command(Data).await?;
    match std::str::from_utf8(bytes) {
        Ok(text) => connection.command(Whole(text)).await,
        // Nothing of ours is anything but UTF-8.
        Err(_) => connection.message(bytes).await,
    }
}

/// A mail as it follows DATA: lines that begin with a dot get another (RFC 5321, 4.5.2), a lone dot ends it.
struct Whole<'a>(&'a str);

impl fmt::Display for Whole<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in self.0.split_inclusive('\n') {
            if line.starts_with('.') {
                f.write_str(".")?;
            }
            f.write_str(line)?;
        }
        f.write_str(if self.0.ends_with("\r\n") {
            ".\r\n"
        } else {
            "\r\n.\r\n"
        })
    }
}

#[async_trait::async_trait]
impl Mailer for SmtpMailer {
    async fn send(
        &self,
        envelope_from: &str,
        to: &str,
        _message_id: &str,
        bytes: &[u8],
    ) -> Result<String, Failure> {
        let envelope = envelope_from
            .parse()
            .and_then(|from| Ok((from, to.parse()?)))
            .map_err(|error| Failure::ForGood(format!("the envelope cannot be written: {error}")))
            .and_then(|(from, to)| {
                Envelope::new(Some(from), vec![to])
                    .map_err(|error| Failure::ForGood(error.to_string()))
            })?;
        let _room = self.server.room.acquire().await;
        match self.server.send(&envelope, bytes).await {
            Ok(response) => Ok(format!(
                "{} {}",
                response.code(),
                response.message().collect::<Vec<_>>().join(" ")
            )),
            Err(error) if error.is_permanent() => Err(Failure::ForGood(error.to_string())),
            Err(error) => Err(Failure::ForNow(error.to_string())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dots_are_doubled_and_the_last_one_stands_alone() {
        let mail = "Subject: x\r\n\r\n.one\r\n..two\r\nthree.\r\n";
        assert_eq!(
            Whole(mail).to_string(),
            "Subject: x\r\n\r\n..one\r\n...two\r\nthree.\r\n.\r\n"
        );
        assert_eq!(Whole("no end").to_string(), "no end\r\n.\r\n");
    }

    #[test]
    fn an_address_says_how_to_connect() {
        let server = read("smtps://a%40b:p%2Bw@mail.example/desk.example").expect("an address");
        assert_eq!((server.host.as_str(), server.port), ("mail.example", 465));
        assert!(
            server
                .credentials
                .is_some_and(|own| own == Credentials::new("a@b".into(), "p+w".into()))
        );
        assert!(matches!(server.hello, ClientId::Domain(name) if name == "desk.example"));
        assert_eq!(
            read("smtp://mail.example").map(|server| server.port).ok(),
            Some(25)
        );
        for wrong in [
            "http://mail.example",
            "smtp://mail.example?tls=maybe",
            "mail.example",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
