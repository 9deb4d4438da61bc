//! The points of a report, each with its grade.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Deserialize)]
#[sea_orm(table_name = "report_point")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::PointId,
    pub report_id: domain::ids::ReportId,
    pub section: domain::SectionKind,
    pub heading: String,
    pub theme: Option<domain::Theme>,
    pub text: String,
    pub grade: domain::Grade,
    pub verb: String,
    pub speaker_class: domain::SpeakerClass,
    pub place: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
