//! Words about calls that several pages say.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use domain::Language;
use domain::call::{Call, CallStanding};
use leptos::prelude::*;
use locale::{Lang, format, t, word};

use crate::components::{Choice, Tag, TimeText, Tone};

/// An instant by the clock of a call, with its place: `14 March 2023, 18:00, Geneva`.
pub(crate) fn moment(lang: Lang, at: DateTime<Utc>, zone: Tz) -> String {
    let local = format::date_time(lang, at.with_timezone(&zone).naive_local());
    let city = format::zone_city(lang, zone);
    t!(lang, "call-moment", when = local, place = city)
}

/// The same, marked up for machines.
pub(crate) fn moment_view(lang: Lang, at: DateTime<Utc>, zone: Tz) -> AnyView {
    view! { <TimeText datetime=at.with_timezone(&zone).to_rfc3339() words=moment(lang, at, zone)/> }
        .into_any()
}

/// Where a call stands. The hours of grace are told to nobody: for readers the call has closed.
pub(crate) fn standing_tag(lang: Lang, standing: CallStanding) -> AnyView {
    let tone = match standing {
        CallStanding::Draft | CallStanding::Closed => Tone::Neutral,
        CallStanding::Ahead => Tone::Information,
        CallStanding::Open => Tone::Ok,
        CallStanding::Grace => Tone::Attention,
    };
    view! { <Tag words=word(lang, standing.label_key()) tone=tone/> }.into_any()
}

/// The kinds that a call asks for, in one line.
pub(crate) fn kinds(lang: Lang, call: &Call) -> String {
    let words: Vec<String> = call
        .kinds
        .iter()
        .map(|kind| word(lang, kind.label_key()))
        .collect();
    format::list(lang, &words)
}

/// The languages in which inputs are taken, in one line.
pub(crate) fn languages(lang: Lang, call: &Call) -> String {
    let words: Vec<String> = call
        .languages
        .iter()
        .map(|one| word(lang, one.label_key()))
        .collect();
    format::list(lang, &words)
}

/// Words of a list to choose from.
pub(crate) fn choices(
    lang: Lang,
    words: impl IntoIterator<Item = (&'static str, &'static str)>,
) -> Vec<Choice> {
    words
        .into_iter()
        .map(|(code, key)| Choice::new(code, word(lang, key)))
        .collect()
}

/// The languages to choose from.
pub(crate) fn language_choices(lang: Lang, of: &[Language]) -> Vec<Choice> {
    choices(lang, of.iter().map(|one| (one.code(), one.label_key())))
}
