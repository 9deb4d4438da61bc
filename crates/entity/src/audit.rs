//! The trail of what was done.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "audit")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::AuditId,
    pub at: DateTimeUtc,
    pub actor: String,
    pub account_id: Option<domain::ids::AccountId>,
    pub on_behalf_of: Option<String>,
    pub dialogue_id: Option<domain::ids::DialogueId>,
    pub person_id: Option<domain::ids::PersonId>,
    pub code: String,
    pub entry: Json,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
