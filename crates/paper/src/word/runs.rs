//! Texts as runs. Word orders what stands side by side by marks on the runs, and knows no invisible ones
//! (ISO/IEC 29500-1, 17.3.2.30), so a text is cut where its direction turns.

use super::xml::Xml;
use crate::Fault;
use crate::model::{Tongue, Weight};

/// How a run is set.
#[derive(Clone, Copy)]
pub(super) struct Set<'a> {
    pub tongue: Tongue,
    pub weight: Weight,
    /// A character style.
    pub style: Option<&'a str>,
}

impl Set<'_> {
    pub(super) const fn plain(tongue: Tongue) -> Self {
        Self {
            tongue,
            weight: Weight::Plain,
            style: None,
        }
    }
}

/// Writes a text as runs.
pub(super) fn text(xml: &mut Xml, text: &str, set: Set<'_>) -> Result<(), Fault> {
    for (right_to_left, piece) in pieces(text, set.tongue.right_to_left()) {
        run(xml, set, right_to_left, |xml| lines(xml, &piece))?;
    }
    Ok(())
}

/// Writes one run around what `content` writes.
pub(super) fn run(
    xml: &mut Xml,
    set: Set<'_>,
    right_to_left: bool,
    content: impl FnOnce(&mut Xml) -> Result<(), Fault>,
) -> Result<(), Fault> {
    xml.around("w:r", &[], |xml| {
        xml.around("w:rPr", &[], |xml| looks(xml, set, right_to_left))?;
        content(xml)
    })
}

/// The properties in the order of the schema (17.3.2.28).
fn looks(xml: &mut Xml, set: Set<'_>, right_to_left: bool) -> Result<(), Fault> {
    if let Some(style) = set.style {
        xml.empty("w:rStyle", &[("w:val", style)])?;
    }
    if set.tongue == Tongue::Zh {
        xml.empty("w:rFonts", &[("w:hint", "eastAsia")])?;
    }
    let upright = matches!(set.tongue, Tongue::Ar | Tongue::Zh);
    match set.weight {
        Weight::Bold => {
            xml.empty("w:b", &[])?;
            xml.empty("w:bCs", &[])?;
        }
        Weight::Italic if !upright => {
            xml.empty("w:i", &[])?;
            xml.empty("w:iCs", &[])?;
        }
        Weight::Plain | Weight::Italic => {}
    }
    if right_to_left {
        xml.empty("w:rtl", &[])?;
    }
    let (kind, code) = match set.tongue {
        Tongue::En => ("w:val", "en-GB"),
        Tongue::Fr => ("w:val", "fr-FR"),
        Tongue::Es => ("w:val", "es-ES"),
        Tongue::Ru => ("w:val", "ru-RU"),
        Tongue::Ar => ("w:bidi", "ar-SA"),
        Tongue::Zh => ("w:eastAsia", "zh-CN"),
    };
    xml.empty("w:lang", &[(kind, code)])
}

fn lines(xml: &mut Xml, text: &str) -> Result<(), Fault> {
    for (nth, line) in text.split('\n').enumerate() {
        if nth > 0 {
            xml.empty("w:br", &[])?;
        }
        if !line.is_empty() {
            let keep = [("xml:space", "preserve")];
            xml.around("w:t", &keep, |xml| xml.text(line))?;
        }
    }
    Ok(())
}

/// Cuts a text where its direction turns. What has no direction of its own goes with the text around it; what is
/// isolated goes by its own first letter, and the marks that isolate it are left out.
fn pieces(text: &str, right_to_left: bool) -> Vec<(bool, String)> {
    let mut out = Pieces::default();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(is_opener) {
        out.run(before, right_to_left);
        let (inner, behind) = until_closed(after);
        // Without a letter it is from left to right: a reference, a time, a number with a sign.
        let own = inner.chars().find_map(direction);
        if own.is_none() && right_to_left {
            // Programs that order by the characters alone would turn 2017-01 round behind an Arabic letter.
            out.push(false, LEFT_TO_RIGHT);
        }
        for (direction, piece) in pieces(inner, own.unwrap_or(false)) {
            out.push(direction, &piece);
        }
        rest = behind;
    }
    out.run(rest, right_to_left);
    out.0
}

/// The invisible mark that counts as a letter from left to right (Unicode Standard Annex 9, 2.6).
pub(super) const LEFT_TO_RIGHT: &str = "\u{200E}";

const fn is_opener(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2068}')
}

/// What stands before the mark that closes, and what behind it.
fn until_closed(text: &str) -> (&str, &str) {
    let mut open = 1_usize;
    for (at, c) in text.char_indices() {
        if is_opener(c) {
            open += 1;
        } else if c == '\u{2069}' {
            open -= 1;
            if open == 0 {
                return (&text[..at], &text[at + c.len_utf8()..]);
            }
        }
    }
    (text, "")
}

/// Whether a character is of a script from right to left; nothing for what has no direction (Unicode Standard
/// Annex 9, 3.2, as far as our languages go).
fn direction(c: char) -> Option<bool> {
    match c {
        '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}' => None,
        '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' => Some(true),
        c if c.is_alphabetic() => Some(false),
        _ => None,
    }
}

#[derive(Default)]
struct Pieces(Vec<(bool, String)>);

impl Pieces {
    fn push(&mut self, direction: bool, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.0.last_mut() {
            Some((last, before)) if *last == direction => before.push_str(text),
            _ => self.0.push((direction, text.to_owned())),
        }
    }

    /// A text without isolates, in a paragraph or an isolate of this direction.
    fn run(&mut self, text: &str, around: bool) {
        let mut now = around;
        // Where what has no direction began.
        let mut undecided = 0;
        for (at, c) in text.char_indices() {
            let Some(next) = direction(c) else { continue };
            let between = if now == next { now } else { around };
            self.push(between, &text[undecided..at]);
            self.push(next, &text[at..at + c.len_utf8()]);
            (now, undecided) = (next, at + c.len_utf8());
        }
        self.push(around, &text[undecided..]);
    }
}

#[cfg(test)]
mod tests {
    use super::pieces;

    fn of(text: &str, right_to_left: bool) -> Vec<(bool, String)> {
        pieces(text, right_to_left)
    }

    fn piece(right_to_left: bool, text: &str) -> (bool, String) {
        (right_to_left, text.to_owned())
    }

    #[test]
    fn a_text_of_one_direction_is_one_piece() {
        assert_eq!(
            of("Group, 2019 (a).", false),
            [piece(false, "Group, 2019 (a).")]
        );
        assert_eq!(of("فريق، 2019.", true), [piece(true, "فريق، 2019.")]);
        assert!(of("", true).is_empty());
    }

    #[test]
    fn latin_names_in_arabic_are_pieces_of_their_own() {
        let expected = [
            piece(true, "مع "),
            piece(false, "UN Women"),
            piece(true, " و "),
            piece(false, "ACSG"),
            piece(true, "."),
        ];
        assert_eq!(of("مع UN Women و ACSG.", true), expected);
    }

    #[test]
    fn an_isolated_name_keeps_its_punctuation() {
        let expected = [
            piece(true, "المكان: "),
            piece(false, "Geneva (CH)"),
            piece(true, "."),
        ];
        assert_eq!(of("المكان: \u{2068}Geneva (CH)\u{2069}.", true), expected);
        assert_eq!(of("\u{2067}open", false), [piece(false, "open")]);
        let reference = [piece(true, "تقرير · "), piece(false, "\u{200E}2017-01")];
        assert_eq!(of("تقرير · \u{2068}2017-01\u{2069}", true), reference);
    }
}
