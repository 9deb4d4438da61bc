//! When the platform reminds by itself.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "reminder_rule")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::ReminderRuleId,
    pub dialogue_id: domain::ids::DialogueId,
    pub kind: domain::ReminderKind,
    pub days: i64,
    pub made_by: Option<domain::ids::AccountId>,
    pub made_at: DateTimeUtc,
    pub ended_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
