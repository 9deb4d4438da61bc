//! Meetings of other bodies.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "forum")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::ForumId,
    pub title: String,
    pub organiser: String,
    pub place: String,
    pub address: String,
    pub first_day: String,
    pub last_day: String,
    pub region: Option<domain::RegionalGroup>,
    pub uid: Option<String>,
    pub version: i64,
    pub created_at: DateTimeUtc,
    pub changed_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
