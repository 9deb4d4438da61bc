//! The themes of what the library holds.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "library_theme")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub entry_id: domain::ids::LibraryEntryId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub theme: domain::Theme,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
