//! Inputs, without a word of them.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "input")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::InputId,
    pub call_id: domain::ids::CallId,
    pub dialogue_id: domain::ids::DialogueId,
    pub reference: String,
    pub token_hash: String,
    pub address_mac: String,
    pub state: domain::input::InputState,
    pub kind: domain::input::InputKind,
    pub language: domain::Language,
    pub visibility: domain::document::Visibility,
    pub attribution: domain::input::Attribution,
    pub author_kind: Option<domain::OrganisationType>,
    pub iso3: Option<String>,
    pub author: Vec<u8>,
    pub draft: Option<Vec<u8>>,
    pub number: i64,
    pub begun_at: DateTimeUtc,
    pub proved_at: Option<DateTimeUtc>,
    pub saved_at: Option<DateTimeUtc>,
    pub submitted_at: Option<DateTimeUtc>,
    pub revised_at: Option<DateTimeUtc>,
    pub withdrawn_at: Option<DateTimeUtc>,
    pub withheld_at: Option<DateTimeUtc>,
    pub withheld_reason: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
