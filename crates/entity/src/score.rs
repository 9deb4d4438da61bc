//! The scores of a review.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "score")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub input_id: domain::ids::InputId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub reviewer_id: domain::ids::ReviewerId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub criterion_id: domain::ids::CriterionId,
    pub score: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
