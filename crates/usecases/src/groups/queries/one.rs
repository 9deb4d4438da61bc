//! A group with its members, meetings and texts.

use std::collections::HashMap;

use domain::group::serves;
use domain::group_outcome::OutcomeState;
use domain::ids::{PersonId, ProcessId, WorkingGroupId};
use domain::{Actor, Language, Refusal, Theme};
use sea_orm::sea_query::{NullOrdering, Order};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use super::list::{lead_names, line};
use super::texts::text_line;
use super::{Group, Member, TextLine, by_slug};
use crate::groups::rows;
use crate::portal::{is_public, with_themes};
use crate::processes::queries::{Kin, public_kin};
use crate::{Platform, Result};

/// Reads a group for those who run it, with everything that belongs to it.
///
/// # Errors
/// Refuses those who do not run it; [`Refusal::NotFound`] when there is none.
pub async fn one(platform: &Platform, actor: &Actor, id: WorkingGroupId) -> Result<Group> {
    actor.may_run(id)?;
    let row = entity::working_group::Entity::find_by_id(id)
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let process = kin(platform.db(), row.process_id).await?;
    whole(platform, row, process, Condition::all(), Condition::all()).await
}

/// Reads a group by its public address, with what the public may know of: nobody's term but those that run.
///
/// # Errors
/// Not found when there is none that the public may know of.
pub async fn public(platform: &Platform, slug: &str) -> Result<Group> {
    let row = by_slug(platform, slug).await?;
    let process = public_kin(platform.db(), row.process_id).await?;
    let published =
        Condition::all().add(entity::group_outcome::Column::State.eq(OutcomeState::Published));
    let mut group = whole(platform, row, process, is_public(), published).await?;
    group.members.retain(|member| member.serves);
    Ok(group)
}

async fn whole(
    platform: &Platform,
    row: entity::working_group::Model,
    process: Option<Kin>,
    dialogues: Condition,
    texts: Condition,
) -> Result<Group> {
    use entity::dialogue::Column;
    let db = platform.db();
    let leads = lead_names(db, row.id).await?;
    let members = members(platform, row.id).await?;
    let meetings = entity::dialogue::Entity::find()
        .filter(Column::GroupId.eq(row.id))
        .filter(dialogues)
        .order_by_with_nulls(Column::FirstDay, Order::Asc, NullOrdering::Last)
        .order_by_asc(Column::Id);
    let meetings = with_themes(meetings).all(db).await?;
    let texts: Vec<TextLine> = entity::group_outcome::Entity::find()
        .filter(entity::group_outcome::Column::GroupId.eq(row.id))
        .filter(texts)
        .order_by_with_nulls(
            entity::group_outcome::Column::Number,
            Order::Asc,
            NullOrdering::Last,
        )
        .order_by_asc(entity::group_outcome::Column::CreatedAt)
        .all(db)
        .await?
        .iter()
        .map(text_line)
        .collect();
    let serving = members.iter().filter(|member| member.serves).count();
    let waiting = texts
        .iter()
        .filter(|text| text.state == OutcomeState::Submitted)
        .count();
    let serving = u32::try_from(serving).unwrap_or(u32::MAX);
    Ok(Group {
        line: line(&row, leads, serving, waiting),
        version: row.version,
        process,
        members,
        meetings,
        texts,
    })
}

async fn kin(db: &impl ConnectionTrait, id: Option<ProcessId>) -> Result<Option<Kin>> {
    let Some(id) = id else {
        return Ok(None);
    };
    let found = entity::process::Entity::find_by_id(id).one(db).await?;
    Ok(found.map(|row| Kin {
        id: row.id,
        slug: row.slug,
        title: row.title,
    }))
}

async fn members(platform: &Platform, group: WorkingGroupId) -> Result<Vec<Member>> {
    let db = platform.db();
    let found = entity::group_member::Entity::find()
        .filter(entity::group_member::Column::GroupId.eq(group))
        .all(db)
        .await?;
    let ids: Vec<PersonId> = found.iter().map(|row| row.person_id).collect();
    let people: HashMap<PersonId, entity::person::Model> = entity::person::Entity::find()
        .filter(entity::person::Column::Id.is_in(ids.clone()))
        .all(db)
        .await?
        .into_iter()
        .map(|person| (person.id, person))
        .collect();
    let bodies: HashMap<_, _> = entity::organisation::Entity::find()
        .filter(
            entity::organisation::Column::Id
                .is_in(people.values().filter_map(|person| person.organisation_id)),
        )
        .all(db)
        .await?
        .into_iter()
        .map(|body| (body.id, body))
        .collect();
    let mut languages: HashMap<PersonId, Vec<Language>> = HashMap::new();
    for row in entity::person_language::Entity::find()
        .filter(entity::person_language::Column::PersonId.is_in(ids.clone()))
        .order_by_asc(entity::person_language::Column::Place)
        .all(db)
        .await?
    {
        languages
            .entry(row.person_id)
            .or_default()
            .push(row.language);
    }
    let mut themes: HashMap<PersonId, Vec<Theme>> = HashMap::new();
    for row in entity::person_theme::Entity::find()
        .filter(entity::person_theme::Column::PersonId.is_in(ids))
        .all(db)
        .await?
    {
        themes.entry(row.person_id).or_default().push(row.theme);
    }
    let today = platform.now().date_naive();
    let mut members = Vec::with_capacity(found.len());
    for row in found {
        let (since, until) = rows::term(&row)?;
        let Some(person) = people.get(&row.person_id) else {
            continue;
        };
        let organisation = person.organisation_id.and_then(|id| bodies.get(&id));
        let mut themes = themes.get(&row.person_id).cloned().unwrap_or_default();
        themes.sort_unstable();
        members.push(Member {
            id: row.id,
            person: row.person_id,
            name: crate::invitations::person_name(person),
            organisation: organisation
                .map(|body| body.name.clone())
                .unwrap_or_default(),
            country: organisation.and_then(|body| body.iso3.clone()),
            capacity: row.capacity,
            since,
            until,
            availability: row.availability,
            languages: languages.get(&row.person_id).cloned().unwrap_or_default(),
            themes,
            serves: serves(since, until, today),
        });
    }
    members.sort_by(|a, b| {
        (!a.serves, a.capacity, &a.name, a.since).cmp(&(!b.serves, b.capacity, &b.name, b.since))
    });
    Ok(members)
}
