//! Names in a report that attribute nothing to anybody.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "naming_ruling")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::NamingRulingId,
    pub report_id: domain::ids::ReportId,
    pub kind: domain::naming::NamedKind,
    pub name: String,
    pub person_id: Option<domain::ids::PersonId>,
    pub place: domain::comment::CommentPlace,
    pub item: String,
    pub text_hash: String,
    pub reason: String,
    pub ruled_by: Option<domain::ids::AccountId>,
    pub ruled_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
