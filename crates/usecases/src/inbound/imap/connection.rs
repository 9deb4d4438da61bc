//! One connection to the server, signed in and in the inbox.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, anyhow, bail};
use async_imap::extensions::idle::IdleResponse;
use async_imap::types::Fetch;
use async_imap::{Client, Session};
use chrono::{DateTime, Utc};
use futures::TryStreamExt;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};

use super::address::{Address, Security};
use super::{IDLE, PATIENCE, POLL};

/// What both a plain and a TLS connection are.
pub(super) trait Wire: AsyncRead + AsyncWrite + Unpin + Send + std::fmt::Debug {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send + std::fmt::Debug> Wire for T {}

#[derive(Debug)]
pub(super) struct Connection {
    session: Session<Box<dyn Wire>>,
    can_idle: bool,
    can_move: bool,
    /// Expunging by number alone would take out what others marked, too.
    can_expunge: bool,
    processed: String,
    quarantine: String,
}

/// What is known of a mail before it is fetched.
#[derive(Clone, Copy, Debug)]
pub(super) struct Head {
    pub uid: u32,
    pub size: usize,
    /// When our mail server took it.
    pub at: DateTime<Utc>,
}

impl Connection {
    pub async fn open(address: &Address) -> anyhow::Result<Self> {
        let stream = TcpStream::connect((address.host.as_str(), address.port))
            .await
            .with_context(|| format!("connecting to {}:{}", address.host, address.port))?;
        stream.set_nodelay(true).ok();
        let wire: Box<dyn Wire> = match address.security {
            Security::None => Box::new(stream),
            Security::Tls => Box::new(secured(stream, address).await?),
            Security::StartTls => {
                let mut client = Client::new(stream);
                greeted(client.read_response().await)?;
                client
                    .run_command_and_check_ok("STARTTLS", None)
                    .await
                    .context("asking for TLS")?;
                Box::new(secured(client.into_inner(), address).await?)
            }
        };
        let mut client = Client::new(wire);
        if address.security != Security::StartTls {
            greeted(client.read_response().await)?;
        }
        let mut session = client
            .login(&address.user, &address.password)
            .await
            .map_err(|(error, _)| anyhow!(error).context("signing in to the mailbox"))?;
        let capabilities = session
            .capabilities()
            .await
            .context("asking what the server can do")?;
        let (can_idle, can_move) = (capabilities.has_str("IDLE"), capabilities.has_str("MOVE"));
        let can_expunge = capabilities.has_str("UIDPLUS");
        for folder in [&address.processed, &address.quarantine] {
            // It exists already, or it may not be made; then moving says so.
            session.create(folder).await.ok();
        }
        session
            .select(&address.folder)
            .await
            .with_context(|| format!("opening the folder {}", address.folder))?;
        Ok(Self {
            session,
            can_idle,
            can_move,
            can_expunge,
            processed: address.processed.clone(),
            quarantine: address.quarantine.clone(),
        })
    }

    /// The mails that wait in the inbox, the oldest first.
    pub async fn waiting(&mut self) -> anyhow::Result<Vec<u32>> {
        let found = patient(self.session.uid_search("UNDELETED")).await?;
        let mut uids: Vec<u32> = found.into_iter().collect();
        uids.sort_unstable();
        Ok(uids)
    }

    /// The sizes and times of mails; those that are gone are left out.
    pub async fn heads(&mut self, uids: &[u32]) -> anyhow::Result<Vec<Head>> {
        let fetched = self.ask_for(uids, "(UID RFC822.SIZE INTERNALDATE)").await?;
        Ok(fetched
            .iter()
            .filter_map(|fetch| {
                Some(Head {
                    uid: fetch.uid?,
                    size: usize::try_from(fetch.size?).unwrap_or(usize::MAX),
                    at: fetch
                        .internal_date()
                        .map_or_else(Utc::now, |at| at.with_timezone(&Utc)),
                })
            })
            .collect())
    }

    /// The bytes of mails, without marking them as read; of each its beginning alone where `limit` is set.
    pub async fn bodies(
        &mut self,
        uids: &[u32],
        limit: Option<usize>,
    ) -> anyhow::Result<HashMap<u32, Vec<u8>>> {
        let what = match limit {
            Some(limit) => format!("(UID BODY.PEEK[]<0.{limit}>)"),
            None => "(UID BODY.PEEK[])".to_owned(),
        };
        let fetched = self.ask_for(uids, &what).await?;
        Ok(fetched
            .iter()
            .filter_map(|fetch| Some((fetch.uid?, fetch.body()?.to_vec())))
            .collect())
    }

    async fn ask_for(&mut self, uids: &[u32], what: &str) -> anyhow::Result<Vec<Fetch>> {
        let uids = set(uids);
        patient(async {
            self.session
                .uid_fetch(&uids, what)
                .await?
                .try_collect()
                .await
        })
        .await
    }

    /// Takes mails out of the inbox once they were received.
    pub async fn put_away(&mut self, uids: &[u32], for_people: bool) -> anyhow::Result<()> {
        if uids.is_empty() {
            return Ok(());
        }
        let uids = set(uids);
        let folder = if for_people {
            &self.quarantine
        } else {
            &self.processed
        };
        let session = &mut self.session;
        if self.can_move {
            return patient(session.uid_mv(&uids, folder)).await;
        }
        patient(session.uid_copy(&uids, folder)).await?;
        let _: Vec<Fetch> = patient(async {
            session
                .uid_store(&uids, "+FLAGS.SILENT (\\Deleted)")
                .await?
                .try_collect()
                .await
        })
        .await?;
        if self.can_expunge {
            let _: Vec<_> =
                patient(async { session.uid_expunge(&uids).await?.try_collect().await }).await?;
        }
        Ok(())
    }

    /// Waits until the server says that something came, the time has come to look, or `stop` turns true.
    pub async fn wait(self, stop: &mut watch::Receiver<bool>) -> anyhow::Result<Self> {
        if !self.can_idle {
            tokio::select! {
                () = tokio::time::sleep(POLL) => {}
                _ = stop.changed() => {}
            }
            let mut this = self;
            patient(this.session.noop()).await?;
            return Ok(this);
        }
        let Self {
            session,
            can_idle,
            can_move,
            can_expunge,
            processed,
            quarantine,
        } = self;
        let mut idle = session.idle();
        patient(idle.init()).await?;
        let heard = {
            let (waiting, interrupt) = idle.wait_with_timeout(IDLE);
            tokio::pin!(waiting);
            let heard = tokio::select! {
                heard = &mut waiting => Some(heard),
                _ = stop.changed() => None,
            };
            drop(interrupt);
            heard
        };
        match heard {
            Some(Err(error)) => return Err(anyhow!(error).context("waiting for mail")),
            Some(Ok(
                IdleResponse::NewData(_) | IdleResponse::Timeout | IdleResponse::ManualInterrupt,
            ))
            | None => {}
        }
        let session = patient(idle.done()).await?;
        Ok(Self {
            session,
            can_idle,
            can_move,
            can_expunge,
            processed,
            quarantine,
        })
    }

    /// Ends the connection politely; nothing depends on it.
    pub async fn leave(mut self) {
        let _ = tokio::time::timeout(Duration::from_secs(5), self.session.logout()).await;
    }
}

/// A server that stops answering must not stop us for ever.
async fn patient<T>(
    command: impl Future<Output = async_imap::error::Result<T>>,
) -> anyhow::Result<T> {
    tokio::time::timeout(PATIENCE, command)
        .await
        .map_err(|_| anyhow!("the server has been silent for {} s", PATIENCE.as_secs()))?
        .map_err(anyhow::Error::from)
}

fn greeted<T>(greeting: std::io::Result<Option<T>>) -> anyhow::Result<()> {
    match greeting.context("waiting for the server's greeting")? {
        Some(_) => Ok(()),
        None => bail!("the server hung up before its greeting"),
    }
}

async fn secured(
    stream: TcpStream,
    address: &Address,
) -> anyhow::Result<tokio_rustls::client::TlsStream<TcpStream>> {
    let mut roots = RootCertStore::empty();
    roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    // The provider is named here: a process may hold more than one.
    let config = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .context("setting up TLS")?
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(address.host.clone()).context("the host's name in TLS")?;
    TlsConnector::from(Arc::new(config))
        .connect(name, stream)
        .await
        .with_context(|| format!("securing the connection to {}", address.host))
}

/// Mails as IMAP lists them.
fn set(uids: &[u32]) -> String {
    let uids: Vec<String> = uids.iter().map(u32::to_string).collect();
    uids.join(",")
}
