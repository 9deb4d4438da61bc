//! What the library holds: good practices, tools, guidance.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "library_entry")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::LibraryEntryId,
    pub slug: String,
    pub kind: domain::library::LibraryKind,
    pub state: domain::library::LibraryState,
    pub language: domain::Language,
    pub authors: String,
    pub iso3: Option<String>,
    pub region: Option<domain::RegionalGroup>,
    pub year: Option<i64>,
    pub link: String,
    pub input_id: Option<domain::ids::InputId>,
    pub review_due: Option<String>,
    pub reason: String,
    pub version: i64,
    pub created_at: DateTimeUtc,
    pub changed_at: DateTimeUtc,
    pub published_at: Option<DateTimeUtc>,
    pub withdrawn_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
