//! Reading the audit trail.

use chrono::{DateTime, Utc};
use domain::audit::Entry;
use domain::ids::{AccountId, DialogueId, PersonId};
use domain::{Actor, Permission};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::{Platform, Result};

/// A line of the trail.
#[derive(Clone, Debug)]
pub struct Line {
    pub at: DateTime<Utc>,
    /// `account`, `invited`, `platform` or `public`.
    pub actor: String,
    /// The name of the account that did it.
    pub account: Option<String>,
    pub person: Option<(PersonId, String)>,
    pub dialogue: Option<(DialogueId, String)>,
    pub entry: Entry,
}

/// Which lines to read.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub dialogue: Option<DialogueId>,
    pub person: Option<PersonId>,
    pub account: Option<AccountId>,
    /// The page, from 0.
    pub page: u64,
}

/// How many lines a page of the trail has.
pub const PAGE: u64 = 50;

/// Reads a page of the trail, newest first, and says how many lines there are in all.
///
/// # Errors
/// Refuses those who may not read the trail.
pub async fn trail(
    platform: &Platform,
    actor: &Actor,
    filter: &Filter,
) -> Result<(Vec<Line>, u64)> {
    use entity::audit::{Column, Entity};
    actor.may(Permission::SeeAudit)?;
    let mut select = Entity::find();
    if let Some(id) = filter.dialogue {
        select = select.filter(Column::DialogueId.eq(id));
    }
    if let Some(id) = filter.person {
        select = select.filter(Column::PersonId.eq(id));
    }
    if let Some(id) = filter.account {
        select = select.filter(Column::AccountId.eq(id));
    }
    let total = select.clone().count(platform.db()).await?;
    let rows = select
        .order_by_desc(Column::Id)
        .offset(filter.page * PAGE)
        .limit(PAGE)
        .all(platform.db())
        .await?;

    let accounts = entity::account::Entity::find()
        .filter(entity::account::Column::Id.is_in(rows.iter().filter_map(|row| row.account_id)))
        .all(platform.db())
        .await?;
    let people = entity::person::Entity::find()
        .filter(entity::person::Column::Id.is_in(rows.iter().filter_map(|row| row.person_id)))
        .all(platform.db())
        .await?;
    let dialogues = entity::dialogue::Entity::find()
        .filter(entity::dialogue::Column::Id.is_in(rows.iter().filter_map(|row| row.dialogue_id)))
        .all(platform.db())
        .await?;

    let mut lines = Vec::with_capacity(rows.len());
    for row in rows {
        let entry = serde_json::from_value(row.entry).map_err(|error| {
            anyhow::Error::new(error).context(format!("reading the audit entry {}", row.id))
        })?;
        let person = row
            .person_id
            .and_then(|id| people.iter().find(|person| person.id == id));
        let dialogue = row
            .dialogue_id
            .and_then(|id| dialogues.iter().find(|dialogue| dialogue.id == id));
        lines.push(Line {
            at: row.at,
            actor: row.actor,
            account: row
                .account_id
                .and_then(|id| accounts.iter().find(|a| a.id == id))
                .map(|a| a.name.clone()),
            person: person.map(|p| {
                (
                    p.id,
                    format!("{} {}", p.given_name, p.family_name)
                        .trim()
                        .to_owned(),
                )
            }),
            dialogue: dialogue.map(|d| (d.id, d.title.clone())),
            entry,
        });
    }
    Ok((lines, total))
}
