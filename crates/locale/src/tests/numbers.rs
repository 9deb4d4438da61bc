use crate::Lang;
use crate::format::{decimal, facts, list, number, percent};

#[test]
fn numbers_are_grouped_as_each_language_does() {
    assert_eq!(number(Lang::En, 12_450), "12,450");
    assert_eq!(number(Lang::Fr, 12_450), "12\u{202f}450");
    assert_eq!(number(Lang::Es, 12_450), "12.450");
    assert_eq!(number(Lang::Es, 1_450), "1450");
    assert_eq!(number(Lang::Ru, 12_450), "12\u{a0}450");
    assert_eq!(number(Lang::Zh, 12_450), "12,450");
}

#[test]
fn arabic_is_written_with_western_digits() {
    assert_eq!(number(Lang::Ar, 12_450), "12,450");
}

#[test]
fn fractions_and_shares_keep_their_decimals() {
    assert_eq!(decimal(Lang::En, 6.25, 1), "6.2");
    assert_eq!(decimal(Lang::Fr, 6.0, 1), "6,0");
    assert_eq!(decimal(Lang::En, -0.004, 1), "0.0");
    assert_eq!(percent(Lang::En, 0.062, 1), "6.2%");
    assert_eq!(percent(Lang::Fr, 0.5, 0), "50\u{202f}%");
}

#[test]
fn lists_end_with_the_languages_and() {
    assert_eq!(
        list(Lang::En, &["France", "Niger", "Chad"]),
        "France, Niger and Chad"
    );
    assert_eq!(
        list(Lang::Fr, &["la France", "le Niger"]),
        "la France et le Niger"
    );
    assert_eq!(list(Lang::Es, &["España", "Italia"]), "España e Italia");
    assert_eq!(
        list(Lang::Zh, &["法国", "尼日尔", "乍得"]),
        "法国、尼日尔和乍得"
    );
    assert_eq!(list(Lang::En, &[] as &[&str]), "");
}

#[test]
fn facts_side_by_side_keep_their_own_direction_in_arabic() {
    assert_eq!(facts(Lang::En, ["Nur", "", "Beirut"]), "Nur · Beirut");
    assert_eq!(
        facts(Lang::Ar, ["Nur", "2027"]),
        "\u{2068}Nur\u{2069} · \u{2068}2027\u{2069}"
    );
}
