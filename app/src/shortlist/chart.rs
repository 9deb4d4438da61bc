//! The balance in words: quotas with their counts at each point.

use std::ops::RangeInclusive;

use domain::quota::{Quota, feature_label_key};
use domain::{Dimension, Unit};
use leptos::prelude::*;
use locale::{Lang, format, t, t_plain, word};
use usecases::shortlist::queries::{Count, Counts, Point, Row, Standings, Together, WhatIfScreen};

use crate::components::{
    BalanceChart, BalanceGroup, BalanceHeadings, BalanceLegend, BalanceRow, Tally, Tone, Words,
};

/// The label of a feature.
pub(super) fn feature(lang: Lang, dimension: Dimension, feature: &str) -> String {
    feature_label_key(dimension, feature).map_or_else(|| feature.to_owned(), |key| word(lang, key))
}

/// A quota's name with its dimension, where it stands alone in a sentence.
pub(super) fn quota_name(lang: Lang, dimension: Dimension, code: &str) -> String {
    // Without marks: isolated parts alone would leave the name without a direction of its own.
    t_plain!(
        lang,
        "shortlist-quota-name",
        dimension = word(lang, dimension.label_key()),
        feature = feature(lang, dimension, code)
    )
}

/// How the balance stands at one moment, in the reader's language.
pub(super) struct Reading {
    lang: Lang,
    /// How many are shortlisted, invited and coming.
    pub summary: String,
    groups: Vec<BalanceGroup>,
    points: Vec<Point>,
}

/// A reading as the browser asks for it.
#[derive(Debug, serde::Serialize)]
pub(super) struct Told {
    summary: String,
    /// The chart, rendered as the page has it.
    chart: String,
}

impl Reading {
    /// The chart of the page.
    pub fn chart(self) -> AnyView {
        let lang = self.lang;
        view! {
            <BalanceChart id="balance" caption=t!(lang, "shortlist-chart") headings=headings(lang, &self.points)
                groups=self.groups legend=Some(legend(lang, &self.points))/>
        }
        .into_any()
    }

    /// The same for the browser.
    pub fn told(self) -> Told {
        Told {
            summary: self.summary.clone(),
            chart: self.chart().to_html(),
        }
    }
}

/// The list as it is beside the list as it would be.
pub(super) fn compared(lang: Lang, screen: &WhatIfScreen) -> AnyView {
    let names = vec![t!(lang, "what-if-now"), t!(lang, "what-if-then")];
    let mut groups = groups(lang, &screen.then);
    let before = self::groups(lang, &screen.now);
    let rows = groups.iter_mut().flat_map(|group| &mut group.rows);
    let before = before.into_iter().flat_map(|group| group.rows);
    for (row, now) in rows.zip(before) {
        // The shortlist is the first point of both.
        row.points.truncate(1);
        row.points.splice(0..0, now.points.into_iter().take(1));
    }
    let headings = BalanceHeadings {
        drawing: t!(lang, "shortlist-shortlisted"),
        points: names.clone(),
        ..headings(lang, &[])
    };
    let order = t!(
        lang,
        "shortlist-points-order",
        points = format::list(lang, &names)
    );
    let legend = BalanceLegend {
        counted: t!(lang, "shortlist-shortlisted"),
        order: order.into(),
        ..legend(lang, &[])
    };
    view! {
        <BalanceChart id="balance" caption=t!(lang, "what-if-chart") headings=headings groups=groups legend=Some(legend)/>
    }
    .into_any()
}

/// What the chart shows now.
pub(super) fn reading(lang: Lang, standings: &Standings) -> Reading {
    Reading {
        lang,
        summary: summary(lang, standings),
        groups: groups(lang, standings),
        points: standings.reached().collect(),
    }
}

/// How many people there are at each point.
fn summary(lang: Lang, standings: &Standings) -> String {
    let list = t!(
        lang,
        "shortlist-summary",
        shortlisted = i64::from(standings.shortlisted),
        invited = i64::from(standings.invited),
        accepted = i64::from(standings.accepted),
        seats = i64::from(standings.seats)
    );
    if standings.present == 0 {
        return list;
    }
    let floor = t!(
        lang,
        "shortlist-summary-floor",
        present = i64::from(standings.present),
        spoke = i64::from(standings.spoke)
    );
    format!("{list} · {floor}")
}

fn groups(lang: Lang, standings: &Standings) -> Vec<BalanceGroup> {
    let mut groups: Vec<BalanceGroup> = Vec::new();
    for rows in standings
        .rows
        .chunk_by(|one, next| one.quota.dimension == next.quota.dimension)
    {
        let Some(dimension) = rows.first().map(|row| row.quota.dimension) else {
            continue;
        };
        let alone = standings.together.iter();
        let alone = alone.filter(|together| together.dimension == dimension);
        let lines = rows.iter().map(|row| line(lang, row, standings));
        groups.push(BalanceGroup {
            heading: word(lang, dimension.label_key()),
            rows: lines
                .chain(alone.map(|together| together_line(lang, together, standings)))
                .collect(),
        });
    }
    groups
}

fn line(lang: Lang, row: &Row, standings: &Standings) -> BalanceRow {
    BalanceRow {
        label: feature(lang, row.quota.dimension, &row.quota.feature),
        min_words: bound(lang, &row.quota, row.quota.min, row.min_seats),
        max_words: bound(lang, &row.quota, row.quota.max, row.max_seats),
        min: row.quota.min.map(|_| row.min_seats),
        max: row.quota.max.map(|_| row.max_seats),
        ..counted(lang, &row.counts, row.min_seats..=row.max_seats, standings)
    }
}

/// Where each seat counts for one quota only, every row may look met and the list be short of people all the
/// same: what the minima ask for together stands below them.
fn together_line(lang: Lang, together: &Together, standings: &Standings) -> BalanceRow {
    let min = together.min_seats;
    BalanceRow {
        label: t!(lang, "rules-champions-together"),
        min_words: format::number(lang, i64::from(min)).into(),
        min: Some(min),
        ..counted(lang, &together.counts, min..=u32::MAX, standings)
    }
}

/// A row with its counts and what they mean, before it has a name.
fn counted(
    lang: Lang,
    counts: &Counts,
    wanted: RangeInclusive<u32>,
    standings: &Standings,
) -> BalanceRow {
    let (tone, status, note) = state(lang, counts, wanted, standings);
    BalanceRow {
        label: String::new(),
        min_words: Words::default(),
        max_words: Words::default(),
        min: None,
        max: None,
        points: standings
            .reached()
            .map(|point| tally(counts.at(point)))
            .collect(),
        others: Vec::new(),
        tone,
        status,
        note,
    }
}

/// A bound as it was set; a per cent with the seats that it stands for.
fn bound(lang: Lang, quota: &Quota, value: Option<u32>, seats: u32) -> Words {
    value
        .map(|value| match quota.unit {
            Unit::Seats => format::number(lang, i64::from(value)),
            Unit::PerCent => format!(
                "{} ({})",
                format::percent(lang, f64::from(value) / 100.0, 0),
                format::number(lang, i64::from(seats))
            ),
        })
        .into()
}

fn tally(count: Count) -> Tally {
    Tally {
        counted: count.known,
        undisclosed: count.at_most - count.known,
    }
}

/// The name of a point.
fn point_name(lang: Lang, point: Point) -> String {
    match point {
        Point::Shortlisted => t!(lang, "shortlist-shortlisted"),
        Point::Invited => t!(lang, "shortlist-invited"),
        Point::Accepted => t!(lang, "shortlist-accepted"),
        Point::Present => t!(lang, "shortlist-present"),
        Point::Spoke => t!(lang, "shortlist-spoke"),
    }
}

fn state(
    lang: Lang,
    counts: &Counts,
    wanted: RangeInclusive<u32>,
    standings: &Standings,
) -> (Tone, String, Words) {
    let (min, max) = (*wanted.start(), *wanted.end());
    // Once people have come, what was planned no longer matters.
    let came = standings.present > 0;
    let listed = if came {
        counts.present.known
    } else {
        counts.shortlisted.known
    };
    if came && listed < min {
        let seats = i64::from(min - listed);
        let words = t!(lang, "shortlist-state-missed", seats = seats);
        return (Tone::Problem, words, Words::default());
    }
    if standings.shortlisted == 0 && !came {
        return (
            Tone::Neutral,
            t!(lang, "shortlist-state-open"),
            Words::default(),
        );
    }
    if listed > max {
        let seats = i64::from(listed - max);
        let words = t!(lang, "shortlist-state-above", seats = seats);
        return (Tone::Problem, words, Words::default());
    }
    if listed < min {
        let seats = i64::from(min - listed);
        let words = t!(lang, "shortlist-state-below", seats = seats);
        return (Tone::Problem, words, Words::default());
    }
    let waiting = counts.invited.known > counts.accepted.known;
    // Only those invited can decline; until all are, the list itself is what counts.
    let all_invited = counts.invited.known == listed;
    if !came && min > 0 && listed == min && all_invited && waiting {
        return (
            Tone::Attention,
            t!(lang, "shortlist-state-at-risk"),
            t!(lang, "shortlist-state-at-risk-note").into(),
        );
    }
    (Tone::Ok, t!(lang, "shortlist-state-met"), Words::default())
}

/// The names of the columns.
fn headings(lang: Lang, points: &[Point]) -> BalanceHeadings {
    BalanceHeadings {
        label: t!(lang, "shortlist-quota"),
        min: t!(lang, "shortlist-min"),
        max: t!(lang, "shortlist-max"),
        drawing: t!(lang, "shortlist-points"),
        points: points
            .iter()
            .map(|point| point_name(lang, *point))
            .collect(),
        others: Vec::new(),
        status: t!(lang, "label-status"),
        undisclosed: t!(lang, "shortlist-undisclosed"),
    }
}

/// What the signs mean.
fn legend(lang: Lang, points: &[Point]) -> BalanceLegend {
    let names: Vec<String> = points
        .iter()
        .map(|point| point_name(lang, *point))
        .collect();
    let order = (names.len() > 1).then(|| {
        let points = format::list(lang, &names);
        t!(lang, "shortlist-points-order", points = points)
    });
    BalanceLegend {
        counted: names.first().cloned().unwrap_or_default(),
        undisclosed: t!(lang, "shortlist-legend-undisclosed"),
        missing: t!(lang, "shortlist-legend-missing"),
        quota: t!(lang, "shortlist-legend-quota"),
        order: order.into(),
    }
}
