//! Texts with Markdown as blocks of a paper.

use paper::{Block, Look, Numbered, Paragraph, Phrase, Run, Table, Tongue, Weight};
use prose::{Part, Span};

/// The blocks of a text whose highest headings are of this level: 1 for a section, 2 for what stands below one.
/// A table has no caption of its own: `caption` names what it stands in.
pub(super) fn blocks(source: &str, tongue: Tongue, level: u8, caption: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for part in prose::parts(source) {
        match part {
            Part::Heading { level: own, text } => blocks.push(Block::Heading {
                level: level.saturating_add(own.saturating_sub(1)).min(2),
                number: None,
                text: Phrase::new(text, tongue),
            }),
            Part::Paragraph(text) => blocks.push(Block::Paragraph(paragraph(tongue, text))),
            Part::Quote(text) => {
                blocks.push(Block::Paragraph(
                    paragraph(tongue, text).looking(Look::Quote),
                ));
            }
            Part::Item { number: None, text } => {
                let item = paragraph(tongue, text);
                match blocks.last_mut() {
                    Some(Block::List { items }) => items.push(item),
                    _ => blocks.push(Block::List { items: vec![item] }),
                }
            }
            Part::Item {
                number: Some(number),
                text,
            } => {
                let item = Numbered {
                    number: format!("{number}."),
                    text: paragraph(tongue, text),
                    notes: Vec::new(),
                };
                match blocks.last_mut() {
                    Some(Block::Numbered { items }) => items.push(item),
                    _ => blocks.push(Block::Numbered { items: vec![item] }),
                }
            }
            Part::Table { rows } => blocks.extend(table(tongue, rows, caption)),
        }
    }
    blocks
}

fn paragraph(tongue: Tongue, spans: Vec<Span>) -> Paragraph {
    Paragraph::new(tongue, spans.into_iter().map(run).collect())
}

fn run(span: Span) -> Run {
    let weight = match (span.bold, span.italic) {
        (true, _) => Weight::Bold,
        (false, true) => Weight::Italic,
        (false, false) => Weight::Plain,
    };
    Run {
        text: span.text,
        weight,
        link: span.link,
    }
}

fn table(tongue: Tongue, rows: Vec<Vec<Vec<Span>>>, caption: &str) -> Option<Block> {
    let mut rows = rows.into_iter();
    let head: Vec<Phrase> = rows
        .next()?
        .into_iter()
        .map(|cell| {
            Phrase::new(
                cell.into_iter().map(|span| span.text).collect::<String>(),
                tongue,
            )
        })
        .collect();
    let columns = u8::try_from(head.len())
        .ok()
        .filter(|columns| *columns > 0)?;
    let width = 100 / columns;
    Some(Block::Table(Table {
        caption: Phrase::new(caption, tongue),
        widths: vec![width; head.len()],
        head,
        rows: rows
            .map(|row| {
                row.into_iter()
                    .map(|cell| vec![paragraph(tongue, cell)])
                    .collect()
            })
            .collect(),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_of_a_list_stand_together_and_headings_below_their_section() {
        let made = blocks("# One\n\n- a\n- b\n\ntext\n\n2. c\n", Tongue::En, 2, "Note");
        let kinds: Vec<&str> = made
            .iter()
            .map(|block| match block {
                Block::Heading { level: 2, .. } => "heading",
                Block::Heading { .. } => "another heading",
                Block::List { items } if items.len() == 2 => "list",
                Block::List { .. } => "another list",
                Block::Paragraph(_) => "paragraph",
                Block::Numbered { items } if items[0].number == "2." => "numbered",
                Block::Numbered { .. } => "another number",
                Block::Table(_) => "table",
            })
            .collect();
        assert_eq!(kinds, ["heading", "list", "paragraph", "numbered"]);
    }
}
