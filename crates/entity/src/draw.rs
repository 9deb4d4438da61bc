//! Proposals of the balance engine that were kept.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "draw")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::DrawId,
    pub dialogue_id: domain::ids::DialogueId,
    pub method: String,
    pub seed: String,
    pub instance_hash: String,
    pub result: Json,
    pub instance: Option<Json>,
    pub drawn_by: Option<domain::ids::AccountId>,
    pub drawn_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
