//! The one table: a row for every quota, and empty rows in which more are chosen.

use domain::quota::{feature_label_key, features};
use domain::{Dimension, Firmness, Unit};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::shortlist::queries::QuotaScreen;

use super::super::chart::{feature, quota_name};
use super::form::Row;
use crate::components::{Cell, Column, DataTable};
use crate::forms::Errors;

/// Empty rows at the end of the table; checking makes rows of those that were filled and offers as many again.
const EMPTY_ROWS: usize = 3;

/// The errors with the names of their quotas in the summary.
pub(super) fn named(lang: Lang, errors: Errors) -> Errors {
    errors.named(|field| {
        let ending = field
            .strip_prefix("min-")
            .or_else(|| field.strip_prefix("max-"))?;
        Dimension::ALL.iter().find_map(|dimension| {
            let code = ending.strip_prefix(dimension.code())?.strip_prefix('-')?;
            feature_label_key(*dimension, code)?;
            Some(quota_name(lang, *dimension, code))
        })
    })
}

/// The table; without `may_change` its controls are words.
pub(super) fn table(
    lang: Lang,
    screen: &QuotaScreen,
    rows: &[Row],
    errors: &Errors,
    may_change: bool,
) -> AnyView {
    let mut columns = vec![
        Column::text(t!(lang, "shortlist-quota")),
        Column::text(t!(lang, "shortlist-min")),
        Column::text(t!(lang, "shortlist-max")),
        Column::text(t!(lang, "shortlist-unit")),
        Column::text(t!(lang, "rules-firmness")),
    ];
    if may_change {
        columns.push(Column::text(t!(lang, "button-remove")));
    }
    let mut lines: Vec<AnyView> = Vec::new();
    for row in rows {
        lines.extend(line(lang, screen, row, errors, may_change));
    }
    if may_change {
        lines.extend((1..=EMPTY_ROWS).map(|nth| empty(lang, rows, nth)));
    }
    view! {
        <DataTable caption=t!(lang, "shortlist-legend-quota") id="quotas" columns=columns tiles=true>{lines}</DataTable>
    }
    .into_any()
}

fn line(
    lang: Lang,
    screen: &QuotaScreen,
    row: &Row,
    errors: &Errors,
    may_change: bool,
) -> Option<AnyView> {
    let dimension = row.dimension()?;
    let name = quota_name(lang, dimension, &row.feature);
    let known = screen
        .available
        .get(&(dimension.code(), row.feature.clone()))
        .copied()
        .unwrap_or_default();
    let ending = row.ending();
    let (least, most) = (t!(lang, "shortlist-min"), t!(lang, "shortlist-max"));
    let units = t!(lang, "shortlist-unit");
    let firm = t!(lang, "rules-firmness");
    let cells = if may_change {
        let about = |column: &str| format!("{column}: {name}");
        let control = |kind: &str, value: &str, column: &str| {
            let id = format!("{kind}-{ending}");
            number(errors, &id, &id, value, about(column))
        };
        [
            control("min", &row.min, &least),
            control("max", &row.max, &most),
            unit(lang, &format!("unit-{ending}"), &row.unit, about(&units)),
            firmness(
                lang,
                &format!("firmness-{ending}"),
                &row.firmness,
                about(&firm),
            ),
        ]
    } else {
        let unit = row.unit.parse::<Unit>().ok();
        let unit = unit.map_or_else(String::new, |unit| word(lang, unit.label_key()));
        [
            row.min.clone().into_any(),
            row.max.clone().into_any(),
            unit.into_any(),
            word(lang, firm_of(&row.firmness).label_key()).into_any(),
        ]
    };
    let [min, max, unit, firmness] = cells;
    let remove = may_change.then(|| {
        let label = format!("{}: {name}", t!(lang, "button-remove"));
        let control = format!("remove-{ending}");
        view! {
            <Cell label=t!(lang, "button-remove")>
                <input class="tick" type="checkbox" name=control value="yes" aria-label=label/>
            </Cell>
        }
        .into_any()
    });
    let written = format!("{} {}", row.dimension, row.feature);
    let row_itself = may_change.then(|| view! { <input type="hidden" name="row" value=written/> });
    let short = feature(lang, dimension, &row.feature);
    let group = word(lang, dimension.label_key());
    let known = t!(lang, "rules-available", people = known as i64);
    Some(
        view! {
            <tr>
                <Cell heading=true>{row_itself}<span class="muted small">{group}</span><br/>{short}<br/><span class="muted small">{known}</span></Cell>
                <Cell label=least>{min}</Cell>
                <Cell label=most>{max}</Cell>
                <Cell label=units>{unit}</Cell>
                <Cell label=firm>{firmness}</Cell>
                {remove}
            </tr>
        }
        .into_any(),
    )
}

/// A row in which a quota is chosen that is not in the table yet.
fn empty(lang: Lang, rows: &[Row], nth: usize) -> AnyView {
    let about = |column: String| format!("{column}: {} {nth}", t!(lang, "shortlist-new-quota"));
    let (least, most) = (t!(lang, "shortlist-min"), t!(lang, "shortlist-max"));
    let units = t!(lang, "shortlist-unit");
    let none = Errors::none();
    let min = number(
        &none,
        "add-min",
        &format!("add-min-{nth}"),
        "",
        about(least.clone()),
    );
    let max = number(
        &none,
        "add-max",
        &format!("add-max-{nth}"),
        "",
        about(most.clone()),
    );
    let unit = unit(lang, "add-unit", Unit::Seats.code(), about(units.clone()));
    let firm = t!(lang, "rules-firmness");
    let firmness = firmness(lang, "add-firmness", "", about(firm.clone()));
    let label = format!("{} {nth}", t!(lang, "shortlist-new-quota"));
    let choices = choices(lang, rows);
    view! {
        <tr class="row-open">
            <Cell heading=true>
                <select class="input" name="add" aria-label=label>
                    <option value="">{t!(lang, "shortlist-choose-quota")}</option>
                    {choices}
                </select>
            </Cell>
            <Cell label=least>{min}</Cell>
            <Cell label=most>{max}</Cell>
            <Cell label=units>{unit}</Cell>
            <Cell label=firm>{firmness}</Cell>
            <Cell/>
        </tr>
    }
    .into_any()
}

/// Every feature that has no row yet, by dimension.
fn choices(lang: Lang, rows: &[Row]) -> AnyView {
    options(lang, |dimension, feature| {
        let has_row = rows
            .iter()
            .any(|row| row.dimension == dimension.code() && row.feature == feature);
        (!has_row).then_some(false)
    })
}

/// Every feature, by dimension; `selected` is one as `dimension feature`.
pub(in crate::shortlist) fn every_choice(lang: Lang, selected: &str) -> AnyView {
    options(lang, |dimension, feature| {
        Some(selected.split_once(' ') == Some((dimension.code(), feature)))
    })
}

/// The features for which `chosen` says whether they are.
fn options(lang: Lang, chosen: impl Fn(Dimension, &str) -> Option<bool>) -> AnyView {
    let groups: Vec<AnyView> = Dimension::ALL
        .iter()
        .map(|dimension| {
            let open: Vec<AnyView> = features(*dimension)
                .into_iter()
                .filter_map(|(code, key)| {
                    let selected = chosen(*dimension, code)?;
                    let value = format!("{dimension} {code}");
                    let words = word(lang, key);
                    Some(
                        view! { <option value=value selected=selected>{words}</option> }.into_any(),
                    )
                })
                .collect();
            let label = word(lang, dimension.label_key());
            view! { <optgroup label=label>{open}</optgroup> }.into_any()
        })
        .collect();
    groups.into_any()
}

/// A number in a cell: its column and row are its label, told to those who cannot see them.
fn number(errors: &Errors, name: &str, id: &str, value: &str, label: String) -> AnyView {
    let error_id = format!("{id}-error");
    let error = errors.field(name).get();
    let invalid = error.is_some().then_some("true");
    let described = error.is_some().then(|| error_id.clone());
    let error = error.map(|words| view! { <p class="field-error" id=error_id>{words}</p> });
    view! {
        <div>
            {error}
            <input class="input width-few" type="text" inputmode="numeric" autocomplete="off" id=id.to_owned()
                name=name.to_owned() value=value.to_owned() aria-label=label
                aria-invalid=invalid aria-describedby=described/>
        </div>
    }
    .into_any()
}

fn unit(lang: Lang, name: &str, value: &str, label: String) -> AnyView {
    let words = Unit::ALL.iter().map(|unit| (unit.code(), unit.label_key()));
    select(lang, name, value, label, words)
}

/// How firm a quota is; required when nothing else was said.
fn firm_of(code: &str) -> Firmness {
    code.parse().unwrap_or(Firmness::Required)
}

fn firmness(lang: Lang, name: &str, value: &str, label: String) -> AnyView {
    let words = Firmness::ALL
        .iter()
        .map(|firm| (firm.code(), firm.label_key()));
    select(lang, name, firm_of(value).code(), label, words)
}

fn select(
    lang: Lang,
    name: &str,
    value: &str,
    label: String,
    words: impl Iterator<Item = (&'static str, &'static str)>,
) -> AnyView {
    let options: Vec<AnyView> = words
        .map(|(code, key)| {
            let selected = code == value;
            view! { <option value=code selected=selected>{word(lang, key)}</option> }.into_any()
        })
        .collect();
    view! { <select class="input" name=name.to_owned() aria-label=label>{options}</select> }
        .into_any()
}
