//! Every zone we write is evaluated as a client would and compared with two other readings of
//! the zone tables: the library that the text came from, and an independent compilation.

use std::collections::HashMap;

use chrono::{
    DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, Offset, TimeZone, Utc, Weekday,
};
use chrono_tz::{TZ_VARIANTS, Tz};

use crate::reader::{inside, unfold, values};

/// The clocks of a `VTIMEZONE`, as a client computes them: (instant, offset from then on).
struct Clocks(Vec<(i64, i32)>);

impl Clocks {
    fn read(text: &str) -> Self {
        let mut onsets = Vec::new();
        for kind in ["STANDARD", "DAYLIGHT"] {
            for block in text.split(&format!("BEGIN:{kind}\r\n")).skip(1) {
                let (block, _) = block.split_once(&format!("END:{kind}\r\n")).unwrap();
                let lines = unfold(&format!("BEGIN:X\r\n{block}END:X\r\n"));
                let lines = inside(&lines, "X");
                let one = |name: &str| values(&lines, name).remove(0);
                let start = moment(&one("DTSTART"));
                let from = offset(&one("TZOFFSETFROM"));
                let mut moments = vec![start];
                moments.extend(values(&lines, "RDATE").iter().map(|date| moment(date)));
                if let Some(rule) = values(&lines, "RRULE").first() {
                    moments = expand(start, rule);
                    assert_eq!(moments[0], start, "DTSTART is the first occurrence");
                }
                let to = offset(&one("TZOFFSETTO"));
                let begin = |local: NaiveDateTime| local.and_utc().timestamp() - i64::from(from);
                onsets.extend(moments.into_iter().map(|local| (begin(local), to)));
            }
        }
        onsets.sort_unstable();
        Self(onsets)
    }

    fn offset_at(&self, instant: i64) -> i32 {
        let later = self.0.partition_point(|(begin, _)| *begin <= instant);
        self.0[later - 1].1
    }
}

fn moment(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%S").unwrap()
}

fn offset(text: &str) -> i32 {
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let part = |range: std::ops::Range<usize>| {
        text.get(range)
            .map_or(0, |digits| digits.parse::<i32>().unwrap())
    };
    sign * (part(1..3) * 3600 + part(3..5) * 60 + part(5..7))
}

/// A yearly rule with BYMONTH, BYDAY and perhaps BYMONTHDAY, until 2040.
fn expand(start: NaiveDateTime, rule: &str) -> Vec<NaiveDateTime> {
    let parts: HashMap<&str, &str> = rule
        .split(';')
        .map(|part| part.split_once('=').unwrap())
        .collect();
    assert_eq!(parts["FREQ"], "YEARLY");
    let month: u32 = parts["BYMONTH"].parse().unwrap();
    let (nth, weekday) = parts["BYDAY"].split_at(parts["BYDAY"].len() - 2);
    let weekday: Weekday = match weekday {
        "SU" => Weekday::Sun,
        "MO" => Weekday::Mon,
        "TU" => Weekday::Tue,
        "WE" => Weekday::Wed,
        "TH" => Weekday::Thu,
        "FR" => Weekday::Fri,
        "SA" => Weekday::Sat,
        other => panic!("no weekday: {other}"),
    };
    let window: Option<Vec<u32>> = parts
        .get("BYMONTHDAY")
        .map(|days| days.split(',').map(|day| day.parse().unwrap()).collect());
    (start.year()..=2040)
        .map(|year| {
            let days: Vec<NaiveDate> = (1..=31)
                .filter_map(|day| NaiveDate::from_ymd_opt(year, month, day))
                .filter(|day| day.weekday() == weekday)
                .filter(|day| {
                    window
                        .as_ref()
                        .is_none_or(|window| window.contains(&day.day()))
                })
                .collect();
            let day = match (nth, &window) {
                ("", Some(_)) => {
                    assert_eq!(days.len(), 1, "{rule} in {year}");
                    days[0]
                }
                ("-1", None) => days[days.len() - 1],
                (nth, None) => days[nth.parse::<usize>().unwrap() - 1],
                (_, Some(_)) => panic!("a numbered weekday in a window: {rule}"),
            };
            day.and_time(start.time())
        })
        .collect()
}

fn by_chrono(zone: Tz, instant: i64) -> i32 {
    let utc = DateTime::from_timestamp(instant, 0).unwrap().naive_utc();
    zone.offset_from_utc_datetime(&utc).fix().local_minus_utc()
}

fn by_jiff(zone: &jiff::tz::TimeZone, instant: i64) -> i32 {
    let timestamp = jiff::Timestamp::from_second(instant).unwrap();
    zone.to_offset(timestamp).seconds()
}

fn new_year(year: i32) -> i64 {
    let day = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    day.and_hms_opt(0, 0, 0).unwrap().and_utc().timestamp()
}

/// Zones whose law changed between the independent compilation (release 2025b) and ours.
/// When either library is updated and this list is wrong, take it from the failing test and
/// look the change up in the release notes of the zone tables.
const CHANGED_SINCE: &[&str] = &[
    "Africa/Casablanca",
    "Africa/El_Aaiun",
    "America/Edmonton",
    "America/Inuvik",
    "America/Rainy_River",
    "America/Vancouver",
    "America/Winnipeg",
    "America/Yellowknife",
    "Canada/Central",
    "Canada/Mountain",
    "Canada/Pacific",
    "Europe/Chisinau",
    "Europe/Tiraspol",
];

#[test]
fn every_zone_tells_the_same_time_in_the_event_year_and_its_neighbours() {
    let table = jiff::tz::TimeZoneDatabase::bundled();
    let mut changed = Vec::new();
    let mut listed = Vec::new();
    for zone in TZ_VARIANTS {
        let ours = table.get(zone.name()).unwrap();
        let mut read: HashMap<String, Clocks> = HashMap::new();
        let mut differs = false;
        for year in 2023..=2031 {
            let text = itip::zones::vtimezone(zone, year..=year).unwrap();
            if text.contains("RDATE") {
                listed.push(zone.name());
            }
            let clocks = read
                .entry(text.clone())
                .or_insert_with(|| Clocks::read(&text));
            let (from, until) = (new_year(year - 1), new_year(year + 2));
            let onsets: Vec<i64> = clocks
                .0
                .iter()
                .map(|(begin, _)| *begin)
                .filter(|begin| (from..until).contains(begin))
                .collect();
            let instants = (from..until)
                .step_by(61 * 3600)
                .chain(onsets.iter().flat_map(|begin| [begin - 1, *begin]))
                .filter(|instant| (from..until).contains(instant));
            for instant in instants {
                let told = clocks.offset_at(instant);
                let when = DateTime::<Utc>::from_timestamp(instant, 0).unwrap();
                assert_eq!(told, by_jiff(&ours, instant), "{zone} at {when}:\n{text}");
                differs |= told != by_chrono(zone, instant);
            }
        }
        if differs {
            changed.push(zone.name());
        }
    }
    assert_eq!(
        changed, CHANGED_SINCE,
        "zones that the two compilations see differently"
    );
    listed.dedup();
    println!(
        "{} zones, {} with listed changes: {listed:?}",
        TZ_VARIANTS.len(),
        listed.len()
    );
}

#[test]
fn a_zone_over_many_years_is_right_in_all_of_them() {
    let table = jiff::tz::TimeZoneDatabase::bundled();
    for zone in [
        Tz::Africa__Casablanca,
        Tz::America__Santiago,
        Tz::Europe__Dublin,
    ] {
        let ours = table.get(zone.name()).unwrap();
        let clocks = Clocks::read(&itip::zones::vtimezone(zone, 2024..=2030).unwrap());
        for instant in
            (new_year(2023)..new_year(2032)).step_by(Duration::hours(7).num_seconds() as usize)
        {
            assert_eq!(clocks.offset_at(instant), by_jiff(&ours, instant), "{zone}");
        }
    }
}
