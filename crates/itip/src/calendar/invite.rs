//! One invitation for one person, as an iTIP object (RFC 5546).

use std::collections::BTreeMap;

use icalendar::{Component, Event, Property};

use super::entry::{Entry, Piece, Reader, Status, assemble};
use super::series::{Series, Slot};
use super::when::When;
use crate::Refused;
use crate::guard::{EmailAddress, Mailbox};

/// What the object asks the person's calendar to do.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Method {
    /// Enter it, or update it, and ask for an answer.
    Request,
    /// Take it out.
    Cancel,
    /// Keep it where it is: another time was proposed and is not taken (RFC 5546 3.2.8).
    DeclineCounter,
}

impl Method {
    /// The method as calendars and mail headers spell it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
            Self::DeclineCounter => "DECLINECOUNTER",
        }
    }
}

/// How the person has answered so far.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum PartStat {
    NeedsAction,
    Accepted,
    Tentative,
    Declined,
}

impl PartStat {
    /// The answer as calendars spell it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NeedsAction => "NEEDS-ACTION",
            Self::Accepted => "ACCEPTED",
            Self::Tentative => "TENTATIVE",
            Self::Declined => "DECLINED",
        }
    }
}

/// Whether the person may propose another time from the calendar program.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Proposals {
    Welcome,
    Unwanted,
}

/// The one person who is asked.
#[derive(Clone, Debug)]
pub struct Attendee {
    pub mailbox: Mailbox,
    pub partstat: PartStat,
}

/// An invitation, its update or its cancellation.
///
/// It has one attendee by construction: no one learns from a calendar who else is invited.
#[derive(Clone, Debug)]
pub struct Invite {
    pub method: Method,
    pub entry: Entry,
    /// The platform's address for this very invitation, to which calendars send answers.
    pub organizer: Mailbox,
    pub attendee: Attendee,
    pub proposals: Proposals,
}

/// A finished iTIP object, with the addresses that the mail around it must agree with.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CalendarObject {
    method: Method,
    ics: String,
    organizer: EmailAddress,
    attendee: EmailAddress,
}

impl CalendarObject {
    /// What it asks for.
    pub fn method(&self) -> Method {
        self.method
    }

    /// The text of the `.ics` file.
    pub fn ics(&self) -> &str {
        &self.ics
    }

    pub(crate) fn organizer(&self) -> &EmailAddress {
        &self.organizer
    }

    pub(crate) fn attendee(&self) -> &EmailAddress {
        &self.attendee
    }
}

/// An invitation to a series, its update or its cancellation.
#[derive(Clone, Debug)]
pub struct SeriesInvite {
    pub method: Method,
    pub series: Series,
    pub organizer: Mailbox,
    /// Who is asked, with their answer to the whole.
    pub attendee: Attendee,
    /// Their answers to meetings that stand as components of their own; the others have that to the whole.
    pub answers: BTreeMap<Slot, PartStat>,
    pub proposals: Proposals,
}

impl SeriesInvite {
    /// Writes the whole series: the master and every moved meeting in one object (RFC 5546 3.2.2), or the
    /// master alone to cancel everything.
    ///
    /// # Errors
    /// [`Refused::RequestForCancelled`], and what cannot be written.
    pub fn to_calendar(&self) -> Result<CalendarObject, Refused> {
        let mut entry = self.series.entry().clone();
        if self.method == Method::Cancel {
            entry.status = Status::Cancelled;
        } else if entry.status == Status::Cancelled {
            return Err(Refused::RequestForCancelled);
        }
        let invite = self.as_invite(self.method, entry);
        let series = self.series.with_status(invite.entry.status);
        let mut pieces = series.pieces(Reader::Participant, &|slot, event| {
            let answered = slot.and_then(|slot| self.answers.get(&slot).copied());
            match answered {
                Some(partstat) => {
                    let mut one = invite.clone();
                    one.attendee.partstat = partstat;
                    one.finish(event);
                }
                None => invite.finish(event),
            }
        })?;
        if self.method == Method::Cancel {
            // RFC 5546 3.2.5: one component without RECURRENCE-ID cancels all.
            pieces.truncate(1);
        }
        invite.object(pieces)
    }

    /// Writes the cancellation of one meeting; the series goes on.
    ///
    /// # Errors
    /// [`Refused::NotInSeries`] when the series has no such meeting.
    pub fn cancel_meeting(&self, slot: Slot) -> Result<CalendarObject, Refused> {
        let invite = self.as_invite(Method::Cancel, self.series.entry().clone());
        let piece = self.series.dropped(slot, &|event| invite.finish(event))?;
        invite.object(vec![piece])
    }

    /// Writes that one meeting stays where it is, though another time was proposed for it: its RECURRENCE-ID says
    /// which (RFC 5546 3.2.8). Without it the refusal would be one to the whole series.
    ///
    /// # Errors
    /// [`Refused::NotInSeries`] when the series has no such meeting, or has it no more.
    pub fn keep_meeting(&self, slot: Slot) -> Result<CalendarObject, Refused> {
        let invite = self.as_invite(Method::DeclineCounter, self.series.entry().clone());
        let mut piece = self.series.named(slot)?;
        invite.write_organizer(&mut piece.event);
        invite.object(vec![piece])
    }

    fn as_invite(&self, method: Method, entry: Entry) -> Invite {
        Invite {
            method,
            entry,
            organizer: self.organizer.clone(),
            attendee: self.attendee.clone(),
            proposals: self.proposals,
        }
    }
}

impl Invite {
    /// Writes the object, or nothing while the entry has no date.
    pub fn to_calendar(&self) -> Result<Option<CalendarObject>, Refused> {
        let mut entry = self.entry.clone();
        if self.method == Method::DeclineCounter && entry.when != When::ToBeDetermined {
            // It names the entry; what the entry says is none of its business (RFC 5546 3.2.8).
            let mut event = entry.named();
            self.write_organizer(&mut event);
            return self.object(vec![Piece { span: None, event }]).map(Some);
        }
        match self.method {
            // RFC 5546 3.2.5: a cancellation of the whole carries STATUS:CANCELLED.
            Method::Cancel => entry.status = Status::Cancelled,
            Method::Request if entry.status == Status::Cancelled => {
                return Err(Refused::RequestForCancelled);
            }
            Method::Request | Method::DeclineCounter => {}
        }
        let Some(mut event) = entry.to_event(Reader::Participant)? else {
            return Ok(None);
        };
        self.finish(&mut event);
        let span = entry.when.span();
        self.object(vec![Piece { span, event }]).map(Some)
    }

    /// Who asks whom, and what Microsoft's programs want to know; the same on every component.
    fn finish(&self, event: &mut Event) {
        self.write_people(event);
        self.write_microsoft(event);
    }

    fn object(&self, pieces: Vec<Piece>) -> Result<CalendarObject, Refused> {
        let method = Property::new("METHOD", self.method.as_str());
        Ok(CalendarObject {
            method: self.method,
            ics: assemble(&[method], pieces)?,
            organizer: self.organizer.address().clone(),
            attendee: self.attendee.mailbox.address().clone(),
        })
    }

    fn write_people(&self, event: &mut Event) {
        // RSVP=TRUE is what makes buttons appear; a cancellation asks for nothing.
        self.write_organizer(event);
        let rsvp = match self.method {
            Method::Request => "TRUE",
            Method::Cancel | Method::DeclineCounter => "FALSE",
        };
        let attendee = &self.attendee.mailbox;
        event.append_multi_property(
            Property::new("ATTENDEE", attendee.address().uri())
                .add_parameter("CN", attendee.shown())
                .add_parameter("CUTYPE", "INDIVIDUAL")
                .add_parameter("ROLE", "REQ-PARTICIPANT")
                .add_parameter("PARTSTAT", self.attendee.partstat.as_str())
                .add_parameter("RSVP", rsvp)
                .add_parameter("X-NUM-GUESTS", "0")
                .done(),
        );
    }

    fn write_organizer(&self, event: &mut Event) {
        event.append_property(
            Property::new("ORGANIZER", self.organizer.address().uri())
                .add_parameter("CN", self.organizer.shown())
                .done(),
        );
    }

    fn write_microsoft(&self, event: &mut Event) {
        let refuses_proposals = match self.proposals {
            Proposals::Welcome => "FALSE",
            Proposals::Unwanted => "TRUE",
        };
        event
            .add_property("X-MICROSOFT-CDO-INTENDEDSTATUS", "BUSY")
            .add_property("X-MICROSOFT-CDO-IMPORTANCE", "1")
            .add_property("X-MICROSOFT-DISALLOW-COUNTER", refuses_proposals);
    }
}
