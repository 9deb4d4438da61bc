//! Recommendations of published reports.

use chrono::NaiveDate;
use domain::follow_up::FollowUpStatus;
use domain::ids::{DialogueId, ReportId};
use domain::{AddresseeKind, Language, RecommendationState, RegionalGroup, ReportState, Theme};
use sea_orm::sea_query::Query;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

use super::{Listing, PAGE, years};
use crate::follow_up::{self, Board, By};
use crate::reports::queries::{self, Recommendation};
use crate::{Platform, Result};

/// Which recommendations to list.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub theme: Option<Theme>,
    pub state: Option<RecommendationState>,
    pub addressee: Option<AddresseeKind>,
    pub year: Option<i64>,
    /// Where the implementation stands.
    pub status: Option<FollowUpStatus>,
    /// The regional group of a State to which it speaks.
    pub region: Option<RegionalGroup>,
    /// What is late alone.
    pub overdue: bool,
}

/// A recommendation and where it comes from.
#[derive(Clone, Debug)]
pub struct Found {
    pub recommendation: Recommendation,
    pub slug: String,
    pub dialogue: String,
    pub language: Language,
    pub status: FollowUpStatus,
    pub due: Option<NaiveDate>,
}

/// The page of recommendations.
#[derive(Clone, Debug)]
pub struct List {
    pub found: Listing<Found>,
    /// The years to choose from.
    pub years: Vec<i64>,
    pub board: Board,
}

/// Reads a page of recommendations, those of the latest report first.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn list(platform: &Platform, filter: &Filter, by: By, page: u64) -> Result<List> {
    Ok(List {
        found: page_of(platform, filter, page, PAGE).await?,
        years: years(platform.db()).await?,
        board: follow_up::queries::public_board(platform, filter, by).await?,
    })
}

/// Reads a page of any length.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn page_of(
    platform: &Platform,
    filter: &Filter,
    page: u64,
    per_page: u64,
) -> Result<Listing<Found>> {
    let db = platform.db();
    let page = page.max(1);
    let today = platform.now().date_naive();
    let total = selected(filter, &PUBLISHED, today).count(db).await?;
    let rows = selected(filter, &PUBLISHED, today)
        .order_by_desc(entity::recommendation::Column::ReportId)
        .order_by_asc(entity::recommendation::Column::Number)
        .offset((page - 1) * per_page)
        .limit(per_page)
        .all(db)
        .await?;
    Ok(Listing {
        items: with_origin(db, rows).await?,
        page,
        per_page,
        total,
    })
}

/// All that a filter shows as a table for spreadsheets, `RFC 4180`.
///
/// # Errors
/// A fault when the database does not answer or the table cannot be written.
pub async fn csv(platform: &Platform, filter: &Filter) -> Result<String> {
    let sheet = follow_up::public_sheet(platform, filter).await?;
    let mut bytes = sheet
        .write(documents::Format::Csv)
        .map_err(anyhow::Error::from)?;
    // This address has always answered without the mark that Excel asks for.
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        bytes.drain(..3);
    }
    Ok(String::from_utf8(bytes).map_err(anyhow::Error::from)?)
}

/// The reports whose recommendations the public reads.
const PUBLISHED: [ReportState; 1] = [ReportState::Published];

/// Recommendations of published reports.
pub(crate) fn published() -> Select<entity::recommendation::Entity> {
    // What is late is asked of no day.
    selected(&Filter::default(), &PUBLISHED, NaiveDate::default())
}

/// The recommendations that a filter shows on a day, of reports in these states.
pub(crate) fn selected(
    filter: &Filter,
    states: &[ReportState],
    today: NaiveDate,
) -> Select<entity::recommendation::Entity> {
    use entity::recommendation::{Column, Entity};
    use entity::recommendation_addressee as to;
    let reports = Query::select()
        .column(entity::report::Column::Id)
        .from(entity::report::Entity)
        .and_where(entity::report::Column::State.is_in(states.iter().copied()))
        .to_owned();
    let mut select = Entity::find().filter(Column::ReportId.in_subquery(reports));
    if let Some(theme) = filter.theme {
        use entity::recommendation_theme as more;
        let also = Query::select()
            .column(more::Column::RecommendationId)
            .from(more::Entity)
            .and_where(more::Column::Theme.eq(theme))
            .to_owned();
        let about = Condition::any()
            .add(Column::Theme.eq(theme))
            .add(Column::Id.in_subquery(also));
        select = select.filter(about);
    }
    if let Some(state) = filter.state {
        select = select.filter(Column::State.eq(state));
    }
    if let Some(status) = filter.status {
        select = select.filter(Column::Status.eq(status));
    }
    if filter.overdue {
        select = select.filter(follow_up::queries::late(today));
    }
    if let Some(kind) = filter.addressee {
        let addressed = Query::select()
            .column(to::Column::RecommendationId)
            .from(to::Entity)
            .and_where(to::Column::Kind.eq(kind))
            .to_owned();
        select = select.filter(Column::Id.in_subquery(addressed));
    }
    if let Some(region) = filter.region {
        use entity::state;
        let states = Query::select()
            .column(state::Column::Iso3)
            .from(state::Entity)
            .and_where(state::Column::RegionalGroup.eq(region))
            .to_owned();
        let addressed = Query::select()
            .column(to::Column::RecommendationId)
            .from(to::Entity)
            .and_where(to::Column::Kind.eq(AddresseeKind::State))
            .and_where(to::Column::Name.in_subquery(states))
            .to_owned();
        select = select.filter(Column::Id.in_subquery(addressed));
    }
    if let Some(year) = filter.year {
        // A reference begins with the year of its dialogue.
        select = select.filter(Column::Reference.starts_with(format!("{year}-")));
    }
    select
}

/// Recommendations with their addressees and dialogues: three queries.
pub(crate) async fn with_origin<C: ConnectionTrait>(
    db: &C,
    rows: Vec<entity::recommendation::Model>,
) -> Result<Vec<Found>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let addressees = queries::addressees(db, &ids).await?;
    let reports: Vec<(ReportId, DialogueId, Language)> = entity::report::Entity::find()
        .select_only()
        .column(entity::report::Column::Id)
        .column(entity::report::Column::DialogueId)
        .column(entity::report::Column::Language)
        .filter(entity::report::Column::Id.is_in(rows.iter().map(|row| row.report_id)))
        .into_tuple()
        .all(db)
        .await?;
    let dialogues: Vec<(DialogueId, String, String)> = entity::dialogue::Entity::find()
        .select_only()
        .column(entity::dialogue::Column::Id)
        .column(entity::dialogue::Column::Slug)
        .column(entity::dialogue::Column::Title)
        .filter(entity::dialogue::Column::Id.is_in(reports.iter().map(|(_, id, _)| *id)))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let (_, of, language) = reports.iter().find(|(id, _, _)| *id == row.report_id)?;
            let (_, slug, title) = dialogues.iter().find(|(id, _, _)| id == of)?;
            Some(Found {
                status: row.status,
                due: row.due_on.as_deref().and_then(|day| day.parse().ok()),
                recommendation: queries::recommendation(row, &addressees),
                slug: slug.clone(),
                dialogue: title.clone(),
                language: *language,
            })
        })
        .collect())
}
