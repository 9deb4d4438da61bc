//! Answers. Read through `usecases::inputs::readers` alone.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "input_answer")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub input_id: domain::ids::InputId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub question_id: domain::ids::CallQuestionId,
    pub wording: i64,
    pub words: i64,
    pub plain: Option<String>,
    pub sealed: Option<Vec<u8>>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
