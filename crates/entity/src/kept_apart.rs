//! Two people who are never on one list of a dialogue, and why.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "kept_apart")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub dialogue_id: domain::ids::DialogueId,
    /// The one whose id is the smaller.
    #[sea_orm(primary_key, auto_increment = false)]
    pub one_id: domain::ids::PersonId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub other_id: domain::ids::PersonId,
    pub reason: String,
    pub decided_by: Option<domain::ids::AccountId>,
    pub decided_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
