//! Somebody who comes to the directory by an answer of somebody else or of their own: a substitute who was named, or
//! a person who registered.

use chrono::{DateTime, Utc};
use domain::audit::{Entry, Subject};
use domain::ids::{OrganisationId, PersonId};
use domain::{Actor, EmailAddress, Gender, Language, MandateScope, text};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel,
    QueryFilter, QuerySelect,
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
    let (person, languages) = rows(tx.now(), newcomer);
    let row = person.clone().into_active_model().reset_all();
    if write(tx.db(), [row]).await? == 0
        && let Some(email) = &person.email
        && let Some(known) = person_of(tx.db(), email).await?
    {
        return Ok(known);
    }
    if !languages.is_empty() {
        entity::person_language::Entity::insert_many(languages)
            .exec_without_returning(tx.db())
            .await?;
    }
    tx.record(actor, &Subject::Person(person.id), &Entry::PersonAdded)
        .await?;
    Ok(person)
}

/// Writes people whose addresses nobody of the directory has; how many of them were written.
///
/// # Errors
/// A fault when the rows cannot be written.
pub(crate) async fn write(
    db: &impl ConnectionTrait,
    people: impl IntoIterator<Item = entity::person::ActiveModel>,
) -> Result<u64> {
    use entity::person::{Column, Entity};
    Ok(Entity::insert_many(people)
        .on_conflict(OnConflict::column(Column::EmailKey).do_nothing().to_owned())
        .exec_without_returning(db)
        .await?)
}

/// Somebody new as the directory keeps them, with their languages.
pub(crate) fn rows(
    now: DateTime<Utc>,
    newcomer: Newcomer,
) -> (
    entity::person::Model,
    Vec<entity::person_language::ActiveModel>,
) {
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
    let person = entity::person::Model {
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
        created_at: now,
        changed_at: now,
        archived_at: None,
        erased_at: None,
        legal_hold: String::new(),
    };
    let languages = (0..)
        .zip(&newcomer.languages)
        .map(|(place, language)| entity::person_language::ActiveModel {
            person_id: Set(person.id),
            language: Set(*language),
            place: Set(place),
        })
        .collect();
    (person, languages)
}
