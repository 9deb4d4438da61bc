//! Drafts: what somebody is typing into a long form, kept apart from the thing itself until they save it.
//!
//! A draft belongs to its author alone: every query names their account. It never touches what the form is
//! about, and there is nothing of it in the audit trail, because nothing was done. The fields are sealed with
//! the secret key: what was not saved was said to nobody.

use chrono::{DateTime, Utc};
use domain::draft::{DRAFTS_MAX, FIELDS_MAX, LENGTH_MAX, is_kept};
use domain::ids::AccountId;
use domain::{Actor, Permission, Problem, Refusal};
use entity::draft::{ActiveModel, Column, Entity as Drafts, Model};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use crate::{Platform, Result};

/// The fields of a form by their names, in their order.
pub type Fields = Vec<(String, String)>;

/// What somebody had typed when they left a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub saved_at: DateTime<Utc>,
    pub fields: Fields,
}

/// Keeps what the actor is typing at the form of this address, in place of what was kept before.
///
/// # Errors
/// Not found for an address that keeps nothing; refuses those who may not enter the desk, a draft that is too
/// long, and one too many.
pub async fn keep(
    platform: &Platform,
    actor: &Actor,
    address: &str,
    fields: &Fields,
) -> Result<DateTime<Utc>> {
    let account = author(actor, address)?;
    let length: usize = fields
        .iter()
        .map(|(name, value)| name.len() + value.len())
        .sum();
    if length > LENGTH_MAX || fields.len() > FIELDS_MAX {
        let max = LENGTH_MAX;
        return Err(Refusal::field("form", Problem::TooLong { max }).into());
    }
    let plain = serde_json::to_vec(fields).map_err(anyhow::Error::from)?;
    let sealed = platform.secret().seal(&plain)?;
    let tx = platform.begin().await?;
    let others = Drafts::find()
        .filter(Column::AccountId.eq(account))
        .filter(Column::Address.ne(address))
        .count(tx.db())
        .await?;
    if others >= DRAFTS_MAX {
        let max = DRAFTS_MAX as usize;
        return Err(Refusal::TooManyRows { max }.into());
    }
    let now = tx.now();
    let row = ActiveModel {
        account_id: Set(account),
        address: Set(address.to_owned()),
        sealed: Set(sealed),
        saved_at: Set(now),
    };
    Drafts::insert(row)
        .on_conflict(
            OnConflict::columns([Column::AccountId, Column::Address])
                .update_columns([Column::Sealed, Column::SavedAt])
                .to_owned(),
        )
        .exec_without_returning(tx.db())
        .await?;
    tx.commit().await?;
    Ok(now)
}

/// What the actor left at the form of this address. What another secret key has sealed cannot be read any more,
/// and is as good as gone.
///
/// # Errors
/// As [`keep`] for the address and the actor.
pub async fn find(platform: &Platform, actor: &Actor, address: &str) -> Result<Option<Draft>> {
    let account = author(actor, address)?;
    let found = Drafts::find_by_id((account, address.to_owned()))
        .one(platform.db())
        .await?;
    Ok(found.and_then(|row| opened(platform, row)))
}

fn opened(platform: &Platform, row: Model) -> Option<Draft> {
    let plain = platform.secret().open(&row.sealed).ok()?;
    Some(Draft {
        saved_at: row.saved_at,
        fields: serde_json::from_slice(&plain).ok()?,
    })
}

/// Lets go of what the actor left at the form of this address: it was saved, or is not wanted. Done twice it is
/// done once.
///
/// # Errors
/// As [`keep`] for the address and the actor.
pub async fn discard(platform: &Platform, actor: &Actor, address: &str) -> Result<()> {
    let account = author(actor, address)?;
    let this = (account, address.to_owned());
    // Most forms are saved before anything of them is kept; looking costs no writer's turn.
    let found = Drafts::find_by_id(this.clone()).one(platform.db()).await?;
    if found.is_none() {
        return Ok(());
    }
    let tx = platform.begin().await?;
    Drafts::delete_by_id(this).exec(tx.db()).await?;
    tx.commit().await
}

/// Lets go of all drafts that were last kept before an instant. Says how many there were.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn purge(platform: &Platform, before: DateTime<Utc>) -> Result<u64> {
    let tx = platform.begin().await?;
    let gone = Drafts::delete_many()
        .filter(Column::SavedAt.lt(before))
        .exec(tx.db())
        .await?;
    tx.commit().await?;
    Ok(gone.rows_affected)
}

/// The account whose draft it is.
fn author(actor: &Actor, address: &str) -> Result<AccountId, Refusal> {
    actor.may(Permission::SeeDesk)?;
    if !is_kept(address) {
        return Err(Refusal::NotFound);
    }
    actor.account().ok_or(Refusal::SignInRequired)
}
