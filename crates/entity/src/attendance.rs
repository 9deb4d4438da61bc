//! Who was there and who spoke.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "attendance")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub dialogue_id: domain::ids::DialogueId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: domain::ids::PersonId,
    pub presence: domain::Presence,
    pub spoke: bool,
    pub recorded_by: Option<domain::ids::AccountId>,
    pub recorded_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
