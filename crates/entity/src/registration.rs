//! Registrations, one an address and dialogue.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "registration")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::RegistrationId,
    pub dialogue_id: domain::ids::DialogueId,
    pub form_id: domain::ids::RegistrationFormId,
    pub state: domain::registration::RegistrationState,
    pub reference: String,
    pub token_hash: String,
    pub key_hash: String,
    pub email: domain::EmailAddress,
    pub email_key: String,
    pub given_name: String,
    pub family_name: String,
    pub position: String,
    pub organisation: String,
    pub organisation_type: domain::OrganisationType,
    pub country: Option<String>,
    pub language: domain::Language,
    pub gender: domain::Gender,
    pub publish_name: bool,
    pub answers: Json,
    pub reason: String,
    pub person_id: Option<domain::ids::PersonId>,
    pub invitation_id: Option<domain::ids::InvitationId>,
    pub submitted_at: DateTimeUtc,
    pub decided_at: Option<DateTimeUtc>,
    pub decided_by: Option<domain::ids::AccountId>,
    pub told_at: Option<DateTimeUtc>,
    pub version: i64,
    pub changed_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
