//! A text as words with their places, and as terms.

use std::ops::Range;

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

use crate::fold::{fold, shortened};
use crate::stem::Tongue;

/// What a text is searched by, and which of its words it comes from, counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub term: String,
    pub place: u32,
}

/// How a part of a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    /// A word between spaces.
    Spaced,
    /// Characters of a script without spaces between its words.
    Unspaced,
}

/// The terms of a text in this language, in their order.
#[must_use]
pub fn terms(text: &str, tongue: Option<Tongue>) -> Vec<Term> {
    let mut terms = Vec::new();
    let mut place = 0;
    for (range, written) in parts(text) {
        match written {
            Written::Spaced => {
                for word in folded_words(&text[range]) {
                    place += 1;
                    if let Some(term) = tongue.and_then(|tongue| tongue.stem(&word)) {
                        terms.push(Term { term, place });
                    }
                    terms.push(Term { term: word, place });
                }
            }
            Written::Unspaced => {
                let letters = unspaced_letters(&text[range]);
                for (nth, letter) in letters.iter().enumerate() {
                    place += 1;
                    terms.push(Term {
                        term: letter.to_string(),
                        place,
                    });
                    if let Some(next) = letters.get(nth + 1) {
                        terms.push(Term {
                            term: pair(*letter, *next),
                            place,
                        });
                    }
                }
            }
        }
    }
    terms
}

pub(crate) fn pair(one: char, next: char) -> String {
    String::from_iter([one, next])
}

/// The folded characters of a run without spaces.
pub(crate) fn unspaced_letters(run: &str) -> Vec<char> {
    fold(run)
        .chars()
        .filter(|letter| is_sign(*letter))
        .collect()
}

/// The folded words of something that stands between spaces: “l’asile” is two, as is what folding takes apart.
pub(crate) fn folded_words(text: &str) -> Vec<String> {
    fold(text)
        .split(|letter| !is_sign(letter))
        .filter(|word| !word.is_empty())
        .map(|word| shortened(word).to_owned())
        .collect()
}

/// Whether a character belongs to words: letters, digits, and the signs that some scripts write vowels with.
fn is_sign(letter: char) -> bool {
    letter.is_alphanumeric() || unicode_normalization::char::is_combining_mark(letter)
}

/// Whether words of the character's script stand without spaces between them.
pub(crate) fn is_unspaced(letter: char) -> bool {
    matches!(letter,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{2e80}'..='\u{2fdf}' | '\u{3005}'..='\u{3007}' | '\u{3021}'..='\u{3029}'
        | '\u{3038}'..='\u{303b}' | '\u{3041}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{ff66}'..='\u{ff9f}' | '\u{1b000}'..='\u{1b16f}' | '\u{20000}'..='\u{3ffff}')
        && is_sign(letter)
}

/// The words of a text and its runs without spaces, in their order, as places in its bytes.
pub(crate) fn parts(text: &str) -> Vec<(Range<usize>, Written)> {
    let mut parts = Vec::new();
    let mut from = 0;
    while from < text.len() {
        let rest = &text[from..];
        let Some(first) = rest.chars().next() else {
            break;
        };
        let unspaced = is_unspaced(first);
        let run = rest
            .find(|letter| is_unspaced(letter) != unspaced)
            .unwrap_or(rest.len());
        if unspaced {
            parts.push((from..from + run, Written::Unspaced));
        } else {
            words(&text[from..from + run], spaced(), |range| {
                parts.push((from + range.start..from + range.end, Written::Spaced));
            });
        }
        from += run;
    }
    parts
}

/// The words of a run without spaces, as a dictionary tells them.
pub(crate) fn dictionary_words(run: &str) -> Vec<&str> {
    let all = WordSegmenter::new_auto(WordBreakInvariantOptions::default());
    let mut found = Vec::new();
    words(run, all, |range| found.push(&run[range]));
    found
}

fn spaced() -> WordSegmenterBorrowed<'static> {
    WordSegmenter::new_for_non_complex_scripts(WordBreakInvariantOptions::default())
}

fn words(text: &str, by: WordSegmenterBorrowed<'static>, mut word: impl FnMut(Range<usize>)) {
    let mut breaks = by.segment_str(text);
    let mut from = breaks.next().unwrap_or(0);
    while let Some(until) = breaks.next() {
        let has_letters = breaks.is_word_like() || text[from..until].chars().any(is_sign);
        if has_letters {
            word(from..until);
        }
        from = until;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str, tongue: Option<Tongue>) -> Vec<String> {
        terms(text, tongue)
            .into_iter()
            .map(|term| term.term)
            .collect()
    }

    #[test]
    fn words_are_folded_and_apostrophes_part_them() {
        assert_eq!(
            said("L’asile, à l'État!", None),
            ["l", "asile", "a", "l", "etat"]
        );
        assert_eq!(
            said("2021-01-R2 foo_bar", None),
            ["2021", "01", "r2", "foo", "bar"]
        );
    }

    #[test]
    fn stems_stand_at_the_place_of_their_words() {
        let terms = terms("Asylum procedures", Some(Tongue::English));
        let places: Vec<u32> = terms.iter().map(|term| term.place).collect();
        assert_eq!(places, [1, 1, 2, 2]);
        assert!(terms.iter().any(|term| term.term == "\u{e000}lprocedur"));
    }

    #[test]
    fn characters_without_spaces_become_pairs() {
        assert_eq!(
            said("难民署 x", None),
            ["难", "难民", "民", "民署", "署", "x"]
        );
    }

    #[test]
    fn a_dictionary_knows_chinese_words() {
        assert_eq!(dictionary_words("庇护程序"), ["庇护", "程序"]);
    }
}
