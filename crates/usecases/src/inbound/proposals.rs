//! Another time that an invited person proposed. It never moves the meeting; the secretariat decides.

use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, ProposalId, ReceivedId};
use domain::{Actor, Permission, ProposalState, ReceivedState, Refusal};
use itip::read::Heard;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{hear, letters};
use crate::invitations;
use crate::meetings::Meetings;
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
    entity::proposal::Entity::insert(entity::proposal::ActiveModel {
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
        &Entry::TimeProposed,
    )
    .await
}

/// Takes or refuses the time that a received mail proposes, and says to which dialogue it belongs. A refusal
/// is told to the one who proposed it (RFC 5546 3.2.8); a time that is taken is set by rescheduling the
/// dialogue, which sends the update to everybody.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::WrongState`] when it was decided before.
pub async fn decide_proposal(
    platform: &Platform,
    actor: &Actor,
    received: ReceivedId,
    take: bool,
) -> Result<DialogueId> {
    use entity::proposal::{Column, Entity};
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
    let changed = Entity::update_many()
        .set(entity::proposal::ActiveModel {
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
    super::settle::mark(&tx, received, ReceivedState::Applied, actor).await?;
    // What was withdrawn or called off meanwhile needs no word about its time.
    if !take && hear::is_open(invitation.state) {
        let invitation = invitations::load(&tx, dialogue.id, invitation.id).await?;
        let person = entity::person::Entity::find_by_id(invitation.person_id)
            .one(tx.db())
            .await?
            .ok_or(Refusal::NotFound)?;
        let meetings = Meetings::of(tx.db(), &dialogue).await?;
        let about = (proposal.id, &meetings);
        let letter = letters::time_refused(platform, &dialogue, &invitation, &person, about)?;
        mail::queue(&mut tx, vec![letter]).await?;
    }
    let entry = if take {
        Entry::ProposalAccepted
    } else {
        Entry::ProposalRefused
    };
    tx.record(
        actor,
        &Subject::Participant(dialogue.id, invitation.person_id),
        &entry,
    )
    .await?;
    tx.commit().await?;
    Ok(dialogue.id)
}
