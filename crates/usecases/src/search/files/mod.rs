//! The texts of files that everybody can read: read once, kept under the hash of the content.
//!
//! Whatever stands in a file, it must not stop the worker: each is read in a thread of its own, whose fall is a fault
//! of that file. What cannot be read is noted, and not tried again.

mod office;
mod pdf;

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use domain::document::FileKind;
use entity::file_text::{ActiveModel, Column, Entity};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use super::entry::{LONGEST, tidy};
use crate::{Platform, Result, documents, library};

/// How long one file may take.
const LIMIT: Duration = Duration::from_secs(60);
/// The stack of the thread that reads: what is nested in files is read by recursion.
const STACK: usize = 16 * 1024 * 1024;
/// How many hashes one statement names.
const TOGETHER: usize = 400;

/// How many files were read, and how many of them could not be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Read {
    pub files: usize,
    pub unreadable: usize,
}

/// Reads what was not read yet, and lets go of the texts of files that not everybody can read any more.
pub(super) async fn read_new(platform: &Platform) -> Result<Read> {
    let db = platform.db();
    let mut files = documents::hashes(db).await?;
    files.extend(library::hashes(db).await?);
    files.sort_unstable();
    files.dedup_by(|one, other| one.0 == other.0);
    let known: HashSet<String> = Entity::find()
        .select_only()
        .column(Column::Hash)
        .into_tuple::<String>()
        .all(db)
        .await?
        .into_iter()
        .collect();
    let readable: HashSet<&str> = files.iter().map(|(hash, _)| hash.as_str()).collect();
    let gone: Vec<&String> = known
        .iter()
        .filter(|hash| !readable.contains(hash.as_str()))
        .collect();
    for some in gone.chunks(TOGETHER) {
        let tx = platform.begin().await?;
        Entity::delete_many()
            .filter(Column::Hash.is_in(some.iter().copied()))
            .exec(tx.db())
            .await?;
        tx.commit().await?;
    }
    let mut read = Read::default();
    for (hash, kind) in files {
        if known.contains(&hash) {
            continue;
        }
        let text = text_of(platform, &hash, kind).await?;
        read.files += 1;
        if let Err(fault) = &text {
            read.unreadable += 1;
            tracing::info!("The search cannot read the file {hash} ({kind}): {fault}");
        }
        keep(platform, hash, text).await?;
    }
    Ok(read)
}

/// What stands in files, by their hashes, as far as they were read. One query.
pub(super) async fn texts_of(
    platform: &Platform,
    hashes: impl IntoIterator<Item = &str>,
) -> Result<HashMap<String, String>> {
    let rows = Entity::find()
        .filter(Column::Hash.is_in(hashes))
        .all(platform.db())
        .await?;
    Ok(rows.into_iter().map(|row| (row.hash, row.text)).collect())
}

async fn keep(platform: &Platform, hash: String, text: Result<String, String>) -> Result<()> {
    let (text, fault) = match text {
        Ok(text) => (tidy(&text, LONGEST), None),
        Err(fault) => (String::new(), Some(fault)),
    };
    let row = ActiveModel {
        hash: Set(hash),
        text: Set(text),
        fault: Set(fault),
        read_at: Set(platform.now()),
    };
    let tx = platform.begin().await?;
    Entity::insert(row)
        .on_conflict_do_nothing_on([Column::Hash])
        .exec_without_returning(tx.db())
        .await?;
    tx.commit().await
}

/// The text of a file, or why there is none. A store that does not answer is a fault of its own.
async fn text_of(
    platform: &Platform,
    hash: &str,
    kind: FileKind,
) -> Result<Result<String, String>> {
    if !has_text(kind) {
        return Ok(Ok(String::new()));
    }
    if !platform.files().has(hash).await? {
        return Ok(Err("it is missing from the store".to_owned()));
    }
    let content = platform.files().read(hash).await?;
    let _turn = platform.files().turn().await;
    let reading = tokio::task::spawn_blocking(move || apart(move || read(kind, &content)));
    Ok(match tokio::time::timeout(LIMIT, reading).await {
        Ok(Ok(text)) => text,
        Ok(Err(_)) => Err("its reader fell".to_owned()),
        Err(_) => Err("it takes too long".to_owned()),
    })
}

/// Reads in a thread whose fall ends nothing else.
fn apart(read: impl FnOnce() -> Result<String, String> + Send + 'static) -> Result<String, String> {
    let reader = std::thread::Builder::new()
        .name("file reader".to_owned())
        .stack_size(STACK)
        .spawn(read);
    match reader {
        Ok(thread) => thread
            .join()
            .unwrap_or_else(|_| Err("its reader fell".to_owned())),
        Err(error) => Err(format!("no thread could be had: {error}")),
    }
}

fn has_text(kind: FileKind) -> bool {
    match kind {
        FileKind::Png | FileKind::Jpeg => false,
        FileKind::Pdf
        | FileKind::Docx
        | FileKind::Xlsx
        | FileKind::Pptx
        | FileKind::Odt
        | FileKind::Ods
        | FileKind::Odp
        | FileKind::Text
        | FileKind::Csv => true,
    }
}

fn read(kind: FileKind, content: &[u8]) -> Result<String, String> {
    match kind {
        FileKind::Pdf => pdf::text(content),
        FileKind::Docx => office::docx(content),
        FileKind::Xlsx | FileKind::Ods => office::sheets(content),
        FileKind::Pptx => office::slides(content),
        FileKind::Odt | FileKind::Odp => office::open_document(content),
        FileKind::Text | FileKind::Csv => Ok(String::from_utf8_lossy(content).into_owned()),
        FileKind::Png | FileKind::Jpeg => Ok(String::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_that_falls_is_a_fault_of_the_file() {
        let fallen = apart(|| panic!("a strange file"));
        assert_eq!(fallen, Err("its reader fell".to_owned()));
    }

    #[test]
    fn what_is_no_such_file_is_a_fault() {
        for kind in [
            FileKind::Pdf,
            FileKind::Docx,
            FileKind::Xlsx,
            FileKind::Pptx,
            FileKind::Odt,
        ] {
            assert!(
                read(kind, b"%PDF-1.7 nothing of the kind").is_err(),
                "{kind}"
            );
        }
    }
}
