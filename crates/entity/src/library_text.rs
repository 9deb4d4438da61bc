//! The texts of what the library holds, one a language.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "library_text")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub entry_id: domain::ids::LibraryEntryId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub language: domain::Language,
    pub title: String,
    pub summary: String,
    pub body: String,
    pub of_version: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
