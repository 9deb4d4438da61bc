//! Versions of documents in their languages. Rows are added and never changed.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "document_file")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::DocumentFileId,
    pub document_id: domain::ids::DocumentId,
    pub language: domain::Language,
    pub number: i64,
    pub link: Option<String>,
    pub hash: Option<String>,
    pub name: Option<String>,
    pub kind: Option<domain::document::FileKind>,
    pub bytes: Option<i64>,
    pub made_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
