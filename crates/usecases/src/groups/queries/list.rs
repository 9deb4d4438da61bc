//! Groups in lists.

use std::collections::HashMap;

use domain::group::{GroupState, serves};
use domain::group_outcome::OutcomeState;
use domain::ids::WorkingGroupId;
use domain::{Actor, Permission};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::Line;
use crate::groups::rows;
use crate::portal::Listing;
use crate::{Platform, Result};

/// Lists the groups that the actor runs: all of them for the secretariat, their own for leads.
///
/// # Errors
/// Refuses those who may not enter the desk.
pub async fn list(platform: &Platform, actor: &Actor) -> Result<Vec<Line>> {
    use entity::working_group::Column;
    actor.may(Permission::SeeDesk)?;
    let own = if actor.can(Permission::RunGroups) {
        Condition::all()
    } else {
        Condition::all().add(Column::Id.is_in(actor.groups_led()))
    };
    let rows = entity::working_group::Entity::find()
        .filter(own)
        .order_by_asc(Column::Title)
        .all(platform.db())
        .await?;
    lines(platform, rows).await
}

/// Lists a page of the groups that the public may know of: those at work first.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn public_list(platform: &Platform, page: u64, per_page: u64) -> Result<Listing<Line>> {
    use entity::working_group::{Column, Entity};
    let (page, per_page) = (page.max(1), per_page.max(1));
    let known = Entity::find().filter(Column::State.ne(GroupState::Draft));
    let total = known.clone().count(platform.db()).await?;
    // "active" stands before "closed", as it should.
    let rows = known
        .order_by_asc(Column::State)
        .order_by_asc(Column::Title)
        .order_by_asc(Column::Id)
        .offset((page - 1) * per_page)
        .limit(per_page)
        .all(platform.db())
        .await?;
    Ok(Listing {
        items: lines(platform, rows).await?,
        page,
        per_page,
        total,
    })
}

async fn lines(platform: &Platform, rows: Vec<entity::working_group::Model>) -> Result<Vec<Line>> {
    let db = platform.db();
    let ids: Vec<WorkingGroupId> = rows.iter().map(|row| row.id).collect();
    let mut leads = leads_of(db, &ids).await?;
    let today = platform.now().date_naive();
    let members = entity::group_member::Entity::find()
        .filter(entity::group_member::Column::GroupId.is_in(ids.clone()))
        .all(db)
        .await?;
    let mut serving: HashMap<WorkingGroupId, u32> = HashMap::new();
    for row in &members {
        let (since, until) = rows::term(row)?;
        if serves(since, until, today) {
            *serving.entry(row.group_id).or_default() += 1;
        }
    }
    let waiting: Vec<WorkingGroupId> = entity::group_outcome::Entity::find()
        .select_only()
        .column(entity::group_outcome::Column::GroupId)
        .filter(entity::group_outcome::Column::State.eq(OutcomeState::Submitted))
        .filter(entity::group_outcome::Column::GroupId.is_in(ids))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let waiting = waiting.iter().filter(|id| **id == row.id).count();
            line(
                &row,
                leads.remove(&row.id).unwrap_or_default(),
                serving.get(&row.id).copied().unwrap_or(0),
                waiting,
            )
        })
        .collect())
}

pub(super) fn line(
    row: &entity::working_group::Model,
    leads: Vec<String>,
    members: u32,
    waiting: usize,
) -> Line {
    Line {
        id: row.id,
        slug: row.slug.clone(),
        kind: row.kind,
        title: row.title.clone(),
        purpose: row.purpose.clone(),
        language: row.language,
        state: row.state,
        leads,
        members,
        waiting: u32::try_from(waiting).unwrap_or(u32::MAX),
    }
}

/// The names of the organisations that lead each group, by name.
async fn leads_of(
    db: &impl ConnectionTrait,
    groups: &[WorkingGroupId],
) -> Result<HashMap<WorkingGroupId, Vec<String>>> {
    let rows = entity::working_group_lead::Entity::find()
        .filter(entity::working_group_lead::Column::GroupId.is_in(groups.iter().copied()))
        .all(db)
        .await?;
    let bodies: Vec<(domain::ids::OrganisationId, String)> = entity::organisation::Entity::find()
        .select_only()
        .columns([
            entity::organisation::Column::Id,
            entity::organisation::Column::Name,
        ])
        .filter(entity::organisation::Column::Id.is_in(rows.iter().map(|row| row.organisation_id)))
        .order_by_asc(entity::organisation::Column::NameKey)
        .into_tuple()
        .all(db)
        .await?;
    let mut names: HashMap<WorkingGroupId, Vec<String>> = HashMap::new();
    for (id, name) in &bodies {
        for row in rows.iter().filter(|row| row.organisation_id == *id) {
            names.entry(row.group_id).or_default().push(name.clone());
        }
    }
    Ok(names)
}

/// The names of the organisations that lead one group.
pub(in crate::groups) async fn lead_names(
    db: &impl ConnectionTrait,
    group: WorkingGroupId,
) -> Result<Vec<String>> {
    let mut found = leads_of(db, &[group]).await?;
    Ok(found.remove(&group).unwrap_or_default())
}
