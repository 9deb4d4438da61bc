#![expect(clippy::unwrap_used, reason = "tests")]

use super::*;
use crate::bound::{Bound, Percent};
use crate::quota::Give;

const QUOTAS: &str = "category,feature,min,max\ngender,f,1,2\ngender,m,0,50%\n";

fn refusal(categories: &str, respondents: &str) -> String {
    parse(categories, respondents, 2, &[])
        .unwrap_err()
        .to_string()
}

#[test]
fn both_headers_are_read_alike() {
    let older = "feature,value,min,max\ngender,f,1,2\ngender,m,0,50%\n";
    assert_eq!(parse_categories(older), parse_categories(QUOTAS));
}

#[test]
fn a_per_cent_keeps_two_decimals() {
    let quotas = parse_categories("category,feature,min,max\na,b,33.33%,66.6%\n").unwrap();
    assert_eq!(
        quotas[0].min,
        Bound::Percent(Percent::hundredths(3_333).unwrap())
    );
    assert_eq!(
        quotas[0].max,
        Bound::Percent(Percent::hundredths(6_660).unwrap())
    );
}

#[test]
fn a_bound_that_is_no_number_is_refused_with_row_and_column() {
    let refusal = refusal(
        "category,feature,min,max\ngender,f,one,2\n",
        "id,gender\na,f\n",
    );
    assert!(refusal.contains("row 2, column min"), "{refusal}");
    assert!(refusal.contains("whole seats"), "{refusal}");
}

#[test]
fn a_misspelt_value_is_refused_with_the_values_there_are() {
    let refusal = refusal(QUOTAS, "id,gender\na,f\nb,female\n");
    assert!(
        refusal.contains("respondents.csv, row 3, column gender"),
        "{refusal}"
    );
    assert!(refusal.contains("one of f, m"), "{refusal}");
}

#[test]
fn an_empty_cell_is_undisclosed() {
    let instance = parse(QUOTAS, "id,gender\na,f\nb,\nc,undisclosed\n", 2, &[]).unwrap();
    assert!(instance.pool()[1].attributes.is_empty());
    assert!(instance.pool()[2].attributes.is_empty());
}

#[test]
fn several_values_in_a_cell_are_separated_by_semicolons() {
    let instance = parse(QUOTAS, "id,gender\na,f; m\n", 1, &[]).unwrap();
    assert_eq!(instance.pool()[0].values("gender"), ["f", "m"]);
}

#[test]
fn without_an_id_column_the_first_other_column_or_the_row_number_is_the_id() {
    let named = parse(QUOTAS, "gender,name\nf,Ana\nm,Bo\n", 1, &[]).unwrap();
    assert_eq!(named.pool()[1].id, "Bo");
    let numbered = parse(QUOTAS, "gender\nf\nm\n", 1, &[]).unwrap();
    assert_eq!(numbered.pool()[1].id, "2");
}

#[test]
fn a_repeated_id_is_refused_with_both_rows() {
    let refusal = refusal(QUOTAS, "id,gender\na,f\na,m\n");
    assert!(
        refusal.contains("row 3") && refusal.contains("row 2"),
        "{refusal}"
    );
}

#[test]
fn semicolons_carriage_returns_and_a_byte_order_mark_change_nothing() {
    let plain = parse(QUOTAS, "id,gender\na,f\nb,m\n", 2, &[]).unwrap();
    let quotas = format!("\u{feff}{}", QUOTAS.replace(',', ";").replace('\n', "\r\n"));
    let dressed = parse(&quotas, "\u{feff}id;gender\r\na;f\r\nb;m\r\n", 2, &[]).unwrap();
    assert_eq!(plain.hash(), dressed.hash());
}

#[test]
fn a_column_says_who_is_in_or_out_already() {
    let respondents = "id,convener-standing,gender\na,seated,f\nb,must-not,m\nc,,f\n";
    let draft = parse(QUOTAS, respondents, 2, &[]).unwrap().to_draft();
    let said: Vec<&str> = ["a", "b", "c"].map(|id| standing(&draft, id)).to_vec();
    assert_eq!(said, ["seated", "must-not", ""]);
    let refusal = refusal(QUOTAS, "id,convener-standing,gender\na,perhaps,f\n");
    assert!(refusal.contains("row 2"), "{refusal}");
}

#[test]
fn a_short_row_is_refused_with_its_number() {
    let refusal = refusal(QUOTAS, "id,gender\na,f\nb\n");
    assert!(refusal.contains("row 3"), "{refusal}");
    assert!(
        refusal.contains("1 columns where the header has 2"),
        "{refusal}"
    );
}

#[test]
fn a_cap_needs_a_column_that_is_no_category() {
    let respondents = "id,gender,country\na,f,FJI\nb,m,FJI\n";
    let cap = |text: &str| parse(QUOTAS, respondents, 2, &[text.to_owned()]);
    assert_eq!(cap("country=1").unwrap().caps()["country"], 1);
    assert!(matches!(
        cap("gender=1"),
        Err(FileError::CapOnCategory { .. })
    ));
    assert!(matches!(cap("country"), Err(FileError::NotACap { .. })));
    assert!(matches!(cap("city=1"), Err(FileError::NoColumn { .. })));
}

#[test]
fn a_missing_category_column_is_named() {
    let refusal = refusal(QUOTAS, "id,name\na,Ana\n");
    assert!(refusal.contains("no column \"gender\""), "{refusal}");
}

#[test]
fn empty_files_are_refused() {
    assert!(refusal("", "id\n").contains("no column"));
    assert!(refusal("category,feature,min,max\n", "id\n").contains("no rows"));
    assert!(refusal(QUOTAS, "id,gender\n").contains("no rows"));
}

#[test]
fn the_flex_columns_of_the_sortition_tools_say_how_far_a_quota_may_move() {
    let quotas = parse_categories(
        "category,feature,min,max,min_flex,max_flex,priority,soft\na,b,3,5,2,6,4,yes\na,c,1,2,,,,\n",
    )
    .unwrap();
    let give = Give {
        soft: true,
        priority: 4,
        down: Some(1),
        up: Some(1),
    };
    assert_eq!(quotas[0].give, give);
    assert_eq!(quotas[1].give, Give::default());
    let refusal = refusal(
        "category,feature,min,max,min_flex,max_flex\na,b,3,5,4,6\n",
        "id,a\nx,b\n",
    );
    assert!(refusal.contains("column min_flex"), "{refusal}");
}
