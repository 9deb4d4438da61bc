//! Mails as files, for trying out and for machines without a mail server.

use std::path::{Path, PathBuf};

use super::{Failure, Mailer};

/// Writes each mail as one `.eml` file. Sending a mail again replaces its file.
#[derive(Clone, Debug)]
pub struct DirectoryMailer {
    folder: PathBuf,
}

impl DirectoryMailer {
    /// Writes into `folder`, which is made when it is missing.
    #[must_use]
    pub fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
        }
    }
}

#[async_trait::async_trait]
impl Mailer for DirectoryMailer {
    async fn send(
        &self,
        _envelope_from: &str,
        _to: &str,
        message_id: &str,
        bytes: &[u8],
    ) -> Result<String, Failure> {
        let name: String = message_id
            .chars()
            .map(|c| {
                if c.is_ascii_alphanumeric() || c == '.' || c == '-' {
                    c
                } else {
                    '_'
                }
            })
            .collect();
        let path = self.folder.join(format!("{}.eml", name.trim_matches('_')));
        // A reader never meets half a mail: it is written beside its place and moved there.
        let half = path.with_extension("part");
        let write = async {
            tokio::fs::create_dir_all(&self.folder).await?;
            tokio::fs::write(&half, bytes).await?;
            tokio::fs::rename(&half, &path).await
        };
        match write.await {
            Ok(()) => Ok("written as a file".to_owned()),
            Err(error) => Err(Failure::ForNow(format!("{}: {error}", path.display()))),
        }
    }
}
