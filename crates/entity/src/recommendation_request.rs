//! Organisations that are asked about a recommendation, one request an organisation and recommendation.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "recommendation_request")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::RecommendationRequestId,
    pub recommendation_id: domain::ids::RecommendationId,
    pub organisation_id: domain::ids::OrganisationId,
    pub focal_point_id: domain::ids::PersonId,
    pub part: domain::follow_up::Part,
    pub token_hash: String,
    /// As 2023-03-01.
    pub answer_by: Option<String>,
    pub message: String,
    pub version: i64,
    pub asked_at: DateTimeUtc,
    /// The last mail that asks.
    pub reminded_at: DateTimeUtc,
    pub answered_at: Option<DateTimeUtc>,
    pub closed_at: Option<DateTimeUtc>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
