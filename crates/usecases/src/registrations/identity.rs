//! Opening what identifies a person: for the secretariat alone, and every reading is in the trail.

use domain::audit::Entry;
use domain::ids::{DialogueId, RegistrationId};
use domain::registration::Identity;
use domain::{Actor, Permission, Refusal};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::seat;
use crate::{Platform, Result};

/// Opens the identity documents of a registration, by the fields of its form. The reading is recorded with it, or
/// nothing is read.
///
/// # Errors
/// [`Refusal::NotFound`] when there are none, also for those of another dialogue; refuses those who may not see them;
/// a fault when they were sealed with another key.
pub async fn open(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    registration: RegistrationId,
) -> Result<Vec<(String, Identity)>> {
    use entity::identity_document::{Column, Entity};
    let tx = platform.begin().await?;
    tx.lock_dialogue_for(actor, Permission::SeeIdentityDocuments, dialogue)
        .await?;
    let row = entity::registration::Entity::find_by_id(registration)
        .filter(entity::registration::Column::DialogueId.eq(dialogue))
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let sealed = Entity::find()
        .filter(Column::RegistrationId.eq(registration))
        .order_by_asc(Column::Field)
        .all(tx.db())
        .await?;
    if sealed.is_empty() {
        return Err(Refusal::NotFound.into());
    }
    let mut opened = Vec::with_capacity(sealed.len());
    for one in sealed {
        let plain = platform.secret().open(&one.sealed)?;
        let document = serde_json::from_slice(&plain).map_err(anyhow::Error::from)?;
        opened.push((one.field, document));
    }
    let entry = Entry::IdentityDocumentOpened {
        reference: row.reference.clone(),
    };
    tx.record(actor, &seat::subject(&row), &entry).await?;
    tx.commit().await?;
    Ok(opened)
}
