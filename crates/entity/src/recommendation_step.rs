//! Steps in which recommendations are carried out.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "recommendation_step")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::RecommendationStepId,
    pub recommendation_id: domain::ids::RecommendationId,
    pub place: i64,
    pub text: String,
    /// As 2023-03-01.
    pub due_on: Option<String>,
    pub done_on: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
