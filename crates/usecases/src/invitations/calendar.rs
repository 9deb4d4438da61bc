//! An invitation as a calendar holds it.

use anyhow::Context;
use chrono::NaiveDate;
use domain::schedule::Schedule;
use domain::{InvitationState, Language, Mode};
use itip::calendar::{
    Attendee, CalendarObject, Days, Entry, Invite, Join, Method, PartStat, Place, Proposals,
    SeriesInvite, Slot, Status, Timed, When,
};
use itip::guard::{EmailAddress, Mailbox, Uid, WebAddress};
use locale::t_plain;

use super::{link, schedule, token};
use crate::meetings::Meetings;
use crate::{Platform, Result, mail};

/// What a calendar is asked to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ask {
    pub method: Method,
    /// The one meeting of a series that a cancellation or a refused proposal is about, by the day that the rule
    /// gives it; none for the whole.
    pub meeting: Option<NaiveDate>,
}

impl From<Method> for Ask {
    fn from(method: Method) -> Self {
        Self {
            method,
            meeting: None,
        }
    }
}

/// The calendar object for one invited person; none while the dialogue has no date. A series is told whole.
///
/// # Errors
/// A fault when something of it cannot be written into a calendar.
pub(crate) fn calendar(
    platform: &Platform,
    dialogue: &entity::dialogue::Model,
    meetings: &Meetings,
    invitation: &entity::invitation::Model,
    name: &str,
    ask: Ask,
) -> Result<Option<CalendarObject>> {
    let settings = platform.settings();
    let organizer = mail::tagged(&settings.mail_from, "rsvp", &token(platform, invitation.id))?;
    let organizer = mailbox(&settings.mail_from_name, &organizer)?;
    let attendee = Attendee {
        mailbox: mailbox(name, &invitation.email)?,
        partstat: partstat(invitation.state),
    };
    let entry = entry(platform, dialogue, invitation)?;
    // A dialogue's time is agreed among many; a counter-proposal of one would mislead them.
    let proposals = Proposals::Unwanted;
    let series = meetings.series(entry.clone(), dialogue, Some(invitation))?;
    let written = match series {
        Some((series, answers)) => {
            let slots = series.slots().to_vec();
            let invite = SeriesInvite {
                method: ask.method,
                series,
                organizer,
                attendee,
                answers,
                proposals,
            };
            match ask.meeting {
                None => invite.to_calendar().map(Some),
                Some(day) => {
                    let slot = slot_on(&slots, day).ok_or(itip::Refused::NotInSeries);
                    slot.and_then(|slot| match ask.method {
                        Method::Cancel => invite.cancel_meeting(slot),
                        Method::DeclineCounter => invite.keep_meeting(slot),
                        // A series is told whole, whatever became of one meeting.
                        Method::Request => invite.to_calendar(),
                    })
                    .map(Some)
                }
            }
        }
        None => Invite {
            method: ask.method,
            entry,
            organizer,
            attendee,
            proposals,
        }
        .to_calendar(),
    };
    Ok(written.context("writing the calendar part of an invitation")?)
}

fn slot_on(slots: &[Slot], day: NaiveDate) -> Option<Slot> {
    slots.iter().copied().find(|slot| match slot {
        Slot::At(local) => local.date() == day,
        Slot::On(on) => *on == day,
    })
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
