//! Who takes part in a dialogue, for the public: the names of those who want theirs published, and how many there are
//! of each kind, where that tells nobody's secret.

use std::collections::BTreeMap;

use domain::ids::PersonId;
use domain::statistics::{Cell, public};
use domain::{Dimension, InvitationState, Language};
use entity::{invitation, organisation, person};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect,
};

use super::dialogues::by_slug;
use crate::shortlist::of_people;
use crate::{Platform, Result};

/// What the balance of a dialogue is told by in public.
const TOLD: [Dimension; 3] = [
    Dimension::RegionalGroup,
    Dimension::OrganisationType,
    Dimension::Gender,
];

/// Somebody who wants their name published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub name: String,
    pub organisation: Option<String>,
    /// ISO 3166-1 alpha-3.
    pub country: Option<String>,
}

/// How many there are of each kind, by the codes of [`domain::quota::features`]; none where too few come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    pub dimension: Dimension,
    pub cells: Option<Vec<(&'static str, Cell)>>,
}

/// Those who take part.
#[derive(Clone, Debug)]
pub struct Participants {
    pub slug: String,
    pub title: String,
    pub language: Language,
    pub total: usize,
    pub named: Vec<Named>,
    pub counted: Vec<Counted>,
}

/// Reads them. Seven queries.
///
/// # Errors
/// [`domain::Refusal::NotFound`] without a dialogue that the public knows of.
pub async fn of(platform: &Platform, slug: &str) -> Result<Participants> {
    let db = platform.db();
    let dialogue = by_slug(platform, slug).await?;
    let coming: Vec<(PersonId, bool)> = invitation::Entity::find()
        .select_only()
        .columns([
            invitation::Column::PersonId,
            invitation::Column::PublishName,
        ])
        .filter(invitation::Column::DialogueId.eq(dialogue.id))
        .filter(invitation::Column::State.eq(InvitationState::Accepted))
        .into_tuple()
        .all(db)
        .await?;
    let people: Vec<PersonId> = coming.iter().map(|(person, _)| *person).collect();
    let mut counts: BTreeMap<(&'static str, String), u32> = BTreeMap::new();
    for contact in of_people(db, &people).await? {
        for (dimension, codes) in contact.values {
            for code in codes {
                *counts.entry((dimension, code)).or_default() += 1;
            }
        }
    }
    let counted = TOLD
        .iter()
        .map(|dimension| {
            let codes: Vec<&'static str> = domain::quota::features(*dimension)
                .into_iter()
                .map(|(code, _)| code)
                .collect();
            let count = |code: &&str| {
                let key = (dimension.code(), (*code).to_owned());
                counts.get(&key).copied().unwrap_or(0)
            };
            let cells = public(&codes.iter().map(count).collect::<Vec<u32>>());
            Counted {
                dimension: *dimension,
                cells: cells.map(|cells| codes.into_iter().zip(cells).collect()),
            }
        })
        .collect();
    let willing: Vec<PersonId> = coming
        .iter()
        .filter(|(_, publish)| *publish)
        .map(|(person, _)| *person)
        .collect();
    Ok(Participants {
        slug: dialogue.slug,
        title: dialogue.title,
        language: dialogue.language,
        total: coming.len(),
        named: named(db, &willing).await?,
        counted,
    })
}

async fn named(db: &impl ConnectionTrait, people: &[PersonId]) -> Result<Vec<Named>> {
    let of_body: sea_orm::RelationDef = person::Entity::belongs_to(organisation::Entity)
        .from(person::Column::OrganisationId)
        .to(organisation::Column::Id)
        .into();
    let mut all = Vec::new();
    for some in people.chunks(400) {
        let rows: Vec<(String, String, Option<String>, Option<String>)> = person::Entity::find()
            .select_only()
            .column(person::Column::GivenName)
            .column(person::Column::FamilyName)
            .column(organisation::Column::Name)
            .column(organisation::Column::Iso3)
            .join(JoinType::LeftJoin, of_body.clone())
            .filter(person::Column::Id.is_in(some.iter().copied()))
            .filter(person::Column::ErasedAt.is_null())
            .order_by_asc(person::Column::NameKey)
            .into_tuple()
            .all(db)
            .await?;
        all.extend(
            rows.into_iter()
                .map(|(given, family, organisation, country)| Named {
                    name: format!("{given} {family}").trim().to_owned(),
                    organisation,
                    country,
                }),
        );
    }
    Ok(all)
}
