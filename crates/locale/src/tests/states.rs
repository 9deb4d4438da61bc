use crate::{Lang, sort_by_name, sort_states, state_name, states};

#[test]
fn there_are_195_states_with_a_name_in_every_language() {
    for lang in Lang::ALL {
        assert_eq!(states(*lang).len(), 195);
        let mut names: Vec<_> = states(*lang).iter().map(|(_, name)| *name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), 195, "two States share a name in {lang}");
    }
}

#[test]
fn states_bear_their_united_nations_names() {
    assert_eq!(state_name(Lang::En, "TUR"), Some("Türkiye"));
    assert_eq!(state_name(Lang::Fr, "TUR"), Some("Türkiye"));
    assert_eq!(state_name(Lang::Es, "CIV"), Some("Côte d’Ivoire"));
    assert_eq!(state_name(Lang::Ru, "MDA"), Some("Республика Молдова"));
    assert_eq!(
        state_name(Lang::Ar, "SYR"),
        Some("الجمهورية العربية السورية")
    );
    assert_eq!(state_name(Lang::Zh, "COD"), Some("刚果民主共和国"));
    assert_eq!(state_name(Lang::En, "XXX"), None);
}

#[test]
fn states_stand_in_the_alphabetical_order_of_the_language() {
    let place = |lang, code: &str| states(lang).iter().position(|(of, _)| *of == code);
    assert!(
        place(Lang::En, "CIV") < place(Lang::En, "HRV"),
        "Côte d’Ivoire before Croatia"
    );
    assert!(
        place(Lang::Fr, "EGY") < place(Lang::Fr, "ESP"),
        "Égypte before Espagne"
    );
    assert!(place(Lang::Es, "ESP") < place(Lang::Es, "EST"));
    assert_eq!(states(Lang::Ru).first().map(|(code, _)| *code), Some("AUS"));
    // Pinyin: Ā'ěrbāníyà comes first, Zhōngguó near the end.
    assert_eq!(states(Lang::Zh).first().map(|(code, _)| *code), Some("ALB"));
    assert!(place(Lang::Zh, "CHN") > place(Lang::Zh, "FRA"));
}

#[test]
fn codes_and_people_are_sorted_by_name_in_the_language() {
    let mut codes = ["ZZZ", "ESP", "DEU", "AUT"].map(str::to_owned);
    sort_states(Lang::Fr, &mut codes);
    assert_eq!(codes, ["DEU", "AUT", "ESP", "ZZZ"]);
    let mut people = ["Zoé", "Émile", "eva", "Emil"];
    sort_by_name(Lang::Fr, &mut people, |name| *name);
    assert_eq!(people, ["Emil", "Émile", "eva", "Zoé"]);
}
