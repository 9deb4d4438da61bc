//! Answers, reports and comments; a later answer stands beside the earlier ones and changes none of them.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "recommendation_statement")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::RecommendationStatementId,
    pub recommendation_id: domain::ids::RecommendationId,
    pub request_id: Option<domain::ids::RecommendationRequestId>,
    pub kind: domain::follow_up::StatementKind,
    pub author: domain::follow_up::AuthorKind,
    pub author_name: String,
    /// ISO 3166-1 alpha-3.
    pub iso3: Option<String>,
    pub organisation_id: Option<domain::ids::OrganisationId>,
    pub answer: Option<domain::follow_up::AddresseeAnswer>,
    pub text: String,
    /// Web addresses, one a line.
    pub evidence: String,
    pub language: domain::Language,
    /// As 2023-03-01.
    pub day: String,
    pub said_at: DateTimeUtc,
    pub written_by: Option<domain::ids::AccountId>,
    pub withheld_at: Option<DateTimeUtc>,
    pub withheld_reason: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
