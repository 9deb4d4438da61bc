//! Where the points of a report come from; nobody outside reads it.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "point_origin")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::OriginId,
    pub report_id: domain::ids::ReportId,
    pub point_id: domain::ids::PointId,
    pub input_id: Option<domain::ids::InputId>,
    pub question_id: Option<domain::ids::CallQuestionId>,
    pub session_id: Option<domain::ids::SessionId>,
    pub drawn_by: Option<domain::ids::AccountId>,
    pub drawn_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
