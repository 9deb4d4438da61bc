//! Which round tables somebody asked for, and where they sit.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "table_choice")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub invitation_id: domain::ids::InvitationId,
    pub dialogue_id: domain::ids::DialogueId,
    pub first_id: Option<domain::ids::SessionId>,
    pub second_id: Option<domain::ids::SessionId>,
    pub seated_id: Option<domain::ids::SessionId>,
    pub by_hand: bool,
    pub asked_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
