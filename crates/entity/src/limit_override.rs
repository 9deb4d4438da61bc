//! People let in beyond a cap or a maximum, with the reason.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "limit_override")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub dialogue_id: domain::ids::DialogueId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: domain::ids::PersonId,
    pub limits: Json,
    pub reason: String,
    pub decided_by: Option<domain::ids::AccountId>,
    pub decided_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
