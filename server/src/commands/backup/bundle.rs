//! A backup with documents: one archive that holds the database's copy, the content of every document that it
//! names under its SHA-256, and a list of these with their sizes, by which both are checked.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, BufWriter, Read, Write, copy};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail, ensure};
use usecases::files::Files;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

const DATABASE: &str = "database";
const LIST: &str = "documents.txt";
/// The list's first line: what it is, and the version of its form.
const HEAD: &str = "convener documents 1";

/// Writes the archive. Returns the hashes that the store did not have.
///
/// # Errors
/// A fault when the archive cannot be written or the store does not answer.
pub async fn write(
    files: &Files,
    database: &Path,
    named: &[String],
    archive: &Path,
) -> anyhow::Result<Vec<String>> {
    let made =
        File::create_new(archive).with_context(|| format!("making {}", archive.display()))?;
    let mut zip = ZipWriter::new(BufWriter::new(made));
    let packed = SimpleFileOptions::default().large_file(true);
    // Pictures and office documents are packed already.
    let as_it_is = packed.compression_method(CompressionMethod::Stored);
    zip.start_file(DATABASE, packed)?;
    copy(&mut File::open(database)?, &mut zip)?;
    let (mut list, mut missing) = (format!("{HEAD}\n"), Vec::new());
    for hash in named {
        if !files.has(hash).await? {
            missing.push(hash.clone());
            continue;
        }
        let content = files.read(hash).await?;
        ensure!(
            usecases::reports::hash(&content) == *hash,
            "the document {hash} in the store is damaged: its content has another hash"
        );
        zip.start_file(entry(hash), as_it_is)?;
        zip.write_all(&content)?;
        list.push_str(&format!("{hash} {}\n", content.len()));
    }
    zip.start_file(LIST, packed)?;
    zip.write_all(list.as_bytes())?;
    zip.finish()?
        .into_inner()
        .map_err(std::io::IntoInnerError::into_error)?
        .sync_all()?;
    Ok(missing)
}

fn entry(hash: &str) -> String {
    format!("documents/{hash}")
}

/// An archive that [`write`] made.
pub struct Bundle {
    zip: ZipArchive<BufReader<File>>,
}

impl Bundle {
    /// Opens a backup; none when it is a database alone.
    ///
    /// # Errors
    /// A fault when it begins like an archive and is none of ours.
    pub fn open(file: &Path) -> anyhow::Result<Option<Self>> {
        let mut first = [0; 4];
        let mut opened = File::open(file)?;
        if opened.read_exact(&mut first).is_err() || first != *b"PK\x03\x04" {
            return Ok(None);
        }
        let zip = ZipArchive::new(BufReader::new(File::open(file)?))
            .with_context(|| format!("{} is a damaged archive", file.display()))?;
        Ok(Some(Self { zip }))
    }

    /// Checks every document against the list, then puts them into the store. Returns how many there are.
    ///
    /// # Errors
    /// A fault when the archive is not whole; then nothing was put anywhere.
    pub async fn keep(&mut self, files: &Files) -> anyhow::Result<usize> {
        let listed = self.listed()?;
        for (hash, bytes) in &listed {
            self.content(hash, *bytes)?;
        }
        for (hash, bytes) in &listed {
            let content = self.content(hash, *bytes)?;
            files.keep(hash, content.into()).await?;
        }
        Ok(listed.len())
    }

    /// Writes the database's copy beside the store.
    ///
    /// # Errors
    /// A fault when the archive holds none or the folder cannot be written.
    pub fn database(&mut self, folder: &Path) -> anyhow::Result<PathBuf> {
        let to = folder.join("convener.unpacked");
        let mut part = self
            .zip
            .by_name(DATABASE)
            .context("the archive holds no database")?;
        let mut file = File::create(&to).with_context(|| format!("writing {}", to.display()))?;
        copy(&mut part, &mut file)?;
        file.sync_all()?;
        Ok(to)
    }

    /// The documents by their hashes, with their sizes.
    fn listed(&mut self) -> anyhow::Result<BTreeMap<String, u64>> {
        let mut text = String::new();
        self.zip
            .by_name(LIST)
            .context("the archive holds no list of documents")?
            .read_to_string(&mut text)?;
        let mut lines = text.lines();
        ensure!(
            lines.next() == Some(HEAD),
            "the archive comes from a newer Convener; update the program first"
        );
        lines
            .map(|line| {
                let (hash, bytes) = line.split_once(' ').context("a line of the list is cut")?;
                Ok((hash.to_owned(), bytes.parse()?))
            })
            .collect()
    }

    fn content(&mut self, hash: &str, bytes: u64) -> anyhow::Result<Vec<u8>> {
        let mut content = Vec::new();
        self.zip
            .by_name(&entry(hash))
            .with_context(|| format!("the archive lacks the document {hash}"))?
            .take(bytes + 1)
            .read_to_end(&mut content)?;
        if content.len() as u64 != bytes || usecases::reports::hash(&content) != hash {
            bail!("the document {hash} in the archive is damaged");
        }
        Ok(content)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn documents_come_back_as_they_were() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("copy.db"), b"a database").expect("a file");
        let files = Files::in_memory();
        let content = b"What was said.".as_slice();
        let hash = usecases::reports::hash(content);
        files.keep(&hash, content.into()).await.expect("kept");
        let named = [hash.clone(), "00".repeat(32)];
        let missing = write(&files, &at("copy.db"), &named, &at("backup"))
            .await
            .expect("written");
        assert_eq!(missing, ["00".repeat(32)]);

        assert!(Bundle::open(&at("copy.db")).expect("read").is_none());
        let mut bundle = Bundle::open(&at("backup")).expect("read").expect("ours");
        let other = Files::in_memory();
        assert_eq!(bundle.keep(&other).await.expect("kept"), 1);
        assert_eq!(other.read(&hash).await.expect("content"), content);
        let unpacked = bundle.database(folder.path()).expect("unpacked");
        assert_eq!(std::fs::read(unpacked).expect("a file"), b"a database");
    }

    #[tokio::test]
    async fn a_damaged_archive_puts_nothing_anywhere() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        let list = format!("{HEAD}\n{} 3\n", usecases::reports::hash("abc"));
        let mut zip = ZipWriter::new(File::create(at("backup")).expect("a file"));
        let options = SimpleFileOptions::default();
        for (name, content) in [
            (DATABASE.to_owned(), "a database"),
            (entry(&usecases::reports::hash("abc")), "abd"),
            (LIST.to_owned(), list.as_str()),
        ] {
            zip.start_file(name, options).expect("a part");
            zip.write_all(content.as_bytes()).expect("its content");
        }
        zip.finish().expect("an archive");
        let mut bundle = Bundle::open(&at("backup")).expect("read").expect("ours");
        let files = Files::in_memory();
        let said = bundle.keep(&files).await.expect_err("damaged").to_string();
        assert!(said.contains("is damaged"), "{said}");
        assert!(files.all().await.expect("a list").is_empty());
    }
}
