//! Dialogues.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "dialogue")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::DialogueId,
    pub slug: String,
    pub year: Option<i64>,
    pub number: Option<i64>,
    pub process_id: Option<domain::ids::ProcessId>,
    pub group_id: Option<domain::ids::WorkingGroupId>,
    pub title: String,
    pub format: domain::Format,
    pub mode: domain::Mode,
    pub state: domain::DialogueState,
    pub place: String,
    pub online_address: String,
    pub seats: i64,
    pub per_country: Option<i64>,
    pub per_organisation: Option<i64>,
    pub schedule: String,
    pub first_day: Option<String>,
    pub last_day: Option<String>,
    pub start_time: Option<String>,
    pub end_time: Option<String>,
    pub zone: Option<String>,
    pub starts_at: Option<DateTimeUtc>,
    pub ends_at: Option<DateTimeUtc>,
    pub respond_by: Option<DateTimeUtc>,
    pub summary: String,
    pub language: domain::Language,
    pub version: i64,
    pub created_at: DateTimeUtc,
    pub changed_at: DateTimeUtc,
    pub convened_at: Option<DateTimeUtc>,
    pub repeats: String,
    pub series_ends_at: Option<DateTimeUtc>,
    pub series_steps: i64,
    pub programme_published_at: Option<DateTimeUtc>,
    pub archived_at: Option<DateTimeUtc>,
    /// How many partners it has of its own.
    pub partners: i64,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
