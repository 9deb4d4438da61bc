//! Draws at work, and what became of the last one.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "drawing")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::DrawingId,
    pub dialogue_id: domain::ids::DialogueId,
    pub method: String,
    pub seed: String,
    pub instance_hash: String,
    pub state: domain::DrawingState,
    pub step: String,
    pub round: i64,
    pub reached: Option<f64>,
    pub bound: Option<f64>,
    pub gap: Option<f64>,
    pub begun_by: Option<domain::ids::AccountId>,
    pub begun_at: DateTimeUtc,
    pub told_at: DateTimeUtc,
    pub stop_at: Option<DateTimeUtc>,
    pub ended_at: Option<DateTimeUtc>,
    pub refusal: String,
    pub draw_id: Option<domain::ids::DrawId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
