//! What the desk shows of delegations.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use domain::delegation::{DelegateRole, DelegateState, DelegationState, Seats};
use domain::ids::{DelegateId, DelegationId, DialogueId, InvitationId, OrganisationId, PersonId};
use domain::{Actor, InvitationState, OrganisationType, Permission, Refusal};
use entity::delegation::{Column, Entity, Model};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait,
};

use super::rows;
use super::show::{DelegateLine, LetterLine, letters, lines};
use crate::dialogues::queries::{DialogueHead, head};
use crate::invitations::{people_by_id, person_name};
use crate::{Platform, Result};

/// The most organisations that a search offers.
pub const FOUND: usize = 100;

/// Where a delegation stands, as its list tells and filters it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Somebody waits for the secretariat.
    ToConfirm,
    /// Nobody has answered.
    Silent,
    /// Somebody is confirmed, or was returned and is written anew.
    Named,
    Declined,
    Withdrawn,
}

impl Standing {
    pub const ALL: [Self; 5] = [
        Self::ToConfirm,
        Self::Silent,
        Self::Named,
        Self::Declined,
        Self::Withdrawn,
    ];

    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ToConfirm => "to-confirm",
            Self::Silent => "silent",
            Self::Named => "named",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// A delegation among the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub id: DelegationId,
    pub organisation: String,
    /// ISO 3166-1 alpha-3.
    pub country: Option<String>,
    pub focal_point: String,
    pub standing: Standing,
    pub seats: Seats,
    /// How many are named and not withdrawn, and how many of them are confirmed.
    pub named: usize,
    pub confirmed: usize,
    pub letters: usize,
    pub asked_at: DateTime<Utc>,
    pub reminded_at: Option<DateTime<Utc>>,
}

/// Somebody who waits for the secretariat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub id: DelegateId,
    pub delegation: DelegationId,
    pub organisation: String,
    pub name: String,
    pub position: String,
    pub role: DelegateRole,
    /// Whose seat they get.
    pub stands_for: Option<String>,
}

/// All delegations of a dialogue.
#[derive(Clone, Debug)]
pub struct Screen {
    pub head: DialogueHead,
    /// By name of the organisation.
    pub lines: Vec<Line>,
    /// In the order of naming.
    pub waiting: Vec<Waiting>,
}

/// Somebody whom a delegation names, with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Delegate {
    pub organisation: String,
    /// ISO 3166-1 alpha-3.
    pub country: Option<String>,
    pub row: entity::delegate::Model,
}

/// Everybody whom the delegations of a dialogue name, by name of the organisation and in the order of naming. Three
/// queries.
///
/// # Errors
/// Refuses those who may not see every dialogue.
pub async fn delegates(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<Vec<Delegate>> {
    actor.may(Permission::SeeDialogues)?;
    let db = platform.db();
    let delegations = Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .all(db)
        .await?;
    let ids: Vec<DelegationId> = delegations.iter().map(|row| row.id).collect();
    let organisations = organisations(db, &delegations).await?;
    let of: HashMap<DelegationId, OrganisationId> = delegations
        .iter()
        .map(|row| (row.id, row.organisation_id))
        .collect();
    let mut all: Vec<Delegate> = rows::delegates(db, &ids)
        .await?
        .into_iter()
        .map(|row| {
            let organisation = of.get(&row.delegation_id);
            let organisation = organisation.and_then(|id| organisations.get(id));
            Delegate {
                organisation: organisation
                    .map(|found| found.name.clone())
                    .unwrap_or_default(),
                country: organisation.and_then(|found| found.iso3.clone()),
                row,
            }
        })
        .collect();
    all.sort_by(|a, b| {
        a.organisation
            .cmp(&b.organisation)
            .then(a.row.id.cmp(&b.row.id))
    });
    Ok(all)
}

/// Reads the delegations of a dialogue. Six queries.
///
/// # Errors
/// [`Refusal::NotFound`] without the dialogue; refuses those who may not see every dialogue.
pub async fn screen(platform: &Platform, actor: &Actor, dialogue: DialogueId) -> Result<Screen> {
    actor.may(Permission::SeeDialogues)?;
    let db = platform.db();
    let head = head(platform, actor, dialogue).await?;
    let delegations = Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .all(db)
        .await?;
    let ids: Vec<DelegationId> = delegations.iter().map(|row| row.id).collect();
    let delegates = rows::delegates(db, &ids).await?;
    let organisations = organisations(db, &delegations).await?;
    let people: Vec<PersonId> = delegations.iter().map(|row| row.focal_point_id).collect();
    let people = people_by_id(db, &people).await?;
    let letters = letters_by_delegation(db, &ids).await?;
    let mut listed = Vec::with_capacity(delegations.len());
    let mut waiting = Vec::new();
    for row in &delegations {
        let organisation = organisations.get(&row.organisation_id);
        let name = organisation.map(|found| found.name.clone());
        let name = name.unwrap_or_default();
        let of: Vec<_> = delegates
            .iter()
            .filter(|one| one.delegation_id == row.id)
            .cloned()
            .collect();
        listed.push(Line {
            id: row.id,
            country: organisation.and_then(|found| found.iso3.clone()),
            focal_point: people
                .get(&row.focal_point_id)
                .map(person_name)
                .unwrap_or_default(),
            standing: standing(row, &of),
            seats: rows::seats(row),
            named: of.iter().filter(|one| one.state.takes_a_seat()).count(),
            confirmed: of
                .iter()
                .filter(|one| one.state == DelegateState::Confirmed)
                .count(),
            letters: letters.get(&row.id).copied().unwrap_or_default(),
            asked_at: row.asked_at,
            reminded_at: row.reminded_at,
            organisation: name.clone(),
        });
        if row.state == DelegationState::Withdrawn {
            continue;
        }
        for line in lines(&of)
            .into_iter()
            .filter(|line| line.state == DelegateState::Nominated)
        {
            waiting.push(Waiting {
                id: line.id,
                delegation: row.id,
                organisation: name.clone(),
                name: format!("{} {}", line.said.given_name, line.said.family_name),
                position: line.said.position,
                role: line.said.role,
                stands_for: line.stands_for,
            });
        }
    }
    listed.sort_by_cached_key(|line| domain::text::fold(&line.organisation));
    waiting.sort_by_key(|one| one.id);
    Ok(Screen {
        head,
        lines: listed,
        waiting,
    })
}

fn standing(row: &Model, delegates: &[entity::delegate::Model]) -> Standing {
    let any = |state: DelegateState| delegates.iter().any(|one| one.state == state);
    match row.state {
        DelegationState::Withdrawn => Standing::Withdrawn,
        DelegationState::Declined => Standing::Declined,
        DelegationState::Asked if any(DelegateState::Nominated) => Standing::ToConfirm,
        DelegationState::Asked if any(DelegateState::Confirmed) || any(DelegateState::Returned) => {
            Standing::Named
        }
        DelegationState::Asked => Standing::Silent,
    }
}

async fn organisations(
    db: &impl ConnectionTrait,
    delegations: &[Model],
) -> Result<HashMap<OrganisationId, entity::organisation::Model>> {
    let rows = entity::organisation::Entity::find()
        .filter(
            entity::organisation::Column::Id
                .is_in(delegations.iter().map(|row| row.organisation_id)),
        )
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

async fn letters_by_delegation(
    db: &impl ConnectionTrait,
    ids: &[DelegationId],
) -> Result<HashMap<DelegationId, usize>> {
    use entity::delegation_letter::{Column, Entity};
    let rows: Vec<DelegationId> = Entity::find()
        .select_only()
        .column(Column::DelegationId)
        .filter(Column::DelegationId.is_in(ids.iter().copied()))
        .into_tuple()
        .all(db)
        .await?;
    let mut counted = HashMap::new();
    for id in rows {
        *counted.entry(id).or_default() += 1;
    }
    Ok(counted)
}

/// One delegation with its people and letters.
#[derive(Clone, Debug)]
pub struct Whole {
    pub head: DialogueHead,
    pub id: DelegationId,
    pub organisation: String,
    pub state: DelegationState,
    pub standing: Standing,
    pub focal_point: PersonId,
    pub focal_point_name: String,
    pub seats: Seats,
    pub nominate_by: Option<NaiveDate>,
    pub message: String,
    pub asked_at: DateTime<Utc>,
    pub answered_at: Option<DateTime<Utc>>,
    /// In the order of naming, with the invitation of those who are confirmed and where it stands.
    pub delegates: Vec<(DelegateLine, Option<(InvitationId, InvitationState)>)>,
    pub letters: Vec<LetterLine>,
}

/// Reads one delegation. Seven queries.
///
/// # Errors
/// As [`screen`].
pub async fn one(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    id: DelegationId,
) -> Result<Whole> {
    actor.may(Permission::SeeDialogues)?;
    let db = platform.db();
    let head = head(platform, actor, dialogue).await?;
    let row = Entity::find_by_id(id)
        .filter(Column::DialogueId.eq(dialogue))
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let delegates = rows::delegates(db, &[id]).await?;
    let organisation = rows::organisation(db, &row).await?;
    let person = rows::person(db, row.focal_point_id).await?;
    let invitations = invitations(db, &delegates).await?;
    let with_invitation = lines(&delegates)
        .into_iter()
        .zip(&delegates)
        .map(|(line, row)| {
            let state = |id: InvitationId| Some((id, *invitations.get(&id)?));
            (line, row.invitation_id.and_then(state))
        })
        .collect();
    Ok(Whole {
        head,
        id,
        organisation: organisation.name,
        state: row.state,
        standing: standing(&row, &delegates),
        focal_point: person.id,
        focal_point_name: person_name(&person),
        seats: rows::seats(&row),
        nominate_by: rows::nominate_by(&row)?,
        asked_at: row.asked_at,
        answered_at: row.answered_at,
        delegates: with_invitation,
        letters: letters(db, &row).await?,
        message: row.message,
    })
}

async fn invitations(
    db: &impl ConnectionTrait,
    delegates: &[entity::delegate::Model],
) -> Result<HashMap<InvitationId, InvitationState>> {
    use entity::invitation::{Column, Entity};
    let rows: Vec<(InvitationId, InvitationState)> = Entity::find()
        .select_only()
        .columns([Column::Id, Column::State])
        .filter(Column::Id.is_in(delegates.iter().filter_map(|row| row.invitation_id)))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Which organisations to offer for an invitation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// Words of the organisation's name.
    pub words: String,
    pub kind: Option<OrganisationType>,
}

/// An organisation that can be invited, and the people who can answer for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    pub organisation: OrganisationId,
    pub name: String,
    /// ISO 3166-1 alpha-3.
    pub country: Option<String>,
    /// Those who can be written to, by name; who answered last stands first.
    pub people: Vec<(PersonId, String)>,
}

/// Organisations that are not invited yet and have somebody who can be written to.
#[derive(Clone, Debug)]
pub struct Offering {
    pub head: DialogueHead,
    /// By name; at most [`FOUND`].
    pub offered: Vec<Offered>,
    /// Whether there are more than are offered.
    pub more: bool,
}

/// Looks for organisations to invite. Four queries.
///
/// # Errors
/// [`Refusal::NotFound`] without the dialogue; refuses those who may not issue every invitation.
pub async fn offering(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    search: &Search,
) -> Result<Offering> {
    actor.may(Permission::IssueInvitations)?;
    let db = platform.db();
    let head = head(platform, actor, dialogue).await?;
    let taken: Vec<OrganisationId> = Entity::find()
        .select_only()
        .column(Column::OrganisationId)
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::State.ne(DelegationState::Withdrawn))
        .into_tuple()
        .all(db)
        .await?;
    let mut rows = found(db, search, &taken).await?;
    let more = rows.len() > FOUND;
    rows.truncate(FOUND);
    let mut people = writable(db, &rows).await?;
    let offered = rows
        .into_iter()
        .map(|row| {
            let mut of = people.remove(&row.id).unwrap_or_default();
            of.sort_by_cached_key(|(id, name)| {
                (Some(*id) != row.focal_point_id, domain::text::fold(name))
            });
            Offered {
                organisation: row.id,
                name: row.name,
                country: row.iso3,
                people: of,
            }
        })
        .collect();
    Ok(Offering {
        head,
        offered,
        more,
    })
}

pub(crate) async fn found(
    db: &impl ConnectionTrait,
    search: &Search,
    taken: &[OrganisationId],
) -> Result<Vec<entity::organisation::Model>> {
    use entity::organisation::{Column, Entity};
    use entity::person;
    let mut wanted = Condition::all();
    for word in search.words.split_whitespace() {
        wanted = wanted.add(Column::NameKey.contains(domain::text::fold(word)));
    }
    if let Some(kind) = search.kind {
        wanted = wanted.add(Column::Kind.eq(kind));
    }
    // Somebody of it can be written to.
    let reachable = person::Entity::find()
        .select_only()
        .column(person::Column::OrganisationId)
        .filter(person::Column::OrganisationId.is_not_null())
        .filter(person::Column::Email.is_not_null())
        .filter(person::Column::ArchivedAt.is_null());
    Ok(Entity::find()
        .filter(wanted)
        .filter(Column::Id.is_not_in(taken.iter().copied()))
        .filter(Column::Id.in_subquery(reachable.into_query()))
        .order_by_asc(Column::NameKey)
        .limit(FOUND as u64 + 1)
        .all(db)
        .await?)
}

pub(crate) async fn writable(
    db: &impl ConnectionTrait,
    organisations: &[entity::organisation::Model],
) -> Result<HashMap<OrganisationId, Vec<(PersonId, String)>>> {
    use entity::person::{Column, Entity};
    let people = Entity::find()
        .filter(Column::OrganisationId.is_in(organisations.iter().map(|row| row.id)))
        .filter(Column::Email.is_not_null())
        .filter(Column::ArchivedAt.is_null())
        .all(db)
        .await?;
    let mut by: HashMap<OrganisationId, Vec<(PersonId, String)>> = HashMap::new();
    for person in people {
        if let Some(organisation) = person.organisation_id {
            let named = (person.id, person_name(&person));
            by.entry(organisation).or_default().push(named);
        }
    }
    Ok(by)
}
