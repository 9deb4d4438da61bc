//! What was noted in a session of a programme.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "session_note")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub session_id: domain::ids::SessionId,
    pub text: String,
    pub version: i64,
    pub changed_by: Option<domain::ids::AccountId>,
    pub changed_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
