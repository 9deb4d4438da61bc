//! Who has a part in a session.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session_person")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub session_id: domain::ids::SessionId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub person_id: domain::ids::PersonId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub role: domain::SessionRole,
    pub place: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
