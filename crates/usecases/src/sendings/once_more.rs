//! Writing once more to those who have not answered.

use std::collections::HashSet;

use domain::ids::{DialogueId, InvitationId, PersonId};
use domain::invitation::may_issue;
use domain::{Actor, InvitationState, MailState, Permission, Refusal, SendingKind, audit};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use super::control::convened;
use super::made::make;
use crate::invitations::{Letters, dialogue_facts, mails_so_far, people_by_id, person_name};
use crate::{Platform, Result, mail, reach};

/// Those who have not answered and to whom nothing is on its way.
///
/// # Errors
/// Refuses those who may not see dialogues.
pub async fn silent(platform: &Platform, actor: &Actor, dialogue: DialogueId) -> Result<usize> {
    reach::may(platform.db(), actor, Permission::SeeDialogues, dialogue).await?;
    Ok(waiting_for(platform.db(), dialogue).await?.len())
}

async fn waiting_for(
    db: &impl ConnectionTrait,
    dialogue: DialogueId,
) -> Result<Vec<entity::invitation::Model>> {
    use entity::invitation::{Column, Entity};
    let on_the_way: HashSet<InvitationId> = entity::mail::Entity::find()
        .select_only()
        .column(entity::mail::Column::InvitationId)
        .filter(entity::mail::Column::DialogueId.eq(dialogue))
        .filter(entity::mail::Column::InvitationId.is_not_null())
        .filter(entity::mail::Column::State.eq(MailState::Queued))
        .into_tuple()
        .all(db)
        .await?
        .into_iter()
        .collect();
    Ok(Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::State.eq(InvitationState::Issued))
        .all(db)
        .await?
        .into_iter()
        .filter(|row| !on_the_way.contains(&row.id))
        .collect())
}

/// Sends the same invitations again to everybody who has not answered, and says to how many. SEQUENCE stays:
/// nothing is new (RFC 5546, 3.2.2).
///
/// # Errors
/// [`Refusal::WrongState`] or [`Refusal::DeadlinePassed`] when nobody could answer,
/// [`Refusal::NotFound`] when everybody has answered or is being written to.
pub async fn to_the_silent(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<usize> {
    let mut tx = platform.begin().await?;
    let dialogue = tx
        .lock_dialogue_for(actor, Permission::IssueInvitations, dialogue)
        .await?;
    convened(&dialogue)?;
    may_issue(&dialogue_facts(&dialogue)?, tx.now())?;
    let rows = waiting_for(tx.db(), dialogue.id).await?;
    if rows.is_empty() {
        return Err(Refusal::NotFound.into());
    }
    let ids: Vec<PersonId> = rows.iter().map(|row| row.person_id).collect();
    let people = people_by_id(tx.db(), &ids).await?;
    let nth = mails_so_far(tx.db(), dialogue.id).await?;
    let mut letters = Letters::load(platform, tx.db(), &dialogue).await?;
    let (mut written, mut subjects) = (Vec::new(), Vec::new());
    for row in &rows {
        let Some(person) = people.get(&row.person_id) else {
            continue;
        };
        let nth = nth.get(&row.id).copied().unwrap_or(0);
        written.push(letters.invitation(row, &person_name(person), nth)?);
        subjects.push(audit::Subject::Participant(dialogue.id, row.person_id));
    }
    let sent = written.len();
    let sending = make(&tx, actor, dialogue.id, SendingKind::Again, sent, None).await?;
    mail::queue_in(&mut tx, written, Some(sending)).await?;
    tx.record_all(actor, &subjects, &audit::Entry::InvitationSentAgain)
        .await?;
    tx.commit().await?;
    Ok(sent)
}
