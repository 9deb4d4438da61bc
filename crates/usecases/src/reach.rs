//! What somebody may do with one dialogue, and whom they may name for it. The rule is [`Actor::may_with`]; here it
//! meets the rows. Every use case and query about a dialogue comes through here or through
//! [`crate::Tx::lock_dialogue_for`].

use std::collections::HashSet;

use domain::access::Reach;
use domain::group::serves;
use domain::ids::{DialogueId, InvitationId, PersonId, WorkingGroupId};
use domain::{Actor, Permission, Refusal};
use entity::dialogue::{Column, Entity, Model};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use crate::groups::term;
use crate::{Platform, Result};

/// Loads a dialogue for somebody who may do this with it. One query.
///
/// # Errors
/// As [`Actor::may_with`]; [`Refusal::NotFound`] when there is none.
pub(crate) async fn dialogue(
    db: &impl ConnectionTrait,
    actor: &Actor,
    permission: Permission,
    id: DialogueId,
) -> Result<Model> {
    let found = Entity::find_by_id(id).one(db).await?;
    decided(actor, permission, found)
}

/// The dialogue that was looked for, for somebody who may do this with it. What is not there is of no group.
pub(crate) fn decided(
    actor: &Actor,
    permission: Permission,
    found: Option<Model>,
) -> Result<Model> {
    actor.may_with(permission, found.as_ref().and_then(|row| row.group_id))?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// Goes on only when the actor may do this with the dialogue. No query for those who may do it with every one.
///
/// # Errors
/// As [`Actor::may_with`].
pub(crate) async fn may(
    db: &impl ConnectionTrait,
    actor: &Actor,
    permission: Permission,
    id: DialogueId,
) -> Result<()> {
    if actor.can(permission) {
        return Ok(());
    }
    let group: Option<Option<WorkingGroupId>> = Entity::find_by_id(id)
        .select_only()
        .column(Column::GroupId)
        .into_tuple()
        .one(db)
        .await?;
    Ok(actor.may_with(permission, group.flatten())?)
}

/// The same for the dialogue of an invitation.
///
/// # Errors
/// As [`Actor::may_with`].
pub(crate) async fn may_with_invitation(
    db: &impl ConnectionTrait,
    actor: &Actor,
    permission: Permission,
    id: InvitationId,
) -> Result<()> {
    if actor.can(permission) {
        return Ok(());
    }
    let invitation = entity::invitation::Entity::find_by_id(id).one(db).await?;
    match invitation {
        Some(invitation) => may(db, actor, permission, invitation.dialogue_id).await,
        None => Ok(actor.may_with(permission, None)?),
    }
}

/// The dialogues with which the actor may do this, as a condition of a query.
pub(crate) fn dialogues(actor: &Actor, permission: Permission) -> Condition {
    match actor.reach(permission) {
        Reach::All => Condition::all(),
        Reach::OfGroups(groups) => Condition::all().add(Column::GroupId.is_in(groups)),
    }
}

/// Whom somebody may name for a dialogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum People {
    /// Everybody of the directory.
    Everybody,
    These(HashSet<PersonId>),
}

impl People {
    /// Whom the actor may name for this dialogue: whoever reads the directory everybody, a lead the people who
    /// serve in the group and those whom the dialogue knows already. Three queries for a lead.
    pub async fn of(
        platform: &Platform,
        db: &impl ConnectionTrait,
        actor: &Actor,
        dialogue: &Model,
    ) -> Result<Self> {
        if actor.can_with(Permission::SeeDirectory, dialogue.group_id) {
            return Ok(Self::Everybody);
        }
        let mut known = serving(platform, db, dialogue.group_id).await?;
        known.extend(listed(db, dialogue.id).await?);
        known.extend(invited(db, dialogue.id).await?);
        Ok(Self::These(known))
    }

    /// Whether these may all be named.
    pub fn have(&self, people: &[PersonId]) -> bool {
        match self {
            Self::Everybody => true,
            Self::These(known) => people.iter().all(|person| known.contains(person)),
        }
    }

    /// The condition by which a search keeps to them.
    pub fn condition(&self) -> Condition {
        match self {
            Self::Everybody => Condition::all(),
            Self::These(known) => {
                Condition::all().add(entity::person::Column::Id.is_in(known.iter().copied()))
            }
        }
    }
}

/// Goes on only when the actor may name these people for the dialogue.
///
/// # Errors
/// [`Refusal::NotFound`]: whom somebody may not name is not there for them.
pub(crate) async fn may_name(
    platform: &Platform,
    db: &impl ConnectionTrait,
    actor: &Actor,
    dialogue: &Model,
    people: &[PersonId],
) -> Result<()> {
    if People::of(platform, db, actor, dialogue)
        .await?
        .have(people)
    {
        Ok(())
    } else {
        Err(Refusal::NotFound.into())
    }
}

/// Those who serve in a group today.
pub(crate) async fn serving(
    platform: &Platform,
    db: &impl ConnectionTrait,
    group: Option<WorkingGroupId>,
) -> Result<HashSet<PersonId>> {
    use entity::group_member::{Column, Entity};
    let Some(group) = group else {
        return Ok(HashSet::new());
    };
    let today = platform.now().date_naive();
    let mut people = HashSet::new();
    for row in Entity::find()
        .filter(Column::GroupId.eq(group))
        .all(db)
        .await?
    {
        let (since, until) = term(&row)?;
        if serves(since, until, today) {
            people.insert(row.person_id);
        }
    }
    Ok(people)
}

async fn listed(db: &impl ConnectionTrait, dialogue: DialogueId) -> Result<Vec<PersonId>> {
    use entity::shortlist_entry::{Column, Entity};
    Ok(Entity::find()
        .select_only()
        .column(Column::PersonId)
        .filter(Column::DialogueId.eq(dialogue))
        .into_tuple()
        .all(db)
        .await?)
}

async fn invited(db: &impl ConnectionTrait, dialogue: DialogueId) -> Result<Vec<PersonId>> {
    use entity::invitation::{Column, Entity};
    Ok(Entity::find()
        .select_only()
        .column(Column::PersonId)
        .filter(Column::DialogueId.eq(dialogue))
        .into_tuple()
        .all(db)
        .await?)
}
