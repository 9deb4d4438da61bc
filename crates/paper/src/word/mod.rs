//! A paper for Word: WordprocessingML (ISO/IEC 29500-1, clause 17) in a package (29500-2).
//!
//! The markup is ours, over quick-xml, and not a library's: what makes a paper right in Arabic (the direction and
//! language of each run, mirrored tables, heads of tables that repeat) is what the libraries at hand cannot write,
//! and each part would have to be read and mended after them.

mod around;
mod body;
mod runs;
mod xml;

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::Fault;
use crate::model::Paper;

const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The id of the relationship of the nth link.
fn link_id(nth: usize) -> String {
    format!("link{nth}")
}

/// The bytes of the file. The same paper gives the same bytes.
///
/// # Errors
/// [`Fault`] when it cannot be written or packed.
pub(crate) fn write(paper: &Paper) -> Result<Vec<u8>, Fault> {
    let (document, links) = body::write(paper)?;
    let fixed = |text: &'static str| text.as_bytes().to_vec();
    let parts: [(&str, Vec<u8>); 10] = [
        // Readers look for the first one at the beginning of the file.
        (
            "[Content_Types].xml",
            fixed(include_str!("content_types.xml")),
        ),
        ("_rels/.rels", fixed(include_str!("rels.xml"))),
        ("docProps/core.xml", around::properties(paper)?),
        ("docProps/app.xml", fixed(include_str!("app.xml"))),
        ("word/document.xml", document),
        (
            "word/_rels/document.xml.rels",
            around::relationships(&links)?,
        ),
        ("word/styles.xml", fixed(include_str!("styles.xml"))),
        ("word/numbering.xml", fixed(include_str!("numbering.xml"))),
        ("word/settings.xml", fixed(include_str!("settings.xml"))),
        ("word/header.xml", around::header(paper)?),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // Without a time of ours: the same paper is the same file.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    let footer = ("word/footer.xml", around::footer(paper)?);
    for (name, bytes) in parts.into_iter().chain([footer]) {
        zip.start_file(name, options)?;
        zip.write_all(&bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}
