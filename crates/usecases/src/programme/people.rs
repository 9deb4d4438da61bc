//! Who has a part in a session.

use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, PersonId, SessionId};
use domain::{Actor, Problem, Refusal, SessionRole};
use entity::session_person::{ActiveModel, Column, Entity};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::desk::Desk;
use crate::{Platform, Result, reach};

/// Gives somebody of the directory a role in a session. One that they have already stays as it is.
///
/// # Errors
/// A field's problem for somebody who is not in the directory; not found when the dialogue has no such session.
pub async fn give(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    session: SessionId,
    person: PersonId,
    role: SessionRole,
) -> Result<()> {
    let desk = Desk::open(platform, actor, dialogue).await?;
    let row = desk.session(session).await?;
    let known = entity::person::Entity::find_by_id(person)
        .filter(entity::person::Column::ArchivedAt.is_null())
        .one(desk.tx.db())
        .await?;
    let named = reach::People::of(platform, desk.tx.db(), actor, &desk.dialogue).await?;
    if known.is_none() || !named.have(&[person]) {
        return Err(Refusal::field("person", Problem::NotAChoice).into());
    }
    let all = Entity::find()
        .filter(Column::SessionId.eq(session))
        .order_by_asc(Column::Place)
        .all(desk.tx.db())
        .await?;
    if all
        .iter()
        .any(|one| one.person_id == person && one.role == role)
    {
        return Ok(());
    }
    let made = ActiveModel {
        session_id: Set(session),
        person_id: Set(person),
        role: Set(role),
        place: Set(all.last().map_or(1, |last| last.place + 1)),
    };
    Entity::insert(made)
        .exec_without_returning(desk.tx.db())
        .await?;
    let subject = Subject::Participant(dialogue, person);
    let session = row.title;
    let entry = Entry::SessionRoleGiven { session, role };
    desk.keep_each(actor, vec![(subject, entry)]).await
}

/// Takes a role from somebody.
///
/// # Errors
/// Not found when they do not have it.
pub async fn end(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    session: SessionId,
    person: PersonId,
    role: SessionRole,
) -> Result<()> {
    let desk = Desk::open(platform, actor, dialogue).await?;
    let row = desk.session(session).await?;
    let gone = Entity::delete_by_id((session, person, role))
        .exec(desk.tx.db())
        .await?;
    if gone.rows_affected == 0 {
        return Err(Refusal::NotFound.into());
    }
    let subject = Subject::Participant(dialogue, person);
    let session = row.title;
    let entry = Entry::SessionRoleEnded { session, role };
    desk.keep_each(actor, vec![(subject, entry)]).await
}
