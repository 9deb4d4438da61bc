//! Files that outsiders send: looked into like documents, and sealed before they are stored.

use bytes::Bytes;
use domain::Problem;
use domain::document::FileKind;
use futures::TryStreamExt;
use sha2::{Digest, Sha256};

use crate::documents::{Upload, check_file};
use crate::{Platform, Result};

/// A file that is in the store, sealed, and that no row names yet.
pub(crate) struct Sealed {
    /// SHA-256 of the sealed content in hexadecimal.
    pub hash: String,
    /// The name, sealed.
    pub name: Vec<u8>,
    pub kind: FileKind,
    /// The size before it was sealed.
    pub bytes: i64,
    content: Bytes,
}

/// A file as it was sent in.
#[derive(Clone, PartialEq, Eq)]
pub struct Unsealed {
    pub name: String,
    pub kind: FileKind,
    pub content: Vec<u8>,
}

impl std::fmt::Debug for Unsealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a file of {} bytes", self.content.len())
    }
}

/// Looks into a file, seals it and keeps it. What is wrong with it comes as the inner error.
///
/// # Errors
/// A fault when the store does not take it.
pub(crate) async fn keep(platform: &Platform, upload: Upload) -> Result<Result<Sealed, Problem>> {
    let file = match check_file(platform.files(), upload).await {
        Ok(file) => file,
        Err(problem) => return Ok(Err(problem)),
    };
    let content = Bytes::from(platform.secret().seal(&file.content)?);
    let hash = hex::encode(Sha256::digest(&content));
    platform.files().keep(&hash, content.clone()).await?;
    Ok(Ok(Sealed {
        hash,
        name: platform.secret().seal(file.name.as_bytes())?,
        kind: file.kind,
        bytes: i64::try_from(file.content.len()).unwrap_or(i64::MAX),
        content,
    }))
}

impl Sealed {
    /// Makes sure of the content once a row names it.
    ///
    /// # Errors
    /// A fault when the store does not answer.
    pub(crate) async fn settle(self, platform: &Platform) -> Result<()> {
        platform.files().settle(&self.hash, self.content).await
    }
}

/// The name of a sealed file.
///
/// # Errors
/// A fault when it was sealed with another key.
pub(crate) fn name(platform: &Platform, sealed: &[u8]) -> Result<String> {
    let name = platform.secret().open(sealed)?;
    Ok(String::from_utf8_lossy(&name).into_owned())
}

/// Opens a sealed file.
///
/// # Errors
/// A fault when the store does not have it, and when it was sealed with another key.
pub(crate) async fn open(
    platform: &Platform,
    hash: &str,
    (name, kind): (&[u8], FileKind),
) -> Result<Unsealed> {
    let stream = platform.files().open(hash, None).await?;
    let parts: Vec<Bytes> = stream.try_collect().await.map_err(anyhow::Error::from)?;
    Ok(Unsealed {
        name: self::name(platform, name)?,
        kind,
        content: platform.secret().open(&parts.concat())?,
    })
}
