//! Texts of groups, whole.

use domain::group_outcome::TextForm;
use domain::ids::{GroupOutcomeId, WorkingGroupId};
use domain::{Actor, Refusal};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::list::{lead_names, line};
use super::{Line, Text, TextLine, by_slug, title};
use crate::groups::rows;
use crate::{Platform, Result};

pub(super) fn text_line(row: &entity::group_outcome::Model) -> TextLine {
    TextLine {
        id: row.id,
        number: row.number,
        title: row.title.clone(),
        language: row.language,
        state: row.state,
        published_at: row.published_at,
    }
}

fn text(row: entity::group_outcome::Model) -> Text {
    Text {
        line: text_line(&row),
        body: row.body,
        reason: row.reason,
        hash: row.hash,
        version: row.version,
    }
}

/// Reads a text for those who run the group, with the group's name.
///
/// # Errors
/// Refuses those who do not run the group; not found when it has no such text.
pub async fn one_text(
    platform: &Platform,
    actor: &Actor,
    group: WorkingGroupId,
    id: GroupOutcomeId,
) -> Result<(String, Text, TextForm)> {
    use entity::group_outcome::{Column, Entity};
    actor.may_run(group)?;
    let row = Entity::find_by_id(id)
        .filter(Column::GroupId.eq(group))
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let title = title(platform, group).await?;
    let form = rows::text_form(&row);
    Ok((title, text(row), form))
}

/// Reads a published text by its address, with its group.
///
/// # Errors
/// Not found when the public knows of no such text.
pub async fn public_text(platform: &Platform, slug: &str, number: i64) -> Result<(Line, Text)> {
    use entity::group_outcome::{Column, Entity};
    let group = by_slug(platform, slug).await?;
    let row = Entity::find()
        .filter(Column::GroupId.eq(group.id))
        .filter(Column::Number.eq(number))
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let leads = lead_names(platform.db(), group.id).await?;
    Ok((line(&group, leads, 0, 0), text(row)))
}
