//! What a reviewer says of an input.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "review")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub input_id: domain::ids::InputId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub reviewer_id: domain::ids::ReviewerId,
    pub conflict: bool,
    pub comment: Vec<u8>,
    pub mean: Option<i64>,
    pub at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
