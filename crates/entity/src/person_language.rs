//! The languages that people speak, the preferred one first.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "person_language")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: domain::ids::PersonId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub language: domain::Language,
    pub place: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
