//! What the secretariat does with a mail that waits.

use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, InvitationId, ReceivedId};
use domain::{Actor, Answer, Channel, LetterKind, Permission, Problem, ReceivedState, Refusal};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use super::letters;
use crate::invitations::{self, Bare, By};
use crate::letters::own;
use crate::{Platform, Result, Tx, mail};

/// Where the work goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Done {
    pub invitation: InvitationId,
    pub dialogue: DialogueId,
}

/// Says which invitation the mail is about, by the reference that pages and mails show (`7F3A-91C2`).
///
/// # Errors
/// [`Refusal::Invalid`] when no invitation, or more than one, has this reference.
pub async fn assign(
    platform: &Platform,
    actor: &Actor,
    received: ReceivedId,
    reference: &str,
) -> Result<Done> {
    use entity::invitation::{Column, Entity};
    actor.may(Permission::IssueInvitations)?;
    let end: String = reference
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_ascii_lowercase();
    let unknown = || Refusal::field("reference", Problem::NotAChoice);
    if end.len() != 8 || !end.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(unknown().into());
    }
    let tx = platform.begin().await?;
    let row = open(&tx, received).await?;
    let found = Entity::find()
        .filter(Column::Id.like(format!("%{end}")))
        .limit(2)
        .all(tx.db())
        .await?;
    let [invitation] = found.as_slice() else {
        return Err(unknown().into());
    };
    entity::received_mail::Entity::update_many()
        .set(entity::received_mail::ActiveModel {
            invitation_id: Set(Some(invitation.id)),
            dialogue_id: Set(Some(invitation.dialogue_id)),
            ..Default::default()
        })
        .filter(entity::received_mail::Column::Id.eq(row.id))
        .exec(tx.db())
        .await?;
    let subject = Subject::Participant(invitation.dialogue_id, invitation.person_id);
    tx.record(actor, &subject, &Entry::ReceivedAssigned).await?;
    tx.commit().await?;
    Ok(Done {
        invitation: invitation.id,
        dialogue: invitation.dialogue_id,
    })
}

/// Takes the mail as this answer of the invited person.
///
/// # Errors
/// [`Refusal::Invalid`] when the mail belongs to no invitation yet; whatever refuses the answer itself.
pub async fn apply(
    platform: &Platform,
    actor: &Actor,
    received: ReceivedId,
    answer: Answer,
) -> Result<Done> {
    actor.may(Permission::IssueInvitations)?;
    let own = own(platform.db(), &LetterKind::CONFIRMATIONS, None).await?;
    let mut tx = platform.begin().await?;
    let row = open(&tx, received).await?;
    let (Some(invitation), Some(dialogue)) = (row.invitation_id, row.dialogue_id) else {
        return Err(Refusal::field("reference", Problem::Required).into());
    };
    let dialogue = tx.lock_dialogue(dialogue).await?;
    let by = By {
        actor: actor.clone(),
        channel: Channel::Mail,
        reason: String::new(),
        at: None,
    };
    let bare = Bare {
        answer,
        comment: String::new(),
        nominee: None,
    };
    invitations::take_bare(&mut tx, &dialogue, invitation, &bare, (&by, &own)).await?;
    mark(&tx, received, ReceivedState::Applied, actor).await?;
    tx.commit().await?;
    Ok(Done {
        invitation,
        dialogue: dialogue.id,
    })
}

/// Sets the mail aside.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::WrongState`] when it was settled before.
pub async fn dismiss(platform: &Platform, actor: &Actor, received: ReceivedId) -> Result<()> {
    actor.may(Permission::IssueInvitations)?;
    let tx = platform.begin().await?;
    let row = open(&tx, received).await?;
    mark(&tx, received, ReceivedState::Dismissed, actor).await?;
    tx.record(actor, &subject(&tx, &row).await?, &Entry::ReceivedDismissed)
        .await?;
    tx.commit().await
}

/// Hands the mail on to the secretariat's own mailbox; there it is answered like any other letter.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::WrongState`] when it was settled before.
pub async fn forward(platform: &Platform, actor: &Actor, received: ReceivedId) -> Result<()> {
    actor.may(Permission::IssueInvitations)?;
    let mut tx = platform.begin().await?;
    let row = open(&tx, received).await?;
    let letter = letters::handed_on(platform, &row)?;
    mail::queue(&mut tx, vec![letter]).await?;
    mark(&tx, received, ReceivedState::Dismissed, actor).await?;
    tx.record(actor, &subject(&tx, &row).await?, &Entry::ReceivedForwarded)
        .await?;
    tx.commit().await
}

/// The mail, when it still waits.
pub(super) async fn open(tx: &Tx, id: ReceivedId) -> Result<entity::received_mail::Model> {
    // SQLite's one writer is us; on PostgreSQL a colleague may decide at the same time.
    let row = entity::received_mail::Entity::find_by_id(id)
        .lock_exclusive()
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    match row.state {
        ReceivedState::Waiting | ReceivedState::Confirming => Ok(row),
        ReceivedState::Applied | ReceivedState::Noted | ReceivedState::Dismissed => {
            Err(Refusal::WrongState {
                state: row.state.label_key(),
            }
            .into())
        }
    }
}

pub(super) async fn mark(
    tx: &Tx,
    id: ReceivedId,
    state: ReceivedState,
    actor: &Actor,
) -> Result<()> {
    use entity::received_mail::{ActiveModel, Column, Entity};
    Entity::update_many()
        .set(ActiveModel {
            state: Set(state),
            settled_at: Set(Some(tx.now())),
            settled_by: Set(actor.account()),
            ..Default::default()
        })
        .filter(Column::Id.eq(id))
        .exec(tx.db())
        .await?;
    Ok(())
}

async fn subject(tx: &Tx, row: &entity::received_mail::Model) -> Result<Subject> {
    let Some(id) = row.invitation_id else {
        return Ok(Subject::Platform);
    };
    let invitation = entity::invitation::Entity::find_by_id(id)
        .one(tx.db())
        .await?;
    Ok(invitation.map_or(Subject::Platform, |invitation| {
        Subject::Participant(invitation.dialogue_id, invitation.person_id)
    }))
}
