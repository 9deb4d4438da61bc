//! The index of terms in the two forms that the databases give it. Terms and queries are bound, never written into
//! a statement; what is a sign of their own syntax cannot come out of `terms`, and is quoted all the same.

use std::collections::BTreeMap;

use sea_orm::sea_query::Value;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use terms::{Query, Term, Word, terms};

use super::entry::{Entry, tongue};
use crate::{Platform, Result};

/// How many rows are taken out or put in by one statement.
const TOGETHER: usize = 100;
/// How often the places of one term are kept.
const PLACES: usize = 20;
/// The last place that PostgreSQL counts.
const LAST_PLACE: u32 = 16_383;
/// How large the terms of one entry may be, in bytes: PostgreSQL takes a mebibyte.
const LARGEST: usize = 700_000;

/// Puts entries into the index under their numbers.
pub(super) async fn put(db: &impl ConnectionTrait, entries: &[(i64, Entry)]) -> Result<()> {
    for some in entries.chunks(TOGETHER) {
        let backend = db.get_database_backend();
        let mut values: Vec<Value> = Vec::with_capacity(some.len() * 3);
        let mut rows = Vec::with_capacity(some.len());
        for (number, entry) in some {
            let at = values.len();
            values.push((*number).into());
            let title = terms(
                &format!("{} {}", entry.title, entry.context),
                tongue(entry.language),
            );
            let body = terms(&entry.body, tongue(entry.language));
            if backend == DbBackend::Postgres {
                values.push(vector(&title, &body).into());
                rows.push(format!("(${}, ${}::tsvector)", at + 1, at + 2));
            } else {
                values.push(spaced(&title).into());
                values.push(spaced(&body).into());
                rows.push(format!("(${}, ${}, ${})", at + 1, at + 2, at + 3));
            }
        }
        let columns = if backend == DbBackend::Postgres {
            "number, terms"
        } else {
            "rowid, title, body"
        };
        let sql = format!(
            "INSERT INTO search_term ({columns}) VALUES {}",
            rows.join(", ")
        );
        db.execute_raw(Statement::from_sql_and_values(backend, sql, values))
            .await?;
    }
    Ok(())
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

/// Terms as PostgreSQL's: each quoted, with its places and the weight of the title or of the text.
fn vector(title: &[Term], body: &[Term]) -> String {
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
    let lexemes: Vec<String> = places
        .into_iter()
        .map(|(term, places)| {
            let places: Vec<String> = places
                .into_iter()
                .map(|(place, weight)| format!("{place}{weight}"))
                .collect();
            format!("{}:{}", in_single_quotes(term), places.join(","))
        })
        .collect();
    lexemes.join(" ")
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

/// A query as the database's index reads it; it is bound as one value.
pub(super) fn asked(backend: DbBackend, query: &Query, must: Must) -> String {
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

/// How the entries of a query are found: what stands behind `FROM`, with the query as `$1`.
pub(super) fn found(backend: DbBackend) -> &'static str {
    if backend == DbBackend::Postgres {
        "search_term t JOIN search_entry e ON e.number = t.number WHERE t.terms @@ $1::tsquery"
    } else {
        // A cross join is SQLite's way of saying that the words come first: led by a language or a theme, it would
        // ask the index once for each of its entries.
        "search_term CROSS JOIN search_entry e ON e.number = search_term.rowid WHERE search_term MATCH $1"
    }
}

/// How good an entry answers, the best the least: a word of the title says more than one of the text.
pub(super) fn rank(backend: DbBackend) -> &'static str {
    if backend == DbBackend::Postgres {
        "-ts_rank('{0.1, 0.2, 0.4, 1.0}'::float4[], t.terms, $1::tsquery, 1)"
    } else {
        "bm25(search_term, 8.0, 1.0)"
    }
}

/// How the database would look for some words, in its own notation.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn plan(platform: &Platform, words: &str) -> Result<String> {
    let db = platform.db();
    let backend = db.get_database_backend();
    let (explain, column) = if backend == DbBackend::Postgres {
        ("EXPLAIN", "QUERY PLAN")
    } else {
        ("EXPLAIN QUERY PLAN", "detail")
    };
    let sql = format!("{explain} SELECT e.number FROM {}", found(backend));
    let query = asked(backend, &Query::parse(words), Must::All);
    let ask = Statement::from_sql_and_values(backend, sql, [query.into()]);
    let lines = db
        .query_all_raw(ask)
        .await?
        .iter()
        .map(|row| row.try_get::<String>("", column))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(lines.join("\n"))
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
        let vector = vector(&[term("a", 1), term("b", 2)], &[term("a", 1)]);
        assert_eq!(vector, "'a':1A,3D 'b':2A");
    }

    #[test]
    fn the_terms_of_an_entry_stay_within_what_postgres_takes() {
        let many: Vec<Term> = (0..400_000)
            .map(|nth| term(&format!("t{nth}"), nth))
            .collect();
        assert!(vector(&[], &many).len() < 1_500_000);
    }
}
