//! Groups and members as their forms show them.

use domain::access::Reach;
use domain::group::{GroupState, MemberForm, PlanForm};
use domain::ids::{GroupMemberId, WorkingGroupId};
use domain::{Actor, Permission, Refusal};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::list::lead_names;
use super::title;
use crate::groups::rows;
use crate::{Platform, Result};

/// A group as its form shows it, with its version and title.
///
/// # Errors
/// Refuses those who do not run it; [`Refusal::NotFound`] when there is none.
pub async fn form(
    platform: &Platform,
    actor: &Actor,
    id: WorkingGroupId,
) -> Result<(PlanForm, i64, String)> {
    actor.may_run(id)?;
    let row = entity::working_group::Entity::find_by_id(id)
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let leads = lead_names(platform.db(), id).await?;
    Ok((rows::form_of(&row, &leads), row.version, row.title))
}

/// A member as the form shows it, with the person's name and the group's title.
///
/// # Errors
/// Refuses those who do not run the group; not found when it has no such member.
pub async fn member_form(
    platform: &Platform,
    actor: &Actor,
    group: WorkingGroupId,
    id: GroupMemberId,
) -> Result<(MemberForm, String, String)> {
    use entity::group_member::{Column, Entity};
    actor.may_run(group)?;
    let row = Entity::find_by_id(id)
        .filter(Column::GroupId.eq(group))
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let person = entity::person::Entity::find_by_id(row.person_id)
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let form = rows::member_form(&row, person.email.as_ref());
    let name = crate::invitations::person_name(&person);
    Ok((form, name, title(platform, group).await?))
}

/// The title of a group for those who run it.
///
/// # Errors
/// As [`one`].
pub async fn name(platform: &Platform, actor: &Actor, id: WorkingGroupId) -> Result<String> {
    actor.may_run(id)?;
    title(platform, id).await
}

/// The groups whose meeting the actor can make a dialogue, by title: those that are not closed, and `also`.
///
/// # Errors
/// Refuses those who may not see dialogues at the desk.
pub async fn choices(
    platform: &Platform,
    actor: &Actor,
    also: Option<WorkingGroupId>,
) -> Result<Vec<(WorkingGroupId, String)>> {
    use entity::working_group::{Column, Entity};
    let of = match actor.reach(Permission::PlanDialogues) {
        Reach::All => Condition::all(),
        Reach::OfGroups(groups) => Condition::all().add(Column::Id.is_in(groups)),
    };
    actor.may_somewhere(Permission::SeeDialogues)?;
    let at_work = Condition::any()
        .add(Column::State.ne(GroupState::Closed))
        .add_option(also.map(|group| Column::Id.eq(group)));
    Ok(Entity::find()
        .select_only()
        .columns([Column::Id, Column::Title])
        .filter(of)
        .filter(at_work)
        .order_by_asc(Column::Title)
        .into_tuple()
        .all(platform.db())
        .await?)
}
