//! Corrections of published reports.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Deserialize)]
#[sea_orm(table_name = "corrigendum")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::CorrigendumId,
    pub report_id: domain::ids::ReportId,
    pub number: i64,
    pub place: String,
    pub reads: String,
    pub should_read: String,
    pub reason: String,
    pub day: String,
    pub issued_by: Option<domain::ids::AccountId>,
    pub issued_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
