//! Logos in the store: kept before a row names them, opened by their hash.

use domain::document::FileKind;
use domain::{FieldError, Refusal};
use entity::partner::{ActiveModel, Column, Entity as Partners};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QuerySelect};

use crate::documents::{Logo, Stored, Upload, check_logo};
use crate::{Platform, Result};

/// Looks into the file that should be a logo.
pub(super) async fn read(
    platform: &Platform,
    upload: Option<Upload>,
) -> Result<Option<Logo>, FieldError> {
    let Some(upload) = upload else {
        return Ok(None);
    };
    let found = check_logo(platform.files(), upload).await;
    found
        .map(Some)
        .map_err(|problem| FieldError::new("file", problem))
}

/// Writes a logo into the store, before any row names it.
pub(super) async fn keep(platform: &Platform, logo: Option<&Logo>) -> Result<()> {
    let Some(logo) = logo else {
        return Ok(());
    };
    platform
        .files()
        .keep(&logo.hash, logo.content.clone())
        .await
}

/// Makes sure of it once a row does.
pub(super) async fn settle(platform: &Platform, logo: Option<Logo>) -> Result<()> {
    match logo {
        Some(logo) => platform.files().settle(&logo.hash, logo.content).await,
        None => Ok(()),
    }
}

/// Writes a logo, or that there is none, into the columns of a row.
pub(super) fn write(logo: Option<&Logo>, row: &mut ActiveModel) {
    let bytes = |logo: &Logo| i64::try_from(logo.content.len()).unwrap_or(i64::MAX);
    row.logo_hash = Set(logo.map(|logo| logo.hash.clone()));
    row.logo_kind = Set(logo.map(|logo| logo.kind));
    row.logo_bytes = Set(logo.map(bytes));
    row.logo_width = Set(logo.map(|logo| i64::from(logo.width)));
    row.logo_height = Set(logo.map(|logo| i64::from(logo.height)));
}

/// A logo by the hash of its content.
///
/// # Errors
/// Not found when no partner bears it.
pub async fn open_logo(platform: &Platform, hash: &str) -> Result<Stored> {
    let found: Option<(Option<FileKind>, Option<i64>)> = Partners::find()
        .select_only()
        .columns([Column::LogoKind, Column::LogoBytes])
        .filter(Column::LogoHash.eq(hash))
        .into_tuple()
        .one(platform.db())
        .await?;
    let Some((Some(kind), Some(bytes))) = found else {
        return Err(Refusal::NotFound.into());
    };
    let ending = kind.endings().first().copied().unwrap_or_default();
    Ok(Stored {
        name: format!("logo.{ending}"),
        kind,
        bytes: u64::try_from(bytes).unwrap_or_default(),
        hash: hash.to_owned(),
    })
}
