//! Calls for contributions.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "call")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::CallId,
    pub dialogue_id: domain::ids::DialogueId,
    pub slug: String,
    pub title: String,
    pub introduction: String,
    pub language: domain::Language,
    pub kinds: String,
    pub languages: String,
    pub zone: String,
    pub opens_at: Option<DateTimeUtc>,
    pub closes_at: DateTimeUtc,
    pub grace_hours: i64,
    pub files_max: i64,
    pub eligible: domain::call::Eligible,
    pub review: domain::call::ReviewMode,
    pub version: i64,
    pub created_at: DateTimeUtc,
    pub changed_at: DateTimeUtc,
    pub published_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
