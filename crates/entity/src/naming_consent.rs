//! Who agreed to be named in a report.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "naming_consent")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::NamingConsentId,
    pub report_id: domain::ids::ReportId,
    pub kind: domain::naming::NamedKind,
    pub name: String,
    pub person_id: Option<domain::ids::PersonId>,
    pub given_by: String,
    pub given_on: String,
    pub words: String,
    pub recorded_by: Option<domain::ids::AccountId>,
    pub recorded_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
