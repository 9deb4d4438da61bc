//! Delegations as rows and as what decisions need to know of them.

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};
use domain::delegation::{Delegate, DelegateState, DelegationState, Seated, Seats, Taking, takes};
use domain::ids::{DelegateId, DelegationId, DialogueId};
use domain::{Actor, Permission, Refusal};
use entity::delegate::{Column as DelegateColumn, Entity as Delegates};
use entity::delegation::{Column, Entity, Model};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::secret::token_hash;
use crate::{Platform, Result, Tx, dialogues};

/// The token in the focal point's link, the same each time.
pub(crate) fn token(platform: &Platform, delegation: DelegationId) -> String {
    platform
        .secret()
        .token("delegation", &delegation.to_string())
}

/// The delegation that a link stands for. One that was taken back opens nothing any more.
pub(super) async fn by_token(db: &impl ConnectionTrait, token: &str) -> Result<Model> {
    let found = Entity::find()
        .filter(Column::TokenHash.eq(token_hash(token)))
        .filter(Column::State.ne(DelegationState::Withdrawn))
        .one(db)
        .await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

/// A delegation whose dialogue is locked, for the holder of its link.
pub(super) struct Held {
    pub tx: Tx,
    pub dialogue: entity::dialogue::Model,
    pub row: Model,
    /// On whose account things happen.
    pub actor: Actor,
}

impl Held {
    pub async fn open(platform: &Platform, token: &str) -> Result<Self> {
        let tx = platform.begin().await?;
        let found = by_token(tx.db(), token).await?;
        let dialogue = tx.lock_dialogue(found.dialogue_id).await?;
        // What was read before the lock may have changed since.
        let row = by_token(tx.db(), token).await?;
        let actor = Actor::Asked {
            person: row.focal_point_id,
        };
        Ok(Self {
            tx,
            dialogue,
            row,
            actor,
        })
    }

    /// What the focal point may do now.
    pub fn taking(&self) -> Result<Taking> {
        taking(&self.row, &self.dialogue, self.tx.now())
    }

    pub async fn delegates(&self) -> Result<Vec<entity::delegate::Model>> {
        delegates(self.tx.db(), &[self.row.id]).await
    }
}

pub(super) fn taking(
    row: &Model,
    dialogue: &entity::dialogue::Model,
    now: DateTime<Utc>,
) -> Result<Taking> {
    let schedule = dialogues::rows::schedule_of(dialogue)?;
    let last = nominate_by(row)?;
    Ok(takes(row.state, dialogue.state, &schedule, last, now))
}

pub(super) fn nominate_by(row: &Model) -> Result<Option<NaiveDate>> {
    let read = row.nominate_by.as_deref().map(str::parse).transpose();
    Ok(read.with_context(|| format!("reading delegation {}", row.id))?)
}

pub(super) fn seats(row: &Model) -> Seats {
    // The database keeps both between 0 and 20.
    let number = |seats: i64| u32::try_from(seats).unwrap_or_default();
    Seats {
        table: number(row.table_seats),
        advisers: number(row.adviser_seats),
    }
}

/// Everybody whom some delegations named, in the order of naming.
pub(super) async fn delegates(
    db: &impl ConnectionTrait,
    of: &[DelegationId],
) -> Result<Vec<entity::delegate::Model>> {
    Ok(Delegates::find()
        .filter(DelegateColumn::DelegationId.is_in(of.iter().copied()))
        .order_by_asc(DelegateColumn::Id)
        .all(db)
        .await?)
}

/// Who takes seats, beside somebody who is being replaced or changed.
pub(super) fn seated(
    delegates: &[entity::delegate::Model],
    beside: Option<DelegateId>,
) -> Vec<Seated> {
    // Somebody who is to get another's seat has none of their own until then.
    delegates
        .iter()
        .filter(|row| row.state.takes_a_seat() && Some(row.id) != beside)
        .filter(|row| row.state == DelegateState::Confirmed || row.stands_for_id.is_none())
        .map(|row| Seated {
            role: row.role,
            email_key: row.email_key.clone(),
        })
        .collect()
}

/// Somebody as the delegation named them.
pub(super) fn said(row: &entity::delegate::Model) -> Delegate {
    Delegate {
        role: row.role,
        given_name: row.given_name.clone(),
        family_name: row.family_name.clone(),
        email: row.email.clone(),
        position: row.position.clone(),
        gender: row.gender,
        language: row.language,
    }
}

/// Name and family name.
pub(super) fn name(row: &entity::delegate::Model) -> String {
    format!("{} {}", row.given_name, row.family_name)
}

/// A delegation of a dialogue that is locked, for somebody who may invite to it.
pub(super) async fn lock(
    tx: &Tx,
    actor: &Actor,
    dialogue: DialogueId,
) -> Result<entity::dialogue::Model> {
    actor.may(Permission::IssueInvitations)?;
    let row = tx
        .lock_dialogue_for(actor, Permission::IssueInvitations, dialogue)
        .await?;
    Ok(row)
}

pub(super) async fn organisation(
    db: &impl ConnectionTrait,
    row: &Model,
) -> Result<entity::organisation::Model> {
    let found = entity::organisation::Entity::find_by_id(row.organisation_id)
        .one(db)
        .await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}

pub(super) async fn person(
    db: &impl ConnectionTrait,
    id: domain::ids::PersonId,
) -> Result<entity::person::Model> {
    let found = entity::person::Entity::find_by_id(id).one(db).await?;
    Ok(found.ok_or(Refusal::NotFound)?)
}
