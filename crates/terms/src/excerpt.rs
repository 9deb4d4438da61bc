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
    // Bytes of a script are alike long, so characters are counted as its bytes.
    let width = looked.len() / looked.chars().count().max(1);
    let length = length * width.max(1);
    let hits = hits(looked, tongue, query, Some(length));
    let shown = shown(looked, &hits, query.words().len(), length);
    Excerpt {
        before: shown.start > 0,
        after: shown.end < text.len(),
        pieces: cut(looked, shown, &hits),
    }
}

/// The part of a text to show, in bytes.
fn shown(text: &str, hits: &[Hit], words: usize, length: usize) -> Range<usize> {
    let from = match best(hits, words, length).first() {
        // A little of what comes before says what it is about.
        Some(first) if first.range.start > length / 4 => {
            start_of_word(text, first.range.start - length / 4, first.range.start)
        }
        _ => 0,
    };
    from..end_of_word(text, from + length)
}

/// A whole text with what was found in it marked.
#[must_use]
pub fn marked(text: &str, tongue: Option<Tongue>, query: &Query) -> Vec<Piece> {
    let hits = hits(text, tongue, query, None);
    cut(text, 0..text.len(), &hits)
}

/// What was asked for, in its order. With a length, no further than what is shown around the first place of that length
/// where all of the query's words stand: most words of a long text need not be folded.
fn hits(text: &str, tongue: Option<Tongue>, query: &Query, length: Option<usize>) -> Vec<Hit> {
    let mut hits = Vec::new();
    let mut enough: Option<usize> = None;
    for (range, written) in parts(text) {
        if enough.is_some_and(|enough| range.start > enough) {
            break;
        }
        let before = hits.len();
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
        if let (Some(length), None, true) = (length, enough, hits.len() > before) {
            let first = beginning_of_all(&hits, query.words().len(), room(length));
            enough = first.map(|first| first + length);
        }
    }
    hits
}

/// How far apart words may stand to be shown together.
fn room(length: usize) -> usize {
    length - length / 4
}

/// Where the last hits begin that are of all of the query's words, if they stand within some room.
fn beginning_of_all(hits: &[Hit], words: usize, room: usize) -> Option<usize> {
    let end = hits.last()?.range.end;
    let mut missing: Vec<usize> = (0..words).collect();
    for hit in hits
        .iter()
        .rev()
        .take_while(|hit| end <= hit.range.start + room)
    {
        missing.retain(|word| *word != hit.word);
        if missing.is_empty() {
            return Some(hit.range.start);
        }
    }
    None
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
        let until = hits[first..]
            .iter()
            .take_while(|other| other.range.end <= hit.range.start + room(length))
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

    fn excerpt_of(text: &str, language: &str, asked: &str, length: usize) -> String {
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
            excerpt_of("Fair Procedures, for all.", "en", "procedure", 100),
            "Fair [Procedures], for all."
        );
        assert_eq!(
            excerpt_of("إجراءات اللُّجوء", "ar", "اللجوء", 100),
            "إجراءات [اللُّجوء]"
        );
        assert_eq!(
            excerpt_of("联合国难民署的报告", "zh", "难民署", 100),
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
        let shown = excerpt_of(&text, "en", "fair asylum", 80);
        assert!(shown.starts_with('…') && shown.ends_with('…'), "{shown}");
        assert!(shown.contains("[fair] [asylum] procedure"), "{shown}");
        assert!(shown.chars().count() < 100, "{shown}");
    }

    #[test]
    fn without_a_hit_the_beginning_is_shown() {
        assert_eq!(excerpt_of("One two three", "en", "quokka", 8), "One two…");
        assert_eq!(excerpt_of("", "en", "quokka", 8), "");
    }

    #[test]
    fn looking_no_further_than_needed_shows_the_same() {
        let words = [
            "fair",
            "asylum",
            "four",
            "procedure",
            "two",
            "难民保护",
            "one",
        ];
        for (seed, asked) in ["fair asylum", "procedures", "难民 asylum", "quokka fair"]
            .iter()
            .enumerate()
        {
            for step in 1..60 {
                let text: Vec<&str> = (0..400)
                    .map(|nth| words[(nth * nth / step + nth * seed) % words.len()])
                    .collect();
                let (text, query) = (text.join(" "), Query::parse(asked));
                let all = hits(&text, Some(Tongue::English), &query, None);
                let length = 80 * (text.len() / text.chars().count()).max(1);
                let range = shown(&text, &all, query.words().len(), length);
                let excerpt = excerpt(&text, Some(Tongue::English), &query, 80);
                assert_eq!(excerpt.pieces, cut(&text, range, &all), "{asked} in {text}");
            }
        }
    }
}
