//! What the pages of groups show, at the desk and in public: one function a page, each with a fixed number of
//! queries.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::group::{Capacity, GroupKind, GroupState, MemberForm, PlanForm, serves};
use domain::group_outcome::{OutcomeState, TextForm};
use domain::ids::{GroupMemberId, GroupOutcomeId, PersonId, ProcessId, WorkingGroupId};
use domain::{Actor, Language, Permission, Refusal, Theme};
use sea_orm::sea_query::{NullOrdering, Order};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use super::rows;
use crate::portal::{Dialogue, Listing, is_public, with_themes};
use crate::processes::queries::{Kin, public_kin};
use crate::{Platform, Result};

/// A group in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: WorkingGroupId,
    pub slug: String,
    pub kind: GroupKind,
    pub title: String,
    pub purpose: String,
    pub language: Language,
    pub state: GroupState,
    /// The organisations that lead it, by name.
    pub leads: Vec<String>,
    /// How many people serve today.
    pub members: u32,
    /// How many texts wait for clearance.
    pub waiting: u32,
}

/// Somebody's term in a group, with what the directory says of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub id: GroupMemberId,
    pub person: PersonId,
    pub name: String,
    pub organisation: String,
    /// ISO 3166-1 alpha-3 of the organisation's State.
    pub country: Option<String>,
    pub capacity: Capacity,
    pub since: NaiveDate,
    pub until: Option<NaiveDate>,
    pub availability: String,
    pub languages: Vec<Language>,
    pub themes: Vec<Theme>,
    /// Whether the term runs today.
    pub serves: bool,
}

/// A text of a group in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextLine {
    pub id: GroupOutcomeId,
    pub number: Option<i64>,
    pub title: String,
    pub language: Language,
    pub state: OutcomeState,
    pub published_at: Option<DateTime<Utc>>,
}

/// A group with everything that belongs to it.
#[derive(Clone, Debug)]
pub struct Group {
    pub line: Line,
    pub version: i64,
    pub process: Option<Kin>,
    /// Those who serve first, leads before others, then by name.
    pub members: Vec<Member>,
    /// The earliest first, those without a date last.
    pub meetings: Vec<Dialogue>,
    /// Published ones by number, then the others.
    pub texts: Vec<TextLine>,
}

/// A text, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub line: TextLine,
    pub body: String,
    /// Why it was returned last; empty when it was not.
    pub reason: String,
    pub hash: Option<String>,
    pub version: i64,
}

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

fn line(
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
pub(super) async fn lead_names(
    db: &impl ConnectionTrait,
    group: WorkingGroupId,
) -> Result<Vec<String>> {
    let mut found = leads_of(db, &[group]).await?;
    Ok(found.remove(&group).unwrap_or_default())
}

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

async fn by_slug(platform: &Platform, slug: &str) -> Result<entity::working_group::Model> {
    use entity::working_group::{Column, Entity};
    let found = Entity::find()
        .filter(Column::Slug.eq(slug))
        .filter(Column::State.ne(GroupState::Draft))
        .one(platform.db())
        .await?;
    Ok(found.ok_or(Refusal::NotFound)?)
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
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    let meetings = with_themes(db, meetings).await?;
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

fn text_line(row: &entity::group_outcome::Model) -> TextLine {
    TextLine {
        id: row.id,
        number: row.number,
        title: row.title.clone(),
        language: row.language,
        state: row.state,
        published_at: row.published_at,
    }
}

fn text(row: entity::group_outcome::Model) -> Text {
    Text {
        line: text_line(&row),
        body: row.body,
        reason: row.reason,
        hash: row.hash,
        version: row.version,
    }
}

/// Reads a text for those who run the group, with the group's name.
///
/// # Errors
/// Refuses those who do not run the group; not found when it has no such text.
pub async fn one_text(
    platform: &Platform,
    actor: &Actor,
    group: WorkingGroupId,
    id: GroupOutcomeId,
) -> Result<(String, Text, TextForm)> {
    use entity::group_outcome::{Column, Entity};
    actor.may_run(group)?;
    let row = Entity::find_by_id(id)
        .filter(Column::GroupId.eq(group))
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let title = title(platform, group).await?;
    let form = rows::text_form(&row);
    Ok((title, text(row), form))
}

/// Reads a published text by its address, with its group.
///
/// # Errors
/// Not found when the public knows of no such text.
pub async fn public_text(platform: &Platform, slug: &str, number: i64) -> Result<(Line, Text)> {
    use entity::group_outcome::{Column, Entity};
    let group = by_slug(platform, slug).await?;
    let row = Entity::find()
        .filter(Column::GroupId.eq(group.id))
        .filter(Column::Number.eq(number))
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let leads = lead_names(platform.db(), group.id).await?;
    Ok((line(&group, leads, 0, 0), text(row)))
}

async fn title(platform: &Platform, group: WorkingGroupId) -> Result<String> {
    let found = entity::working_group::Entity::find_by_id(group)
        .one(platform.db())
        .await?;
    Ok(found.ok_or(Refusal::NotFound)?.title)
}

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

/// The groups that a dialogue can be a meeting of, by title.
///
/// # Errors
/// Refuses those who may not see dialogues at the desk.
pub async fn choices(platform: &Platform, actor: &Actor) -> Result<Vec<(WorkingGroupId, String)>> {
    use entity::working_group::{Column, Entity};
    actor.may(Permission::SeeDialogues)?;
    Ok(Entity::find()
        .select_only()
        .columns([Column::Id, Column::Title])
        .filter(Column::State.ne(GroupState::Closed))
        .order_by_asc(Column::Title)
        .into_tuple()
        .all(platform.db())
        .await?)
}
