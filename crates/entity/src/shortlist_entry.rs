//! People shortlisted for a dialogue.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "shortlist_entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::ShortlistEntryId,
    pub dialogue_id: domain::ids::DialogueId,
    pub person_id: domain::ids::PersonId,
    pub origin: domain::ShortlistOrigin,
    pub reason: String,
    /// Why the next draw keeps the person; empty while it need not.
    pub locked: String,
    pub added_by: Option<domain::ids::AccountId>,
    pub added_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
