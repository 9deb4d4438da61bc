//! Adding documents, and further versions and languages of them.

use domain::audit::Entry;
use domain::document::{
    DOCUMENTS_MAX, NewForm, Shelf, Source, VERSIONS_MAX, VersionForm, parse_facts, parse_session,
    parse_version,
};
use domain::ids::{DocumentFileId, DocumentId};
use domain::{Actor, FieldError, Language, Problem, Refusal};
use entity::document_file::{
    ActiveModel as NewFile, Column as FileColumn, Entity as DocumentFiles,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::content::{self, Checked};
use super::desk::{Desk, Right, allowed};
use crate::{Platform, Result, Tx};

/// A file as it was sent: nothing about it is believed.
#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    pub name: String,
    pub content: Vec<u8>,
}

impl std::fmt::Debug for Upload {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a file of {} bytes", self.content.len())
    }
}

/// What a version consists of.
enum Content {
    Link(String),
    File(Checked),
}

/// Adds a document with its first version. The id comes with the form, so that a form that is sent twice adds
/// one.
///
/// # Errors
/// Refuses fields and files that need another look, more than [`DOCUMENTS_MAX`], and those who may not write
/// here; not found when there is no such dialogue or group.
pub async fn add(
    platform: &Platform,
    actor: &Actor,
    shelf: Shelf,
    id: DocumentId,
    form: &NewForm,
    upload: Option<Upload>,
) -> Result<()> {
    allowed(platform, actor, shelf, Right::Write).await?;
    let facts = parse_facts(&form.facts);
    let session = parse_session(&form.session);
    let version = read(platform, &form.version, upload).await?;
    let (facts, session, (language, content)) = match (facts, session, version) {
        (Ok(facts), Ok(session), Ok(version)) => (facts, session, version),
        (facts, session, version) => {
            let errors = [facts.err(), session.err(), version.err()];
            let errors = errors.into_iter().flatten().flatten().collect();
            return Err(Refusal::Invalid(errors).into());
        }
    };
    keep(platform, &content).await?;
    let desk = Desk::open(platform, actor, shelf, Right::Write).await?;
    let known = desk.documents().await?;
    if known.iter().any(|row| row.id == id) {
        return Ok(());
    }
    if known.len() as u64 >= DOCUMENTS_MAX {
        let max = DOCUMENTS_MAX as usize;
        return Err(Refusal::TooManyRows { max }.into());
    }
    if let Some(session) = session
        && !desk.has_session(session).await?
    {
        return Err(Refusal::field("session", Problem::NotAChoice).into());
    }
    let (dialogue, group) = match (shelf, session) {
        (Shelf::Dialogue(_), Some(_)) => (None, None),
        (Shelf::Dialogue(id), None) => (Some(id), None),
        (Shelf::Group(id), _) => (None, Some(id)),
    };
    let now = desk.tx.now();
    let last = known.iter().map(|row| row.place).max().unwrap_or(0);
    let row = entity::document::ActiveModel {
        id: Set(id),
        dialogue_id: Set(dialogue),
        session_id: Set(session),
        group_id: Set(group),
        kind: Set(facts.kind),
        title: Set(facts.title.clone()),
        visibility: Set(facts.visibility),
        place: Set(last + 1),
        version: Set(1),
        archived_at: Set(None),
        created_at: Set(now),
        changed_at: Set(now),
    };
    entity::document::Entity::insert(row)
        .exec_without_returning(desk.tx.db())
        .await?;
    if let Some(place) = facts.place {
        desk.place(id, place).await?;
    }
    insert(&desk.tx, id, DocumentFileId::new(), (language, 1), &content).await?;
    let entry = Entry::DocumentAdded {
        title: facts.title,
        language,
    };
    desk.keep(actor, &[facts.visibility], entry).await?;
    settle(platform, content).await
}

/// Adds the next version in a language, or the first in another one. What was there stays. The id comes with
/// the form, so that a form that is sent twice adds one.
///
/// # Errors
/// As [`add`]; refuses an archived document.
pub async fn add_version(
    platform: &Platform,
    actor: &Actor,
    shelf: Shelf,
    document: DocumentId,
    id: DocumentFileId,
    form: &VersionForm,
    upload: Option<Upload>,
) -> Result<()> {
    allowed(platform, actor, shelf, Right::Write).await?;
    let version = read(platform, form, upload).await?;
    let (language, content) = version.map_err(Refusal::Invalid)?;
    keep(platform, &content).await?;
    let desk = Desk::open(platform, actor, shelf, Right::Write).await?;
    let row = desk.document(document).await?;
    let known = DocumentFiles::find()
        .filter(FileColumn::DocumentId.eq(document))
        .all(desk.tx.db())
        .await?;
    if known.iter().any(|file| file.id == id) {
        return Ok(());
    }
    if row.archived_at.is_some() {
        return Err(archived());
    }
    if known.len() as u64 >= VERSIONS_MAX {
        let max = VERSIONS_MAX as usize;
        return Err(Refusal::TooManyRows { max }.into());
    }
    let of_language = known.iter().filter(|file| file.language == language);
    // The shelf is locked: two uploads at once become two versions.
    let number = of_language.map(|file| file.number).max().unwrap_or(0) + 1;
    insert(&desk.tx, document, id, (language, number), &content).await?;
    let entry = Entry::DocumentVersionAdded {
        title: row.title,
        language,
        number,
    };
    desk.keep(actor, &[row.visibility], entry).await?;
    settle(platform, content).await
}

pub(super) fn archived() -> crate::Error {
    Refusal::WrongState {
        state: "document-archived",
    }
    .into()
}

/// Reads the form of a version and looks into its file, so that everything that is wrong is told at once.
async fn read(
    platform: &Platform,
    form: &VersionForm,
    upload: Option<Upload>,
) -> Result<Result<(Language, Content), Vec<FieldError>>> {
    let version = parse_version(form, upload.is_some());
    let checked = match upload {
        Some(upload) => Some(content::check(platform.files(), upload).await),
        None => None,
    };
    let refused = |problem: &Problem| FieldError::new("file", problem.clone());
    Ok(match (version, checked) {
        (Ok((language, Source::File)), Some(Ok(file))) => Ok((language, Content::File(file))),
        (Ok((language, Source::Link(link))), _) => Ok((language, Content::Link(link))),
        (Ok((_, Source::File)), Some(Err(problem))) => Err(vec![refused(&problem)]),
        (Ok((_, Source::File)), None) => Err(vec![refused(&Problem::Required)]),
        (Err(mut errors), checked) => {
            if let Some(Err(problem)) = checked {
                errors.push(refused(&problem));
            }
            Err(errors)
        }
    })
}

/// Writes content into the store, before any row names it.
async fn keep(platform: &Platform, content: &Content) -> Result<()> {
    match content {
        Content::Link(_) => Ok(()),
        Content::File(file) => file.keep(platform.files()).await,
    }
}

/// Makes sure of it once a row does.
async fn settle(platform: &Platform, content: Content) -> Result<()> {
    match content {
        Content::Link(_) => Ok(()),
        Content::File(file) => file.settle(platform.files()).await,
    }
}

async fn insert(
    tx: &Tx,
    document: DocumentId,
    id: DocumentFileId,
    (language, number): (Language, i64),
    content: &Content,
) -> Result<()> {
    let mut row = NewFile {
        id: Set(id),
        document_id: Set(document),
        language: Set(language),
        number: Set(number),
        link: Set(None),
        hash: Set(None),
        name: Set(None),
        kind: Set(None),
        bytes: Set(None),
        made_at: Set(tx.now()),
    };
    match content {
        Content::Link(link) => row.link = Set(Some(link.clone())),
        Content::File(file) => {
            row.hash = Set(Some(file.hash.clone()));
            row.name = Set(Some(file.name.clone()));
            row.kind = Set(Some(file.kind));
            row.bytes = Set(Some(file.bytes()));
        }
    }
    DocumentFiles::insert(row)
        .exec_without_returning(tx.db())
        .await?;
    Ok(())
}
