//! Guiding questions of calls.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "call_question")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::CallQuestionId,
    pub call_id: domain::ids::CallId,
    pub parent_id: Option<domain::ids::CallQuestionId>,
    pub place: i64,
    pub required: bool,
    pub words_max: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
