//! Numbered recommendations.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel, serde::Deserialize)]
#[sea_orm(table_name = "recommendation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::RecommendationId,
    pub report_id: domain::ids::ReportId,
    pub number: i64,
    pub reference: String,
    pub text: String,
    pub theme: Option<domain::Theme>,
    pub state: domain::RecommendationState,
    pub support: domain::Grade,
    pub point_id: Option<domain::ids::PointId>,
    pub status: domain::follow_up::FollowUpStatus,
    pub status_reason: String,
    pub owner_kind: Option<domain::follow_up::OwnerKind>,
    pub owner_organisation_id: Option<domain::ids::OrganisationId>,
    pub owner_group_id: Option<domain::ids::WorkingGroupId>,
    /// As 2023-03-01.
    pub due_on: Option<String>,
    pub follow_up_version: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
