//! Documents of dialogues, sessions and groups.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "document")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::DocumentId,
    pub dialogue_id: Option<domain::ids::DialogueId>,
    pub session_id: Option<domain::ids::SessionId>,
    pub group_id: Option<domain::ids::WorkingGroupId>,
    pub kind: domain::document::DocumentKind,
    pub title: String,
    pub visibility: domain::document::Visibility,
    pub place: i64,
    pub version: i64,
    pub archived_at: Option<DateTimeUtc>,
    pub created_at: DateTimeUtc,
    pub changed_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
