//! People whom delegations name, those who were replaced included.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "delegate")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::DelegateId,
    pub delegation_id: domain::ids::DelegationId,
    pub role: domain::delegation::DelegateRole,
    pub given_name: String,
    pub family_name: String,
    pub email: domain::EmailAddress,
    pub email_key: String,
    pub position: String,
    pub gender: domain::Gender,
    pub language: domain::Language,
    pub state: domain::delegation::DelegateState,
    /// Why the secretariat returned it.
    pub reason: String,
    /// Whose seat they get.
    pub stands_for_id: Option<domain::ids::DelegateId>,
    pub person_id: Option<domain::ids::PersonId>,
    pub invitation_id: Option<domain::ids::InvitationId>,
    pub nominated_at: DateTimeUtc,
    pub decided_at: Option<DateTimeUtc>,
    pub decided_by: Option<domain::ids::AccountId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
