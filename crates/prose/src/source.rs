//! Reading Markdown.

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
    let root = comrak::parse_document(arena, source, options);
    let levels = root
        .descendants()
        .filter_map(|node| match &node.data.borrow().value {
            NodeValue::Heading(heading) => Some(heading.level),
            _ => None,
        });
    let highest = levels.min().unwrap_or(1);
    for node in root.descendants() {
        let value = &mut node.data.borrow_mut().value;
        match value {
            NodeValue::Heading(heading) => {
                let level = below
                    .saturating_add(1)
                    .saturating_add(heading.level - highest);
                heading.level = level.min(6);
            }
            NodeValue::Image(link) => *value = NodeValue::Link(link.clone()),
            _ => {}
        }
    }
    root
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
