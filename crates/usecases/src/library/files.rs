//! Files of entries: what can be had here, beside what stands behind a link.
//!
//! A file is material of its entry, so that whoever looked at another state of it is told: every change of a file makes
//! a version of the entry. The public reads a file as long as it reads the entry.

use std::collections::HashMap;

use domain::audit::{Change, Entry};
use domain::document::{FileFault, FileKind};
use domain::ids::{LibraryEntryId, LibraryFileId};
use domain::library::{FILES_MAX, FileFacts, FileForm, LibraryState, parse_file};
use domain::{Actor, FieldError, Language, Permission, Problem, Refusal};
use entity::library_file::{ActiveModel, Column, Entity, Model};
use entity::{library_entry, library_language};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    QuerySelect, QueryTrait,
};

use super::public::{Filter, selected};
use super::rows;
use super::write::keep;
use crate::documents::{Content, Stored, Upload, check_file};
use crate::{Platform, Result, Tx};

/// A file in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub id: LibraryFileId,
    pub language: Language,
    /// Empty where the name says enough.
    pub title: String,
    pub name: String,
    pub kind: FileKind,
    pub bytes: i64,
    /// SHA-256 of the content in hexadecimal.
    pub hash: String,
}

impl File {
    /// What it is called where it is listed.
    #[must_use]
    pub fn called(&self) -> &str {
        match self.title.as_str() {
            "" => &self.name,
            title => title,
        }
    }

    fn of(row: Model) -> Self {
        Self {
            id: row.id,
            language: row.language,
            title: row.title,
            name: row.name,
            kind: row.kind,
            bytes: row.bytes,
            hash: row.hash,
        }
    }
}

/// The files of many entries, by their languages and what they are called. One query; none without entries.
pub(super) async fn of<C: ConnectionTrait>(
    db: &C,
    ids: &[LibraryEntryId],
) -> Result<HashMap<LibraryEntryId, Vec<File>>> {
    let mut found: HashMap<LibraryEntryId, Vec<File>> = HashMap::new();
    if ids.is_empty() {
        return Ok(found);
    }
    let rows = Entity::find()
        .filter(Column::EntryId.is_in(ids.iter().copied()))
        .all(db)
        .await?;
    for row in rows {
        let files = found.entry(row.entry_id).or_default();
        files.push(File::of(row));
    }
    for files in found.values_mut() {
        in_order(files);
    }
    Ok(found)
}

/// The same order whoever reads: each language for itself, by its own alphabet.
fn in_order(files: &mut [File]) {
    files.sort_unstable_by_key(|file| (file.language, file.id));
    for of_one in files.chunk_by_mut(|one, next| one.language == next.language) {
        if let Some(language) = of_one.first().map(|file| file.language) {
            locale::sort_by_name(language, of_one, |file| file.called().to_owned());
        }
    }
}

/// The same of one entry.
pub(super) async fn of_one<C: ConnectionTrait>(db: &C, id: LibraryEntryId) -> Result<Vec<File>> {
    Ok(of(db, &[id]).await?.remove(&id).unwrap_or_default())
}

/// Adds a file to an entry. The id comes with the form, so that a form that is sent twice adds one.
///
/// # Errors
/// Refuses fields and files that need another look, more than [`FILES_MAX`], and those who do not keep the library;
/// [`Refusal::NotFound`] when there is no such entry.
pub async fn add_file(
    platform: &Platform,
    actor: &Actor,
    entry: LibraryEntryId,
    id: LibraryFileId,
    form: &FileForm,
    upload: Option<Upload>,
) -> Result<()> {
    // Nobody else has a file looked into, and none is for an entry that is not there.
    actor.may(Permission::KeepLibrary)?;
    if let Some(known) = Entity::find_by_id(id).one(platform.db()).await? {
        return sent_twice(&known, entry);
    }
    let found = library_entry::Entity::find_by_id(entry).one(platform.db());
    found.await?.ok_or(Refusal::NotFound)?;
    let (facts, file) = match (parse_file(form), looked_into(platform, upload).await) {
        (Ok(facts), Ok(file)) => (facts, file),
        (facts, file) => {
            let mut errors = facts.err().unwrap_or_default();
            errors.extend(file.err().map(|problem| FieldError::new("file", problem)));
            return Err(Refusal::Invalid(errors).into());
        }
    };
    file.keep(platform.files()).await?;
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, entry).await?;
    let known = Entity::find()
        .filter(Column::EntryId.eq(entry))
        .all(tx.db())
        .await?;
    if known.iter().any(|one| one.id == id) {
        return Ok(());
    }
    if known.len() >= FILES_MAX {
        return Err(Refusal::field("file", Problem::File(FileFault::TooMany)).into());
    }
    let (title, language) = (facts.title, facts.language);
    let made = ActiveModel {
        id: Set(id),
        entry_id: Set(entry),
        language: Set(language),
        title: Set(title.clone()),
        hash: Set(file.hash.clone()),
        name: Set(file.name.clone()),
        kind: Set(file.kind),
        bytes: Set(file.bytes()),
        made_at: Set(tx.now()),
    };
    Entity::insert(made).exec_without_returning(tx.db()).await?;
    can_be_had_in(&tx, entry, language).await?;
    let (entry_title, state) = changed(&tx, row).await?;
    let said = Entry::LibraryFileAdded {
        title: entry_title,
        file: if title.is_empty() {
            file.name.clone()
        } else {
            title
        },
        language,
    };
    keep(tx, actor, state, said).await?;
    file.settle(platform.files()).await
}

fn sent_twice(known: &Model, entry: LibraryEntryId) -> Result<()> {
    if known.entry_id == entry {
        Ok(())
    } else {
        Err(Refusal::NotFound.into())
    }
}

async fn looked_into(
    platform: &Platform,
    upload: Option<Upload>,
) -> Result<crate::documents::Checked, Problem> {
    let upload = upload.ok_or(Problem::File(FileFault::NotChosen))?;
    check_file(platform.files(), upload).await
}

/// Changes what is said of a file, for an entry that `version` of was shown.
///
/// # Errors
/// Refuses fields that need another look, and those who do not keep the library; [`Refusal::ChangedMeanwhile`] when
/// somebody else saved the entry since; [`Refusal::NotFound`] when it has no such file.
pub async fn change_file(
    platform: &Platform,
    actor: &Actor,
    (entry, id): (LibraryEntryId, LibraryFileId),
    version: i64,
    form: &FileForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, entry).await?;
    let file = of_entry(tx.db(), entry, id).await?;
    rows::seen(&row, version)?;
    let facts = parse_file(form).map_err(Refusal::Invalid)?;
    let changes = differences(&file, &facts);
    if changes.is_empty() {
        return Ok(());
    }
    let called = File::of(file.clone()).called().to_owned();
    let mut written: ActiveModel = file.into();
    written.language = Set(facts.language);
    written.title = Set(facts.title);
    written.update(tx.db()).await?;
    can_be_had_in(&tx, entry, facts.language).await?;
    let (title, state) = changed(&tx, row).await?;
    let said = Entry::LibraryFileChanged {
        title,
        file: called,
        changes,
    };
    keep(tx, actor, state, said).await
}

fn differences(file: &Model, facts: &FileFacts) -> Vec<Change> {
    let mut changes = Vec::new();
    let (before, after) = (file.language.code(), facts.language.code());
    Change::note(&mut changes, "language", before, after);
    Change::note(&mut changes, "title", &file.title, &facts.title);
    changes
}

/// Takes a file away. Done twice it is done once.
///
/// # Errors
/// Refuses those who do not keep the library; [`Refusal::NotFound`] when there is no such entry.
pub async fn remove_file(
    platform: &Platform,
    actor: &Actor,
    (entry, id): (LibraryEntryId, LibraryFileId),
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, entry).await?;
    let found = Entity::find_by_id(id)
        .filter(Column::EntryId.eq(entry))
        .one(tx.db())
        .await?;
    let Some(file) = found else {
        return Ok(());
    };
    Entity::delete_by_id(id).exec(tx.db()).await?;
    let (title, state) = changed(&tx, row).await?;
    let file = File::of(file).called().to_owned();
    keep(tx, actor, state, Entry::LibraryFileRemoved { title, file }).await
}

/// Makes the next version of an entry. Returns its title and its state.
async fn changed(tx: &Tx, row: library_entry::Model) -> Result<(String, LibraryState)> {
    let title = rows::beside_one(tx.db(), row.id).await?.title(row.language);
    let (state, version) = (row.state, row.version);
    let mut changed: library_entry::ActiveModel = row.into();
    changed.version = Set(version + 1);
    changed.changed_at = Set(tx.now());
    changed.update(tx.db()).await?;
    Ok((title, state))
}

/// What can be had in a file's language is found by it. Taken away it stays: the link may lead to it as well.
async fn can_be_had_in(tx: &Tx, entry: LibraryEntryId, language: Language) -> Result<()> {
    let row = library_language::ActiveModel {
        entry_id: Set(entry),
        language: Set(language),
    };
    library_language::Entity::insert(row)
        .on_conflict_do_nothing()
        .exec_without_returning(tx.db())
        .await?;
    Ok(())
}

async fn of_entry(
    db: &impl ConnectionTrait,
    entry: LibraryEntryId,
    id: LibraryFileId,
) -> Result<Model> {
    let found = Entity::find_by_id(id)
        .filter(Column::EntryId.eq(entry))
        .one(db)
        .await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// A file of an entry that everybody can read.
///
/// # Errors
/// [`Refusal::NotFound`] for another entry's file, and while the entry is not published.
pub async fn open_file(platform: &Platform, slug: &str, id: LibraryFileId) -> Result<Content> {
    let readable = selected(&Filter::default())
        .select_only()
        .column(library_entry::Column::Id)
        .filter(library_entry::Column::Slug.eq(slug))
        .into_query();
    let found = Entity::find_by_id(id)
        .filter(Column::EntryId.in_subquery(readable))
        .one(platform.db())
        .await?;
    Ok(content(found.ok_or(Refusal::NotFound)?))
}

/// A file of an entry in any state, for those who keep the library.
///
/// # Errors
/// Refuses those who do not keep it; [`Refusal::NotFound`] for another entry's file.
pub async fn open_file_at_desk(
    platform: &Platform,
    actor: &Actor,
    (entry, id): (LibraryEntryId, LibraryFileId),
) -> Result<Content> {
    actor.may(Permission::KeepLibrary)?;
    Ok(content(of_entry(platform.db(), entry, id).await?))
}

fn content(row: Model) -> Content {
    Content::File(Stored {
        name: row.name,
        kind: row.kind,
        bytes: u64::try_from(row.bytes).unwrap_or_default(),
        hash: row.hash,
    })
}

/// The hashes of all files that everybody can read, with what they are, for the search.
pub(crate) async fn hashes(db: &impl ConnectionTrait) -> Result<Vec<(String, FileKind)>> {
    let readable = selected(&Filter::default())
        .select_only()
        .column(library_entry::Column::Id)
        .into_query();
    Ok(Entity::find()
        .select_only()
        .columns([Column::Hash, Column::Kind])
        .filter(Column::EntryId.in_subquery(readable))
        .into_tuple()
        .all(db)
        .await?)
}
