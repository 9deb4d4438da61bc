//! People as the balance counts them: who they are and what they count towards.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use domain::ids::{OrganisationId, PersonId};
use domain::{Dimension, Gender, Language, MandateScope, OrganisationType, RegionalGroup, Theme};
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use crate::Result;

/// The attribute that caps per State count.
pub(super) const COUNTRY: &str = "country";
/// The attribute that caps per organisation count.
pub(super) const ORGANISATION: &str = "organisation";

/// The organisation of a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganisationRef {
    pub id: OrganisationId,
    pub name: String,
    pub kind: OrganisationType,
    pub country: Option<String>,
}

/// A person of the directory with what they count towards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    pub id: PersonId,
    pub given_name: String,
    pub family_name: String,
    pub organisation: Option<OrganisationRef>,
    pub has_address: bool,
    pub archived: bool,
    /// Codes by attribute; nothing under an attribute means that it is not disclosed or not known.
    pub values: BTreeMap<&'static str, Vec<String>>,
}

impl Contact {
    /// The name as the person writes it.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name)
            .trim()
            .to_owned()
    }

    /// The person's State, by the organisation.
    #[must_use]
    pub fn country(&self) -> Option<&str> {
        self.organisation.as_ref()?.country.as_deref()
    }
}

/// Whom to load.
pub(super) enum Which<'a> {
    /// Everybody, archived or not.
    Everybody,
    /// Everybody who is not archived, and these people even if they are.
    AllAnd(&'a [PersonId]),
    These(&'a [PersonId]),
}

type PersonRow = (
    PersonId,
    String,
    String,
    Gender,
    Option<MandateScope>,
    Option<OrganisationId>,
    Option<String>,
    Option<DateTime<Utc>>,
);

/// Loads contacts in the order of their ids: five queries, however many people there are.
pub(super) async fn load<C: ConnectionTrait>(db: &C, which: Which<'_>) -> Result<Vec<Contact>> {
    use entity::{organisation, person, person_language, person_theme, state};

    let mut people = person::Entity::find().select_only().columns([
        person::Column::Id,
        person::Column::GivenName,
        person::Column::FamilyName,
        person::Column::Gender,
        person::Column::MandateScope,
        person::Column::OrganisationId,
        person::Column::EmailKey,
        person::Column::ArchivedAt,
    ]);
    let mut themes = person_theme::Entity::find();
    let mut languages =
        person_language::Entity::find().order_by_asc(person_language::Column::Place);
    let mut organisations = organisation::Entity::find();
    match which {
        Which::Everybody => {}
        Which::AllAnd(also) => {
            people = people.filter(
                person::Column::ArchivedAt
                    .is_null()
                    .or(person::Column::Id.is_in(also.iter().copied())),
            );
        }
        Which::These(ids) => {
            let ids = || ids.iter().copied();
            people = people.filter(person::Column::Id.is_in(ids()));
            themes = themes.filter(person_theme::Column::PersonId.is_in(ids()));
            languages = languages.filter(person_language::Column::PersonId.is_in(ids()));
        }
    }
    let people: Vec<PersonRow> = people
        .order_by_asc(person::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    if let Which::These(_) = which {
        let ids = people.iter().filter_map(|row| row.5);
        organisations = organisations.filter(organisation::Column::Id.is_in(ids));
    }
    let themes: Vec<(PersonId, Theme)> = themes
        .select_only()
        .columns([person_theme::Column::PersonId, person_theme::Column::Theme])
        .into_tuple()
        .all(db)
        .await?;
    let languages: Vec<(PersonId, Language)> = languages
        .select_only()
        .columns([
            person_language::Column::PersonId,
            person_language::Column::Language,
        ])
        .into_tuple()
        .all(db)
        .await?;
    let organisations: Vec<(OrganisationId, String, OrganisationType, Option<String>)> =
        organisations
            .select_only()
            .columns([
                organisation::Column::Id,
                organisation::Column::Name,
                organisation::Column::Kind,
                organisation::Column::Iso3,
            ])
            .into_tuple()
            .all(db)
            .await?;
    let groups: Vec<(String, Option<RegionalGroup>)> = state::Entity::find()
        .select_only()
        .columns([state::Column::Iso3, state::Column::RegionalGroup])
        .into_tuple()
        .all(db)
        .await?;

    let groups: HashMap<String, Option<RegionalGroup>> = groups.into_iter().collect();
    let organisations: HashMap<OrganisationId, OrganisationRef> = organisations
        .into_iter()
        .map(|(id, name, kind, country)| {
            let known = OrganisationRef {
                id,
                name,
                kind,
                country,
            };
            (id, known)
        })
        .collect();
    let mut more: HashMap<PersonId, Vec<(Dimension, &'static str)>> = HashMap::new();
    for (person, theme) in themes {
        let word = (Dimension::Theme, theme.code());
        more.entry(person).or_default().push(word);
    }
    for (person, language) in languages {
        let word = (Dimension::Language, language.code());
        more.entry(person).or_default().push(word);
    }
    Ok(people
        .into_iter()
        .map(|row| {
            let more = more.remove(&row.0).unwrap_or_default();
            contact(row, more, &organisations, &groups)
        })
        .collect())
}

/// Some people with what they count towards. Five queries.
pub(crate) async fn of_people<C: ConnectionTrait>(
    db: &C,
    people: &[PersonId],
) -> Result<Vec<Contact>> {
    load(db, Which::These(people)).await
}

fn contact(
    (id, given_name, family_name, gender, scope, organisation, email_key, archived_at): PersonRow,
    more: Vec<(Dimension, &'static str)>,
    organisations: &HashMap<OrganisationId, OrganisationRef>,
    groups: &HashMap<String, Option<RegionalGroup>>,
) -> Contact {
    let organisation = organisation.and_then(|id| organisations.get(&id)).cloned();
    let mut values: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    let mut count = |attribute: &'static str, value: &str| {
        values.entry(attribute).or_default().push(value.to_owned());
    };
    // Undisclosed counts neither way, so it is no value at all.
    if gender != Gender::Undisclosed {
        count(Dimension::Gender.code(), gender.code());
    }
    if let Some(scope) = scope {
        count(Dimension::MandateScope.code(), scope.code());
    }
    for (dimension, code) in more {
        count(dimension.code(), code);
    }
    if let Some(organisation) = &organisation {
        count(Dimension::OrganisationType.code(), organisation.kind.code());
        count(ORGANISATION, &organisation.id.to_string());
        if let Some(country) = &organisation.country {
            count(COUNTRY, country);
            if let Some(Some(group)) = groups.get(country) {
                count(Dimension::RegionalGroup.code(), group.code());
            }
        }
    }
    Contact {
        id,
        given_name,
        family_name,
        organisation,
        has_address: email_key.is_some(),
        archived: archived_at.is_some(),
        values,
    }
}
