//! What the pages of processes show, at the desk and in public: one function a page.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::access::Reach;
use domain::ids::{MilestoneId, ProcessId};
use domain::process::{Milestone, PlanForm, Progress, Target, progress};
use domain::{Actor, DialogueState, Language, Permission, ProcessState, Refusal};
use sea_orm::sea_query::{NullOrdering, Order, Query};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
};

use super::rows;
use crate::partners::queries::Partner;
use crate::portal::{Dialogue, is_public, with_themes};
use crate::{Platform, Result, partners};

/// A process in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: ProcessId,
    pub slug: String,
    pub title: String,
    pub summary: String,
    pub language: Language,
    pub state: ProcessState,
    /// What was promised, and how far it is.
    pub target: Option<(Target, Progress)>,
    /// How many dialogues hang under it, cancelled ones left out.
    pub dialogues: u32,
}

/// A process beside another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kin {
    pub id: ProcessId,
    pub slug: String,
    pub title: String,
}

/// A process with what hangs under it.
#[derive(Clone, Debug)]
pub struct Process {
    pub line: Line,
    pub version: i64,
    /// The process that it carries on.
    pub follows: Option<Kin>,
    /// The processes that carry it on.
    pub followed_by: Vec<Kin>,
    /// The earliest first.
    pub milestones: Vec<(MilestoneId, Milestone)>,
    /// Those whose names and logos it bears, in their order.
    pub partners: Vec<Partner>,
    /// The earliest first, those without a date last.
    pub dialogues: Vec<Dialogue>,
}

/// Lists all processes for the desk: running ones first, then drafts, then those concluded.
///
/// # Errors
/// Refuses those who may not see dialogues at the desk.
pub async fn list(platform: &Platform, actor: &Actor) -> Result<Vec<Line>> {
    actor.may(Permission::SeeDialogues)?;
    lines(platform.db(), Condition::all(), Condition::all()).await
}

/// Lists the processes that the public may know of; dialogues are counted as the public knows them.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn public_list(platform: &Platform) -> Result<Vec<Line>> {
    let known = Condition::all().add(entity::process::Column::State.ne(ProcessState::Draft));
    lines(platform.db(), known, is_public()).await
}

async fn lines(
    db: &impl ConnectionTrait,
    processes: Condition,
    dialogues: Condition,
) -> Result<Vec<Line>> {
    use entity::dialogue::Column;
    let rows = entity::process::Entity::find()
        .filter(processes)
        .order_by_asc(entity::process::Column::Title)
        .all(db)
        .await?;
    let found: Vec<(Option<ProcessId>, DialogueState, Option<String>)> =
        entity::dialogue::Entity::find()
            .select_only()
            .columns([Column::ProcessId, Column::State, Column::FirstDay])
            .filter(Column::ProcessId.is_not_null())
            .filter(dialogues)
            .into_tuple()
            .all(db)
            .await?;
    let mut of: HashMap<ProcessId, Vec<(DialogueState, Option<NaiveDate>)>> = HashMap::new();
    for (process, state, day) in found {
        let day = day.and_then(|day| day.parse().ok());
        if let Some(process) = process {
            of.entry(process).or_default().push((state, day));
        }
    }
    let mut lines = rows
        .iter()
        .map(|row| line(row, of.get(&row.id).map(Vec::as_slice).unwrap_or_default()))
        .collect::<Result<Vec<_>>>()?;
    let place = |state| match state {
        ProcessState::Running => 0,
        ProcessState::Draft => 1,
        ProcessState::Concluded => 2,
    };
    lines.sort_by_key(|line| place(line.state));
    Ok(lines)
}

fn line(
    row: &entity::process::Model,
    dialogues: &[(DialogueState, Option<NaiveDate>)],
) -> Result<Line> {
    let target = rows::target_of(row)?;
    let going_on = dialogues
        .iter()
        .filter(|(state, _)| *state != DialogueState::Cancelled);
    Ok(Line {
        id: row.id,
        slug: row.slug.clone(),
        title: row.title.clone(),
        summary: row.summary.clone(),
        language: row.language,
        state: row.state,
        target: target.map(|target| (target, progress(&target, dialogues.iter().copied()))),
        dialogues: u32::try_from(going_on.count()).unwrap_or(u32::MAX),
    })
}

/// Reads a process for the desk, with everything that hangs under it.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none; refuses those who may not see dialogues at the desk.
pub async fn one(platform: &Platform, actor: &Actor, id: ProcessId) -> Result<Process> {
    actor.may(Permission::SeeDialogues)?;
    let row = entity::process::Entity::find_by_id(id)
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    whole(platform.db(), row, Condition::all(), Condition::all()).await
}

/// Reads a process by its public address, with what the public may know of.
///
/// # Errors
/// Not found when there is none that the public may know of.
pub async fn public(platform: &Platform, slug: &str) -> Result<Process> {
    use entity::process::{Column, Entity};
    let row = Entity::find()
        .filter(Column::Slug.eq(slug))
        .filter(Column::State.ne(ProcessState::Draft))
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let known = Condition::all().add(Column::State.ne(ProcessState::Draft));
    whole(platform.db(), row, known, is_public()).await
}

async fn whole(
    db: &impl ConnectionTrait,
    row: entity::process::Model,
    known: Condition,
    dialogues: Condition,
) -> Result<Process> {
    use entity::dialogue::Column;
    let dialogues = entity::dialogue::Entity::find()
        .filter(Column::ProcessId.eq(row.id))
        .filter(dialogues)
        .order_by_with_nulls(Column::FirstDay, Order::Asc, NullOrdering::Last)
        .order_by_asc(Column::Id);
    let dialogues: Vec<Dialogue> = with_themes(dialogues).all(db).await?;
    let days: Vec<_> = dialogues
        .iter()
        .map(|dialogue| (dialogue.state, dialogue.schedule.first_day()))
        .collect();
    let milestones = entity::milestone::Entity::find()
        .filter(entity::milestone::Column::ProcessId.eq(row.id))
        .order_by_asc(entity::milestone::Column::Day)
        .order_by_asc(entity::milestone::Column::Id)
        .all(db)
        .await?
        .iter()
        .map(|row| Ok((row.id, rows::milestone_of(row)?)))
        .collect::<Result<Vec<_>>>()?;
    let (follows, followed_by) = kin(db, &row, known).await?;
    Ok(Process {
        line: line(&row, &days)?,
        version: row.version,
        follows,
        followed_by,
        milestones,
        partners: partners::queries::of_process(db, &row).await?,
        dialogues,
    })
}

/// Predecessor and successors in one query.
async fn kin(
    db: &impl ConnectionTrait,
    row: &entity::process::Model,
    known: Condition,
) -> Result<(Option<Kin>, Vec<Kin>)> {
    use entity::process::{Column, Entity};
    let mut beside = Condition::any().add(Column::FollowsId.eq(row.id));
    if let Some(follows) = row.follows_id {
        beside = beside.add(Column::Id.eq(follows));
    }
    let found = Entity::find()
        .filter(beside)
        .filter(known)
        .order_by_asc(Column::Title)
        .all(db)
        .await?;
    let (before, after): (Vec<_>, Vec<_>) = found
        .into_iter()
        .partition(|other| Some(other.id) == row.follows_id);
    Ok((
        before.into_iter().next().map(kin_of),
        after.into_iter().map(kin_of).collect(),
    ))
}

pub(crate) fn kin_of(row: entity::process::Model) -> Kin {
    Kin {
        id: row.id,
        slug: row.slug,
        title: row.title,
    }
}

/// The process that something public belongs to, when the public knows of it.
pub(crate) async fn public_kin(
    db: &impl ConnectionTrait,
    id: Option<ProcessId>,
) -> Result<Option<Kin>> {
    Ok(public_row(db, id).await?.map(kin_of))
}

/// The same as its row.
pub(crate) async fn public_row(
    db: &impl ConnectionTrait,
    id: Option<ProcessId>,
) -> Result<Option<entity::process::Model>> {
    let Some(id) = id else {
        return Ok(None);
    };
    Ok(entity::process::Entity::find_by_id(id)
        .filter(entity::process::Column::State.ne(ProcessState::Draft))
        .one(db)
        .await?)
}

/// A process as its form shows it, with its version.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none; refuses those who may not plan dialogues.
pub async fn form(
    platform: &Platform,
    actor: &Actor,
    id: ProcessId,
) -> Result<(PlanForm, i64, String)> {
    actor.may(Permission::PlanDialogues)?;
    let row = entity::process::Entity::find_by_id(id)
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    Ok((rows::form_of(&rows::plan_of(&row)?), row.version, row.title))
}

/// The processes to choose from, by title.
///
/// # Errors
/// Refuses those who may not see dialogues at the desk.
pub async fn choices(platform: &Platform, actor: &Actor) -> Result<Vec<(ProcessId, String)>> {
    use entity::process::{Column, Entity};
    actor.may_somewhere(Permission::SeeDialogues)?;
    Ok(Entity::find()
        .select_only()
        .columns([Column::Id, Column::Title])
        .filter(to_choose(actor))
        .order_by_asc(Column::Title)
        .into_tuple()
        .all(platform.db())
        .await?)
}

/// The processes under which the actor can put a dialogue: all of them, or, for whoever plans within groups alone,
/// those that the public knows of and those for which the groups and their dialogues work already.
pub(crate) fn to_choose(actor: &Actor) -> Condition {
    use entity::process::Column;
    let Reach::OfGroups(groups) = actor.reach(Permission::PlanDialogues) else {
        return Condition::all();
    };
    let of_groups = Query::select()
        .column(entity::working_group::Column::ProcessId)
        .from(entity::working_group::Entity)
        .and_where(entity::working_group::Column::Id.is_in(groups.iter().copied()))
        .and_where(entity::working_group::Column::ProcessId.is_not_null())
        .to_owned();
    let of_dialogues = Query::select()
        .column(entity::dialogue::Column::ProcessId)
        .from(entity::dialogue::Entity)
        .and_where(entity::dialogue::Column::GroupId.is_in(groups))
        .and_where(entity::dialogue::Column::ProcessId.is_not_null())
        .to_owned();
    Condition::any()
        .add(Column::State.ne(ProcessState::Draft))
        .add(Column::Id.in_subquery(of_groups))
        .add(Column::Id.in_subquery(of_dialogues))
}

/// The title of a process.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none; refuses those who may not see dialogues at the desk.
pub async fn title(platform: &Platform, actor: &Actor, id: ProcessId) -> Result<String> {
    use entity::process::{Column, Entity};
    actor.may(Permission::SeeDialogues)?;
    let title: Option<String> = Entity::find_by_id(id)
        .select_only()
        .column(Column::Title)
        .into_tuple()
        .one(platform.db())
        .await?;
    Ok(title.ok_or(Refusal::NotFound)?)
}
