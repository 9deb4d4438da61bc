//! Handing finished mails over: to a mail server, or into a folder.

mod directory;
mod memory;
mod smtp;
mod throttle;

pub use directory::DirectoryMailer;
pub use memory::MemoryMailer;
pub use smtp::{SmtpMailer, Trouble};
pub use throttle::Throttle;

/// Why a mail was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// It may be taken later: the server is away, busy or greylisting.
    ForNow(String),
    /// It will never be taken: no such recipient, refused content.
    ForGood(String),
}

impl Failure {
    /// What the server said.
    #[must_use]
    pub fn text(&self) -> &str {
        match self {
            Self::ForNow(text) | Self::ForGood(text) => text,
        }
    }
}

/// Takes finished mails.
#[async_trait::async_trait]
pub trait Mailer: Send + Sync + std::fmt::Debug {
    /// Hands over one mail for one recipient; the same bytes at every try. Returns what the server said.
    async fn send(
        &self,
        envelope_from: &str,
        to: &str,
        message_id: &str,
        bytes: &[u8],
    ) -> Result<String, Failure>;
}
