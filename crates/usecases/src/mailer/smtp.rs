//! Mails over SMTP.

use std::time::Duration;

use anyhow::Context;
use lettre::address::Envelope;
use lettre::transport::smtp::PoolConfig;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use super::{Failure, Mailer};

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
    /// It answers and says no: to our name, or to our credentials.
    Refused(String),
}

/// Hands mails to one mail server over a pool of connections, one recipient a transaction.
#[derive(Clone, Debug)]
pub struct SmtpMailer {
    transport: AsyncSmtpTransport<Tokio1Executor>,
}

impl SmtpMailer {
    /// Reads `smtp://…`, `smtps://user:password@host` or `smtp://host?tls=required`.
    ///
    /// # Errors
    /// A fault when the address cannot be read.
    pub fn new(url: &str) -> anyhow::Result<Self> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
            .context("reading the address of the mail server; it looks like smtps://user:password@host:465")?
            .timeout(Some(Duration::from_secs(60)))
            .pool_config(PoolConfig::new().max_size(8).idle_timeout(Duration::from_secs(30)))
            .build();
        Ok(Self { transport })
    }

    /// Connects, encrypts and signs in, sends nothing, and says what stood in the way.
    pub async fn diagnose(&self) -> Option<Trouble> {
        let asked = tokio::time::timeout(PATIENCE, self.transport.test_connection());
        let error = match asked.await {
            Err(_) => return Some(Trouble::Late),
            Ok(Ok(true)) => return None,
            Ok(Ok(false)) => return Some(Trouble::Refused("it closed the connection".to_owned())),
            Ok(Err(error)) => error,
        };
        let said = match std::error::Error::source(&error) {
            Some(source) => format!("{error}: {source}"),
            None => error.to_string(),
        };
        Some(if error.is_timeout() {
            Trouble::Late
        } else if error.is_tls() {
            Trouble::Unencrypted(said)
        } else if error.is_permanent() || error.is_transient() || error.is_client() {
            Trouble::Refused(said)
        } else {
            Trouble::Unreachable(said)
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
        match self.transport.send_raw(&envelope, bytes).await {
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
