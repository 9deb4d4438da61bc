//! Entries of the library as rows and as forms.

use std::collections::HashMap;

use domain::ids::LibraryEntryId;
use domain::library::{EntryForm, Facts, Text};
use domain::{Actor, Language, Permission, Refusal, Theme};
use entity::library_entry::{ActiveModel, Entity, Model};
use entity::{library_language, library_text, library_theme};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect,
};

use crate::{Result, Tx};

/// Loads an entry and keeps every other writer from deciding about it until the commit.
///
/// # Errors
/// Refuses those who do not keep the library; [`Refusal::NotFound`] when there is none.
pub(super) async fn lock(tx: &Tx, actor: &Actor, id: LibraryEntryId) -> Result<Model> {
    actor.may(Permission::KeepLibrary)?;
    // SQLite's write lock is held already; the lock clause is for PostgreSQL, SQLite has none.
    let found = Entity::find_by_id(id).lock_exclusive().one(tx.db()).await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// Goes on only with the version that was shown.
pub(super) fn seen(row: &Model, version: i64) -> Result<()> {
    if row.version == version {
        Ok(())
    } else {
        Err(Refusal::ChangedMeanwhile.into())
    }
}

/// What an entry has besides its row.
#[derive(Clone, Debug, Default)]
pub(super) struct Beside {
    /// With the version of the entry that each was written on; the entry's own language is among them.
    pub texts: Vec<(Language, (Text, i64))>,
    pub themes: Vec<Theme>,
    pub languages: Vec<Language>,
}

impl Beside {
    /// The title in the entry's own language.
    pub fn title(&self, own: Language) -> String {
        domain::library::text_for(&self.texts, own, own)
            .map(|(_, (text, _))| text.title.clone())
            .unwrap_or_default()
    }
}

/// The same of many entries. Three queries.
pub(super) async fn beside<C: ConnectionTrait>(
    db: &C,
    ids: &[LibraryEntryId],
) -> Result<HashMap<LibraryEntryId, Beside>> {
    let mut found: HashMap<LibraryEntryId, Beside> = HashMap::with_capacity(ids.len());
    if ids.is_empty() {
        return Ok(found);
    }
    let of = || ids.iter().copied();
    for row in library_text::Entity::find()
        .filter(library_text::Column::EntryId.is_in(of()))
        .order_by_asc(library_text::Column::Language)
        .all(db)
        .await?
    {
        let text = Text {
            title: row.title,
            summary: row.summary,
            body: row.body,
        };
        let texts = &mut found.entry(row.entry_id).or_default().texts;
        texts.push((row.language, (text, row.of_version)));
    }
    for row in library_theme::Entity::find()
        .filter(library_theme::Column::EntryId.is_in(of()))
        .all(db)
        .await?
    {
        found
            .entry(row.entry_id)
            .or_default()
            .themes
            .push(row.theme);
    }
    for row in library_language::Entity::find()
        .filter(library_language::Column::EntryId.is_in(of()))
        .all(db)
        .await?
    {
        let languages = &mut found.entry(row.entry_id).or_default().languages;
        languages.push(row.language);
    }
    for one in found.values_mut() {
        one.themes.sort_unstable();
        one.languages.sort_unstable();
        one.texts.sort_unstable_by_key(|(language, _)| *language);
    }
    Ok(found)
}

/// The same of one entry.
pub(super) async fn beside_one<C: ConnectionTrait>(db: &C, id: LibraryEntryId) -> Result<Beside> {
    Ok(beside(db, &[id]).await?.remove(&id).unwrap_or_default())
}

/// Writes facts into the columns of a row. Whose work an input is, the input says.
pub(super) fn write(facts: &Facts, of_input: bool, row: &mut ActiveModel) {
    row.kind = Set(facts.kind);
    row.language = Set(facts.language);
    row.authors = Set(if of_input {
        String::new()
    } else {
        facts.authors.clone()
    });
    row.iso3 = Set(facts.iso3.clone());
    row.region = Set(facts.region);
    row.year = Set(facts.year.map(i64::from));
    row.link = Set(facts.link.clone());
}

/// Writes themes and languages in place of what was there.
pub(super) async fn write_lists(tx: &Tx, id: LibraryEntryId, facts: &Facts) -> Result<()> {
    library_theme::Entity::delete_many()
        .filter(library_theme::Column::EntryId.eq(id))
        .exec(tx.db())
        .await?;
    library_language::Entity::delete_many()
        .filter(library_language::Column::EntryId.eq(id))
        .exec(tx.db())
        .await?;
    if !facts.themes.is_empty() {
        let rows = facts.themes.iter().map(|theme| library_theme::ActiveModel {
            entry_id: Set(id),
            theme: Set(*theme),
        });
        library_theme::Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    let rows = facts
        .languages
        .iter()
        .map(|language| library_language::ActiveModel {
            entry_id: Set(id),
            language: Set(*language),
        });
    library_language::Entity::insert_many(rows)
        .exec_without_returning(tx.db())
        .await?;
    Ok(())
}

/// Puts a text in place of the one in its language.
pub(super) async fn put_text(
    tx: &Tx,
    id: LibraryEntryId,
    language: Language,
    text: &Text,
    of_version: i64,
) -> Result<()> {
    library_text::Entity::delete_by_id((id, language))
        .exec(tx.db())
        .await?;
    let row = library_text::ActiveModel {
        entry_id: Set(id),
        language: Set(language),
        title: Set(text.title.clone()),
        summary: Set(text.summary.clone()),
        body: Set(text.body.clone()),
        of_version: Set(of_version),
    };
    library_text::Entity::insert(row)
        .exec_without_returning(tx.db())
        .await?;
    Ok(())
}

/// The entry as its form shows it.
pub(super) fn form_of(row: &Model, beside: &Beside) -> EntryForm {
    let own = beside.texts.iter().find(|(of, _)| *of == row.language);
    let (title, summary, body) = own.map_or_else(Default::default, |(_, (text, _))| {
        (text.title.clone(), text.summary.clone(), text.body.clone())
    });
    EntryForm {
        kind: row.kind.to_string(),
        language: row.language.to_string(),
        title,
        summary,
        body,
        themes: beside.themes.iter().map(ToString::to_string).collect(),
        languages: beside.languages.iter().map(ToString::to_string).collect(),
        authors: row.authors.clone(),
        iso3: row.iso3.clone().unwrap_or_default(),
        region: row.region.map(|one| one.to_string()).unwrap_or_default(),
        year: row.year.map(|year| year.to_string()).unwrap_or_default(),
        link: row.link.clone(),
    }
}
