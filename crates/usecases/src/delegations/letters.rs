//! Notes verbales and letters by which a delegation is announced: files that the focal point sends along.

use domain::audit::Entry;
use domain::delegation::{LETTERS_MAX, Taking};
use domain::document::FileFault;
use domain::ids::{DelegationId, DelegationLetterId, DialogueId};
use domain::{Actor, Permission, Problem, Refusal};
use entity::delegation_letter::{Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
};

use super::nominate::{organisation, record};
use super::rows::{self, Held};
use crate::documents::{Content, Stored, Upload, check_file};
use crate::{Platform, Result};

/// Keeps a letter. The id comes with the form, so that a form that is sent twice keeps one.
///
/// # Errors
/// [`Refusal::NotFound`] for a link that nobody was given; refuses no file, one that needs another look, more than
/// [`LETTERS_MAX`], and a delegation that takes nothing any more.
pub async fn add_letter(
    platform: &Platform,
    token: &str,
    id: DelegationLetterId,
    upload: Option<Upload>,
) -> Result<()> {
    // A link that opens nothing is told before a file is looked into.
    rows::by_token(platform.db(), token).await?;
    let refused = |problem: Problem| Refusal::field("file", problem);
    let upload = upload.ok_or_else(|| refused(Problem::Required))?;
    let file = check_file(platform.files(), upload)
        .await
        .map_err(refused)?;
    file.keep(platform.files()).await?;
    let held = Held::open(platform, token).await?;
    if held.taking()? == Taking::Nothing {
        return Err(Refusal::DeadlinePassed.into());
    }
    let of_delegation = Column::DelegationId.eq(held.row.id);
    let known = Entity::find().filter(of_delegation);
    let (known, same) = (
        known.clone().count(held.tx.db()).await?,
        Entity::find_by_id(id).one(held.tx.db()).await?,
    );
    if same.is_some() {
        return Ok(());
    }
    if known >= LETTERS_MAX {
        return Err(refused(Problem::File(FileFault::TooMany)).into());
    }
    let row = Model {
        id,
        delegation_id: held.row.id,
        name: file.name.clone(),
        kind: file.kind,
        hash: file.hash.clone(),
        bytes: file.bytes(),
        sent_at: held.tx.now(),
    };
    Entity::insert(row.into_active_model().reset_all())
        .exec_without_returning(held.tx.db())
        .await?;
    let entry = Entry::DelegationLetterSent {
        organisation: organisation(&held).await?,
        name: file.name.clone(),
    };
    record(held, entry).await?;
    file.settle(platform.files()).await
}

/// Takes a letter back that was sent by mistake.
///
/// # Errors
/// [`Refusal::NotFound`]; refuses a delegation that takes nothing any more.
pub async fn remove_letter(platform: &Platform, token: &str, id: DelegationLetterId) -> Result<()> {
    let held = Held::open(platform, token).await?;
    if held.taking()? == Taking::Nothing {
        return Err(Refusal::DeadlinePassed.into());
    }
    let row = of_delegation(held.tx.db(), held.row.id, id).await?;
    Entity::delete_by_id(id).exec(held.tx.db()).await?;
    let entry = Entry::DelegationLetterRemoved {
        organisation: organisation(&held).await?,
        name: row.name,
    };
    record(held, entry).await
}

/// A letter, for who sent it.
///
/// # Errors
/// [`Refusal::NotFound`].
pub async fn letter_behind_link(
    platform: &Platform,
    token: &str,
    id: DelegationLetterId,
) -> Result<Content> {
    let delegation = rows::by_token(platform.db(), token).await?;
    let row = of_delegation(platform.db(), delegation.id, id).await?;
    Ok(content(row))
}

/// A letter, for those who decide about the delegation.
///
/// # Errors
/// [`Refusal::NotFound`]; refuses those who may not see every dialogue.
pub async fn letter_at_desk(
    platform: &Platform,
    actor: &Actor,
    (dialogue, delegation): (DialogueId, DelegationId),
    id: DelegationLetterId,
) -> Result<Content> {
    actor.may(Permission::SeeDialogues)?;
    let found = entity::delegation::Entity::find_by_id(delegation)
        .filter(entity::delegation::Column::DialogueId.eq(dialogue))
        .one(platform.db())
        .await?;
    let delegation = found.ok_or(Refusal::NotFound)?;
    let row = of_delegation(platform.db(), delegation.id, id).await?;
    Ok(content(row))
}

async fn of_delegation(
    db: &impl sea_orm::ConnectionTrait,
    delegation: DelegationId,
    id: DelegationLetterId,
) -> Result<Model> {
    let found = Entity::find_by_id(id)
        .filter(Column::DelegationId.eq(delegation))
        .one(db)
        .await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

fn content(row: Model) -> Content {
    Content::File(Stored {
        name: row.name,
        kind: row.kind,
        bytes: u64::try_from(row.bytes).unwrap_or_default(),
        hash: row.hash,
    })
}
