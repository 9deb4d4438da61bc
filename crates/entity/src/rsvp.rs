//! Every answer that was given.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "rsvp")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::RsvpId,
    pub invitation_id: domain::ids::InvitationId,
    pub answer: domain::Answer,
    pub channel: domain::Channel,
    pub sequence: i64,
    pub at: DateTimeUtc,
    pub meeting: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
