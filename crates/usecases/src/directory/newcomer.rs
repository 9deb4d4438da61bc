//! Somebody who comes to the directory by an answer of somebody else or of their own: a substitute who was named, or
//! a person who registered.

use domain::audit::{Entry, Subject};
use domain::ids::{OrganisationId, PersonId};
use domain::{Actor, EmailAddress, Gender, Language, MandateScope, text};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter,
    QuerySelect,
};

use crate::{Result, Tx};

/// What is known of somebody new.
#[derive(Clone, Debug)]
pub(crate) struct Newcomer {
    pub given_name: String,
    pub family_name: String,
    pub email: EmailAddress,
    pub position: String,
    pub gender: Gender,
    pub mandate_scope: Option<MandateScope>,
    /// The organisation and its name, which people are found by.
    pub organisation: Option<(OrganisationId, String)>,
    /// The languages, that of letters first.
    pub languages: Vec<Language>,
}

/// The person of the directory who has an address, archived or not.
pub(crate) async fn person_of(
    db: &impl ConnectionTrait,
    email: &EmailAddress,
) -> Result<Option<entity::person::Model>> {
    use entity::person::{Column, Entity};
    Ok(Entity::find()
        .filter(Column::EmailKey.eq(email.key()))
        .one(db)
        .await?)
}

/// The one organisation of exactly this name; none when there is none or there are several.
pub(crate) async fn organisation_of(
    db: &impl ConnectionTrait,
    name: &str,
) -> Result<Option<entity::organisation::Model>> {
    use entity::organisation::{Column, Entity};
    let found = Entity::find()
        .filter(Column::NameKey.eq(text::fold(name)))
        .limit(2)
        .all(db)
        .await?;
    Ok(<[_; 1]>::try_from(found).ok().map(|[one]| one))
}

/// Writes somebody whose address nobody of the directory had. Should somebody else have written them meanwhile, they
/// are taken as they are: the lock of the directory is not needed, and nobody who holds a dialogue waits for it.
///
/// # Errors
/// A fault when the rows cannot be written.
pub(crate) async fn take_in(
    tx: &Tx,
    actor: &Actor,
    newcomer: Newcomer,
) -> Result<entity::person::Model> {
    use entity::person::{Entity, Model};
    let (organisation_id, organisation) = newcomer.organisation.unzip();
    let name = format!("{} {}", newcomer.family_name, newcomer.given_name);
    let words = format!(
        "{} {} {} {}",
        newcomer.given_name,
        newcomer.family_name,
        organisation.unwrap_or_default(),
        newcomer.position
    );
    let language = newcomer.languages.first().copied();
    let person = Model {
        id: PersonId::new(),
        external_id: None,
        search_text: text::search_key(&words),
        name_key: text::fold(&name),
        given_name: newcomer.given_name,
        family_name: newcomer.family_name,
        gender: newcomer.gender,
        email_key: Some(newcomer.email.key()),
        email: Some(newcomer.email),
        position: newcomer.position,
        mandate_scope: newcomer.mandate_scope,
        organisation_id,
        language: language.unwrap_or(Language::En),
        version: 1,
        created_at: tx.now(),
        changed_at: tx.now(),
        archived_at: None,
        erased_at: None,
        legal_hold: String::new(),
    };
    let row: entity::person::ActiveModel = person.clone().into();
    let written = Entity::insert(row.reset_all())
        .on_conflict(
            OnConflict::column(entity::person::Column::EmailKey)
                .do_nothing()
                .to_owned(),
        )
        .exec_without_returning(tx.db())
        .await?;
    if written == 0
        && let Some(email) = &person.email
        && let Some(known) = person_of(tx.db(), email).await?
    {
        return Ok(known);
    }
    let languages: Vec<_> = (0..)
        .zip(&newcomer.languages)
        .map(|(place, language)| entity::person_language::ActiveModel {
            person_id: Set(person.id),
            language: Set(*language),
            place: Set(place),
        })
        .collect();
    if !languages.is_empty() {
        entity::person_language::Entity::insert_many(languages)
            .exec_without_returning(tx.db())
            .await?;
    }
    tx.record(actor, &Subject::Person(person.id), &Entry::PersonAdded)
        .await?;
    Ok(person)
}
