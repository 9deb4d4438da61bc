//! The catalogues as they are spoken: one bundle a language, built at first use and kept.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::Lang;
use crate::lang::{identifier, index};
use crate::numbers;

include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// The named values of a text.
pub type Args<'a> = FluentArgs<'a>;

/// One value of a text: a string, a whole number or a fraction.
pub type Value<'a> = FluentValue<'a>;

type Bundle = FluentBundle<FluentResource>;

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_DIRECTIONAL_ISOLATE: char = '\u{2069}';

static BUNDLES: [OnceLock<Bundle>; 6] = [const { OnceLock::new() }; 6];

fn bundle(lang: Lang) -> &'static Bundle {
    BUNDLES[index(lang)].get_or_init(|| {
        let mut bundle = Bundle::new_concurrent(vec![identifier(lang)]);
        // Only in Arabic does a Latin name or a number inside a sentence pull its neighbours out of order.
        bundle.set_use_isolating(lang.dir() == "rtl");
        bundle.set_formatter(Some(numbers::formatter(lang)));
        // It fails only when NUMBER is there already.
        let _ = bundle.add_builtins();
        for (_, _, text) in CATALOGUES.iter().filter(|(of, _, _)| *of == lang.code()) {
            // The build script has parsed the same bytes; a part that is refused falls back to English.
            let resource =
                FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(parsed, _)| parsed);
            bundle.add_resource_overriding(resource);
        }
        bundle
    })
}

fn format_in(lang: Lang, key: &str, args: &Args<'_>) -> Option<String> {
    let bundle = bundle(lang);
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    let counted;
    let args = if lang == Lang::Ar {
        counted = numbers::arabic_counts(args);
        &counted
    } else {
        args
    };
    let text = bundle
        .format_pattern(pattern, Some(args), &mut errors)
        .into_owned();
    // A translation that asks for values it was not given is worse than an English text.
    if !errors.is_empty() && lang != Lang::En {
        return None;
    }
    debug_assert!(errors.is_empty(), "the text `{key}`: {errors:?}");
    Some(text)
}

/// The text of a key that is only known at run time, such as one made of a word and a code.
///
/// An unknown key is returned as it is, so that the reader sees at least the word of the code.
pub fn text(lang: Lang, key: &str, args: &Args<'_>) -> String {
    format_in(lang, key, args)
        .or_else(|| format_in(Lang::En, key, args))
        .unwrap_or_else(|| key.to_owned())
}

/// The label of a code: `label(lang, "gender", "woman")` is the text `gender-woman`.
pub fn label(lang: Lang, word: &str, code: &str) -> String {
    text(lang, &format!("{word}-{code}"), &Args::new())
}

/// The label of a word of the domain by its key: `word(lang, gender.label_key())`.
pub fn word(lang: Lang, label_key: &str) -> String {
    text(lang, label_key, &Args::new())
}

/// Whether a key is in the catalogues.
pub fn has(key: &str) -> bool {
    KEYS.binary_search_by(|(known, _)| (*known).cmp(key))
        .is_ok()
}

/// Every key of the catalogues in byte order, with the names of its variables.
pub fn keys() -> &'static [(&'static str, &'static [&'static str])] {
    KEYS
}

/// The text without the invisible marks that isolate values in Arabic: for mail headers, calendars and files.
pub fn plain(text: impl Into<String>) -> String {
    let text = text.into();
    if text.contains([FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE]) {
        text.replace([FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE], "")
    } else {
        text
    }
}

/// The text of a key, checked while the caller compiles: `t!(lang, "key")`, `t!(lang, "key", name = value)`.
///
/// A key that is in no catalogue and an argument that the text does not take are compile errors. A whole
/// number is written with the language's separators; a year is a string.
///
/// ```
/// use locale::{Lang, t};
/// assert_eq!(t!(Lang::En, "nav-home"), "Home");
/// assert_eq!(t!(Lang::En, "list-page", page = 2, pages = 3), "Page 2 of 3");
/// ```
/// ```compile_fail
/// locale::t!(locale::Lang::En, "nav-hime");
/// ```
/// ```compile_fail
/// locale::t!(locale::Lang::En, "list-page", page = 2);
/// ```
#[macro_export]
macro_rules! t {
    ($lang:expr, $key:literal $(,)?) => {{
        const _: () = $crate::checked(
            $crate::fit($key, &[]),
            concat!("no text has the key `", $key, "`: see crates/locale/ftl/en"),
            concat!("the text `", $key, "` needs arguments: see crates/locale/ftl/en"),
        );
        $crate::text($lang, $key, &$crate::Args::new())
    }};
    ($lang:expr, $key:literal, $($name:ident = $value:expr),+ $(,)?) => {{
        const _: () = $crate::checked(
            $crate::fit($key, &[$(stringify!($name)),+]),
            concat!("no text has the key `", $key, "`: see crates/locale/ftl/en"),
            concat!("the text `", $key, "` takes other arguments: see crates/locale/ftl/en"),
        );
        $crate::text(
            $lang,
            $key,
            &<$crate::Args<'_> as ::core::iter::FromIterator<(&str, $crate::Value<'_>)>>::from_iter([
                $((stringify!($name), $crate::Value::from($value))),+
            ]),
        )
    }};
}

/// Like [`t!`], without invisible marks: for mail headers, calendars, files and commands.
#[macro_export]
macro_rules! t_plain {
    ($($call:tt)+) => { $crate::plain($crate::t!($($call)+)) };
}

/// How a call of [`t!`] fits the catalogues.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    Fits,
    NoSuchKey,
    OtherArguments,
}

#[doc(hidden)]
pub const fn fit(key: &str, names: &[&str]) -> Fit {
    let (mut low, mut high) = (0, KEYS.len());
    while low < high {
        let middle = (low + high) / 2;
        match compare(KEYS[middle].0.as_bytes(), key.as_bytes()) {
            0 => {
                return if same(KEYS[middle].1, names) {
                    Fit::Fits
                } else {
                    Fit::OtherArguments
                };
            }
            1 => high = middle,
            _ => low = middle + 1,
        }
    }
    Fit::NoSuchKey
}

#[doc(hidden)]
pub const fn checked(fit: Fit, no_such_key: &'static str, other_arguments: &'static str) {
    match fit {
        Fit::Fits => {}
        Fit::NoSuchKey => panic!("{}", no_such_key),
        Fit::OtherArguments => panic!("{}", other_arguments),
    }
}

/// -1, 0 or 1: `Ord` cannot be called while compiling.
const fn compare(left: &[u8], right: &[u8]) -> i8 {
    let mut at = 0;
    while at < left.len() && at < right.len() {
        if left[at] != right[at] {
            return if left[at] < right[at] { -1 } else { 1 };
        }
        at += 1;
    }
    if left.len() == right.len() {
        0
    } else if left.len() < right.len() {
        -1
    } else {
        1
    }
}

const fn same(variables: &[&str], names: &[&str]) -> bool {
    if variables.len() != names.len() {
        return false;
    }
    let mut at = 0;
    while at < names.len() {
        if !contains(variables, names[at]) {
            return false;
        }
        at += 1;
    }
    true
}

const fn contains(variables: &[&str], name: &str) -> bool {
    let mut at = 0;
    while at < variables.len() {
        if compare(variables[at].as_bytes(), name.as_bytes()) == 0 {
            return true;
        }
        at += 1;
    }
    false
}

/// The files that were built in: language, slice and text.
#[cfg(test)]
pub(crate) fn catalogues() -> &'static [(&'static str, &'static str, &'static str)] {
    CATALOGUES
}
