//! What groups publish under their own name.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "group_outcome")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::GroupOutcomeId,
    pub group_id: domain::ids::WorkingGroupId,
    pub number: Option<i64>,
    pub title: String,
    pub body: String,
    pub language: domain::Language,
    pub state: domain::group_outcome::OutcomeState,
    pub reason: String,
    pub hash: Option<String>,
    pub published_at: Option<DateTimeUtc>,
    pub version: i64,
    pub created_at: DateTimeUtc,
    pub changed_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::working_group::Entity",
        from = "Column::GroupId",
        to = "super::working_group::Column::Id"
    )]
    Group,
}

impl Related<super::working_group::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Group.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
