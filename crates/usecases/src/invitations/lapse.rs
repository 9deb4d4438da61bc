//! Invitations that nobody answered in time.

use domain::ids::DialogueId;
use domain::{Actor, DialogueState, InvitationState, audit};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use crate::{Platform, Result};

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
    use entity::invitation::{ActiveModel, Column, Entity};
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
    Entity::update_many()
        .set(ActiveModel {
            state: Set(InvitationState::Lapsed),
            ..Default::default()
        })
        .filter(open())
        .exec(tx.db())
        .await?;
    let subjects: Vec<audit::Subject> = silent
        .iter()
        .map(|invitation| audit::Subject::Participant(dialogue.id, invitation.person_id))
        .collect();
    tx.record_all(&Actor::Platform, &subjects, &audit::Entry::InvitationLapsed)
        .await?;
    tx.commit().await?;
    Ok(silent.len())
}
