//! Invitations, one a person and dialogue.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "invitation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::InvitationId,
    pub dialogue_id: domain::ids::DialogueId,
    pub person_id: domain::ids::PersonId,
    pub state: domain::InvitationState,
    pub email: domain::EmailAddress,
    pub language: domain::Language,
    pub token_hash: String,
    pub calendar_uid: String,
    pub sequence: i64,
    pub issued_by: Option<domain::ids::AccountId>,
    pub issued_at: Option<DateTimeUtc>,
    pub answered_at: Option<DateTimeUtc>,
    pub withdrawn_at: Option<DateTimeUtc>,
    pub access_needs: String,
    pub diet: String,
    pub languages: String,
    pub comment: String,
    pub publish_name: bool,
    pub version: i64,
    pub created_at: DateTimeUtc,
    pub asked_at: Option<DateTimeUtc>,
    pub called_off: bool,
    pub reminders_off: bool,
    /// Advisers sit behind the table: they hold none of its seats and count in no balance.
    pub at_table: bool,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {
    #[sea_orm(
        belongs_to = "super::person::Entity",
        from = "Column::PersonId",
        to = "super::person::Column::Id"
    )]
    Person,
}

impl Related<super::person::Entity> for Entity {
    fn to() -> RelationDef {
        Relation::Person.def()
    }
}

impl ActiveModelBehavior for ActiveModel {}
