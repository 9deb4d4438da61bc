//! Parts of templates.

use sea_orm::entity::prelude::*;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "template_part")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: domain::ids::TemplatePartId,
    pub template_id: domain::ids::TemplateId,
    pub kind: domain::TemplatePart,
    pub place: i64,
    pub heading: String,
    pub guidance: String,
    pub limit_to: Option<i64>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
