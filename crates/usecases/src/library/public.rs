//! The library as the public reads it: the list with its filters and what each would find, one entry, and all of them
//! for feeds.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::ids::{InputId, LibraryEntryId};
use domain::library::{LibraryKind, LibraryState, Text, text_for};
use domain::{Language, Refusal, RegionalGroup, Theme};
use entity::library_entry::{Column, Entity, Model};
use entity::{input, library_language, library_theme};
use sea_orm::sea_query::{Query, SelectStatement};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

use super::counts::{Counts, counts};
use super::files::{self, File};
use super::rows::{self, Beside};
use crate::inputs::readers::{self, Head, Reader};
use crate::portal::Listing;
use crate::{Platform, Result};

/// Which entries to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub kind: Option<LibraryKind>,
    pub theme: Option<Theme>,
    /// In which language the material can be had.
    pub language: Option<Language>,
    pub authors: Option<String>,
    pub year: Option<i64>,
}

/// An entry as it is read in one language.
#[derive(Clone, Debug)]
pub struct Shown {
    pub id: LibraryEntryId,
    pub slug: String,
    pub kind: LibraryKind,
    /// The text, and the language in which it is.
    pub text: Text,
    pub language: Language,
    /// All languages in which there is a text.
    pub texts: Vec<Language>,
    pub themes: Vec<Theme>,
    /// The languages in which the material can be had.
    pub languages: Vec<Language>,
    /// As they are credited; empty when the input says whose work it is.
    pub authors: String,
    pub iso3: Option<String>,
    pub region: Option<RegionalGroup>,
    pub year: Option<i64>,
    pub link: String,
    /// What can be had here: by language, then by what it is called.
    pub files: Vec<File>,
    pub origin: Option<Origin>,
    pub published_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
}

/// The published input that an entry was taken from.
#[derive(Clone, Debug)]
pub struct Origin {
    pub reference: String,
    pub head: Head,
}

/// The public list.
#[derive(Clone, Debug)]
pub struct List {
    pub found: Listing<Shown>,
    pub counts: Counts,
}

/// What everybody can read: what is published, and was not taken back by the author of its input.
fn is_public() -> Condition {
    let readable = Query::select()
        .column((input::Entity, input::Column::Id))
        .from(input::Entity)
        .cond_where(readers::readable_by(Reader::Public))
        .to_owned();
    Condition::all()
        .add(Column::State.eq(LibraryState::Published))
        .add(
            Condition::any()
                .add(Column::InputId.is_null())
                .add(Column::InputId.in_subquery(readable)),
        )
}

/// The entries whose material can be had in a language.
pub(super) fn in_language(language: Language) -> SelectStatement {
    Query::select()
        .column(library_language::Column::EntryId)
        .from(library_language::Entity)
        .and_where(library_language::Column::Language.eq(language))
        .to_owned()
}

/// The entries that a filter shows to everybody.
pub(super) fn selected(filter: &Filter) -> Select<Entity> {
    let mut select = Entity::find().filter(is_public());
    if let Some(kind) = filter.kind {
        select = select.filter(Column::Kind.eq(kind));
    }
    if let Some(theme) = filter.theme {
        let about = Query::select()
            .column(library_theme::Column::EntryId)
            .from(library_theme::Entity)
            .and_where(library_theme::Column::Theme.eq(theme))
            .to_owned();
        select = select.filter(Column::Id.in_subquery(about));
    }
    if let Some(language) = filter.language {
        select = select.filter(Column::Id.in_subquery(in_language(language)));
    }
    if let Some(authors) = &filter.authors {
        select = select.filter(Column::Authors.eq(authors));
    }
    if let Some(year) = filter.year {
        select = select.filter(Column::Year.eq(year));
    }
    select
}

/// Reads the public list in a language: a page, and what each choice would find. Thirteen queries, however many entries
/// there are.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn list(
    platform: &Platform,
    language: Language,
    filter: &Filter,
    page: u64,
    per_page: u64,
) -> Result<List> {
    Ok(List {
        found: page_of(platform, language, filter, page, per_page).await?,
        counts: counts(platform, filter).await?,
    })
}

/// Reads a page of entries, what was published last first.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn page_of(
    platform: &Platform,
    language: Language,
    filter: &Filter,
    page: u64,
    per_page: u64,
) -> Result<Listing<Shown>> {
    let db = platform.db();
    let page = page.max(1);
    let total = selected(filter).count(db).await?;
    let found = selected(filter)
        .order_by_desc(Column::PublishedAt)
        .order_by_desc(Column::Id)
        .offset((page - 1) * per_page)
        .limit(per_page)
        .all(db)
        .await?;
    Ok(Listing {
        items: shown(platform, language, found).await?,
        page,
        per_page,
        total,
    })
}

/// The addresses of all entries, for the map of the site.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn slugs(platform: &Platform) -> Result<Vec<String>> {
    Ok(selected(&Filter::default())
        .select_only()
        .column(Column::Slug)
        .order_by_asc(Column::Id)
        .limit(10_000)
        .into_tuple()
        .all(platform.db())
        .await?)
}

/// Rows as they are read in a language. Six queries.
async fn shown(platform: &Platform, language: Language, found: Vec<Model>) -> Result<Vec<Shown>> {
    let ids: Vec<_> = found.iter().map(|row| row.id).collect();
    let mut beside = rows::beside(platform.db(), &ids).await?;
    let mut files = files::of(platform.db(), &ids).await?;
    let mut origins = origins(platform, found.iter().filter_map(|row| row.input_id)).await?;
    let shown = found.into_iter().filter_map(|row| {
        let beside = beside.remove(&row.id)?;
        let files = files.remove(&row.id).unwrap_or_default();
        let origin = row.input_id.and_then(|id| origins.remove(&id));
        of_row(row, beside, files, language, origin)
    });
    Ok(shown.collect())
}

fn of_row(
    row: Model,
    beside: Beside,
    files: Vec<File>,
    language: Language,
    origin: Option<Origin>,
) -> Option<Shown> {
    let texts = beside.texts.iter().map(|(of, _)| *of).collect();
    let (language, (text, _)) = text_for(&beside.texts, language, row.language)?.clone();
    Some(Shown {
        id: row.id,
        slug: row.slug,
        kind: row.kind,
        text,
        language,
        texts,
        themes: beside.themes,
        languages: beside.languages,
        authors: row.authors,
        iso3: row.iso3,
        region: row.region,
        year: row.year,
        link: row.link,
        files,
        origin,
        published_at: row.published_at?,
        changed_at: row.changed_at,
    })
}

#[derive(FromQueryResult)]
struct Named {
    id: InputId,
    reference: String,
}

/// What everybody can read of inputs. Two queries; none without inputs.
pub(super) async fn origins(
    platform: &Platform,
    of: impl IntoIterator<Item = InputId>,
) -> Result<HashMap<InputId, Origin>> {
    let ids: Vec<InputId> = of.into_iter().collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let named = input::Entity::find()
        .select_only()
        .columns([input::Column::Id, input::Column::Reference])
        .filter(readers::readable_by(Reader::Public))
        .filter(input::Column::Id.is_in(ids.iter().copied()))
        .into_model::<Named>()
        .all(platform.db())
        .await?;
    let mut heads = readers::heads(platform, Reader::Public, ids).await?;
    let origins = named.into_iter().filter_map(|row| {
        let head = heads.remove(&row.id)?;
        let reference = row.reference;
        Some((row.id, Origin { reference, head }))
    });
    Ok(origins.collect())
}

/// An entry behind its address.
#[derive(Clone, Debug)]
pub enum Found {
    Published(Box<Shown>),
    /// It was withdrawn: since when, why, and what it was called.
    Withdrawn {
        at: DateTime<Utc>,
        reason: String,
        title: String,
        language: Language,
    },
    /// The author of the input took it back, or it is withheld: nothing of it is told.
    TakenBack,
}

/// Reads an entry in a language. Ten queries at most.
///
/// # Errors
/// [`Refusal::NotFound`] for what was never published.
pub async fn one(platform: &Platform, language: Language, slug: &str) -> Result<Found> {
    let db = platform.db();
    let row = Entity::find()
        .filter(Column::Slug.eq(slug))
        .one(db)
        .await?
        .filter(|row| row.published_at.is_some())
        .ok_or(Refusal::NotFound)?;
    let mut origins = origins(platform, row.input_id).await?;
    let origin = row.input_id.and_then(|id| origins.remove(&id));
    if row.input_id.is_some() && origin.is_none() {
        return Ok(Found::TakenBack);
    }
    let beside = rows::beside_one(db, row.id).await?;
    match (row.state, row.withdrawn_at) {
        (LibraryState::Published, _) => {
            let files = files::of_one(db, row.id).await?;
            let shown = of_row(row, beside, files, language, origin);
            Ok(Found::Published(Box::new(shown.ok_or(Refusal::NotFound)?)))
        }
        // Also while it is looked at once more.
        (LibraryState::Draft | LibraryState::InReview | LibraryState::Withdrawn, Some(at)) => {
            let found = text_for(&beside.texts, language, row.language);
            let (language, (text, _)) = found.ok_or(Refusal::NotFound)?;
            Ok(Found::Withdrawn {
                at,
                reason: row.reason,
                title: text.title.clone(),
                language: *language,
            })
        }
        (LibraryState::Draft | LibraryState::InReview | LibraryState::Withdrawn, None) => {
            Err(Refusal::NotFound.into())
        }
    }
}
