//! Text that people type, cleaned once at the door.
//!
//! Control characters and the invisible marks that turn the direction of text around are removed: they
//! have no business in a name or a title, and they are how headers are injected and extensions disguised.

use crate::Problem;

/// Marks that override or isolate text direction (Unicode Standard Annex 9); they may hide what a line says.
const fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}')
}

/// A no-break space that French typography asks for: before a tall sign, or inside guillemets.
const fn is_french_space(before: Option<char>, c: char, after: Option<char>) -> bool {
    matches!(c, '\u{A0}' | '\u{202F}')
        && (matches!(after, Some(':' | ';' | '!' | '?' | '»')) || matches!(before, Some('«')))
}

/// One clean line: no controls, no direction marks, single spaces, no space at the ends.
/// The no-break spaces of French punctuation stay; any other is a plain space, so that names can be found.
#[must_use]
pub fn line(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut chars = raw
        .chars()
        .filter(|c| !is_direction_mark(*c) && *c != '\u{FEFF}')
        .peekable();
    let mut apart = false;
    while let Some(c) = chars.next() {
        let before = (!apart).then(|| out.chars().next_back()).flatten();
        if before.is_some() && is_french_space(before, c, chars.peek().copied()) {
            out.push(c);
        } else if c.is_whitespace() || c.is_control() {
            apart = !out.is_empty();
        } else {
            if apart {
                out.push(' ');
            }
            apart = false;
            out.push(c);
        }
    }
    out
}

/// Clean paragraphs: line ends become `\n`, other controls and direction marks go.
#[must_use]
pub fn paragraphs(raw: &str) -> String {
    let unified = raw.replace("\r\n", "\n").replace('\r', "\n");
    let clean: String = unified
        .chars()
        .filter(|c| {
            (*c == '\n' || *c == '\t' || !c.is_control())
                && !is_direction_mark(*c)
                && *c != '\u{FEFF}'
        })
        .collect();
    clean.trim().to_owned()
}

/// A required line of at most `max` characters.
///
/// # Errors
/// [`Problem::Required`] when nothing is left after cleaning, [`Problem::TooLong`] past `max` characters.
pub fn required_line(raw: &str, max: usize) -> Result<String, Problem> {
    let clean = optional_line(raw, max)?;
    if clean.is_empty() {
        Err(Problem::Required)
    } else {
        Ok(clean)
    }
}

/// A line that may be empty, of at most `max` characters.
///
/// # Errors
/// [`Problem::TooLong`] past `max` characters.
pub fn optional_line(raw: &str, max: usize) -> Result<String, Problem> {
    within(line(raw), max)
}

/// Paragraphs that may be empty, of at most `max` characters.
///
/// # Errors
/// [`Problem::TooLong`] past `max` characters.
pub fn optional_paragraphs(raw: &str, max: usize) -> Result<String, Problem> {
    within(paragraphs(raw), max)
}

/// Paragraphs that must say something, of at most `max` characters.
///
/// # Errors
/// [`Problem::Required`] when nothing is left after cleaning, [`Problem::TooLong`] past `max` characters.
pub fn required_paragraphs(raw: &str, max: usize) -> Result<String, Problem> {
    let clean = optional_paragraphs(raw, max)?;
    if clean.is_empty() {
        Err(Problem::Required)
    } else {
        Ok(clean)
    }
}

fn within(clean: String, max: usize) -> Result<String, Problem> {
    if clean.chars().count() > max {
        Err(Problem::TooLong { max })
    } else {
        Ok(clean)
    }
}

/// The form in which names are compared: lower case, single spaces.
#[must_use]
pub fn fold(raw: &str) -> String {
    line(raw).to_lowercase()
}

/// An address-friendly form of a title: ASCII letters, digits and hyphens, at most 80 characters.
///
/// Titles in other scripts may leave nothing; the caller then falls back to the id.
#[must_use]
pub fn slug(title: &str) -> String {
    let mut out = String::new();
    for c in title.chars() {
        let c = unaccent(c).to_ascii_lowercase();
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
        if out.len() >= 80 {
            break;
        }
    }
    out.trim_end_matches('-').to_owned()
}

/// The form in which people are searched: lower case, without accents, Arabic letters without their marks.
///
/// What is stored for search and what is typed into the search box both go through this one function.
#[must_use]
pub fn search_key(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    for c in line(raw).chars().flat_map(char::to_lowercase) {
        match unaccent(c) {
            // Combining accents, vowel marks and the stretching stroke of Arabic.
            '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{0640}' => {}
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ß' => out.push_str("ss"),
            'þ' => out.push_str("th"),
            '’' | '‘' | 'ʼ' | 'ʻ' => out.push('\''),
            plain => out.push(plain),
        }
    }
    out
}

const fn unaccent(c: char) -> char {
    match c {
        'à'..='å' | 'À'..='Å' | 'Ā'..='ą' | 'Ǎ' | 'ǎ' | '\u{1EA0}'..='\u{1EB7}' => 'a',
        'è'..='ë' | 'È'..='Ë' | 'Ē'..='ě' | '\u{1EB8}'..='\u{1EC7}' => 'e',
        'ì'..='ï' | 'Ì'..='Ï' | 'Ĩ'..='ı' | '\u{1EC8}'..='\u{1ECB}' => 'i',
        'ò'..='ö' | 'ø' | 'Ò'..='Ö' | 'Ø' | 'Ō'..='ő' | 'Ơ' | 'ơ' | '\u{1ECC}'..='\u{1EE3}' => {
            'o'
        }
        'ù'..='ü' | 'Ù'..='Ü' | 'Ũ'..='ų' | 'Ư' | 'ư' | '\u{1EE4}'..='\u{1EF1}' => 'u',
        'ý' | 'ÿ' | 'Ý' | 'Ŷ'..='Ÿ' | '\u{1EF2}'..='\u{1EF9}' => 'y',
        'ç' | 'Ç' | 'Ć'..='č' => 'c',
        'Ď'..='đ' | 'ð' | 'Ð' => 'd',
        'Ĝ'..='ģ' | 'Ǧ' | 'ǧ' => 'g',
        'Ĥ'..='ħ' => 'h',
        'Ĵ' | 'ĵ' => 'j',
        'Ķ' | 'ķ' => 'k',
        'Ĺ'..='ł' => 'l',
        'ñ' | 'Ñ' | 'Ń'..='ŋ' => 'n',
        'Ŕ'..='ř' => 'r',
        'Ś'..='š' | 'Ș' | 'ș' => 's',
        'Ţ'..='ŧ' | 'Ț' | 'ț' => 't',
        'Ŵ' | 'ŵ' => 'w',
        'Ź'..='ž' => 'z',
        'ё' => 'е',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_carry_a_header_or_turn_text_around() {
        assert_eq!(line("Ana\r\nBcc: x@y.example"), "Ana Bcc: x@y.example");
        assert_eq!(line("Ana\u{202E}gpj.exe"), "Anagpj.exe");
        assert_eq!(line("  Ana \t  Ruiz  "), "Ana Ruiz");
    }

    #[test]
    fn the_spaces_of_french_punctuation_stay_and_no_others() {
        assert_eq!(
            line("Invitation\u{A0}: qualité"),
            "Invitation\u{A0}: qualité"
        );
        assert_eq!(line("«\u{202F}Asile\u{202F}»"), "«\u{202F}Asile\u{202F}»");
        assert_eq!(line("Marie\u{A0}Dupont\u{A0}"), "Marie Dupont");
        assert_eq!(line("\u{A0}: Ana \u{A0}: x"), ": Ana : x");
    }

    #[test]
    fn joiners_that_scripts_need_are_kept() {
        assert_eq!(line("می\u{200C}خواهم"), "می\u{200C}خواهم");
    }

    #[test]
    fn search_forgets_how_a_name_is_accented() {
        for (written, typed) in [
            ("Élise OUÉDRAOGO", "elise ouedraogo"),
            ("Nguyễn Thị Ánh", "nguyen thi anh"),
            ("Łukasz Čapek", "lukasz capek"),
            ("e\u{301}lise", "elise"),
            ("Ó’Brien", "o'brien"),
            ("أَحمد", "احمد"),
            ("Фёдор", "федор"),
            ("王伟", "王伟"),
        ] {
            assert_eq!(search_key(written), typed);
        }
    }

    #[test]
    fn a_title_becomes_an_address() {
        assert_eq!(
            slug("Qualité des décisions, 1ère instance"),
            "qualite-des-decisions-1ere-instance"
        );
        assert_eq!(slug("难民"), "");
    }
}
