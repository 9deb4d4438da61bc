//! What everybody can read, page by page, for the search.

use domain::ids::DocumentId;
use entity::document::{Column, Entity as Documents, Model};
use entity::document_file::{self, Column as FileColumn, Entity as DocumentFiles};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};

use super::readers::{everybody, present};
use crate::Result;

/// A document that everybody can read, with its present version in each language.
pub(crate) struct Searched {
    pub document: Model,
    pub files: Vec<document_file::Model>,
}

/// Those behind an id, in the order of their ids. Two queries.
///
/// # Errors
/// A fault when the database does not answer.
pub(crate) async fn page_for_everybody(
    db: &impl ConnectionTrait,
    behind: Option<DocumentId>,
    how_many: u64,
) -> Result<Vec<Searched>> {
    let rows = Documents::find()
        .filter(everybody())
        .apply_if(behind, |select, id| select.filter(Column::Id.gt(id)))
        .order_by_asc(Column::Id)
        .limit(how_many)
        .all(db)
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let mut files = DocumentFiles::find()
        .filter(FileColumn::DocumentId.is_in(rows.iter().map(|row| row.id)))
        .filter(present())
        .order_by_asc(FileColumn::Language)
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|document| Searched {
            files: files
                .extract_if(.., |file| file.document_id == document.id)
                .collect(),
            document,
        })
        .collect())
}

/// The hashes of all files that everybody can read, with what they are.
///
/// # Errors
/// A fault when the database does not answer.
pub(crate) async fn hashes(
    db: &impl ConnectionTrait,
) -> Result<Vec<(String, domain::document::FileKind)>> {
    let readable = Documents::find()
        .select_only()
        .column(Column::Id)
        .filter(everybody())
        .into_query();
    Ok(DocumentFiles::find()
        .select_only()
        .columns([FileColumn::Hash, FileColumn::Kind])
        .filter(FileColumn::DocumentId.in_subquery(readable))
        .filter(FileColumn::Hash.is_not_null())
        .filter(FileColumn::Kind.is_not_null())
        .filter(present())
        .into_tuple()
        .all(db)
        .await?)
}
