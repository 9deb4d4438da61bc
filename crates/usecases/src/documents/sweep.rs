//! The store against the rows: what nobody names is taken out, what is named and missing is told.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use entity::document_file::{Column, Entity as DocumentFiles};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use crate::{Platform, Result, delegations, inputs, partners, registrations};

/// How many hashes are asked for at once.
const AT_ONCE: usize = 400;

/// Takes files out of the store that were written before `before` and that no version of a document, partner,
/// delegation, input or registration names: their upload was refused or broke off, or the logo was taken away. Returns how many there
/// were.
///
/// # Errors
/// A fault when the store or the database does not answer.
pub async fn sweep(platform: &Platform, before: DateTime<Utc>) -> Result<usize> {
    let mut kept = platform.files().all().await?;
    kept.retain(|kept| kept.since < before);
    let mut taken = 0;
    for some in kept.chunks(AT_ONCE) {
        let named: Vec<Option<String>> = DocumentFiles::find()
            .select_only()
            .column(Column::Hash)
            .filter(Column::Hash.is_in(some.iter().map(|kept| kept.hash.as_str())))
            .into_tuple()
            .all(platform.db())
            .await?;
        let mut named: HashSet<String> = named.into_iter().flatten().collect();
        named.extend(partners::named_of(platform.db(), some).await?);
        named.extend(delegations::named_of(platform.db(), some).await?);
        let hashes: Vec<&str> = some.iter().map(|kept| kept.hash.as_str()).collect();
        named.extend(inputs::named(platform.db(), Some(&hashes)).await?);
        named.extend(registrations::named(platform.db(), Some(&hashes)).await?);
        for kept in some.iter().filter(|kept| !named.contains(&kept.hash)) {
            taken += usize::from(platform.files().forget(kept).await?);
        }
    }
    Ok(taken)
}

/// How many files the rows name, and the hashes of those that the store does not have.
///
/// # Errors
/// A fault when the store or the database does not answer.
pub async fn missing(platform: &Platform) -> Result<(usize, Vec<String>)> {
    let mut named = named(platform.db()).await?;
    named.extend(partners::named(platform.db()).await?);
    named.extend(delegations::named(platform.db()).await?);
    named.extend(inputs::named(platform.db(), None).await?);
    named.extend(registrations::named(platform.db(), None).await?);
    named.sort_unstable();
    named.dedup();
    let kept = platform.files().all().await?;
    let kept: HashSet<&str> = kept.iter().map(|kept| kept.hash.as_str()).collect();
    let missing = named.iter().filter(|hash| !kept.contains(hash.as_str()));
    Ok((named.len(), missing.cloned().collect()))
}

/// The hashes of all files that versions of documents name, each once, in order.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn named(db: &sea_orm::DatabaseConnection) -> Result<Vec<String>> {
    let mut named: Vec<String> = DocumentFiles::find()
        .select_only()
        .column(Column::Hash)
        .filter(Column::Hash.is_not_null())
        .into_tuple()
        .all(db)
        .await?;
    named.sort_unstable();
    named.dedup();
    Ok(named)
}
