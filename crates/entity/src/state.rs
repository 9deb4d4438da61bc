//! States as the United Nations names them.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "state")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub iso3: String,
    pub iso2: String,
    pub m49: String,
    pub name: String,
    pub region: String,
    pub subregion: String,
    pub un_status: String,
    pub regional_group: Option<domain::RegionalGroup>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
