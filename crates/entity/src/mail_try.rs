//! Every try of a mail, and what the receiving server said.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "mail_try")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub mail_id: domain::ids::MailId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub nth: i64,
    pub at: DateTimeUtc,
    pub outcome: domain::TryOutcome,
    pub reply: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
