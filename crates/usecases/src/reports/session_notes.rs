//! What rapporteurs note in the sessions of the programme: for the desk alone, to draw points from.

use std::collections::HashMap;

use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, SessionId};
use domain::{Actor, Language, Permission, Refusal, text};
use entity::session_note::{ActiveModel, Column, Entity};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    QueryOrder,
};

use crate::dialogues::queries::DialogueHead;
use crate::{Platform, Result};

/// The longest note of a session, in characters.
pub const NOTE_MAX: usize = 50_000;

/// A session and whether something was noted in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: SessionId,
    pub title: String,
    pub day: i64,
    pub noted: bool,
}

/// A session's note as its form shows it.
#[derive(Clone, Debug)]
pub struct Note {
    pub head: DialogueHead,
    pub title: String,
    pub text: String,
    /// Nought while nothing was noted.
    pub version: i64,
}

/// The sessions of a dialogue in their order. Two queries.
pub(super) async fn list(platform: &Platform, dialogue: DialogueId) -> Result<Vec<Line>> {
    use entity::session::{Column as Session, Entity as Sessions};
    let db = platform.db();
    let sessions = Sessions::find()
        .filter(Session::DialogueId.eq(dialogue))
        .order_by_asc(Session::Day)
        .order_by_asc(Session::Start)
        .order_by_asc(Session::Id)
        .all(db)
        .await?;
    let ids: Vec<SessionId> = sessions.iter().map(|session| session.id).collect();
    let notes = Entity::find()
        .filter(Column::SessionId.is_in(ids))
        .all(db)
        .await?;
    let noted: HashMap<SessionId, bool> = notes
        .into_iter()
        .map(|note| (note.session_id, !note.text.is_empty()))
        .collect();
    Ok(sessions
        .into_iter()
        .map(|session| Line {
            noted: noted.get(&session.id).copied().unwrap_or_default(),
            id: session.id,
            title: session.title,
            day: session.day,
        })
        .collect())
}

async fn session(
    db: &impl ConnectionTrait,
    dialogue: DialogueId,
    id: SessionId,
) -> Result<entity::session::Model> {
    let found = entity::session::Entity::find_by_id(id)
        .filter(entity::session::Column::DialogueId.eq(dialogue))
        .one(db)
        .await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// A session of the dialogue, its note and the language of the dialogue.
pub(super) async fn of(
    platform: &Platform,
    dialogue: DialogueId,
    id: SessionId,
) -> Result<(entity::session::Model, String, Language)> {
    let db = platform.db();
    let session = session(db, dialogue, id).await?;
    let row = entity::dialogue::Entity::find_by_id(dialogue)
        .one(db)
        .await?;
    let row = row.ok_or(Refusal::NotFound)?;
    let note = Entity::find_by_id(id).one(db).await?;
    let text = note.map(|note| note.text).unwrap_or_default();
    Ok((session, text, row.language))
}

/// Reads the note of a session.
///
/// # Errors
/// Not found when the dialogue has no such session; refuses those who may not write reports.
pub async fn note(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    id: SessionId,
) -> Result<Note> {
    actor.may(Permission::WriteReports)?;
    let db = platform.db();
    let session = session(db, dialogue, id).await?;
    let row = entity::dialogue::Entity::find_by_id(dialogue)
        .one(db)
        .await?;
    let row = row.ok_or(Refusal::NotFound)?;
    let known = Entity::find_by_id(id).one(db).await?;
    let (text, version) = known.map_or((String::new(), 0), |note| (note.text, note.version));
    Ok(Note {
        head: DialogueHead::of(&row)?,
        title: session.title,
        text,
        version,
    })
}

/// Writes the note of a session of which `version` was seen.
///
/// # Errors
/// As [`note()`]; [`Refusal::ChangedMeanwhile`] when a colleague wrote since, and a text that is too long.
pub async fn write(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    id: SessionId,
    version: i64,
    typed: &str,
) -> Result<()> {
    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(dialogue).await?;
    actor.may(Permission::WriteReports)?;
    let session = session(tx.db(), dialogue.id, id).await?;
    let text = text::optional_paragraphs(typed, NOTE_MAX)
        .map_err(|problem| Refusal::field("text", problem))?;
    let known = Entity::find_by_id(id).one(tx.db()).await?;
    if known.as_ref().map_or("", |note| note.text.as_str()) == text {
        return Ok(());
    }
    if known.as_ref().map_or(0, |note| note.version) != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let row = ActiveModel {
        session_id: Set(id),
        text: Set(text),
        version: Set(version + 1),
        changed_by: Set(actor.account()),
        changed_at: Set(tx.now()),
    };
    match known {
        Some(_) => {
            row.update(tx.db()).await?;
        }
        None => {
            Entity::insert(row).exec_without_returning(tx.db()).await?;
        }
    }
    let title = session.title;
    let entry = Entry::SessionNoteWritten { title };
    tx.record(actor, &Subject::Dialogue(dialogue.id), &entry)
        .await?;
    tx.commit().await
}
