//! Answers to one meeting of a series, from the page or by mail. The answer to the whole stays.

use chrono::{DateTime, NaiveDate, Utc};
use domain::audit::{Entry, Subject};
use domain::ids::RsvpId;
use domain::{Actor, Answer, Channel, DialogueState, InvitationState, Refusal};
use sea_orm::{ActiveValue::Set, EntityTrait};

use super::Meetings;
use crate::invitations::{self, find_by_token};
use crate::{Platform, Result, Tx};

/// Answers one meeting for the holder of an invitation's link. The same answer again changes nothing.
///
/// # Errors
/// [`Refusal::NotFound`] for an unknown link or meeting, [`Refusal::WrongState`] when the invitation takes no
/// answers, [`Refusal::DeadlinePassed`] once the meeting is over.
pub async fn answer(
    platform: &Platform,
    token: &str,
    day: NaiveDate,
    answer: Answer,
) -> Result<()> {
    let found = find_by_token(platform.db(), token).await?;
    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(found.dialogue_id).await?;
    let invitation = invitations::load(&tx, dialogue.id, found.id).await?;
    let now = tx.now();
    if answer_in(
        &tx,
        &dialogue,
        &invitation,
        day,
        (answer, Channel::Web, now),
    )
    .await?
    {
        tx.commit().await?;
    }
    Ok(())
}

/// Takes the answer, in a transaction that has locked the dialogue; says whether it was news.
pub(crate) async fn answer_in(
    tx: &Tx,
    dialogue: &entity::dialogue::Model,
    invitation: &entity::invitation::Model,
    day: NaiveDate,
    (answer, channel, at): (Answer, Channel, DateTime<Utc>),
) -> Result<bool> {
    if dialogue.state != DialogueState::Convened {
        return Err(Refusal::WrongState {
            state: dialogue.state.label_key(),
        }
        .into());
    }
    let comes = answer != Answer::Declined;
    match invitation.state {
        InvitationState::Issued | InvitationState::Accepted | InvitationState::Tentative => {}
        // Who gave up the seat can only give up more.
        InvitationState::Declined | InvitationState::Lapsed if !comes => {}
        InvitationState::Draft
        | InvitationState::Withdrawn
        | InvitationState::Declined
        | InvitationState::Lapsed => {
            return Err(Refusal::WrongState {
                state: invitation.state.label_key(),
            }
            .into());
        }
    }
    let meetings = Meetings::of(tx.db(), dialogue).await?;
    let meeting = meetings
        .list(dialogue)?
        .into_iter()
        .find(|meeting| meeting.day == day && meeting.takes_place())
        .ok_or(Refusal::NotFound)?;
    if meeting.ends_at <= at {
        return Err(Refusal::DeadlinePassed.into());
    }
    let standing = meetings.answers_of(invitation.id).get(&day).copied();
    if standing == Some(answer)
        || standing.is_none() && InvitationState::from(answer) == invitation.state
    {
        return Ok(false);
    }
    entity::rsvp::Entity::insert(entity::rsvp::ActiveModel {
        id: Set(RsvpId::new()),
        invitation_id: Set(invitation.id),
        answer: Set(answer),
        channel: Set(channel),
        sequence: Set(invitation.sequence),
        at: Set(tx.now()),
        meeting: Set(day.to_string()),
    })
    .exec_without_returning(tx.db())
    .await?;
    let actor = Actor::Invited {
        invitation: invitation.id,
        person: invitation.person_id,
    };
    let subject = Subject::Participant(dialogue.id, invitation.person_id);
    let entry = Entry::MeetingAnswered {
        day: day.to_string(),
        answer,
        channel,
    };
    tx.record(&actor, &subject, &entry).await?;
    Ok(true)
}
