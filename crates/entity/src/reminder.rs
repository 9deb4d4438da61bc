//! Who was reminded by which rule, of which state of the invitation or of which meeting of a series.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "reminder")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub rule_id: domain::ids::ReminderRuleId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub invitation_id: domain::ids::InvitationId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub sequence: i64,
    /// The start of the meeting of a series, as `2027-03-10T08:00:00Z`; empty for the whole.
    #[sea_orm(primary_key, auto_increment = false)]
    pub meeting: String,
    pub at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
