//! What goes to many at once.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "sending")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::SendingId,
    pub dialogue_id: domain::ids::DialogueId,
    pub kind: domain::SendingKind,
    pub people: i64,
    pub made_by: Option<domain::ids::AccountId>,
    pub made_at: DateTimeUtc,
    pub starts_at: DateTimeUtc,
    pub held_at: Option<DateTimeUtc>,
    pub stopped_at: Option<DateTimeUtc>,
    pub stopped_people: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
