//! Who looks after recommendations, by name.

use std::collections::HashMap;

use domain::ids::{OrganisationId, WorkingGroupId};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use super::one::OwnerLine;
use crate::Result;

/// The names of those who look after recommendations.
pub(super) struct Owners {
    organisations: HashMap<OrganisationId, String>,
    groups: HashMap<WorkingGroupId, entity::working_group::Model>,
}

impl Owners {
    /// Two queries at most.
    pub async fn of(
        db: &impl ConnectionTrait,
        rows: &[entity::recommendation::Model],
    ) -> Result<Self> {
        let ids: Vec<_> = rows
            .iter()
            .filter_map(|row| row.owner_organisation_id)
            .collect();
        let organisations = if ids.is_empty() {
            Vec::new()
        } else {
            use entity::organisation::{Column, Entity};
            Entity::find()
                .select_only()
                .column(Column::Id)
                .column(Column::Name)
                .filter(Column::Id.is_in(ids))
                .into_tuple::<(OrganisationId, String)>()
                .all(db)
                .await?
        };
        let ids: Vec<_> = rows.iter().filter_map(|row| row.owner_group_id).collect();
        let groups = if ids.is_empty() {
            Vec::new()
        } else {
            use entity::working_group::{Column, Entity};
            Entity::find().filter(Column::Id.is_in(ids)).all(db).await?
        };
        Ok(Self {
            organisations: organisations.into_iter().collect(),
            groups: groups.into_iter().map(|row| (row.id, row)).collect(),
        })
    }

    /// The name; empty for the secretariat, and for none.
    pub fn name(&self, row: &entity::recommendation::Model) -> String {
        let organisation = row
            .owner_organisation_id
            .and_then(|id| self.organisations.get(&id).cloned());
        let group = || Some(self.groups.get(&row.owner_group_id?)?.title.clone());
        organisation.or_else(group).unwrap_or_default()
    }

    /// The owner as a page says it; none where nobody looks after it.
    pub fn line(&self, row: &entity::recommendation::Model) -> Option<OwnerLine> {
        let group = row.owner_group_id.and_then(|id| self.groups.get(&id));
        Some(OwnerLine {
            kind: row.owner_kind?,
            name: self.name(row),
            group: row.owner_group_id,
            slug: group.map(|group| group.slug.clone()),
        })
    }

    /// What a sheet says of the owner: a group by the address of its page, which stays.
    pub fn in_sheet(&self, row: &entity::recommendation::Model) -> String {
        let group = row.owner_group_id.and_then(|id| self.groups.get(&id));
        group.map_or_else(|| self.name(row), |group| group.slug.clone())
    }
}
