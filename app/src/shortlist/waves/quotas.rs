//! The state of each quota while answers come in.

use balance::waves::QuotaState;
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::shortlist::waves::{QuotaLine, WavesScreen};

use super::super::chart::feature;
use crate::components::{Cell, Column, DataTable, Tag, Tone};

/// A row for every quota.
pub(super) fn table(lang: Lang, screen: &WavesScreen) -> AnyView {
    if screen.rows.is_empty() {
        return ().into_any();
    }
    let columns = vec![
        Column::text(t!(lang, "shortlist-quota")),
        Column::number(t!(lang, "waves-wanted")),
        Column::number(t!(lang, "shortlist-accepted")),
        Column::number(t!(lang, "waves-pending")),
        Column::number(t!(lang, "waves-expected-column")),
        Column::number(t!(lang, "waves-met-chance")),
        Column::number(t!(lang, "waves-possible")),
        Column::text(t!(lang, "label-status")),
    ];
    let rows: Vec<AnyView> = screen
        .rows
        .iter()
        .map(|line| row(lang, line, screen.invited > 0))
        .collect();
    view! {
        <DataTable caption=t!(lang, "waves-quotas") id="quotas" columns=columns tiles=true>{rows}</DataTable>
    }
    .into_any()
}

/// How many are wanted: both bounds, or the one there is.
fn wanted(lang: Lang, line: &QuotaLine) -> String {
    let number = |n: u32| format::number(lang, i64::from(n));
    match (line.quota.min, line.quota.max) {
        (Some(_), None) => t!(lang, "waves-at-least", seats = i64::from(line.min_seats)),
        (None, Some(_)) => t!(lang, "waves-at-most", seats = i64::from(line.max_seats)),
        _ => format!("{}–{}", number(line.min_seats), number(line.max_seats)),
    }
}

/// A quota; before anybody is `asked` nothing is to be expected, and nothing at risk.
fn row(lang: Lang, line: &QuotaLine, asked: bool) -> AnyView {
    let number = |n: u32| format::number(lang, i64::from(n));
    let name = feature(lang, line.quota.dimension, &line.quota.feature);
    let group = word(lang, line.quota.dimension.label_key());
    let wanted = wanted(lang, line);
    let possible = format!("{}–{}", number(line.fewest), number(line.most));
    let (tone, words) = if asked || line.state == QuotaState::Unreachable {
        state(lang, line.state)
    } else {
        (Tone::Neutral, t!(lang, "shortlist-state-open"))
    };
    let labels = (
        t!(lang, "waves-wanted"),
        t!(lang, "shortlist-accepted"),
        t!(lang, "waves-pending"),
        t!(lang, "waves-expected-column"),
        t!(lang, "waves-met-chance"),
        t!(lang, "waves-possible"),
    );
    let (expected, met) = if asked {
        (
            format::decimal(lang, line.expected, 1),
            format::percent(lang, line.met, 0),
        )
    } else {
        ("–".to_owned(), "–".to_owned())
    };
    let (accepted, pending) = (number(line.accepted), number(line.pending));
    view! {
        <tr>
            <Cell heading=true><span class="muted small">{group}</span><br/>{name}</Cell>
            <Cell label=labels.0 numeric=true>{wanted}</Cell>
            <Cell label=labels.1 numeric=true>{accepted}</Cell>
            <Cell label=labels.2 numeric=true>{pending}</Cell>
            <Cell label=labels.3 numeric=true>{expected}</Cell>
            <Cell label=labels.4 numeric=true>{met}</Cell>
            <Cell label=labels.5 numeric=true>{possible}</Cell>
            <Cell label=t!(lang, "label-status")><Tag words=words tone=tone/></Cell>
        </tr>
    }
    .into_any()
}

/// The state as a word with its tone.
fn state(lang: Lang, state: QuotaState) -> (Tone, String) {
    match state {
        QuotaState::Met => (Tone::Ok, t!(lang, "waves-state-met")),
        QuotaState::OnTrack => (Tone::Information, t!(lang, "waves-state-on-track")),
        QuotaState::AtRisk => (Tone::Attention, t!(lang, "waves-state-at-risk")),
        QuotaState::Unreachable => (Tone::Problem, t!(lang, "waves-state-unreachable")),
    }
}
