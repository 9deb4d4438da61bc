use std::collections::BTreeMap;

use domain::{
    AcsgAim, AddresseeKind, Answer, Bureau, Channel, DialogueState, Dimension, Format, Gender,
    Grade, InvitationState, Language, MailKind, MailState, MandateScope, Mode, OrganisationType,
    RecommendationState, RegionalGroup, ReportState, Role, SectionKind, ShortlistOrigin,
    SpeakerClass, Standing, Theme, Unit,
};

use fluent_syntax::ast::{Entry, Message};

use crate::check::{Catalogue, check};
use crate::texts::{Fit, fit};
use crate::{Args, Lang, has, keys, label, plain, t, t_plain, text, word};

#[test]
fn the_six_languages_say_the_same_things() {
    let all: Vec<Catalogue> = crate::texts::catalogues()
        .iter()
        .map(|(lang, slice, text)| Catalogue {
            lang: (*lang).to_owned(),
            slice: (*slice).to_owned(),
            text: (*text).to_owned(),
        })
        .collect();
    let findings = check(&all);
    assert!(findings.faults.is_empty(), "{:#?}", findings.faults);
    // The same escape as in the build: while a slice is written, its translations may be missing.
    if option_env!("CONVENER_LOCALE_DRAFT").is_none() {
        assert!(
            findings.differences.is_empty(),
            "{:#?}",
            findings.differences
        );
    }
}

#[test]
fn no_sentence_is_left_in_english() {
    let sentences = |of: Lang| -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        for (_, _, text) in crate::texts::catalogues()
            .iter()
            .filter(|(lang, _, _)| *lang == of.code())
        {
            let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse(*text);
            for entry in resource.body {
                if let Entry::Message(Message { id, value, .. }) = entry {
                    let words = format!("{value:?}");
                    found.insert(id.name.to_owned(), words);
                }
            }
        }
        found
    };
    if option_env!("CONVENER_LOCALE_DRAFT").is_some() {
        return;
    }
    let english = sentences(Lang::En);
    for lang in &Lang::ALL[1..] {
        let copied: Vec<_> = sentences(*lang)
            .into_iter()
            .filter(|(key, text)| {
                // Cities keep their names: Dar es Salaam.
                let sentence = words_in(text) >= 3 && !key.starts_with("zone-");
                sentence && english.get(key) == Some(text)
            })
            .map(|(key, _)| key)
            .collect();
        assert!(copied.is_empty(), "{lang}: {copied:?}");
    }
}

/// How many words of letters a parsed text holds, its variables and structure left out.
fn words_in(debugged: &str) -> usize {
    debugged
        .split("TextElement { value: \"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .flat_map(str::split_whitespace)
        .filter(|word| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1)
        .count()
}

#[test]
fn every_code_word_has_a_label_in_every_language() {
    macro_rules! labels {
        ($($word:ty),+ $(,)?) => {{
            let mut keys: Vec<&'static str> = Vec::new();
            $(keys.extend(<$word>::ALL.iter().map(|word| word.label_key()));)+
            keys
        }};
    }
    let labels = labels![
        AcsgAim,
        AddresseeKind,
        Answer,
        Bureau,
        Channel,
        DialogueState,
        Dimension,
        Format,
        Gender,
        Grade,
        InvitationState,
        Language,
        MailKind,
        MailState,
        MandateScope,
        Mode,
        OrganisationType,
        RecommendationState,
        RegionalGroup,
        ReportState,
        Role,
        SectionKind,
        ShortlistOrigin,
        SpeakerClass,
        Standing,
        Theme,
        Unit,
    ];
    let missing: Vec<_> = labels.into_iter().filter(|key| !has(key)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn the_global_compact_has_four_roundtables_and_twenty_three_objectives() {
    for lang in Lang::ALL {
        for theme in ["a", "b", "c", "d"] {
            assert_ne!(
                label(*lang, "gcm-theme", theme),
                format!("gcm-theme-{theme}")
            );
        }
        for objective in 1..=23 {
            assert!(has(&format!("gcm-objective-{objective}")));
        }
    }
}

#[test]
fn a_key_is_found_while_compiling_exactly_when_it_is_in_the_catalogues() {
    for (key, variables) in keys() {
        assert_eq!(fit(key, variables), Fit::Fits, "{key}");
    }
    assert_eq!(fit("nav-hime", &[]), Fit::NoSuchKey);
    assert_eq!(fit("", &[]), Fit::NoSuchKey);
    assert_eq!(fit("zzz", &[]), Fit::NoSuchKey);
    assert_eq!(fit("nav-home", &["name"]), Fit::OtherArguments);
    assert_eq!(fit("list-showing", &["from", "to"]), Fit::OtherArguments);
    assert_eq!(fit("list-showing", &["total", "from", "to"]), Fit::Fits);
}

#[test]
fn a_text_takes_strings_and_numbers() {
    assert_eq!(
        t!(Lang::En, "signed-in-as", name = "Amina Diallo"),
        "Signed in as Amina Diallo"
    );
    assert_eq!(
        t!(Lang::En, "signed-in-as", name = format!("A. {}", "Diallo")),
        "Signed in as A. Diallo"
    );
    assert_eq!(
        t!(Lang::En, "list-showing", from = 1, to = 20, total = 1234),
        "Showing 1–20 of 1,234"
    );
    assert_eq!(t!(Lang::En, "list-count", count = 1), "1 entry");
    assert_eq!(t!(Lang::En, "list-count", count = 12_usize), "12 entries");
}

#[test]
fn a_word_of_the_domain_says_its_label() {
    assert_eq!(word(Lang::Es, Gender::Woman.label_key()), "Mujer");
    assert_eq!(label(Lang::Zh, "mode", "online"), "线上");
}

#[test]
fn an_unknown_key_shows_itself() {
    assert_eq!(
        text(Lang::Fr, "gender-unheard-of", &Args::new()),
        "gender-unheard-of"
    );
}

#[test]
fn french_counts_nought_as_singular() {
    assert_eq!(t!(Lang::Fr, "day-in", days = 0), "dans 0 jour");
    assert_eq!(t!(Lang::Fr, "day-in", days = 2), "dans 2 jours");
}

#[test]
fn russian_has_three_plurals_for_whole_numbers() {
    let days = |n: i64| t!(Lang::Ru, "span-days", days = n);
    assert_eq!(days(1), "1 день");
    assert_eq!(days(2), "2 дня");
    assert_eq!(days(5), "5 дней");
    assert_eq!(days(11), "11 дней");
    assert_eq!(days(21), "21 день");
    assert_eq!(days(24), "24 дня");
    assert_eq!(days(100), "100 дней");
    assert_eq!(days(111), "111 дней");
    assert_eq!(days(1_022), "1\u{a0}022 дня");
}

#[test]
fn arabic_has_six_plurals() {
    let days = |n: i64| t_plain!(Lang::Ar, "span-days", days = n);
    assert_eq!(days(0), "أقل من يوم");
    assert_eq!(days(1), "يوم واحد");
    assert_eq!(days(2), "يومان");
    assert_eq!(days(3), "3 أيام");
    assert_eq!(days(11), "11 يوماً");
    assert_eq!(days(100), "100 يوم");
    assert_eq!(days(102), "102 يوم");
    assert_eq!(days(103), "103 أيام");
    assert_eq!(days(1_111), "1,111 يوماً");
}

#[test]
fn a_name_in_an_arabic_sentence_is_isolated_and_nowhere_else() {
    let isolated = t!(Lang::Ar, "signed-in-as", name = "Ana");
    assert!(isolated.contains("\u{2068}Ana\u{2069}"), "{isolated:?}");
    let english = t!(Lang::En, "signed-in-as", name = "Ana");
    assert!(!english.contains('\u{2068}'), "{english:?}");
}

#[test]
fn what_leaves_the_page_carries_no_invisible_marks() {
    let subject = t_plain!(Lang::Ar, "signed-in-as", name = "Ana");
    assert!(
        subject.contains("Ana") && !subject.contains(['\u{2068}', '\u{2069}']),
        "{subject:?}"
    );
    assert_eq!(plain("untouched"), "untouched");
}
