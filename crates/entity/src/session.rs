//! Sessions of programmes.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::SessionId,
    pub dialogue_id: domain::ids::DialogueId,
    pub kind: domain::SessionKind,
    pub title: String,
    pub about: String,
    pub day: i64,
    pub start: i64,
    pub minutes: i64,
    pub track: String,
    pub room: String,
    pub languages: String,
    pub version: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
