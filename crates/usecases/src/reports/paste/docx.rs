//! The paragraphs of a document for Word (ECMA-376): headings by their styles, and of each paragraph the words that
//! stand in it. What was deleted under tracked changes does not come along, nor do fields, notes and pictures.

use std::collections::HashSet;
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use super::Block;

/// The longest part that is read, unfolded, in bytes.
const PART: u64 = 20 * 1024 * 1024;

/// The blocks of a document; nothing when it cannot be read.
pub(super) fn blocks(content: &[u8]) -> Option<Vec<Block>> {
    let mut archive = ZipArchive::new(Cursor::new(content)).ok()?;
    let headings = part(&mut archive, "word/styles.xml")
        .map(|styles| heading_styles(&styles))
        .unwrap_or_default();
    let document = part(&mut archive, "word/document.xml")?;
    read(&document, &headings)
}

fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Option<String> {
    let file = archive.by_name(name).ok()?;
    let mut text = String::new();
    file.take(PART).read_to_string(&mut text).ok()?;
    Some(text)
}

/// The value of an attribute by its local name.
fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    tag.attributes().flatten().find_map(|attribute| {
        let local = attribute.key.local_name();
        let value = attribute.value.to_string();
        (local.as_ref() == name).then_some(value)
    })
}

/// The ids of the styles that are headings, whatever they are called in the language of the program.
fn heading_styles(styles: &str) -> HashSet<String> {
    let mut reader = Reader::from_str(styles);
    let mut headings = HashSet::new();
    let mut id = None;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) => match tag.local_name().as_ref() {
                "style" => id = attribute(&tag, "styleId"),
                "name" => {
                    let name = attribute(&tag, "val").unwrap_or_default().to_lowercase();
                    if (name.starts_with("heading") || name == "title")
                        && let Some(id) = &id
                    {
                        headings.insert(id.clone());
                    }
                }
                _ => {}
            },
            Ok(Event::Eof) | Err(_) => return headings,
            Ok(_) => {}
        }
    }
}

fn read(document: &str, headings: &HashSet<String>) -> Option<Vec<Block>> {
    let mut reader = Reader::from_str(document);
    let mut blocks = Vec::new();
    let (mut text, mut heading, mut in_text) = (String::new(), false, false);
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => match tag.local_name().as_ref() {
                "p" => {
                    text.clear();
                    heading = false;
                }
                "t" => in_text = true,
                "pStyle" => heading = is_heading(&tag, headings),
                _ => {}
            },
            Ok(Event::Empty(tag)) => match tag.local_name().as_ref() {
                "pStyle" => heading = is_heading(&tag, headings),
                "outlineLvl" => heading = true,
                "tab" | "br" | "cr" => text.push(' '),
                _ => {}
            },
            Ok(Event::Text(words)) if in_text => text.push_str(&words),
            Ok(Event::GeneralRef(sign)) if in_text => {
                text.push_str(&super::text::sign_of(&sign));
            }
            Ok(Event::End(tag)) => match tag.local_name().as_ref() {
                "t" => in_text = false,
                "p" => {
                    let words = text.trim().to_owned();
                    if !words.is_empty() {
                        blocks.push(if heading {
                            Block::Heading(words)
                        } else {
                            Block::Paragraph(words)
                        });
                    }
                    text.clear();
                }
                _ => {}
            },
            Ok(Event::Eof) => return Some(blocks),
            Err(_) => return None,
            Ok(_) => {}
        }
    }
}

fn is_heading(tag: &BytesStart<'_>, headings: &HashSet<String>) -> bool {
    let style = attribute(tag, "val").unwrap_or_default();
    headings.contains(&style) || style.to_lowercase().starts_with("heading")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_known_by_their_styles_and_deletions_stay_behind() {
        let styles = "<w:styles><w:style w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>";
        let document = "<w:document><w:body>\
            <w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr><w:r><w:t>Pools &amp; rules</w:t></w:r></w:p>\
            <w:p><w:r><w:t xml:space=\"preserve\">They </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:r><w:t>help.</w:t></w:r></w:p>\
            <w:p/></w:body></w:document>";
        let read = read(document, &heading_styles(styles));
        assert_eq!(
            read,
            Some(vec![
                Block::Heading("Pools & rules".into()),
                Block::Paragraph("They help.".into())
            ])
        );
    }
}
