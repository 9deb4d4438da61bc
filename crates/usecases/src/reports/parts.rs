//! What a report is made of beside its own row, read by the statement that reads the row.

use domain::recommendation::Addressee;
use entity::{corrigendum, recommendation, recommendation_addressee, report, report_point};
use sea_orm::sea_query::{Expr, ExprTrait, Query};
use sea_orm::{
    ColumnTrait, Condition, DbBackend, DbErr, EntityTrait, FromQueryResult, QueryResult,
    QuerySelect, Select,
};

use super::corrigenda::{self, Corrigendum};
use super::queries::{self, Point, Recommendation};
use crate::listed;

/// Each in its order.
#[derive(Clone, Debug)]
pub(crate) struct Parts {
    pub points: Vec<Point>,
    pub recommendations: Vec<Recommendation>,
    pub corrigenda: Vec<Corrigendum>,
}

const POINTS: &str = "points_of_report";
const RECOMMENDATIONS: &str = "recommendations_of_report";
const ADDRESSEES: &str = "addressees_of_report";
const CORRIGENDA: &str = "corrigenda_of_report";

/// The same selection, with what [`Parts`] reads; it selects rows of reports.
pub(crate) fn with_parts<E: EntityTrait>(select: Select<E>, backend: DbBackend) -> Select<E> {
    let report = || Expr::col((report::Entity, report::Column::Id));
    let of_report = |column: Expr| Condition::all().add(column.eq(report()));
    let recommendations = Query::select()
        .column(recommendation::Column::Id)
        .from(recommendation::Entity)
        .and_where(
            Expr::col((recommendation::Entity, recommendation::Column::ReportId)).eq(report()),
        )
        .to_owned();
    let to = recommendation_addressee::Column::RecommendationId.in_subquery(recommendations);
    let points = of_report(report_point::Column::ReportId.into_expr());
    let of = of_report(recommendation::Column::ReportId.into_expr());
    let corrected = of_report(corrigendum::Column::ReportId.into_expr());
    select
        .expr_as(
            listed::listed::<report_point::Entity>(backend, points),
            POINTS,
        )
        .expr_as(
            listed::listed::<recommendation::Entity>(backend, of),
            RECOMMENDATIONS,
        )
        .expr_as(
            listed::listed::<recommendation_addressee::Entity>(backend, Condition::all().add(to)),
            ADDRESSEES,
        )
        .expr_as(
            listed::listed::<corrigendum::Entity>(backend, corrected),
            CORRIGENDA,
        )
}

impl FromQueryResult for Parts {
    fn from_query_result(result: &QueryResult, prefix: &str) -> Result<Self, DbErr> {
        let mut points: Vec<report_point::Model> = listed::read(result, prefix, POINTS)?;
        points.sort_by_key(|point| (point.section, point.place, point.id));
        let mut recommendations: Vec<recommendation::Model> =
            listed::read(result, prefix, RECOMMENDATIONS)?;
        recommendations.sort_by_key(|one| one.number);
        let mut addressees: Vec<recommendation_addressee::Model> =
            listed::read(result, prefix, ADDRESSEES)?;
        addressees.sort_by_key(|one| one.place);
        let addressees: Vec<_> = addressees
            .into_iter()
            .map(|row| {
                let to = Addressee {
                    kind: row.kind,
                    name: row.name,
                };
                (row.recommendation_id, to)
            })
            .collect();
        let mut corrected: Vec<corrigendum::Model> = listed::read(result, prefix, CORRIGENDA)?;
        corrected.sort_by_key(|row| row.number);
        Ok(Self {
            points: points.into_iter().map(queries::point).collect(),
            recommendations: recommendations
                .into_iter()
                .map(|row| queries::recommendation(row, &addressees))
                .collect(),
            corrigenda: corrected
                .into_iter()
                .map(corrigenda::of_row)
                .collect::<Result<_, _>>()?,
        })
    }
}
