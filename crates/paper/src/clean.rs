//! What a text may hold before it reaches a writer.
//!
//! Both writers take text as text, so nothing needs escaping here. What is taken out are characters that no
//! document can hold, and the marks by which one text turns the direction of its neighbours around.

use std::borrow::Cow;

use crate::model::{Block, Fact, Numbered, Paper, Paragraph, Phrase, Run, Table};

/// The paper with nothing in it that a file cannot hold.
pub(crate) fn paper(paper: &Paper) -> Paper {
    Paper {
        tongue: paper.tongue,
        kind: line(&paper.kind),
        title: titled(&paper.title),
        subtitle: paper.subtitle.as_ref().map(phrase),
        issuer: line(&paper.issuer),
        facts: paper.facts.iter().map(fact).collect(),
        blocks: paper.blocks.iter().map(block).collect(),
        foot: line(&paper.foot),
    }
}

/// A title or a heading without words is none to a screen reader (ISO 14289-1, 7.1 and 7.4).
fn titled(title: &Phrase) -> Phrase {
    let mut title = phrase(title);
    if title.text.trim().is_empty() {
        title.text = "—".to_owned();
    }
    title
}

fn fact(fact: &Fact) -> Fact {
    Fact {
        label: line(&fact.label),
        value: paragraph(&fact.value),
    }
}

fn block(block: &Block) -> Block {
    match block {
        Block::Heading {
            level,
            number,
            text,
        } => Block::Heading {
            level: *level,
            number: number.as_deref().map(line),
            text: titled(text),
        },
        Block::Paragraph(one) => Block::Paragraph(paragraph(one)),
        Block::Numbered { items } => Block::Numbered {
            items: items.iter().map(numbered).collect(),
        },
        Block::List { items } => Block::List {
            items: items.iter().map(paragraph).collect(),
        },
        Block::Table(table) => Block::Table(Table {
            caption: phrase(&table.caption),
            head: table.head.iter().map(phrase).collect(),
            widths: table.widths.clone(),
            rows: table
                .rows
                .iter()
                .map(|row| row.iter().map(|cell| paragraphs(cell)).collect())
                .collect(),
        }),
    }
}

fn numbered(one: &Numbered) -> Numbered {
    Numbered {
        number: line(&one.number),
        text: paragraph(&one.text),
        notes: paragraphs(&one.notes),
    }
}

fn paragraphs(of: &[Paragraph]) -> Vec<Paragraph> {
    of.iter().map(paragraph).collect()
}

fn paragraph(one: &Paragraph) -> Paragraph {
    let runs = one.runs.iter().map(|run| Run {
        text: text(&run.text),
        weight: run.weight,
        link: run.link.clone().filter(|to| leads_somewhere(to)),
    });
    Paragraph {
        tongue: one.tongue,
        look: one.look,
        runs: runs.collect(),
    }
}

fn phrase(of: &Phrase) -> Phrase {
    Phrase {
        text: line(&of.text),
        tongue: of.tongue,
    }
}

/// An address that may stand in a document: nothing that runs, and nothing that breaks out of an attribute.
fn leads_somewhere(to: &str) -> bool {
    let known = ["https://", "http://", "mailto:"];
    known.iter().any(|start| to.starts_with(start))
        && to.len() <= 2_000
        && to
            .bytes()
            .all(|b| b.is_ascii_graphic() && !matches!(b, b'"' | b'<' | b'>' | b'\\'))
}

/// A text on one line.
fn line(raw: &str) -> String {
    let text = text(raw);
    if text.contains('\n') {
        text.split('\n').collect::<Vec<_>>().join(" ")
    } else {
        text
    }
}

/// Without what XML 1.0 (2.2) and fonts know no character for, and with every isolate closed (Unicode Standard
/// Annex 9, 2.5): what is opened in a text ends with it.
fn text(raw: &str) -> String {
    let raw = if raw.contains('\r') {
        Cow::Owned(raw.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(raw)
    };
    let mut out = String::with_capacity(raw.len());
    let mut open = 0_usize;
    for c in raw.chars() {
        match c {
            '\n' => out.push('\n'),
            '\t' | '\u{2028}' | '\u{2029}' | '\u{85}' => out.push(' '),
            c if c.is_control() => {}
            // Embeddings and overrides: nothing that we write needs them.
            '\u{202A}'..='\u{202E}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' => {}
            c if is_noncharacter(c) => {}
            '\u{2066}'..='\u{2068}' => {
                open += 1;
                out.push(c);
            }
            '\u{2069}' if open == 0 => {}
            '\u{2069}' => {
                open -= 1;
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out.extend(std::iter::repeat_n('\u{2069}', open));
    out
}

/// The 66 code points that are never characters (Unicode Standard, 23.7).
const fn is_noncharacter(c: char) -> bool {
    let code = c as u32;
    code & 0xFFFE == 0xFFFE || (code >= 0xFDD0 && code <= 0xFDEF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_file_can_hold_is_taken_out() {
        assert_eq!(text("a\u{0}b\u{8}c\u{FFFE}d\u{7F}e"), "abcde");
        assert_eq!(text("a\r\nb\rc\td"), "a\nb\nc d");
        assert_eq!(line("a\nb"), "a b");
    }

    #[test]
    fn a_text_cannot_turn_its_neighbours_around() {
        assert_eq!(text("\u{202E}gnp.exe"), "gnp.exe");
        assert_eq!(text("a\u{2069}\u{2067}b"), "a\u{2067}b\u{2069}");
        assert_eq!(text("\u{2068}name\u{2069}"), "\u{2068}name\u{2069}");
    }

    #[test]
    fn links_lead_to_the_web_or_to_a_mailbox() {
        assert!(leads_somewhere("https://convener.example/a?b=1&c=2#d"));
        assert!(leads_somewhere("mailto:officer@convener.example"));
        for bad in [
            "javascript:alert(1)",
            "https://a\" b",
            "file:///etc",
            "",
            "https://a\nb",
        ] {
            assert!(!leads_somewhere(bad), "{bad}");
        }
    }
}
