//! Dates and times as each language writes them. Hours run from 0 to 24 and digits are Western everywhere,
//! as in the documents of the United Nations.

use chrono::{Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use chrono_tz::Tz;

use crate::{Lang, has, label, plain, t_plain};

fn weekday(lang: Lang, date: NaiveDate) -> String {
    label(
        lang,
        "weekday",
        &date.weekday().number_from_monday().to_string(),
    )
}

fn weekday_short(lang: Lang, date: NaiveDate) -> String {
    label(
        lang,
        "weekday-short",
        &date.weekday().number_from_monday().to_string(),
    )
}

fn month(lang: Lang, date: NaiveDate) -> String {
    label(lang, "month", &date.month().to_string())
}

/// The usual form: "Tue 14 March 2023".
pub fn date(lang: Lang, date: NaiveDate) -> String {
    t_plain!(
        lang,
        "date-usual",
        weekday = weekday_short(lang, date),
        day = date.day(),
        month = month(lang, date),
        year = date.year().to_string(),
    )
}

/// The form for letters and titles: "Tuesday 14 March 2023".
pub fn date_full(lang: Lang, date: NaiveDate) -> String {
    t_plain!(
        lang,
        "date-full",
        weekday = weekday(lang, date),
        day = date.day(),
        month = month(lang, date),
        year = date.year().to_string(),
    )
}

/// The form for tables: "14 March 2023".
pub fn date_short(lang: Lang, date: NaiveDate) -> String {
    t_plain!(
        lang,
        "date-short",
        day = date.day(),
        month = month(lang, date),
        year = date.year().to_string(),
    )
}

/// The heading of a month: "March 2023".
pub fn month_year(lang: Lang, date: NaiveDate) -> String {
    t_plain!(
        lang,
        "date-month",
        month = label(lang, "month-alone", &date.month().to_string()),
        year = date.year().to_string(),
    )
}

/// The name of a month, standing alone.
pub fn month_name(lang: Lang, date: NaiveDate) -> String {
    label(lang, "month-alone", &date.month().to_string())
}

/// The days of a meeting: "14–16 March 2023", or both dates in full when the month changes.
pub fn date_range(lang: Lang, first: NaiveDate, last: NaiveDate) -> String {
    if first == last {
        return date_short(lang, first);
    }
    if (first.year(), first.month()) == (last.year(), last.month()) {
        return t_plain!(
            lang,
            "date-range-in-month",
            first = first.day(),
            last = last.day(),
            month = month(lang, first),
            year = first.year().to_string(),
        );
    }
    t_plain!(
        lang,
        "date-range",
        first = date_short(lang, first),
        last = date_short(lang, last)
    )
}

/// The hour and minute: "15:00".
pub fn time(_lang: Lang, time: NaiveTime) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// Two hours of one day: "15:00–17:30".
pub fn clock_range(lang: Lang, start: NaiveTime, end: NaiveTime) -> String {
    t_plain!(
        lang,
        "time-range",
        start = time(lang, start),
        end = time(lang, end)
    )
}

/// From a local time to another: "Tue 14 March 2023, 15:00–17:30"; over several days both dates are told.
pub fn date_time_range(lang: Lang, start: NaiveDateTime, end: NaiveDateTime) -> String {
    if start.date() == end.date() {
        t_plain!(
            lang,
            "date-time",
            date = date(lang, start.date()),
            time = clock_range(lang, start.time(), end.time()),
        )
    } else {
        t_plain!(
            lang,
            "date-time-range",
            start = date_time(lang, start),
            end = date_time(lang, end),
        )
    }
}

/// A local time with its date: "Tue 14 March 2023, 15:00".
pub fn date_time(lang: Lang, at: NaiveDateTime) -> String {
    t_plain!(
        lang,
        "date-time",
        date = date(lang, at.date()),
        time = time(lang, at.time())
    )
}

/// The distance from universal time: "UTC", "UTC+1", "UTC+5:30", "UTC−3".
pub fn offset(offset: FixedOffset) -> String {
    let seconds = offset.local_minus_utc();
    let (hours, minutes) = (seconds.abs() / 3600, seconds.abs() % 3600 / 60);
    let sign = if seconds < 0 { '\u{2212}' } else { '+' };
    match (hours, minutes) {
        (0, 0) => "UTC".to_owned(),
        (_, 0) => format!("UTC{sign}{hours}"),
        _ => format!("UTC{sign}{hours}:{minutes:02}"),
    }
}

/// How far a day is from today, in words: "tomorrow", "in 3 days", "5 days ago".
pub fn relative_days(lang: Lang, today: NaiveDate, day: NaiveDate) -> String {
    let distance = day.signed_duration_since(today).num_days();
    match distance {
        0 => t_plain!(lang, "day-today"),
        1 => t_plain!(lang, "day-tomorrow"),
        -1 => t_plain!(lang, "day-yesterday"),
        2.. => t_plain!(lang, "day-in", days = distance),
        _ => t_plain!(lang, "day-ago", days = -distance),
    }
}

/// The city a time zone is named after, for a reader's own time; a dialogue's place comes from the dialogue.
///
/// The catalogues name the zones in which our readers are most often; others keep the name they have in
/// the time zone database.
pub fn zone_city(lang: Lang, zone: Tz) -> String {
    let code = zone
        .name()
        .to_ascii_lowercase()
        .replace(['/', '_', '+'], "-");
    let key = format!("zone-{code}");
    if has(&key) {
        return plain(label(lang, "zone", &code));
    }
    zone.name()
        .rsplit('/')
        .next()
        .unwrap_or_default()
        .replace('_', " ")
}
