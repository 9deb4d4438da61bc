//! Mails and what became of them; their bytes stand in `sealed_mail`.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "mail")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::MailId,
    pub kind: domain::MailKind,
    pub state: domain::MailState,
    pub dialogue_id: Option<domain::ids::DialogueId>,
    pub person_id: Option<domain::ids::PersonId>,
    pub invitation_id: Option<domain::ids::InvitationId>,
    pub recipient: domain::EmailAddress,
    pub language: domain::Language,
    pub subject: String,
    pub message_id: String,
    pub envelope_from: String,
    pub queued_at: DateTimeUtc,
    pub sent_at: Option<DateTimeUtc>,
    pub tries: i64,
    pub reply: String,
    pub sending_id: Option<domain::ids::SendingId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
