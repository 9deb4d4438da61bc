//! The names of States in the six languages, and the alphabetical order of each language.

use std::cmp::Ordering;
use std::sync::OnceLock;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};

use crate::Lang;
use crate::lang::index;
use crate::numbers::icu_locale;

include!(concat!(env!("OUT_DIR"), "/states.rs"));

fn collator(lang: Lang) -> &'static CollatorBorrowed<'static> {
    static COLLATORS: [OnceLock<CollatorBorrowed<'static>>; 6] = [const { OnceLock::new() }; 6];
    COLLATORS[index(lang)].get_or_init(|| {
        Collator::try_new(icu_locale(lang).into(), CollatorOptions::default())
            .expect("the data of the six languages is compiled in")
    })
}

/// The order of two texts in a language's alphabet; Chinese is ordered by pinyin.
pub fn collate(lang: Lang, left: &str, right: &str) -> Ordering {
    collator(lang).compare(left, right)
}

/// Sorts things by a name in the alphabet of the language.
pub fn sort_by_name<T, N: AsRef<str>>(lang: Lang, things: &mut [T], name: impl Fn(&T) -> N) {
    let collator = collator(lang);
    things.sort_by(|left, right| collator.compare(name(left).as_ref(), name(right).as_ref()));
}

/// The UN short name of a State by its ISO 3166-1 alpha-3 code.
pub fn state_name(lang: Lang, iso3: &str) -> Option<&'static str> {
    let at = STATES
        .binary_search_by(|(code, _)| (*code).cmp(iso3))
        .ok()?;
    Some(STATES[at].1[index(lang)])
}

/// All States, code and name, in the alphabetical order of the language: for menus and sorted lists.
pub fn states(lang: Lang) -> &'static [(&'static str, &'static str)] {
    static SORTED: [OnceLock<Vec<(&'static str, &'static str)>>; 6] =
        [const { OnceLock::new() }; 6];
    SORTED[index(lang)].get_or_init(|| {
        let mut all: Vec<_> = STATES
            .iter()
            .map(|(code, names)| (*code, names[index(lang)]))
            .collect();
        sort_by_name(lang, &mut all, |(_, name)| *name);
        all
    })
}

/// Sorts ISO codes by the names of their States in the language; unknown codes stay at the end by code.
pub fn sort_states(lang: Lang, codes: &mut [String]) {
    codes.sort_by(
        |left, right| match (state_name(lang, left), state_name(lang, right)) {
            (Some(left), Some(right)) => collate(lang, left, right),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => left.cmp(right),
        },
    );
}
