//! Reading the directory: the list with its filters, one person, the States.

use std::collections::HashMap;

use domain::contact::Contact;
use domain::ids::{DialogueId, PersonId};
use domain::{
    Actor, Bureau, Gender, InvitationState, Language, MandateScope, OrganisationType, Permission,
    Refusal, RegionalGroup, Theme, text,
};
use sea_orm::sea_query::{LikeExpr, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    QuerySelect, Select,
};

use super::known::{self, Known};
use crate::{Platform, Result};

/// How many people a page of the directory has.
pub const PAGE: u64 = 50;

/// Which people to show. What is none does not narrow.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Every word must be in the name, the organisation or the position.
    pub search: String,
    pub organisation_type: Option<OrganisationType>,
    /// ISO 3166-1 alpha-3.
    pub country: Option<String>,
    pub regional_group: Option<RegionalGroup>,
    pub bureau: Option<Bureau>,
    pub theme: Option<Theme>,
    pub mandate_scope: Option<MandateScope>,
    pub language: Option<Language>,
    pub gender: Option<Gender>,
    /// Shows those who were taken out of the directory, and nobody else.
    pub archived: bool,
}

/// A line of the directory.
#[derive(Clone, Debug)]
pub struct PersonRow {
    pub id: PersonId,
    pub contact: Contact,
    pub regional_group: Option<RegionalGroup>,
}

/// A person as their page shows them.
#[derive(Clone, Debug)]
pub struct PersonPage {
    pub id: PersonId,
    pub version: i64,
    pub contact: Contact,
    pub archived: bool,
    pub changed_at: chrono::DateTime<chrono::Utc>,
    pub regional_group: Option<RegionalGroup>,
    pub bureau: Option<Bureau>,
    /// The dialogues that the person was invited to, the latest first.
    pub invitations: Vec<(DialogueId, String, InvitationState)>,
}

/// A State with its groups of today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateRow {
    pub iso3: String,
    pub regional_group: Option<RegionalGroup>,
    pub bureau: Option<Bureau>,
}

/// All States by their codes, with regional group and today's bureau. Their names are in `locale`.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn states(platform: &Platform) -> Result<Vec<StateRow>> {
    let rows = entity::state::Entity::find()
        .order_by_asc(entity::state::Column::Iso3)
        .all(platform.db())
        .await?;
    // Later rows of the same State overwrite earlier ones: the last membership that has begun counts.
    let bureaux: HashMap<String, Bureau> = entity::bureau_membership::Entity::find()
        .filter(entity::bureau_membership::Column::Since.lte(today(platform)))
        .order_by_asc(entity::bureau_membership::Column::Since)
        .all(platform.db())
        .await?
        .into_iter()
        .map(|row| (row.iso3, row.bureau))
        .collect();
    Ok(rows
        .into_iter()
        .map(|row| StateRow {
            bureau: bureaux.get(&row.iso3).copied(),
            regional_group: row.regional_group,
            iso3: row.iso3,
        })
        .collect())
}

fn today(platform: &Platform) -> String {
    platform.now().date_naive().to_string()
}

/// A page of the directory (counted from 0), in the order of family names, and how many people there are
/// in all.
///
/// # Errors
/// Refuses those who may not read the directory.
pub async fn people(
    platform: &Platform,
    actor: &Actor,
    filter: &Filter,
    page: u64,
) -> Result<(Vec<PersonRow>, u64)> {
    actor.may(Permission::SeeDirectory)?;
    let states = states(platform).await?;
    let select = select(filter, &states);
    let total = select.clone().count(platform.db()).await?;
    let models = ordered(select)
        .offset(page.min(1_000_000) * PAGE)
        .limit(PAGE)
        .all(platform.db())
        .await?;
    let people = with_details(platform.db(), models).await?;
    let groups: HashMap<&str, RegionalGroup> = states
        .iter()
        .filter_map(|state| Some((state.iso3.as_str(), state.regional_group?)))
        .collect();
    let rows = people
        .into_iter()
        .map(|known| PersonRow {
            id: known.model.id,
            regional_group: country(&known.contact)
                .and_then(|code| groups.get(code))
                .copied(),
            contact: known.contact,
        })
        .collect();
    Ok((rows, total))
}

/// Everybody whom a filter shows, for the export.
pub(super) async fn everybody(
    platform: &Platform,
    actor: &Actor,
    filter: &Filter,
) -> Result<Vec<Contact>> {
    actor.may(Permission::SeeDirectory)?;
    let states = states(platform).await?;
    let models = ordered(select(filter, &states)).all(platform.db()).await?;
    let people = with_details(platform.db(), models).await?;
    Ok(people.into_iter().map(|known| known.contact).collect())
}

pub(super) fn ordered(select: Select<entity::person::Entity>) -> Select<entity::person::Entity> {
    select
        .order_by_asc(entity::person::Column::NameKey)
        .order_by_asc(entity::person::Column::Id)
}

/// The people whom a filter shows.
pub(super) fn select(filter: &Filter, states: &[StateRow]) -> Select<entity::person::Entity> {
    use entity::person::Column;
    let mut select = entity::person::Entity::find();
    select = select.filter(if filter.archived {
        Column::ArchivedAt.is_not_null()
    } else {
        Column::ArchivedAt.is_null()
    });
    for word in text::search_key(&filter.search).split(' ').take(12) {
        if !word.is_empty() {
            select = select.filter(Column::SearchText.like(containing(word)));
        }
    }
    if let Some(gender) = filter.gender {
        select = select.filter(Column::Gender.eq(gender));
    }
    if let Some(scope) = filter.mandate_scope {
        select = select.filter(Column::MandateScope.eq(scope));
    }
    if let Some(theme) = filter.theme {
        use entity::person_theme as with;
        select = select.filter(
            Column::Id.in_subquery(
                Query::select()
                    .column(with::Column::PersonId)
                    .from(with::Entity)
                    .and_where(with::Column::Theme.eq(theme))
                    .to_owned(),
            ),
        );
    }
    if let Some(language) = filter.language {
        use entity::person_language as with;
        select = select.filter(
            Column::Id.in_subquery(
                Query::select()
                    .column(with::Column::PersonId)
                    .from(with::Entity)
                    .and_where(with::Column::Language.eq(language))
                    .to_owned(),
            ),
        );
    }
    if let Some(bodies) = bodies(filter, states) {
        select = select.filter(Column::OrganisationId.in_subquery(bodies));
    }
    select
}

/// The organisations that the filter asks for; none when it asks for no particular ones.
fn bodies(filter: &Filter, states: &[StateRow]) -> Option<SelectStatement> {
    use entity::organisation::{Column, Entity};
    let by_state =
        filter.country.is_some() || filter.regional_group.is_some() || filter.bureau.is_some();
    if !by_state && filter.organisation_type.is_none() {
        return None;
    }
    let mut query = Query::select().column(Column::Id).from(Entity).to_owned();
    if let Some(kind) = filter.organisation_type {
        query.and_where(Column::Kind.eq(kind));
    }
    if by_state {
        let codes: Vec<&str> = states
            .iter()
            .filter(|state| {
                filter
                    .country
                    .as_ref()
                    .is_none_or(|code| *code == state.iso3)
                    && filter
                        .regional_group
                        .is_none_or(|group| state.regional_group == Some(group))
                    && filter
                        .bureau
                        .is_none_or(|bureau| state.bureau == Some(bureau))
            })
            .map(|state| state.iso3.as_str())
            .collect();
        query.and_where(Column::Iso3.is_in(codes));
    }
    Some(query)
}

/// A pattern that finds the word as it is typed: what LIKE takes for a sign is only a letter here.
fn containing(word: &str) -> LikeExpr {
    let escaped = word
        .replace('\\', "\\\\")
        .replace('%', "\\%")
        .replace('_', "\\_");
    LikeExpr::new(format!("%{escaped}%")).escape('\\')
}

/// Adds organisations, languages and themes: three queries for any number of people.
async fn with_details(
    db: &impl ConnectionTrait,
    models: Vec<entity::person::Model>,
) -> Result<Vec<Known>> {
    // Past a page the ids would not fit into one statement: then all rows are read and the others dropped.
    let few = models.len() <= PAGE as usize;
    let ids: Vec<PersonId> = models.iter().map(|model| model.id).collect();
    let mut organisations = entity::organisation::Entity::find();
    let mut languages = entity::person_language::Entity::find();
    let mut themes = entity::person_theme::Entity::find();
    if few {
        let bodies: Vec<_> = models
            .iter()
            .filter_map(|model| model.organisation_id)
            .collect();
        organisations = organisations.filter(entity::organisation::Column::Id.is_in(bodies));
        languages = languages.filter(entity::person_language::Column::PersonId.is_in(ids.clone()));
        themes = themes.filter(entity::person_theme::Column::PersonId.is_in(ids));
    }
    let organisations = organisations.all(db).await?;
    let languages = languages.all(db).await?;
    let themes = themes.all(db).await?;
    Ok(known::contacts(models, &organisations, languages, themes))
}

fn country(contact: &Contact) -> Option<&str> {
    contact.organisation.as_ref()?.country.as_deref()
}

/// One person with everything that their page shows.
///
/// # Errors
/// [`Refusal::NotFound`] when nobody has this id.
pub async fn person(platform: &Platform, actor: &Actor, id: PersonId) -> Result<PersonPage> {
    actor.may(Permission::SeeDirectory)?;
    let db = platform.db();
    let known = known::one(db, id).await?.ok_or(Refusal::NotFound)?;
    let states = states(platform).await?;
    let state =
        country(&known.contact).and_then(|code| states.iter().find(|state| state.iso3 == code));
    let invitations = entity::invitation::Entity::find()
        .filter(entity::invitation::Column::PersonId.eq(id))
        .order_by_desc(entity::invitation::Column::Id)
        .limit(200)
        .all(db)
        .await?;
    let dialogues: HashMap<DialogueId, String> = entity::dialogue::Entity::find()
        .filter(
            entity::dialogue::Column::Id
                .is_in(invitations.iter().map(|invitation| invitation.dialogue_id)),
        )
        .all(db)
        .await?
        .into_iter()
        .map(|dialogue| (dialogue.id, dialogue.title))
        .collect();
    Ok(PersonPage {
        id,
        version: known.model.version,
        archived: known.model.archived_at.is_some(),
        changed_at: known.model.changed_at,
        regional_group: state.and_then(|state| state.regional_group),
        bureau: state.and_then(|state| state.bureau),
        contact: known.contact,
        invitations: invitations
            .into_iter()
            .filter_map(|row| {
                Some((
                    row.dialogue_id,
                    dialogues.get(&row.dialogue_id)?.clone(),
                    row.state,
                ))
            })
            .collect(),
    })
}
