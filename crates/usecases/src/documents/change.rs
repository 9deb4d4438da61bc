//! Changing what is said of a document, archiving and restoring it.

use domain::audit::{Change, Entry};
use domain::document::{FactsForm, Shelf, parse_facts};
use domain::ids::{DialogueId, DocumentId, SessionId};
use domain::{Actor, Refusal};
use entity::document::{ActiveModel, Column, Entity as Documents};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::desk::{Desk, Right};
use super::write::archived;
use crate::{Platform, Result, Tx};

/// Changes title, kind, readers and place of a document that `version` of was shown.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`], fields that need another look, an archived document; not found when the
/// shelf has no such document.
pub async fn change(
    platform: &Platform,
    actor: &Actor,
    shelf: Shelf,
    id: DocumentId,
    version: i64,
    form: &FactsForm,
) -> Result<()> {
    let desk = Desk::open(platform, actor, shelf, Right::Write).await?;
    let row = desk.document(id).await?;
    let facts = parse_facts(form).map_err(Refusal::Invalid)?;
    if row.archived_at.is_some() {
        return Err(archived());
    }
    if row.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let place = facts.place.map_or(row.place, i64::from);
    let mut changes = Vec::new();
    Change::note(&mut changes, "title", &row.title, &facts.title);
    Change::note(&mut changes, "kind", row.kind, facts.kind);
    Change::note(&mut changes, "visibility", row.visibility, facts.visibility);
    Change::note(&mut changes, "place", row.place, place);
    if changes.is_empty() {
        return Ok(());
    }
    if let Some(place) = facts.place.filter(|_| place != row.place) {
        desk.place(id, place).await?;
    }
    let seen = [row.visibility, facts.visibility];
    let changed = ActiveModel {
        id: Set(id),
        title: Set(facts.title.clone()),
        kind: Set(facts.kind),
        visibility: Set(facts.visibility),
        version: Set(version + 1),
        changed_at: Set(desk.tx.now()),
        ..Default::default()
    };
    changed.update(desk.tx.db()).await?;
    let title = facts.title;
    desk.keep(actor, &seen, Entry::DocumentChanged { title, changes })
        .await
}

/// Takes a document away from its readers; the desk keeps it with all its versions. Done twice it is done once.
///
/// # Errors
/// Refuses those who may not; not found when the shelf has no such document.
pub async fn archive(
    platform: &Platform,
    actor: &Actor,
    shelf: Shelf,
    id: DocumentId,
) -> Result<()> {
    set_archived(platform, actor, shelf, id, true).await
}

/// Gives an archived document back to its readers.
///
/// # Errors
/// As [`archive`].
pub async fn restore(
    platform: &Platform,
    actor: &Actor,
    shelf: Shelf,
    id: DocumentId,
) -> Result<()> {
    set_archived(platform, actor, shelf, id, false).await
}

async fn set_archived(
    platform: &Platform,
    actor: &Actor,
    shelf: Shelf,
    id: DocumentId,
    away: bool,
) -> Result<()> {
    let desk = Desk::open(platform, actor, shelf, Right::Withdraw).await?;
    let row = desk.document(id).await?;
    if row.archived_at.is_some() == away {
        return Ok(());
    }
    let now = desk.tx.now();
    let changed = ActiveModel {
        id: Set(id),
        archived_at: Set(away.then_some(now)),
        version: Set(row.version + 1),
        changed_at: Set(now),
        ..Default::default()
    };
    changed.update(desk.tx.db()).await?;
    let title = row.title;
    let entry = if away {
        Entry::DocumentArchived { title }
    } else {
        Entry::DocumentRestored { title }
    };
    desk.keep(actor, &[row.visibility], entry).await
}

/// Gives the documents of a session that is being removed to its dialogue. Says whether there were any.
pub(crate) async fn leave_session(
    tx: &Tx,
    session: SessionId,
    dialogue: DialogueId,
) -> Result<bool> {
    let moved = Documents::update_many()
        .col_expr(Column::DialogueId, Expr::value(dialogue))
        .col_expr(Column::SessionId, Expr::value(None::<String>))
        .filter(Column::SessionId.eq(session))
        .exec(tx.db())
        .await?;
    Ok(moved.rows_affected > 0)
}
