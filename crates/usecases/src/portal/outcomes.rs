//! Published reports.

use chrono::{DateTime, Utc};
use domain::{Language, Refusal, ReportState};
use entity::{dialogue, report};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbBackend, DbErr, EntityTrait, FromQueryResult, IdenStatic,
    Iterable, JoinType, PaginatorTrait, QueryFilter, QueryOrder, QueryResult, QuerySelect,
    SelectModel, Selector,
};

use super::{Dialogue, Listing, with_themes};
use crate::reports::parts::{self, Parts};
use crate::reports::queries::Report;
use crate::{Platform, Result};

/// A published report in a list.
#[derive(Clone, Debug)]
pub struct Outcome {
    pub dialogue: Dialogue,
    pub title: String,
    pub gist: String,
    pub language: Language,
    pub published_at: DateTime<Utc>,
    pub hash: String,
}

/// A whole report and the dialogue it is of.
#[derive(Clone, Debug)]
pub struct Whole {
    pub dialogue: Dialogue,
    pub report: Report,
}

/// Reads a page of published reports, the latest first.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn list(platform: &Platform, page: u64, per_page: u64) -> Result<Listing<Outcome>> {
    let db = platform.db();
    let page = page.max(1);
    let total = entity::report::Entity::find()
        .filter(entity::report::Column::State.eq(ReportState::Published))
        .count(db)
        .await?;
    Ok(Listing {
        items: latest(db, (page - 1) * per_page, per_page).await?,
        page,
        per_page,
        total,
    })
}

pub(crate) async fn latest<C: ConnectionTrait>(
    db: &C,
    from: u64,
    how_many: u64,
) -> Result<Vec<Outcome>> {
    use entity::report::{Column, Entity};
    let reports = Entity::find()
        .filter(Column::State.eq(ReportState::Published))
        .order_by_desc(Column::PublishedAt)
        .order_by_desc(Column::Id)
        .offset(from)
        .limit(how_many)
        .all(db)
        .await?;
    with_dialogues(db, reports).await
}

/// Reports with their dialogues: two queries.
pub(crate) async fn with_dialogues<C: ConnectionTrait>(
    db: &C,
    reports: Vec<entity::report::Model>,
) -> Result<Vec<Outcome>> {
    if reports.is_empty() {
        return Ok(Vec::new());
    }
    let of = reports.iter().map(|report| report.dialogue_id);
    let of = entity::dialogue::Entity::find().filter(entity::dialogue::Column::Id.is_in(of));
    let dialogues: Vec<Dialogue> = with_themes(of).all(db).await?;
    Ok(reports
        .into_iter()
        .filter_map(|report| {
            let dialogue = dialogues
                .iter()
                .find(|dialogue| dialogue.id == report.dialogue_id)?
                .clone();
            Some(Outcome {
                dialogue,
                published_at: report.published_at?,
                title: report.title,
                gist: report.gist,
                language: report.language,
                hash: report.hash.unwrap_or_default(),
            })
        })
        .collect())
}

/// Reads the published report of a dialogue.
///
/// # Errors
/// Not found when the dialogue is not public or its report is not published.
pub async fn one(platform: &Platform, slug: &str) -> Result<Whole> {
    let db = platform.db();
    let found = whole(slug, db.get_database_backend()).one(db).await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// What the report's columns begin with in the query.
const REPORT: &str = "report_";

impl FromQueryResult for Whole {
    fn from_query_result(result: &QueryResult, prefix: &str) -> Result<Self, DbErr> {
        let report = report::Model::from_query_result(result, &format!("{prefix}{REPORT}"))?;
        let parts = Parts::from_query_result(result, prefix)?;
        Ok(Self {
            dialogue: Dialogue::from_query_result(result, prefix)?,
            report: Report::of(report, parts),
        })
    }
}

/// Everything by one query: on a small page, asking is most of the work.
fn whole(slug: &str, backend: DbBackend) -> Selector<SelectModel<Whole>> {
    let of_dialogue = dialogue::Entity::belongs_to(report::Entity)
        .from(dialogue::Column::Id)
        .to(report::Column::DialogueId);
    let select = dialogue::Entity::find()
        .join(JoinType::InnerJoin, of_dialogue.into())
        .filter(dialogue::Column::Slug.eq(slug))
        .filter(super::is_public())
        .filter(report::Column::State.eq(ReportState::Published));
    let select = report::Column::iter().fold(select, |select, column| {
        select.column_as(column, format!("{REPORT}{}", column.as_str()))
    });
    with_themes(parts::with_parts(select, backend))
}
