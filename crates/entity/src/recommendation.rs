//! Numbered recommendations.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "recommendation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::RecommendationId,
    pub report_id: domain::ids::ReportId,
    pub number: i64,
    pub reference: String,
    pub text: String,
    pub theme: Option<domain::Theme>,
    pub state: domain::RecommendationState,
    pub support: domain::Grade,
    pub point_id: Option<domain::ids::PointId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
