//! Polls that find the date of a dialogue.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "date_poll")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::DatePollId,
    pub dialogue_id: domain::ids::DialogueId,
    pub zone: String,
    pub minutes: i64,
    pub message: String,
    pub answer_by: Option<String>,
    pub state: domain::date_poll::DatePollState,
    pub version: i64,
    pub created_at: DateTimeUtc,
    pub changed_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
