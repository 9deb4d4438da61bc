//! The lives of many dialogues at once, in five queries.

use std::collections::HashMap;

use domain::ids::DialogueId;
use domain::life::{Answers, Life};
use domain::{InvitationState, ReportState};
use entity::dialogue::Model;
use entity::{quota, session, shortlist_entry};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};

use crate::Result;
use crate::dialogues::rows;

/// The life of each dialogue, in the order given.
pub async fn lives(db: &impl ConnectionTrait, dialogues: &[Model]) -> Result<Vec<Life>> {
    let ids: Vec<DialogueId> = dialogues.iter().map(|row| row.id).collect();
    let quotas = rows_of::<quota::Entity>(db, &ids, quota::Column::DialogueId).await?;
    let shortlisted =
        rows_of::<shortlist_entry::Entity>(db, &ids, shortlist_entry::Column::DialogueId).await?;
    let answers = answers(db, &ids).await?;
    let sessions = rows_of::<session::Entity>(db, &ids, session::Column::DialogueId).await?;
    let reports = reports(db, &ids).await?;
    dialogues
        .iter()
        .map(|row| {
            Ok(Life {
                facts: rows::facts(row)?,
                described: !row.summary.is_empty(),
                quotas: quotas.get(&row.id).copied().unwrap_or(0),
                shortlisted: shortlisted.get(&row.id).copied().unwrap_or(0),
                answers: answers.get(&row.id).copied().unwrap_or_default(),
                sessions: sessions.get(&row.id).copied().unwrap_or(0),
                report: reports.get(&row.id).copied(),
            })
        })
        .collect()
}

/// How many rows of this table each dialogue has.
async fn rows_of<E: EntityTrait>(
    db: &impl ConnectionTrait,
    ids: &[DialogueId],
    dialogue: E::Column,
) -> Result<HashMap<DialogueId, u32>> {
    let rows: Vec<(DialogueId, i64)> = E::find()
        .select_only()
        .column(dialogue)
        .column_as(dialogue.count(), "rows")
        .filter(dialogue.is_in(ids.iter().copied()))
        .group_by(dialogue)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(id, n)| (id, count(n))).collect())
}

/// How the invited of each dialogue answered.
pub async fn answers(
    db: &impl ConnectionTrait,
    ids: &[DialogueId],
) -> Result<HashMap<DialogueId, Answers>> {
    use entity::invitation::{Column, Entity};
    let rows: Vec<(DialogueId, InvitationState, i64)> = Entity::find()
        .select_only()
        .column(Column::DialogueId)
        .column(Column::State)
        .column_as(Column::Id.count(), "rows")
        .filter(Column::DialogueId.is_in(ids.iter().copied()))
        .group_by(Column::DialogueId)
        .group_by(Column::State)
        .into_tuple()
        .all(db)
        .await?;
    let mut found: HashMap<DialogueId, Answers> = HashMap::new();
    for (id, state, n) in rows {
        found.entry(id).or_default().add(state, count(n));
    }
    Ok(found)
}

async fn reports(
    db: &impl ConnectionTrait,
    ids: &[DialogueId],
) -> Result<HashMap<DialogueId, ReportState>> {
    use entity::report::{Column, Entity};
    let rows: Vec<(DialogueId, ReportState)> = Entity::find()
        .select_only()
        .column(Column::DialogueId)
        .column(Column::State)
        .filter(Column::DialogueId.is_in(ids.iter().copied()))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

fn count(n: i64) -> u32 {
    u32::try_from(n).unwrap_or_default()
}
