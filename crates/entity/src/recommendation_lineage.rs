//! Which earlier recommendation a later one carries on.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "recommendation_lineage")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub later_id: domain::ids::RecommendationId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub earlier_id: domain::ids::RecommendationId,
    pub kind: domain::follow_up::LineageKind,
    pub made_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
