//! What the desk and the portal show of recommendations.

use std::collections::HashMap;

use chrono::NaiveDate;
use domain::follow_up::{FollowUpStatus, OwnerKind};
use domain::ids::{OrganisationId, RecommendationId, WorkingGroupId};
use domain::{Actor, Permission, Refusal, ReportState};
use sea_orm::sea_query::{CaseStatement, NullOrdering, Order, SimpleExpr};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

use super::board::{self, Board, By};
use super::file::{Reader, file};
use super::one::{File, RequestLine, Story};
use super::owners::Owners;
use super::rows::{self, FOLLOWED, Of};
use crate::delegations::queries::{FOUND, Offered, Search, found, writable};
use crate::invitations::{people_by_id, person_name};
use crate::portal::recommendations::{Filter, Found, selected, with_origin};
use crate::portal::{Listing, years};
use crate::reports::origins::{self, Origin};
use crate::{Platform, Result};

/// How many recommendations a page of the desk's list has.
const PAGE: u64 = 50;

/// A recommendation among the others at the desk.
#[derive(Clone, Debug)]
pub struct Line {
    pub found: Found,
    pub owner: Option<OwnerKind>,
    /// Empty for the secretariat, and where there is none.
    pub owner_name: String,
    pub overdue: bool,
    /// How many organisations are asked, and how many of them have said something.
    pub asked: usize,
    pub answered: usize,
}

/// The desk's list.
#[derive(Clone, Debug)]
pub struct List {
    pub found: Listing<Line>,
    pub years: Vec<i64>,
    pub board: Board,
}

/// Reads a page of the recommendations that are followed up, those overdue first, and the counts of all of them.
/// Fourteen queries at most, however many there are.
///
/// # Errors
/// Refuses those who may not write reports.
pub async fn list(
    platform: &Platform,
    actor: &Actor,
    filter: &Filter,
    by: By,
    page: u64,
) -> Result<List> {
    actor.may(Permission::WriteReports)?;
    let db = platform.db();
    let today = platform.now().date_naive();
    let page = page.max(1);
    let total = selected(filter, &FOLLOWED, today).count(db).await?;
    let rows = urgent_first(selected(filter, &FOLLOWED, today), today)
        .offset((page - 1) * PAGE)
        .limit(PAGE)
        .all(db)
        .await?;
    Ok(List {
        found: Listing {
            items: lines(db, rows, today).await?,
            page,
            per_page: PAGE,
            total,
        },
        years: years(db).await?,
        board: board::of(db, filter, &FOLLOWED, by, today).await?,
    })
}

/// What is late comes first, then what is open by its due day, then the rest.
pub(super) fn urgent_first(
    select: Select<entity::recommendation::Entity>,
    today: NaiveDate,
) -> Select<entity::recommendation::Entity> {
    use entity::recommendation::Column;
    let rank: SimpleExpr = CaseStatement::new()
        .case(late(today), 0)
        .case(Condition::all().add(Column::Status.is_in(open())), 1)
        .finally(2)
        .into();
    select
        .order_by(rank, Order::Asc)
        .order_by_with_nulls(Column::DueOn, Order::Asc, NullOrdering::Last)
        .order_by_desc(Column::ReportId)
        .order_by_asc(Column::Number)
}

/// The states in which something is still expected.
pub(crate) fn open() -> impl Iterator<Item = FollowUpStatus> {
    FollowUpStatus::ALL
        .iter()
        .copied()
        .filter(|one| one.is_open())
}

/// The condition of what is overdue on a day.
pub(crate) fn late(today: NaiveDate) -> Condition {
    use entity::recommendation::Column;
    Condition::all()
        .add(Column::Status.is_in(open()))
        .add(Column::DueOn.lt(today.to_string()))
}

async fn lines(
    db: &impl ConnectionTrait,
    rows: Vec<entity::recommendation::Model>,
    today: NaiveDate,
) -> Result<Vec<Line>> {
    let owners = Owners::of(db, &rows).await?;
    let asked = asked(db, &rows).await?;
    let facts: HashMap<RecommendationId, _> = rows
        .iter()
        .map(|row| (row.id, (row.owner_kind, owners.name(row))))
        .collect();
    let found = with_origin(db, rows).await?;
    Ok(found
        .into_iter()
        .map(|found| {
            let id = found.recommendation.id;
            let (owner, owner_name) = facts.get(&id).cloned().unwrap_or_default();
            let (asked, answered) = asked.get(&id).copied().unwrap_or_default();
            Line {
                overdue: domain::follow_up::is_overdue(found.status, found.due, today),
                found,
                owner,
                owner_name,
                asked,
                answered,
            }
        })
        .collect())
}

/// How many organisations are asked about each, and how many of them have said something. One query.
pub(super) async fn asked(
    db: &impl ConnectionTrait,
    rows: &[entity::recommendation::Model],
) -> Result<HashMap<RecommendationId, (usize, usize)>> {
    use entity::recommendation_request::{Column, Entity};
    let found: Vec<(RecommendationId, Option<chrono::DateTime<chrono::Utc>>)> = Entity::find()
        .select_only()
        .column(Column::RecommendationId)
        .column(Column::AnsweredAt)
        .filter(Column::RecommendationId.is_in(rows.iter().map(|row| row.id)))
        .into_tuple()
        .all(db)
        .await?;
    let mut counts: HashMap<RecommendationId, (usize, usize)> = HashMap::new();
    for (id, answered) in found {
        let of = counts.entry(id).or_default();
        of.0 += 1;
        of.1 += usize::from(answered.is_some());
    }
    Ok(counts)
}

/// A recommendation at the desk.
#[derive(Clone, Debug)]
pub struct Desk {
    pub file: File,
    /// By name of the organisation.
    pub requests: Vec<RequestLine>,
    /// The groups that can look after it, by title.
    pub groups: Vec<(WorkingGroupId, String)>,
    /// What its point was drawn from, as far as the reader may know.
    pub origins: Vec<Origin>,
}

/// Reads a recommendation at the desk. Twenty-two queries at most.
///
/// # Errors
/// [`Refusal::NotFound`] when no adopted report has it; refuses those who may not write reports.
pub async fn desk(platform: &Platform, actor: &Actor, reference: &str) -> Result<Desk> {
    actor.may(Permission::WriteReports)?;
    let db = platform.db();
    let of = Of::find(db, reference).await?;
    let requests = requests(db, of.row.id).await?;
    let groups = {
        use entity::working_group::{Column, Entity};
        Entity::find()
            .select_only()
            .column(Column::Id)
            .column(Column::Title)
            .order_by_asc(Column::Title)
            .into_tuple()
            .all(db)
            .await?
    };
    let origins = match of.row.point_id {
        Some(point) => origins::of_report(platform, actor, of.report.id)
            .await?
            .remove(&point),
        None => None,
    };
    let today = platform.now().date_naive();
    Ok(Desk {
        origins: origins.unwrap_or_default(),
        file: file(db, of, today, Reader::Desk).await?,
        requests,
        groups,
    })
}

async fn requests(db: &impl ConnectionTrait, of: RecommendationId) -> Result<Vec<RequestLine>> {
    use entity::recommendation_request::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::RecommendationId.eq(of))
        .all(db)
        .await?;
    let people: Vec<_> = rows.iter().map(|row| row.focal_point_id).collect();
    let people = people_by_id(db, &people).await?;
    let organisations = entity::organisation::Entity::find()
        .filter(entity::organisation::Column::Id.is_in(rows.iter().map(|row| row.organisation_id)))
        .all(db)
        .await?;
    let mut lines = Vec::with_capacity(rows.len());
    for row in rows {
        let organisation = organisations
            .iter()
            .find(|one| one.id == row.organisation_id)
            .ok_or(Refusal::NotFound)?;
        lines.push(RequestLine {
            id: row.id,
            organisation: organisation.name.clone(),
            country: organisation.iso3.clone(),
            focal_point: people
                .get(&row.focal_point_id)
                .map(person_name)
                .unwrap_or_default(),
            part: row.part,
            answer_by: rows::day(row.answer_by.as_deref())?,
            reminded_at: row.reminded_at,
            answered_at: row.answered_at,
            closed: row.closed_at.is_some(),
        });
    }
    lines.sort_by_cached_key(|line| domain::text::fold(&line.organisation));
    Ok(lines)
}

/// Organisations that can be asked about a recommendation.
#[derive(Clone, Debug)]
pub struct Offering {
    pub file: File,
    /// By name; at most [`FOUND`].
    pub offered: Vec<Offered>,
    /// Whether there are more than are offered.
    pub more: bool,
}

/// Looks for organisations to ask: those that are not asked yet and have somebody who can be written to.
///
/// # Errors
/// As [`desk`].
pub async fn offering(
    platform: &Platform,
    actor: &Actor,
    reference: &str,
    search: &Search,
) -> Result<Offering> {
    use entity::recommendation_request::{Column, Entity};
    actor.may(Permission::WriteReports)?;
    let db = platform.db();
    let of = Of::find(db, reference).await?;
    let taken: Vec<OrganisationId> = Entity::find()
        .select_only()
        .column(Column::OrganisationId)
        .filter(Column::RecommendationId.eq(of.row.id))
        .filter(Column::ClosedAt.is_null())
        .into_tuple()
        .all(db)
        .await?;
    let mut rows = found(db, search, &taken).await?;
    let more = rows.len() > FOUND;
    rows.truncate(FOUND);
    let mut people = writable(db, &rows).await?;
    let offered = rows
        .into_iter()
        .map(|row| {
            let mut of = people.remove(&row.id).unwrap_or_default();
            of.sort_by_cached_key(|(id, name)| {
                (Some(*id) != row.focal_point_id, domain::text::fold(name))
            });
            Offered {
                organisation: row.id,
                name: row.name,
                country: row.iso3,
                people: of,
            }
        })
        .collect();
    let today = platform.now().date_naive();
    Ok(Offering {
        file: file(db, of, today, Reader::Desk).await?,
        offered,
        more,
    })
}

/// What the public reads of a recommendation. Fifteen queries at most.
///
/// # Errors
/// [`Refusal::NotFound`] when no published report has it.
pub async fn story(platform: &Platform, reference: &str) -> Result<Story> {
    let db = platform.db();
    let of = Of::find(db, reference).await?;
    if !of.is_public() {
        return Err(Refusal::NotFound.into());
    }
    file(db, of, platform.now().date_naive(), Reader::Public).await
}

/// The counts of all recommendations that the public sees.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn public_board(platform: &Platform, filter: &Filter, by: By) -> Result<Board> {
    let today = platform.now().date_naive();
    board::of(platform.db(), filter, &[ReportState::Published], by, today).await
}
