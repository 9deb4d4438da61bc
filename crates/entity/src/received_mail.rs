//! Mails that were received, sealed, and what became of them.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "received_mail")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::ReceivedId,
    pub fingerprint: String,
    pub kind: domain::ReceivedKind,
    pub state: domain::ReceivedState,
    pub doubt: Option<domain::Doubt>,
    pub refusal: String,
    pub invitation_id: Option<domain::ids::InvitationId>,
    pub dialogue_id: Option<domain::ids::DialogueId>,
    pub answer: Option<domain::Answer>,
    pub sequence: Option<i64>,
    pub stamp: Option<DateTimeUtc>,
    pub occurrence: String,
    pub sealed: Vec<u8>,
    pub arrived_at: DateTimeUtc,
    pub read_at: DateTimeUtc,
    pub settled_at: Option<DateTimeUtc>,
    pub settled_by: Option<domain::ids::AccountId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
