//! What pages show of documents: one function a list, two or three queries each.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::document::{DocumentKind, FileKind, Shelf, Visibility};
use domain::ids::{DialogueId, DocumentFileId, DocumentId, SessionId, WorkingGroupId};
use domain::{Actor, Language, Refusal};
use entity::document::{Column, Entity as Documents, Model};
use entity::document_file::{self, Column as FileColumn, Entity as DocumentFiles};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::desk::{Right, allowed, of_shelf};
use super::readers::{everybody, invited_to, present};
use crate::{Platform, Result};

/// A document with its versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub id: DocumentId,
    pub title: String,
    pub kind: DocumentKind,
    pub visibility: Visibility,
    /// Its place in the list, from 1.
    pub place: i64,
    pub version: i64,
    pub archived: bool,
    /// The session that it belongs to, with its title; none for the dialogue or group as a whole.
    pub session: Option<(SessionId, String)>,
    /// One for each language, in the order of the languages; never empty.
    pub editions: Vec<Edition>,
}

/// A document in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    pub language: Language,
    /// The present version first; readers are given that one alone.
    pub versions: Vec<Version>,
}

/// One version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub id: DocumentFileId,
    pub number: i64,
    pub made_at: DateTime<Utc>,
    pub is: Is,
}

/// What a version is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Is {
    /// An https address elsewhere.
    Link(String),
    File {
        name: String,
        kind: FileKind,
        bytes: i64,
    },
}

/// Reads all documents of a dialogue with its sessions, or of a group, with every version; archived ones, too.
///
/// # Errors
/// Refuses those who may not see them at the desk.
pub async fn desk(platform: &Platform, actor: &Actor, shelf: Shelf) -> Result<Vec<Document>> {
    allowed(platform, actor, shelf, Right::See).await?;
    list(platform, of_shelf(shelf), Condition::all()).await
}

/// Reads one of them.
///
/// # Errors
/// As [`desk`]; not found when the shelf has no such document.
pub async fn one(
    platform: &Platform,
    actor: &Actor,
    shelf: Shelf,
    id: DocumentId,
) -> Result<Document> {
    allowed(platform, actor, shelf, Right::See).await?;
    let this = Condition::all().add(Column::Id.eq(id)).add(of_shelf(shelf));
    let found = list(platform, this, Condition::all()).await?.pop();
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// The sessions of a dialogue that a document can belong to, in the order of the programme.
///
/// # Errors
/// Refuses those who may not see dialogues at the desk.
pub async fn sessions(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<Vec<(SessionId, String)>> {
    use entity::session::{Column, Entity};
    allowed(platform, actor, Shelf::Dialogue(dialogue), Right::See).await?;
    Ok(Entity::find()
        .select_only()
        .columns([Column::Id, Column::Title])
        .filter(Column::DialogueId.eq(dialogue))
        .order_by_asc(Column::Day)
        .order_by_asc(Column::Start)
        .order_by_asc(Column::Id)
        .into_tuple()
        .all(platform.db())
        .await?)
}

/// What the public reads of a dialogue and, once the programme is published, of its sessions.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn public_of_dialogue(platform: &Platform, id: DialogueId) -> Result<Vec<Document>> {
    let shelf = of_shelf(Shelf::Dialogue(id));
    list(platform, everybody().add(shelf), present()).await
}

/// What the public reads of a group.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn public_of_group(platform: &Platform, id: WorkingGroupId) -> Result<Vec<Document>> {
    let shelf = of_shelf(Shelf::Group(id));
    list(platform, everybody().add(shelf), present()).await
}

/// What those who are invited to a dialogue read.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn for_invited(
    platform: &Platform,
    dialogue: DialogueId,
    group: Option<WorkingGroupId>,
) -> Result<Vec<Document>> {
    list(platform, invited_to(dialogue, group), present()).await
}

async fn list(
    platform: &Platform,
    documents: Condition,
    versions: Condition,
) -> Result<Vec<Document>> {
    let db = platform.db();
    let rows = Documents::find()
        .filter(documents)
        .order_by_asc(Column::Place)
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let files = DocumentFiles::find()
        .filter(FileColumn::DocumentId.is_in(rows.iter().map(|row| row.id)))
        .filter(versions)
        .order_by_desc(FileColumn::Number)
        .all(db)
        .await?;
    let of: Vec<SessionId> = rows.iter().filter_map(|row| row.session_id).collect();
    let sessions: HashMap<SessionId, String> = if of.is_empty() {
        HashMap::new()
    } else {
        use entity::session::{Column, Entity};
        let titles: Vec<(SessionId, String)> = Entity::find()
            .select_only()
            .columns([Column::Id, Column::Title])
            .filter(Column::Id.is_in(of))
            .into_tuple()
            .all(db)
            .await?;
        titles.into_iter().collect()
    };
    let mut editions: HashMap<DocumentId, Vec<Edition>> = HashMap::new();
    for file in files {
        let of = editions.entry(file.document_id).or_default();
        let language = file.language;
        let Some(version) = version(file) else {
            continue;
        };
        match of.iter_mut().find(|edition| edition.language == language) {
            Some(edition) => edition.versions.push(version),
            None => of.push(Edition {
                language,
                versions: vec![version],
            }),
        }
    }
    Ok(rows
        .into_iter()
        .map(|row| {
            let mut editions = editions.remove(&row.id).unwrap_or_default();
            editions.sort_by_key(|edition| edition.language);
            document(row, editions, &sessions)
        })
        .collect())
}

fn document(row: Model, editions: Vec<Edition>, sessions: &HashMap<SessionId, String>) -> Document {
    let session = row.session_id.and_then(|id| {
        let title = sessions.get(&id)?.clone();
        Some((id, title))
    });
    Document {
        id: row.id,
        title: row.title,
        kind: row.kind,
        visibility: row.visibility,
        place: row.place,
        version: row.version,
        archived: row.archived_at.is_some(),
        session,
        editions,
    }
}

fn version(row: document_file::Model) -> Option<Version> {
    let is = match (row.link, row.name, row.kind, row.bytes) {
        (Some(link), ..) => Is::Link(link),
        (None, Some(name), Some(kind), Some(bytes)) => Is::File { name, kind, bytes },
        // The database keeps a row from being neither.
        (None, ..) => return None,
    };
    Some(Version {
        id: row.id,
        number: row.number,
        made_at: row.made_at,
        is,
    })
}
