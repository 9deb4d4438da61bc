//! People of the directory.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "person")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::PersonId,
    pub external_id: Option<String>,
    pub given_name: String,
    pub family_name: String,
    pub name_key: String,
    pub gender: domain::Gender,
    pub email: Option<domain::EmailAddress>,
    pub email_key: Option<String>,
    pub position: String,
    pub mandate_scope: Option<domain::MandateScope>,
    pub organisation_id: Option<domain::ids::OrganisationId>,
    pub language: domain::Language,
    pub search_text: String,
    pub version: i64,
    pub created_at: DateTimeUtc,
    pub changed_at: DateTimeUtc,
    pub archived_at: Option<DateTimeUtc>,
    pub erased_at: Option<DateTimeUtc>,
    /// Why what is held about the person may not be erased; empty when it may.
    pub legal_hold: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
