//! The bytes of mails, sealed with the secret key.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "sealed_mail")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub mail_id: domain::ids::MailId,
    pub sealed: Vec<u8>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
