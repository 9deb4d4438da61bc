//! Recommendations of published reports.

use domain::ids::{DialogueId, ReportId};
use domain::{AddresseeKind, Language, RecommendationState, Refusal, ReportState, Theme};
use sea_orm::sea_query::Query;
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

use super::{Listing, PAGE, years};
use crate::reports::queries::{self, Point, Recommendation};
use crate::{Platform, Result};

/// Which recommendations to list.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub theme: Option<Theme>,
    pub state: Option<RecommendationState>,
    pub addressee: Option<AddresseeKind>,
    pub year: Option<i64>,
}

/// A recommendation and where it comes from.
#[derive(Clone, Debug)]
pub struct Found {
    pub recommendation: Recommendation,
    pub slug: String,
    pub dialogue: String,
    pub language: Language,
}

/// The page of recommendations.
#[derive(Clone, Debug)]
pub struct List {
    pub found: Listing<Found>,
    /// The years to choose from.
    pub years: Vec<i64>,
}

/// Reads a page of recommendations, those of the latest report first.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn list(platform: &Platform, filter: &Filter, page: u64) -> Result<List> {
    Ok(List {
        found: page_of(platform, filter, page, PAGE).await?,
        years: years(platform.db()).await?,
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
    let total = published(filter).count(db).await?;
    let rows = published(filter)
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

/// One recommendation and the point it arose from.
#[derive(Clone, Debug)]
pub struct One {
    pub found: Found,
    pub point: Option<Point>,
}

/// Reads a recommendation by its reference.
///
/// # Errors
/// Not found when no published report has it.
pub async fn one(platform: &Platform, reference: &str) -> Result<One> {
    let db = platform.db();
    let row = published(&Filter::default())
        .filter(entity::recommendation::Column::Reference.eq(reference))
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let point = match row.point_id {
        Some(id) => entity::report_point::Entity::find_by_id(id).one(db).await?,
        None => None,
    };
    let found = with_origin(db, vec![row])
        .await?
        .pop()
        .ok_or(Refusal::NotFound)?;
    Ok(One {
        found,
        point: point.map(queries::point),
    })
}

/// All recommendations as a table for spreadsheets, `RFC 4180`.
///
/// # Errors
/// A fault when the database does not answer or the table cannot be written.
pub async fn csv(platform: &Platform) -> Result<String> {
    let found = page_of(platform, &Filter::default(), 1, 10_000).await?;
    let mut writer = csv::Writer::from_writer(Vec::new());
    let head = [
        "reference",
        "dialogue",
        "text",
        "language",
        "theme",
        "state",
        "support",
        "addressees",
        "url",
    ];
    writer.write_record(head).map_err(anyhow::Error::from)?;
    for one in found.items {
        let said = &one.recommendation.said;
        let addressees: Vec<String> = said
            .addressees
            .iter()
            .map(|to| format!("{} {}", to.kind, to.name).trim().to_owned())
            .collect();
        let url = platform.settings().url(&domain::paths::recommendation(
            &one.recommendation.reference,
        ));
        writer
            .write_record([
                one.recommendation.reference.as_str(),
                &not_a_formula(&one.dialogue),
                &not_a_formula(&said.text),
                one.language.code(),
                said.theme.map_or("", Theme::code),
                said.state.code(),
                said.support.code(),
                &not_a_formula(&addressees.join("; ")),
                &url,
            ])
            .map_err(anyhow::Error::from)?;
    }
    let bytes = writer
        .into_inner()
        .map_err(|error| anyhow::Error::from(error.into_error()))?;
    Ok(String::from_utf8(bytes).map_err(anyhow::Error::from)?)
}

/// A cell that a spreadsheet would run gets an apostrophe in front.
fn not_a_formula(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// Recommendations of published reports.
pub(crate) fn published(filter: &Filter) -> Select<entity::recommendation::Entity> {
    use entity::recommendation::{Column, Entity};
    let reports = Query::select()
        .column(entity::report::Column::Id)
        .from(entity::report::Entity)
        .and_where(entity::report::Column::State.eq(ReportState::Published))
        .to_owned();
    let mut select = Entity::find().filter(Column::ReportId.in_subquery(reports));
    if let Some(theme) = filter.theme {
        select = select.filter(Column::Theme.eq(theme));
    }
    if let Some(state) = filter.state {
        select = select.filter(Column::State.eq(state));
    }
    if let Some(kind) = filter.addressee {
        use entity::recommendation_addressee as to;
        let addressed = Query::select()
            .column(to::Column::RecommendationId)
            .from(to::Entity)
            .and_where(to::Column::Kind.eq(kind))
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
                recommendation: queries::recommendation(row, &addressees),
                slug: slug.clone(),
                dialogue: title.clone(),
                language: *language,
            })
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_never_runs_in_a_spreadsheet() {
        assert_eq!(not_a_formula("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(not_a_formula("Expand"), "Expand");
    }
}
