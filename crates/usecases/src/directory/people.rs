//! Adding a person by hand, correcting one, taking one out of the directory and back.
//!
//! Nobody is deleted: dialogues that took place keep their participants.

use domain::audit::{self, Subject};
use domain::contact::{self, Contact};
use domain::ids::PersonId;
use domain::{Actor, FieldError, Permission, Problem, Refusal};
use sea_orm::{ActiveValue::Set, ColumnTrait, DbErr, EntityTrait, QueryFilter};

use super::known::{self, Entry};
use crate::{Error, Platform, Result, Tx};

/// Adds a person from the cells of a form.
///
/// # Errors
/// Refuses fields that cannot be read and an address or id that somebody else has.
pub async fn add<'a>(
    platform: &Platform,
    actor: &Actor,
    cell: impl Fn(&str) -> &'a str,
) -> Result<PersonId> {
    let tx = platform.begin().await?;
    known::lock(&tx).await?;
    actor.may(Permission::EditDirectory)?;
    let contact = read(&tx, cell).await?;
    let id = PersonId::new();
    put(
        &tx,
        Entry {
            id,
            contact,
            before: None,
        },
    )
    .await?;
    tx.record(actor, &Subject::Person(id), &audit::Entry::PersonAdded)
        .await?;
    tx.commit().await?;
    Ok(id)
}

/// Corrects a person from the cells of a form, which is the whole truth: what is blank there is removed.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when the person is not the version that the form showed.
pub async fn edit<'a>(
    platform: &Platform,
    actor: &Actor,
    id: PersonId,
    version: i64,
    cell: impl Fn(&str) -> &'a str,
) -> Result<()> {
    let tx = platform.begin().await?;
    known::lock(&tx).await?;
    let known = known::one(tx.db(), id).await?.ok_or(Refusal::NotFound)?;
    actor.may(Permission::EditDirectory)?;
    let contact = read(&tx, cell).await?;
    if known.model.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let mut settled = contact.clone();
    settled.gender = settled.gender.or(Some(domain::Gender::Undisclosed));
    let changes = settled.differences(&known.contact);
    // An address in other capitals is no difference worth a line, and worth keeping all the same.
    if changes.is_empty() && settled.email == known.contact.email {
        return Ok(());
    }
    put(
        &tx,
        Entry {
            id,
            contact: settled,
            before: Some(known.model),
        },
    )
    .await?;
    if !changes.is_empty() {
        tx.record(
            actor,
            &Subject::Person(id),
            &audit::Entry::PersonChanged { changes },
        )
        .await?;
    }
    tx.commit().await
}

/// Takes a person out of the directory; invitations and reports that name them stay.
///
/// # Errors
/// [`Refusal::NotFound`] when nobody has this id.
pub async fn archive(platform: &Platform, actor: &Actor, id: PersonId) -> Result<()> {
    set_archived(platform, actor, id, true).await
}

/// Takes a person back into the directory.
///
/// # Errors
/// [`Refusal::NotFound`] when nobody has this id.
pub async fn restore(platform: &Platform, actor: &Actor, id: PersonId) -> Result<()> {
    set_archived(platform, actor, id, false).await
}

async fn set_archived(
    platform: &Platform,
    actor: &Actor,
    id: PersonId,
    archived: bool,
) -> Result<()> {
    use entity::person::{ActiveModel, Column, Entity};
    let tx = platform.begin().await?;
    known::lock(&tx).await?;
    let person = Entity::find_by_id(id)
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    actor.may(Permission::EditDirectory)?;
    if person.archived_at.is_some() == archived {
        return Ok(());
    }
    Entity::update_many()
        .set(ActiveModel {
            archived_at: Set(archived.then(|| tx.now())),
            changed_at: Set(tx.now()),
            version: Set(person.version + 1),
            ..Default::default()
        })
        .filter(Column::Id.eq(id))
        .exec(tx.db())
        .await?;
    let entry = if archived {
        audit::Entry::PersonArchived
    } else {
        audit::Entry::PersonRestored
    };
    tx.record(actor, &Subject::Person(id), &entry).await?;
    tx.commit().await
}

async fn read<'a>(tx: &Tx, cell: impl Fn(&str) -> &'a str) -> Result<Contact> {
    let states = known::states(tx.db()).await?;
    let reading = contact::read(cell, |code| states.contains(code)).map_err(Refusal::Invalid)?;
    Ok(reading.contact)
}

/// Writes somebody new whom another use case came upon, and says who they are. The directory is locked already.
///
/// # Errors
/// Refuses an address that somebody else has.
pub(crate) async fn put_new(tx: &Tx, contact: Contact) -> Result<PersonId> {
    let id = PersonId::new();
    let entry = Entry {
        id,
        contact,
        before: None,
    };
    put(tx, entry).await?;
    Ok(id)
}

async fn put(tx: &Tx, entry: Entry) -> Result<()> {
    let mut bodies = known::load_bodies(tx.db()).await?;
    known::write(tx, &mut bodies, std::slice::from_ref(&entry))
        .await
        .map_err(taken)
}

/// Turns the two rules that may break into errors of their fields.
fn taken(error: DbErr) -> Error {
    let text = error.to_string();
    let broken = |rule: &str, column: &str| text.contains(rule) || text.contains(column);
    let field = if broken("person_email_once", "person.email_key") {
        "email"
    } else if broken("person_external_id_once", "person.external_id") {
        "external_id"
    } else {
        return error.into();
    };
    Refusal::Invalid(vec![FieldError::new(field, Problem::AlreadyTaken)]).into()
}
