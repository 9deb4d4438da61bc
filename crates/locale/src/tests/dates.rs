use chrono::{DateTime, FixedOffset, NaiveDate, TimeZone, Utc};
use chrono_tz::Tz;

use crate::format::{
    date, date_full, date_range, date_short, date_time_range, month_year, offset, relative_days,
    zone_city,
};
use crate::{Lang, when};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a date of the calendar")
}

fn utc(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(year, month, day, hour, minute, 0)
        .single()
        .expect("an instant")
}

#[test]
fn a_date_is_written_as_its_language_does() {
    let pi_day = day(2023, 3, 14);
    assert_eq!(date(Lang::En, pi_day), "Tue 14 March 2023");
    assert_eq!(date(Lang::Fr, pi_day), "mar. 14 mars 2023");
    assert_eq!(date(Lang::Es, pi_day), "mar 14 de marzo de 2023");
    assert_eq!(date(Lang::Ar, pi_day), "الثلاثاء 14 آذار/مارس 2023");
    assert_eq!(date(Lang::Ru, pi_day), "вт, 14 марта 2023 года");
    assert_eq!(date(Lang::Zh, pi_day), "2023年3月14日（周二）");
    assert_eq!(date_full(Lang::En, pi_day), "Tuesday 14 March 2023");
    assert_eq!(date_short(Lang::En, pi_day), "14 March 2023");
}

#[test]
fn the_first_of_a_month_is_an_ordinal_in_french() {
    assert_eq!(date_short(Lang::Fr, day(2023, 12, 1)), "1er décembre 2023");
    assert_eq!(date_short(Lang::Fr, day(2023, 12, 11)), "11 décembre 2023");
}

#[test]
fn a_month_that_stands_alone_is_in_the_nominative_in_russian() {
    assert_eq!(month_year(Lang::Ru, day(2023, 3, 14)), "март 2023 года");
}

#[test]
fn the_days_of_a_meeting_share_their_month() {
    assert_eq!(
        date_range(Lang::En, day(2023, 3, 14), day(2023, 3, 16)),
        "14–16 March 2023"
    );
    assert_eq!(
        date_range(Lang::En, day(2023, 2, 28), day(2023, 3, 2)),
        "28 February 2023 – 2 March 2023"
    );
    assert_eq!(
        date_range(Lang::Zh, day(2023, 3, 14), day(2023, 3, 16)),
        "2023年3月14日至16日"
    );
}

#[test]
fn a_range_over_midnight_tells_both_dates() {
    let start = day(2023, 3, 14).and_hms_opt(22, 0, 0).expect("a time");
    let end = day(2023, 3, 15).and_hms_opt(0, 30, 0).expect("a time");
    assert_eq!(
        date_time_range(Lang::En, start, end),
        "Tue 14 March 2023, 22:00 – Wed 15 March 2023, 00:30"
    );
}

#[test]
fn the_offset_names_its_distance_from_universal_time() {
    let told = |seconds| offset(FixedOffset::east_opt(seconds).expect("an offset"));
    assert_eq!(told(3600), "UTC+1");
    assert_eq!(told(19_800), "UTC+5:30");
    assert_eq!(told(-10_800), "UTC−3");
    assert_eq!(told(-12_600), "UTC−3:30");
    assert_eq!(told(0), "UTC");
}

#[test]
fn days_are_told_from_today() {
    let today = day(2023, 3, 14);
    assert_eq!(relative_days(Lang::En, today, today), "today");
    assert_eq!(relative_days(Lang::En, today, day(2023, 3, 15)), "tomorrow");
    assert_eq!(
        relative_days(Lang::En, today, day(2023, 3, 17)),
        "in 3 days"
    );
    assert_eq!(
        relative_days(Lang::Ru, today, day(2023, 3, 12)),
        "2 дня назад"
    );
}

#[test]
fn a_meeting_is_told_in_its_own_time_and_in_the_readers() {
    let told = when(
        Lang::En,
        utc(2023, 3, 14, 14, 0),
        utc(2023, 3, 14, 16, 30),
        Tz::Europe__Zurich,
        Some("Geneva"),
        Some(Tz::Africa__Nairobi),
    );
    assert_eq!(
        told.line(),
        "Tue 14 March 2023, 15:00–17:30 Geneva (UTC+1) · 17:00 in Nairobi"
    );
    assert_eq!(told.starts, "2023-03-14T15:00:00+01:00");
}

#[test]
fn a_reader_on_another_day_is_told_the_day() {
    let told = when(
        Lang::En,
        utc(2023, 3, 14, 14, 0),
        utc(2023, 3, 14, 16, 30),
        Tz::Europe__Zurich,
        Some("Geneva"),
        Some(Tz::Pacific__Auckland),
    );
    assert_eq!(
        told.reader.as_deref(),
        Some("03:00 on Wed 15 March 2023 in Auckland")
    );
}

#[test]
fn a_reader_whose_clock_shows_the_same_is_told_nothing_twice() {
    let told = when(
        Lang::En,
        utc(2023, 7, 4, 13, 0),
        utc(2023, 7, 4, 15, 0),
        Tz::Europe__Zurich,
        None,
        Some(Tz::Europe__Paris),
    );
    assert_eq!(told.line(), "Tue 4 July 2023, 15:00–17:00 Zurich (UTC+2)");
}

#[test]
fn universal_time_is_named_once() {
    let told = when(
        Lang::En,
        utc(2023, 7, 4, 13, 0),
        utc(2023, 7, 4, 15, 0),
        Tz::UTC,
        None,
        None,
    );
    assert_eq!(told.line(), "Tue 4 July 2023, 13:00–15:00 UTC");
}

#[test]
fn a_city_is_named_in_the_readers_language_where_we_know_it() {
    assert_eq!(zone_city(Lang::Fr, Tz::Africa__Cairo), "Le Caire");
    assert_eq!(zone_city(Lang::Zh, Tz::Africa__Nairobi), "内罗毕");
    assert_eq!(zone_city(Lang::En, Tz::America__New_York), "New York");
    assert_eq!(
        zone_city(Lang::En, Tz::America__Argentina__Ushuaia),
        "Ushuaia"
    );
}
