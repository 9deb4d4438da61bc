//! Which files of the store are named by rows: what the sweep leaves alone and a backup takes along.

use std::collections::BTreeSet;

use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
use sea_orm::{ConnectionTrait, FromQueryResult};

use crate::Result;

/// A table whose rows name files.
#[derive(Clone, Copy, Debug)]
struct Naming {
    /// The change of the database that brought it.
    since: &'static str,
    table: &'static str,
    column: &'static str,
}

const fn naming(since: &'static str, table: &'static str, column: &'static str) -> Naming {
    Naming {
        since,
        table,
        column,
    }
}

/// All of them: what stands in none of these is taken out of the store.
const NAMING: &[Naming] = &[
    naming("0052_documents", "document_file", "hash"),
    naming("0057_partners", "partner", "logo_hash"),
    naming("0063_inputs", "input_file", "hash"),
    naming("0065_delegations", "delegation_letter", "hash"),
    naming("0067_registration_files", "registration_file", "hash"),
    naming("0081_library_files", "library_file", "hash"),
];

#[derive(FromQueryResult)]
struct Row {
    hash: String,
}

/// The hashes of all files that rows name; of these alone, when some are given. A query for each table that names files.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn named(db: &impl ConnectionTrait, of: Option<&[&str]>) -> Result<BTreeSet<String>> {
    named_since(db, |_| true, of).await
}

/// The same in a database that may be older than this program: `knows` says which changes it had.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn named_since(
    db: &impl ConnectionTrait,
    knows: impl Fn(&str) -> bool,
    of: Option<&[&str]>,
) -> Result<BTreeSet<String>> {
    let mut named = BTreeSet::new();
    for naming in NAMING.iter().filter(|naming| knows(naming.since)) {
        let column = Expr::col(Alias::new(naming.column));
        let wanted = match of {
            Some(of) => column.clone().is_in(of.iter().copied()),
            None => column.clone().is_not_null(),
        };
        let select = Query::select()
            .distinct()
            .expr_as(column, Alias::new("hash"))
            .from(Alias::new(naming.table))
            .and_where(wanted)
            .to_owned();
        let statement = db.get_database_backend().build(&select);
        let rows = Row::find_by_statement(statement).all(db).await?;
        named.extend(rows.into_iter().map(|row| row.hash));
    }
    Ok(named)
}

/// Whether what a column holds is left alone by the sweep; for the test that compares it with the structure of the
/// database.
#[must_use]
pub fn names_files(table: &str, column: &str) -> bool {
    NAMING
        .iter()
        .any(|naming| (naming.table, naming.column) == (table, column))
}
