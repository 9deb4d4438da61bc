//! Looking for words.

use std::collections::HashMap;

use chrono::{Duration, NaiveDate};
use domain::search::EntryKind;
use domain::{Language, Theme};
use entity::search_entry::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseConnection, DbBackend, EntityTrait, QueryFilter,
    QueryOrder, QuerySelect, Statement,
};
use terms::{Excerpt, Piece, Query, excerpt, marked};

use super::entry::tongue;
use super::index::{self, Must};
use super::refresh;
use crate::portal::Listing;
use crate::{Platform, Result};

/// How long an excerpt is, in characters.
const EXCERPT: usize = 240;
/// How long a search that is behind may be left to the worker.
const LEFT_TO_THE_WORKER: Duration = Duration::seconds(10);

/// What somebody looks for, and where.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub words: String,
    pub kind: Option<EntryKind>,
    pub theme: Option<Theme>,
    pub language: Option<Language>,
    pub year: Option<i64>,
    pub page: u64,
    pub per_page: u64,
}

/// What was found.
#[derive(Clone, Debug)]
pub struct Results {
    pub listing: Listing<Hit>,
    /// How many there are of each kind, whichever kind is looked at; those of which there is none are left out.
    pub kinds: Vec<(EntryKind, u64)>,
    /// The years to choose from, the latest first.
    pub years: Vec<i64>,
    /// False when nothing has all of the words, and what is shown has some of them.
    pub all_words: bool,
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub kind: EntryKind,
    pub address: String,
    /// With what was asked for marked.
    pub title: Vec<Piece>,
    /// What it belongs to, marked as the title is.
    pub context: Vec<Piece>,
    pub language: Language,
    pub day: Option<NaiveDate>,
    pub excerpt: Excerpt,
}

impl Hit {
    /// The title as it reads.
    #[must_use]
    pub fn title_text(&self) -> String {
        read(&self.title)
    }

    /// The context as it reads.
    #[must_use]
    pub fn context_text(&self) -> String {
        read(&self.context)
    }
}

fn read(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.text.as_str()).collect()
}

/// Looks for words; nothing is found for none. Five queries, six where nothing has all of the words.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn find(platform: &Platform, asked: &Asked) -> Result<Results> {
    keep_up(platform).await?;
    let db = platform.db();
    let (page, per_page) = (asked.page.max(1), asked.per_page.max(1));
    let query = Query::parse(&asked.words);
    let mut results = Results {
        listing: Listing {
            items: Vec::new(),
            page,
            per_page,
            total: 0,
        },
        kinds: Vec::new(),
        years: years(db).await?,
        all_words: true,
    };
    if query.is_empty() {
        return Ok(results);
    }
    let mut page = look(db, (&query, Must::All), asked).await?;
    if page.kinds.is_empty() && query.words().len() > 1 {
        page = look(db, (&query, Must::Any), asked).await?;
        results.all_words = false;
    }
    let Page { kinds, numbers } = page;
    let counted = kinds
        .iter()
        .filter(|(kind, _)| asked.kind.is_none_or(|asked| asked == *kind));
    results.listing.total = counted.map(|(_, count)| count).sum();
    results.kinds = kinds;
    if numbers.is_empty() {
        return Ok(results);
    }
    let rows = Entity::find()
        .filter(Column::Number.is_in(numbers.iter().copied()))
        .all(db)
        .await?;
    let mut rows: HashMap<i64, Model> = rows.into_iter().map(|row| (row.number, row)).collect();
    let found = numbers.iter().filter_map(|number| rows.remove(number));
    results.listing.items = found.map(|row| hit(row, &query)).collect();
    Ok(results)
}

/// The worker follows what the public sees within seconds. Where it does not run, what was withheld must not be found
/// for longer: whoever searches then brings the entries up to date.
async fn keep_up(platform: &Platform) -> Result<()> {
    let state = refresh::state(platform).await?;
    let long_ago = state
        .refreshed_at
        .is_none_or(|at| at + LEFT_TO_THE_WORKER < platform.now());
    if long_ago && refresh::is_behind(platform).await? {
        refresh::refresh(platform).await?;
    }
    Ok(())
}

async fn years(db: &DatabaseConnection) -> Result<Vec<i64>> {
    let years: Vec<Option<i64>> = Entity::find()
        .select_only()
        .column(Column::Year)
        .distinct()
        .filter(Column::Year.is_not_null())
        .order_by_desc(Column::Year)
        .into_tuple()
        .all(db)
        .await?;
    Ok(years.into_iter().flatten().collect())
}

/// What the index says of a query.
#[derive(Default)]
struct Page {
    kinds: Vec<(EntryKind, u64)>,
    numbers: Vec<i64>,
}

async fn look(db: &DatabaseConnection, words: (&Query, Must), asked: &Asked) -> Result<Page> {
    let ask = asked.statement(db.get_database_backend(), words);
    let mut page = Page::default();
    for row in db.query_all_raw(ask).await? {
        let number: Option<i64> = row.try_get("", "number")?;
        if let Some(number) = number {
            page.numbers.push(number);
            continue;
        }
        let kind: String = row.try_get("", "kind")?;
        let count: i64 = row.try_get("", "found")?;
        if let Ok(kind) = kind.parse::<EntryKind>() {
            page.kinds
                .push((kind, u64::try_from(count).unwrap_or_default()));
        }
    }
    page.kinds.sort_unstable();
    Ok(page)
}

impl Asked {
    fn statement(&self, backend: DbBackend, words: (&Query, Must)) -> Statement {
        let marks = index::marks(self.language, self.year, self.theme.as_slice());
        let per_page = self.per_page.max(1);
        let first = (self.page.max(1) - 1).saturating_mul(per_page);
        index::statement(backend, words, &marks, self.kind, (first, per_page))
    }
}

/// How the database would look, in its own notation.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn plan(platform: &Platform, asked: &Asked) -> Result<String> {
    let db = platform.db();
    let backend = db.get_database_backend();
    let (explain, column) = if backend == DbBackend::Postgres {
        ("EXPLAIN", "QUERY PLAN")
    } else {
        ("EXPLAIN QUERY PLAN", "detail")
    };
    let mut ask = asked.statement(backend, (&Query::parse(&asked.words), Must::All));
    ask.sql = format!("{explain} {}", ask.sql);
    let lines = db
        .query_all_raw(ask)
        .await?
        .iter()
        .map(|row| row.try_get::<String>("", column))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(lines.join("\n"))
}

fn hit(row: Model, query: &Query) -> Hit {
    let tongue = tongue(row.language);
    Hit {
        kind: row.kind,
        address: row.address,
        title: marked(&row.title, tongue, query),
        context: marked(&row.context, tongue, query),
        language: row.language,
        day: row.day.and_then(|day| day.parse().ok()),
        excerpt: excerpt(&row.body, tongue, query, EXCERPT),
    }
}
