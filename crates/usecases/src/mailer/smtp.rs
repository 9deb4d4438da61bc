//! Mails over SMTP.

use std::time::Duration;

use anyhow::Context;
use lettre::address::Envelope;
use lettre::transport::smtp::PoolConfig;
use lettre::{AsyncSmtpTransport, AsyncTransport, Tokio1Executor};

use super::{Failure, Mailer};

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

    /// Whether the server answers and takes our credentials.
    ///
    /// # Errors
    /// A fault with the server's words.
    pub async fn check(&self) -> anyhow::Result<()> {
        anyhow::ensure!(
            self.transport
                .test_connection()
                .await
                .context("asking the mail server")?,
            "the mail server said no"
        );
        Ok(())
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
