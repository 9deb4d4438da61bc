//! Closing a wave: whoever has not answered gives the seat up, and somebody else can be asked.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, InvitationId, PersonId};
use domain::wave::Wave;
use domain::{Actor, InvitationState, Permission, Refusal};
use entity::invitation;
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

use super::super::contacts::{self, Contact, Which};
use super::super::question::may_change;
use super::plan::waves_of;
use crate::invitations::lapse_these;
use crate::{Platform, Result};

/// What closing a wave would do.
#[derive(Clone, Debug)]
pub struct Closing {
    pub dialogue: entity::dialogue::Model,
    pub wave: Wave,
    /// Those who have not answered: their invitations would lapse.
    pub silent: Vec<(InvitationId, Contact)>,
    /// Those who answered that they may come: they keep their seats until the deadline.
    pub tentative: usize,
    /// Whether it can be closed now.
    pub ready: bool,
}

/// Reads what closing a wave would do.
///
/// # Errors
/// [`Refusal::NotFound`] when the dialogue has no such wave; refuses those who may not see dialogues.
pub async fn closing(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    number: u32,
) -> Result<Closing> {
    actor.may(Permission::DrawShortlists)?;
    let db = platform.db();
    let dialogue = entity::dialogue::Entity::find_by_id(id)
        .one(db)
        .await?
        .ok_or(Refusal::NotFound)?;
    let waves = waves_of(db, id).await?;
    let wave = *find(&waves, number)?;
    let now = platform.now();
    let of_wave = of_wave(db, id, &waves, number).await?;
    let silent = silent(&of_wave, now);
    let people: Vec<PersonId> = silent.iter().map(|one| one.person_id).collect();
    let mut contacts: HashMap<PersonId, Contact> = contacts::load(db, Which::These(&people))
        .await?
        .into_iter()
        .map(|contact| (contact.id, contact))
        .collect();
    let mut silent: Vec<(InvitationId, Contact)> = silent
        .iter()
        .filter_map(|one| Some((one.id, contacts.remove(&one.person_id)?)))
        .collect();
    silent
        .sort_by_cached_key(|(_, contact)| (domain::text::fold(&contact.family_name), contact.id));
    let maybe = |one: &&invitation::Model| one.state == InvitationState::Tentative;
    Ok(Closing {
        ready: wave.closed.is_none() && wave.is_over(now) && may_change(&dialogue).is_ok(),
        tentative: of_wave.iter().filter(maybe).count(),
        silent,
        dialogue,
        wave,
    })
}

/// Closes a wave whose last day is over: the invitations that nobody answered lapse and free their seats. Says
/// how many.
///
/// # Errors
/// [`Refusal::WrongState`] before the wave is over, [`Refusal::ChangedMeanwhile`] when it was closed already.
pub async fn close(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    number: u32,
) -> Result<usize> {
    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(id).await?;
    actor.may(Permission::DrawShortlists)?;
    may_change(&dialogue)?;
    let waves = waves_of(tx.db(), id).await?;
    let wave = find(&waves, number)?;
    if wave.closed.is_some() {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    if !wave.is_over(tx.now()) {
        let state = "waves-open";
        return Err(Refusal::WrongState { state }.into());
    }
    let silent = silent(&of_wave(tx.db(), id, &waves, number).await?, tx.now());
    lapse_these(&tx, actor, id, &silent).await?;
    entity::wave::Entity::update(entity::wave::ActiveModel {
        dialogue_id: Set(id),
        number: Set(i64::from(number)),
        closed_at: Set(Some(tx.now())),
        ..Default::default()
    })
    .exec(tx.db())
    .await?;
    let people = silent.len();
    let entry = Entry::WaveClosed { number, people };
    tx.record(actor, &Subject::Dialogue(id), &entry).await?;
    tx.commit().await?;
    Ok(people)
}

fn find(waves: &[Wave], number: u32) -> Result<&Wave, Refusal> {
    let found = waves.iter().find(|wave| wave.number == number);
    found.ok_or(Refusal::NotFound)
}

/// The invitations of a wave.
async fn of_wave<C: ConnectionTrait>(
    db: &C,
    id: DialogueId,
    waves: &[Wave],
    number: u32,
) -> Result<Vec<invitation::Model>> {
    let mut rows = invitation::Entity::find()
        .filter(invitation::Column::DialogueId.eq(id))
        .filter(invitation::Column::IssuedAt.is_not_null())
        .all(db)
        .await?;
    let wave = |issued: DateTime<Utc>| domain::wave::of(waves, issued);
    rows.retain(|row| row.issued_at.and_then(wave) == Some(number));
    Ok(rows)
}

/// Those who were asked and have not answered; whose letter has not left yet was not asked.
fn silent(of_wave: &[invitation::Model], now: DateTime<Utc>) -> Vec<invitation::Model> {
    let asked = |row: &&invitation::Model| row.asked_at.is_none_or(|at| at <= now);
    let silent = |row: &&invitation::Model| row.state == InvitationState::Issued;
    of_wave
        .iter()
        .filter(silent)
        .filter(asked)
        .cloned()
        .collect()
}
