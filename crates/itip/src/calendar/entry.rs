//! What invitations and feeds have in common.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use icalendar::{Calendar, Class, Component, Event, EventStatus, Property};

use super::fold::refold;
use super::when::{When, within_reach};
use crate::guard::{self, Uid, WebAddress};
use crate::{Refused, zones};

// Google and Outlook cut descriptions near this length anyway, the mail beside the calendar
// part and the page behind the link carry the whole text, and the calendar library folds in
// quadratic time: a megabyte would take it minutes.
const DESCRIPTION_LIMIT: usize = 8_000;
const LINE_LIMIT: usize = 500;
const LABEL_LIMIT: usize = 100;

/// One thing in a calendar.
#[derive(Clone, Debug)]
pub struct Entry {
    pub uid: Uid,
    /// Rises with every change that people must answer again, and never falls.
    pub sequence: u32,
    /// When this state of the entry was decided; a retry must repeat it.
    pub dtstamp: DateTime<Utc>,
    pub created: DateTime<Utc>,
    pub last_modified: DateTime<Utc>,
    pub when: When,
    pub summary: String,
    pub description: String,
    pub place: Place,
    pub url: Option<WebAddress>,
    pub status: Status,
}

/// Where it happens.
#[derive(Clone, Debug)]
pub enum Place {
    InPerson {
        venue: String,
    },
    /// `wording` is how "Online" is said in the reader's language.
    Online {
        wording: String,
        join: Option<Join>,
    },
    Hybrid {
        venue: String,
        join: Option<Join>,
    },
}

/// The link that participants, and only they, use to join.
#[derive(Clone, Debug)]
pub struct Join {
    pub url: WebAddress,
    /// How "Join the meeting" is said in the reader's language.
    pub label: String,
}

/// How firm it is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Status {
    Confirmed,
    Tentative,
    Cancelled,
}

/// Who will read the entry.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Reader {
    /// A participant, who gets the link to join.
    Participant,
    /// Anybody.
    Public,
}

impl Entry {
    /// The status as calendars should see it: without an hour, nothing is firm.
    pub(super) fn effective_status(&self) -> Status {
        match (self.status, &self.when) {
            (Status::Confirmed, When::Date(_) | When::ToBeDetermined) => Status::Tentative,
            (status, _) => status,
        }
    }

    /// The VEVENT, or nothing while no date is known.
    pub(super) fn to_event(&self, reader: Reader) -> Result<Option<Event>, Refused> {
        if self.when == When::ToBeDetermined {
            return Ok(None);
        }
        for instant in [self.dtstamp, self.created, self.last_modified] {
            within_reach(instant.date_naive())?;
        }
        let mut event = Event::new();
        event
            .uid(self.uid.as_str())
            .sequence(self.sequence)
            .timestamp(self.dtstamp)
            .created(self.created)
            .last_modified(self.last_modified)
            .class(Class::Public)
            .summary(&guard::line(&self.summary, LINE_LIMIT));
        self.when.write(&mut event);
        self.write_status(&mut event);
        self.write_place(&mut event, reader);
        let description = self.description_for(reader);
        // libical reports an empty property as an error; absent says the same.
        if !description.is_empty() {
            event.description(&description);
        }
        if let Some(url) = &self.url {
            event.url(url.as_str());
        }
        Ok(Some(event.done()))
    }

    /// A VEVENT that names the entry and says nothing else of it.
    pub(super) fn named(&self) -> Event {
        let mut event = Event::new();
        event.uid(self.uid.as_str()).timestamp(self.dtstamp);
        if self.sequence > 0 {
            event.sequence(self.sequence);
        }
        event.done()
    }

    fn write_status(&self, event: &mut Event) {
        let status = self.effective_status();
        event.status(match status {
            Status::Confirmed => EventStatus::Confirmed,
            Status::Tentative => EventStatus::Tentative,
            Status::Cancelled => EventStatus::Cancelled,
        });
        // A day without an hour must not block the day; a cancelled meeting blocks nothing.
        let blocks = matches!(self.when, When::Timed(_)) && status != Status::Cancelled;
        event.add_property("TRANSP", if blocks { "OPAQUE" } else { "TRANSPARENT" });
        let busy = match status {
            Status::Confirmed => "BUSY",
            Status::Tentative => "TENTATIVE",
            Status::Cancelled => "FREE",
        };
        event.add_property("X-MICROSOFT-CDO-BUSYSTATUS", busy);
    }

    fn write_place(&self, event: &mut Event, reader: Reader) {
        let location = match &self.place {
            Place::InPerson { venue } | Place::Hybrid { venue, .. } => venue,
            Place::Online { wording, .. } => wording,
        };
        let location = guard::line(location, LINE_LIMIT);
        if !location.is_empty() {
            event.add_property("LOCATION", location);
        }
        if let (Some(join), Reader::Participant) = (self.join(), reader) {
            event.append_property(
                Property::new("CONFERENCE", join.url.as_str())
                    .add_parameter("VALUE", "URI")
                    .add_parameter("FEATURE", "VIDEO")
                    .add_parameter("LABEL", &join.clean_label())
                    .done(),
            );
        }
    }

    /// The text, closed by the link to join: Outlook shows no CONFERENCE, and a link at the
    /// end of a long text must survive its shortening.
    fn description_for(&self, reader: Reader) -> String {
        let mut text = guard::paragraphs(&self.description, DESCRIPTION_LIMIT);
        if let (Some(join), Reader::Participant) = (self.join(), reader)
            && !text.contains(join.url.as_str())
        {
            if !text.is_empty() {
                text.push_str("\n\n");
            }
            text.push_str(&format!("{}: {}", join.clean_label(), join.url));
        }
        text
    }

    fn join(&self) -> Option<&Join> {
        match &self.place {
            Place::InPerson { .. } => None,
            Place::Online { join, .. } | Place::Hybrid { join, .. } => join.as_ref(),
        }
    }
}

impl Join {
    fn clean_label(&self) -> String {
        match guard::name(&self.label, LABEL_LIMIT) {
            empty if empty.is_empty() => String::from("Online"),
            label => label,
        }
    }
}

/// A finished component, with the zone that it uses and the years in which.
pub(super) struct Piece {
    pub span: Option<(Tz, i32, i32)>,
    pub event: Event,
}

/// Joins the head of a calendar, the zones its entries use, and the entries themselves.
///
/// The zones are written by us because the library would give each of them a UID and a
/// DTSTAMP, which RFC 5545 3.6.5 does not allow.
pub(super) fn assemble(
    head: &[Property],
    pieces: impl IntoIterator<Item = Piece>,
) -> Result<String, Refused> {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//Convener//Convener//EN"));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    for property in head {
        calendar.append_property(property.clone());
    }
    let mut years: BTreeMap<&str, (Tz, i32, i32)> = BTreeMap::new();
    let mut events = String::new();
    for Piece { span, event } in pieces {
        if let Some((zone, first, last)) = span {
            years
                .entry(zone.name())
                .and_modify(|span| *span = (zone, span.1.min(first), span.2.max(last)))
                .or_insert((zone, first, last));
        }
        events += &event
            .try_into_string()
            .map_err(|error| Refused::Unwritable(error.to_string()))?;
    }
    const END: &str = "END:VCALENDAR\r\n";
    let mut text = calendar.to_string();
    text.truncate(text.len() - END.len());
    for (zone, first, last) in years.into_values() {
        text += &zones::vtimezone(zone, first..=last)?;
    }
    Ok(refold(&(text + &events + END)))
}
