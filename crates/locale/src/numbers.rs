//! Numbers, percentages and lists as each language writes them; Western digits everywhere.

use std::sync::OnceLock;

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentValue};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::{Locale, locale};

use crate::lang::index;
use crate::{Lang, t_plain};

/// The locale that ICU is asked in. English is that of the UN; Arabic keeps the digits of the codes and
/// dates around it.
pub(crate) fn icu_locale(lang: Lang) -> Locale {
    match lang {
        Lang::En => locale!("en-GB"),
        Lang::Fr => locale!("fr"),
        Lang::Es => locale!("es"),
        Lang::Ar => locale!("ar-u-nu-latn"),
        Lang::Ru => locale!("ru"),
        Lang::Zh => locale!("zh"),
    }
}

fn decimals(lang: Lang, grouped: bool) -> &'static DecimalFormatter {
    static GROUPED: [OnceLock<DecimalFormatter>; 6] = [const { OnceLock::new() }; 6];
    static UNGROUPED: [OnceLock<DecimalFormatter>; 6] = [const { OnceLock::new() }; 6];
    let (kept, strategy) = if grouped {
        (&GROUPED, GroupingStrategy::Auto)
    } else {
        (&UNGROUPED, GroupingStrategy::Never)
    };
    kept[index(lang)].get_or_init(|| {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(strategy);
        DecimalFormatter::try_new(icu_locale(lang).into(), options)
            .expect("the data of the six languages is compiled in")
    })
}

fn write_decimal(lang: Lang, digits: &str, grouped: bool) -> String {
    match Decimal::try_from_str(digits) {
        Ok(decimal) => decimals(lang, grouped).format(&decimal).to_string(),
        // Infinity and not-a-number have no digits; they are shown as they are.
        Err(_) => digits.to_owned(),
    }
}

/// A whole number with the language's separators: 12,450 in English, 12 450 in French.
pub fn number(lang: Lang, value: i64) -> String {
    write_decimal(lang, &value.to_string(), true)
}

/// A fraction with a fixed count of decimals: 6.2 in English, 6,2 in French.
pub fn decimal(lang: Lang, value: f64, decimals: usize) -> String {
    let written = format!("{value:.decimals$}");
    // What rounds to nothing has no sign: -0.0 is an artefact of sums.
    let nothing = !written.contains(|digit: char| ('1'..='9').contains(&digit));
    let written = if nothing {
        written.trim_start_matches('-')
    } else {
        &written
    };
    write_decimal(lang, written, true)
}

/// A share between 0 and 1 as a percentage: 62 %.
pub fn percent(lang: Lang, share: f64, decimals: usize) -> String {
    t_plain!(
        lang,
        "number-percent",
        number = decimal(lang, share * 100.0, decimals)
    )
}

/// A list with the language's 'and': "France, Niger and Chad".
pub fn list<S: AsRef<str>>(lang: Lang, items: &[S]) -> String {
    static LISTS: [OnceLock<ListFormatter>; 6] = [const { OnceLock::new() }; 6];
    LISTS[index(lang)]
        .get_or_init(|| {
            ListFormatter::try_new_and(icu_locale(lang).into(), ListFormatterOptions::default())
                .expect("the data of the six languages is compiled in")
        })
        .format_to_string(items.iter().map(AsRef::as_ref))
}

/// Short facts side by side, with a dot between them. In Arabic each keeps its own direction: a Latin title would
/// else pull the date after it out of order.
pub fn facts<S: AsRef<str>>(lang: Lang, facts: impl IntoIterator<Item = S>) -> String {
    let facts = facts.into_iter();
    let facts: Vec<String> = facts
        .filter(|fact| !fact.as_ref().is_empty())
        .map(|fact| isolated(lang, fact.as_ref()))
        .collect();
    facts.join(" · ")
}

/// Somebody else's words inside a text: in Arabic they keep their own direction.
pub fn isolated(lang: Lang, words: &str) -> String {
    match lang.dir() {
        "rtl" => format!("\u{2068}{words}\u{2069}"),
        _ => words.to_owned(),
    }
}

/// What Fluent calls for each value in a text. It takes a plain function, hence one for each language.
pub(crate) fn formatter<M>(lang: Lang) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    match lang {
        Lang::En => |value, _| in_text(Lang::En, value),
        Lang::Fr => |value, _| in_text(Lang::Fr, value),
        Lang::Es => |value, _| in_text(Lang::Es, value),
        Lang::Ar => |value, _| in_text(Lang::Ar, value),
        Lang::Ru => |value, _| in_text(Lang::Ru, value),
        Lang::Zh => |value, _| in_text(Lang::Zh, value),
    }
}

fn in_text(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            let digits = number
                .options
                .currency
                .clone()
                .unwrap_or_else(|| number.as_string().into_owned());
            Some(write_decimal(lang, &digits, number.options.use_grouping))
        }
        FluentValue::String(_)
        | FluentValue::Custom(_)
        | FluentValue::None
        | FluentValue::Error => None,
    }
}

/// The arguments with whole numbers above a hundred made ready for the plurals of Arabic.
///
/// Arabic chooses the form by the last two digits: 103 like 3, 111 like 11. The rules that Fluent uses
/// (intl_pluralrules 7.0.2) look at the whole number and would call both 'other'. So the form is chosen by the
/// last two digits, and the digits to be shown travel in an option that we have no other use for.
pub(crate) fn arabic_counts<'a>(args: &'a FluentArgs<'_>) -> FluentArgs<'a> {
    args.iter()
        .map(|(name, value)| {
            let value = match value {
                FluentValue::Number(number)
                    if number.value >= 100.0 && number.value % 100.0 >= 3.0 =>
                {
                    let mut options = number.options.clone();
                    options.currency = Some(number.as_string().into_owned());
                    FluentValue::Number(FluentNumber {
                        value: number.value % 100.0,
                        options,
                    })
                }
                FluentValue::Number(_)
                | FluentValue::String(_)
                | FluentValue::Custom(_)
                | FluentValue::None
                | FluentValue::Error => value.clone(),
            };
            (name, value)
        })
        .collect()
}
