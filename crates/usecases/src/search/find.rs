//! Looking for words.

use std::collections::HashMap;

use chrono::{Duration, NaiveDate};
use domain::search::EntryKind;
use domain::{Language, Theme};
use entity::search_entry::{Column, Entity, Model};
use sea_orm::sea_query::Value;
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
    pub context: String,
    pub language: Language,
    pub day: Option<NaiveDate>,
    pub excerpt: Excerpt,
}

impl Hit {
    /// The title as it reads.
    #[must_use]
    pub fn title_text(&self) -> String {
        self.title.iter().map(|piece| piece.text.as_str()).collect()
    }
}

/// Looks for words; nothing is found for none. Six queries, seven where nothing has all of the words.
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
    let mut must = Must::All;
    results.kinds = kinds(db, &query, must, asked).await?;
    if results.kinds.is_empty() && query.words().len() > 1 {
        must = Must::Any;
        results.kinds = kinds(db, &query, must, asked).await?;
        results.all_words = false;
    }
    let counted = results
        .kinds
        .iter()
        .filter(|(kind, _)| asked.kind.is_none_or(|asked| asked == *kind));
    results.listing.total = counted.map(|(_, count)| count).sum();
    if results.listing.total == 0 {
        return Ok(results);
    }
    let numbers = numbers(db, &query, must, asked, (page, per_page)).await?;
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

/// A statement about what was found, with its values; `kind` is left to the caller.
struct Found {
    sql: String,
    values: Vec<Value>,
}

impl Found {
    fn new(backend: DbBackend, query: &Query, must: Must, asked: &Asked) -> Self {
        let mut found = Self {
            sql: index::found(backend).to_owned(),
            values: vec![index::asked(backend, query, must).into()],
        };
        if let Some(language) = asked.language {
            found.and(" AND e.language = ", language.code());
        }
        if let Some(year) = asked.year {
            found.and(" AND e.year = ", year);
        }
        if let Some(theme) = asked.theme {
            found.and(
                " AND EXISTS (SELECT 1 FROM search_entry_theme h WHERE h.number = e.number AND h.theme = ",
                theme.code(),
            );
            found.sql.push(')');
        }
        found
    }

    fn and(&mut self, sql: &str, value: impl Into<Value>) {
        self.values.push(value.into());
        self.sql.push_str(sql);
        self.sql.push_str(&format!("${}", self.values.len()));
    }

    fn asked(self, backend: DbBackend, before: &str, behind: &str) -> Statement {
        let sql = format!("SELECT {before} FROM {}{behind}", self.sql);
        Statement::from_sql_and_values(backend, sql, self.values)
    }
}

async fn kinds(
    db: &DatabaseConnection,
    query: &Query,
    must: Must,
    asked: &Asked,
) -> Result<Vec<(EntryKind, u64)>> {
    let backend = db.get_database_backend();
    let found = Found::new(backend, query, must, asked);
    let ask = found.asked(
        backend,
        "e.kind AS kind, COUNT(*) AS found",
        " GROUP BY e.kind",
    );
    let mut kinds = Vec::new();
    for row in db.query_all_raw(ask).await? {
        let kind: String = row.try_get("", "kind")?;
        let count: i64 = row.try_get("", "found")?;
        if let Ok(kind) = kind.parse::<EntryKind>() {
            kinds.push((kind, u64::try_from(count).unwrap_or_default()));
        }
    }
    kinds.sort_unstable();
    Ok(kinds)
}

/// The numbers of a page of what was found, the best first.
async fn numbers(
    db: &DatabaseConnection,
    query: &Query,
    must: Must,
    asked: &Asked,
    (page, per_page): (u64, u64),
) -> Result<Vec<i64>> {
    let backend = db.get_database_backend();
    let mut found = Found::new(backend, query, must, asked);
    if let Some(kind) = asked.kind {
        found.and(" AND e.kind = ", kind.code());
    }
    let behind = format!(
        " ORDER BY {}, COALESCE(e.day, '') DESC, e.number LIMIT {per_page} OFFSET {}",
        index::rank(backend),
        (page - 1) * per_page
    );
    let ask = found.asked(backend, "e.number AS number", &behind);
    let rows = db.query_all_raw(ask).await?;
    let numbers = rows.iter().map(|row| row.try_get("", "number"));
    Ok(numbers.collect::<Result<Vec<i64>, _>>()?)
}

fn hit(row: Model, query: &Query) -> Hit {
    let tongue = tongue(row.language);
    Hit {
        kind: row.kind,
        address: row.address,
        title: marked(&row.title, tongue, query),
        context: row.context,
        language: row.language,
        day: row.day.and_then(|day| day.parse().ok()),
        excerpt: excerpt(&row.body, tongue, query, EXCERPT),
    }
}
