//! Groups that work between dialogues.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "working_group")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::WorkingGroupId,
    pub slug: String,
    pub kind: domain::group::GroupKind,
    pub title: String,
    pub purpose: String,
    pub language: domain::Language,
    pub state: domain::group::GroupState,
    pub process_id: Option<domain::ids::ProcessId>,
    pub version: i64,
    pub created_at: DateTimeUtc,
    pub changed_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
