//! The rows of a dialogue's balance.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "quota")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::QuotaId,
    pub dialogue_id: domain::ids::DialogueId,
    pub dimension: domain::Dimension,
    pub feature: String,
    pub unit: domain::Unit,
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub place: i64,
    pub firmness: domain::Firmness,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
