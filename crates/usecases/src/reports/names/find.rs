//! Finding names of States, organisations and people in texts of six languages.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use domain::ids::PersonId;
use domain::naming::NamedKind;
use locale::Lang;

/// Somebody who can be named. `key` is the code of a State, or the name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Subject {
    pub kind: NamedKind,
    pub key: String,
    pub person: Option<PersonId>,
}

/// A name that stands in a text, and the words around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub subject: Subject,
    pub excerpt: String,
}

/// How a name is looked for.
struct Pattern {
    subject: Subject,
    /// How many letters an inflected name can have after what is looked for.
    ending: usize,
    /// Whether it counts only where it begins with a capital: a family name that is a word as well.
    capital: bool,
}

/// Names to look for.
pub(super) struct Names {
    patterns: Vec<Pattern>,
    search: AhoCorasick,
}

/// Short names that States are called by beside those of the United Nations.
const SHORT: [(&str, &str); 12] = [
    ("GBR", "United Kingdom"),
    ("USA", "United States"),
    ("TZA", "Tanzania"),
    ("RUS", "Russia"),
    ("KOR", "South Korea"),
    ("PRK", "North Korea"),
    ("SYR", "Syria"),
    ("LAO", "Laos"),
    ("MDA", "Moldova"),
    ("BRN", "Brunei"),
    ("VNM", "Vietnam"),
    ("TUR", "Turkey"),
];

/// The words of an excerpt before and after a name, in characters.
const AROUND: usize = 60;

/// All States by their names in the six languages.
pub(super) fn states() -> &'static Names {
    static STATES: LazyLock<Names> = LazyLock::new(|| {
        let subject = |code: &str| Subject {
            kind: NamedKind::State,
            key: code.to_owned(),
            person: None,
        };
        let mut names: Vec<(Subject, String)> = SHORT
            .iter()
            .map(|(code, name)| (subject(code), (*name).to_owned()))
            .collect();
        for lang in Lang::ALL {
            for (code, name) in locale::states(*lang) {
                names.push((subject(code), (*name).to_owned()));
                // "Bolivia (Plurinational State of)" is mostly called by what stands first.
                if let Some((first, _)) = name.split_once(['(', '（']) {
                    names.push((subject(code), first.trim().to_owned()));
                }
            }
        }
        Names::new(
            names
                .into_iter()
                .map(|(subject, name)| (subject, name, false)),
        )
    });
    &STATES
}

impl Names {
    /// Names to look for, and whether each counts with a capital alone.
    pub fn new(names: impl Iterator<Item = (Subject, String, bool)>) -> Self {
        let mut patterns = Vec::new();
        let mut words = Vec::new();
        for (subject, name, capital) in names {
            let mut word: String = name.chars().map(fold).collect();
            let mut ending = 0;
            if inflects(&word) {
                word.pop();
                ending = 3;
            }
            if word.is_empty() {
                continue;
            }
            words.push(word);
            patterns.push(Pattern {
                subject,
                ending,
                capital,
            });
        }
        let search = AhoCorasick::new(&words).unwrap_or_else(|_| {
            // More patterns than an automaton takes are more than any dialogue has people.
            AhoCorasick::new(std::iter::empty::<&str>()).expect("no pattern is too many")
        });
        Self { patterns, search }
    }

    /// Every name that stands in a text, each once. A name within a longer one is not there.
    pub fn in_text(&self, text: &str) -> Vec<Found> {
        let letters: Vec<char> = text.chars().collect();
        let folded: Vec<char> = letters.iter().copied().map(fold).collect();
        let haystack: String = folded.iter().collect();
        let mut starts = Vec::with_capacity(folded.len() + 1);
        let mut at = 0;
        for letter in &folded {
            starts.push(at);
            at += letter.len_utf8();
        }
        starts.push(at);
        let index = |byte: usize| starts.binary_search(&byte).ok();
        let mut hits: Vec<(usize, usize, usize)> = self
            .search
            .find_overlapping_iter(&haystack)
            .filter_map(|hit| {
                let (from, to) = (index(hit.start())?, index(hit.end())?);
                let pattern = self.patterns.get(hit.pattern().as_usize())?;
                let to = stands_alone(&folded, from, to, pattern.ending)?;
                let capital = letters.get(from).is_some_and(|c| c.is_uppercase());
                (!pattern.capital || capital).then_some((from, to, hit.pattern().as_usize()))
            })
            .collect();
        // The longest first at each place, so that what it covers falls away.
        hits.sort_by_key(|(from, to, _)| (*from, std::cmp::Reverse(*to)));
        let mut found: Vec<Found> = Vec::new();
        let mut covered = 0;
        for (from, to, pattern) in hits {
            if from < covered && to <= covered {
                continue;
            }
            covered = to;
            let Some(pattern) = self.patterns.get(pattern) else {
                continue;
            };
            if !found.iter().any(|known| known.subject == pattern.subject) {
                let (start, end) = (
                    from.saturating_sub(AROUND),
                    (to + AROUND).min(letters.len()),
                );
                let mut excerpt: String =
                    letters.get(start..end).unwrap_or_default().iter().collect();
                if start > 0 {
                    excerpt.insert(0, '…');
                }
                if end < letters.len() {
                    excerpt.push('…');
                }
                found.push(Found {
                    subject: pattern.subject.clone(),
                    excerpt,
                });
            }
        }
        found
    }
}

/// Letters as names are compared: lower case, one sign for each apostrophe, hyphen and space.
fn fold(letter: char) -> char {
    match letter {
        '’' | 'ʼ' | '‘' => '\'',
        '‑' | '–' => '-',
        '\u{a0}' | '\u{202f}' | '\n' | '\t' => ' ',
        // What one small letter cannot say stays: a text keeps its length.
        other => other.to_lowercase().next().unwrap_or(other),
    }
}

/// A Russian name of one word whose end changes with its case.
fn inflects(word: &str) -> bool {
    let long = word.chars().count() >= 5 && !word.contains(' ');
    long && word.ends_with(['а', 'я', 'ь', 'й'])
}

fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// Whether what was found is a word of its own, and where it ends: not within another word, except after the prefixes
/// of Arabic and before the endings of Russian. Chinese has no spaces to go by.
fn stands_alone(text: &[char], from: usize, to: usize, ending: usize) -> Option<usize> {
    if text.get(from).copied().is_some_and(is_han) {
        return Some(to);
    }
    let before = text.get(..from).unwrap_or_default().iter().rev();
    let before: Vec<char> = before
        .take_while(|letter| letter.is_alphanumeric())
        .copied()
        .collect();
    let prefix = before.len() <= 3 && before.iter().all(|letter| "وفبلكا".contains(*letter));
    if !before.is_empty() && !prefix {
        return None;
    }
    let after = text.get(to..).unwrap_or_default().iter();
    let after = after.take_while(|letter| letter.is_alphanumeric()).count();
    (after <= ending).then_some(to + after)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<String> {
        let found = states().in_text(text);
        found.into_iter().map(|found| found.subject.key).collect()
    }

    #[test]
    fn states_are_found_in_each_of_the_languages() {
        for (text, code) in [
            ("As KENYA said, more can be done.", "KEN"),
            ("Comme l’a dit la Côte d’Ivoire.", "CIV"),
            ("Según México, hay que hacer más.", "MEX"),
            ("وقالت كينيا إن ذلك ممكن، ولكينيا رأي.", "KEN"),
            ("Делегация Кении отметила успехи.", "KEN"),
            ("肯尼亚代表指出。", "KEN"),
            ("Bolivia and others agreed.", "BOL"),
        ] {
            assert_eq!(codes(text), [code], "{text}");
        }
    }

    #[test]
    fn a_name_within_another_word_is_none() {
        assert_eq!(codes("Nigeria"), ["NGA"]);
        assert_eq!(codes("Guinea-Bissau"), ["GNB"]);
        assert!(codes("An omanic, chadwick and malicious text").is_empty());
        assert!(codes("Several States spoke of quality.").is_empty());
    }

    #[test]
    fn family_names_count_with_a_capital_alone() {
        let subject = Subject {
            kind: NamedKind::Person,
            key: "Amina Green".into(),
            person: None,
        };
        let names = Names::new(std::iter::once((subject, "Green".into(), true)));
        assert!(names.in_text("a green corridor").is_empty());
        let found = names.in_text("as Green put it");
        assert_eq!(
            found.first().map(|found| found.excerpt.as_str()),
            Some("as Green put it")
        );
    }
}
