//! The outbox: what has to happen after a transaction, kept in the same transaction.
//!
//! A job is claimed with a lease, done, and marked. A worker that dies leaves its leases to run out, or to
//! be released when it starts again; jobs may therefore run twice and must not mind. Jobs of one lane run in
//! the order in which they were put in, so that a person's cancellation never overtakes their invitation.

use std::collections::HashMap;

use chrono::{DateTime, Duration, Utc};
use domain::ids::{InvitationId, JobId, MailId};
use domain::{Actor, InvitationState, MailKind, MailState, Permission, Refusal, audit};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, FromQueryResult, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect,
};

use crate::{Platform, Result};

/// How often a job is tried before it is given up and shown to the administrator.
pub const TRIES: i64 = 12;

/// How long a worker may keep a job.
pub const LEASE: Duration = Duration::minutes(2);

/// Something to be done.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "job", rename_all = "kebab-case")]
pub enum Job {
    /// Hand a finished mail to the mail server.
    SendMail {
        mail: MailId,
        /// Whose mails keep their order: the invitation, or the mail itself.
        lane: String,
    },
}

impl Job {
    /// The kind, for lists and metrics.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::SendMail { .. } => "send-mail",
        }
    }

    /// Two jobs with one key are one job.
    #[must_use]
    pub fn dedup_key(&self) -> String {
        match self {
            Self::SendMail { mail, .. } => format!("send-mail:{mail}"),
        }
    }

    /// Jobs of one lane keep their order.
    #[must_use]
    pub fn lane(&self) -> String {
        match self {
            Self::SendMail { lane, .. } => lane.clone(),
        }
    }
}

/// A job in a worker's hands.
#[derive(Clone, Debug)]
pub struct Claimed {
    pub id: JobId,
    pub job: Job,
    /// How often it was tried before.
    pub attempts: i64,
    /// Until when nobody else takes it.
    pub until: DateTime<Utc>,
}

/// Claims up to `limit` jobs for `worker`: one statement, so that two workers never hold the same job. A job
/// that cannot be read is given up at once: it would hold up all others for ever.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn claim(platform: &Platform, worker: &str, limit: u64) -> Result<Vec<Claimed>> {
    use entity::outbox::{Column, Entity};
    let now = platform.now();
    let earlier = Alias::new("earlier");
    // A job waits while an older job of its lane is open.
    let blocked = Query::select()
        .expr(Expr::val(1))
        .from_as(Entity, earlier.clone())
        .and_where(Expr::col((earlier.clone(), Column::Lane)).equals((Entity, Column::Lane)))
        .and_where(Expr::col((earlier.clone(), Column::DoneAt)).is_null())
        .and_where(Expr::col((earlier.clone(), Column::DeadAt)).is_null())
        .and_where(Expr::col((earlier, Column::Id)).lt(Expr::col((Entity, Column::Id))))
        .to_owned();
    // What belongs to a sending that is held waits with it.
    let held = Query::select()
        .column(entity::sending::Column::Id)
        .from(entity::sending::Entity)
        .and_where(Expr::col(entity::sending::Column::HeldAt).is_not_null())
        .to_owned();
    let free = || {
        sea_orm::Condition::any()
            .add(Column::LeasedUntil.is_null())
            .add(Column::LeasedUntil.lt(now))
    };
    let ready = Entity::find()
        .select_only()
        .column(Column::Id)
        .filter(Column::DoneAt.is_null())
        .filter(Column::DeadAt.is_null())
        .filter(Column::RunAfter.lte(now))
        .filter(free())
        .filter(Expr::exists(blocked).not())
        .filter(
            sea_orm::Condition::any()
                .add(Column::SendingId.is_null())
                .add(Column::SendingId.not_in_subquery(held)),
        )
        .order_by_asc(Column::RunAfter)
        .order_by_asc(Column::Id)
        .limit(limit);
    // The condition stands outside too: on PostgreSQL the inner select may have seen a row that another
    // worker claimed in the same moment.
    let tx = platform.begin().await?;
    let rows = Entity::update_many()
        .col_expr(Column::LeasedUntil, Expr::value(now + LEASE))
        .col_expr(Column::LeasedBy, Expr::value(worker))
        .filter(Column::Id.in_subquery(sea_orm::QueryTrait::into_query(ready)))
        .filter(free())
        .filter(Column::DoneAt.is_null())
        .exec_with_returning(tx.db())
        .await?;
    tx.commit().await?;
    let mut jobs = Vec::with_capacity(rows.len());
    for row in rows {
        match serde_json::from_value(row.payload) {
            Ok(job) => jobs.push(Claimed {
                id: row.id,
                job,
                attempts: row.attempts,
                until: now + LEASE,
            }),
            Err(error) => {
                tracing::error!(job.id = %row.id, "The job {} cannot be read: {error}", row.id);
                give_up(platform, row.id, &format!("it cannot be read: {error}")).await?;
            }
        }
    }
    jobs.sort_by_key(|claimed| claimed.id);
    Ok(jobs)
}

async fn give_up(platform: &Platform, id: JobId, error: &str) -> Result<()> {
    use entity::outbox::{ActiveModel, Column, Entity};
    Entity::update_many()
        .set(ActiveModel {
            leased_until: Set(None),
            last_error: Set(Some(error.to_owned())),
            dead_at: Set(Some(platform.now())),
            ..Default::default()
        })
        .filter(Column::Id.eq(id))
        .exec(platform.db())
        .await?;
    Ok(())
}

/// Marks jobs as done, in the transaction that wrote their results.
pub(crate) async fn done(tx: &crate::Tx, ids: &[JobId]) -> Result<()> {
    use entity::outbox::{ActiveModel, Column, Entity};
    if ids.is_empty() {
        return Ok(());
    }
    Entity::update_many()
        .set(ActiveModel {
            done_at: Set(Some(tx.now())),
            leased_until: Set(None),
            last_error: Set(None),
            ..Default::default()
        })
        .filter(Column::Id.is_in(ids.iter().copied()))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// Puts jobs back untouched: there was no time left to begin them within their lease.
pub(crate) async fn put_back(tx: &crate::Tx, ids: &[JobId]) -> Result<()> {
    use entity::outbox::{ActiveModel, Column, Entity};
    if ids.is_empty() {
        return Ok(());
    }
    Entity::update_many()
        .set(ActiveModel {
            leased_until: Set(None),
            leased_by: Set(None),
            ..Default::default()
        })
        .filter(Column::Id.is_in(ids.iter().copied()))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// Puts jobs back until a moment each: their mail server is given no more for now. It is no failure.
pub(crate) async fn postpone(tx: &crate::Tx, jobs: &[(JobId, DateTime<Utc>)]) -> Result<()> {
    use entity::outbox::{ActiveModel, Column, Entity};
    for (id, at) in jobs {
        Entity::update_many()
            .set(ActiveModel {
                run_after: Set(*at),
                leased_until: Set(None),
                leased_by: Set(None),
                ..Default::default()
            })
            .filter(Column::Id.eq(*id))
            .exec(tx.db())
            .await?;
    }
    Ok(())
}

/// Puts a job back after a failure that may pass, or gives it up after the last try. True when given up.
pub(crate) async fn failed(
    tx: &crate::Tx,
    claimed: &Claimed,
    error: &str,
    for_good: bool,
) -> Result<bool> {
    use entity::outbox::{ActiveModel, Column, Entity};
    let attempts = claimed.attempts + 1;
    let dead = for_good || attempts >= TRIES;
    Entity::update_many()
        .set(ActiveModel {
            attempts: Set(attempts),
            run_after: Set(tx.now() + backoff(attempts)),
            leased_until: Set(None),
            last_error: Set(Some(error.to_owned())),
            dead_at: Set(dead.then(|| tx.now())),
            ..Default::default()
        })
        .filter(Column::Id.eq(claimed.id))
        .exec(tx.db())
        .await?;
    Ok(dead)
}

/// How long to wait after the n-th failure: 15 seconds, doubled each time, at most two hours. Greylisting
/// asks for minutes, an outage for hours; twelve tries span about ten hours.
fn backoff(attempts: i64) -> Duration {
    let doubled = 15_i64.saturating_mul(1_i64 << (attempts - 1).clamp(0, 20));
    Duration::seconds(Ord::min(doubled, 7_200))
}

/// Releases the leases of workers that no longer run. Only where one process works alone (SQLite): elsewhere
/// leases run out by themselves.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn release_all(platform: &Platform) -> Result<u64> {
    use entity::outbox::{ActiveModel, Column, Entity};
    let released = Entity::update_many()
        .set(ActiveModel {
            leased_until: Set(None),
            leased_by: Set(None),
            ..Default::default()
        })
        .filter(Column::DoneAt.is_null())
        .filter(Column::LeasedUntil.is_not_null())
        .exec(platform.db())
        .await?;
    Ok(released.rows_affected)
}

/// What the outbox looks like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Health {
    pub waiting: u64,
    pub dead: u64,
    /// Since when the oldest job that could run has been waiting.
    pub oldest: Option<DateTime<Utc>>,
}

/// Looks at the outbox; for health checks and metrics.
///
/// # Errors
/// A fault when the database does not answer.
pub async fn health(platform: &Platform) -> Result<Health> {
    use entity::outbox::{Column, Entity};
    let open = || {
        Entity::find()
            .filter(Column::DoneAt.is_null())
            .filter(Column::DeadAt.is_null())
    };
    Ok(Health {
        waiting: open().count(platform.db()).await?,
        dead: Entity::find()
            .filter(Column::DeadAt.is_not_null())
            .count(platform.db())
            .await?,
        oldest: open()
            .filter(Column::RunAfter.lte(platform.now()))
            .order_by_asc(Column::RunAfter)
            .one(platform.db())
            .await?
            .map(|row| row.run_after),
    })
}

/// A job that was given up.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Dead {
    pub id: JobId,
    pub kind: String,
    pub attempts: i64,
    pub last_error: Option<String>,
    pub made_at: DateTime<Utc>,
    pub dead_at: Option<DateTime<Utc>>,
}

/// Jobs that were given up, newest first.
///
/// # Errors
/// Refuses those who do not operate the platform.
pub async fn dead(platform: &Platform, actor: &Actor) -> Result<Vec<Dead>> {
    use entity::outbox::{Column, Entity};
    actor.may(Permission::Operate)?;
    Ok(Entity::find()
        .filter(Column::DeadAt.is_not_null())
        .order_by_desc(Column::DeadAt)
        .limit(200)
        .into_model()
        .all(platform.db())
        .await?)
}

/// Gives a job that was given up a new set of tries.
///
/// # Errors
/// Refuses those who do not operate the platform, jobs that are not dead, and mails that a later one took back.
pub async fn retry(platform: &Platform, actor: &Actor, id: JobId) -> Result<()> {
    use entity::outbox::{Column, Entity};
    actor.may(Permission::Operate)?;
    let mut tx = platform.begin().await?;
    let row = Entity::find_by_id(id)
        .filter(Column::DeadAt.is_not_null())
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let job: Job = serde_json::from_value(row.payload).map_err(anyhow::Error::from)?;
    match &job {
        Job::SendMail { mail, .. } => {
            if revive_mails(&mut tx, &[*mail]).await? == 0 {
                return Err(Refusal::WrongState {
                    state: InvitationState::Withdrawn.label_key(),
                }
                .into());
            }
        }
    }
    tx.record(actor, &audit::Subject::Platform, &audit::Entry::JobRetried)
        .await?;
    tx.commit().await
}

/// The kinds of mails that enter something into a calendar, change it there or take it out.
const IN_CALENDARS: [MailKind; 3] = [MailKind::Invitation, MailKind::Update, MailKind::Withdrawal];

/// Gives mails that were given up a new set of tries, and says how many. A mail that a later one about the
/// same invitation has overtaken is not among them: it would arrive after its own update or cancellation.
pub(crate) async fn revive_mails(tx: &mut crate::Tx, ids: &[MailId]) -> Result<usize> {
    use entity::mail::{Column, Entity};
    let rows: Vec<(MailId, MailKind, Option<InvitationId>)> = Entity::find()
        .select_only()
        .column(Column::Id)
        .column(Column::Kind)
        .column(Column::InvitationId)
        .filter(Column::Id.is_in(ids.iter().copied()))
        .filter(Column::State.eq(MailState::Failed))
        .into_tuple()
        .all(tx.db())
        .await?;
    let last: HashMap<InvitationId, MailId> = Entity::find()
        .select_only()
        .column(Column::InvitationId)
        .column_as(Column::Id.max(), "last")
        .filter(Column::InvitationId.is_in(rows.iter().filter_map(|row| row.2)))
        .filter(Column::Kind.is_in(IN_CALENDARS))
        .group_by(Column::InvitationId)
        .into_tuple()
        .all(tx.db())
        .await?
        .into_iter()
        .collect();
    let mails: Vec<MailId> = rows
        .into_iter()
        .filter(|(id, kind, invitation)| {
            let overtaken = invitation
                .and_then(|invitation| last.get(&invitation))
                .is_some_and(|last| last > id);
            !(IN_CALENDARS.contains(kind) && overtaken)
        })
        .map(|(id, ..)| id)
        .collect();
    let keys = mails.iter().map(|mail| format!("send-mail:{mail}"));
    let revived = entity::outbox::Entity::update_many()
        .set(entity::outbox::ActiveModel {
            attempts: Set(0),
            run_after: Set(tx.now()),
            leased_until: Set(None),
            dead_at: Set(None),
            // A mail that came back was handed over before.
            done_at: Set(None),
            ..Default::default()
        })
        .filter(entity::outbox::Column::DedupKey.is_in(keys))
        .exec(tx.db())
        .await?;
    Entity::update_many()
        .set(entity::mail::ActiveModel {
            state: Set(MailState::Queued),
            ..Default::default()
        })
        .filter(Column::Id.is_in(mails))
        .filter(Column::State.eq(MailState::Failed))
        .exec(tx.db())
        .await?;
    tx.wake_after_commit();
    Ok(usize::try_from(revived.rows_affected).unwrap_or(usize::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_waits_grow_to_two_hours() {
        let waits: Vec<i64> = [1, 2, 3, 9, 10, 12]
            .map(|n| backoff(n).num_seconds())
            .to_vec();
        assert_eq!(waits, [15, 30, 60, 3_840, 7_200, 7_200]);
    }
}
