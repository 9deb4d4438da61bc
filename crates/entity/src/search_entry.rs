//! What the public can search.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "search_entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i64,
    pub key: String,
    pub kind: domain::search::EntryKind,
    pub address: String,
    pub title: String,
    pub context: String,
    pub body: String,
    pub language: domain::Language,
    pub day: Option<String>,
    pub year: Option<i64>,
    pub hash: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
