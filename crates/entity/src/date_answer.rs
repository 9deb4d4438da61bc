//! What somebody says to a time.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "date_answer")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub voter_id: domain::ids::DateVoterId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub slot_id: domain::ids::DateSlotId,
    pub answer: domain::date_poll::DateAnswer,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
