//! Invitations that nobody answered in time.

use domain::ids::{DialogueId, InvitationId};
use domain::{Actor, DialogueState, InvitationState, audit};
use entity::invitation;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use crate::{Platform, Result, Tx};

/// The states that end when the deadline passes; `domain::invitation::step` decides.
const OPEN: [InvitationState; 2] = [InvitationState::Issued, InvitationState::Tentative];

/// Lapses what is still open after its dialogue's deadline, and says how many; the worker's clockwork.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn lapse_overdue(platform: &Platform) -> Result<usize> {
    use entity::dialogue::{Column, Entity};
    let overdue = Entity::find()
        .filter(Column::State.eq(DialogueState::Convened))
        .filter(Column::RespondBy.lte(platform.now()))
        .filter(Column::Id.in_subquery(open_dialogues()))
        .all(platform.db())
        .await?;
    let mut lapsed = 0;
    for dialogue in overdue {
        lapsed += lapse(platform, dialogue.id).await?;
    }
    Ok(lapsed)
}

fn open_dialogues() -> sea_orm::sea_query::SelectStatement {
    use entity::invitation::{Column, Entity};
    use sea_orm::{QuerySelect, QueryTrait};
    Entity::find()
        .select_only()
        .column(Column::DialogueId)
        .filter(Column::State.is_in(OPEN))
        .into_query()
}

async fn lapse(platform: &Platform, dialogue: DialogueId) -> Result<usize> {
    use entity::invitation::{Column, Entity};
    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(dialogue).await?;
    // The deadline may have been moved while we waited for the lock.
    if dialogue.respond_by.is_none_or(|by| tx.now() < by) {
        return Ok(0);
    }
    let open = || {
        sea_orm::Condition::all()
            .add(Column::DialogueId.eq(dialogue.id))
            .add(Column::State.is_in(OPEN))
    };
    let silent = Entity::find().filter(open()).all(tx.db()).await?;
    lapse_these(&tx, &Actor::Platform, dialogue.id, &silent).await?;
    tx.commit().await?;
    Ok(silent.len())
}

/// Lapses these invitations of a dialogue that the caller has locked.
pub(crate) async fn lapse_these(
    tx: &Tx,
    actor: &Actor,
    dialogue: DialogueId,
    silent: &[invitation::Model],
) -> Result<()> {
    let ids: Vec<InvitationId> = silent.iter().map(|invitation| invitation.id).collect();
    for some in ids.chunks(1_000) {
        invitation::Entity::update_many()
            .set(invitation::ActiveModel {
                state: Set(InvitationState::Lapsed),
                ..Default::default()
            })
            .filter(invitation::Column::Id.is_in(some.iter().copied()))
            .filter(invitation::Column::State.is_in(OPEN))
            .exec(tx.db())
            .await?;
        crate::registrations::lapsed(tx, some).await?;
    }
    let subjects: Vec<audit::Subject> = silent
        .iter()
        .map(|invitation| audit::Subject::Participant(dialogue, invitation.person_id))
        .collect();
    tx.record_all(actor, &subjects, &audit::Entry::InvitationLapsed)
        .await
}
