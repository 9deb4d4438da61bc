//! An invitation as a calendar holds it.

use anyhow::Context;
use domain::schedule::Schedule;
use domain::{InvitationState, Language, Mode};
use itip::calendar::{
    Attendee, CalendarObject, Days, Entry, Invite, Join, Method, PartStat, Place, Proposals,
    Status, Timed, When,
};
use itip::guard::{EmailAddress, Mailbox, Uid, WebAddress};
use locale::t_plain;

use super::{link, schedule, token};
use crate::{Platform, Result, mail};

/// The calendar object for one invited person; none while the dialogue has no date.
///
/// # Errors
/// A fault when something of it cannot be written into a calendar.
pub fn calendar(
    platform: &Platform,
    dialogue: &entity::dialogue::Model,
    invitation: &entity::invitation::Model,
    name: &str,
    method: Method,
) -> Result<Option<CalendarObject>> {
    let settings = platform.settings();
    let organizer = mail::tagged(&settings.mail_from, "rsvp", &token(platform, invitation.id))?;
    let invite = Invite {
        method,
        entry: entry(platform, dialogue, invitation)?,
        organizer: mailbox(&settings.mail_from_name, &organizer)?,
        attendee: Attendee {
            mailbox: mailbox(name, &invitation.email)?,
            partstat: partstat(invitation.state),
        },
        // A dialogue's time is agreed among many; a counter-proposal of one would mislead them.
        proposals: Proposals::Unwanted,
    };
    Ok(invite
        .to_calendar()
        .context("writing the calendar part of an invitation")?)
}

/// What happens when and where, for one invited person in the language of the invitation.
///
/// # Errors
/// A fault when something of it cannot be written into a calendar.
pub fn entry(
    platform: &Platform,
    dialogue: &entity::dialogue::Model,
    invitation: &entity::invitation::Model,
) -> Result<Entry> {
    let language = invitation.language;
    let url = link(platform, invitation.id);
    let issued = invitation.issued_at.unwrap_or(invitation.created_at);
    // The last moment at which anything of it was decided: the same for the mail and for later downloads.
    let decided = [Some(dialogue.changed_at), invitation.withdrawn_at]
        .into_iter()
        .flatten()
        .fold(issued, Ord::max);
    let answer = t_plain!(language, "invitation-calendar-answer", url = url.as_str());
    let description = if dialogue.summary.is_empty() {
        answer
    } else {
        format!("{}\n\n{answer}", dialogue.summary)
    };
    Ok(Entry {
        uid: Uid::parse(&invitation.calendar_uid).map_err(anyhow::Error::from)?,
        sequence: u32::try_from(invitation.sequence).unwrap_or(0),
        dtstamp: decided,
        created: invitation.created_at,
        last_modified: decided,
        when: when(dialogue)?,
        summary: dialogue.title.clone(),
        description,
        place: place(dialogue, language)?,
        url: Some(WebAddress::parse(&url).map_err(anyhow::Error::from)?),
        status: Status::Confirmed,
    })
}

fn when(dialogue: &entity::dialogue::Model) -> Result<When> {
    let when = match schedule(dialogue)? {
        Schedule::ToBeDetermined => Ok(When::ToBeDetermined),
        Schedule::Days { first, last } => Days::through(first, last).map(When::Date),
        Schedule::Hours { start, end, zone } => Timed::new(start, end, zone).map(When::Timed),
    };
    Ok(when.context("writing the dialogue's time into a calendar")?)
}

/// The link to join goes to the invited only; public calendars are written elsewhere and without it.
fn place(dialogue: &entity::dialogue::Model, language: Language) -> Result<Place> {
    let join = if dialogue.online_address.is_empty() {
        None
    } else {
        Some(Join {
            url: WebAddress::parse(&dialogue.online_address).map_err(anyhow::Error::from)?,
            label: t_plain!(language, "invitation-calendar-join"),
        })
    };
    let venue = dialogue.place.clone();
    Ok(match dialogue.mode {
        Mode::InPerson => Place::InPerson { venue },
        Mode::Online => Place::Online {
            wording: locale::plain(locale::word(language, Mode::Online.label_key())),
            join,
        },
        Mode::Hybrid => Place::Hybrid { venue, join },
    })
}

const fn partstat(state: InvitationState) -> PartStat {
    match state {
        InvitationState::Draft
        | InvitationState::Issued
        | InvitationState::Withdrawn
        | InvitationState::Lapsed => PartStat::NeedsAction,
        InvitationState::Accepted => PartStat::Accepted,
        InvitationState::Tentative => PartStat::Tentative,
        InvitationState::Declined => PartStat::Declined,
    }
}

fn mailbox(name: &str, address: &domain::EmailAddress) -> Result<Mailbox> {
    let address = EmailAddress::parse(address.as_str()).map_err(anyhow::Error::from)?;
    Ok(Mailbox::new(name, address))
}
