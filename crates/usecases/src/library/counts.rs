//! What each choice of the library's filters would find.

use domain::library::LibraryKind;
use domain::{Language, Theme};
use entity::library_entry::Column;
use entity::{library_language, library_theme};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};

use super::public::{Filter, selected};
use crate::{Platform, Result};

/// How many authors are offered to choose from: those of most entries.
const AUTHORS: u64 = 60;

/// What each choice of a filter would find beside the other filters.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    pub kinds: Vec<(LibraryKind, i64)>,
    pub themes: Vec<(Theme, i64)>,
    pub languages: Vec<(Language, i64)>,
    pub authors: Vec<(String, i64)>,
    pub years: Vec<(i64, i64)>,
}

/// Counts them. Five queries.
///
/// # Errors
/// A fault when the database does not answer.
pub(super) async fn counts(platform: &Platform, filter: &Filter) -> Result<Counts> {
    let db = platform.db();
    let without = |change: fn(&mut Filter)| {
        let mut filter = filter.clone();
        change(&mut filter);
        filter
    };
    let ids = |filter: &Filter| {
        let select = selected(filter).select_only().column(Column::Id);
        select.into_query()
    };
    let kinds = selected(&without(|filter| filter.kind = None))
        .select_only()
        .column(Column::Kind)
        .column_as(Column::Id.count(), "entries")
        .group_by(Column::Kind)
        .into_tuple()
        .all(db)
        .await?;
    let of = ids(&without(|filter| filter.theme = None));
    let themes = library_theme::Entity::find()
        .select_only()
        .column(library_theme::Column::Theme)
        .column_as(library_theme::Column::EntryId.count(), "entries")
        .filter(library_theme::Column::EntryId.in_subquery(of))
        .group_by(library_theme::Column::Theme)
        .into_tuple()
        .all(db)
        .await?;
    let of = ids(&without(|filter| filter.language = None));
    let languages = library_language::Entity::find()
        .select_only()
        .column(library_language::Column::Language)
        .column_as(library_language::Column::EntryId.count(), "entries")
        .filter(library_language::Column::EntryId.in_subquery(of))
        .group_by(library_language::Column::Language)
        .into_tuple()
        .all(db)
        .await?;
    let authors = selected(&without(|filter| filter.authors = None))
        .filter(Column::Authors.ne(""))
        .select_only()
        .column(Column::Authors)
        .column_as(Column::Id.count(), "entries")
        .group_by(Column::Authors)
        .order_by_desc(Column::Id.count())
        .order_by_asc(Column::Authors)
        .limit(AUTHORS)
        .into_tuple()
        .all(db)
        .await?;
    let years = selected(&without(|filter| filter.year = None))
        .filter(Column::Year.is_not_null())
        .select_only()
        .column(Column::Year)
        .column_as(Column::Id.count(), "entries")
        .group_by(Column::Year)
        .order_by_desc(Column::Year)
        .into_tuple()
        .all(db)
        .await?;
    Ok(Counts {
        kinds,
        themes,
        languages,
        authors,
        years,
    })
}
