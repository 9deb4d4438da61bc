//! Summary reports.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "report")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::ReportId,
    pub dialogue_id: domain::ids::DialogueId,
    pub state: domain::ReportState,
    pub title: String,
    pub gist: String,
    pub introduction: String,
    pub additional_suggestions: String,
    pub language: domain::Language,
    pub hash: Option<String>,
    pub version: i64,
    pub created_at: DateTimeUtc,
    pub changed_at: DateTimeUtc,
    pub adopted_at: Option<DateTimeUtc>,
    pub published_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
