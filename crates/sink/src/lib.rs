//! A mail server for tests and measurements, which takes everything and keeps it: RFC 5321 as far as a client of
//! ours goes. A crate of its own with nothing but tokio, so that whoever needs it builds little.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

/// A mail as it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrived {
    /// The envelope's sender and recipient.
    pub from: String,
    pub to: String,
    /// The mail without the dots that SMTP adds (RFC 5321, 4.5.2).
    pub bytes: Vec<u8>,
}

/// See [`SmtpSink::start`].
#[derive(Debug)]
pub struct SmtpSink {
    address: SocketAddr,
    taken: Arc<Mutex<Vec<Arrived>>>,
    /// Dropped with the sink, which ends its thread.
    _stop: oneshot::Sender<()>,
}

impl SmtpSink {
    /// Listens on a free port of this machine, in a thread of its own. Each mail is taken after `delay`.
    ///
    /// # Errors
    /// When no port is to be had.
    pub fn start(delay: Duration) -> std::io::Result<Self> {
        let listener = std::net::TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let taken = Arc::new(Mutex::new(Vec::new()));
        let (stop, mut stopped) = oneshot::channel();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        let mails = taken.clone();
        std::thread::spawn(move || {
            runtime.block_on(async move {
                let Ok(listener) = TcpListener::from_std(listener) else {
                    return;
                };
                loop {
                    tokio::select! {
                        _ = &mut stopped => return,
                        Ok((stream, _)) = listener.accept() => {
                            // A caller that breaks off takes its half mail along.
                            tokio::spawn(serve(stream, mails.clone(), delay));
                        }
                    }
                }
            });
        });
        Ok(Self {
            address,
            taken,
            _stop: stop,
        })
    }

    /// Its address for `CONVENER_SMTP_URL`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// How many mails have arrived.
    #[must_use]
    pub fn count(&self) -> usize {
        self.taken.lock().map_or(0, |taken| taken.len())
    }

    /// The mails so far, in the order in which they arrived; the sink forgets them.
    #[must_use]
    pub fn take(&self) -> Vec<Arrived> {
        self.taken
            .lock()
            .map(|mut taken| std::mem::take(&mut *taken))
            .unwrap_or_default()
    }

    /// Waits until so many mails have arrived. False when `limit` passes first.
    pub async fn wait_for(&self, mails: usize, limit: Duration) -> bool {
        let begun = Instant::now();
        while self.count() < mails {
            if begun.elapsed() > limit {
                return false;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        true
    }
}

async fn serve(
    stream: TcpStream,
    taken: Arc<Mutex<Vec<Arrived>>>,
    delay: Duration,
) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let (read, mut write) = stream.into_split();
    let mut read = BufReader::with_capacity(64 * 1024, read);
    write.write_all(b"220 sink ESMTP\r\n").await?;
    let (mut from, mut to) = (String::new(), String::new());
    let mut line = String::new();
    loop {
        line.clear();
        if read.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let word = line.split([' ', ':', '\r']).next().unwrap_or_default();
        let reply: &[u8] = match word.to_ascii_uppercase().as_str() {
            "EHLO" => b"250-sink\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n",
            "MAIL" => {
                from = address(&line);
                b"250 go on\r\n"
            }
            "RCPT" => {
                to = address(&line);
                b"250 go on\r\n"
            }
            "DATA" => {
                write.write_all(b"354 go on\r\n").await?;
                let Some(bytes) = data(&mut read).await? else {
                    return Ok(());
                };
                if !delay.is_zero() {
                    tokio::time::sleep(delay).await;
                }
                let mail = Arrived {
                    from: std::mem::take(&mut from),
                    to: std::mem::take(&mut to),
                    bytes,
                };
                if let Ok(mut taken) = taken.lock() {
                    taken.push(mail);
                }
                b"250 taken\r\n"
            }
            "QUIT" => {
                write.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            "HELO" | "NOOP" | "RSET" => b"250 ok\r\n",
            _ => b"502 not known here\r\n",
        };
        write.write_all(reply).await?;
    }
}

/// The address between angle brackets.
fn address(line: &str) -> String {
    let inside = line
        .split_once('<')
        .and_then(|(_, rest)| rest.split_once('>'));
    inside.map_or_else(String::new, |(address, _)| address.to_owned())
}

/// Reads to the lone dot; none when the caller breaks off before.
async fn data(read: &mut (impl AsyncBufReadExt + Unpin)) -> std::io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::with_capacity(32 * 1024);
    loop {
        let start = bytes.len();
        if read.read_until(b'\n', &mut bytes).await? == 0 {
            return Ok(None);
        }
        match bytes.get(start..) {
            Some(b".\r\n") => {
                bytes.truncate(start);
                return Ok(Some(bytes));
            }
            Some([b'.', ..]) => {
                bytes.remove(start);
            }
            _ => {}
        }
    }
}
