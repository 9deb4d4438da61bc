//! Notes verbales and letters that announce a delegation.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "delegation_letter")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::DelegationLetterId,
    pub delegation_id: domain::ids::DelegationId,
    pub name: String,
    pub kind: domain::document::FileKind,
    /// SHA-256 of the content in hexadecimal.
    pub hash: String,
    pub bytes: i64,
    pub sent_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
