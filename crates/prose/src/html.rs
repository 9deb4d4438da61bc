//! A text as a part of a page.

use std::sync::LazyLock;

use ammonia::{Builder, UrlRelative};
use comrak::Arena;

use crate::source;

/// Blocks that find their own direction: a text may quote another language.
const BLOCKS: [&str; 10] = [
    "p",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "blockquote",
    "td",
    "th",
];

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut cleaner = Builder::empty();
    cleaner
        .tags(
            BLOCKS
                .into_iter()
                .chain([
                    "a", "br", "code", "em", "hr", "ol", "pre", "strong", "table", "tbody",
                    "thead", "tr", "ul",
                ])
                .collect(),
        )
        .tag_attributes(
            [("a", ["href"].into()), ("ol", ["start"].into())]
                .into_iter()
                .collect(),
        )
        .url_schemes(["http", "https", "mailto"].into())
        .url_relative(UrlRelative::Deny)
        .link_rel(Some("nofollow noopener noreferrer"));
    for block in BLOCKS {
        cleaner.set_tag_attribute_value(block, "dir", "auto");
    }
    cleaner
});

/// The text as HTML that can stand in a page as it is, under a heading of the level `below` (1 to 5): each block finds
/// its own direction, and links tell search engines that they are somebody else's.
#[must_use]
pub fn html(source: &str, below: u8) -> String {
    let (arena, options) = (Arena::new(), source::options());
    let root = source::read(&arena, source, &options, below);
    let mut rendered = String::new();
    // A string takes whatever is written to it.
    if comrak::format_html(root, &options, &mut rendered).is_err() {
        return String::new();
    }
    CLEANER.clean(&rendered).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_a_page() {
        let made = html(
            "## Findings\n\nStates *may* **share** officers.\nA second line.\n\n### More\n\n1. first\n2. second\n\n- a\n- b\n\n> said\n",
            1,
        );
        for part in [
            "<h2 dir=\"auto\">Findings</h2>",
            "<h3 dir=\"auto\">More</h3>",
            "<em>may</em> <strong>share</strong> officers.<br>",
            "<ol>",
            "<li dir=\"auto\">second</li>",
            "<ul>",
            "<blockquote dir=\"auto\">",
        ] {
            assert!(made.contains(part), "{part} is not in {made}");
        }
    }

    #[test]
    fn a_table_stays_one() {
        let made = html("| State | Officers |\n|---|---|\n| Kenya | 12 |\n", 1);
        assert!(
            made.contains("<th dir=\"auto\">State</th>")
                && made.contains("<td dir=\"auto\">12</td>")
        );
    }

    #[test]
    fn emphasis_stands_beside_chinese_characters() {
        assert!(html("国家可以**分享**官员。", 1).contains("<strong>分享</strong>"));
    }

    #[test]
    fn html_is_words_and_pictures_are_links() {
        let made = html(
            "<b onclick=alert(1)>no</b>\n\n![a chart](https://elsewhere.example/x.png)",
            1,
        );
        assert!(made.contains("&lt;b onclick=alert(1)&gt;no"), "{made}");
        assert!(!made.contains("<img"), "{made}");
        assert!(
            made.contains("rel=\"nofollow noopener noreferrer\">a chart</a>"),
            "{made}"
        );
    }

    #[test]
    fn a_link_leads_to_the_web_or_to_a_mailbox() {
        for bad in [
            "[x](javascript:alert(1))",
            "[x](data:text/html;base64,AAAA)",
            "[x](vbscript:x)",
            "[x](/desk/sign-out)",
            "[x](//elsewhere.example)",
            "<javascript:alert(1)>",
        ] {
            let made = html(bad, 1);
            assert!(
                !made.contains("href=\"j") && !made.contains("href=\"/"),
                "{made}"
            );
            assert!(
                !made.contains("href=\"d") && !made.contains("href=\"v"),
                "{made}"
            );
        }
        assert!(html("https://www.unhcr.org/x", 1).contains("href=\"https://www.unhcr.org/x\""));
        assert!(html("[us](mailto:acsg@example.org)", 1).contains("href=\"mailto:"));
    }
}
