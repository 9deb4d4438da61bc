//! The balance as a table whose rows draw themselves: the numbers are the chart's own twin.

use super::balance_bar::{Bar, Tracks};
use super::{Tag, Tone, Words};
use leptos::prelude::*;

/// One quota and how far it is met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BalanceRow {
    pub label: String,
    /// The quota as it was set: "3", "50 %"; absent when there is none.
    pub min_words: Words,
    pub max_words: Words,
    /// The same quota in places, for the drawing.
    pub min: Option<u32>,
    pub max: Option<u32>,
    /// The counts, in the order of the headings; the first stands first in the drawing.
    pub points: Vec<Tally>,
    /// Further columns, in the order of their headings.
    pub others: Vec<String>,
    pub tone: Tone,
    pub status: String,
    pub note: Words,
}

/// How many count at one point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub counted: u32,
    /// People who did not disclose: they count neither way and are drawn apart.
    pub undisclosed: u32,
}

/// Quotas of one dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BalanceGroup {
    pub heading: String,
    pub rows: Vec<BalanceRow>,
}

/// The names of the columns.
#[derive(Clone, Debug)]
pub struct BalanceHeadings {
    pub label: String,
    pub min: String,
    pub max: String,
    /// What the column of the drawing is called, when it draws more than one point.
    pub drawing: String,
    /// The points that are counted: "Shortlisted", "Invited".
    pub points: Vec<String>,
    pub others: Vec<String>,
    pub status: String,
    /// "undisclosed", behind their number.
    pub undisclosed: String,
}

/// What the signs of the drawing mean.
#[derive(Clone, Debug)]
pub struct BalanceLegend {
    pub counted: String,
    pub undisclosed: String,
    pub missing: String,
    pub quota: String,
    /// In which order the points of a row are drawn; absent when there is one.
    pub order: Words,
}

/// Every quota with its minimum, maximum, count and state.
#[component]
pub fn BalanceChart(
    #[prop(into)] id: String,
    #[prop(into)] caption: String,
    headings: BalanceHeadings,
    groups: Vec<BalanceGroup>,
    #[prop(optional_no_strip)] legend: Option<BalanceLegend>,
) -> impl IntoView {
    let scale = groups
        .iter()
        .flat_map(|group| &group.rows)
        .map(reach)
        .max()
        .unwrap_or(1);
    // A single point is counted beside its drawing; several have columns of their own.
    let single = headings.points.len() < 2;
    let counts = if single { 0 } else { headings.points.len() };
    let columns = 5 + counts + headings.others.len();
    let caption_id = format!("{id}-caption");
    let labelled_by = caption_id.clone();
    let drawing = match headings.points.first() {
        Some(point) if single => point.clone(),
        _ => headings.drawing.clone(),
    };
    let others: Vec<AnyView> = headings
        .points
        .iter()
        .take(counts)
        .chain(&headings.others)
        .map(|name| view! { <th scope="col" class="numeric">{name.clone()}</th> }.into_any())
        .collect();
    let bodies: Vec<AnyView> = groups
        .into_iter()
        .map(|group| {
            let rows: Vec<AnyView> = group.rows.into_iter().map(|row| row_view(row, &headings, scale)).collect();
            view! {
                <tbody>
                    <tr class="balance-group"><th scope="rowgroup" colspan=columns.to_string()>{group.heading}</th></tr>
                    {rows}
                </tbody>
            }
            .into_any()
        })
        .collect();
    view! {
        <div class="chart">
            <div class="table-scroll" role="region" aria-labelledby=labelled_by tabindex="0">
                <table class="table balance" id=id>
                    <caption id=caption_id>{caption}</caption>
                    <thead><tr>
                        <th scope="col">{headings.label}</th>
                        <th scope="col" class="numeric">{headings.min}</th>
                        <th scope="col" class="numeric">{headings.max}</th>
                        <th scope="col">{drawing}</th>
                        {others}
                        <th scope="col">{headings.status}</th>
                    </tr></thead>
                    {bodies}
                </table>
            </div>
            {legend.map(legend_view)}
        </div>
    }
    .into_any()
}

/// How far a row reaches, counting what it should hold and what it does.
fn reach(row: &BalanceRow) -> u32 {
    let most = row
        .points
        .iter()
        .map(|tally| tally.counted + tally.undisclosed)
        .max();
    most.unwrap_or(0)
        .max(row.min.unwrap_or(0))
        .max(row.max.unwrap_or(0))
}

fn row_view(row: BalanceRow, headings: &BalanceHeadings, scale: u32) -> AnyView {
    let single = headings.points.len() < 2;
    let (label, drawing) = if single {
        let counted = row.points.first().copied().unwrap_or_default();
        (
            headings.points.first().cloned(),
            one(&row, counted, headings, scale),
        )
    } else {
        (None, several(&row, scale))
    };
    let counts: Vec<AnyView> = headings
        .points
        .iter()
        .zip(&row.points)
        .filter(|_| !single)
        .map(|(name, tally)| {
            view! { <td class="numeric" data-label=name.clone()>{interval(*tally)}</td> }.into_any()
        })
        .collect();
    let others: Vec<AnyView> = headings
        .others
        .iter()
        .zip(row.others)
        .map(|(name, value)| {
            view! { <td class="numeric" data-label=name.clone()>{value}</td> }.into_any()
        })
        .collect();
    let note = row
        .note
        .get()
        .map(|note| view! { <p class="balance-note">{note}</p> });
    let quota = |words: Words| words.get().unwrap_or_else(|| "–".to_owned());
    view! {
        <tr>
            <th scope="row">{row.label}</th>
            <td class="numeric" data-label=headings.min.clone()>{quota(row.min_words)}</td>
            <td class="numeric" data-label=headings.max.clone()>{quota(row.max_words)}</td>
            <td class="balance-drawing" data-label=label>{drawing}</td>
            {counts}
            {others}
            <td data-label=headings.status.clone()><div><Tag words=row.status tone=row.tone/>{note}</div></td>
        </tr>
    }
    .into_any()
}

/// The one point there is, its number before its places.
fn one(row: &BalanceRow, tally: Tally, headings: &BalanceHeadings, scale: u32) -> AnyView {
    let bar = Bar {
        counted: tally.counted,
        undisclosed: tally.undisclosed,
        min: row.min,
        max: row.max,
        scale,
    };
    let undisclosed = (tally.undisclosed > 0).then(|| {
        let words = format!("+ {} {}", tally.undisclosed, headings.undisclosed);
        view! { <p class="balance-note">{words}</p> }
    });
    view! {
        <div class="balance-cell">
            <span class="balance-count">{tally.counted.to_string()}</span>
            " "
            {bar.view()}
        </div>
        {undisclosed}
    }
    .into_any()
}

/// Every point one below the other; the numbers stand in the columns beside.
fn several(row: &BalanceRow, scale: u32) -> AnyView {
    let tracks = Tracks {
        points: row
            .points
            .iter()
            .map(|tally| (tally.counted, tally.undisclosed))
            .collect(),
        min: row.min,
        max: row.max,
        scale,
    };
    tracks.view()
}

/// A count; those who did not disclose make it an interval.
fn interval(tally: Tally) -> String {
    if tally.undisclosed > 0 {
        format!("{}–{}", tally.counted, tally.counted + tally.undisclosed)
    } else {
        tally.counted.to_string()
    }
}

fn legend_view(legend: BalanceLegend) -> AnyView {
    let entries = [
        ("bar-counted", "M1 3H13V15H1Z", legend.counted),
        (
            "bar-undisclosed",
            "M1 3H13V15H1ZM1 15 13 3M1 9 7 3M7 15 13 9",
            legend.undisclosed,
        ),
        ("bar-missing", "M1 3H13V15H1Z", legend.missing),
        ("bar-bracket", "M5 1H1V17H5M15 1H19V17H15", legend.quota),
    ];
    let entries: Vec<AnyView> = entries
        .into_iter()
        .map(|(class, path, words)| {
            view! { <li><svg viewBox="0 0 20 18" aria-hidden="true"><path class=class d=path></path></svg>{words}</li> }.into_any()
        })
        .collect();
    let order = legend.order.get().map(|words| view! { <li>{words}</li> });
    view! { <ul class="balance-legend" role="list">{entries}{order}</ul> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headings() -> BalanceHeadings {
        BalanceHeadings {
            label: "Regional group".into(),
            min: "Min".into(),
            max: "Max".into(),
            drawing: "All points".into(),
            points: vec!["Shortlisted".into()],
            others: vec!["Expected".into()],
            status: "State".into(),
            undisclosed: "undisclosed".into(),
        }
    }

    fn row() -> BalanceRow {
        BalanceRow {
            label: "Women <b>".into(),
            min_words: "50 %".into(),
            max_words: Words::default(),
            min: Some(10),
            max: None,
            points: vec![Tally {
                counted: 8,
                undisclosed: 2,
            }],
            others: vec!["4".into()],
            tone: Tone::Attention,
            status: "At risk".into(),
            note: "1 more decline".into(),
        }
    }

    #[test]
    fn every_number_of_the_drawing_is_also_in_the_table() {
        let groups = vec![BalanceGroup {
            heading: "Gender".into(),
            rows: vec![row()],
        }];
        let html = view! { <BalanceChart id="balance" caption="Balance" headings=headings() groups=groups/> }.to_html();
        for words in [
            "Women &lt;b&gt;",
            "50 %",
            ">–<",
            ">8<",
            "+ 2 undisclosed",
            ">4<",
            "At risk",
            "1 more decline",
            "scope=\"rowgroup\"",
        ] {
            assert!(html.contains(words), "{words} is missing in {html}");
        }
        assert!(html.contains("aria-hidden=\"true\"") && html.contains("bar-undisclosed"));
    }

    #[test]
    fn several_points_have_a_track_and_a_column_each() {
        let headings = BalanceHeadings {
            points: vec!["Shortlisted".into(), "Accepted".into()],
            ..headings()
        };
        let mut row = row();
        row.points.push(Tally {
            counted: 5,
            undisclosed: 0,
        });
        let rows = vec![row];
        let groups = vec![BalanceGroup {
            heading: "Gender".into(),
            rows,
        }];
        let html =
            view! { <BalanceChart id="b" caption="Balance" headings=headings groups=groups/> }
                .to_html();
        for words in ["All points", ">8–10<", ">5<", "data-label=\"Accepted\""] {
            assert!(html.contains(words), "{words} is missing in {html}");
        }
        assert_eq!(html.matches("balance-tracks").count(), 1);
    }

    #[test]
    fn the_longest_row_sets_the_scale() {
        assert_eq!(reach(&row()), 10);
        assert_eq!(
            reach(&BalanceRow {
                max: Some(14),
                ..row()
            }),
            14
        );
    }
}
