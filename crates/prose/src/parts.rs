//! A text as what papers are made of.

use comrak::nodes::{ListType, NodeValue};
use comrak::{Arena, Node};

use crate::source;

/// A stretch of text of one look. Ends of lines are kept in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Span {
    pub text: String,
    pub bold: bool,
    pub italic: bool,
    /// An address of http, https or mailto.
    pub link: Option<String>,
}

/// A block of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Heading {
        /// 1 for the highest one in a text.
        level: u8,
        text: String,
    },
    Paragraph(Vec<Span>),
    Quote(Vec<Span>),
    /// An item of a list; lists within lists are flat.
    Item {
        /// Of a numbered list.
        number: Option<usize>,
        text: Vec<Span>,
    },
    Table {
        /// The head first; as many cells in each.
        rows: Vec<Vec<Vec<Span>>>,
    },
}

/// The blocks of a text, in order.
#[must_use]
pub fn parts(source: &str) -> Vec<Part> {
    let (arena, options) = (Arena::new(), source::options());
    let root = source::read(&arena, source, &options, 0);
    let mut parts = Vec::new();
    for node in root.children() {
        block(node, &mut parts, &Within::Text);
    }
    parts
}

/// What a paragraph stands in.
enum Within {
    Text,
    Quote,
    Item(Option<usize>),
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "comrak knows more kinds of Markdown than are asked of it"
)]
fn block<'a>(node: Node<'a>, parts: &mut Vec<Part>, within: &Within) {
    let value = node.data.borrow().value.clone();
    match value {
        NodeValue::Heading(heading) => parts.push(Part::Heading {
            level: heading.level,
            text: words(&spans(node)),
        }),
        NodeValue::BlockQuote => {
            for child in node.children() {
                block(child, parts, &Within::Quote);
            }
        }
        NodeValue::List(list) => {
            let numbered = matches!(list.list_type, ListType::Ordered);
            for (nth, item) in node.children().enumerate() {
                let number = numbered.then(|| list.start.saturating_add(nth));
                // What follows the first paragraph of an item has no number of its own.
                for (place, child) in item.children().enumerate() {
                    block(child, parts, &Within::Item(number.filter(|_| place == 0)));
                }
            }
        }
        NodeValue::Table(_) => parts.push(Part::Table {
            rows: node
                .children()
                .map(|row| row.children().map(spans).collect())
                .collect(),
        }),
        NodeValue::ThematicBreak => {}
        NodeValue::CodeBlock(code) => push(parts, within, vec![plain(code.literal.trim_end())]),
        NodeValue::HtmlBlock(html) => push(parts, within, vec![plain(html.literal.trim_end())]),
        _ => push(parts, within, spans(node)),
    }
}

fn push(parts: &mut Vec<Part>, within: &Within, text: Vec<Span>) {
    if text.iter().all(|span| span.text.trim().is_empty()) {
        return;
    }
    parts.push(match within {
        Within::Text => Part::Paragraph(text),
        Within::Quote => Part::Quote(text),
        Within::Item(number) => Part::Item {
            number: *number,
            text,
        },
    });
}

fn plain(text: &str) -> Span {
    Span {
        text: text.to_owned(),
        ..Span::default()
    }
}

/// The text of a block, cut where its look changes.
fn spans(node: Node<'_>) -> Vec<Span> {
    let mut found = Vec::new();
    for child in node.children() {
        span(child, &Span::default(), &mut found);
    }
    found
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "comrak knows more kinds of Markdown than are asked of it"
)]
fn span(node: Node<'_>, look: &Span, found: &mut Vec<Span>) {
    let mut look = look.clone();
    match &node.data.borrow().value {
        NodeValue::Text(text) => said(text, &look, found),
        NodeValue::Code(code) => said(&code.literal, &look, found),
        NodeValue::HtmlInline(html) => said(html, &look, found),
        NodeValue::SoftBreak | NodeValue::LineBreak => said("\n", &look, found),
        NodeValue::Strong => look.bold = true,
        NodeValue::Emph => look.italic = true,
        NodeValue::Link(link) if source::leads_somewhere(&link.url) => {
            look.link = Some(link.url.clone());
        }
        _ => {}
    }
    for child in node.children() {
        span(child, &look, found);
    }
}

fn said(text: &str, look: &Span, found: &mut Vec<Span>) {
    match found.last_mut() {
        Some(last)
            if (last.bold, last.italic, &last.link) == (look.bold, look.italic, &look.link) =>
        {
            last.text.push_str(text);
        }
        _ => found.push(Span {
            text: text.to_owned(),
            ..look.clone()
        }),
    }
}

/// What spans say.
pub(crate) fn words(spans: &[Span]) -> String {
    spans.iter().map(|span| span.text.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_into_blocks() {
        let made = parts(
            "# One\n\nA **bold** word, [a link](https://x.example) and\nan end.\n\n3. three\n4. four\n\n> quoted\n\n| a | b |\n|---|---|\n| c | d |\n",
        );
        assert_eq!(
            made[0],
            Part::Heading {
                level: 1,
                text: "One".to_owned()
            }
        );
        let Part::Paragraph(spans) = &made[1] else {
            panic!("{made:?}")
        };
        assert_eq!(words(spans), "A bold word, a link and\nan end.");
        assert!(spans[1].bold && spans[1].text == "bold");
        assert_eq!(spans[3].link.as_deref(), Some("https://x.example"));
        assert_eq!(
            made[2],
            Part::Item {
                number: Some(3),
                text: vec![plain("three")]
            }
        );
        assert_eq!(
            made[3],
            Part::Item {
                number: Some(4),
                text: vec![plain("four")]
            }
        );
        assert_eq!(made[4], Part::Quote(vec![plain("quoted")]));
        let Part::Table { rows } = &made[5] else {
            panic!("{made:?}")
        };
        assert_eq!(rows[1], [vec![plain("c")], vec![plain("d")]]);
    }

    #[test]
    fn html_and_code_are_words() {
        let made = parts("<script>alert(1)</script>\n\n`#import` <b>x</b>");
        assert_eq!(
            made[0],
            Part::Paragraph(vec![plain("<script>alert(1)</script>")])
        );
        assert_eq!(made[1], Part::Paragraph(vec![plain("#import <b>x</b>")]));
    }

    #[test]
    fn a_link_that_leads_to_a_script_leads_nowhere() {
        let made = parts("[x](javascript:alert(1))");
        assert_eq!(made[0], Part::Paragraph(vec![plain("x")]));
    }
}
