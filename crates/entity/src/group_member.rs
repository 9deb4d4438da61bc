//! Members of groups, each for a term.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "group_member")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::GroupMemberId,
    pub group_id: domain::ids::WorkingGroupId,
    pub person_id: domain::ids::PersonId,
    pub capacity: domain::group::Capacity,
    pub since: String,
    pub until: Option<String>,
    pub availability: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
