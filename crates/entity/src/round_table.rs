//! Sessions among which those who come choose.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "round_table")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub session_id: domain::ids::SessionId,
    pub dialogue_id: domain::ids::DialogueId,
    pub seats: i64,
    pub per_organisation: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
