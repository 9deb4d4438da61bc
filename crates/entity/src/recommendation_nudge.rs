//! Letters about due days that were sent.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "recommendation_nudge")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub recommendation_id: domain::ids::RecommendationId,
    /// `domain::follow_up::Nudge::mark`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub mark: String,
    pub letters: i64,
    pub at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
