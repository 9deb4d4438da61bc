//! The mail around an invitation, or around any other notice to one person.
//!
//! A mail is composed once and frozen: the outbox keeps the bytes and repeats exactly them, so
//! that a receiver can recognise a second copy. Nothing here is random or looks at a clock.

mod part;

use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use lettre::Message;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailboxes, MultiPart, header};

use crate::Refused;
use crate::calendar::{CalendarObject, Method};
use crate::guard::{self, EmailAddress, Language, Mailbox, MessageId, WebAddress};

const SUBJECT_LIMIT: usize = 250;
const BODY_LIMIT: usize = 500_000;

/// Everything that is to stand in one mail to one person.
#[derive(Clone, Debug)]
pub struct Outgoing<'a> {
    pub from: &'a Mailbox,
    pub to: &'a Mailbox,
    /// Where bounces go; it carries the token of this mail.
    pub envelope_from: &'a EmailAddress,
    pub subject: &'a str,
    pub message_id: &'a MessageId,
    /// The first mail of the conversation, if this is not it.
    pub thread: Option<&'a MessageId>,
    pub date: DateTime<Utc>,
    pub language: &'a Language,
    pub text: &'a str,
    pub html: &'a str,
    pub calendar: Option<&'a CalendarObject>,
    pub origin: Origin,
    /// For reminders, digests and announcements only.
    pub unsubscribe: Option<&'a WebAddress>,
}

/// Who, in the sense of RFC 3834, speaks.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Origin {
    /// The platform, on its own account.
    Generated,
    /// The platform, answering a mail.
    Replied,
    /// A person who pressed a button to write this very mail.
    Person,
}

/// A finished mail; sending it again sends the same bytes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Frozen {
    pub envelope: Envelope,
    pub bytes: Vec<u8>,
}

/// The one sender and the one recipient that the mail server is told.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Envelope {
    pub from: EmailAddress,
    pub to: EmailAddress,
}

/// Composes the mail.
///
/// With a calendar part the tree is the one that Gmail and Thunderbird write themselves: the
/// calendar as the last alternative, and once more as a file for programs that show only files.
pub fn compose(outgoing: &Outgoing<'_>) -> Result<Frozen, Refused> {
    agree(outgoing)?;
    let mut builder = Message::builder()
        .header(header::From::from(Mailboxes::from(lettre_mailbox(
            outgoing.from,
        )?)))
        .header(header::To::from(Mailboxes::from(lettre_mailbox(
            outgoing.to,
        )?)))
        .subject(guard::header(outgoing.subject, SUBJECT_LIMIT))
        .date(system_time(outgoing.date)?)
        .message_id(Some(outgoing.message_id.to_string()));
    if let Some(first) = outgoing.thread {
        builder = builder
            .in_reply_to(first.to_string())
            .references(first.to_string());
    }
    for (name, value) in extra_headers(outgoing) {
        let name = HeaderName::new_from_ascii_str(name);
        builder = builder.raw_header(HeaderValue::new(name, value));
    }
    let envelope = Envelope {
        from: outgoing.envelope_from.clone(),
        to: outgoing.to.address().clone(),
    };
    let message = builder
        .envelope(lettre_envelope(&envelope)?)
        .multipart(body(outgoing)?)
        .map_err(unwritable)?;
    Ok(Frozen {
        envelope,
        bytes: message.formatted(),
    })
}

/// Refuses a mail that contradicts its own calendar part.
fn agree(outgoing: &Outgoing<'_>) -> Result<(), Refused> {
    let Some(calendar) = outgoing.calendar else {
        return Ok(());
    };
    if outgoing.from.address() != calendar.organizer() {
        return Err(Refused::SenderIsNotOrganizer);
    }
    if outgoing.to.address() != calendar.attendee() {
        return Err(Refused::RecipientIsNotAttendee);
    }
    if outgoing.unsubscribe.is_some() {
        return Err(Refused::UnsubscribeOnInvitation);
    }
    Ok(())
}

fn extra_headers(outgoing: &Outgoing<'_>) -> Vec<(&'static str, String)> {
    let mut headers = vec![("Content-Language", outgoing.language.as_str().to_owned())];
    let automatic = match outgoing.origin {
        Origin::Generated => Some("auto-generated"),
        Origin::Replied => Some("auto-replied"),
        Origin::Person => None,
    };
    if let Some(automatic) = automatic {
        headers.push(("Auto-Submitted", automatic.to_owned()));
        // Not "All": that would silence the reports of mails that could not be delivered.
        headers.push(("X-Auto-Response-Suppress", "OOF, AutoReply".to_owned()));
    }
    if let Some(link) = outgoing.unsubscribe {
        headers.push(("List-Unsubscribe", format!("<{link}>")));
        headers.push((
            "List-Unsubscribe-Post",
            "List-Unsubscribe=One-Click".to_owned(),
        ));
    }
    headers
}

fn body(outgoing: &Outgoing<'_>) -> Result<MultiPart, Refused> {
    let seed = outgoing.message_id;
    // Half a page of HTML is worse than none, so nothing is cut here.
    if outgoing.text.len().max(outgoing.html.len()) > BODY_LIMIT {
        return Err(Refused::TooLong);
    }
    let text = guard::paragraphs(outgoing.text, BODY_LIMIT);
    let html = guard::paragraphs(outgoing.html, BODY_LIMIT);
    let alternatives = MultiPart::alternative()
        .boundary(part::boundary("alternative", seed))
        .singlepart(part::text("text/plain; charset=utf-8", text)?)
        .singlepart(part::text("text/html; charset=utf-8", html)?);
    let Some(calendar) = outgoing.calendar else {
        return Ok(alternatives);
    };
    let alternatives = alternatives.singlepart(part::calendar(calendar)?);
    // Only what can be entered or taken out by hand is of use as a file.
    match calendar.method() {
        Method::Request | Method::Cancel => Ok(MultiPart::mixed()
            .boundary(part::boundary("mixed", seed))
            .multipart(alternatives)
            .singlepart(part::attachment(calendar)?)),
        Method::DeclineCounter => Ok(alternatives),
    }
}

fn lettre_mailbox(mailbox: &Mailbox) -> Result<lettre::message::Mailbox, Refused> {
    let name = (!mailbox.name().is_empty()).then(|| mailbox.name().to_owned());
    Ok(lettre::message::Mailbox::new(
        name,
        lettre_address(mailbox.address())?,
    ))
}

fn lettre_address(address: &EmailAddress) -> Result<lettre::Address, Refused> {
    address.as_str().parse().map_err(|_| Refused::EmailAddress)
}

fn lettre_envelope(envelope: &Envelope) -> Result<lettre::address::Envelope, Refused> {
    let from = Some(lettre_address(&envelope.from)?);
    let to = vec![lettre_address(&envelope.to)?];
    lettre::address::Envelope::new(from, to).map_err(unwritable)
}

fn system_time(date: DateTime<Utc>) -> Result<SystemTime, Refused> {
    crate::calendar::within_reach(date.date_naive())?;
    let seconds = u64::try_from(date.timestamp()).map_err(|_| Refused::YearOutOfRange)?;
    Ok(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
}

fn unwritable(error: impl std::fmt::Display) -> Refused {
    Refused::Unwritable(error.to_string())
}
