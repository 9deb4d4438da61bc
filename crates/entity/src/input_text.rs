//! What readers see of an input above its answers. Read through `usecases::inputs::readers` alone.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "input_text")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub input_id: domain::ids::InputId,
    pub plain: Option<String>,
    pub sealed: Option<Vec<u8>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
