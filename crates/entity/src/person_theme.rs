//! The themes that people work on.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "person_theme")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: domain::ids::PersonId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub theme: domain::Theme,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
