//! The languages in which the library's material can be had.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "library_language")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub entry_id: domain::ids::LibraryEntryId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub language: domain::Language,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
