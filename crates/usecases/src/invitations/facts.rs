//! The facts of a dialogue in words, as letters and pages list them.

use chrono::{DateTime, Duration, NaiveTime, Offset, Utc};
use domain::dialogue::city;
use domain::schedule::Schedule;
use domain::{Language, Mode};
use locale::{format, t_plain};

use super::{OneMeeting, schedule};
use crate::Result;
use crate::meetings::{Meeting, rule_of, rule_words};

/// Facts of a dialogue by their names, as letters and pages list them.
pub type Facts = Vec<(String, String)>;

/// When, where, how and until when: the facts that an invited person needs, the time first.
///
/// # Errors
/// A fault when the dialogue's row cannot be read.
pub fn facts(dialogue: &entity::dialogue::Model, language: Language) -> Result<Facts> {
    let mut facts = vec![
        (
            t_plain!(language, "invitation-fact-when"),
            when_words(dialogue, language)?,
        ),
        (
            t_plain!(language, "invitation-fact-where"),
            where_words(dialogue, language),
        ),
        (
            t_plain!(language, "invitation-fact-format"),
            locale::plain(locale::word(language, dialogue.format.label_key())),
        ),
    ];
    if let Some(rule) = repeats_words(dialogue, language)? {
        facts.push((t_plain!(language, "series-repeats"), rule));
    }
    if dialogue.mode != Mode::InPerson && !dialogue.online_address.is_empty() {
        facts.push((
            t_plain!(language, "invitation-calendar-join"),
            dialogue.online_address.clone(),
        ));
    }
    if let Some(by) = respond_by_words(dialogue, language) {
        facts.push((t_plain!(language, "invitation-fact-respond-by"), by));
    }
    Ok(facts)
}

/// How the meetings repeat; none when it takes place once.
fn repeats_words(dialogue: &entity::dialogue::Model, language: Language) -> Result<Option<String>> {
    let first = schedule(dialogue)?.first_day();
    let rule = rule_of(dialogue)?;
    Ok(rule
        .zip(first)
        .map(|(rule, first)| rule_words(language, &rule, first)))
}

/// What a letter says of the one meeting that was moved, dropped or restored; `now` are the dialogue's facts.
pub(super) fn about_meeting(
    dialogue: &entity::dialogue::Model,
    one: &OneMeeting,
    language: Language,
    now: Facts,
) -> Facts {
    let words = |meeting: &Meeting| meeting_words(dialogue, meeting, language);
    let (was, is) = (words(&one.was), words(&one.is));
    let mut facts = Vec::new();
    if !one.is.takes_place() {
        facts.push((t_plain!(language, "series-meeting"), was));
    } else {
        let moved = one.was.takes_place() && was != is;
        facts.push((t_plain!(language, "series-meeting"), is));
        if moved {
            facts.push((t_plain!(language, "news-former"), was));
        }
        let place = t_plain!(language, "invitation-fact-where");
        facts.extend(now.iter().find(|(name, _)| *name == place).cloned());
    }
    let repeats = t_plain!(language, "series-repeats");
    facts.extend(now.into_iter().find(|(name, _)| *name == repeats));
    facts
}

/// What a letter says of some meetings of a series: when each is, in place of when the first one is.
pub(crate) fn about_meetings(
    dialogue: &entity::dialogue::Model,
    meetings: &[Meeting],
    language: Language,
    now: Facts,
) -> Facts {
    let name = t_plain!(language, "series-meeting");
    let mut facts: Facts = meetings
        .iter()
        .map(|meeting| (name.clone(), meeting_words(dialogue, meeting, language)))
        .collect();
    let when = t_plain!(language, "invitation-fact-when");
    facts.extend(now.into_iter().filter(|(name, _)| *name != when));
    facts
}

/// When one meeting of a series takes place, by its own clock.
pub(super) fn meeting_words(
    dialogue: &entity::dialogue::Model,
    meeting: &Meeting,
    language: Language,
) -> String {
    let city = city(dialogue.mode, &dialogue.place);
    let (start, end) = (meeting.starts_at, meeting.ends_at);
    locale::when(language, start, end, meeting.zone, city, None).meeting
}

/// Until when the dialogue takes answers, by the meeting's clock.
pub(super) fn respond_by_words(
    dialogue: &entity::dialogue::Model,
    language: Language,
) -> Option<String> {
    let by = dialogue.respond_by?;
    let zone = dialogue.zone.as_deref().and_then(|zone| zone.parse().ok());
    Some(deadline_words(
        by,
        zone.unwrap_or(chrono_tz::UTC),
        city(dialogue.mode, &dialogue.place).filter(|_| zone.is_some()),
        language,
    ))
}

/// When the dialogue takes place, by the meeting's clock.
///
/// # Errors
/// A fault when the dialogue's row cannot be read.
pub fn when_words(dialogue: &entity::dialogue::Model, language: Language) -> Result<String> {
    Ok(match schedule(dialogue)? {
        Schedule::ToBeDetermined => t_plain!(language, "label-to-be-determined"),
        Schedule::Days { first, last } => format::date_range(language, first, last),
        Schedule::Hours { zone, .. } => match (dialogue.starts_at, dialogue.ends_at) {
            (Some(start), Some(end)) => {
                let city = city(dialogue.mode, &dialogue.place);
                locale::when(language, start, end, zone, city, None).meeting
            }
            _ => t_plain!(language, "label-to-be-determined"),
        },
    })
}

/// Where the dialogue takes place, without the link to join.
#[must_use]
pub fn where_words(dialogue: &entity::dialogue::Model, language: Language) -> String {
    let mode = locale::plain(locale::word(language, dialogue.mode.label_key()));
    match dialogue.mode {
        Mode::InPerson => dialogue.place.clone(),
        Mode::Online => mode,
        Mode::Hybrid => format!("{} · {mode}", dialogue.place),
    }
}

/// The last moment for an answer. Midnight is told as the end of the day before, which is what is meant.
#[must_use]
pub fn deadline_words(
    by: DateTime<Utc>,
    zone: chrono_tz::Tz,
    city: Option<&str>,
    language: Language,
) -> String {
    let there = by.with_timezone(&zone);
    let local = there.naive_local();
    let moment = if local.time() == NaiveTime::MIN {
        let day = (local - Duration::days(1)).date();
        t_plain!(
            language,
            "date-time",
            date = format::date(language, day),
            time = "24:00"
        )
    } else {
        format::date_time(language, local)
    };
    let city = city.map_or_else(|| format::zone_city(language, zone), str::to_owned);
    let offset = format::offset(there.offset().fix());
    let place = if city == offset {
        city
    } else {
        t_plain!(language, "when-place", place = city, offset = offset)
    };
    t_plain!(language, "when-meeting", local = moment, place = place)
}
