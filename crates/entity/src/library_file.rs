//! Files of what the library holds.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "library_file")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::LibraryFileId,
    pub entry_id: domain::ids::LibraryEntryId,
    pub language: domain::Language,
    pub title: String,
    pub hash: String,
    pub name: String,
    pub kind: domain::document::FileKind,
    pub bytes: i64,
    pub made_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
