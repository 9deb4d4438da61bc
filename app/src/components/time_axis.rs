//! When things fall: numbered marks along an axis of years. The numbers are those of the table beside it, which
//! says the same in words; the picture itself is for the eye alone.

use super::Tone;
use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

/// One thing in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its number in the table.
    pub number: usize,
    pub first: NaiveDate,
    pub last: NaiveDate,
    pub shape: MarkShape,
}

/// What kind of thing it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkShape {
    /// Something that must be reached: a diamond.
    Milestone,
    /// Something that is held: a disc in the colour of its state.
    Meeting(Tone),
}

/// The axis begins and ends this far from the edges, in per cent of the width.
const EDGE: f64 = 5.0;
/// Marks nearer than this, in per cent, stand in lanes of their own: at 320 px they still do not touch.
const APART: f64 = 8.0;
const LANE: usize = 30;
const AXIS: usize = 26;
/// More years than this are labelled in steps.
const LABELS: i32 = 8;

struct Axis {
    first_year: i32,
    first: NaiveDate,
    days: f64,
    years: i32,
    rtl: bool,
}

impl Axis {
    fn around(marks: &[Mark], today: NaiveDate, rtl: bool) -> Option<Self> {
        let first = marks.iter().map(|mark| mark.first).min()?.min(today).year();
        let last = marks.iter().map(|mark| mark.last).max()?.max(today).year();
        let begin = NaiveDate::from_ymd_opt(first, 1, 1)?;
        let end = NaiveDate::from_ymd_opt(last + 1, 1, 1)?;
        Some(Self {
            first_year: first,
            first: begin,
            days: (end - begin).num_days() as f64,
            years: last + 1 - first,
            rtl,
        })
    }

    /// A place on the axis in per cent of the width, from the left.
    fn x(&self, day: NaiveDate) -> f64 {
        let share = (day - self.first).num_days() as f64 / self.days;
        let share = if self.rtl { 1.0 - share } else { share };
        EDGE + share * (100.0 - 2.0 * EDGE)
    }

    /// The years that are labelled.
    fn labelled(&self) -> impl Iterator<Item = (i32, NaiveDate)> {
        let step = self.years.div_euclid(LABELS) + 1;
        let first = self.first_year;
        (first..=first + self.years)
            .filter(move |year| (year - first) % step == 0)
            .filter_map(|year| Some((year, NaiveDate::from_ymd_opt(year, 1, 1)?)))
    }
}

/// Marks with their lanes: the first lane in which the neighbours leave room.
fn lanes(axis: &Axis, marks: &[Mark]) -> Vec<(f64, usize)> {
    let mut taken: Vec<Vec<f64>> = Vec::new();
    marks
        .iter()
        .map(|mark| {
            let middle = mark.first + (mark.last - mark.first) / 2;
            let x = axis.x(middle);
            let free = taken
                .iter()
                .position(|lane| lane.iter().all(|other| (other - x).abs() >= APART));
            let lane = free.unwrap_or_else(|| {
                taken.push(Vec::new());
                taken.len() - 1
            });
            taken[lane].push(x);
            (x, lane)
        })
        .collect()
}

fn percent(x: f64) -> String {
    format!("{x:.2}%")
}

/// The picture; nothing when nothing has a date. `today` is drawn as a line.
#[component]
pub fn TimeAxis(marks: Vec<Mark>, today: NaiveDate, rtl: bool) -> impl IntoView {
    let Some(axis) = Axis::around(&marks, today, rtl) else {
        return ().into_any();
    };
    let placed = lanes(&axis, &marks);
    let high = placed.iter().map(|(_, lane)| lane + 1).max().unwrap_or(1) * LANE;
    let bottom = (high + 4).to_string();
    let height = (high + AXIS).to_string();
    let years: Vec<AnyView> = axis
        .labelled()
        .map(|(year, day)| {
            let x = percent(axis.x(day));
            let label = (high + AXIS - 6).to_string();
            let (from, to) = ((high - 2).to_string(), (high + 9).to_string());
            view! {
                <line class="axis-tick" x1=x.clone() x2=x.clone() y1=from y2=to></line>
                <text class="axis-year" x=x y=label>{year.to_string()}</text>
            }
            .into_any()
        })
        .collect();
    let shapes: Vec<AnyView> = marks
        .iter()
        .zip(&placed)
        .map(|(mark, (x, lane))| shape(&axis, mark, *x, high - lane * LANE - LANE / 2))
        .collect();
    let now = percent(axis.x(today));
    let (start, end) = (percent(EDGE), percent(100.0 - EDGE));
    view! {
        <svg class="time-axis" width="100%" height=height aria-hidden="true">
            <line class="axis-now" x1=now.clone() x2=now y1="0" y2=bottom.clone()></line>
            <line class="axis-line" x1=start x2=end y1=bottom.clone() y2=bottom></line>
            {years}
            {shapes}
        </svg>
    }
    .into_any()
}

fn shape(axis: &Axis, mark: &Mark, x: f64, y: usize) -> AnyView {
    let (cx, cy) = (percent(x), y.to_string());
    let number = mark.number.to_string();
    let baseline = (y + 4).to_string();
    // What lasts, or is only known by its month or year, has a bar as long as it may last.
    let lasts = (mark.last - mark.first).num_days() > 7;
    let span = lasts.then(|| {
        let (from, to) = (percent(axis.x(mark.first)), percent(axis.x(mark.last)));
        view! { <line class="axis-span" x1=from x2=to y1=cy.clone() y2=cy.clone()></line> }
    });
    let body = match mark.shape {
        MarkShape::Milestone => {
            // A square in a nested drawing turns about its own middle, wherever that is.
            view! {
                <svg x=cx.clone() y=cy.clone() overflow="visible">
                    <rect class="axis-milestone" x="-9.5" y="-9.5" width="19" height="19" transform="rotate(45)"></rect>
                </svg>
            }
            .into_any()
        }
        MarkShape::Meeting(tone) => {
            let class = format!("axis-meeting axis-{}", tone.name());
            view! { <circle class=class cx=cx.clone() cy=cy r="12"></circle> }.into_any()
        }
    };
    view! { {span}{body}<text class="axis-number" x=cx y=baseline>{number}</text> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(raw: &str) -> NaiveDate {
        raw.parse().expect("a day")
    }

    fn mark(number: usize, first: &str, last: &str) -> Mark {
        Mark {
            number,
            first: day(first),
            last: day(last),
            shape: MarkShape::Meeting(Tone::Ok),
        }
    }

    #[test]
    fn time_runs_with_the_language() {
        let marks = vec![
            mark(1, "2021-10-01", "2021-10-31"),
            mark(2, "2023-12-13", "2023-12-15"),
        ];
        let today = day("2022-06-01");
        let ltr = Axis::around(&marks, today, false).expect("an axis");
        let rtl = Axis::around(&marks, today, true).expect("an axis");
        let of = |axis: &Axis| (axis.x(marks[0].first), axis.x(marks[1].first));
        let ((one, two), (three, four)) = (of(&ltr), of(&rtl));
        assert!(one < two && three > four);
        assert!((one + three - 100.0).abs() < 1e-9);
        let years: Vec<i32> = ltr.labelled().map(|(year, _)| year).collect();
        assert_eq!(years, [2021, 2022, 2023, 2024]);
    }

    #[test]
    fn marks_that_would_touch_stand_in_lanes() {
        let marks = vec![
            mark(1, "2023-01-01", "2023-01-01"),
            mark(2, "2023-01-03", "2023-01-03"),
            mark(3, "2023-09-01", "2023-09-01"),
        ];
        let axis = Axis::around(&marks, day("2023-06-01"), false).expect("an axis");
        let lanes: Vec<usize> = lanes(&axis, &marks)
            .into_iter()
            .map(|(_, lane)| lane)
            .collect();
        assert_eq!(lanes, [0, 1, 0]);
    }

    #[test]
    fn nothing_with_a_date_is_no_picture() {
        let html =
            view! { <TimeAxis marks=Vec::new() today=day("2023-06-01") rtl=false/> }.to_html();
        assert!(!html.contains("<svg"));
    }
}
