//! Somebody whom a lead names by their address: known already, or new to the directory.
//!
//! An address is one person: whoever has it is taken as they are, and nothing that was typed beside it changes them.
//! An address that nobody has becomes a person under the name that was typed, of an organisation that the directory
//! knows. Organisations are made by the secretariat alone: their kind and State count in every balance.

use domain::audit::{self, Subject};
use domain::contact::{Body, Contact, Named};
use domain::ids::PersonId;
use domain::{Actor, FieldError, Gender, Language, Problem, Refusal, text};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

use super::people::put_new;
use crate::{Result, Tx};

/// The person of an address, added to the directory when it knows nobody by it. The directory is locked already.
///
/// # Errors
/// Fields of somebody new that are missing, an organisation that the directory does not know by that name or knows
/// several of, and an address of somebody who was taken out of the directory.
pub(crate) async fn known_or_new(
    tx: &Tx,
    actor: &Actor,
    named: &Named,
    language: Language,
) -> Result<PersonId> {
    let known = entity::person::Entity::find()
        .filter(entity::person::Column::EmailKey.eq(named.email.key()))
        .one(tx.db())
        .await?;
    if let Some(person) = known {
        if person.archived_at.is_some() {
            return Err(Refusal::field("email", Problem::OutOfTheDirectory).into());
        }
        return Ok(person.id);
    }
    let missing: Vec<_> = [
        ("given_name", &named.given_name),
        ("family_name", &named.family_name),
    ]
    .into_iter()
    .filter(|(_, name)| name.is_empty())
    .map(|(field, _)| FieldError::new(field, Problem::Required))
    .collect();
    if !missing.is_empty() {
        return Err(Refusal::Invalid(missing).into());
    }
    let contact = Contact {
        external_id: None,
        given_name: named.given_name.clone(),
        family_name: named.family_name.clone(),
        gender: Some(Gender::Undisclosed),
        email: Some(named.email.clone()),
        languages: vec![language],
        organisation: body(tx, &named.organisation).await?,
        mandate_scope: None,
        themes: Vec::new(),
        position: String::new(),
    };
    let id = put_new(tx, contact).await?;
    tx.record(actor, &Subject::Person(id), &audit::Entry::PersonAdded)
        .await?;
    Ok(id)
}

/// The one organisation of a name; none for an empty one.
async fn body(tx: &Tx, name: &str) -> Result<Option<Body>> {
    use entity::organisation::{Column, Entity};
    if name.is_empty() {
        return Ok(None);
    }
    let found = Entity::find()
        .filter(Column::NameKey.eq(text::fold(name)))
        .all(tx.db())
        .await?;
    match <[_; 1]>::try_from(found) {
        Ok([one]) => Ok(Some(Body {
            name: one.name,
            kind: one.kind,
            country: one.iso3,
        })),
        Err(_) => {
            let name = name.to_owned();
            let problem = Problem::UnknownOrganisation { name };
            Err(Refusal::field("organisation", problem).into())
        }
    }
}
