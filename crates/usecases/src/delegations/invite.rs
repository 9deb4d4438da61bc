//! Inviting organisations as such, and reminding those that have named nobody.

use std::collections::HashMap;

use chrono::Duration;
use domain::audit::{Entry, Subject};
use domain::delegation::{DelegationState, INVITED_MAX, OfferForm, Taking, parse_offer};
use domain::ids::{DelegationId, DialogueId, OrganisationId, PersonId};
use domain::{Actor, DialogueState, Problem, Refusal};
use entity::delegation::{ActiveModel, Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel,
    QueryFilter,
};

use super::mails::{Mails, What};
use super::rows;
use crate::invitations::people_by_id;
use crate::secret::token_hash;
use crate::{Platform, Result, mail};

/// How long a focal point is left in peace after a mail about the delegation.
const PEACE: Duration = Duration::hours(20);

/// An organisation that is invited, and who answers for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invitee {
    pub organisation: OrganisationId,
    pub focal_point: PersonId,
}

/// Invites organisations to send a delegation, by a mail with a link to their focal points, and says how many. Those
/// that are invited already are left as they are; one whose invitation was taken back is invited anew. The focal
/// points are remembered for the next time.
///
/// # Errors
/// Refuses an offer that needs another look, nobody, more than [`INVITED_MAX`], a focal point of another organisation
/// or without an address, a dialogue that is not convened, and those who may not issue every invitation.
pub async fn invite(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    offer: &OfferForm,
    invitees: &[Invitee],
) -> Result<usize> {
    let mut tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, dialogue).await?;
    let offer = parse_offer(offer).map_err(Refusal::Invalid)?;
    if invitees.is_empty() {
        return Err(Refusal::field("organisations", Problem::Required).into());
    }
    if invitees.len() > INVITED_MAX {
        let problem = Problem::TooMany { max: INVITED_MAX };
        return Err(Refusal::field("organisations", problem).into());
    }
    if row.state != DialogueState::Convened {
        return Err(Refusal::WrongState {
            state: row.state.label_key(),
        }
        .into());
    }
    let people: Vec<PersonId> = invitees.iter().map(|one| one.focal_point).collect();
    let people = people_by_id(tx.db(), &people).await?;
    let known: HashMap<OrganisationId, Model> = Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .all(tx.db())
        .await?
        .into_iter()
        .map(|row| (row.organisation_id, row))
        .collect();
    let organisations = organisations(tx.db(), invitees.iter().map(|one| one.organisation)).await?;
    let mails = Mails {
        platform,
        dialogue: &row,
    };
    let now = tx.now();
    let (mut fresh, mut letters) = (Vec::new(), Vec::new());
    for one in invitees {
        let person = people
            .get(&one.focal_point)
            .filter(|person| person.archived_at.is_none())
            .filter(|person| person.organisation_id == Some(one.organisation))
            .ok_or(Refusal::NotFound)?;
        if person.email.is_none() {
            return Err(Refusal::NoAddress.into());
        }
        let before = known.get(&one.organisation);
        if before.is_some_and(|before| before.state != DelegationState::Withdrawn)
            || fresh
                .iter()
                .any(|row: &Model| row.organisation_id == one.organisation)
        {
            continue;
        }
        let id = before.map_or_else(DelegationId::new, |before| before.id);
        let delegation = Model {
            id,
            dialogue_id: dialogue,
            organisation_id: one.organisation,
            focal_point_id: person.id,
            token_hash: token_hash(&rows::token(platform, id)),
            state: DelegationState::Asked,
            table_seats: offer.seats.table.into(),
            adviser_seats: offer.seats.advisers.into(),
            nominate_by: offer.nominate_by.map(|day| day.to_string()),
            message: offer.message.clone(),
            version: before.map_or(1, |before| before.version + 1),
            asked_at: now,
            reminded_at: None,
            answered_at: None,
        };
        let organisation = organisations
            .get(&one.organisation)
            .ok_or(Refusal::NotFound)?;
        letters.extend(mails.letter(&delegation, &organisation.name, person, &What::Asked)?);
        remember(&tx, organisation, person.id).await?;
        match before {
            Some(_) => {
                let row = delegation.clone().into_active_model().reset_all();
                Entity::update(row).exec(tx.db()).await?;
            }
            None => {
                Entity::insert(delegation.clone().into_active_model().reset_all())
                    .exec_without_returning(tx.db())
                    .await?;
            }
        }
        fresh.push(delegation);
    }
    if fresh.is_empty() {
        return Ok(0);
    }
    mail::queue(&mut tx, letters).await?;
    let organisations = fresh.len();
    let entry = Entry::DelegationsInvited { organisations };
    tx.record(actor, &Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.commit().await?;
    Ok(organisations)
}

/// Who answers for an organisation is who is proposed the next time.
async fn remember(
    tx: &crate::Tx,
    organisation: &entity::organisation::Model,
    person: PersonId,
) -> Result<()> {
    if organisation.focal_point_id != Some(person) {
        entity::organisation::Entity::update_many()
            .set(entity::organisation::ActiveModel {
                focal_point_id: Set(Some(person)),
                ..Default::default()
            })
            .filter(entity::organisation::Column::Id.eq(organisation.id))
            .exec(tx.db())
            .await?;
    }
    Ok(())
}

/// Writes once more to the focal points that have named nobody and not declined, and says to how many. Whoever was
/// written to within the last twenty hours is left in peace, so that a form sent twice writes once.
///
/// # Errors
/// Refuses those who may not issue every invitation; not found when there is no such dialogue.
pub async fn remind(platform: &Platform, actor: &Actor, dialogue: DialogueId) -> Result<usize> {
    let mut tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, dialogue).await?;
    let before = tx.now() - PEACE;
    let mut silent = Vec::new();
    for one in Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::State.eq(DelegationState::Asked))
        .filter(Column::AnsweredAt.is_null())
        .all(tx.db())
        .await?
    {
        let taking = rows::taking(&one, &row, tx.now())?;
        if taking == Taking::Everything && one.reminded_at.unwrap_or(one.asked_at) < before {
            silent.push(one);
        }
    }
    if silent.is_empty() {
        return Ok(0);
    }
    let people: Vec<PersonId> = silent.iter().map(|one| one.focal_point_id).collect();
    let people = people_by_id(tx.db(), &people).await?;
    let organisations =
        organisations(tx.db(), silent.iter().map(|one| one.organisation_id)).await?;
    let mails = Mails {
        platform,
        dialogue: &row,
    };
    let mut letters = Vec::new();
    for one in &silent {
        let whom = people
            .get(&one.focal_point_id)
            .zip(organisations.get(&one.organisation_id));
        if let Some((person, organisation)) = whom {
            letters.extend(mails.letter(one, &organisation.name, person, &What::AskedAgain)?);
        }
    }
    Entity::update_many()
        .set(ActiveModel {
            reminded_at: Set(Some(tx.now())),
            ..Default::default()
        })
        .filter(Column::Id.is_in(silent.iter().map(|one| one.id)))
        .exec(tx.db())
        .await?;
    mail::queue(&mut tx, letters).await?;
    let organisations = silent.len();
    let entry = Entry::DelegationsReminded { organisations };
    tx.record(actor, &Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.commit().await?;
    Ok(organisations)
}

async fn organisations(
    db: &impl ConnectionTrait,
    ids: impl Iterator<Item = OrganisationId>,
) -> Result<HashMap<OrganisationId, entity::organisation::Model>> {
    let rows = entity::organisation::Entity::find()
        .filter(entity::organisation::Column::Id.is_in(ids))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}
