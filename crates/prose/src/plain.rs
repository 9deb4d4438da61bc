//! The words of a text without its marks.

use crate::parts::{Part, parts, words};

/// What a text says, a line for each of its blocks: for descriptions, feeds and the search.
#[must_use]
pub fn plain(source: &str) -> String {
    let mut lines = Vec::new();
    for part in parts(source) {
        match part {
            Part::Heading { text, .. } => lines.push(text),
            Part::Paragraph(text) | Part::Quote(text) | Part::Item { text, .. } => {
                lines.push(words(&text));
            }
            Part::Table { rows } => {
                for row in rows {
                    let cells: Vec<String> = row.iter().map(|cell| words(cell)).collect();
                    lines.push(cells.join(" "));
                }
            }
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_left_out_and_words_stay() {
        assert_eq!(
            plain("# Findings\n\nStates **share** [officers](https://x.example).\n\n- one\n- two"),
            "Findings\nStates share officers.\none\ntwo"
        );
    }
}
