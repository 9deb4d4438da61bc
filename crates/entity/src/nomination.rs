//! Substitutes whom invited people named.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "nomination")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::NominationId,
    pub invitation_id: domain::ids::InvitationId,
    pub given_name: String,
    pub family_name: String,
    pub email: domain::EmailAddress,
    pub position: String,
    pub state: domain::NominationState,
    pub made_at: DateTimeUtc,
    pub decided_at: Option<DateTimeUtc>,
    pub decided_by: Option<domain::ids::AccountId>,
    pub reason: String,
    pub person_id: Option<domain::ids::PersonId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
