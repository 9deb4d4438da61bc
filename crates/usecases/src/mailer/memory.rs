//! Mails kept in memory, for tests.

use std::sync::Mutex;

use super::{Failure, Mailer};

/// Keeps mails, and fails when told to.
#[derive(Debug, Default)]
pub struct MemoryMailer {
    mails: Mutex<Vec<(String, Vec<u8>)>>,
    failures: Mutex<Vec<Failure>>,
}

impl MemoryMailer {
    /// The mails so far, as recipient and bytes.
    #[must_use]
    pub fn mails(&self) -> Vec<(String, Vec<u8>)> {
        self.mails
            .lock()
            .map(|mails| mails.clone())
            .unwrap_or_default()
    }

    /// Makes the next mail fail.
    pub fn fail_next(&self, failure: Failure) {
        if let Ok(mut failures) = self.failures.lock() {
            failures.push(failure);
        }
    }
}

#[async_trait::async_trait]
impl Mailer for MemoryMailer {
    async fn send(
        &self,
        _envelope_from: &str,
        to: &str,
        _message_id: &str,
        bytes: &[u8],
    ) -> Result<String, Failure> {
        if let Some(failure) = self
            .failures
            .lock()
            .ok()
            .and_then(|mut failures| failures.pop())
        {
            return Err(failure);
        }
        if let Ok(mut mails) = self.mails.lock() {
            mails.push((to.to_owned(), bytes.to_owned()));
        }
        Ok("250 kept".to_owned())
    }
}
