//! Lists that come with a row: what hangs on it, as a column of the statement that reads it.
//!
//! Asking SQLite wakes another thread and is woken by it for every row; on a small page that is most of the work. So
//! where a page shows one thing whole, the lists that belong to it come as JSON, which both databases write alike but
//! for the names of two functions.

use sea_orm::sea_query::{Expr, ExprTrait, Func, Query};
use sea_orm::{Condition, DbBackend, DbErr, EntityTrait, IdenStatic, Iterable, QueryResult};
use serde::de::DeserializeOwned;

/// The rows of `E` that `of` chooses, whole and in no order. `of` may name the row that is read.
///
/// What a column holds must be the same text or number in JSON on both databases, which truth values and bytes are not.
pub(crate) fn listed<E: EntityTrait>(backend: DbBackend, of: Condition) -> Expr {
    let (list, object) = if backend == DbBackend::Postgres {
        ("json_agg", "json_build_object")
    } else {
        ("json_group_array", "json_object")
    };
    let fields = E::Column::iter().flat_map(|column| {
        let name = Expr::cust(format!("'{}'", column.as_str()));
        let value = Expr::col((E::default(), column));
        [name, value]
    });
    let rows = Func::cust(list).arg(Func::cust(object).args(fields));
    let select = Query::select()
        .expr(Expr::from(rows).cast_as("text"))
        .from(E::default())
        .cond_where(of)
        .to_owned();
    Expr::SubQuery(None, Box::new(select.into()))
}

/// Reads such a column.
pub(crate) fn read<M: DeserializeOwned>(
    result: &QueryResult,
    prefix: &str,
    column: &str,
) -> Result<Vec<M>, DbErr> {
    // PostgreSQL has no list of no rows.
    let Some(text) = result.try_get::<Option<String>>(prefix, column)? else {
        return Ok(Vec::new());
    };
    serde_json::from_str(&text).map_err(|error| DbErr::Type(format!("{column}: {error}")))
}
