//! Jobs to be done after the transaction that asked for them.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::JobId,
    pub kind: String,
    pub payload: Json,
    pub dedup_key: String,
    pub lane: String,
    pub run_after: DateTimeUtc,
    pub attempts: i64,
    pub leased_until: Option<DateTimeUtc>,
    pub leased_by: Option<String>,
    pub last_error: Option<String>,
    pub made_at: DateTimeUtc,
    pub done_at: Option<DateTimeUtc>,
    pub dead_at: Option<DateTimeUtc>,
    pub sending_id: Option<domain::ids::SendingId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
