//! Texts as the typesetter can set them: every character has a glyph, and no word is wider than its line.

use serde_json::Value;

use crate::fonts;

/// The longest stretch without a place to break that fits on a line: a SHA-256 does, and stays whole.
const LINE: usize = 64;
/// The same in a column of a table.
const CELL: usize = 18;

/// Goes through everything that is told; what is a code or an address stays as it is.
pub(super) fn fit(data: &mut Value) {
    within(data, LINE);
}

fn within(data: &mut Value, most: usize) {
    match data {
        Value::String(text) => *text = fitted(text, most),
        Value::Array(items) => items.iter_mut().for_each(|item| within(item, most)),
        Value::Object(fields) => {
            for (name, value) in fields.iter_mut() {
                match name.as_str() {
                    "is" | "link" | "look" | "tongue" | "weight" => {}
                    "rows" | "head" => within(value, CELL),
                    _ => within(value, most),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn fitted(text: &str, most: usize) -> String {
    let mut out = String::with_capacity(text.len());
    let mut unbroken = 0;
    for c in text.chars() {
        let c = if fonts::has(c) { c } else { fonts::MISSING };
        let breaks = c.is_whitespace() || matches!(c, '-' | '/' | '\u{200B}') || is_ideograph(c);
        unbroken = if breaks { 0 } else { unbroken + 1 };
        if unbroken > most && !joins(c) {
            // A place to break that is seen only where it is used.
            out.push('\u{200B}');
            unbroken = 1;
        }
        out.push(c);
    }
    out
}

/// Chinese breaks between any two characters.
const fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Marks that belong to the letter before them.
const fn joins(c: char) -> bool {
    fonts::is_unseen(c)
        || matches!(c, '\u{300}'..='\u{36F}' | '\u{483}'..='\u{489}')
        || matches!(c, '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{6D6}'..='\u{6ED}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_without_an_end_can_be_broken_and_stays_a_word() {
        let word = "a".repeat(100_000);
        let fitted = fitted(&word, LINE);
        assert_eq!(fitted.replace('\u{200B}', ""), word);
        let longest = fitted.split('\u{200B}').map(str::len).max();
        assert_eq!(longest, Some(LINE));
        let words = "несовершеннолетних лиц";
        assert_eq!(super::fitted(words, CELL), words);
    }

    #[test]
    fn what_no_font_has_is_seen_to_be_missing() {
        assert_eq!(fitted("a ก b", LINE), "a □ b");
    }

    #[test]
    fn addresses_and_codes_stay_as_they_are() {
        let address = format!("https://convener.example/{}", "a".repeat(100));
        let mut data =
            serde_json::json!({ "link": address, "text": "ก", "items": [{ "is": "ก" }] });
        fit(&mut data);
        assert_eq!(data["link"], serde_json::json!(address));
        assert_eq!(data["text"], serde_json::json!("□"));
        assert_eq!(data["items"][0]["is"], serde_json::json!("ก"));
    }
}
