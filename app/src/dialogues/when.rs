//! When a dialogue takes place and until when to answer, in the meeting's own zone with its offset.

use chrono::{DateTime, Utc};
use domain::schedule::Schedule;
use leptos::prelude::*;
use locale::{Lang, format};
use usecases::dialogues::rows::{deadline_day, zone_of};

use crate::components::TimeText;

pub use usecases::dialogues::words::when_words;

/// The same line, marked up for machines where the moment is known.
#[must_use]
pub fn when_view(
    lang: Lang,
    city: Option<&str>,
    schedule: &Schedule,
    instants: Option<(DateTime<Utc>, DateTime<Utc>)>,
) -> AnyView {
    let words = when_words(lang, city, schedule, instants);
    let datetime = match (schedule, instants) {
        (Schedule::Hours { zone, .. }, Some((start, _))) => {
            Some(start.with_timezone(zone).to_rfc3339())
        }
        (Schedule::Days { first, .. }, _) => Some(first.to_string()),
        (Schedule::Hours { .. }, None) | (Schedule::ToBeDetermined, _) => None,
    };
    match datetime {
        Some(datetime) => view! { <TimeText datetime=datetime words=words/> }.into_any(),
        None => view! { <span class="muted">{words}</span> }.into_any(),
    }
}

/// The last day for an answer, as its form showed it.
#[must_use]
pub fn deadline_words(lang: Lang, respond_by: DateTime<Utc>, schedule: &Schedule) -> String {
    let zone = zone_of(schedule);
    format::date(lang, deadline_day(respond_by, zone))
}
