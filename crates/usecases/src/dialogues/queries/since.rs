//! What happened to a plan since somebody opened its form, read from the audit trail.

use chrono::{DateTime, Utc};
use domain::audit::{Change, Entry};
use domain::ids::DialogueId;
use domain::{Actor, Permission};
use entity::audit::{Column, Entity};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::{Platform, Result, reach};

/// What colleagues changed since a version was shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Since {
    /// The version that there is now.
    pub version: i64,
    /// Who changed it last, and when; the name is missing when it was the platform itself.
    pub last: Option<(DateTime<Utc>, Option<String>)>,
    /// Each field with its value then and now.
    pub changes: Vec<Change>,
}

/// The entries of which each raises a dialogue's version by one.
const RAISING: [&str; 5] = [
    "dialogue-changed",
    "dialogue-convened",
    "dialogue-held",
    "dialogue-cancelled",
    "dialogue-reconvened",
];

/// The most changes that are followed back.
const FOLLOWED: i64 = 200;

/// Reads what changed since `version` was shown.
///
/// # Errors
/// Not found when there is no such dialogue; refuses those who may not plan dialogues.
pub async fn changes_since(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    version: i64,
) -> Result<Since> {
    let db = platform.db();
    let row = reach::dialogue(db, actor, Permission::PlanDialogues, id).await?;
    let steps = (row.version - version).clamp(0, FOLLOWED);
    let mut since = Since {
        version: row.version,
        ..Since::default()
    };
    let mut rows = Entity::find()
        .filter(Column::DialogueId.eq(id))
        .filter(Column::Code.is_in(RAISING))
        .order_by_desc(Column::Id)
        .limit(u64::try_from(steps).unwrap_or_default())
        .all(db)
        .await?;
    if let Some(last) = rows.first() {
        let name = match last.account_id {
            Some(account) => entity::account::Entity::find_by_id(account).one(db).await?,
            None => None,
        };
        since.last = Some((last.at, name.map(|account| account.name)));
    }
    rows.reverse();
    for row in rows {
        // An entry that cannot be read leaves a gap in what is shown, and nothing more.
        if let Ok(Entry::DialogueChanged { changes }) = serde_json::from_value(row.entry) {
            for change in changes {
                note(&mut since.changes, change);
            }
        }
    }
    since.changes.retain(|change| change.before != change.after);
    Ok(since)
}

/// Joins a later change of a field to the earlier ones.
fn note(changes: &mut Vec<Change>, later: Change) {
    match changes.iter_mut().find(|known| known.field == later.field) {
        Some(known) => known.after = later.after,
        None => changes.push(later),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_changed_twice_is_told_once() {
        let change = |before: &str, after: &str| Change {
            field: "seats".to_owned(),
            before: before.to_owned(),
            after: after.to_owned(),
        };
        let mut changes = Vec::new();
        note(&mut changes, change("20", "25"));
        note(&mut changes, change("25", "30"));
        assert_eq!(changes, [change("20", "30")]);
    }
}
