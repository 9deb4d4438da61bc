//! The index of terms in the two forms that the databases give it. Terms and queries are bound, never written into
//! a statement; what is a sign of their own syntax cannot come out of `terms`, and is quoted all the same.

use std::collections::BTreeMap;

use domain::search::EntryKind;
use domain::{Language, Theme};
use sea_orm::sea_query::Value;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use terms::{Query, Term, Word, terms};

use super::entry::{Entry, joined, tongue};
use crate::Result;

/// How many rows are taken out or put in by one statement.
const TOGETHER: usize = 100;
/// How often the places of one term are kept.
const PLACES: usize = 20;
/// The last place that PostgreSQL counts.
const LAST_PLACE: u32 = 16_383;
/// What stands before a mark: a character that no word and no stem has.
const MARK: char = '\u{e001}';
/// How large the terms of one entry may be, in bytes: PostgreSQL takes a mebibyte.
const LARGEST: usize = 700_000;

/// Puts entries into the index under their numbers.
pub(super) async fn put(db: &impl ConnectionTrait, entries: &[(i64, Entry)]) -> Result<()> {
    for some in entries.chunks(TOGETHER) {
        let backend = db.get_database_backend();
        let postgres = backend == DbBackend::Postgres;
        let mut values: Vec<Value> = Vec::with_capacity(some.len() * 6);
        let mut rows = Vec::with_capacity(some.len());
        for (number, entry) in some {
            let tongue = tongue(entry.language);
            let title = terms(&entry.title, tongue);
            // What an entry belongs to says less about it than its own title: a report before each of its points.
            let body = terms(&joined([entry.context.as_str(), &entry.body]), tongue);
            let marks = marks(Some(entry.language), entry.year(), &entry.themes);
            let first = values.len() + 1;
            let day = entry.day.map(|day| day.to_string()).unwrap_or_default();
            values.extend([(*number).into(), entry.kind.code().into(), day.into()]);
            if postgres {
                values.push(vector(&title, &body, &marks).into());
            } else {
                values.extend([&spaced(&title), &spaced(&body), &marks.join(" ")].map(Value::from));
            }
            let mut places: Vec<String> =
                (first..=values.len()).map(|at| format!("${at}")).collect();
            if let (true, Some(terms)) = (postgres, places.last_mut()) {
                terms.push_str("::tsvector");
            }
            rows.push(format!("({})", places.join(", ")));
        }
        let columns = if postgres {
            "number, kind, day, terms"
        } else {
            "rowid, kind, day, title, body, marks"
        };
        let rows = rows.join(", ");
        let sql = format!("INSERT INTO search_term ({columns}) VALUES {rows}");
        db.execute_raw(Statement::from_sql_and_values(backend, sql, values))
            .await?;
    }
    Ok(())
}

/// What a search can be narrowed to, as terms that no text has: those of an entry, or those that are asked for.
pub(super) fn marks(
    language: Option<Language>,
    year: Option<i64>,
    themes: &[Theme],
) -> Vec<String> {
    let mark = |what: &str| format!("{MARK}{what}");
    let language = language.map(|language| mark(&format!("language-{}", language.code())));
    let year = year.map(|year| mark(&format!("year-{year}")));
    let themes = themes
        .iter()
        .map(|theme| mark(&format!("theme-{}", theme.code())));
    language.into_iter().chain(year).chain(themes).collect()
}

/// Takes numbers out of the index.
pub(super) async fn take(db: &impl ConnectionTrait, numbers: &[i64]) -> Result<()> {
    let backend = db.get_database_backend();
    let column = if backend == DbBackend::Postgres {
        "number"
    } else {
        "rowid"
    };
    for some in numbers.chunks(TOGETHER) {
        let places: Vec<String> = (1..=some.len()).map(|nth| format!("${nth}")).collect();
        let sql = format!(
            "DELETE FROM search_term WHERE {column} IN ({})",
            places.join(", ")
        );
        let values = some.iter().map(|number| Value::from(*number));
        db.execute_raw(Statement::from_sql_and_values(backend, sql, values))
            .await?;
    }
    Ok(())
}

/// Takes the terms of what is gone out of SQLite's file, where they would lie until later writes happen to merge them:
/// what somebody withdrew or was erased is not to be read from a copy of the database either.
pub(super) async fn compact(db: &impl ConnectionTrait) -> Result<()> {
    if db.get_database_backend() == DbBackend::Sqlite {
        let merge = "INSERT INTO search_term (search_term) VALUES ('optimize')";
        db.execute_unprepared(merge).await?;
    }
    Ok(())
}

/// Terms as SQLite's index takes them.
fn spaced(terms: &[Term]) -> String {
    let terms: Vec<&str> = terms.iter().map(|term| term.term.as_str()).collect();
    terms.join(" ")
}

/// Terms as PostgreSQL's: each quoted, with its places and the weight of the title or of the text; marks have none.
fn vector(title: &[Term], body: &[Term], marks: &[String]) -> String {
    let behind = title.last().map_or(0, |term| term.place);
    let of_title = title.iter().map(|term| (&term.term, term.place, 'A'));
    let of_body = body
        .iter()
        .map(|term| (&term.term, term.place + behind, 'D'));
    let mut places: BTreeMap<&str, Vec<(u32, char)>> = BTreeMap::new();
    let mut size = 0;
    for (term, place, weight) in of_title.chain(of_body) {
        let known = places.contains_key(term.as_str());
        if !known && size + term.len() + 8 > LARGEST {
            break;
        }
        let of = places.entry(term).or_default();
        if of.len() < PLACES {
            size += if known { 2 } else { term.len() + 8 };
            of.push((place.min(LAST_PLACE), weight));
        }
    }
    let lexemes = places.into_iter().map(|(term, places)| {
        let places: Vec<String> = places
            .into_iter()
            .map(|(place, weight)| format!("{place}{weight}"))
            .collect();
        format!("{}:{}", in_single_quotes(term), places.join(","))
    });
    let marks = marks.iter().map(|mark| in_single_quotes(mark));
    lexemes.chain(marks).collect::<Vec<_>>().join(" ")
}

fn in_single_quotes(term: &str) -> String {
    format!("'{}'", term.replace('\\', "\\\\").replace('\'', "''"))
}

fn in_double_quotes(term: &str) -> String {
    format!("\"{}\"", term.replace('"', "\"\""))
}

/// Whether all words of a query must be there, or any of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Must {
    All,
    Any,
}

/// The words of a query as the database's index reads them; they are bound as one value.
fn asked(backend: DbBackend, query: &Query, must: Must) -> String {
    let postgres = backend == DbBackend::Postgres;
    let (and, or) = if postgres {
        (" & ", " | ")
    } else {
        (" AND ", " OR ")
    };
    let term = |term: &str, prefix: bool| match (postgres, prefix) {
        (true, true) => format!("{}:*", in_single_quotes(term)),
        (true, false) => in_single_quotes(term),
        (false, true) => format!("{} *", in_double_quotes(term)),
        (false, false) => in_double_quotes(term),
    };
    let words: Vec<String> = query
        .words()
        .iter()
        .map(|word| {
            let (parts, sign): (Vec<String>, &str) = match word {
                Word::Spaced {
                    folded,
                    prefix,
                    stems,
                } => {
                    let stems = stems.iter().map(|stem| term(stem, false));
                    (
                        std::iter::once(term(folded, *prefix))
                            .chain(stems)
                            .collect(),
                        or,
                    )
                }
                Word::Unspaced(all) => (all.iter().map(|one| term(one, false)).collect(), and),
            };
            format!("({})", parts.join(sign))
        })
        .collect();
    words.join(match must {
        Must::All => and,
        Must::Any => or,
    })
}

/// A page of what has the words and the marks, as one statement: the kinds with how many there are of each, and the
/// numbers of the page, the best first. Each entry is weighed once, and the rows of entries are not looked at.
///
/// Its columns are `kind` and `found`, or `number`.
pub(super) fn statement(
    backend: DbBackend,
    (query, must): (&Query, Must),
    marks: &[String],
    kind: Option<EntryKind>,
    (first, some): (u64, u64),
) -> Statement {
    let words = asked(backend, query, must);
    let postgres = backend == DbBackend::Postgres;
    let (and, quoted): (&str, fn(&str) -> String) = if postgres {
        (" & ", in_single_quotes)
    } else {
        (" AND ", in_double_quotes)
    };
    let mut sought = format!("({words})");
    for mark in marks {
        sought.push_str(and);
        sought.push_str(&quoted(mark));
    }
    let mut values: Vec<Value> = vec![sought.into()];
    // A word of the title says more than one of the text; a mark says nothing. The best are the least.
    let from = if postgres {
        values.push(words.into());
        "number, kind, day, -ts_rank('{0.1, 0.2, 0.4, 1.0}'::float4[], terms, $2::tsquery, 1) AS rank \
            FROM search_term WHERE terms @@ $1::tsquery"
    } else {
        "rowid AS number, kind, day, bm25(search_term, 8.0, 1.0, 0.0) AS rank \
            FROM search_term WHERE search_term MATCH $1"
    };
    let of_kind = kind.map_or_else(String::new, |kind| {
        values.push(kind.code().into());
        format!(" WHERE kind = ${}", values.len())
    });
    let order = "ORDER BY rank, day DESC, number";
    let sql = format!(
        "WITH found AS MATERIALIZED (SELECT {from}), \
            best AS (SELECT number, rank, day FROM found{of_kind} {order} LIMIT {some} OFFSET {first}) \
            SELECT kind, COUNT(*) AS found, CAST(NULL AS BIGINT) AS number, CAST(NULL AS REAL) AS rank, \
            CAST(NULL AS TEXT) AS day FROM found GROUP BY kind \
            UNION ALL SELECT NULL, NULL, number, rank, day FROM best {order}"
    );
    Statement::from_sql_and_values(backend, sql, values)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn term(term: &str, place: u32) -> Term {
        Term {
            term: term.to_owned(),
            place,
        }
    }

    #[test]
    fn signs_of_a_query_language_are_only_words() {
        let query = Query::parse("asylum OR \"1\" NEAR(2) * 'x' & !z");
        for backend in [DbBackend::Sqlite, DbBackend::Postgres] {
            let asked = asked(backend, &query, Must::All);
            let quote = if backend == DbBackend::Postgres {
                '\''
            } else {
                '"'
            };
            let outside: String = asked.split(quote).step_by(2).collect();
            let syntax = |sign: char| " ()*&|:ANDOR".contains(sign);
            assert!(outside.chars().all(syntax), "{asked}");
        }
    }

    #[test]
    fn places_go_on_from_the_title_to_the_text() {
        let vector = vector(
            &[term("a", 1), term("b", 2)],
            &[term("a", 1)],
            &["m".to_owned()],
        );
        assert_eq!(vector, "'a':1A,3D 'b':2A 'm'");
    }

    #[test]
    fn the_terms_of_an_entry_stay_within_what_postgres_takes() {
        let many: Vec<Term> = (0..400_000)
            .map(|nth| term(&format!("t{nth}"), nth))
            .collect();
        assert!(vector(&[], &many, &[]).len() < 1_500_000);
    }
}
