//! Files that came with registrations, or wait for one.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "registration_file")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::RegistrationFileId,
    pub dialogue_id: domain::ids::DialogueId,
    pub registration_id: Option<domain::ids::RegistrationId>,
    pub field: String,
    pub ticket_hash: String,
    pub hash: String,
    pub name: Vec<u8>,
    pub kind: domain::document::FileKind,
    pub bytes: i64,
    pub made_at: DateTimeUtc,
    pub kept_until: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
