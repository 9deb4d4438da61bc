//! Co-hosts, regional processes and supporters of dialogues and processes.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "partner")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::PartnerId,
    pub dialogue_id: Option<domain::ids::DialogueId>,
    pub process_id: Option<domain::ids::ProcessId>,
    pub organisation_id: Option<domain::ids::OrganisationId>,
    pub name: String,
    pub role: domain::partner::PartnerRole,
    pub link: String,
    pub place: i64,
    pub logo_hash: Option<String>,
    pub logo_kind: Option<domain::document::FileKind>,
    pub logo_bytes: Option<i64>,
    pub logo_width: Option<i64>,
    pub logo_height: Option<i64>,
    pub version: i64,
    pub created_at: DateTimeUtc,
    pub changed_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
