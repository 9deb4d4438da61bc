//! Opening a version: for everybody, for those who hold an invitation, and for the desk.

use domain::document::{FileKind, Shelf, opens};
use domain::ids::{DocumentFileId, DocumentId};
use domain::{Actor, Language, Refusal};
use entity::document::{Column, Entity as Documents};
use entity::document_file::{Column as FileColumn, Entity as DocumentFiles, Model};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder};

use super::desk::{Right, allowed, of_shelf};
use super::readers::{everybody, invited_to};
use crate::{Platform, Result, invitations};

/// What a version consists of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// An https address elsewhere.
    Link(String),
    File(Stored),
}

/// A file that the store keeps; [`crate::files::Files::open`] reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    pub name: String,
    pub kind: FileKind,
    pub bytes: u64,
    /// SHA-256 in hexadecimal.
    pub hash: String,
}

/// The present version of a document that everybody can read.
///
/// # Errors
/// Not found when there is none for the public.
pub async fn public(platform: &Platform, id: DocumentId, language: Language) -> Result<Content> {
    present(platform, everybody(), id, language).await
}

/// The present version of a document for whoever holds this link.
///
/// # Errors
/// Not found for a link that nobody was given or whose invitation opens nothing more, and when those invited
/// have no such document.
pub async fn behind_link(
    platform: &Platform,
    token: &str,
    id: DocumentId,
    language: Language,
) -> Result<Content> {
    let invitation = invitations::find_by_token(platform.db(), token).await?;
    if !opens(invitation.state) {
        return Err(Refusal::NotFound.into());
    }
    let dialogue = entity::dialogue::Entity::find_by_id(invitation.dialogue_id)
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let theirs = invited_to(dialogue.id, dialogue.group_id);
    present(platform, theirs, id, language).await
}

/// Any version of a document, for those who look after its shelf.
///
/// # Errors
/// Refuses those who may not see it; not found when the shelf has no such version.
pub async fn at_desk(
    platform: &Platform,
    actor: &Actor,
    shelf: Shelf,
    id: DocumentId,
    file: DocumentFileId,
) -> Result<Content> {
    allowed(platform, actor, shelf, Right::See).await?;
    is_there(platform, of_shelf(shelf), id).await?;
    let found = DocumentFiles::find_by_id(file)
        .filter(FileColumn::DocumentId.eq(id))
        .one(platform.db())
        .await?;
    content(found.ok_or(Refusal::NotFound)?)
}

async fn present(
    platform: &Platform,
    readable: Condition,
    id: DocumentId,
    language: Language,
) -> Result<Content> {
    is_there(platform, readable, id).await?;
    let found = DocumentFiles::find()
        .filter(FileColumn::DocumentId.eq(id))
        .filter(FileColumn::Language.eq(language))
        .order_by_desc(FileColumn::Number)
        .one(platform.db())
        .await?;
    content(found.ok_or(Refusal::NotFound)?)
}

async fn is_there(platform: &Platform, readable: Condition, id: DocumentId) -> Result<()> {
    let found = Documents::find()
        .filter(Column::Id.eq(id))
        .filter(readable)
        .one(platform.db())
        .await?;
    found.map(|_| ()).ok_or_else(|| Refusal::NotFound.into())
}

fn content(row: Model) -> Result<Content> {
    match (row.link, row.name, row.kind, row.hash, row.bytes) {
        (Some(link), ..) => Ok(Content::Link(link)),
        (None, Some(name), Some(kind), Some(hash), Some(bytes)) => Ok(Content::File(Stored {
            name,
            kind,
            bytes: u64::try_from(bytes).unwrap_or_default(),
            hash,
        })),
        // The database keeps a row from being neither.
        (None, ..) => Err(Refusal::NotFound.into()),
    }
}
