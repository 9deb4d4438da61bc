//! What the secretariat decides about a delegation: who is confirmed, who is returned with a reason, and that the
//! invitation is taken back.

use std::collections::{BTreeSet, HashMap};

use domain::audit::{Entry, Subject};
use domain::delegation::{DelegateState, DelegationState, REASON_MAX, Step, step};
use domain::ids::{DelegateId, DelegationId, DialogueId};
use domain::invitation::Place;
use domain::{Actor, Problem, Refusal, text};
use entity::delegate::{ActiveModel, Column, Entity, Model};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::mails::{Mails, What};
use super::rows;
use crate::directory::newcomer::{self, Newcomer};
use crate::invitations;
use crate::{Platform, Result, Tx, mail};

/// Confirms nominations, all or none: the people enter the directory when they are not there yet and are invited, at
/// the table or behind it; whoever they replace loses the seat in the same moment. Their focal points are told.
/// Returns how many were confirmed; those that were confirmed before are passed over.
///
/// # Errors
/// [`Refusal::WrongState`] for one that was returned, replaced or withdrawn meanwhile, [`Refusal::SeatsTaken`],
/// [`Refusal::CapReached`] and [`Refusal::AlreadyInvited`] as for every invitation; refuses nobody, and those who may
/// not issue every invitation.
pub async fn confirm(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    ids: &[DelegateId],
) -> Result<usize> {
    let mut tx = platform.begin().await?;
    let dialogue = rows::lock(&tx, actor, dialogue).await?;
    if ids.is_empty() {
        return Err(Refusal::field("delegates", Problem::Required).into());
    }
    let delegations = delegations(&tx, dialogue.id).await?;
    // A form can name somebody twice.
    let ids: BTreeSet<DelegateId> = ids.iter().copied().collect();
    let mut wanted = Entity::find()
        .filter(Column::Id.is_in(ids.iter().copied()))
        .filter(Column::DelegationId.is_in(delegations.keys().copied()))
        .all(tx.db())
        .await?;
    if wanted.len() != ids.len() {
        return Err(Refusal::NotFound.into());
    }
    wanted.retain(|row| row.state != DelegateState::Confirmed);
    wanted.sort_by_key(|row| row.id);
    for row in &wanted {
        step(row.state, Step::Confirm)?;
        let asked = delegations.get(&row.delegation_id).map(|of| of.state);
        if asked == Some(DelegationState::Withdrawn) {
            return Err(Refusal::WrongState {
                state: DelegationState::Withdrawn.label_key(),
            }
            .into());
        }
    }
    // Seats that are given up are free before anybody new sits down.
    for row in &wanted {
        if let Some(replaced) = row.stands_for_id {
            replace(&mut tx, actor, &dialogue, replaced).await?;
        }
    }
    for row in &wanted {
        let delegation = delegations
            .get(&row.delegation_id)
            .ok_or(Refusal::NotFound)?;
        seat(&mut tx, actor, &dialogue, delegation, row).await?;
    }
    tell_confirmed(&mut tx, &dialogue, &delegations, &wanted).await?;
    let confirmed = wanted.len();
    if confirmed > 0 {
        let entry = Entry::DelegatesConfirmed { people: confirmed };
        tx.record(actor, &Subject::Dialogue(dialogue.id), &entry)
            .await?;
    }
    tx.commit().await?;
    Ok(confirmed)
}

async fn replace(
    tx: &mut Tx,
    actor: &Actor,
    dialogue: &entity::dialogue::Model,
    replaced: DelegateId,
) -> Result<()> {
    let row = Entity::find_by_id(replaced).one(tx.db()).await?;
    let row = row.ok_or(Refusal::NotFound)?;
    let state = step(row.state, Step::Replace)?;
    if let Some(invitation) = row.invitation_id {
        let reason = "Replaced by the delegation";
        invitations::withdraw_in(tx, actor, dialogue, invitation, reason).await?;
    }
    update(
        tx,
        replaced,
        ActiveModel {
            state: Set(state),
            ..Default::default()
        },
    )
    .await
}

async fn seat(
    tx: &mut Tx,
    actor: &Actor,
    dialogue: &entity::dialogue::Model,
    delegation: &entity::delegation::Model,
    row: &Model,
) -> Result<()> {
    let person = match newcomer::person_of(tx.db(), &row.email).await? {
        Some(known) => known,
        None => {
            let focal_point = rows::person(tx.db(), delegation.focal_point_id).await?;
            let organisation = rows::organisation(tx.db(), delegation).await?;
            let newcomer = Newcomer {
                given_name: row.given_name.clone(),
                family_name: row.family_name.clone(),
                email: row.email.clone(),
                position: row.position.clone(),
                gender: row.gender,
                // They speak for the same body.
                mandate_scope: focal_point.mandate_scope,
                organisation: Some((organisation.id, organisation.name)),
                languages: vec![row.language],
            };
            newcomer::take_in(tx, actor, newcomer).await?
        }
    };
    invitations::may_be_invited(tx, dialogue.id, person.id).await?;
    let place = if row.role.sits_at_the_table() {
        Place::AtTheTable
    } else {
        Place::Behind
    };
    let invited = invitations::issue_in(tx, actor, dialogue, &[person.id], place).await?;
    update(
        tx,
        row.id,
        ActiveModel {
            state: Set(step(row.state, Step::Confirm)?),
            person_id: Set(Some(person.id)),
            invitation_id: Set(invited.first().copied()),
            decided_at: Set(Some(tx.now())),
            decided_by: Set(actor.account()),
            ..Default::default()
        },
    )
    .await
}

/// One mail to each focal point, whoever many of theirs were confirmed.
async fn tell_confirmed(
    tx: &mut Tx,
    dialogue: &entity::dialogue::Model,
    delegations: &HashMap<DelegationId, entity::delegation::Model>,
    confirmed: &[Model],
) -> Result<()> {
    let platform = tx.platform().clone();
    let mails = Mails {
        platform: &platform,
        dialogue,
    };
    let mut names: HashMap<DelegationId, Vec<String>> = HashMap::new();
    for row in confirmed {
        names
            .entry(row.delegation_id)
            .or_default()
            .push(rows::name(row));
    }
    let mut letters = Vec::new();
    for (id, names) in names {
        let delegation = delegations.get(&id).ok_or(Refusal::NotFound)?;
        letters.extend(letter(tx, &mails, delegation, &What::Confirmed(names)).await?);
    }
    mail::queue(tx, letters).await?;
    Ok(())
}

async fn letter(
    tx: &Tx,
    mails: &Mails<'_>,
    delegation: &entity::delegation::Model,
    what: &What,
) -> Result<Option<mail::Letter>> {
    let person = rows::person(tx.db(), delegation.focal_point_id).await?;
    let organisation = rows::organisation(tx.db(), delegation).await?;
    mails.letter(delegation, &organisation.name, &person, what)
}

/// Returns a nomination to the focal point, who reads the reason and can write it anew.
///
/// # Errors
/// [`Refusal::Invalid`] without a reason, [`Refusal::WrongState`] for one that was decided about, and as [`confirm`].
pub async fn give_back(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    id: DelegateId,
    reason: &str,
) -> Result<()> {
    let mut tx = platform.begin().await?;
    let dialogue = rows::lock(&tx, actor, dialogue).await?;
    let delegations = delegations(&tx, dialogue.id).await?;
    let row = Entity::find_by_id(id).one(tx.db()).await?;
    let row = row.ok_or(Refusal::NotFound)?;
    let delegation = delegations
        .get(&row.delegation_id)
        .ok_or(Refusal::NotFound)?;
    let state = step(row.state, Step::Return)?;
    let reason = reason_of(reason)?;
    update(
        &tx,
        id,
        ActiveModel {
            state: Set(state),
            reason: Set(reason.clone()),
            decided_at: Set(Some(tx.now())),
            decided_by: Set(actor.account()),
            ..Default::default()
        },
    )
    .await?;
    let mails = Mails {
        platform,
        dialogue: &dialogue,
    };
    let what = What::Returned {
        name: rows::name(&row),
        reason: reason.clone(),
    };
    let told = letter(&tx, &mails, delegation, &what).await?;
    mail::queue(&mut tx, told.into_iter().collect()).await?;
    let entry = Entry::DelegateReturned { reason };
    tx.record(actor, &Subject::Dialogue(dialogue.id), &entry)
        .await?;
    tx.commit().await
}

/// Takes the invitation of an organisation back. Its link opens nothing any more; who is confirmed keeps the seat and
/// is withdrawn where every invitation is.
///
/// # Errors
/// [`Refusal::Invalid`] without a reason, [`Refusal::WrongState`] when that happened before, and as [`confirm`].
pub async fn take_back(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    id: DelegationId,
    reason: &str,
) -> Result<()> {
    let mut tx = platform.begin().await?;
    let dialogue = rows::lock(&tx, actor, dialogue).await?;
    let delegations = delegations(&tx, dialogue.id).await?;
    let delegation = delegations.get(&id).ok_or(Refusal::NotFound)?;
    if delegation.state == DelegationState::Withdrawn {
        return Err(Refusal::WrongState {
            state: delegation.state.label_key(),
        }
        .into());
    }
    let reason = reason_of(reason)?;
    entity::delegation::Entity::update_many()
        .set(entity::delegation::ActiveModel {
            state: Set(DelegationState::Withdrawn),
            version: Set(delegation.version + 1),
            ..Default::default()
        })
        .filter(entity::delegation::Column::Id.eq(id))
        .exec(tx.db())
        .await?;
    let mails = Mails {
        platform,
        dialogue: &dialogue,
    };
    let what = What::TakenBack {
        reason: reason.clone(),
    };
    let told = letter(&tx, &mails, delegation, &what).await?;
    mail::queue(&mut tx, told.into_iter().collect()).await?;
    let entry = Entry::DelegationWithdrawn {
        organisation: rows::organisation(tx.db(), delegation).await?.name,
        reason,
    };
    tx.record(actor, &Subject::Dialogue(dialogue.id), &entry)
        .await?;
    tx.commit().await
}

fn reason_of(raw: &str) -> Result<String> {
    let reason = text::required_line(raw, REASON_MAX);
    Ok(reason.map_err(|problem| Refusal::field("reason", problem))?)
}

async fn update(tx: &Tx, id: DelegateId, changed: ActiveModel) -> Result<()> {
    Entity::update_many()
        .set(changed)
        .filter(Column::Id.eq(id))
        .exec(tx.db())
        .await?;
    Ok(())
}

async fn delegations(
    tx: &Tx,
    dialogue: DialogueId,
) -> Result<HashMap<DelegationId, entity::delegation::Model>> {
    let rows = entity::delegation::Entity::find()
        .filter(entity::delegation::Column::DialogueId.eq(dialogue))
        .all(tx.db())
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}
