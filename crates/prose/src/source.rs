//! Reading Markdown.

use comrak::arena_tree::NodeEdge;
use comrak::nodes::NodeValue;
use comrak::options::Options;
use comrak::{Arena, Node};

/// What of Markdown we know.
pub(crate) fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.table = true;
    options.extension.autolink = true;
    // Emphasis beside Chinese characters, where no space parts words.
    options.extension.cjk_friendly_emphasis = true;
    // A line that somebody ended stays ended: texts come from letters and notes, not from editors of code.
    options.render.hardbreaks = true;
    // HTML is no mark-up here but words like others.
    options.render.escape = true;
    options
}

/// Reads a source. Its highest headings come one level below the heading under which it stands, whatever level they
/// were typed with, and the others keep their distance; pictures become links.
pub(crate) fn read<'a>(
    arena: &'a Arena<'a>,
    source: &str,
    options: &Options<'static>,
    below: u8,
) -> Node<'a> {
    let mut root = comrak::parse_document(arena, source, options);
    if is_too_deep(root) {
        root = comrak::parse_document(arena, &bare(source), options);
    }
    let level = |node: Node<'a>| {
        if let NodeValue::Heading(heading) = &node.data.borrow().value {
            Some(heading.level)
        } else {
            None
        }
    };
    let highest = root.descendants().filter_map(level).min().unwrap_or(1);
    for node in root.descendants() {
        let value = &mut node.data.borrow_mut().value;
        if let NodeValue::Heading(heading) = value {
            let level = below
                .saturating_add(1)
                .saturating_add(heading.level - highest);
            heading.level = level.min(6);
        } else if let NodeValue::Image(link) = value {
            *value = NodeValue::Link(link.clone());
        }
    }
    root
}

/// The deepest that a text may nest. What reads a tree goes down it by calling itself, and a thread's stack has an end.
const DEEPEST: usize = 40;

fn is_too_deep(root: Node<'_>) -> bool {
    let mut depth = 0_usize;
    for edge in root.traverse() {
        match edge {
            NodeEdge::Start(_) => depth += 1,
            NodeEdge::End(_) => depth = depth.saturating_sub(1),
        }
        if depth > DEEPEST {
            return true;
        }
    }
    false
}

/// The source with every sign escaped, so that nothing in it nests: somebody's paragraphs without a layout.
fn bare(source: &str) -> String {
    let mut bare = String::with_capacity(source.len() * 2);
    for line in source.lines() {
        for letter in line.trim_start().chars() {
            if letter.is_ascii_punctuation() {
                bare.push('\\');
            }
            bare.push(letter);
        }
        bare.push('\n');
    }
    bare
}

/// Whether a link may lead there: to the web or to a mailbox, never to a script or a file.
pub(crate) fn leads_somewhere(address: &str) -> bool {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| {
        ["http", "https", "mailto"]
            .iter()
            .any(|known| scheme.eq_ignore_ascii_case(known))
    })
}
