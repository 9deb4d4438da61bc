//! Taking an invitation back.

use domain::ids::InvitationId;
use domain::invitation::{Step, step};
use domain::{Actor, DialogueState, InvitationState, Permission, Refusal, audit, text};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::letters::Letters;
use super::person_name;
use crate::{Platform, Result, Tx, mail};

/// Takes an invitation back: its seat is free at once, its link answers nothing any more, and the person is
/// told by a mail that takes the entry out of their calendar. The reason stays in the house.
///
/// # Errors
/// [`Refusal::Invalid`] without a reason, [`Refusal::WrongState`] when it was declined or withdrawn before or
/// the dialogue is over.
pub async fn withdraw(
    platform: &Platform,
    actor: &Actor,
    invitation: InvitationId,
    reason: &str,
) -> Result<()> {
    let reason =
        text::required_line(reason, 500).map_err(|problem| Refusal::field("reason", problem))?;
    let mut tx = platform.begin().await?;
    let (dialogue, before) = locked(&tx, actor, invitation).await?;
    if dialogue.state == DialogueState::Held {
        return Err(Refusal::WrongState {
            state: dialogue.state.label_key(),
        }
        .into());
    }
    take(&mut tx, actor, &dialogue, before, reason).await?;
    crate::registrations::follow(&mut tx, &dialogue, invitation, false).await?;
    tx.commit().await
}

/// The same within a transaction that holds the dialogue's lock, for somebody who gives a seat up or loses it to
/// somebody else. An invitation that was declined, or withdrawn before, stays as it is. The caller has authorised the
/// actor, and says whether the seat is free for those who wait.
///
/// # Errors
/// [`Refusal::NotFound`] when the dialogue has no such invitation.
pub(crate) async fn withdraw_in(
    tx: &mut Tx,
    actor: &Actor,
    dialogue: &entity::dialogue::Model,
    invitation: InvitationId,
    reason: &str,
) -> Result<()> {
    let before = super::answer::load(tx, dialogue.id, invitation).await?;
    match step(before.state, Step::Withdraw) {
        Ok(_) => take(tx, actor, dialogue, before, reason.to_owned()).await,
        Err(_) => Ok(()),
    }
}

async fn take(
    tx: &mut Tx,
    actor: &Actor,
    dialogue: &entity::dialogue::Model,
    before: entity::invitation::Model,
    reason: String,
) -> Result<()> {
    let after = entity::invitation::Model {
        state: step(before.state, Step::Withdraw)?,
        sequence: before.sequence + 1,
        withdrawn_at: Some(tx.now()),
        version: before.version + 1,
        ..before.clone()
    };
    entity::invitation::Entity::update_many()
        .set(entity::invitation::ActiveModel {
            state: Set(after.state),
            sequence: Set(after.sequence),
            withdrawn_at: Set(after.withdrawn_at),
            version: Set(after.version),
            ..Default::default()
        })
        .filter(entity::invitation::Column::Id.eq(before.id))
        .exec(tx.db())
        .await?;
    // Who was never written to has nothing to take out of a calendar.
    if before.issued_at.is_some() {
        let person = entity::person::Entity::find_by_id(before.person_id)
            .one(tx.db())
            .await?
            .ok_or(Refusal::NotFound)?;
        let platform = tx.platform().clone();
        let mut letters = Letters::load(&platform, tx.db(), dialogue).await?;
        let letter = letters.withdrawal(&after, &person_name(&person))?;
        mail::queue(tx, vec![letter]).await?;
    }
    tx.record(
        actor,
        &audit::Subject::Participant(dialogue.id, before.person_id),
        &audit::Entry::InvitationWithdrawn { reason },
    )
    .await?;
    if before.state == InvitationState::Accepted && before.publish_name {
        tx.touch_public().await?;
    }
    Ok(())
}

/// An invitation and its dialogue, locked against every other decision about the dialogue, for somebody who may
/// issue invitations to it.
pub(super) async fn locked(
    tx: &Tx,
    actor: &Actor,
    id: InvitationId,
) -> Result<(entity::dialogue::Model, entity::invitation::Model)> {
    use entity::invitation::Entity;
    let issue = Permission::IssueInvitations;
    let Some(found) = Entity::find_by_id(id).one(tx.db()).await? else {
        actor.may_with(issue, None)?;
        return Err(Refusal::NotFound.into());
    };
    let dialogue = tx
        .lock_dialogue_for(actor, issue, found.dialogue_id)
        .await?;
    // What was read before the lock may have changed since.
    let found = Entity::find_by_id(id)
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    Ok((dialogue, found))
}
