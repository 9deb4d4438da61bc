//! Holding a sending, going on with it, stopping it.

use std::collections::HashSet;

use domain::ids::{InvitationId, JobId, MailId, SendingId};
use domain::{
    Actor, DialogueState, InvitationState, MailState, Permission, Refusal, SendingKind,
    SendingState, audit,
};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QuerySelect,
};

use super::list::{counts, state};
use crate::outbox::Job;
use crate::{Platform, Result, Tx};

/// Holds a sending: what is in hand is finished, the rest waits.
///
/// # Errors
/// [`Refusal::WrongState`] when nothing of it is left or it is held already.
pub async fn hold(platform: &Platform, actor: &Actor, id: SendingId) -> Result<()> {
    let tx = platform.begin().await?;
    let (row, now) = locked(&tx, actor, id).await?;
    if !matches!(now, SendingState::Planned | SendingState::Running) {
        return Err(wrong(now));
    }
    let dialogue = row.dialogue_id;
    let mut row = row.into_active_model();
    row.held_at = Set(Some(tx.now()));
    row.update(tx.db()).await?;
    let subject = audit::Subject::Dialogue(dialogue);
    tx.record(actor, &subject, &audit::Entry::SendingHeld)
        .await?;
    tx.commit().await
}

/// Goes on with a sending that was held.
///
/// # Errors
/// [`Refusal::WrongState`] unless it is held.
pub async fn resume(platform: &Platform, actor: &Actor, id: SendingId) -> Result<()> {
    let mut tx = platform.begin().await?;
    let (row, now) = locked(&tx, actor, id).await?;
    if now != SendingState::Held {
        return Err(wrong(now));
    }
    let dialogue = row.dialogue_id;
    let mut row = row.into_active_model();
    row.held_at = Set(None);
    row.update(tx.db()).await?;
    tx.wake_after_commit();
    let subject = audit::Subject::Dialogue(dialogue);
    tx.record(actor, &subject, &audit::Entry::SendingResumed)
        .await?;
    tx.commit().await
}

/// Stops a sending and says how many were left out: those whose mail was never tried. Invitations that
/// nobody has seen disappear, and their seats are free; whoever was written to stays invited.
///
/// # Errors
/// [`Refusal::WrongState`] when nothing of it is left, or when it tells of a change: half of the people
/// would go to the wrong place.
pub async fn stop(platform: &Platform, actor: &Actor, id: SendingId) -> Result<usize> {
    let tx = platform.begin().await?;
    let (row, now) = locked(&tx, actor, id).await?;
    let open = matches!(
        now,
        SendingState::Planned | SendingState::Running | SendingState::Held
    );
    if !open || !row.kind.can_be_stopped() {
        return Err(wrong(now));
    }
    let untried = untried(&tx, id).await?;
    let invitations: Vec<InvitationId> = invitations_of(&tx, &untried.mails).await?;
    let mut left_out = untried.mails.len();
    match row.kind {
        SendingKind::Invitation => {
            left_out = take_back_unseen(&tx, actor, row.dialogue_id, &invitations).await?;
        }
        SendingKind::Again | SendingKind::Reminder => untried.delete(&tx).await?,
        SendingKind::Update | SendingKind::Renewal => {}
    }
    let dialogue = row.dialogue_id;
    let mut row = row.into_active_model();
    row.stopped_at = Set(Some(tx.now()));
    row.stopped_people = Set(i64::try_from(left_out).unwrap_or(i64::MAX));
    row.update(tx.db()).await?;
    tx.record(
        actor,
        &audit::Subject::Dialogue(dialogue),
        &audit::Entry::SendingStopped { people: left_out },
    )
    .await?;
    tx.commit().await?;
    Ok(left_out)
}

/// A sending with its dialogue locked for somebody who may issue invitations to it, and where it stands.
async fn locked(
    tx: &Tx,
    actor: &Actor,
    id: SendingId,
) -> Result<(entity::sending::Model, SendingState)> {
    use entity::sending::Entity;
    let issue = Permission::IssueInvitations;
    let Some(found) = Entity::find_by_id(id).one(tx.db()).await? else {
        actor.may_with(issue, None)?;
        return Err(Refusal::NotFound.into());
    };
    tx.lock_dialogue_for(actor, issue, found.dialogue_id)
        .await?;
    // What was read before the lock may have changed since.
    let row = Entity::find_by_id(id)
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let queued = counts(tx.db(), &[id])
        .await?
        .get(&(id, MailState::Queued))
        .copied()
        .unwrap_or(0);
    let now = state(&row, queued, tx.now());
    Ok((row, now))
}

fn wrong(now: SendingState) -> crate::Error {
    Refusal::WrongState {
        state: now.label_key(),
    }
    .into()
}

/// Mails that no server has seen, with their jobs.
struct Untried {
    jobs: Vec<JobId>,
    mails: Vec<MailId>,
}

impl Untried {
    fn of(rows: Vec<entity::outbox::Model>) -> Self {
        let (mut jobs, mut mails) = (Vec::new(), Vec::new());
        for row in rows {
            if let Ok(Job::SendMail { mail, .. }) = serde_json::from_value(row.payload) {
                jobs.push(row.id);
                mails.push(mail);
            }
        }
        Self { jobs, mails }
    }

    async fn delete(&self, tx: &Tx) -> Result<()> {
        for some in self.jobs.chunks(500) {
            entity::outbox::Entity::delete_many()
                .filter(entity::outbox::Column::Id.is_in(some.iter().copied()))
                .exec(tx.db())
                .await?;
        }
        for some in self.mails.chunks(500) {
            entity::mail::Entity::delete_many()
                .filter(entity::mail::Column::Id.is_in(some.iter().copied()))
                .exec(tx.db())
                .await?;
        }
        Ok(())
    }
}

fn never_tried() -> sea_orm::Condition {
    use entity::outbox::Column;
    sea_orm::Condition::all()
        .add(Column::Attempts.eq(0))
        .add(Column::LeasedUntil.is_null())
        .add(Column::DoneAt.is_null())
        .add(Column::DeadAt.is_null())
}

/// The mails of a sending that no server has seen. Their rows are locked: a worker that takes one of them in
/// the same moment either had it before and is not among them, or finds it gone.
async fn untried(tx: &Tx, sending: SendingId) -> Result<Untried> {
    use entity::outbox::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::SendingId.eq(sending))
        .filter(never_tried())
        .lock_exclusive()
        .all(tx.db())
        .await?;
    Ok(Untried::of(rows))
}

async fn invitations_of(tx: &Tx, mails: &[MailId]) -> Result<Vec<InvitationId>> {
    use entity::mail::{Column, Entity};
    let mut found = Vec::with_capacity(mails.len());
    for some in mails.chunks(500) {
        let rows: Vec<Option<InvitationId>> = Entity::find()
            .select_only()
            .column(Column::InvitationId)
            .filter(Column::Id.is_in(some.iter().copied()))
            .into_tuple()
            .all(tx.db())
            .await?;
        found.extend(rows.into_iter().flatten());
    }
    Ok(found)
}

/// Removes invitations of which no mail was ever tried, with whatever waits behind them in their lane.
async fn take_back_unseen(
    tx: &Tx,
    actor: &Actor,
    dialogue: domain::ids::DialogueId,
    candidates: &[InvitationId],
) -> Result<usize> {
    use entity::outbox::{Column, Entity};
    let mut gone = 0;
    for some in candidates.chunks(200) {
        let lanes: Vec<String> = some.iter().map(|id| format!("invitation:{id}")).collect();
        let rows = Entity::find()
            .filter(Column::Lane.is_in(lanes))
            .lock_exclusive()
            .all(tx.db())
            .await?;
        let seen: HashSet<String> = rows
            .iter()
            .filter(|row| {
                row.attempts > 0
                    || row.leased_until.is_some()
                    || row.done_at.is_some()
                    || row.dead_at.is_some()
            })
            .map(|row| row.lane.clone())
            .collect();
        let answered: HashSet<InvitationId> = entity::rsvp::Entity::find()
            .filter(entity::rsvp::Column::InvitationId.is_in(some.iter().copied()))
            .all(tx.db())
            .await?
            .into_iter()
            .map(|rsvp| rsvp.invitation_id)
            .collect();
        let unseen: Vec<entity::invitation::Model> = entity::invitation::Entity::find()
            .filter(entity::invitation::Column::Id.is_in(some.iter().copied()))
            .filter(entity::invitation::Column::State.eq(InvitationState::Issued))
            .all(tx.db())
            .await?
            .into_iter()
            .filter(|row| !answered.contains(&row.id))
            .filter(|row| !seen.contains(&format!("invitation:{}", row.id)))
            .collect();
        let lanes: HashSet<String> = unseen
            .iter()
            .map(|row| format!("invitation:{}", row.id))
            .collect();
        let waiting = rows
            .into_iter()
            .filter(|row| lanes.contains(&row.lane))
            .collect();
        Untried::of(waiting).delete(tx).await?;
        entity::invitation::Entity::delete_many()
            .filter(entity::invitation::Column::Id.is_in(unseen.iter().map(|row| row.id)))
            .exec(tx.db())
            .await?;
        let subjects: Vec<audit::Subject> = unseen
            .iter()
            .map(|row| audit::Subject::Participant(dialogue, row.person_id))
            .collect();
        tx.record_all(actor, &subjects, &audit::Entry::InvitationNotSent)
            .await?;
        gone += unseen.len();
    }
    Ok(gone)
}

/// Whether anything can be sent about a dialogue at all.
pub(super) fn convened(dialogue: &entity::dialogue::Model) -> Result<()> {
    match dialogue.state {
        DialogueState::Convened => Ok(()),
        DialogueState::Draft | DialogueState::Held | DialogueState::Cancelled => {
            Err(Refusal::WrongState {
                state: dialogue.state.label_key(),
            }
            .into())
        }
    }
}
