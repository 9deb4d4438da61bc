//! To whom recommendations speak.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Deserialize)]
#[sea_orm(table_name = "recommendation_addressee")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub recommendation_id: domain::ids::RecommendationId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub kind: domain::AddresseeKind,
    #[sea_orm(primary_key, auto_increment = false)]
    pub name: String,
    pub place: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
