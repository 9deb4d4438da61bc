//! A calendar's answer or proposal.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use domain::ids::{InvitationId, ReceivedId};
use domain::invitation::Nominee;
use domain::schedule::Schedule;
use domain::{
    Actor, Answer, Channel, Doubt, EmailAddress, InvitationState, ReceivedKind, ReceivedState,
};
use itip::guard;
use itip::read::{Heard, Known, Mail, Object, Occurrence, Request, Stamp, Word, judge};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::receive::{Finding, refused};
use super::{identify, proposals, unconfirmed};
use crate::invitations::{self, Bare, By};
use crate::letters::Own;
use crate::meetings::{self, Meeting, Meetings};
use crate::{Result, Tx, mail as mails};

/// Judges the object and takes its answer, or says why it waits.
pub(super) async fn answer(
    tx: &mut Tx,
    id: ReceivedId,
    mail: &Mail,
    object: &Object,
    (arrived, own): (DateTime<Utc>, &Own),
) -> Result<Finding> {
    let kind = if object.request == Request::Counter {
        ReceivedKind::Proposal
    } else {
        ReceivedKind::Answer
    };
    let Some(uid) = object.uid.as_deref() else {
        // Free times and the like name no event.
        return Ok(if object.events.is_empty() {
            Finding::new(ReceivedKind::Calendar, ReceivedState::Noted)
        } else {
            Finding::doubtful(kind, Doubt::NoIdentity)
        }
        .about(identify::by_any(tx, mail).await?.as_ref()));
    };
    let Some(named) = identify::by_uid(tx, uid).await? else {
        return Ok(Finding::doubtful(kind, Doubt::UnknownInvitation)
            .about(identify::by_any(tx, mail).await?.as_ref()));
    };
    let dialogue = tx.lock_dialogue(named.dialogue_id).await?;
    let invitation = invitations::load(tx, dialogue.id, named.id).await?;
    let meetings = Meetings::of(tx.db(), &dialogue).await?.list(&dialogue)?;
    let heard = match heard(tx, mail, object, (&dialogue, &meetings), &invitation).await? {
        Ok(heard) => heard,
        Err(doubt) => return Ok(Finding::doubtful(kind, doubt).about(Some(&invitation))),
    };
    let heard = by_meeting(heard, &meetings);
    let about = (&dialogue, &invitation);
    take(tx, id, kind, about, &heard, (arrived, own)).await
}

/// What was said, with the meeting of the series that it is about; none for the whole.
pub(super) type Said = (Heard, Option<NaiveDate>);

/// Finds the meetings that answers are about, by the starts that the rule gives them. What was said before the
/// meeting was moved was said to another time.
pub(super) fn by_meeting(heard: Vec<Heard>, meetings: &[Meeting]) -> Vec<Said> {
    let find = |heard: &Heard| match heard.occurrence? {
        Occurrence::At(slot) => meetings.iter().find(|meeting| meeting.slot == slot),
        Occurrence::On(day) => meetings.iter().find(|meeting| meeting.day == day),
    };
    let several = heard.len() > 1;
    heard
        .into_iter()
        .map(|mut heard| {
            let meeting = find(&heard);
            if several && proposes_what_stands(&heard, meeting, meetings) {
                heard.proposed = None;
            }
            let changed = meeting.and_then(|meeting| meeting.changed_at);
            heard.stale |=
                changed.is_some_and(|changed| heard.stamp.at.is_none_or(|at| at < changed));
            (heard, meeting.map(|meeting| meeting.day))
        })
        .collect()
}

/// A calendar that proposes another time for some meetings of a series may repeat the rest of it as it is.
fn proposes_what_stands(heard: &Heard, meeting: Option<&Meeting>, meetings: &[Meeting]) -> bool {
    let Some(proposed) = heard.proposed else {
        return false;
    };
    match (meeting, meetings.first()) {
        (Some(one), _) => {
            let end = proposed.end.and_then(|end| end.instant(one.zone));
            proposed.start.instant(one.zone) == Some(one.starts_at)
                && end.is_none_or(|end| end == one.ends_at)
        }
        // The whole is written by the start that the rule gives its first meeting.
        (None, Some(first)) => proposed.start.instant(first.zone) == Some(first.slot),
        (None, None) => false,
    }
}

fn key(day: Option<NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// What the object says about this invitation, or why it cannot be heard.
pub(super) async fn heard(
    tx: &Tx,
    mail: &Mail,
    object: &Object,
    (dialogue, meetings): (&entity::dialogue::Model, &[Meeting]),
    invitation: &entity::invitation::Model,
) -> Result<Result<Vec<Heard>, Doubt>> {
    let token = invitations::token(tx.platform(), invitation.id);
    let organizer = mails::tagged(&tx.platform().settings().mail_from, "rsvp", &token)?;
    let organizer = guard::EmailAddress::parse(organizer.as_str()).map_err(anyhow::Error::from)?;
    let person = entity::person::Entity::find_by_id(invitation.person_id)
        .one(tx.db())
        .await?;
    let addresses: Vec<guard::EmailAddress> = [
        Some(invitation.email.clone()),
        person.and_then(|person| person.email),
    ]
    .into_iter()
    .flatten()
    .filter_map(|address| guard::EmailAddress::parse(address.as_str()).ok())
    .collect();
    let series = !meetings.is_empty();
    let occurrences = if series {
        // A meeting is called by the start that the rule gives it, also after it was moved.
        let held = meetings.iter().filter(|meeting| meeting.takes_place());
        held.map(|meeting| Occurrence::At(meeting.slot)).collect()
    } else {
        occurrences(dialogue)?
    };
    let known = Known {
        uid: &invitation.calendar_uid,
        token: &token,
        organizer: &organizer,
        addresses: &addresses,
        // What was changed about single meetings leaves answers to the whole as they are.
        sequence: u32::try_from(invitation.sequence - dialogue.series_steps).unwrap_or(0),
        zone: zone(dialogue),
        occurrences: &occurrences,
        series,
    };
    Ok(judge(mail, object, &known).and_then(|mut heard| {
        if !series {
            // It is answered once, however many events the object holds.
            heard.truncate(1);
        }
        if heard.is_empty() {
            return Err(Doubt::NoAnswer);
        }
        Ok(heard)
    }))
}

/// The zone of the meeting's clocks.
pub(super) fn zone(dialogue: &entity::dialogue::Model) -> Tz {
    dialogue
        .zone
        .as_deref()
        .and_then(|zone| zone.parse().ok())
        .unwrap_or(Tz::UTC)
}

fn occurrences(dialogue: &entity::dialogue::Model) -> Result<Vec<Occurrence>> {
    Ok(match invitations::schedule(dialogue)? {
        Schedule::ToBeDetermined => Vec::new(),
        Schedule::Days { first, last } => first
            .iter_days()
            .take_while(|day| *day <= last)
            .take(60)
            .map(Occurrence::On)
            .collect(),
        schedule @ Schedule::Hours { .. } => schedule
            .instants()
            .map(|(start, _)| Occurrence::At(start))
            .into_iter()
            .collect(),
    })
}

async fn take(
    tx: &mut Tx,
    id: ReceivedId,
    kind: ReceivedKind,
    (dialogue, invitation): (&entity::dialogue::Model, &entity::invitation::Model),
    said: &[Said],
    (arrived, own): (DateTime<Utc>, &Own),
) -> Result<Finding> {
    let mut finding = Finding::new(kind, ReceivedState::Applied).about(Some(invitation));
    finding.occurrence = said
        .iter()
        .map(|(_, day)| key(*day))
        .collect::<Vec<_>>()
        .join(",");
    let mut fresh = Vec::with_capacity(said.len());
    for one @ (heard, day) in said {
        finding.answer = finding.answer.or(heard.word.as_ref().map(answer_of));
        finding.stamp = finding.stamp.max(Some(heard.stamp));
        if matches!(heard.word, Some(Word::Delegated { .. })) && day.is_none() {
            finding.kind = ReceivedKind::Delegation;
        }
        if overtaken(tx, invitation.id, &key(*day), heard.stamp, arrived).await? {
            finding.doubt = Some(Doubt::Overtaken);
        } else if heard.stale {
            finding.doubt = Some(Doubt::OlderVersion);
        } else {
            fresh.push(one);
        }
    }
    if fresh.is_empty() {
        finding.state = ReceivedState::Noted;
        return Ok(finding);
    }
    finding.doubt = None;
    for (heard, day) in &fresh {
        if heard.proposed.is_some() {
            proposals::keep(tx, id, dialogue, invitation, (heard, &key(*day))).await?;
            // The event stays where it is; the secretariat decides about the time.
            finding.state = ReceivedState::Waiting;
        }
    }
    if fresh.iter().any(|(heard, _)| heard.unconfirmed) {
        finding.doubt = Some(Doubt::Unconfirmed);
        if finding.state != ReceivedState::Waiting {
            unconfirmed::ask(tx, id, dialogue, invitation, finding.answer, own).await?;
            finding.state = ReceivedState::Confirming;
        }
        return Ok(finding);
    }
    for (heard, day) in fresh {
        match speak(tx, dialogue, invitation, (heard, *day), (arrived, own)).await {
            Ok(()) => {}
            Err(error) => {
                finding.refusal = Some(refused(error)?);
                finding.state = ReceivedState::Waiting;
                finding.doubt = Some(Doubt::Refused);
            }
        }
    }
    Ok(finding)
}

/// Gives the answer, as the invited person: to the whole, or to one meeting of a series.
pub(super) async fn speak(
    tx: &mut Tx,
    dialogue: &entity::dialogue::Model,
    invitation: &entity::invitation::Model,
    (heard, day): (&Heard, Option<NaiveDate>),
    (arrived, own): (DateTime<Utc>, &Own),
) -> Result<()> {
    let Some(word) = &heard.word else {
        return Ok(());
    };
    if let Some(day) = day {
        let given = (answer_of(word), Channel::Mail, arrived);
        let row = invitations::load(tx, dialogue.id, invitation.id).await?;
        meetings::answer_in(tx, dialogue, &row, day, given).await?;
        return Ok(());
    }
    let bare = Bare {
        answer: answer_of(word),
        comment: heard.comment.chars().take(1_000).collect(),
        nominee: nominee(word),
    };
    let by = By {
        actor: Actor::Invited {
            invitation: invitation.id,
            person: invitation.person_id,
        },
        channel: Channel::Mail,
        reason: String::new(),
        at: Some(arrived),
    };
    invitations::take_bare(tx, dialogue, invitation.id, &bare, (&by, own)).await?;
    Ok(())
}

/// To send somebody else is to decline and to propose them; the secretariat confirms a substitute.
const fn answer_of(word: &Word) -> Answer {
    match word {
        Word::Accepted => Answer::Accepted,
        Word::Tentative => Answer::Tentative,
        Word::Declined | Word::Delegated { .. } => Answer::Declined,
    }
}

fn nominee(word: &Word) -> Option<Nominee> {
    let Word::Delegated { to, name } = word else {
        return None;
    };
    let email = EmailAddress::parse(to.as_str()).ok()?;
    let local = to.as_str().split('@').next().unwrap_or_default();
    let name = if name.is_empty() { local } else { name };
    let (given_name, family_name) = name.rsplit_once(' ').unwrap_or(("", name));
    Some(Nominee {
        given_name: given_name.to_owned(),
        family_name: family_name.to_owned(),
        email,
        position: String::new(),
    })
}

/// Whether a later answer was given already. Between mails their stamps decide, since mail overtakes mail;
/// between a mail and another way, the instant at which each reached us.
async fn overtaken(
    tx: &Tx,
    invitation: InvitationId,
    meeting: &str,
    stamp: Stamp,
    arrived: DateTime<Utc>,
) -> Result<bool> {
    let last = entity::rsvp::Entity::find()
        .filter(entity::rsvp::Column::InvitationId.eq(invitation))
        .filter(entity::rsvp::Column::Meeting.eq(meeting))
        .order_by_desc(entity::rsvp::Column::Id)
        .one(tx.db())
        .await?;
    if last.is_some_and(|last| last.channel != Channel::Mail && last.at > arrived) {
        return Ok(true);
    }
    use entity::received_mail::{Column, Entity};
    let counted = Entity::find()
        .filter(Column::InvitationId.eq(invitation))
        .filter(Column::State.is_in([
            ReceivedState::Applied,
            ReceivedState::Confirming,
            ReceivedState::Waiting,
        ]))
        .filter(Column::Sequence.is_not_null())
        .all(tx.db())
        .await?;
    Ok(counted
        .iter()
        .filter(|row| row.doubt.is_none() || row.doubt == Some(Doubt::Refused))
        .filter(|row| row.occurrence.split(',').any(|about| about == meeting))
        .any(|row| {
            let theirs = Stamp {
                sequence: row
                    .sequence
                    .and_then(|n| u32::try_from(n).ok())
                    .unwrap_or(0),
                at: row.stamp,
            };
            theirs > stamp
        }))
}

/// Whether the invitation can still be answered at all.
pub(super) const fn is_open(state: InvitationState) -> bool {
    !matches!(state, InvitationState::Draft | InvitationState::Withdrawn)
}
