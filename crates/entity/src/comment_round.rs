//! Drafts that were circulated for comments.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "comment_round")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::CommentRoundId,
    pub report_id: domain::ids::ReportId,
    pub number: i64,
    pub draft: Json,
    pub message: String,
    pub zone: String,
    pub opened_by: Option<domain::ids::AccountId>,
    pub opened_at: DateTimeUtc,
    pub closes_at: DateTimeUtc,
    pub reminded_at: Option<DateTimeUtc>,
    pub ended_at: Option<DateTimeUtc>,
    pub ended: Option<domain::comment::RoundEnd>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
