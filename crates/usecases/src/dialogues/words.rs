//! What pages and papers say of a dialogue in the same words.

use chrono::{DateTime, Utc};
use domain::schedule::Schedule;
use locale::{Lang, format, t};

/// The line that tells when: "Tue 14 March 2023, 15:00–17:30 Geneva (UTC+1)", days, or to be determined. Without
/// a city the zone names one.
#[must_use]
pub fn when_words(
    lang: Lang,
    city: Option<&str>,
    schedule: &Schedule,
    instants: Option<(DateTime<Utc>, DateTime<Utc>)>,
) -> String {
    match (schedule, instants) {
        (Schedule::Hours { zone, .. }, Some((start, end))) => {
            locale::when(lang, start, end, *zone, city, None).meeting
        }
        (Schedule::Hours { start, end, .. }, None) => format::date_time_range(lang, *start, *end),
        (Schedule::Days { first, last }, _) if first == last => format::date(lang, *first),
        (Schedule::Days { first, last }, _) => format::date_range(lang, *first, *last),
        (Schedule::ToBeDetermined, _) => t!(lang, "label-to-be-determined"),
    }
}
