//! No more reminders, please: the wish of an invited person.

use domain::{Actor, audit};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use crate::invitations::find_by_token;
use crate::{Platform, Result};

/// The title of the dialogue behind a link, and whether the person still wants reminders about it.
///
/// # Errors
/// [`domain::Refusal::NotFound`] for a link that nobody was given.
pub async fn wanted(platform: &Platform, token: &str) -> Result<(String, bool)> {
    let invitation = find_by_token(platform.db(), token).await?;
    let dialogue = entity::dialogue::Entity::find_by_id(invitation.dialogue_id)
        .one(platform.db())
        .await?
        .ok_or(domain::Refusal::NotFound)?;
    Ok((dialogue.title, !invitation.reminders_off))
}

/// Ends the reminders about one invitation. The invitation itself, its updates and its cancellation still
/// come: they are no reminders. Doing it twice is doing it once.
///
/// # Errors
/// [`domain::Refusal::NotFound`] for a link that nobody was given.
pub async fn end(platform: &Platform, token: &str) -> Result<()> {
    use entity::invitation::{ActiveModel, Column, Entity};
    let found = find_by_token(platform.db(), token).await?;
    if found.reminders_off {
        return Ok(());
    }
    let tx = platform.begin().await?;
    Entity::update_many()
        .set(ActiveModel {
            reminders_off: Set(true),
            ..Default::default()
        })
        .filter(Column::Id.eq(found.id))
        .exec(tx.db())
        .await?;
    let actor = Actor::Invited {
        invitation: found.id,
        person: found.person_id,
    };
    let subject = audit::Subject::Participant(found.dialogue_id, found.person_id);
    tx.record(&actor, &subject, &audit::Entry::RemindersEnded)
        .await?;
    tx.commit().await
}
