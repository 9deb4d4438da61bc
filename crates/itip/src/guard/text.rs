//! Free text: one line, several paragraphs, or a person's name.

/// Cleans text that must stay on one line, such as a title or a place.
///
/// Breaks and controls become spaces, runs of spaces become one, and direction overrides go,
/// because they would let a title rearrange the words that a mail program puts around it.
pub fn line(raw: &str, limit: usize) -> String {
    let mut clean = String::new();
    for character in head(raw, limit).chars() {
        if is_direction_control(character) || is_invisible(character) {
            continue;
        }
        let blank = character.is_whitespace() || character.is_control();
        if !blank {
            clean.push(character);
        } else if !clean.is_empty() && !clean.ends_with(' ') {
            clean.push(' ');
        }
    }
    clean.truncate(clean.trim_end().len());
    shorten(clean, limit)
}

/// Cleans text of several paragraphs: every kind of line break becomes `\n`, other controls go.
pub fn paragraphs(raw: &str, limit: usize) -> String {
    let mut clean = String::new();
    let mut characters = head(raw, limit).chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' => {
                characters.next_if_eq(&'\n');
                clean.push('\n');
            }
            '\n' | '\u{85}' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            '\t' => clean.push(' '),
            other if other.is_control() || is_invisible(other) => {}
            other => clean.push(other),
        }
    }
    let start = clean.len() - clean.trim_start_matches('\n').len();
    clean.drain(..start);
    clean.truncate(clean.trim_end().len());
    shorten(clean, limit)
}

/// Cleans a name so that it reads the same in a calendar parameter and in a mail header.
///
/// A parameter value can hold no quotation mark, and mail programs disagree on how `^` and `\`
/// are decoded (RFC 6868), so neither is ever written.
pub fn name(raw: &str, limit: usize) -> String {
    let quiet: String = head(raw, limit)
        .chars()
        .map(|character| match character {
            '"' => '\'',
            '\\' => '/',
            '^' | '<' | '>' => ' ',
            other => other,
        })
        .collect();
    header(&quiet, limit)
}

/// Cleans a line that stands in a mail header, such as a subject.
///
/// `=?` opens an encoded word there; nobody should smuggle a second text in behind it.
pub fn header(raw: &str, limit: usize) -> String {
    line(&head(raw, limit).replace("=?", "= ?"), limit)
}

/// Escapes TEXT (RFC 5545 3.3.11) for the properties that the calendar library does not know.
pub(crate) fn escape(clean: &str) -> String {
    let mut escaped = String::with_capacity(clean.len());
    for character in clean.chars() {
        match character {
            '\\' | ';' | ',' => escaped.extend(['\\', character]),
            '\n' => escaped.push_str("\\n"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// As much of the input as can matter, so that a megabyte costs no more than a page.
fn head(raw: &str, limit: usize) -> &str {
    &raw[..raw.floor_char_boundary(limit.saturating_mul(2))]
}

fn shorten(mut clean: String, limit: usize) -> String {
    const MARK: char = '…';
    if clean.len() > limit {
        clean.truncate(clean.floor_char_boundary(limit.saturating_sub(MARK.len_utf8())));
        clean.truncate(clean.trim_end().len());
        clean.push(MARK);
    }
    clean
}

/// Embeddings, overrides and isolates. The two plain marks (U+200E, U+200F) stay: Arabic and
/// Hebrew titles need them, and they cannot reorder anything beyond themselves.
fn is_direction_control(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn is_invisible(character: char) -> bool {
    matches!(character, '\u{FEFF}' | '\u{FFFE}' | '\u{FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_pasted_with_line_breaks_stays_on_one_line() {
        assert_eq!(
            line(" Opening\r\n\tsession\u{2028}one \u{0} ", 100),
            "Opening session one"
        );
    }

    #[test]
    fn a_title_cannot_turn_the_reading_direction() {
        assert_eq!(line("pay \u{202E}lla\u{202C} now", 100), "pay lla now");
        assert_eq!(line("حوار\u{200F} 2027", 100), "حوار\u{200F} 2027");
    }

    #[test]
    fn every_kind_of_line_break_becomes_a_newline() {
        assert_eq!(
            paragraphs("a\r\nb\rc\u{85}d\u{2029}e\tf\u{1b}[1m", 100),
            "a\nb\nc\nd\ne f[1m"
        );
    }

    #[test]
    fn a_name_cannot_close_its_own_quotation() {
        assert_eq!(
            name("X\"\r\nATTENDEE:mailto:e@x", 100),
            "X' ATTENDEE:mailto:e@x"
        );
        assert_eq!(name("=?utf-8?q?a?=", 100), "= ?utf-8?q?a?=");
    }

    #[test]
    fn long_text_is_cut_between_characters_and_says_so() {
        let cut = paragraphs(&"语".repeat(100), 50);
        assert!(cut.len() <= 50 && cut.ends_with("语…"), "{cut}");
    }
}
