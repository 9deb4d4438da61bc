//! When a mail did not arrive: another try of the same mail, or a new one to a corrected address.

use domain::ids::{DialogueId, InvitationId, MailId};
use domain::invitation::may_issue;
use domain::{Actor, InvitationState, MailState, Permission, Refusal, audit};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
};

use super::letters::Letters;
use super::withdraw::locked;
use super::{dialogue_facts, person_name};
use crate::{Platform, Result, mail, outbox};

/// Gives failed mails of a dialogue, or one of them, a new set of tries and says how many.
///
/// # Errors
/// [`Refusal::NotFound`] when none of them can be tried again.
pub async fn resend_failed(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    only: Option<MailId>,
) -> Result<usize> {
    use entity::mail::{Column, Entity};
    let mut tx = platform.begin().await?;
    tx.lock_dialogue_for(actor, Permission::IssueInvitations, dialogue)
        .await?;
    let mut failed = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::State.eq(MailState::Failed));
    if let Some(only) = only {
        failed = failed.filter(Column::Id.eq(only));
    }
    let ids: Vec<MailId> = failed.into_tuple().all(tx.db()).await?;
    let revived = outbox::revive_mails(&mut tx, &ids).await?;
    if revived == 0 {
        return Err(Refusal::NotFound.into());
    }
    tx.record(
        actor,
        &audit::Subject::Dialogue(dialogue),
        &audit::Entry::JobRetried,
    )
    .await?;
    tx.commit().await?;
    Ok(revived)
}

/// Writes the invitation once more, to the address that the directory has now.
///
/// The same invitation, link and calendar entry; only the letter is new.
///
/// # Errors
/// [`Refusal::WrongState`] unless it waits for an answer and no mail about it is still on its way,
/// [`Refusal::DeadlinePassed`] when an answer would come too late, [`Refusal::NoAddress`].
pub async fn send_again(
    platform: &Platform,
    actor: &Actor,
    invitation: InvitationId,
) -> Result<()> {
    use entity::mail::{Column, Entity};
    let mut tx = platform.begin().await?;
    let (dialogue, mut row) = locked(&tx, actor, invitation).await?;
    may_issue(&dialogue_facts(&dialogue)?, tx.now())?;
    if row.state != InvitationState::Issued {
        return Err(Refusal::WrongState {
            state: row.state.label_key(),
        }
        .into());
    }
    let mails = || Entity::find().filter(Column::InvitationId.eq(invitation));
    let on_the_way = mails()
        .filter(Column::State.eq(MailState::Queued))
        .count(tx.db())
        .await?;
    if on_the_way > 0 {
        return Err(Refusal::WrongState {
            state: MailState::Queued.label_key(),
        }
        .into());
    }
    let written = mails().count(tx.db()).await?;
    let person = entity::person::Entity::find_by_id(row.person_id)
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    row.email = person.email.clone().ok_or(Refusal::NoAddress)?;
    entity::invitation::Entity::update_many()
        .set(entity::invitation::ActiveModel {
            email: Set(row.email.clone()),
            version: Set(row.version + 1),
            ..Default::default()
        })
        .filter(entity::invitation::Column::Id.eq(invitation))
        .exec(tx.db())
        .await?;
    let nth = u32::try_from(written).unwrap_or(u32::MAX);
    let mut letters = Letters::load(platform, tx.db(), &dialogue).await?;
    let letter = letters.invitation(&row, &person_name(&person), nth)?;
    mail::queue(&mut tx, vec![letter]).await?;
    tx.record(
        actor,
        &audit::Subject::Participant(dialogue.id, row.person_id),
        &audit::Entry::InvitationSentAgain,
    )
    .await?;
    tx.commit().await
}
