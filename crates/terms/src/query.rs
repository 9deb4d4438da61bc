//! What somebody asks for.

use crate::fold::fold;
use crate::stem::Tongue;
use crate::text::{Term, Written, dictionary_words, folded_words, pair, parts, unspaced_letters};

/// How many words are looked for at most; what is typed beyond them narrows nothing down.
const MOST: usize = 12;
/// How much of what is typed is looked at, in bytes.
const LONGEST: usize = 2_000;

/// The words of a search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<Word>,
}

/// A word that is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Word {
    /// Found as itself, as the beginning of a longer word, or by a stem in any language.
    Spaced {
        folded: String,
        /// Whether longer words that begin like it are meant, too: short ones would be the beginning of too many.
        prefix: bool,
        stems: Vec<String>,
    },
    /// Found where all of these characters or pairs of them stand.
    Unspaced(Vec<String>),
}

impl Query {
    /// Reads what was typed. Nothing of it is syntax.
    #[must_use]
    pub fn parse(typed: &str) -> Self {
        let typed = whole_words(typed);
        let mut words = Vec::new();
        for (range, written) in parts(typed) {
            match written {
                Written::Spaced => {
                    words.extend(folded_words(&typed[range]).into_iter().map(spaced))
                }
                Written::Unspaced => {
                    words.extend(
                        dictionary_words(&typed[range])
                            .into_iter()
                            .filter_map(unspaced),
                    );
                }
            }
        }
        // “l’asile” asks for asylum; a letter alone is asked for when there is nothing else.
        if words.iter().any(|word| !word.is_a_letter()) {
            words.retain(|word| !word.is_a_letter());
        }
        let mut once: Vec<Word> = Vec::with_capacity(words.len().min(MOST));
        for word in words {
            if once.len() < MOST && !once.contains(&word) {
                once.push(word);
            }
        }
        Self { words: once }
    }

    /// Whether there is nothing to look for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    #[must_use]
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// Whether all of its words are among these terms, as a database would say.
    #[must_use]
    pub fn is_in(&self, terms: &[Term]) -> bool {
        self.words.iter().all(|word| word.is_in(terms))
    }
}

impl Word {
    fn is_a_letter(&self) -> bool {
        match self {
            Self::Spaced { folded, .. } => {
                folded.chars().nth(1).is_none()
                    && !folded.chars().all(|letter| letter.is_ascii_digit())
            }
            Self::Unspaced(_) => false,
        }
    }

    fn is_in(&self, terms: &[Term]) -> bool {
        let has = |asked: &str| terms.iter().any(|term| term.term == asked);
        match self {
            Self::Spaced {
                folded,
                prefix,
                stems,
            } => {
                let begins = |term: &Term| *prefix && term.term.starts_with(folded.as_str());
                has(folded) || terms.iter().any(begins) || stems.iter().any(|stem| has(stem))
            }
            Self::Unspaced(all) => all.iter().all(|one| has(one)),
        }
    }

    /// Whether this folded word of a text in a language is meant.
    pub(crate) fn is_word(&self, word: &str, tongue: Option<Tongue>) -> bool {
        match self {
            Self::Spaced {
                folded,
                prefix,
                stems,
            } => {
                word == folded
                    || (*prefix && word.starts_with(folded.as_str()))
                    || tongue
                        .and_then(|tongue| tongue.stem(word))
                        .is_some_and(|stem| stems.contains(&stem))
            }
            Self::Unspaced(_) => false,
        }
    }

    /// Whether this character, or the pair that it begins, is meant.
    pub(crate) fn is_letters(&self, letters: &str) -> bool {
        match self {
            Self::Spaced { .. } => false,
            Self::Unspaced(all) => {
                let folded = fold(letters);
                all.contains(&folded)
            }
        }
    }
}

fn spaced(folded: String) -> Word {
    let mut stems: Vec<String> = Vec::new();
    for stem in Tongue::ALL.iter().filter_map(|tongue| tongue.stem(&folded)) {
        if !stems.contains(&stem) {
            stems.push(stem);
        }
    }
    Word::Spaced {
        stems,
        prefix: folded.chars().nth(2).is_some(),
        folded,
    }
}

fn unspaced(word: &str) -> Option<Word> {
    let letters = unspaced_letters(word);
    match letters.as_slice() {
        [] => None,
        [one] => Some(Word::Unspaced(vec![one.to_string()])),
        more => Some(Word::Unspaced(
            more.windows(2).map(|two| pair(two[0], two[1])).collect(),
        )),
    }
}

/// As much as is looked at, without a word that would be cut.
fn whole_words(typed: &str) -> &str {
    let looked = beginning(typed, LONGEST);
    match looked.rfind(char::is_whitespace) {
        Some(space) if looked.len() < typed.len() => &looked[..space],
        _ => looked,
    }
}

/// The first bytes of a text, up to the end of a character.
pub(crate) fn beginning(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::terms;

    fn finds(asked: &str, text: &str, language: &str) -> bool {
        Query::parse(asked).is_in(&terms(text, Tongue::of(language)))
    }

    #[test]
    fn words_are_found_in_six_languages() {
        assert!(finds("asylum procedures", "The procedure for asylum", "en"));
        assert!(finds("procedure", "Des PROCÉDURES d’asile", "fr"));
        assert!(finds("l’asile", "Des procédures d’asile", "fr"));
        assert!(finds("solicitudes", "Una solicitud de asilo", "es"));
        assert!(finds("беженцы", "Защита беженцев", "ru"));
        assert!(finds("اللُّجُوء", "إجراءات اللجوء في البلد", "ar"));
        assert!(finds("اجراءات", "إجراءات اللجوء", "ar"));
        assert!(finds("难民", "联合国难民署的报告", "zh"));
        assert!(finds("庇护程序", "关于庇护的新程序", "zh"));
        assert!(!finds("庇护", "护庇", "zh"));
    }

    #[test]
    fn the_beginning_of_a_word_finds_it_and_its_middle_does_not() {
        assert!(finds("proced", "procedure", "zh"));
        assert!(!finds("cedure", "procedure", "en"));
        assert!(!finds("pr", "procedure", "en"));
    }

    #[test]
    fn every_word_must_be_there() {
        assert!(!finds("asylum quokka", "asylum", "en"));
    }

    #[test]
    fn signs_alone_ask_for_nothing() {
        for typed in ["", "  ", "\"", "*", "()", "\0", "—…!?", "\u{200f}"] {
            assert!(Query::parse(typed).is_empty(), "{typed:?}");
        }
        assert_eq!(Query::parse(&"word ".repeat(5_000)).words().len(), 1);
    }
}
