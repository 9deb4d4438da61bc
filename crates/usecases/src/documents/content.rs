//! What a file really is, found in its content: its name and what the browser says of it prove nothing.

mod picture;

use std::io::{Cursor, Read, copy, sink};

use bytes::Bytes;
use domain::Problem;
use domain::document::{FileFault, FileKind, file_name};
use domain::partner::{LOGO_HEIGHT, LOGO_WIDTH};
use zip::ZipArchive;

use super::Upload;
use crate::files::{Files, Verdict};

/// The most that an office document may unfold to, in bytes.
const UNFOLDED: u64 = 256 * 1024 * 1024;

/// The most parts of an office document.
const PARTS: usize = 20_000;

/// A file that can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Checked {
    pub kind: FileKind,
    pub name: String,
    pub content: Bytes,
    /// SHA-256 of the content in hexadecimal.
    pub hash: String,
}

impl Checked {
    /// The size as rows hold it.
    pub fn bytes(&self) -> i64 {
        i64::try_from(self.content.len()).unwrap_or(i64::MAX)
    }

    /// Writes it into the store, before any row names it.
    pub async fn keep(&self, files: &Files) -> crate::Result<()> {
        files.keep(&self.hash, self.content.clone()).await
    }

    /// Makes sure of it once a row names it.
    pub async fn settle(self, files: &Files) -> crate::Result<()> {
        files.settle(&self.hash, self.content).await
    }
}

/// Looks into a file, off the threads that answer requests.
pub(crate) async fn check(files: &Files, upload: Upload) -> Result<Checked, Problem> {
    looked_into(files, upload, look).await
}

/// A logo that can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Logo {
    pub kind: FileKind,
    pub content: Bytes,
    /// SHA-256 of the content in hexadecimal.
    pub hash: String,
    /// In pixels.
    pub width: u32,
    pub height: u32,
}

/// Looks into a file that should be a logo, and draws it anew no larger than logos are kept.
pub(crate) async fn check_logo(files: &Files, upload: Upload) -> Result<Logo, Problem> {
    looked_into(files, upload, logo).await
}

async fn looked_into<T: Send + 'static>(
    files: &Files,
    upload: Upload,
    look: fn(Upload) -> Result<T, FileFault>,
) -> Result<T, Problem> {
    if upload.content.is_empty() {
        return Err(Problem::File(FileFault::Empty));
    }
    if upload.content.len() > files.largest() {
        let megabytes = files.megabytes();
        return Err(Problem::FileTooLarge { megabytes });
    }
    let _turn = files.turn().await;
    scanned(files, &upload.content)
        .await
        .map_err(Problem::File)?;
    let looked = tokio::task::spawn_blocking(move || look(upload)).await;
    // A reader that stumbles over a file must not stop more than the reading of this file.
    looked
        .unwrap_or(Err(FileFault::Damaged))
        .map_err(Problem::File)
}

/// Has the operator's virus scanner look into content. What it did not look into is not taken.
async fn scanned(files: &Files, content: &[u8]) -> Result<(), FileFault> {
    let Some(scanner) = files.scanner() else {
        return Ok(());
    };
    match scanner.scan(content).await {
        Ok(Verdict::Clean) => Ok(()),
        Ok(Verdict::Infected(known_as)) => {
            tracing::warn!(%known_as, "the virus scanner found something in a file, which was not taken");
            Err(FileFault::Infected)
        }
        Err(error) => {
            tracing::error!(error = %format!("{error:#}"), "a file was not taken, because it could not be scanned");
            Err(FileFault::NotScanned)
        }
    }
}

fn logo(upload: Upload) -> Result<Logo, FileFault> {
    let content = upload.content;
    let kind = match infer::get(&content).map(|found| found.mime_type()) {
        Some("image/png") => FileKind::Png,
        Some("image/jpeg") => FileKind::Jpeg,
        _ => return Err(FileFault::NotAPicture),
    };
    let (content, [width, height]) =
        picture::redrawn_within(&content, kind, [LOGO_WIDTH, LOGO_HEIGHT])?;
    let hash = crate::reports::hash(&content);
    Ok(Logo {
        kind,
        content: content.into(),
        hash,
        width,
        height,
    })
}

fn look(upload: Upload) -> Result<Checked, FileFault> {
    let Upload { name, content } = upload;
    let kind = kind_of(&content, FileKind::promised_by(&name))?;
    let name = file_name(&name, kind)?;
    let content = match kind {
        FileKind::Png | FileKind::Jpeg => picture::redrawn(&content, kind)?,
        FileKind::Pdf
        | FileKind::Docx
        | FileKind::Xlsx
        | FileKind::Pptx
        | FileKind::Odt
        | FileKind::Ods
        | FileKind::Odp
        | FileKind::Text
        | FileKind::Csv => content,
    };
    let hash = crate::reports::hash(&content);
    Ok(Checked {
        kind,
        name,
        content: content.into(),
        hash,
    })
}

/// The kind of a content. Only between text and CSV the name decides: nothing in them says which it is.
fn kind_of(content: &[u8], promised: Option<FileKind>) -> Result<FileKind, FileFault> {
    let found = infer::get(content);
    match found.map(|found| found.mime_type()) {
        Some("application/pdf") => pdf(content).map(|()| FileKind::Pdf),
        Some("image/png") => Ok(FileKind::Png),
        Some("image/jpeg") => Ok(FileKind::Jpeg),
        _ if content.starts_with(b"PK") => archive(content),
        mime => match promised {
            Some(kind @ (FileKind::Text | FileKind::Csv)) => text(content, mime).map(|()| kind),
            _ => Err(FileFault::UnknownKind),
        },
    }
}

/// A PDF begins with its first byte and says where it ends (ISO 32000-2, 7.5.2 and 7.5.5), so that nothing
/// else can be put before it.
fn pdf(content: &[u8]) -> Result<(), FileFault> {
    let tail = &content[content.len().saturating_sub(2048)..];
    let ends = tail.windows(5).any(|five| five == b"%%EOF");
    if content.starts_with(b"%PDF-") && ends {
        Ok(())
    } else {
        Err(FileFault::Damaged)
    }
}

/// Plain text: UTF-8, no control characters, nothing that a browser or another program would take for a
/// language of its own.
fn text(content: &[u8], mime: Option<&str>) -> Result<(), FileFault> {
    let Ok(text) = std::str::from_utf8(content) else {
        return Err(match mime {
            Some(_) => FileFault::UnknownKind,
            None => FileFault::NotUtf8,
        });
    };
    let text = text.trim_start_matches('\u{FEFF}');
    let strange = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{C}');
    let is_markup = text.trim_start().starts_with('<')
        || matches!(
            mime,
            Some(
                "text/html"
                    | "text/xml"
                    | "text/x-shellscript"
                    | "application/rtf"
                    | "application/postscript"
            )
        );
    if text.contains(strange) || is_markup {
        Err(FileFault::UnknownKind)
    } else {
        Ok(())
    }
}

/// Office documents are archives that name what they are inside (ECMA-376-2, 10.1.2; OpenDocument 1.3, part 2,
/// 3.3). The file must be that archive and nothing before or after it, every part must unpack, and none may be
/// a program.
fn archive(content: &[u8]) -> Result<FileKind, FileFault> {
    let damaged = |_| FileFault::Damaged;
    let mut archive = ZipArchive::new(Cursor::new(content)).map_err(damaged)?;
    let ends = content.len().checked_sub(22).map(|at| &content[at..]);
    let whole = content.starts_with(b"PK\x03\x04")
        && ends.is_some_and(|end| end.starts_with(b"PK\x05\x06"))
        && archive.offset() == 0;
    if !whole {
        return Err(FileFault::Damaged);
    }
    if archive.len() > PARTS {
        return Err(FileFault::Unfolds);
    }
    let kind = named_inside(&mut archive)?;
    let mut left = UNFOLDED;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(damaged)?;
        let name = part.name().map_err(damaged)?.to_lowercase();
        if is_program(&name) {
            return Err(FileFault::Macros);
        }
        if name.contains("..") || name.starts_with('/') || name.contains('\\') {
            return Err(FileFault::Damaged);
        }
        // What the archive says of its sizes may be a lie: it is unpacked and counted.
        let read = copy(&mut part.take(left + 1), &mut sink()).map_err(|_| FileFault::Damaged)?;
        left = left.checked_sub(read).ok_or(FileFault::Unfolds)?;
    }
    Ok(kind)
}

/// What an archive says that it is.
fn named_inside(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<FileKind, FileFault> {
    const WORD: &str = "wordprocessingml.document.main+xml";
    const SHEET: &str = "spreadsheetml.sheet.main+xml";
    const SLIDES: &str = "presentationml.presentation.main+xml";
    if let Some(types) = small_part(archive, "[Content_Types].xml")? {
        if types.to_lowercase().contains("macroenabled") {
            return Err(FileFault::Macros);
        }
        let says = |what: &str| types.contains(what);
        return match (says(WORD), says(SHEET), says(SLIDES)) {
            (true, false, false) => Ok(FileKind::Docx),
            (false, true, false) => Ok(FileKind::Xlsx),
            (false, false, true) => Ok(FileKind::Pptx),
            _ => Err(FileFault::UnknownKind),
        };
    }
    let of = small_part(archive, "mimetype")?.unwrap_or_default();
    [FileKind::Odt, FileKind::Ods, FileKind::Odp]
        .into_iter()
        .find(|kind| kind.media() == of.trim_end())
        .ok_or(FileFault::UnknownKind)
}

/// A part of at most a mebibyte, as text.
fn small_part(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    name: &str,
) -> Result<Option<String>, FileFault> {
    let Ok(part) = archive.by_name(name) else {
        return Ok(None);
    };
    let mut text = String::new();
    part.take(1024 * 1024)
        .read_to_string(&mut text)
        .map_err(|_| FileFault::Damaged)?;
    Ok(Some(text))
}

/// Whether a part of an office document is a program: VBA, ActiveX, the Basic and scripts of OpenDocument.
fn is_program(name: &str) -> bool {
    const ENDINGS: &[&str] = &[
        "vbaproject.bin",
        "vbadata.xml",
        ".exe",
        ".dll",
        ".js",
        ".vbs",
    ];
    ENDINGS.iter().any(|ending| name.ends_with(ending))
        || name.starts_with("basic/")
        || name.starts_with("scripts/")
        || name.contains("/activex/")
}

#[cfg(test)]
mod tests;
