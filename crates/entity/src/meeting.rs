//! Meetings of a series that were moved or dropped.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "meeting")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub dialogue_id: domain::ids::DialogueId,
    /// The day that the rule gives it, as `2027-03-10`.
    #[sea_orm(primary_key, auto_increment = false)]
    pub day: String,
    pub state: domain::MeetingState,
    pub to_day: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub changed_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
