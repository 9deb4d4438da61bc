//! The secretariat's decisions about registrations, one at a time or many together: all or none.

use domain::audit::Entry;
use domain::ids::{DialogueId, RegistrationId};
use domain::registration::{RegistrationState, Step, step};
use domain::{Actor, Permission, Refusal, text};
use entity::registration::{Column, Entity, Model};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::letters::{self, Told};
use super::{link, rows, seat};
use crate::directory::newcomer;
use crate::{Platform, Result, Tx, mail};

/// What is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    Confirm,
    Return,
    Refuse,
}

/// Decides about registrations of a dialogue and says how many there were. Whoever is returned or refused reads the
/// reason.
///
/// # Errors
/// [`Refusal::Missing`] when none is chosen, [`Refusal::Invalid`] without a reason where one is needed,
/// [`Refusal::SeatsTaken`] and [`Refusal::CapReached`] when not all can be seated, [`Refusal::AlreadyInvited`],
/// [`Refusal::WrongState`] when one of them cannot be decided so, and those who may not issue invitations.
pub async fn decide(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    ids: &[RegistrationId],
    decision: Decision,
    reason: &str,
) -> Result<usize> {
    let mut tx = platform.begin().await?;
    let dialogue = tx
        .lock_dialogue_for(actor, Permission::IssueInvitations, dialogue)
        .await?;
    if ids.is_empty() {
        return Err(Refusal::Missing {
            what: "registrations-some",
        }
        .into());
    }
    let reason = match decision {
        Decision::Confirm => String::new(),
        Decision::Return | Decision::Refuse => text::required_paragraphs(reason, 2_000)
            .map_err(|problem| Refusal::field("reason", problem))?,
    };
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(1_000) {
        let rows = Entity::find()
            .filter(Column::DialogueId.eq(dialogue.id))
            .filter(Column::Id.is_in(some.iter().copied()))
            .order_by_asc(Column::Id)
            .all(tx.db())
            .await?;
        found.extend(rows);
    }
    let mut wanted = ids.to_vec();
    wanted.sort_unstable();
    wanted.dedup();
    if found.len() != wanted.len() {
        return Err(Refusal::NotFound.into());
    }
    let mut letters = Vec::with_capacity(found.len());
    for row in found {
        letters.push(one(&tx, actor, &dialogue, row, decision, &reason).await?);
    }
    let count = letters.len();
    mail::queue(&mut tx, letters).await?;
    tx.commit().await?;
    Ok(count)
}

async fn one(
    tx: &Tx,
    actor: &Actor,
    dialogue: &entity::dialogue::Model,
    before: Model,
    decision: Decision,
    reason: &str,
) -> Result<mail::Letter> {
    let (wanted, told) = match decision {
        Decision::Confirm => (Step::Confirm, Told::Confirmed),
        Decision::Return => (Step::Return, Told::Returned),
        Decision::Refuse => (Step::Refuse, Told::Refused),
    };
    let state = step(before.state, wanted)?;
    let (row, invitation) = match decision {
        Decision::Confirm => {
            let (row, invitation) = confirm(tx, actor, dialogue, &before).await?;
            (row, Some(invitation))
        }
        Decision::Return | Decision::Refuse => (before, None),
    };
    let row = Model {
        state,
        reason: reason.to_owned(),
        decided_at: Some(tx.now()),
        decided_by: actor.account(),
        version: row.version + 1,
        changed_at: tx.now(),
        ..row
    };
    let row = link::store(tx, row).await?;
    let entry = Entry::RegistrationDecided {
        reference: row.reference.clone(),
        state: row.state,
        reason: reason.to_owned(),
    };
    tx.record(actor, &seat::subject(&row), &entry).await?;
    letters::about(tx, dialogue, &row, told, invitation.as_ref()).await
}

/// Seats somebody by the secretariat's decision: within the opening's seats, the dialogue's and its caps.
async fn confirm(
    tx: &Tx,
    actor: &Actor,
    dialogue: &entity::dialogue::Model,
    row: &Model,
) -> Result<(Model, entity::invitation::Model)> {
    let opening = rows::opening(tx.db(), dialogue.id)
        .await?
        .ok_or(Refusal::NotFound)?;
    let confirmed = rows::count(tx.db(), dialogue.id, RegistrationState::Confirmed).await?;
    if confirmed >= opening.opening.seats {
        return Err(Refusal::SeatsTaken {
            seats: opening.opening.seats,
        }
        .into());
    }
    let known = seat::known(tx, dialogue.id, &row.email).await?;
    if known
        .person
        .as_ref()
        .is_some_and(|person| person.archived_at.is_some())
    {
        return Err(Refusal::WrongState {
            state: "directory-archived",
        }
        .into());
    }
    let body = newcomer::organisation_of(tx.db(), &row.organisation).await?;
    seat::fits(tx, dialogue, row, body.as_ref()).await?;
    let form = rows::form_by_id(tx.db(), row.form_id).await?;
    seat::give(tx, actor, dialogue, row, &form.form, &known, body.as_ref()).await
}
