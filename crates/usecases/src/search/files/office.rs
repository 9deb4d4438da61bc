//! The texts of office documents.

use std::io::{Cursor, Read};

use calamine::{Data, Reader as _, open_workbook_auto_from_rs};
use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;

use crate::reports::paste;
use crate::search::entry::LONGEST;

/// The longest part that is read, unfolded, in bytes.
const PART: u64 = 20 * 1024 * 1024;
/// The most slides that are read.
const SLIDES: usize = 500;

/// A document for Word, paragraph by paragraph.
pub(super) fn docx(content: &[u8]) -> Result<String, String> {
    paste::paragraphs_of_docx(content)
        .map(|paragraphs| paragraphs.join("\n"))
        .ok_or_else(|| "it is no document for Word".to_owned())
}

/// The cells of a workbook, row by row.
pub(super) fn sheets(content: &[u8]) -> Result<String, String> {
    let mut book =
        open_workbook_auto_from_rs(Cursor::new(content)).map_err(|error| error.to_string())?;
    let mut text = String::new();
    for name in book.sheet_names() {
        text.push_str(&name);
        text.push('\n');
        // A sheet that cannot be read leaves the others.
        let Ok(range) = book.worksheet_range(&name) else {
            continue;
        };
        for row in range.rows() {
            let filled = row
                .iter()
                .filter(|cell| !matches!(cell, Data::Empty | Data::Error(_)));
            let cells: Vec<String> = filled.map(ToString::to_string).collect();
            if !cells.is_empty() {
                text.push_str(&cells.join(" · "));
                text.push('\n');
            }
            if text.len() > LONGEST * 4 {
                return Ok(text);
            }
        }
    }
    Ok(text)
}

/// The slides of a presentation.
pub(super) fn slides(content: &[u8]) -> Result<String, String> {
    let mut archive = archive(content)?;
    let mut text = String::new();
    for nth in 1..=SLIDES {
        let Some(slide) = part(&mut archive, &format!("ppt/slides/slide{nth}.xml")) else {
            break;
        };
        text.push_str(&words(&slide, &["t"])?);
        text.push('\n');
    }
    match text.trim().is_empty() {
        true => Err("it has no slides with text".to_owned()),
        false => Ok(text),
    }
}

/// A text or a presentation as OpenDocument.
pub(super) fn open_document(content: &[u8]) -> Result<String, String> {
    let mut archive = archive(content)?;
    let content =
        part(&mut archive, "content.xml").ok_or_else(|| "it has no content".to_owned())?;
    words(&content, &["p", "h"])
}

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

fn archive(content: &[u8]) -> Result<Archive<'_>, String> {
    ZipArchive::new(Cursor::new(content)).map_err(|error| error.to_string())
}

fn part(archive: &mut Archive<'_>, name: &str) -> Option<String> {
    let file = archive.by_name(name).ok()?;
    let mut text = String::new();
    file.take(PART).read_to_string(&mut text).ok()?;
    Some(text)
}

/// What stands within these elements, each on a line; what was deleted under tracked changes stays behind.
fn words(markup: &str, within: &[&str]) -> Result<String, String> {
    let mut reader = Reader::from_str(markup);
    let (mut text, mut depth, mut deleted) = (String::new(), 0_usize, 0_usize);
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => match tag.local_name().as_ref() {
                "tracked-changes" => deleted += 1,
                name if within.contains(&name) => depth += 1,
                _ => {}
            },
            Ok(Event::Empty(tag))
                if matches!(tag.local_name().as_ref(), "s" | "tab" | "line-break" | "br") =>
            {
                text.push(' ');
            }
            Ok(Event::Text(words)) if depth > 0 && deleted == 0 => text.push_str(&words),
            Ok(Event::GeneralRef(sign)) if depth > 0 && deleted == 0 => {
                text.push_str(&paste::sign_of(&sign));
            }
            Ok(Event::End(tag)) => match tag.local_name().as_ref() {
                "tracked-changes" => deleted = deleted.saturating_sub(1),
                name if within.contains(&name) => {
                    depth = depth.saturating_sub(1);
                    if deleted == 0 {
                        text.push('\n');
                    }
                }
                _ => {}
            },
            Ok(Event::Eof) => return Ok(text),
            Err(error) => return Err(error.to_string()),
            Ok(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_of_open_documents_are_read_without_what_was_deleted() {
        let markup = "<o><text:tracked-changes><text:p>never</text:p></text:tracked-changes>\
            <text:h>Fair &amp; quick</text:h><text:p>Two<text:s/>words<text:span>, three</text:span></text:p></o>";
        assert_eq!(
            words(markup, &["p", "h"]).as_deref(),
            Ok("Fair & quick\nTwo words, three\n")
        );
    }
}
