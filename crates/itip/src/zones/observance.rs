//! The parts of a `VTIMEZONE`: which clock runs from when on (RFC 5545 3.6.5).

use std::fmt::Write;
use std::ops::RangeInclusive;

use chrono::{DateTime, NaiveDateTime, Utc};

use super::posix::{Clock, Footer, Turn};
use super::{History, instant, seconds};

/// One change of the clocks.
#[derive(Clone, Debug)]
pub(super) struct Change {
    pub(super) at: DateTime<Utc>,
    pub(super) from: i32,
    pub(super) to: i32,
    pub(super) name: String,
}

impl Change {
    /// What the old clock shows at the change, which is how calendars date it.
    fn local(&self) -> NaiveDateTime {
        self.at.naive_utc() + seconds(self.from)
    }
}

/// One STANDARD or DAYLIGHT part.
pub(super) struct Observance {
    start: NaiveDateTime,
    from: i32,
    to: i32,
    name: String,
    repeats: Repeats,
}

enum Repeats {
    Never,
    Yearly(String),
    Also(Vec<NaiveDateTime>),
}

/// Two yearly parts from 1970, if the footer tells the zone's history truly in these years.
pub(super) fn yearly(
    footer: &Footer,
    history: &History,
    years: RangeInclusive<i32>,
) -> Option<Vec<Observance>> {
    let Some(summer) = &footer.alternation else {
        let steady = history.changes.is_empty() && history.offset == footer.standard.offset;
        return steady
            .then(|| steady_since_1970(footer.standard.offset, &footer.standard.name))
            .flatten()
            .map(|observance| vec![observance]);
    };
    let turns = [
        (summer.ends, &summer.clock, &footer.standard),
        (summer.begins, &footer.standard, &summer.clock),
    ];
    let mut predicted = Vec::new();
    for (turn, from, to) in turns {
        for year in years.start() - 1..=years.end() + 1 {
            let at = instant(turn.in_year(year)?, from.offset);
            if history.from < at && at < history.until {
                predicted.push((at, from.offset, to.offset));
            }
        }
    }
    predicted.sort_unstable();
    let real = history
        .changes
        .iter()
        .map(|change| (change.at, change.from, change.to));
    if !real.eq(predicted) {
        return None;
    }
    turns
        .into_iter()
        .map(|(turn, from, to)| repeating(turn, from, to))
        .collect()
}

fn repeating(turn: Turn, from: &Clock, to: &Clock) -> Option<Observance> {
    Some(Observance {
        start: turn.in_year(1970)?,
        from: from.offset,
        to: to.offset,
        name: to.name.clone(),
        repeats: Repeats::Yearly(turn.recurrence()?),
    })
}

/// The changes of the span one by one, after the clock that ran before them.
pub(super) fn listed(history: &History) -> Vec<Observance> {
    let mut observances: Vec<Observance> = steady_since_1970(history.offset, &history.name)
        .into_iter()
        .collect();
    for change in &history.changes {
        let alike = observances.iter_mut().skip(1).find(|observance| {
            (observance.from, observance.to) == (change.from, change.to)
                && observance.name == change.name
        });
        match alike.map(|observance| &mut observance.repeats) {
            Some(Repeats::Also(dates)) => dates.push(change.local()),
            Some(Repeats::Never | Repeats::Yearly(_)) | None => observances.push(Observance {
                start: change.local(),
                from: change.from,
                to: change.to,
                name: change.name.clone(),
                repeats: Repeats::Also(Vec::new()),
            }),
        }
    }
    observances
}

fn steady_since_1970(offset: i32, name: &str) -> Option<Observance> {
    Some(Observance {
        start: DateTime::from_timestamp(0, 0)?.naive_utc(),
        from: offset,
        to: offset,
        name: name.to_owned(),
        repeats: Repeats::Never,
    })
}

impl Observance {
    pub(super) fn write(&self, text: &mut String) {
        // By effect, not by name: in Irish law it is winter that is the exception.
        let kind = if self.to > self.from {
            "DAYLIGHT"
        } else {
            "STANDARD"
        };
        let mut push = |name: &str, value: &str| {
            text.extend([name, ":", value, "\r\n"]);
        };
        push("BEGIN", kind);
        push("DTSTART", &local(self.start));
        push("TZOFFSETFROM", &offset(self.from));
        push("TZOFFSETTO", &offset(self.to));
        push("TZNAME", &self.name);
        match &self.repeats {
            Repeats::Never => {}
            Repeats::Yearly(rule) => push("RRULE", rule),
            Repeats::Also(dates) => dates.iter().for_each(|date| push("RDATE", &local(*date))),
        }
        push("END", kind);
    }
}

fn local(time: NaiveDateTime) -> String {
    time.format("%Y%m%dT%H%M%S").to_string()
}

fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let rest = seconds.abs();
    let mut text = format!("{sign}{:02}{:02}", rest / 3600, rest % 3600 / 60);
    if rest % 60 != 0 {
        // Writing to a String cannot fail.
        let _ = write!(text, "{:02}", rest % 60);
    }
    text
}
