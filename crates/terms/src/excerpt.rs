//! The place of a text that answers a search best, with what was found in it marked.

use std::ops::Range;

use crate::query::{Query, Word, beginning};
use crate::stem::Tongue;
use crate::text::{Written, folded_words, parts};

/// How much of a text is looked through, in bytes.
const LOOKED_THROUGH: usize = 60_000;

/// A part of an excerpt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    /// Whether it is what was asked for.
    pub hit: bool,
}

/// A part of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    pub pieces: Vec<Piece>,
    /// Whether text stands before it, and behind it.
    pub before: bool,
    pub after: bool,
}

/// A word of the text that was asked for: where it stands, and which of the query's words it is.
struct Hit {
    range: Range<usize>,
    word: usize,
}

/// About `length` characters of a text around the place where most of the query's words stand; its beginning where
/// there is none.
#[must_use]
pub fn excerpt(text: &str, tongue: Option<Tongue>, query: &Query, length: usize) -> Excerpt {
    let text = text.trim();
    let looked = beginning(text, LOOKED_THROUGH);
    let hits = hits(looked, tongue, query);
    // Bytes of a script are alike long, so characters are counted as its bytes.
    let width = looked.len() / looked.chars().count().max(1);
    let length = length * width.max(1);
    let window = best(&hits, query.words().len(), length);
    let from = match window.first() {
        // A little of what comes before says what it is about.
        Some(first) if first.range.start > length / 4 => {
            start_of_word(looked, first.range.start - length / 4, first.range.start)
        }
        _ => 0,
    };
    let until = end_of_word(looked, from + length);
    let pieces = cut(looked, from..until, &hits);
    Excerpt {
        pieces,
        before: from > 0,
        after: until < text.len(),
    }
}

/// A whole text with what was found in it marked.
#[must_use]
pub fn marked(text: &str, tongue: Option<Tongue>, query: &Query) -> Vec<Piece> {
    let hits = hits(text, tongue, query);
    cut(text, 0..text.len(), &hits)
}

fn hits(text: &str, tongue: Option<Tongue>, query: &Query) -> Vec<Hit> {
    let mut hits = Vec::new();
    for (range, written) in parts(text) {
        match written {
            Written::Spaced => {
                let words = folded_words(&text[range.clone()]);
                let is = |asked: &Word| words.iter().any(|word| asked.is_word(word, tongue));
                if let Some(word) = query.words().iter().position(is) {
                    hits.push(Hit { range, word });
                }
            }
            Written::Unspaced => unspaced_hits(text, range, query, &mut hits),
        }
    }
    hits
}

fn unspaced_hits(text: &str, run: Range<usize>, query: &Query, hits: &mut Vec<Hit>) {
    let letters: Vec<(usize, char)> = text[run.clone()].char_indices().collect();
    for (nth, (at, letter)) in letters.iter().enumerate() {
        let from = run.start + at;
        let one = from..from + letter.len_utf8();
        let two = letters
            .get(nth + 1)
            .map(|(next, letter)| from..run.start + next + letter.len_utf8());
        for (word, asked) in query.words().iter().enumerate() {
            let two = two
                .clone()
                .filter(|two| asked.is_letters(&text[two.clone()]));
            let one = asked.is_letters(&text[one.clone()]).then(|| one.clone());
            let Some(range) = two.or(one) else { continue };
            match hits.last_mut() {
                // Pairs of one word overlap.
                Some(last) if last.word == word && last.range.end >= range.start => {
                    last.range.end = last.range.end.max(range.end);
                }
                _ => hits.push(Hit { range, word }),
            }
        }
    }
}

/// The hits within some length that are of the most different words of the query; the first such place.
fn best(hits: &[Hit], words: usize, length: usize) -> &[Hit] {
    let mut best = &hits[..0];
    let mut most = 0;
    for (first, hit) in hits.iter().enumerate() {
        let room = length - length / 4;
        let until = hits[first..]
            .iter()
            .take_while(|other| other.range.end <= hit.range.start + room)
            .count()
            .max(1);
        let window = &hits[first..first + until];
        let different = (0..words)
            .filter(|word| window.iter().any(|hit| hit.word == *word))
            .count();
        if different > most {
            (best, most) = (window, different);
        }
        if most == words {
            break;
        }
    }
    best
}

/// The beginning of the first word at or behind a place, no later than `latest`.
fn start_of_word(text: &str, mut at: usize, latest: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    match text[at..latest].find(char::is_whitespace) {
        Some(space) => {
            let behind = &text[at + space..latest];
            latest - behind.trim_start().len()
        }
        None => at,
    }
}

/// The end of the last word that is whole before a place.
fn end_of_word(text: &str, at: usize) -> usize {
    let cut = beginning(text, at);
    if cut.len() == text.len() {
        return cut.len();
    }
    match cut.rfind(char::is_whitespace) {
        // A word longer than a third of what is shown is cut.
        Some(space) if space > cut.len() - cut.len().min(120) => cut[..space].trim_end().len(),
        _ => cut.len(),
    }
}

fn cut(text: &str, window: Range<usize>, hits: &[Hit]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut push = |range: Range<usize>, hit: bool| {
        if let Some(words) = text.get(range).filter(|words| !words.is_empty()) {
            match pieces.last_mut() {
                Some(last) if last.hit == hit => last.text.push_str(words),
                _ => pieces.push(Piece {
                    text: words.to_owned(),
                    hit,
                }),
            }
        }
    };
    let mut at = window.start;
    for hit in hits {
        let (from, until) = (hit.range.start.max(at), hit.range.end.min(window.end));
        if from < until {
            push(at..from, false);
            push(from..until, true);
            at = until;
        }
    }
    push(at..window.end, false);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, language: &str, asked: &str, length: usize) -> String {
        let excerpt = excerpt(text, Tongue::of(language), &Query::parse(asked), length);
        let pieces: String = excerpt
            .pieces
            .iter()
            .map(|piece| match piece.hit {
                true => format!("[{}]", piece.text),
                false => piece.text.clone(),
            })
            .collect();
        let sign = |there: bool| if there { "…" } else { "" };
        format!("{}{pieces}{}", sign(excerpt.before), sign(excerpt.after))
    }

    #[test]
    fn what_was_found_is_marked_as_it_stands() {
        assert_eq!(
            shown("Fair Procedures, for all.", "en", "procedure", 100),
            "Fair [Procedures], for all."
        );
        assert_eq!(
            shown("إجراءات اللُّجوء", "ar", "اللجوء", 100),
            "إجراءات [اللُّجوء]"
        );
        assert_eq!(
            shown("联合国难民署的报告", "zh", "难民署", 100),
            "联合国[难民署]的报告"
        );
    }

    #[test]
    fn a_long_text_is_cut_around_the_best_place() {
        let text = format!(
            "{}asylum {}fair asylum procedure {}",
            "one two ".repeat(50),
            "three ".repeat(80),
            "four ".repeat(80)
        );
        let shown = shown(&text, "en", "fair asylum", 80);
        assert!(shown.starts_with('…') && shown.ends_with('…'), "{shown}");
        assert!(shown.contains("[fair] [asylum] procedure"), "{shown}");
        assert!(shown.chars().count() < 100, "{shown}");
    }

    #[test]
    fn without_a_hit_the_beginning_is_shown() {
        assert_eq!(shown("One two three", "en", "quokka", 8), "One two…");
        assert_eq!(shown("", "en", "quokka", 8), "");
    }
}
