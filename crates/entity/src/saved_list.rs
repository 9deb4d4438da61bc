//! Selections of a list that officers come back to.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "saved_list")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::SavedListId,
    pub account_id: domain::ids::AccountId,
    pub list: domain::List,
    pub name: String,
    pub query: String,
    pub shared: bool,
    pub made_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
