//! States and organisations that are invited as such, one delegation an organisation and dialogue.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "delegation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::DelegationId,
    pub dialogue_id: domain::ids::DialogueId,
    pub organisation_id: domain::ids::OrganisationId,
    pub focal_point_id: domain::ids::PersonId,
    pub token_hash: String,
    pub state: domain::delegation::DelegationState,
    pub table_seats: i64,
    pub adviser_seats: i64,
    /// As 2023-03-01, in the meeting's zone.
    pub nominate_by: Option<String>,
    pub message: String,
    pub version: i64,
    pub asked_at: DateTimeUtc,
    pub reminded_at: Option<DateTimeUtc>,
    pub answered_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
