//! Processes that dialogues hang under.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "process")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::ProcessId,
    pub slug: String,
    pub title: String,
    pub summary: String,
    pub language: domain::Language,
    pub state: domain::ProcessState,
    pub follows_id: Option<domain::ids::ProcessId>,
    pub target: Option<i64>,
    pub target_from: Option<String>,
    pub target_until: Option<String>,
    /// How many partners it has.
    pub partners: i64,
    pub version: i64,
    pub created_at: DateTimeUtc,
    pub changed_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
