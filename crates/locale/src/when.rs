//! The line that tells when a dialogue takes place: in the meeting's zone and in the reader's.

use chrono::{DateTime, Offset, Utc};
use chrono_tz::Tz;

use crate::{Lang, dates, t_plain};

/// When a dialogue takes place, in parts a page can mark up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    /// The start for a `datetime` attribute: `2023-03-14T15:00:00+01:00`.
    pub starts: String,
    /// The end for a `datetime` attribute.
    pub ends: String,
    /// The local time of the meeting: "Tue 14 March 2023, 15:00–17:30".
    pub local: String,
    /// The place and its distance from universal time: "Geneva (UTC+1)".
    pub place: String,
    /// The start for the reader: "17:00 in Nairobi"; none when the reader's clock shows the same.
    pub reader: Option<String>,
    /// The two parts of the meeting as one: "Tue 14 March 2023, 15:00–17:30 Geneva (UTC+1)".
    pub meeting: String,
}

impl When {
    /// The whole line: "Tue 14 March 2023, 15:00–17:30 Geneva (UTC+1) · 17:00 in Nairobi".
    pub fn line(&self) -> String {
        match &self.reader {
            Some(reader) => format!("{} · {reader}", self.meeting),
            None => self.meeting.clone(),
        }
    }
}

/// Tells when something takes place; without a name for the place, the zone's city stands in.
pub fn when(
    lang: Lang,
    start: DateTime<Utc>,
    end: DateTime<Utc>,
    zone: Tz,
    place: Option<&str>,
    reader_zone: Option<Tz>,
) -> When {
    let (start_there, end_there) = (start.with_timezone(&zone), end.with_timezone(&zone));
    let offset = dates::offset(start_there.offset().fix());
    let name = match place {
        Some(name) if !name.trim().is_empty() => name.trim().to_owned(),
        Some(_) | None => dates::zone_city(lang, zone),
    };
    // Universal time needs no distance from itself.
    let place = if name == offset {
        name
    } else {
        t_plain!(lang, "when-place", place = name, offset = offset)
    };
    let local = dates::date_time_range(lang, start_there.naive_local(), end_there.naive_local());
    let reader = reader_zone.and_then(|reader_zone| {
        let here = start.with_timezone(&reader_zone);
        if here.naive_local() == start_there.naive_local() {
            return None;
        }
        let (time, city) = (
            dates::time(lang, here.time()),
            dates::zone_city(lang, reader_zone),
        );
        Some(if here.date_naive() == start_there.date_naive() {
            t_plain!(lang, "when-reader", time = time, place = city)
        } else {
            let date = dates::date(lang, here.date_naive());
            t_plain!(
                lang,
                "when-reader-day",
                time = time,
                date = date,
                place = city
            )
        })
    });
    When {
        starts: start_there.to_rfc3339(),
        ends: end_there.to_rfc3339(),
        meeting: t_plain!(
            lang,
            "when-meeting",
            local = local.as_str(),
            place = place.as_str()
        ),
        local,
        place,
        reader,
    }
}
