//! Registrations that were saved to come back to, sealed with the secret key.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "registration_draft")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::RegistrationDraftId,
    pub dialogue_id: domain::ids::DialogueId,
    pub token_hash: String,
    pub address_hash: String,
    pub late: bool,
    pub sealed: Vec<u8>,
    pub saved_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
