//! The store against the rows: what nobody names is taken out, what is named and missing is told.

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use crate::files::named;
use crate::{Platform, Result};

/// How many hashes are asked for at once.
const AT_ONCE: usize = 400;

/// Takes files out of the store that were written before `before` and that no row names: their upload was refused or
/// broke off, or what named them was taken away. Returns how many there were.
///
/// # Errors
/// A fault when the store or the database does not answer.
pub async fn sweep(platform: &Platform, before: DateTime<Utc>) -> Result<usize> {
    let mut kept = platform.files().all().await?;
    kept.retain(|kept| kept.since < before);
    let mut taken = 0;
    for some in kept.chunks(AT_ONCE) {
        let hashes: Vec<&str> = some.iter().map(|kept| kept.hash.as_str()).collect();
        let named = named(platform.db(), Some(&hashes)).await?;
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
    let named = named(platform.db(), None).await?;
    let kept = platform.files().all().await?;
    let kept: HashSet<&str> = kept.iter().map(|kept| kept.hash.as_str()).collect();
    let missing = named.iter().filter(|hash| !kept.contains(hash.as_str()));
    Ok((named.len(), missing.cloned().collect()))
}
