//! The directory as it stands, loaded whole with a fixed number of queries, and writing people in bulk.

use std::collections::HashMap;

use domain::contact::{Body, Contact};
use domain::ids::{OrganisationId, PersonId};
use domain::{Language, OrganisationType, Theme, text};
use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, QueryFilter, QueryOrder,
};

use crate::{Result, Tx};

/// How many rows one statement writes: well below what both databases take in parameters.
const CHUNK: usize = 400;

/// A person who is in the directory.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub model: entity::person::Model,
    pub contact: Contact,
}

/// What tells two bodies apart.
pub(super) type BodyKey = (String, OrganisationType, Option<String>);

/// The whole directory.
#[derive(Debug, Default)]
pub(super) struct Directory {
    pub people: Vec<Known>,
    pub bodies: HashMap<BodyKey, (OrganisationId, String)>,
    pub states: std::collections::HashSet<String>,
}

/// Keeps other writers of the directory waiting until the commit, so that what was loaded stays true.
pub(crate) async fn lock(tx: &Tx) -> Result<()> {
    // SQLite's write lock is held already.
    if tx.db().get_database_backend() == DbBackend::Postgres {
        tx.db()
            .execute_unprepared("SELECT pg_advisory_xact_lock(hashtext('convener directory'))")
            .await?;
    }
    Ok(())
}

/// Loads everybody.
pub(super) async fn load(db: &impl ConnectionTrait) -> Result<Directory> {
    let states = states(db).await?;
    let organisations = entity::organisation::Entity::find().all(db).await?;
    let models = entity::person::Entity::find()
        .order_by_asc(entity::person::Column::Id)
        .all(db)
        .await?;
    let languages = entity::person_language::Entity::find().all(db).await?;
    let themes = entity::person_theme::Entity::find().all(db).await?;
    let bodies = by_key(&organisations);
    Ok(Directory {
        people: contacts(models, &organisations, languages, themes),
        bodies,
        states,
    })
}

/// All bodies by what tells them apart.
pub(super) async fn load_bodies(
    db: &impl ConnectionTrait,
) -> Result<HashMap<BodyKey, (OrganisationId, String)>> {
    let rows = entity::organisation::Entity::find().all(db).await?;
    Ok(by_key(&rows))
}

fn by_key(rows: &[entity::organisation::Model]) -> HashMap<BodyKey, (OrganisationId, String)> {
    rows.iter()
        .map(|row| {
            (
                (row.name_key.clone(), row.kind, row.iso3.clone()),
                (row.id, row.name.clone()),
            )
        })
        .collect()
}

/// The codes of all States.
pub(super) async fn states(db: &impl ConnectionTrait) -> Result<std::collections::HashSet<String>> {
    let rows = entity::state::Entity::find().all(db).await?;
    Ok(rows.into_iter().map(|row| row.iso3).collect())
}

/// Puts people together with what belongs to them.
pub(super) fn contacts(
    models: Vec<entity::person::Model>,
    organisations: &[entity::organisation::Model],
    mut languages: Vec<entity::person_language::Model>,
    themes: Vec<entity::person_theme::Model>,
) -> Vec<Known> {
    let organisations: HashMap<OrganisationId, &entity::organisation::Model> =
        organisations.iter().map(|row| (row.id, row)).collect();
    languages.sort_by_key(|row| row.place);
    let mut spoken: HashMap<PersonId, Vec<Language>> = HashMap::new();
    for row in languages {
        spoken.entry(row.person_id).or_default().push(row.language);
    }
    let mut worked: HashMap<PersonId, Vec<Theme>> = HashMap::new();
    for row in themes {
        worked.entry(row.person_id).or_default().push(row.theme);
    }
    models
        .into_iter()
        .map(|model| {
            let mut themes = worked.remove(&model.id).unwrap_or_default();
            themes.sort();
            let organisation = model
                .organisation_id
                .and_then(|id| organisations.get(&id))
                .map(|row| Body {
                    name: row.name.clone(),
                    kind: row.kind,
                    country: row.iso3.clone(),
                });
            let contact = Contact {
                external_id: model.external_id.clone(),
                given_name: model.given_name.clone(),
                family_name: model.family_name.clone(),
                gender: Some(model.gender),
                email: model.email.clone(),
                languages: spoken.remove(&model.id).unwrap_or_default(),
                organisation,
                mandate_scope: model.mandate_scope,
                themes,
                position: model.position.clone(),
            };
            Known { model, contact }
        })
        .collect()
}

/// Loads one person, with what belongs to them.
pub(super) async fn one(db: &impl ConnectionTrait, id: PersonId) -> Result<Option<Known>> {
    let Some(model) = entity::person::Entity::find_by_id(id).one(db).await? else {
        return Ok(None);
    };
    let organisations = entity::organisation::Entity::find()
        .filter(entity::organisation::Column::Id.is_in(model.organisation_id))
        .all(db)
        .await?;
    let languages = entity::person_language::Entity::find()
        .filter(entity::person_language::Column::PersonId.eq(id))
        .all(db)
        .await?;
    let themes = entity::person_theme::Entity::find()
        .filter(entity::person_theme::Column::PersonId.eq(id))
        .all(db)
        .await?;
    Ok(contacts(vec![model], &organisations, languages, themes).pop())
}

/// A person to write: new, or over what is known.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub id: PersonId,
    pub contact: Contact,
    /// The row as it was; none for somebody new.
    pub before: Option<entity::person::Model>,
}

/// Writes people and the bodies that they need, many to a statement.
pub(super) async fn write(
    tx: &Tx,
    bodies: &mut HashMap<BodyKey, (OrganisationId, String)>,
    entries: &[Entry],
) -> Result<(), sea_orm::DbErr> {
    write_bodies(tx, bodies, entries).await?;
    for some in entries.chunks(CHUNK) {
        let rows = some.iter().map(|entry| row(tx, bodies, entry));
        use entity::person::{Column, Entity};
        Entity::insert_many(rows)
            .on_conflict(
                OnConflict::column(Column::Id)
                    .update_columns([
                        Column::ExternalId,
                        Column::GivenName,
                        Column::FamilyName,
                        Column::NameKey,
                        Column::Gender,
                        Column::Email,
                        Column::EmailKey,
                        Column::Position,
                        Column::MandateScope,
                        Column::OrganisationId,
                        Column::Language,
                        Column::SearchText,
                        Column::Version,
                        Column::ChangedAt,
                    ])
                    .to_owned(),
            )
            .exec_without_returning(tx.db())
            .await?;
        write_languages(tx, some).await?;
        write_themes(tx, some).await?;
    }
    Ok(())
}

async fn write_bodies(
    tx: &Tx,
    bodies: &mut HashMap<BodyKey, (OrganisationId, String)>,
    entries: &[Entry],
) -> Result<(), sea_orm::DbErr> {
    let mut new = Vec::new();
    for body in entries
        .iter()
        .filter_map(|entry| entry.contact.organisation.as_ref())
    {
        bodies.entry(body.key()).or_insert_with(|| {
            let id = OrganisationId::new();
            new.push(entity::organisation::ActiveModel {
                id: Set(id),
                name: Set(body.name.clone()),
                name_key: Set(text::fold(&body.name)),
                kind: Set(body.kind),
                iso3: Set(body.country.clone()),
                created_at: Set(tx.now()),
                focal_point_id: Set(None),
            });
            (id, body.name.clone())
        });
    }
    for some in new.chunks(CHUNK) {
        entity::organisation::Entity::insert_many(some.to_vec())
            .exec_without_returning(tx.db())
            .await?;
    }
    Ok(())
}

fn row(
    tx: &Tx,
    bodies: &HashMap<BodyKey, (OrganisationId, String)>,
    entry: &Entry,
) -> entity::person::ActiveModel {
    let contact = &entry.contact;
    let before = entry.before.as_ref();
    entity::person::ActiveModel {
        id: Set(entry.id),
        external_id: Set(contact.external_id.clone()),
        given_name: Set(contact.given_name.clone()),
        family_name: Set(contact.family_name.clone()),
        name_key: Set(contact.name_key()),
        gender: Set(contact.gender.unwrap_or(domain::Gender::Undisclosed)),
        email: Set(contact.email.clone()),
        email_key: Set(contact.email.as_ref().map(domain::EmailAddress::key)),
        position: Set(contact.position.clone()),
        mandate_scope: Set(contact.mandate_scope),
        organisation_id: Set(contact
            .organisation
            .as_ref()
            .and_then(|body| bodies.get(&body.key()))
            .map(|(id, _)| *id)),
        language: Set(contact.language()),
        search_text: Set(contact.search_text()),
        version: Set(before.map_or(1, |before| before.version + 1)),
        created_at: Set(before.map_or(tx.now(), |before| before.created_at)),
        changed_at: Set(tx.now()),
        archived_at: Set(before.and_then(|before| before.archived_at)),
        ..Default::default()
    }
}

async fn write_languages(tx: &Tx, entries: &[Entry]) -> Result<(), sea_orm::DbErr> {
    use entity::person_language::{ActiveModel, Column, Entity};
    let known: Vec<PersonId> = rewritten(entries);
    if !known.is_empty() {
        Entity::delete_many()
            .filter(Column::PersonId.is_in(known))
            .exec(tx.db())
            .await?;
    }
    let rows: Vec<ActiveModel> = entries
        .iter()
        .flat_map(|entry| {
            (0..)
                .zip(&entry.contact.languages)
                .map(|(place, language)| ActiveModel {
                    person_id: Set(entry.id),
                    language: Set(*language),
                    place: Set(place),
                })
        })
        .collect();
    if !rows.is_empty() {
        Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    Ok(())
}

async fn write_themes(tx: &Tx, entries: &[Entry]) -> Result<(), sea_orm::DbErr> {
    use entity::person_theme::{ActiveModel, Column, Entity};
    let known: Vec<PersonId> = rewritten(entries);
    if !known.is_empty() {
        Entity::delete_many()
            .filter(Column::PersonId.is_in(known))
            .exec(tx.db())
            .await?;
    }
    let rows: Vec<ActiveModel> = entries
        .iter()
        .flat_map(|entry| {
            entry.contact.themes.iter().map(|theme| ActiveModel {
                person_id: Set(entry.id),
                theme: Set(*theme),
            })
        })
        .collect();
    // Sixteen themes a person at most, two values each: within both databases' limits for one chunk.
    if !rows.is_empty() {
        Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
    }
    Ok(())
}

fn rewritten(entries: &[Entry]) -> Vec<PersonId> {
    entries
        .iter()
        .filter(|entry| entry.before.is_some())
        .map(|entry| entry.id)
        .collect()
}
