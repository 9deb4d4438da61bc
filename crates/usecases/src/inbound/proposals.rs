//! Another time that an invited person proposed. It never moves the meeting; the secretariat decides.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use domain::audit::{self, Subject};
use domain::ids::{DialogueId, ProposalId, ReceivedId};
use domain::{Actor, Permission, ProposalState, ReceivedState, Refusal};
use entity::proposal::{ActiveModel, Column, Entity, Model};
use itip::read::Heard;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::hear;
use super::letters::About;
use crate::invitations;
use crate::meetings::{Meeting, Meetings};
use crate::{Platform, Result, Tx, mail};

/// Keeps a proposal.
pub(super) async fn keep(
    tx: &Tx,
    received: ReceivedId,
    dialogue: &entity::dialogue::Model,
    invitation: &entity::invitation::Model,
    (heard, meeting): (&Heard, &str),
) -> Result<()> {
    let zone = hear::zone(dialogue);
    let Some(proposed) = heard.proposed else {
        return Ok(());
    };
    Entity::insert(ActiveModel {
        id: Set(ProposalId::new()),
        received_id: Set(received),
        invitation_id: Set(invitation.id),
        starts_at: Set(proposed.start.instant(zone)),
        ends_at: Set(proposed.end.and_then(|end| end.instant(zone))),
        occurrence: Set(meeting.to_owned()),
        state: Set(ProposalState::Open),
        made_at: Set(tx.now()),
        decided_at: Set(None),
        decided_by: Set(None),
    })
    .exec_without_returning(tx.db())
    .await?;
    tx.record(
        &Actor::Invited {
            invitation: invitation.id,
            person: invitation.person_id,
        },
        &Subject::Participant(dialogue.id, invitation.person_id),
        &audit::Entry::TimeProposed,
    )
    .await
}

/// A time that was decided about, by the clock of the meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DecidedTime {
    pub dialogue: DialogueId,
    /// The meeting of a series that it was proposed for, by its day.
    pub meeting: Option<NaiveDate>,
    /// None when what was proposed could not be read.
    pub start: Option<NaiveDateTime>,
    pub end: Option<NaiveDateTime>,
}

/// Takes or refuses the time that a received mail proposes. A refusal is told to the one who proposed it (RFC 5546
/// 3.2.8); a time that is taken is set by rescheduling the dialogue, or the one meeting of a series, which sends
/// the update to everybody.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::WrongState`] when it was decided before.
pub async fn decide_proposal(
    platform: &Platform,
    actor: &Actor,
    received: ReceivedId,
    take: bool,
) -> Result<DecidedTime> {
    actor.may(Permission::IssueInvitations)?;
    let mut tx = platform.begin().await?;
    let proposal = Entity::find()
        .filter(Column::ReceivedId.eq(received))
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let invitation = entity::invitation::Entity::find_by_id(proposal.invitation_id)
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let dialogue = tx.lock_dialogue(invitation.dialogue_id).await?;
    let state = if take {
        ProposalState::Accepted
    } else {
        ProposalState::Refused
    };
    close(&tx, &proposal, state, actor).await?;
    super::settle::mark(&tx, received, ReceivedState::Applied, actor).await?;
    // What was withdrawn or called off meanwhile needs no word about its time.
    if !take && hear::is_open(invitation.state) {
        refuse(&mut tx, &dialogue, &proposal).await?;
    }
    let entry = if take {
        audit::Entry::ProposalAccepted
    } else {
        audit::Entry::ProposalRefused
    };
    tx.record(
        actor,
        &Subject::Participant(dialogue.id, invitation.person_id),
        &entry,
    )
    .await?;
    tx.commit().await?;
    let zone = hear::zone(&dialogue);
    // Where no end was proposed it takes as long as before.
    let lasts = dialogue.starts_at.zip(dialogue.ends_at);
    let lasts = lasts.map(|(start, end)| end - start);
    let ends = proposal.starts_at.and_then(|start| match proposal.ends_at {
        Some(end) if end > start => Some(end),
        Some(_) | None => lasts.map(|lasts| start + lasts),
    });
    let local = |at: DateTime<Utc>| at.with_timezone(&zone).naive_local();
    Ok(DecidedTime {
        dialogue: dialogue.id,
        meeting: proposal.occurrence.parse().ok(),
        start: proposal.starts_at.map(local),
        end: ends.map(local),
    })
}

/// Writes the decision down, which is taken once.
async fn close(tx: &Tx, proposal: &Model, state: ProposalState, actor: &Actor) -> Result<()> {
    let changed = Entity::update_many()
        .set(ActiveModel {
            state: Set(state),
            decided_at: Set(Some(tx.now())),
            decided_by: Set(actor.account()),
            ..Default::default()
        })
        .filter(Column::Id.eq(proposal.id))
        .filter(Column::State.eq(ProposalState::Open))
        .exec(tx.db())
        .await?;
    if changed.rows_affected == 0 {
        return Err(Refusal::WrongState {
            state: proposal.state.label_key(),
        }
        .into());
    }
    Ok(())
}

/// Tells who proposed the time that it stays as it is.
async fn refuse(tx: &mut Tx, dialogue: &entity::dialogue::Model, proposal: &Model) -> Result<()> {
    let invitation = invitations::load(tx, dialogue.id, proposal.invitation_id).await?;
    let person = entity::person::Entity::find_by_id(invitation.person_id)
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let meetings = Meetings::of(tx.db(), dialogue).await?;
    let list = meetings.list(dialogue)?;
    let one = match proposal.occurrence.parse::<NaiveDate>() {
        // A meeting that was dropped since, or has left the series, stays nowhere: its end was told before.
        Ok(day) => {
            let stands = |one: &&Meeting| one.day == day && one.takes_place();
            let Some(one) = list.iter().find(stands) else {
                return Ok(());
            };
            Some(one)
        }
        Err(_) => None,
    };
    let platform = tx.platform().clone();
    let about = About {
        platform: &platform,
        dialogue,
        invitation: &invitation,
        person: &person,
    };
    let letter = about.time_refused(proposal.id, &meetings, one)?;
    mail::queue(tx, vec![letter]).await?;
    Ok(())
}
