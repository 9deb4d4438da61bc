//! Every saved state of a report.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "report_version")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub report_id: domain::ids::ReportId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub version: i64,
    pub text: Json,
    pub made_by: Option<domain::ids::AccountId>,
    pub made_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
