//! What the desk's pages of the library show.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{AccountId, LibraryEntryId};
use domain::library::{EntryForm, LibraryKind, LibraryState, Text};
use domain::{Actor, Language, Permission, Refusal};
use entity::library_entry::{Column, Entity};
use entity::library_review;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use super::files::{self, File};
use super::public::{self, Origin};
use super::rows;
use crate::portal::{Listing, PAGE};
use crate::{Platform, Result};

/// Which entries to list.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter {
    pub state: Option<LibraryState>,
    pub kind: Option<LibraryKind>,
    pub language: Option<Language>,
    /// Those alone that somebody should have looked at again.
    pub due: bool,
}

/// An entry in the desk's list.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: LibraryEntryId,
    pub title: String,
    pub kind: LibraryKind,
    pub state: LibraryState,
    pub language: Language,
    /// The languages of its texts, its own among them.
    pub texts: Vec<Language>,
    pub review_due: Option<NaiveDate>,
    /// Whether that day has come.
    pub is_due: bool,
    pub changed_at: DateTime<Utc>,
}

/// Reads a page of the list, what was changed last first. Five queries.
///
/// # Errors
/// Refuses those who do not keep the library.
pub async fn list(
    platform: &Platform,
    actor: &Actor,
    filter: &Filter,
    page: u64,
) -> Result<Listing<Line>> {
    actor.may(Permission::KeepLibrary)?;
    let (db, today) = (platform.db(), platform.now().date_naive());
    let mut select = Entity::find();
    if let Some(state) = filter.state {
        select = select.filter(Column::State.eq(state));
    }
    if let Some(kind) = filter.kind {
        select = select.filter(Column::Kind.eq(kind));
    }
    if let Some(language) = filter.language {
        select = select.filter(Column::Id.in_subquery(public::in_language(language)));
    }
    if filter.due {
        select = select
            .filter(Column::ReviewDue.lte(today.to_string()))
            .filter(Column::State.eq(LibraryState::Published));
    }
    let total = select.clone().count(db).await?;
    let page = page.max(1);
    let found = select
        .order_by_desc(Column::ChangedAt)
        .order_by_desc(Column::Id)
        .offset((page - 1) * PAGE)
        .limit(PAGE)
        .all(db)
        .await?;
    let ids: Vec<_> = found.iter().map(|row| row.id).collect();
    let mut beside = rows::beside(db, &ids).await?;
    let items = found.into_iter().map(|row| {
        let beside = beside.remove(&row.id).unwrap_or_default();
        let review_due = day(row.review_due.as_deref());
        Line {
            id: row.id,
            title: beside.title(row.language),
            kind: row.kind,
            state: row.state,
            language: row.language,
            texts: beside.texts.iter().map(|(of, _)| *of).collect(),
            is_due: review_due.is_some_and(|due| due <= today),
            review_due,
            changed_at: row.changed_at,
        }
    });
    Ok(Listing {
        items: items.collect(),
        page,
        per_page: PAGE,
        total,
    })
}

/// A day as it is stored.
pub(super) fn day(raw: Option<&str>) -> Option<NaiveDate> {
    raw.and_then(|raw| raw.parse().ok())
}

/// That somebody looked at an entry.
#[derive(Clone, Debug)]
pub struct Review {
    pub at: DateTime<Utc>,
    /// The name of the account; none for the platform itself.
    pub by: Option<String>,
    pub note: String,
}

/// A text of an entry, and whether the entry's own text was changed since it was written.
#[derive(Clone, Debug)]
pub struct Translation {
    pub language: Language,
    pub text: Text,
    pub is_older: bool,
}

/// An entry at the desk.
#[derive(Clone, Debug)]
pub struct One {
    pub id: LibraryEntryId,
    pub slug: String,
    pub state: LibraryState,
    pub language: Language,
    pub version: i64,
    pub form: EntryForm,
    /// In the entry's own language first.
    pub texts: Vec<Translation>,
    /// By language, then by what they are called.
    pub files: Vec<File>,
    pub reviews: Vec<Review>,
    pub review_due: Option<NaiveDate>,
    pub reason: String,
    pub published_at: Option<DateTime<Utc>>,
    /// Whether it was taken from an input, and what of it can be read still.
    pub from_input: bool,
    pub origin: Option<Origin>,
}

impl One {
    /// The title in its own language.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.form.title
    }
}

/// Reads an entry. Nine queries at most.
///
/// # Errors
/// Refuses those who do not keep the library; [`Refusal::NotFound`] when there is none.
pub async fn one(platform: &Platform, actor: &Actor, id: LibraryEntryId) -> Result<One> {
    actor.may(Permission::KeepLibrary)?;
    let db = platform.db();
    let row = Entity::find_by_id(id)
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let beside = rows::beside_one(db, id).await?;
    let form = rows::form_of(&row, &beside);
    let own = beside.texts.iter().find(|(of, _)| *of == row.language);
    let own = own.map_or(0, |(_, (_, version))| *version);
    let mut texts: Vec<Translation> = beside
        .texts
        .into_iter()
        .map(|(language, (text, version))| Translation {
            language,
            text,
            is_older: version < own,
        })
        .collect();
    texts.sort_by_key(|one| (one.language != row.language, one.language));
    let mut origins = public::origins(platform, row.input_id).await?;
    Ok(One {
        id,
        slug: row.slug,
        state: row.state,
        language: row.language,
        version: row.version,
        form,
        texts,
        files: files::of_one(db, id).await?,
        reviews: reviews(platform, id).await?,
        review_due: day(row.review_due.as_deref()),
        reason: row.reason,
        published_at: row.published_at,
        from_input: row.input_id.is_some(),
        origin: row.input_id.and_then(|id| origins.remove(&id)),
    })
}

/// Those who looked at an entry, the latest first. Two queries.
async fn reviews(platform: &Platform, id: LibraryEntryId) -> Result<Vec<Review>> {
    let db = platform.db();
    let found = library_review::Entity::find()
        .filter(library_review::Column::EntryId.eq(id))
        .order_by_desc(library_review::Column::At)
        .order_by_desc(library_review::Column::Id)
        .all(db)
        .await?;
    let names: HashMap<AccountId, String> = entity::account::Entity::find()
        .select_only()
        .columns([entity::account::Column::Id, entity::account::Column::Name])
        .filter(
            entity::account::Column::Id.is_in(found.iter().filter_map(|review| review.account_id)),
        )
        .into_tuple::<(AccountId, String)>()
        .all(db)
        .await?
        .into_iter()
        .collect();
    let reviews = found.into_iter().map(|review| Review {
        at: review.at,
        by: review.account_id.and_then(|id| names.get(&id).cloned()),
        note: review.note,
    });
    Ok(reviews.collect())
}
