//! What holds for every text there is.

use proptest::prelude::*;
use terms::{Query, Tongue, excerpt, fold, marked, terms};

fn tongue() -> impl Strategy<Value = Option<Tongue>> {
    prop::option::of(prop::sample::select(Tongue::ALL.to_vec()))
}

/// Words as people write them, in several scripts and with signs between them.
fn writing() -> impl Strategy<Value = String> {
    "([a-zàâçéèêëîïôûœßñáíóúü’'-]{1,12}|[а-яё]{1,12}|[ء-ي\u{64b}-\u{652}]{1,10}|[一-龥]{1,6}|[ぁ-ん]{1,4}|[0-9]{1,4}|[.,;:()\"*]){0,12}( [a-zA-Zа-яА-Яء-ي一-龥]{1,9}){0,8}"
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn no_text_breaks_anything(text in any::<String>(), asked in any::<String>(), tongue in tongue()) {
        let query = Query::parse(&asked);
        let _ = query.is_in(&terms(&text, tongue));
        let whole: String = marked(&text, tongue, &query).into_iter().map(|piece| piece.text).collect();
        prop_assert_eq!(&whole, &text);
        let excerpt = excerpt(&text, tongue, &query, 60);
        let part: String = excerpt.pieces.into_iter().map(|piece| piece.text).collect();
        prop_assert!(text.contains(&part));
    }

    #[test]
    fn folding_what_is_folded_changes_nothing(text in any::<String>()) {
        let folded = fold(&text);
        prop_assert_eq!(fold(&folded), folded);
    }

    #[test]
    fn terms_are_words_alone(text in any::<String>(), tongue in tongue()) {
        for term in terms(&text, tongue) {
            prop_assert!(!term.term.is_empty());
            prop_assert!(term.term.chars().count() <= 66);
            prop_assert!(!term.term.contains(|letter: char| letter.is_whitespace() || letter.is_ascii_punctuation() || letter.is_control()), "{:?}", term);
        }
    }

    #[test]
    fn a_text_is_found_by_its_own_words(text in writing(), tongue in tongue()) {
        let terms = terms(&text, tongue);
        for word in text.split_whitespace() {
            prop_assert!(Query::parse(word).is_in(&terms), "{word:?} in {text:?}");
        }
        prop_assert!(Query::parse(&text).is_in(&terms));
    }

    #[test]
    fn capitals_find_what_is_written_small(text in "[a-zéèñа-я ]{0,60}", tongue in tongue()) {
        let asked = text.to_uppercase();
        prop_assert!(Query::parse(&asked).is_in(&terms(&text, tongue)));
    }
}
