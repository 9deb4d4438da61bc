//! Those who are asked to comment on a draft.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "commenter")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::CommenterId,
    pub round_id: domain::ids::CommentRoundId,
    pub person_id: Option<domain::ids::PersonId>,
    pub name: String,
    pub organisation: String,
    pub email: domain::EmailAddress,
    pub email_key: String,
    pub language: domain::Language,
    pub token_hash: String,
    pub asked_at: DateTimeUtc,
    pub reminded_at: Option<DateTimeUtc>,
    pub silent_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
