//! Folding of content lines (RFC 5545 3.1).
//!
//! The calendar library folds too, but counts the leading space of the last continuation
//! line towards nothing: it can grow to 76 octets. So its folds are taken out and made anew.

const LIMIT: usize = 75;

/// Folds the lines of a whole calendar, whose own folds are dropped.
///
/// Exact because no value can hold a line break: they were all cleaned or escaped before.
pub(super) fn refold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + text.len() / LIMIT * 3);
    for line in text.replace("\r\n ", "").split_inclusive("\r\n") {
        fold(line.trim_end_matches("\r\n"), &mut folded);
    }
    folded
}

fn fold(line: &str, folded: &mut String) {
    let mut rest = line;
    let mut room = LIMIT;
    while rest.len() > room {
        let mut cut = rest.floor_char_boundary(room);
        // A continuation that begins with its own blank loses it in careless readers.
        if rest[cut..].starts_with(' ') {
            cut = rest.floor_char_boundary(cut - 1);
        }
        folded.push_str(&rest[..cut]);
        folded.push_str("\r\n ");
        rest = &rest[cut..];
        room = LIMIT - 1;
    }
    folded.push_str(rest);
    folded.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_length_of_line_folds_at_75_octets_and_unfolds_to_itself() {
        for unit in ["a", "é", "语", "😀", "a ", " "] {
            for length in 0..400 {
                let line = format!("X:{}\r\n", unit.repeat(length));
                let folded = refold(&line);
                assert!(
                    folded.split("\r\n").all(|part| part.len() <= LIMIT),
                    "{folded}"
                );
                assert_eq!(folded.replace("\r\n ", ""), line);
            }
        }
    }

    #[test]
    fn the_folds_of_the_library_are_replaced() {
        let once = refold(&format!("X:{}\r\n", "a".repeat(300)));
        assert_eq!(refold(&once), once);
    }
}
