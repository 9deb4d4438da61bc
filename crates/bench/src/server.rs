//! The server under measurement, in a process of its own.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};

use crate::http::{Answer, Connection, Request};

/// The program with its temporary data.
#[derive(Debug)]
pub struct Installation {
    program: PathBuf,
    folder: tempfile::TempDir,
    address: SocketAddr,
    smtp_url: String,
    /// The database's address; none is SQLite in the folder.
    database: Option<String>,
}

impl Installation {
    pub fn new(program: &Path, smtp_url: String) -> anyhow::Result<Self> {
        // The port is free now, and nobody else on this machine asks for ports all day.
        let address = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        Ok(Self {
            program: program.to_owned(),
            folder: tempfile::tempdir()?,
            address,
            smtp_url,
            database: None,
        })
    }

    /// The same on the database of this address.
    pub fn on(self, database: String) -> Self {
        Self {
            database: Some(database),
            ..self
        }
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args(words)
            .env("CONVENER_DATA_DIR", self.folder.path())
            .env("CONVENER_LISTEN", self.address.to_string())
            .env("CONVENER_SMTP_URL", &self.smtp_url)
            .env("CONVENER_MAIL_FROM", "secretariat@bench.test")
            .env("CONVENER_MAIL_SERVER", "mx.bench.test")
            .env_remove("CONVENER_DATABASE_URL");
        if let Some(database) = &self.database {
            command.env("CONVENER_DATABASE_URL", database);
        }
        command
    }

    /// Runs a command to its end and returns what it printed.
    pub fn run(&self, words: &[&str]) -> anyhow::Result<String> {
        let output = self.command(words).output()?;
        ensure!(
            output.status.success(),
            "convener {} failed: {}",
            words.join(" "),
            String::from_utf8_lossy(&output.stderr)
        );
        Ok(String::from_utf8(output.stdout)?)
    }

    /// Starts the server and waits until it has answered with a page; says how long that took.
    pub async fn serve(&self, words: &[&str]) -> anyhow::Result<(Server, Duration)> {
        self.serve_with(words, &[]).await
    }

    /// As [`Self::serve`], with settings beside the usual ones.
    pub async fn serve_with(
        &self,
        words: &[&str],
        settings: &[(&str, &str)],
    ) -> anyhow::Result<(Server, Duration)> {
        let log = std::fs::File::create(self.folder.path().join("log"))?;
        let begun = Instant::now();
        let child = self
            .command(&[&["serve"], words].concat())
            .envs(settings.iter().copied())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .context("starting the server")?;
        let server = Server { child };
        loop {
            if let Ok(mut connection) = Connection::open(self.address).await
                && let Ok(answer) = connection.send(&Request::get("/")).await
            {
                ensure!(answer.status == 200, "the first page has {}", answer.status);
                return Ok((server, begun.elapsed()));
            }
            ensure!(
                begun.elapsed() < Duration::from_secs(30),
                "the server does not answer: {}",
                std::fs::read_to_string(self.folder.path().join("log"))?
            );
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    /// Sends one request over a connection of its own.
    pub async fn ask(&self, request: &Request) -> anyhow::Result<Answer> {
        Connection::open(self.address).await?.send(request).await
    }
}

/// A running server; dropped, it is killed.
#[derive(Debug)]
pub struct Server {
    child: Child,
}

impl Server {
    /// What the process holds of memory.
    pub fn memory(&self) -> anyhow::Result<Memory> {
        memory_of(self.child.id())
    }

    /// Looks at the memory of its own again and again, to say the most.
    pub fn watched(&self) -> Watched {
        let (most, process) = (Arc::new(Mutex::new(0.0_f64)), self.child.id());
        let seen = most.clone();
        let watch = tokio::spawn(async move {
            while let Ok(memory) = memory_of(process) {
                if let Ok(mut most) = seen.lock() {
                    *most = most.max(memory.own);
                }
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        });
        Watched { most, watch }
    }
}

/// Memory of a process, in MiB.
#[derive(Clone, Copy, Debug)]
pub struct Memory {
    /// Pages that nobody else can use while it runs.
    pub own: f64,
    /// With those of files, of which the kernel maps as many as it likes and takes back what it needs: the program's,
    /// and the database's, which every connection maps once more.
    pub resident: f64,
}

fn memory_of(process: u32) -> anyhow::Result<Memory> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let mib = |name: &str| {
        let line = status.lines().find(|line| line.starts_with(name))?;
        let kib: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
        Some(kib / 1024.0)
    };
    let (own, resident) = mib("RssAnon:")
        .zip(mib("VmRSS:"))
        .context("the memory of the server")?;
    Ok(Memory { own, resident })
}

/// A server whose memory is looked at twenty times a second.
#[derive(Debug)]
pub struct Watched {
    most: Arc<Mutex<f64>>,
    watch: tokio::task::JoinHandle<()>,
}

impl Watched {
    /// The most that was its own, in MiB.
    pub fn most(self) -> f64 {
        self.watch.abort();
        self.most.lock().map_or(f64::NAN, |most| *most)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Both fail only when the process is gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
