//! Putting mails into a mailbox by LMTP (RFC 2033), as a mail server does.

use anyhow::{Context, ensure};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// A connection to the mailbox's door.
#[derive(Debug)]
pub struct Lmtp {
    stream: BufReader<TcpStream>,
}

impl Lmtp {
    pub async fn open(address: &str) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let mut lmtp = Self {
            stream: BufReader::new(stream),
        };
        lmtp.answer().await?;
        lmtp.say("LHLO bench.test\r\n").await?;
        Ok(lmtp)
    }

    /// Hands one mail over. Its lines end with CRLF and none begins with a dot.
    pub async fn deliver(&mut self, to: &str, mail: &str) -> anyhow::Result<()> {
        self.say("MAIL FROM:<>\r\n").await?;
        self.say(&format!("RCPT TO:<{to}>\r\n")).await?;
        self.say("DATA\r\n").await?;
        self.say(&format!("{mail}\r\n.\r\n")).await
    }

    async fn say(&mut self, words: &str) -> anyhow::Result<()> {
        self.stream.write_all(words.as_bytes()).await?;
        self.stream.flush().await?;
        self.answer().await
    }

    async fn answer(&mut self) -> anyhow::Result<()> {
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line).await?;
            ensure!(
                line.starts_with(['2', '3']),
                "the mailbox's server says: {}",
                line.trim_end()
            );
            // A hyphen after the code announces another line.
            if line.as_bytes().get(3).context("a whole answer")? == &b' ' {
                return Ok(());
            }
        }
    }
}
