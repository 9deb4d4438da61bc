//! Stems: “procedures” and “procedure” are one word to whoever searches.

use rust_stemmers::{Algorithm, Stemmer};

use crate::fold::{fold, shortened};

/// A language whose words are stemmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    Arabic,
    English,
    French,
    Russian,
    Spanish,
}

/// What stands before a stem, so that it is no word: a character that no text has a meaning for, and the letter of
/// its script.
const MARK: char = '\u{e000}';

impl Tongue {
    pub const ALL: [Self; 5] = [
        Self::Arabic,
        Self::English,
        Self::French,
        Self::Russian,
        Self::Spanish,
    ];

    /// The language of a two-letter code; none for those whose words are not stemmed.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        Some(match code {
            "ar" => Self::Arabic,
            "en" => Self::English,
            "fr" => Self::French,
            "ru" => Self::Russian,
            "es" => Self::Spanish,
            _ => return None,
        })
    }

    /// Languages of one script share their stems: a stem that one language alone had would be rarer than the same
    /// one of another, and what is rare is put first.
    fn script(self) -> char {
        match self {
            Self::Arabic => 'a',
            Self::Russian => 'c',
            Self::English | Self::French | Self::Spanish => 'l',
        }
    }

    fn stemmed(self, folded: &str) -> String {
        let algorithm = match self {
            Self::Arabic => return arabic(folded).to_owned(),
            Self::English => Algorithm::English,
            Self::French => Algorithm::French,
            Self::Russian => Algorithm::Russian,
            Self::Spanish => Algorithm::Spanish,
        };
        Stemmer::create(algorithm).stem(folded).into_owned()
    }

    /// Whether words of this language are written in these letters.
    fn writes(self, folded: &str) -> bool {
        folded.chars().all(|letter| match self {
            Self::Arabic => matches!(letter, '\u{620}'..='\u{64a}'),
            Self::Russian => matches!(letter, 'а'..='я'),
            Self::English | Self::French | Self::Spanish => letter.is_ascii_lowercase(),
        })
    }

    /// The marked stem of a word; none where the word is not written as this language is.
    ///
    /// The folded form is stemmed, in every language: whoever types “procedure” without its accent means the
    /// same word, and what is stored and what is asked must meet.
    pub(crate) fn stem(self, folded: &str) -> Option<String> {
        if folded.chars().nth(2).is_none() || !self.writes(folded) {
            return None;
        }
        let stem = fold(&self.stemmed(folded));
        // A stem of nothing would be every word's.
        (!stem.is_empty()).then(|| format!("{MARK}{}{}", self.script(), shortened(&stem)))
    }
}

/// What stands before an Arabic word – “and”, “with”, “like”, “for”, and the article – and what ends it, in folded
/// letters. Snowball's rules tell nouns from verbs by letters that folding makes one; these light ones do not need
/// to, and find as much.
const BEFORE: [&str; 7] = ["وال", "فال", "بال", "كال", "ولل", "ال", "لل"];
const BEHIND: [&str; 9] = ["ها", "ان", "ات", "ون", "ين", "يه", "يا", "ه", "ي"];

fn arabic(folded: &str) -> &str {
    let is_long = |word: &str, letters: usize| word.chars().nth(letters - 1).is_some();
    let mut word = folded;
    let bare = BEFORE.iter().find_map(|before| word.strip_prefix(before));
    match bare.filter(|bare| is_long(bare, 2)) {
        Some(bare) => word = bare,
        None => {
            word = word
                .strip_prefix('و')
                .filter(|bare| is_long(bare, 3))
                .unwrap_or(word)
        }
    }
    for behind in BEHIND {
        word = word
            .strip_suffix(behind)
            .filter(|bare| is_long(bare, 2))
            .unwrap_or(word);
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(tongue: Tongue, one: &str, other: &str) {
        let stem = |word| tongue.stem(&fold(word)).expect("a stem");
        assert_eq!(stem(one), stem(other), "{one} and {other}");
    }

    #[test]
    fn inflected_forms_share_their_stem() {
        same(Tongue::English, "procedures", "procedure");
        same(Tongue::French, "procédures", "procédure");
        same(Tongue::French, "intégration", "intégrations");
        same(Tongue::Spanish, "solicitudes", "solicitud");
        same(Tongue::Spanish, "protección", "protecciones");
        same(Tongue::Russian, "беженцев", "беженцам");
        same(Tongue::Russian, "процедуры", "процедура");
        same(Tongue::Arabic, "اللاجئين", "لاجئ");
        same(Tongue::Arabic, "والحماية", "الحماية");
    }

    #[test]
    fn words_of_another_script_have_no_stem() {
        assert_eq!(Tongue::Russian.stem("asylum"), None);
        assert_eq!(Tongue::English.stem("убежище"), None);
        assert_eq!(Tongue::English.stem("2023"), None);
        assert_eq!(Tongue::English.stem("as"), None);
    }
}
