//! Groups that the public knows of, and the texts that they have published.

use std::collections::HashMap;

use domain::group::GroupState;
use domain::group_outcome::OutcomeState;
use domain::ids::{GroupOutcomeId, WorkingGroupId};
use domain::paths;
use domain::search::EntryKind;
use entity::{group_outcome, working_group};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::PAGE;
use crate::search::entry::Entry;
use crate::search::refresh::Keeper;
use crate::{Platform, Result};

pub(super) async fn take(platform: &Platform, keeper: &mut Keeper<'_>) -> Result<()> {
    let rows = working_group::Entity::find()
        .filter(working_group::Column::State.ne(GroupState::Draft))
        .order_by_asc(working_group::Column::Id)
        .all(platform.db())
        .await?;
    for row in &rows {
        let entry = Entry {
            which: row.id.to_string(),
            kind: EntryKind::Group,
            address: paths::working_group(&row.slug),
            title: row.title.clone(),
            context: String::new(),
            body: row.purpose.clone(),
            language: row.language,
            day: None,
            themes: Vec::new(),
        };
        keeper.take(entry).await?;
    }
    let groups = rows.iter().map(|row| (row.id, row)).collect();
    texts(platform, keeper, &groups).await
}

async fn texts(
    platform: &Platform,
    keeper: &mut Keeper<'_>,
    groups: &HashMap<WorkingGroupId, &working_group::Model>,
) -> Result<()> {
    use group_outcome::{Column, Entity};
    let mut behind: Option<GroupOutcomeId> = None;
    loop {
        let mut rows = Entity::find().filter(Column::State.eq(OutcomeState::Published));
        if let Some(id) = behind {
            rows = rows.filter(Column::Id.gt(id));
        }
        let rows = rows
            .order_by_asc(Column::Id)
            .limit(PAGE)
            .all(platform.db())
            .await?;
        let Some(last) = rows.last() else {
            return Ok(());
        };
        behind = Some(last.id);
        for row in rows {
            let (Some(group), Some(number)) = (groups.get(&row.group_id), row.number) else {
                continue;
            };
            let entry = Entry {
                which: row.id.to_string(),
                kind: EntryKind::GroupText,
                address: paths::group_outcome(&group.slug, number),
                title: row.title,
                context: group.title.clone(),
                body: prose::plain(&row.body),
                language: row.language,
                day: row.published_at.map(|at| at.date_naive()),
                themes: Vec::new(),
            };
            keeper.take(entry).await?;
        }
    }
}
