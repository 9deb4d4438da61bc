//! What a calendar object means for the one invitation that it names.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use domain::Doubt;

use super::authentication::vouches;
use super::mail::Mail;
use super::moment::Moment;
use super::object::{Attendee, Event, Object, PartStat, Request};
use crate::guard::EmailAddress;

/// What is known about the invitation.
#[derive(Clone, Debug)]
pub struct Known<'a> {
    pub uid: &'a str,
    /// The token of its address.
    pub token: &'a str,
    /// The platform's address for it.
    pub organizer: &'a EmailAddress,
    /// The address that was invited, then others that are known to be the same person's.
    pub addresses: &'a [EmailAddress],
    /// The version that was sent last and that people must answer.
    pub sequence: u32,
    /// The zone of the meeting's clocks.
    pub zone: Tz,
    /// When it takes place: one occurrence, several of a series, or none while there is no date.
    pub occurrences: &'a [Occurrence],
    /// Whether the occurrences are those of a series, each of which can be answered for itself.
    pub series: bool,
}

/// When a meeting takes place.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Occurrence {
    At(DateTime<Utc>),
    On(chrono::NaiveDate),
}

/// How far along an answer is. Mail overtakes mail, so the later of two is not the one that arrived
/// later (RFC 5546 2.1.5); an answer without a stamp is earlier than any with one.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Stamp {
    pub sequence: u32,
    pub at: Option<DateTime<Utc>>,
}

/// What the person says.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Word {
    Accepted,
    Tentative,
    Declined,
    /// Somebody else is to come.
    Delegated {
        to: EmailAddress,
        name: String,
    },
}

/// Another time that the person proposes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Proposed {
    pub start: Moment,
    pub end: Option<Moment>,
}

/// One answer, to the whole or to one occurrence.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Heard {
    /// The occurrence of a series; none for the whole.
    pub occurrence: Option<Occurrence>,
    /// Nothing when a proposal says neither yes nor no.
    pub word: Option<Word>,
    pub proposed: Option<Proposed>,
    pub stamp: Stamp,
    /// Set when it answers a version that was changed since.
    pub stale: bool,
    /// Set when nothing proves that it comes from the invited person or from their office.
    pub unconfirmed: bool,
    /// Who answers on the person's behalf.
    pub sent_by: Option<EmailAddress>,
    pub comment: String,
}

/// Says what the object means, or why it cannot count.
///
/// Identity first (both names of the invitation must agree), then the person, then what they say.
pub fn judge(mail: &Mail, object: &Object, known: &Known<'_>) -> Result<Vec<Heard>, Doubt> {
    match object.uid.as_deref() {
        None => return Err(Doubt::NoIdentity),
        Some(uid) if uid != known.uid => return Err(Doubt::UnknownInvitation),
        Some(_) => {}
    }
    // Some servers write local parts in lower case.
    let token = |one: &String| one.eq_ignore_ascii_case(known.token);
    if mail.rsvp_tokens.is_empty() {
        return Err(Doubt::NoToken);
    }
    if !mail.rsvp_tokens.iter().all(token) {
        return Err(Doubt::OtherInvitation);
    }
    if object.events.is_empty() {
        return Err(Doubt::NoAnswer);
    }
    object
        .events
        .iter()
        .map(|event| hear(mail, object.request, event, known))
        .collect()
}

fn hear(mail: &Mail, request: Request, event: &Event, known: &Known<'_>) -> Result<Heard, Doubt> {
    // Outlook leaves ORGANIZER out; another organizer's event is not ours.
    match &event.organizer {
        Some(Some(organizer)) if !same(organizer, known.organizer) => {
            return Err(Doubt::ForeignOrganizer);
        }
        Some(None) => return Err(Doubt::ForeignOrganizer),
        Some(Some(_)) | None => {}
    }
    let occurrence = occurrence(event, known)?;
    if event.attendees.is_empty() {
        return Err(Doubt::NoAttendee);
    }
    // What the same object says for anybody else is not theirs to say.
    let attendee = event
        .attendees
        .iter()
        .find(|attendee| is_invited(attendee, known))
        .ok_or(Doubt::NotInvited)?;
    let word = word(attendee, event);
    let proposed = match (request, event.start) {
        (Request::Counter, Some(start)) => Some(Proposed {
            start,
            end: event.end,
        }),
        (Request::Counter, None) => return Err(Doubt::Damaged),
        (Request::Reply | Request::Other | Request::None, _) => None,
    };
    if word.is_none() && proposed.is_none() {
        return Err(Doubt::NoAnswer);
    }
    Ok(Heard {
        occurrence,
        word,
        proposed,
        stamp: Stamp {
            // An attendee has no business raising it (RFC 5546 2.1.4); one that does must not block
            // its own next answer.
            sequence: event.sequence.min(known.sequence),
            at: event.stamp,
        },
        stale: event.sequence < known.sequence,
        unconfirmed: !is_confirmed(mail, attendee, known),
        sent_by: attendee.sent_by.clone(),
        comment: event.comment.clone(),
    })
}

fn word(attendee: &Attendee, event: &Event) -> Option<Word> {
    match attendee.partstat? {
        PartStat::Accepted => Some(Word::Accepted),
        PartStat::Tentative => Some(Word::Tentative),
        PartStat::Declined => Some(Word::Declined),
        PartStat::NeedsAction => None,
        PartStat::Delegated => {
            let to = attendee.delegated_to.clone()?;
            let name = event
                .attendees
                .iter()
                .find(|other| {
                    other
                        .address
                        .as_ref()
                        .is_some_and(|address| same(address, &to))
                })
                .map(|other| other.name.clone())
                .unwrap_or_default();
            Some(Word::Delegated { to, name })
        }
    }
}

/// Matches RECURRENCE-ID by what it means, never by how it is written: UTC and local forms both occur.
fn occurrence(event: &Event, known: &Known<'_>) -> Result<Option<Occurrence>, Doubt> {
    if event.unreadable_recurrence {
        return Err(Doubt::UnknownOccurrence);
    }
    let Some(moment) = event.recurrence else {
        return Ok(None);
    };
    let found = known
        .occurrences
        .iter()
        .find(|occurrence| match occurrence {
            Occurrence::At(instant) => moment.instant(known.zone) == Some(*instant),
            Occurrence::On(day) => moment.day(known.zone) == Some(*day),
        });
    match found {
        Some(occurrence) => Ok(known.series.then_some(*occurrence)),
        None => Err(Doubt::UnknownOccurrence),
    }
}

fn is_invited(attendee: &Attendee, known: &Known<'_>) -> bool {
    [&attendee.address, &attendee.email]
        .into_iter()
        .flatten()
        .any(|address| known.addresses.iter().any(|invited| same(address, invited)))
}

/// Our mail server vouches for the sender, and the sender is the invited person, or somebody of the
/// same domain whom the calendar names as answering for them.
fn is_confirmed(mail: &Mail, attendee: &Attendee, known: &Known<'_>) -> bool {
    let Some(from) = &mail.from else {
        return false;
    };
    let theirs = known.addresses.iter().any(|invited| same(from, invited));
    let on_behalf = attendee.sent_by.as_ref().is_some_and(|sent_by| {
        same(sent_by, from)
            && known
                .addresses
                .iter()
                .any(|invited| domain(invited) == domain(from))
    });
    (theirs || on_behalf) && vouches(&mail.verified, &domain(from))
}

fn same(one: &EmailAddress, other: &EmailAddress) -> bool {
    one.as_str().eq_ignore_ascii_case(other.as_str())
}

fn domain(address: &EmailAddress) -> String {
    address
        .as_str()
        .rsplit_once('@')
        .map_or_else(String::new, |(_, domain)| domain.to_ascii_lowercase())
}
