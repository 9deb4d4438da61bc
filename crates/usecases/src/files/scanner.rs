//! The virus scanner of the operator: clamd of ClamAV, asked over its socket with the command `INSTREAM` (clamd(8)).
//! Without one, content is judged by its kind alone.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, bail};
use clamav_client::tokio::{Socket, Tcp, ping, scan_buffer};

/// How long an answer is waited for. clamd reads ten megabytes in less than a second.
const PATIENCE: Duration = Duration::from_secs(30);

/// Where clamd listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scanner {
    /// Host and port: `127.0.0.1:3310`.
    Tcp(String),
    Socket(PathBuf),
}

/// What the scanner says of content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    Clean,
    /// The name under which it is known.
    Infected(String),
}

impl Scanner {
    /// Reads an address: `unix:/run/clamav/clamd.ctl`, or host and port.
    #[must_use]
    pub fn read(address: &str) -> Option<Self> {
        if let Some(path) = address.strip_prefix("unix:") {
            return path.starts_with('/').then(|| Self::Socket(path.into()));
        }
        let (host, port) = address.rsplit_once(':')?;
        let named = !host.is_empty() && port.parse::<u16>().is_ok();
        named.then(|| Self::Tcp(address.to_owned()))
    }

    /// Has content looked into.
    ///
    /// # Errors
    /// A fault when the scanner does not answer in half a minute, or says neither that content is clean nor that it
    /// is not: for example that it is larger than `StreamMaxLength`.
    pub async fn scan(&self, content: &[u8]) -> anyhow::Result<Verdict> {
        let asked = async {
            match self {
                Self::Tcp(host_address) => scan_buffer(content, Tcp { host_address }, None).await,
                Self::Socket(socket_path) => {
                    scan_buffer(content, Socket { socket_path }, None).await
                }
            }
        };
        let answer = tokio::time::timeout(PATIENCE, asked)
            .await
            .context("the virus scanner does not answer")?
            .context("asking the virus scanner")?;
        verdict(&answer)
    }

    /// Asks whether the scanner is there.
    ///
    /// # Errors
    /// A fault when it does not answer.
    pub async fn greet(&self) -> anyhow::Result<()> {
        let asked = async {
            match self {
                Self::Tcp(host_address) => ping(Tcp { host_address }).await,
                Self::Socket(socket_path) => ping(Socket { socket_path }).await,
            }
        };
        let answer = tokio::time::timeout(PATIENCE, asked)
            .await
            .context("the virus scanner does not answer")?
            .context("asking the virus scanner")?;
        if answer.starts_with(b"PONG") {
            Ok(())
        } else {
            bail!("what answers there is no clamd")
        }
    }
}

impl std::fmt::Display for Scanner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Tcp(address) => f.write_str(address),
            Self::Socket(path) => write!(f, "unix:{}", path.display()),
        }
    }
}

/// Reads an answer: `stream: OK`, or `stream: Eicar-Test-Signature FOUND`.
fn verdict(answer: &[u8]) -> anyhow::Result<Verdict> {
    let answer = String::from_utf8_lossy(answer);
    let said = answer.trim_end_matches(['\0', '\n', '\r', ' ']);
    let said = said.strip_prefix("stream: ").unwrap_or(said);
    match said.strip_suffix(" FOUND") {
        Some(name) => Ok(Verdict::Infected(name.to_owned())),
        None if said == "OK" => Ok(Verdict::Clean),
        None => bail!("the virus scanner says: {said}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_socket_or_a_host_with_a_port() {
        let socket = Scanner::read("unix:/run/clamav/clamd.ctl");
        assert_eq!(
            socket,
            Some(Scanner::Socket("/run/clamav/clamd.ctl".into()))
        );
        let tcp = Scanner::read("[::1]:3310");
        assert_eq!(tcp.map(|it| it.to_string()).as_deref(), Some("[::1]:3310"));
        for bad in [
            "",
            "clamd",
            "localhost:",
            ":3310",
            "localhost:port",
            "unix:clamd.ctl",
        ] {
            assert_eq!(Scanner::read(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_is_neither_clean_nor_known_is_a_fault() {
        assert_eq!(verdict(b"stream: OK\0").expect("a verdict"), Verdict::Clean);
        let found = verdict(b"stream: Eicar-Test-Signature FOUND\0").expect("a verdict");
        assert_eq!(found, Verdict::Infected("Eicar-Test-Signature".to_owned()));
        for strange in ["INSTREAM size limit exceeded. ERROR", "", "stream: OK FINE"] {
            assert!(verdict(strange.as_bytes()).is_err(), "{strange}");
        }
    }
}
