//! Where papers become files: few at once, none for longer than its time, and none twice while it is remembered.
//!
//! What is remembered is kept by the hash of the whole paper, so it is never older than what it was made of.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use anyhow::{Context, anyhow};
use bytes::Bytes;
use domain::Refusal;
use paper::{Format, Paper};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::Printed;
use crate::{Platform, Result};

/// How many papers are set at once in this process: the requests need the other processors.
const AT_ONCE: usize = 2;
/// How long a paper waits for its turn, and how long it may take: a report of forty pages takes two seconds.
const WAIT: Duration = Duration::from_secs(10);
const LIMIT: Duration = Duration::from_secs(20);
/// How many bytes of files are remembered.
const REMEMBERED: usize = 12 * 1024 * 1024;

/// See the module.
#[derive(Debug)]
pub(crate) struct Press {
    turns: Arc<Semaphore>,
    kept: Mutex<Kept>,
}

impl Default for Press {
    fn default() -> Self {
        Self {
            turns: Arc::new(Semaphore::new(AT_ONCE)),
            kept: Mutex::default(),
        }
    }
}

type Key = (String, Format);

/// The latest files, the one that was asked for last at the end.
#[derive(Debug, Default)]
struct Kept {
    files: VecDeque<(Key, Bytes)>,
    bytes: usize,
}

impl Kept {
    fn find(&mut self, key: &Key) -> Option<Bytes> {
        let at = self.files.iter().position(|(known, _)| known == key)?;
        let found = self.files.remove(at)?;
        let bytes = found.1.clone();
        self.files.push_back(found);
        Some(bytes)
    }

    fn keep(&mut self, key: Key, bytes: Bytes) {
        if bytes.len() > REMEMBERED / 4 || self.files.iter().any(|(known, _)| *known == key) {
            return;
        }
        self.bytes += bytes.len();
        self.files.push_back((key, bytes));
        while self.bytes > REMEMBERED {
            let Some((_, oldest)) = self.files.pop_front() else {
                return;
            };
            self.bytes -= oldest.len();
        }
    }
}

impl Press {
    fn find(&self, key: &Key) -> Option<Bytes> {
        self.kept.lock().ok()?.find(key)
    }

    fn keep(&self, key: Key, bytes: Bytes) {
        if let Ok(mut kept) = self.kept.lock() {
            kept.keep(key, bytes);
        }
    }
}

/// The file of a paper, under this name without its ending.
///
/// # Errors
/// [`Refusal::Busy`] when too many others are being set; a fault when it cannot be set, or not in time.
pub(super) async fn print(
    platform: &Platform,
    paper: Paper,
    name: &str,
    format: Format,
) -> Result<Printed> {
    let printed = |bytes| Printed {
        name: format!("{name}.{}", format.extension()),
        format,
        bytes,
    };
    let press = platform.press();
    let key = (paper.hash().map_err(anyhow::Error::from)?, format);
    if let Some(bytes) = press.find(&key) {
        return Ok(printed(bytes));
    }
    let turn = timeout(WAIT, Arc::clone(&press.turns).acquire_owned())
        .await
        .map_err(|_| Refusal::Busy)?
        .context("waiting for the press")?;
    // Somebody before us in the queue may have asked for the same.
    if let Some(bytes) = press.find(&key) {
        return Ok(printed(bytes));
    }
    let setting = tokio::task::spawn_blocking({
        let press = Arc::clone(press);
        move || {
            // Work cannot be stopped halfway: whoever stops waiting for it leaves it its turn, and its result.
            let _turn = turn;
            let bytes = Bytes::from(paper.write(format)?);
            press.keep(key, bytes.clone());
            Ok::<Bytes, paper::Fault>(bytes)
        }
    });
    let set = timeout(LIMIT, setting)
        .await
        .map_err(|_| anyhow!("a paper took longer than {} s", LIMIT.as_secs()))?;
    let bytes = set
        .map_err(anyhow::Error::from)?
        .map_err(anyhow::Error::from)?;
    Ok(printed(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(nth: usize) -> Key {
        (nth.to_string(), Format::Pdf)
    }

    #[test]
    fn what_was_asked_for_last_is_remembered_longest() {
        let mut kept = Kept::default();
        let megabyte = Bytes::from(vec![0_u8; 1024 * 1024]);
        for nth in 0..12 {
            kept.keep(key(nth), megabyte.clone());
        }
        assert!(kept.find(&key(0)).is_some(), "all fit");
        kept.keep(key(12), megabyte);
        assert!(kept.find(&key(0)).is_some(), "asked for again meanwhile");
        assert!(kept.find(&key(1)).is_none(), "the oldest had to go");
        assert!(kept.bytes <= REMEMBERED);
    }

    #[test]
    fn one_large_file_does_not_drive_out_the_others() {
        let mut kept = Kept::default();
        kept.keep(key(0), Bytes::from_static(b"small"));
        kept.keep(key(1), Bytes::from(vec![0_u8; REMEMBERED / 2]));
        assert!(kept.find(&key(0)).is_some());
        assert!(kept.find(&key(1)).is_none());
    }
}
