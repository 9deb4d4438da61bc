//! Letters in the secretariat's own words.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "letter_template")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::LetterTemplateId,
    pub letter: domain::LetterKind,
    pub language: domain::Language,
    pub version: i64,
    pub ours: bool,
    pub subject: String,
    pub body: String,
    pub made_by: Option<domain::ids::AccountId>,
    pub made_at: DateTimeUtc,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
