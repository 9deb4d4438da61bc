//! Where the content of documents is kept: a store of bytes under the SHA-256 of what they are, a folder of this
//! machine or of a bucket.
//!
//! Content is written before the transaction that names it, so whatever a row names is there. What no row came
//! to name is taken out by [`crate::documents::sweep`] a day later. The same content is kept once.

use std::path::Path as FilePath;
use std::sync::Arc;

use anyhow::Context;
use bytes::Bytes;
use chrono::{DateTime, Utc};
use futures::TryStreamExt;
use futures::stream::BoxStream;
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{GetOptions, GetRange, ObjectStore, ObjectStoreExt, PutPayload};
use tokio::sync::Semaphore;

use crate::Result;

mod bucket;
mod named;
mod scanner;
pub(crate) mod sealed;

pub use bucket::Bucket;
pub use named::{named, named_since, names_files};
pub use scanner::{Scanner, Verdict};
pub use sealed::Unsealed;

/// The largest file that is taken unless the operator says otherwise, in bytes: 20 MiB.
pub const LARGEST: usize = 20 * 1024 * 1024;

/// How many files are looked into at once: a picture is unpacked in memory meanwhile.
const LOOKED_INTO: usize = 2;

/// The store, and how large a file may be. Cheap to clone.
#[derive(Clone)]
pub struct Files {
    store: Arc<dyn ObjectStore>,
    /// The folder's path or the bucket's address.
    place: Arc<str>,
    largest: usize,
    hands: Arc<Semaphore>,
    scanner: Option<Arc<Scanner>>,
}

// A bucket's store knows our key to it.
impl std::fmt::Debug for Files {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Files({})", self.place)
    }
}

/// Something that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// SHA-256 in hexadecimal.
    pub hash: String,
    pub bytes: u64,
    pub since: DateTime<Utc>,
}

impl Files {
    /// A folder of this machine, made when it is missing.
    ///
    /// # Errors
    /// A fault when it cannot be made.
    pub fn folder(folder: &FilePath, largest: usize) -> anyhow::Result<Self> {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("making the folder {}", folder.display()))?;
        let store = LocalFileSystem::new_with_prefix(folder)
            .with_context(|| format!("opening the folder {}", folder.display()))?
            // The disk confirms a file before the row that names it, as it does the row.
            .with_fsync(true);
        let place = folder.display().to_string();
        Ok(Self::on(Arc::new(store), &place, largest))
    }

    /// A folder of a bucket, which any number of processes can share.
    ///
    /// # Errors
    /// A fault when the settings cannot be meant; the service is asked only when something is read or written.
    pub fn bucket(bucket: Bucket, largest: usize) -> anyhow::Result<Self> {
        let place = bucket.address();
        Ok(Self::on(Arc::new(bucket.open()?), &place, largest))
    }

    /// A store that lives as long as the process, for tests.
    #[must_use]
    pub fn in_memory() -> Self {
        Self::on(Arc::new(InMemory::new()), "memory", LARGEST)
    }

    fn on(store: Arc<dyn ObjectStore>, place: &str, largest: usize) -> Self {
        Self {
            store,
            place: place.into(),
            largest,
            hands: Arc::new(Semaphore::new(LOOKED_INTO)),
            scanner: None,
        }
    }

    /// The same with a virus scanner that every file has to pass.
    #[must_use]
    pub fn scanned_by(self, scanner: Option<Scanner>) -> Self {
        Self {
            scanner: scanner.map(Arc::new),
            ..self
        }
    }

    /// The virus scanner, if there is one.
    #[must_use]
    pub fn scanner(&self) -> Option<&Scanner> {
        self.scanner.as_deref()
    }

    /// The folder's path, or the bucket's address.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// The largest file that is taken, in bytes.
    #[must_use]
    pub fn largest(&self) -> usize {
        self.largest
    }

    /// The largest file that is taken, in whole megabytes (MiB).
    #[must_use]
    pub fn megabytes(&self) -> u32 {
        u32::try_from(self.largest / (1024 * 1024)).unwrap_or(u32::MAX)
    }

    /// Waits for a turn to look into a file.
    pub(crate) async fn turn(&self) -> tokio::sync::SemaphorePermit<'_> {
        // It is never closed.
        self.hands.acquire().await.expect("the turns never end")
    }

    /// Keeps content under its hash. What is there already is written again: it counts as new from then on.
    ///
    /// # Errors
    /// A fault when the store does not take it.
    pub async fn keep(&self, hash: &str, content: Bytes) -> Result<()> {
        self.store
            .put(&path(hash), PutPayload::from_bytes(content))
            .await
            .context("writing a document into the store")?;
        Ok(())
    }

    /// Makes sure of content once a row names it: the store is swept beside us, and what lay there unnamed for long may
    /// have been taken out in the moment before.
    ///
    /// # Errors
    /// A fault when the store does not answer.
    pub(crate) async fn settle(&self, hash: &str, content: Bytes) -> Result<()> {
        if !self.has(hash).await? {
            self.keep(hash, content).await?;
        }
        Ok(())
    }

    /// Whether the content is there.
    ///
    /// # Errors
    /// A fault when the store does not answer.
    pub async fn has(&self, hash: &str) -> Result<bool> {
        match self.store.head(&path(hash)).await {
            Ok(_) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(error) => Err(anyhow::Error::from(error).into()),
        }
    }

    /// Opens content, or the bytes `from..to` of it.
    ///
    /// # Errors
    /// A fault when it is not there.
    pub async fn open(
        &self,
        hash: &str,
        part: Option<std::ops::Range<u64>>,
    ) -> Result<BoxStream<'static, object_store::Result<Bytes>>> {
        let options = GetOptions {
            range: part.map(GetRange::Bounded),
            ..GetOptions::default()
        };
        let found = self
            .store
            .get_opts(&path(hash), options)
            .await
            .context("opening a document of the store")?;
        Ok(found.into_stream())
    }

    /// The whole content.
    ///
    /// # Errors
    /// A fault when it is not there.
    pub async fn read(&self, hash: &str) -> Result<Bytes> {
        let found = self
            .store
            .get(&path(hash))
            .await
            .context("opening a document of the store")?;
        Ok(found.bytes().await.context("reading a document")?)
    }

    /// Everything that is kept.
    ///
    /// # Errors
    /// A fault when the store does not answer.
    pub async fn all(&self) -> Result<Vec<Kept>> {
        let found: Vec<_> = self
            .store
            .list(None)
            .try_collect()
            .await
            .context("listing the store of documents")?;
        Ok(found
            .into_iter()
            .filter_map(|meta| {
                let hash = meta.location.filename()?.to_owned();
                (path(&hash) == meta.location).then_some(Kept {
                    hash,
                    bytes: meta.size,
                    since: meta.last_modified,
                })
            })
            .collect())
    }

    /// Takes content out that is as old as it was said to be; what was written again since stays. Tells whether
    /// it was taken.
    ///
    /// # Errors
    /// A fault when the store does not answer.
    pub async fn forget(&self, kept: &Kept) -> Result<bool> {
        let at = path(&kept.hash);
        match self.store.head(&at).await {
            // A bucket tells whole seconds to those who ask about one file.
            Ok(meta) if meta.last_modified.timestamp() == kept.since.timestamp() => {}
            Ok(_) | Err(object_store::Error::NotFound { .. }) => return Ok(false),
            Err(error) => return Err(anyhow::Error::from(error).into()),
        }
        self.store
            .delete(&at)
            .await
            .context("taking an unnamed file out of the store")?;
        Ok(true)
    }
}

/// Two letters of the hash make a folder, so that none has to hold everything.
fn path(hash: &str) -> Path {
    let first = hash.get(..2).unwrap_or("xx");
    Path::from_iter([first, hash])
}

#[cfg(test)]
mod tests {
    use super::*;

    const HASH: &str = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    async fn whole(stream: BoxStream<'static, object_store::Result<Bytes>>) -> Vec<u8> {
        let parts: Vec<Bytes> = stream.try_collect().await.expect("content");
        parts.concat()
    }

    #[tokio::test]
    async fn content_is_kept_in_a_folder_and_read_in_parts() {
        let folder = tempfile::tempdir().expect("a folder");
        let files = Files::folder(&folder.path().join("documents"), LARGEST).expect("a store");
        assert!(!files.has(HASH).await.expect("an answer"));
        let content = Bytes::from_static(b"hello");
        files.keep(HASH, content.clone()).await.expect("kept");
        files.keep(HASH, content).await.expect("kept once");
        let all = files.all().await.expect("a list");
        assert_eq!(
            (all.len(), all[0].hash.as_str(), all[0].bytes),
            (1, HASH, 5)
        );
        let part = files.open(HASH, Some(1..3)).await.expect("a part");
        assert_eq!(whole(part).await, b"el");
        let file = folder.path().join("documents/2c").join(HASH);
        assert_eq!(std::fs::read(file).expect("a file"), b"hello");
    }

    #[tokio::test]
    async fn what_was_written_again_is_not_forgotten() {
        let files = Files::in_memory();
        files
            .keep(HASH, Bytes::from_static(b"hello"))
            .await
            .expect("kept");
        let seen = files.all().await.expect("a list").remove(0);
        let older = Kept {
            since: seen.since - chrono::Duration::seconds(1),
            ..seen.clone()
        };
        assert!(!files.forget(&older).await.expect("an answer"));
        assert!(files.forget(&seen).await.expect("an answer"));
        assert!(!files.has(HASH).await.expect("an answer"));
    }
}
