//! Comments on a draft, and what became of each.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "report_comment")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::CommentId,
    pub commenter_id: domain::ids::CommenterId,
    pub place: domain::comment::CommentPlace,
    pub item: String,
    pub text: String,
    pub made_at: DateTimeUtc,
    pub changed_at: Option<DateTimeUtc>,
    pub disposition: Option<domain::comment::Disposition>,
    pub reason: String,
    pub decided_by: Option<domain::ids::AccountId>,
    pub decided_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
