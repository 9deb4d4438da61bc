//! The organisations that lead a group.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "working_group_lead")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub group_id: domain::ids::WorkingGroupId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub organisation_id: domain::ids::OrganisationId,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
