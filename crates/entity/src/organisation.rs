//! Ministries, NGOs, universities and other bodies.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "organisation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::OrganisationId,
    pub name: String,
    pub name_key: String,
    #[sea_orm(column_name = "type")]
    pub kind: domain::OrganisationType,
    pub iso3: Option<String>,
    pub created_at: DateTimeUtc,
    /// Who answered last for the organisation's delegations.
    pub focal_point_id: Option<domain::ids::PersonId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
