//! One row of the balance as a drawing: places as blocks, the quota as brackets around where the row should end.
//!
//! Four signs that differ without colour: solid is counted, hatched is undisclosed, hollow and dashed is missing to
//! the minimum; what exceeds the maximum stands outside the closing bracket. The drawing is hidden from screen
//! readers because the table around it says the same in numbers, and mirrored by the style where text runs leftwards.

use leptos::prelude::*;
use std::fmt::Write;

/// Blocks narrower than this touch: separate ones would be dust.
const NARROWEST_BLOCK: f64 = 5.0;
const WIDEST: f64 = 240.0;
const WIDEST_BLOCK: f64 = 14.0;
const TOP: f64 = 6.0;
const BOTTOM: f64 = 18.0;

/// A length with at most one decimal, and none where it is whole.
#[derive(Clone, Copy)]
struct Length(f64);

impl std::fmt::Display for Length {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let tenths = (self.0 * 10.0 + 0.5) as u32;
        match tenths % 10 {
            0 => write!(f, "{}", tenths / 10),
            rest => write!(f, "{}.{rest}", tenths / 10),
        }
    }
}

/// The numbers of one row, in places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bar {
    pub counted: u32,
    pub undisclosed: u32,
    pub min: Option<u32>,
    pub max: Option<u32>,
    /// The longest row of the chart, so that rows compare.
    pub scale: u32,
}

impl Bar {
    fn unit(self) -> f64 {
        (WIDEST / f64::from(self.scale.max(1))).min(WIDEST_BLOCK)
    }

    fn x(self, places: u32) -> f64 {
        2.0 + f64::from(places) * self.unit()
    }

    /// Rectangles for the places from `from` up to `to`, as one path.
    fn blocks(self, from: u32, to: u32) -> String {
        let mut path = String::new();
        if from >= to {
            return path;
        }
        if self.unit() < NARROWEST_BLOCK {
            rectangle(&mut path, self.x(from), self.x(to));
        } else {
            for place in from..to {
                rectangle(&mut path, self.x(place) + 1.5, self.x(place + 1) - 1.5);
            }
        }
        path
    }

    /// The same places with strokes across.
    fn hatched(self, from: u32, to: u32) -> String {
        let mut path = self.blocks(from, to);
        if from < to {
            let height = BOTTOM - TOP;
            let mut x = self.x(from) + 1.0;
            while x < self.x(to) - 1.0 {
                let end = (x + height).min(self.x(to) - 1.0);
                let (from, to, base) = (Length(x), Length(end), Length(BOTTOM));
                let top = Length(BOTTOM - (end - x));
                let _ = write!(path, "M{from} {base}L{to} {top}");
                x += 4.0;
            }
        }
        path
    }

    fn brackets(self) -> String {
        let mut path = String::new();
        let (top, bottom) = (Length(TOP - 4.0), Length(BOTTOM + 4.0));
        if let Some(min) = self.min.filter(|min| *min > 0) {
            let x = self.x(min);
            let (x, end) = (Length(x), Length(x + 4.0));
            let _ = write!(path, "M{end} {top}H{x}V{bottom}H{end}");
        }
        if let Some(max) = self.max {
            let x = self.x(max);
            let (x, end) = (Length(x), Length(x - 4.0));
            let _ = write!(path, "M{end} {top}H{x}V{bottom}H{end}");
        }
        path
    }

    /// The drawing.
    pub fn view(self) -> AnyView {
        let within = self.max.map_or(self.counted, |max| self.counted.min(max));
        let known = self.counted + self.undisclosed;
        let width = Length((self.x(self.scale) + 6.0).round());
        let shapes = [
            ("bar-missing", self.blocks(known, self.min.unwrap_or(0))),
            ("bar-undisclosed", self.hatched(self.counted, known)),
            ("bar-counted", self.blocks(0, within)),
            ("bar-over", self.blocks(within, self.counted)),
            (
                "bar-axis",
                format!("M2 {}H{}", Length(BOTTOM), Length(self.x(self.scale))),
            ),
            // The halo keeps the brackets legible across the blocks.
            ("bar-halo", self.brackets()),
            ("bar-bracket", self.brackets()),
        ];
        let shapes: Vec<AnyView> = shapes
            .into_iter()
            .filter(|(_, path)| !path.is_empty())
            .map(|(class, path)| view! { <path class=class d=path></path> }.into_any())
            .collect();
        view! {
            <svg class="balance-bar" viewBox=format!("0 0 {width} 24") width=format!("{width}") height="24" aria-hidden="true">{shapes}</svg>
        }
        .into_any()
    }
}

/// The same quota at several points: a thin track each, one below the other, within one pair of brackets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tracks {
    /// Counted and undisclosed, from top to bottom.
    pub points: Vec<(u32, u32)>,
    pub min: Option<u32>,
    pub max: Option<u32>,
    pub scale: u32,
}

/// How high a track is, and how far the next one begins below it.
const TRACK: f64 = 8.0;
const STEP: f64 = 11.0;
const WIDEST_TRACK: f64 = 240.0;

impl Tracks {
    fn x(&self, places: u32) -> f64 {
        let unit = (WIDEST_TRACK / f64::from(self.scale.max(1))).min(WIDEST_BLOCK);
        2.0 + f64::from(places) * unit
    }

    fn block(&self, track: usize, from: u32, to: u32) -> String {
        if from >= to {
            return String::new();
        }
        let top = 4.0 + track as f64 * STEP;
        let (left, right) = (Length(self.x(from)), Length(self.x(to)));
        let (top, bottom) = (Length(top), Length(top + TRACK));
        format!("M{left} {top}H{right}V{bottom}H{left}Z")
    }

    /// A stroke across each place of those who did not disclose.
    fn hatched(&self, track: usize, from: u32, to: u32) -> String {
        let mut path = self.block(track, from, to);
        let top = 4.0 + track as f64 * STEP;
        for place in from..to {
            let (left, right) = (Length(self.x(place)), Length(self.x(place + 1)));
            let (top, bottom) = (Length(top), Length(top + TRACK));
            let _ = write!(path, "M{left} {bottom}L{right} {top}");
        }
        path
    }

    fn brackets(&self, height: f64) -> String {
        let mut path = String::new();
        let bottom = Length(height);
        if let Some(min) = self.min.filter(|min| *min > 0) {
            let (x, end) = (Length(self.x(min)), Length(self.x(min) + 4.0));
            let _ = write!(path, "M{end} 1H{x}V{bottom}H{end}");
        }
        if let Some(max) = self.max {
            let (x, end) = (Length(self.x(max)), Length(self.x(max) - 4.0));
            let _ = write!(path, "M{end} 1H{x}V{bottom}H{end}");
        }
        path
    }

    /// The drawing.
    pub fn view(&self) -> AnyView {
        let height = 4.0 + self.points.len() as f64 * STEP;
        let width = Length((self.x(self.scale) + 6.0).round());
        let mut shapes: Vec<(&str, String)> = Vec::new();
        for (track, (counted, undisclosed)) in self.points.iter().copied().enumerate() {
            let within = self.max.map_or(counted, |max| counted.min(max));
            let open = counted + undisclosed;
            let all = self.block(track, 0, within);
            // An empty track still shows where it is.
            if open == 0 {
                let line = Length(4.0 + track as f64 * STEP + TRACK / 2.0);
                shapes.push(("bar-axis", format!("M2 {line}H{}", Length(self.x(1)))));
            }
            shapes.push(("bar-undisclosed", self.hatched(track, counted, open)));
            shapes.push(("bar-counted", all));
            shapes.push(("bar-over", self.block(track, within, counted)));
        }
        shapes.push(("bar-halo", self.brackets(height)));
        shapes.push(("bar-bracket", self.brackets(height)));
        let shapes: Vec<AnyView> = shapes
            .into_iter()
            .filter(|(_, path)| !path.is_empty())
            .map(|(class, path)| view! { <path class=class d=path></path> }.into_any())
            .collect();
        let (height, view_height) = (Length(height + 1.0), Length(height + 1.0));
        view! {
            <svg class="balance-bar balance-tracks" viewBox=format!("0 0 {width} {view_height}") width=format!("{width}") height=format!("{height}") aria-hidden="true">{shapes}</svg>
        }
        .into_any()
    }
}

fn rectangle(path: &mut String, left: f64, right: f64) {
    let (left, right) = (Length(left), Length(right));
    let (top, bottom) = (Length(TOP), Length(BOTTOM));
    let _ = write!(path, "M{left} {top}H{right}V{bottom}H{left}Z");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_below_its_minimum_shows_what_is_missing() {
        let bar = Bar {
            counted: 2,
            undisclosed: 1,
            min: Some(5),
            max: Some(6),
            scale: 10,
        };
        assert_eq!(bar.blocks(0, 2).matches('Z').count(), 2);
        assert_eq!(bar.blocks(3, 5).matches('Z').count(), 2);
        let html = bar.view().to_html();
        assert!(
            html.contains("bar-missing")
                && html.contains("bar-undisclosed")
                && !html.contains("bar-over")
        );
    }

    #[test]
    fn what_exceeds_the_maximum_is_set_apart() {
        let html = Bar {
            counted: 5,
            undisclosed: 0,
            min: None,
            max: Some(3),
            scale: 8,
        }
        .view()
        .to_html();
        assert!(html.contains("bar-over") && !html.contains("bar-missing"));
    }

    #[test]
    fn many_places_become_one_bar() {
        let bar = Bar {
            counted: 120,
            undisclosed: 0,
            min: Some(100),
            max: None,
            scale: 200,
        };
        assert_eq!(bar.blocks(0, 120).matches('Z').count(), 1);
    }

    #[test]
    fn an_empty_chart_divides_by_nothing() {
        let html = Bar {
            counted: 0,
            undisclosed: 0,
            min: None,
            max: None,
            scale: 0,
        }
        .view()
        .to_html();
        assert!(!html.contains("NaN") && !html.contains("inf"));
    }
}
