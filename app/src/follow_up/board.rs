//! Counts of recommendations as a table with a bar in each row: the numbers say what the bar draws.

use std::fmt::Write;

use domain::follow_up::FollowUpStatus;
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::follow_up::{Board, By, Counted, Key};

use super::filters::in_address;
use crate::components::{Cell, Column, DataTable, Link, Tabs};
use crate::listing::Filters;

/// How long the longest bar is.
const WIDEST: usize = 240;
const HEIGHT: usize = 16;

/// The board; the names of its rows filter the list.
pub(crate) fn board(lang: Lang, filters: &Filters, board: &Board) -> Option<AnyView> {
    if board.all.total() == 0 {
        return None;
    }
    let links = By::ALL
        .into_iter()
        .map(|by| {
            let href = filters.with("by", in_address(by));
            Link::new(href, by_words(lang, by)).current(by == board.by)
        })
        .collect();
    let several = matches!(board.by, By::Theme | By::Region)
        .then(|| view! { <p class="muted small">{t!(lang, "follow-up-board-note")}</p> });
    Some(
        view! {
            <h2 id="board-title">{t!(lang, "follow-up-board")}</h2>
            <Tabs label=t!(lang, "follow-up-by") links=links/>
            {table(lang, board, |key| href(filters, key))}
            {several}
        }
        .into_any(),
    )
}

/// The same counts where no list is beside them that could be filtered.
pub(super) fn counts(lang: Lang, board: &Board) -> Option<AnyView> {
    (board.all.total() > 0).then(|| {
        view! {
            <h2 id="board-title">{t!(lang, "follow-up-board")}</h2>
            {table(lang, board, |_| None)}
        }
        .into_any()
    })
}

/// The table with its bars and what their signs mean; `href` lists what a row counts.
fn table(lang: Lang, board: &Board, href: impl Fn(Key) -> Option<String>) -> AnyView {
    let mut columns = vec![
        Column::text(by_words(lang, board.by)),
        Column::text(t!(lang, "follow-up-board-drawing")),
    ];
    let statuses = FollowUpStatus::ALL
        .iter()
        .map(|status| word(lang, status.label_key()));
    let labels: Vec<String> = statuses
        .chain([t!(lang, "follow-up-overdue"), t!(lang, "follow-up-total")])
        .collect();
    // By status each row would name its own column once more.
    let by_status = board.by == By::Status;
    let kept = if by_status { labels.len() - 2 } else { 0 };
    columns.extend(labels.iter().skip(kept).map(Column::number));
    let longest = board.rows.iter().map(|(_, counted)| counted.total()).max();
    let rows: Vec<AnyView> = board
        .rows
        .iter()
        .map(|(key, counted)| {
            let name = label(lang, *key);
            let bar = bar(counted, longest.unwrap_or(1));
            let name = match href(*key) {
                Some(href) => view! { <a href=href>{name}</a> }.into_any(),
                None => name.into_any(),
            };
            let numbers = FollowUpStatus::ALL
                .iter()
                .map(|status| counted.of(*status))
                .chain([counted.overdue, counted.total()]);
            let numbers: Vec<AnyView> = numbers
                .zip(labels.clone())
                .skip(kept)
                .map(|(number, label)| {
                    let number = format::number(lang, number as i64);
                    view! { <Cell label=label numeric=true>{number}</Cell> }.into_any()
                })
                .collect();
            view! { <tr><Cell heading=true>{name}</Cell><Cell>{bar}</Cell>{numbers}</tr> }
                .into_any()
        })
        .collect();
    let count = t!(lang, "list-count", count = board.all.total() as i64);
    view! {
        <DataTable caption=by_words(lang, board.by) id="board" columns=columns count=Some(count)>{rows}</DataTable>
        {legend(lang)}
    }
    .into_any()
}

fn by_words(lang: Lang, by: By) -> String {
    match by {
        By::Status => t!(lang, "follow-up-by-status"),
        By::Theme => t!(lang, "follow-up-by-theme"),
        By::Region => t!(lang, "follow-up-by-region"),
        By::Age => t!(lang, "follow-up-by-age"),
    }
}

/// What a row counts.
fn label(lang: Lang, key: Key) -> String {
    match key {
        Key::Status(status) => word(lang, status.label_key()),
        Key::Theme(theme) => word(lang, theme.label_key()),
        Key::WithoutTheme => t!(lang, "follow-up-theme-none"),
        Key::Region(region) => word(lang, region.label_key()),
        Key::AllStates => t!(lang, "follow-up-region-all"),
        Key::NoRegion => t!(lang, "follow-up-region-none"),
        Key::Age { years, year } => t!(
            lang,
            "follow-up-age-years",
            years = i64::from(years),
            year = year.to_string()
        ),
    }
}

/// The address that lists what a row counts.
fn href(filters: &Filters, key: Key) -> Option<String> {
    match key {
        Key::Status(status) => Some(filters.with("status", status.code())),
        Key::Theme(theme) => Some(filters.with("theme", theme.code())),
        Key::Region(region) => Some(filters.with("region", region.code())),
        Key::AllStates => Some(filters.with("addressee", "states")),
        Key::Age { year, .. } => Some(filters.with("year", &year.to_string())),
        Key::WithoutTheme | Key::NoRegion => None,
    }
}

/// The sign of a status: solid is done, hatched is under way, hollow and dashed is not begun, another colour will not
/// be done, and a line goes on elsewhere.
fn class(status: FollowUpStatus) -> &'static str {
    match status {
        FollowUpStatus::Done => "bar-counted",
        FollowUpStatus::UnderWay => "bar-undisclosed",
        FollowUpStatus::NotStarted => "bar-missing",
        FollowUpStatus::WillNotBeDone => "bar-over",
        FollowUpStatus::Merged => "bar-bracket",
    }
}

/// In the order in which a bar is drawn: what is done first.
const DRAWN: [FollowUpStatus; 5] = [
    FollowUpStatus::Done,
    FollowUpStatus::UnderWay,
    FollowUpStatus::NotStarted,
    FollowUpStatus::WillNotBeDone,
    FollowUpStatus::Merged,
];

fn bar(counted: &Counted, longest: usize) -> AnyView {
    let (mut left, mut shapes) = (1, Vec::new());
    for status in DRAWN {
        let many = counted.of(status);
        if many == 0 {
            continue;
        }
        // A thing that is there is never too thin to be seen.
        let wide = (many * WIDEST / longest.max(1)).max(4);
        let path = shape(status, left, left + wide - 2);
        shapes.push(view! { <path class=class(status) d=path></path> }.into_any());
        left += wide;
    }
    drawing(left.max(WIDEST) + 1, shapes)
}

fn drawing(width: usize, shapes: Vec<AnyView>) -> AnyView {
    view! {
        <svg class="balance-bar" viewBox=format!("0 0 {width} {HEIGHT}") width=width.to_string() height=HEIGHT.to_string() aria-hidden="true">{shapes}</svg>
    }
    .into_any()
}

fn shape(status: FollowUpStatus, left: usize, right: usize) -> String {
    let (top, bottom) = (2, HEIGHT - 2);
    let mut path = match status {
        FollowUpStatus::Merged => return format!("M{left} {}H{right}", HEIGHT / 2),
        FollowUpStatus::NotStarted
        | FollowUpStatus::UnderWay
        | FollowUpStatus::Done
        | FollowUpStatus::WillNotBeDone => format!("M{left} {top}H{right}V{bottom}H{left}Z"),
    };
    if status == FollowUpStatus::UnderWay {
        let rise = bottom - top;
        for x in (left..right).step_by(4) {
            let end = (x + rise).min(right);
            // Writing into a text cannot fail.
            let _ = write!(path, "M{x} {bottom}L{end} {}", bottom - (end - x));
        }
    }
    path
}

fn legend(lang: Lang) -> AnyView {
    let items: Vec<AnyView> = DRAWN
        .into_iter()
        .map(|status| {
            let path = shape(status, 1, 18);
            let sign = drawing(
                20,
                vec![view! { <path class=class(status) d=path></path> }.into_any()],
            );
            view! { <li>{sign}<span>{word(lang, status.label_key())}</span></li> }.into_any()
        })
        .collect();
    view! { <ul class="balance-legend" role="list">{items}</ul> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_draws_each_status_by_a_sign_of_its_own() {
        let counted = Counted {
            by_status: [1, 2, 1, 0, 1],
            overdue: 1,
        };
        let html = bar(&counted, 5).to_html();
        for (class, there) in [
            ("bar-counted", 1),
            ("bar-undisclosed", 1),
            ("bar-missing", 1),
            ("bar-over", 0),
            ("bar-bracket", 1),
        ] {
            assert_eq!(html.matches(class).count(), there, "{class}: {html}");
        }
        assert!(html.contains("aria-hidden"));
    }
}
