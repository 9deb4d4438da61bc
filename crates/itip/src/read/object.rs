//! A calendar object that somebody sent, as far as it concerns an organizer.

use chrono::{DateTime, Utc};
use domain::Doubt;
use icalendar::parser::{Component, Property, read_calendar};

use super::limits;
use super::lines::guarded;
use super::moment::Moment;
use crate::guard::{self, EmailAddress};

const TEXT_LIMIT: usize = 2_000;
const NAME_LIMIT: usize = 200;

/// What the object asks for (RFC 5546 1.4).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Request {
    /// An answer.
    Reply,
    /// A proposal of another time.
    Counter,
    /// What only organizers send: REQUEST, PUBLISH, CANCEL, ADD, REFRESH, DECLINECOUNTER.
    Other,
    /// Nothing: the object has no METHOD and is a file like any other.
    None,
}

/// How an attendee answers (RFC 5545 3.2.12).
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum PartStat {
    NeedsAction,
    Accepted,
    Tentative,
    Declined,
    Delegated,
}

/// A person whom an event names.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Attendee {
    /// The calendar address, where it is a mail address.
    pub address: Option<EmailAddress>,
    /// The EMAIL parameter (RFC 7986 6.2), for those whose calendar address is something else.
    pub email: Option<EmailAddress>,
    pub name: String,
    pub partstat: Option<PartStat>,
    /// Who answers on the person's behalf (RFC 5545 3.2.18).
    pub sent_by: Option<EmailAddress>,
    /// To whom the person hands the invitation on (RFC 5545 3.2.5).
    pub delegated_to: Option<EmailAddress>,
}

/// One event of the object: the whole, or one occurrence of a series.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Event {
    /// The original start of the occurrence; none for the whole.
    pub recurrence: Option<Moment>,
    /// Set when there was a RECURRENCE-ID that is no time.
    pub unreadable_recurrence: bool,
    /// RFC 5545 3.8.7.4: nothing means 0.
    pub sequence: u32,
    pub stamp: Option<DateTime<Utc>>,
    /// Set when there was an ORGANIZER, even one that is no mail address.
    pub organizer: Option<Option<EmailAddress>>,
    pub attendees: Vec<Attendee>,
    pub start: Option<Moment>,
    pub end: Option<Moment>,
    pub comment: String,
}

/// The object as a whole.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Object {
    pub request: Request,
    /// METHOD as written, in capitals.
    pub method: String,
    /// The one identity that all events share.
    pub uid: Option<String>,
    /// None when it holds no event at all (free/busy times, tasks).
    pub events: Vec<Event>,
    /// The guarded text, by which copies are compared.
    canonical: String,
}

impl Object {
    pub(super) fn says_the_same_as(&self, other: &Self) -> bool {
        self.canonical == other.canonical
    }
}

/// Reads one calendar object; the doubt says why it cannot be used.
pub fn read_object(raw: &[u8]) -> Result<Object, Doubt> {
    let guarded = guarded(raw)?;
    let calendar = read_calendar(&guarded.text).map_err(|_| Doubt::Damaged)?;
    let method =
        value(&calendar.properties, "METHOD").map(|method| method.trim().to_ascii_uppercase());
    let request = match method.as_deref() {
        None | Some("") => Request::None,
        Some("REPLY") => Request::Reply,
        Some("COUNTER") => Request::Counter,
        Some(_) => Request::Other,
    };
    let components: Vec<&Component<'_>> = calendar
        .components
        .iter()
        .filter(|component| component.name == "VEVENT")
        .collect();
    if components.len() > limits::EVENTS {
        return Err(Doubt::SeveralObjects);
    }
    let uids: Vec<Option<String>> = components
        .iter()
        .map(|component| {
            value(&component.properties, "UID")
                .map(|uid| uid.trim().to_owned())
                .filter(|uid| !uid.is_empty())
        })
        .collect();
    if uids.windows(2).any(|pair| pair[0] != pair[1]) {
        return Err(Doubt::SeveralObjects);
    }
    Ok(Object {
        request,
        method: method.unwrap_or_default(),
        uid: uids.into_iter().next().flatten(),
        events: components.into_iter().map(event).collect(),
        canonical: guarded.text,
    })
}

fn event(component: &Component<'_>) -> Event {
    let properties = &component.properties;
    let recurrence = find(properties, "RECURRENCE-ID");
    let original = recurrence.and_then(moment);
    Event {
        unreadable_recurrence: recurrence.is_some() && original.is_none(),
        recurrence: original,
        sequence: value(properties, "SEQUENCE")
            .and_then(|text| text.trim().parse().ok())
            .unwrap_or(0),
        stamp: find(properties, "DTSTAMP").and_then(moment_of_stamp),
        organizer: find(properties, "ORGANIZER").map(|property| address(property.val.as_str())),
        attendees: properties
            .iter()
            .filter(|property| property.name == "ATTENDEE")
            .take(limits::ATTENDEES)
            .map(attendee)
            .collect(),
        start: find(properties, "DTSTART").and_then(moment),
        end: find(properties, "DTEND").and_then(moment),
        comment: value(properties, "COMMENT")
            .map(|text| guard::paragraphs(text, TEXT_LIMIT))
            .unwrap_or_default(),
    }
}

fn attendee(property: &Property<'_>) -> Attendee {
    let partstat = parameter(property, "PARTSTAT").map(str::to_ascii_uppercase);
    Attendee {
        address: address(property.val.as_str()),
        email: parameter(property, "EMAIL").and_then(address),
        name: guard::name(parameter(property, "CN").unwrap_or_default(), NAME_LIMIT),
        partstat: match partstat.as_deref() {
            Some("NEEDS-ACTION") => Some(PartStat::NeedsAction),
            Some("ACCEPTED") => Some(PartStat::Accepted),
            Some("TENTATIVE") => Some(PartStat::Tentative),
            Some("DECLINED") => Some(PartStat::Declined),
            Some("DELEGATED") => Some(PartStat::Delegated),
            _ => None,
        },
        sent_by: parameter(property, "SENT-BY").and_then(address),
        delegated_to: parameter(property, "DELEGATED-TO").and_then(address),
    }
}

/// The mail address in `mailto:…`, in whatever case the scheme is written.
fn address(uri: &str) -> Option<EmailAddress> {
    let uri = uri.trim().trim_matches(['<', '>']);
    let bare = match uri.split_at_checked(7) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("mailto:") => rest,
        _ => uri,
    };
    let bare = bare.split(['?', ',']).next().unwrap_or(bare);
    EmailAddress::parse(&percent_decoded(bare)).ok()
}

/// Undoes what a URI cannot hold (RFC 6068, section 2).
fn percent_decoded(text: &str) -> String {
    let mut decoded = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [byte, after @ ..] = rest {
        let pair = after
            .get(..2)
            .and_then(|pair| std::str::from_utf8(pair).ok());
        match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(value) if *byte == b'%' => {
                decoded.push(value);
                rest = &after[2..];
            }
            _ => {
                decoded.push(*byte);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

pub(super) fn moment(property: &Property<'_>) -> Option<Moment> {
    Moment::parse(property.val.as_str(), parameter(property, "TZID"))
}

/// RFC 5545 3.8.7.2: in UTC. A stamp without the Z is read as if it had one.
fn moment_of_stamp(property: &Property<'_>) -> Option<DateTime<Utc>> {
    moment(property)?.instant(chrono_tz::UTC)
}

pub(super) fn find<'a, 'p>(properties: &'p [Property<'a>], name: &str) -> Option<&'p Property<'a>> {
    properties.iter().find(|property| property.name == name)
}

pub(super) fn value<'p>(properties: &'p [Property<'_>], name: &str) -> Option<&'p str> {
    find(properties, name).map(|property| property.val.as_str())
}

fn parameter<'p>(property: &'p Property<'_>, name: &str) -> Option<&'p str> {
    property
        .params
        .iter()
        .find(|parameter| parameter.key == name)
        .and_then(|parameter| parameter.val.as_ref())
        .map(|value| value.as_str().trim_matches('"'))
}
