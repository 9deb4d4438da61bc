//! HTTP/1.1 over one kept connection, as far as measuring needs it. A client of our own takes less of the two
//! cores that it shares with the server than a complete one would.

use std::net::SocketAddr;

use anyhow::{Context, bail};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// A request; its host and length are added.
#[derive(Clone, Debug, Default)]
pub struct Request {
    pub path: String,
    /// A form to post; none asks for a page.
    pub form: Option<String>,
    /// Whole lines: `cookie: a=b`.
    pub headers: Vec<String>,
}

impl Request {
    pub fn get(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            ..Self::default()
        }
    }

    pub fn post(path: impl Into<String>, form: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            form: Some(form.into()),
            headers: Vec::new(),
        }
    }

    pub fn with(mut self, header: impl Into<String>) -> Self {
        self.headers.push(header.into());
        self
    }
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Answer {
    pub status: u16,
    /// The status line and the header lines as they came.
    pub head: String,
    /// The body as it came, still compressed where it was asked for so.
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .filter_map(|line| line.split_once(':'))
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A connection that is kept open.
#[derive(Debug)]
pub struct Connection {
    stream: BufReader<TcpStream>,
    host: String,
    line: Vec<u8>,
}

impl Connection {
    pub async fn open(address: SocketAddr) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream: BufReader::with_capacity(64 * 1024, stream),
            host: address.to_string(),
            line: Vec::new(),
        })
    }

    pub async fn send(&mut self, request: &Request) -> anyhow::Result<Answer> {
        let method = if request.form.is_some() {
            "POST"
        } else {
            "GET"
        };
        let mut out = format!(
            "{method} {} HTTP/1.1\r\nhost: {}\r\n",
            request.path, self.host
        );
        for header in &request.headers {
            out.push_str(header);
            out.push_str("\r\n");
        }
        if let Some(form) = &request.form {
            out.push_str("content-type: application/x-www-form-urlencoded\r\nsec-fetch-site: same-origin\r\n");
            out.push_str(&format!("content-length: {}\r\n\r\n{form}", form.len()));
        } else {
            out.push_str("\r\n");
        }
        self.stream.get_mut().write_all(out.as_bytes()).await?;
        self.answer().await
    }

    async fn answer(&mut self) -> anyhow::Result<Answer> {
        let mut head = String::new();
        let (mut length, mut chunked) = (None, false);
        loop {
            let line = self.read_line().await?;
            if line.is_empty() {
                break;
            }
            if let Some((name, value)) = line.split_once(':') {
                if name.eq_ignore_ascii_case("content-length") {
                    length = Some(value.trim().parse::<usize>()?);
                } else if name.eq_ignore_ascii_case("transfer-encoding") {
                    chunked = true;
                }
            }
            head.push_str(&line);
            head.push('\n');
        }
        let status = head.get(9..12).and_then(|code| code.parse().ok());
        let status = status.with_context(|| format!("no status line: {head}"))?;
        let mut body = Vec::new();
        if chunked {
            loop {
                let size = self.read_line().await?;
                let size = usize::from_str_radix(size.trim(), 16)?;
                let start = body.len();
                body.resize(start + size, 0);
                if let Some(part) = body.get_mut(start..) {
                    self.stream.read_exact(part).await?;
                }
                self.read_line().await?;
                if size == 0 {
                    break;
                }
            }
        } else if let Some(length) = length {
            body.resize(length, 0);
            self.stream.read_exact(&mut body).await?;
        }
        Ok(Answer { status, head, body })
    }

    async fn read_line(&mut self) -> anyhow::Result<String> {
        self.line.clear();
        if self.stream.read_until(b'\n', &mut self.line).await? == 0 {
            bail!("the server closed the connection");
        }
        let line = String::from_utf8_lossy(&self.line);
        Ok(line.trim_end_matches(['\r', '\n']).to_owned())
    }
}

/// A text as a form or an address carries it.
pub fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// Pairs as a form posts them.
pub fn form(pairs: &[(&str, &str)]) -> String {
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)))
        .collect();
    pairs.join("&")
}
