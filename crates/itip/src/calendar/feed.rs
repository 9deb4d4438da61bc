//! Calendars to subscribe to or to download.
//!
//! They carry no METHOD, ATTENDEE or ORGANIZER: a subscription is not a request, and a client
//! that finds an organizer mails its owner's answer there (RFC 5546 3.2.1).

use icalendar::Property;

use super::entry::{Entry, Piece, Reader, assemble};
use super::series::Series;
use crate::Refused;
use crate::guard;

const NAME_LIMIT: usize = 200;
const REFRESH: &str = "PT1H";

/// What a feed says about itself.
#[derive(Clone, Debug)]
pub struct Feed {
    pub name: String,
}

/// A calendar that anybody may read; links to join are left out.
pub fn public_calendar(feed: &Feed, entries: &[Entry]) -> Result<String, Refused> {
    calendar(feed, entries, &[], Reader::Public)
}

/// The same with meetings that repeat.
pub fn public_calendar_with_series(
    feed: &Feed,
    entries: &[Entry],
    series: &[Series],
) -> Result<String, Refused> {
    calendar(feed, entries, series, Reader::Public)
}

/// The calendar of one participant, for a secret link or as a file; links to join are in it.
pub fn personal_calendar(feed: &Feed, entries: &[Entry]) -> Result<String, Refused> {
    calendar(feed, entries, &[], Reader::Participant)
}

/// The same with meetings that repeat.
pub fn personal_calendar_with_series(
    feed: &Feed,
    entries: &[Entry],
    series: &[Series],
) -> Result<String, Refused> {
    calendar(feed, entries, series, Reader::Participant)
}

fn calendar(
    feed: &Feed,
    entries: &[Entry],
    series: &[Series],
    reader: Reader,
) -> Result<String, Refused> {
    let name = guard::line(&feed.name, NAME_LIMIT);
    let head = [
        // The library does not know NAME (RFC 7986), hence does not escape it.
        Property::new("NAME", guard::escape(&name)),
        Property::new("X-WR-CALNAME", name),
        Property::new("REFRESH-INTERVAL", REFRESH)
            .add_parameter("VALUE", "DURATION")
            .done(),
        Property::new("X-PUBLISHED-TTL", REFRESH),
    ];
    let mut dated = Vec::new();
    for entry in entries {
        if let Some(event) = entry.to_event(reader)? {
            let span = entry.when.span();
            dated.push(Piece { span, event });
        }
    }
    for one in series {
        dated.extend(one.pieces(reader, &|_, _| {})?);
    }
    assemble(&head, dated)
}
