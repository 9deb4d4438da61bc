//! The letters that are in the secretariat's own words, as they are in force.

use std::collections::HashMap;

use domain::{Language, LetterKind};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query, SelectStatement};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::{Source, Values, ours, render};
use crate::Result;
use crate::mail::Body;

/// The secretariat's own words of some letters, by letter and language.
pub(crate) type Own = HashMap<(LetterKind, Language), Source>;

/// Reads the secretariat's own words of these letters, in one language or in all. One query.
///
/// A use case that many call at once reads them before its transaction: the words of a letter are no part of
/// what it decides, and the lock is short.
pub(crate) async fn own(
    db: &impl ConnectionTrait,
    kinds: &[LetterKind],
    language: Option<Language>,
) -> Result<Own> {
    use entity::letter_template::{Column, Entity};
    let mut wanted = Entity::find()
        .filter(Column::Letter.is_in(kinds.iter().copied()))
        .filter(Column::Version.in_subquery(latest()))
        .filter(Column::Ours.eq(false));
    if let Some(language) = language {
        wanted = wanted.filter(Column::Language.eq(language));
    }
    let rows = wanted.all(db).await?;
    Ok(rows
        .into_iter()
        .map(|row| {
            let source = Source {
                subject: row.subject,
                body: row.body,
            };
            ((row.letter, row.language), source)
        })
        .collect())
}

/// The number of the version that is in force, of the letter and language of the row around it.
fn latest() -> SelectStatement {
    use entity::letter_template::{Column, Entity};
    let newest = || Alias::new("newest");
    Query::select()
        .expr(Expr::col((newest(), Column::Version)).max())
        .from_as(Entity, newest())
        .and_where(Expr::col((newest(), Column::Letter)).equals((Entity, Column::Letter)))
        .and_where(Expr::col((newest(), Column::Language)).equals((Entity, Column::Language)))
        .to_owned()
}

/// Subject and body of a letter in the words that are in force.
///
/// # Errors
/// A fault when our own words cannot be rendered.
pub(crate) fn compose(
    own: &Own,
    (kind, language): (LetterKind, Language),
    values: &Values,
) -> Result<(String, Body)> {
    if let Some(source) = own.get(&(kind, language)) {
        match render(source, values) {
            Ok(words) => return Ok(words),
            // It was tried out before it was saved; should it fail on real values all the same, ours is
            // better than no letter.
            Err(error) => {
                tracing::error!("The letter {kind} in {language} cannot be rendered: {error}");
            }
        }
    }
    render(&ours(kind, language), values)
}
