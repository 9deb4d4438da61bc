//! What an officer decides by hand: adding, removing, must-invite, must-not. Every decision has its reason on
//! record; quotas and caps warn and never stand in the way.

use domain::audit::{Entry, Subject};
use domain::ids::{DialogueId, PersonId, ShortlistEntryId};
use domain::{Actor, Permission, Refusal, ShortlistOrigin, Standing, text};
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use super::chosen::not_decided_by_others;
use super::limits;
use super::question::{Facts, may_change};
use crate::{Platform, Result, Tx, reach};

/// The longest reason, in characters.
pub(crate) const REASON_MAX: usize = 300;

/// Whether an officer means to go beyond a cap or a maximum, for the reason that is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limits {
    Keep,
    GoBeyond,
}

/// Puts a person on the list by hand; whoever was kept off it is so no longer.
///
/// # Errors
/// Refuses without a reason, people who were invited already, and with [`Refusal::BeyondLimits`] those who
/// would go beyond a cap or a maximum, unless that is meant.
pub async fn add(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    person: PersonId,
    reason: &str,
    limits: Limits,
) -> Result<()> {
    let (tx, reason) = open(
        platform,
        actor,
        Permission::DrawShortlists,
        id,
        person,
        reason,
    )
    .await?;
    not_invited(&tx, id, person).await?;
    lift_in(&tx, id, person, Some(Standing::MustNot)).await?;
    put(&tx, actor, id, person, &reason).await?;
    let allowed = (limits == Limits::GoBeyond).then_some(reason.as_str());
    let_in_beyond(&tx, actor, id, &[person], allowed).await?;
    record(&tx, actor, id, person, Entry::ShortlistAdded { reason }).await?;
    tx.commit().await
}

/// Goes on when the list, with these newcomers on it, keeps to the limits, or with a reason to go beyond them.
pub(super) async fn let_in_beyond(
    tx: &Tx,
    actor: &Actor,
    id: DialogueId,
    newcomers: &[PersonId],
    reason: Option<&str>,
) -> Result<()> {
    let facts = Facts::load(tx.db(), id).await?;
    let beyond = limits::beyond(tx.db(), &facts, &facts.shortlisted(), newcomers).await?;
    limits::let_in_with(tx, actor, id, &beyond, reason).await
}

pub(super) async fn put(
    tx: &Tx,
    actor: &Actor,
    id: DialogueId,
    person: PersonId,
    reason: &str,
) -> Result<()> {
    use entity::shortlist_entry::{ActiveModel, Column, Entity};
    let row = ActiveModel {
        id: Set(ShortlistEntryId::new()),
        dialogue_id: Set(id),
        person_id: Set(person),
        origin: Set(ShortlistOrigin::Hand),
        reason: Set(reason.to_owned()),
        locked: Set(String::new()),
        added_by: Set(actor.account()),
        added_at: Set(tx.now()),
    };
    // Whoever the draw proposed is from now on kept by hand, and stays when it is drawn again.
    Entity::insert(row)
        .on_conflict(
            OnConflict::columns([Column::DialogueId, Column::PersonId])
                .update_columns([
                    Column::Origin,
                    Column::Reason,
                    Column::AddedBy,
                    Column::AddedAt,
                ])
                .to_owned(),
        )
        .exec_without_returning(tx.db())
        .await?;
    Ok(())
}

/// Takes a person off the list, and keeps the next draw from proposing them again.
///
/// # Errors
/// Refuses without a reason, people who are not on the list, and people who hold an invitation: that is
/// withdrawn instead.
pub async fn remove(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    person: PersonId,
    reason: &str,
) -> Result<()> {
    let (tx, reason) = open(
        platform,
        actor,
        Permission::PlanDialogues,
        id,
        person,
        reason,
    )
    .await?;
    not_invited(&tx, id, person).await?;
    if !unlist(&tx, id, person).await? {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    decide(&tx, actor, id, person, Standing::MustNot, &reason).await?;
    record(&tx, actor, id, person, Entry::ShortlistRemoved { reason }).await?;
    tx.commit().await
}

/// Locks a person's place on the list: the next draw keeps them, though a draw brought them.
///
/// # Errors
/// Refuses without a reason, people who are not on the list, and people who were invited already.
pub async fn lock(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    person: PersonId,
    reason: &str,
) -> Result<()> {
    let (tx, reason) = open(
        platform,
        actor,
        Permission::DrawShortlists,
        id,
        person,
        reason,
    )
    .await?;
    not_invited(&tx, id, person).await?;
    lock_in(&tx, id, person, &reason).await?;
    record(&tx, actor, id, person, Entry::ShortlistLocked { reason }).await?;
    tx.commit().await
}

/// Unlocks a place: the next draw may give it to somebody else.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when it was not locked.
pub async fn unlock(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    person: PersonId,
) -> Result<()> {
    use entity::shortlist_entry::{Column, Entity};
    let tx = platform.begin().await?;
    let dialogue = tx
        .lock_dialogue_for(actor, Permission::DrawShortlists, id)
        .await?;
    may_change(&dialogue)?;
    let changed = Entity::update_many()
        .col_expr(Column::Locked, Expr::value(""))
        .filter(Column::DialogueId.eq(id))
        .filter(Column::PersonId.eq(person))
        .filter(Column::Locked.ne(""))
        .exec(tx.db())
        .await?;
    if changed.rows_affected == 0 {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    record(&tx, actor, id, person, Entry::ShortlistUnlocked).await?;
    tx.commit().await
}

pub(super) async fn lock_in(tx: &Tx, id: DialogueId, person: PersonId, reason: &str) -> Result<()> {
    use entity::shortlist_entry::{Column, Entity};
    let changed = Entity::update_many()
        .col_expr(Column::Locked, Expr::value(reason))
        .filter(Column::DialogueId.eq(id))
        .filter(Column::PersonId.eq(person))
        .exec(tx.db())
        .await?;
    if changed.rows_affected == 0 {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    Ok(())
}

/// Decides that a person must be invited: every draw holds a seat for them.
///
/// # Errors
/// Refuses without a reason, and people who were invited already.
pub async fn must_invite(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    person: PersonId,
    reason: &str,
) -> Result<()> {
    let (tx, reason) = open(
        platform,
        actor,
        Permission::DrawShortlists,
        id,
        person,
        reason,
    )
    .await?;
    not_invited(&tx, id, person).await?;
    decide(&tx, actor, id, person, Standing::MustInvite, &reason).await?;
    record(&tx, actor, id, person, Entry::MustInvite { reason }).await?;
    tx.commit().await
}

/// Decides that a person must not be invited.
///
/// # Errors
/// Refuses without a reason, and people who were invited already.
pub async fn must_not(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    person: PersonId,
    reason: &str,
) -> Result<()> {
    let (tx, reason) = open(
        platform,
        actor,
        Permission::DrawShortlists,
        id,
        person,
        reason,
    )
    .await?;
    not_invited(&tx, id, person).await?;
    unlist(&tx, id, person).await?;
    decide(&tx, actor, id, person, Standing::MustNot, &reason).await?;
    record(&tx, actor, id, person, Entry::MustNot { reason }).await?;
    tx.commit().await
}

/// Lifts whatever was decided about a person.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when nothing was, or is no more.
pub async fn lift(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    person: PersonId,
) -> Result<()> {
    let tx = platform.begin().await?;
    let dialogue = tx
        .lock_dialogue_for(actor, Permission::DrawShortlists, id)
        .await?;
    may_change(&dialogue)?;
    if !lift_in(&tx, id, person, None).await? {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    record(&tx, actor, id, person, Entry::StandingLifted).await?;
    tx.commit().await
}

async fn open(
    platform: &Platform,
    actor: &Actor,
    permission: Permission,
    id: DialogueId,
    person: PersonId,
    reason: &str,
) -> Result<(Tx, String)> {
    let tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue_for(actor, permission, id).await?;
    may_change(&dialogue)?;
    reach::may_name(platform, tx.db(), actor, &dialogue, &[person]).await?;
    not_decided_by_others(&tx, actor, &dialogue, person).await?;
    let known = entity::person::Entity::find_by_id(person)
        .filter(entity::person::Column::ArchivedAt.is_null())
        .one(tx.db())
        .await?;
    known.ok_or(Refusal::NotFound)?;
    let reason = text::required_line(reason, REASON_MAX)
        .map_err(|problem| Refusal::field("reason", problem))?;
    Ok((tx, reason))
}

pub(super) async fn not_invited(tx: &Tx, id: DialogueId, person: PersonId) -> Result<()> {
    use entity::invitation::{Column, Entity};
    let invited = Entity::find()
        .filter(Column::DialogueId.eq(id))
        .filter(Column::PersonId.eq(person))
        .count(tx.db())
        .await?;
    if invited > 0 {
        return Err(Refusal::AlreadyInvited.into());
    }
    Ok(())
}

pub(super) async fn unlist(tx: &Tx, id: DialogueId, person: PersonId) -> Result<bool> {
    use entity::shortlist_entry::{Column, Entity};
    entity::limit_override::Entity::delete_by_id((id, person))
        .exec(tx.db())
        .await?;
    let gone = Entity::delete_many()
        .filter(Column::DialogueId.eq(id))
        .filter(Column::PersonId.eq(person))
        .exec(tx.db())
        .await?;
    Ok(gone.rows_affected > 0)
}

pub(super) async fn decide(
    tx: &Tx,
    actor: &Actor,
    id: DialogueId,
    person: PersonId,
    standing: Standing,
    reason: &str,
) -> Result<()> {
    use entity::standing::{ActiveModel, Column, Entity};
    Entity::insert(ActiveModel {
        dialogue_id: Set(id),
        person_id: Set(person),
        standing: Set(standing),
        reason: Set(reason.to_owned()),
        decided_by: Set(actor.account()),
        decided_at: Set(tx.now()),
    })
    .on_conflict(
        OnConflict::columns([Column::DialogueId, Column::PersonId])
            .update_columns([
                Column::Standing,
                Column::Reason,
                Column::DecidedBy,
                Column::DecidedAt,
            ])
            .to_owned(),
    )
    .exec_without_returning(tx.db())
    .await?;
    Ok(())
}

pub(super) async fn lift_in(
    tx: &Tx,
    id: DialogueId,
    person: PersonId,
    only: Option<Standing>,
) -> Result<bool> {
    use entity::standing::{Column, Entity};
    let mut delete = Entity::delete_many()
        .filter(Column::DialogueId.eq(id))
        .filter(Column::PersonId.eq(person));
    if let Some(standing) = only {
        delete = delete.filter(Column::Standing.eq(standing));
    }
    Ok(delete.exec(tx.db()).await?.rows_affected > 0)
}

async fn record(
    tx: &Tx,
    actor: &Actor,
    id: DialogueId,
    person: PersonId,
    entry: Entry,
) -> Result<()> {
    tx.record(actor, &Subject::Participant(id, person), &entry)
        .await
}
