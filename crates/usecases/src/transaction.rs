//! A write transaction: the rows, their audit entries and their jobs are committed together or not at all.

use chrono::{DateTime, Utc};
use domain::ids::{AuditId, DialogueId, JobId};
use domain::{Actor, Permission, Refusal, audit};
use sea_orm::sea_query::{Expr, ExprTrait, OnConflict};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait,
    PaginatorTrait, QueryFilter, QuerySelect,
};

use crate::outbox::Job;
use crate::sendings::Sending;
use crate::{Platform, Result, reach};

/// The advisory lock of PostgreSQL under which public addresses are given out.
const ADDRESSES: i64 = 0x5144_5245_5353;

/// An open write transaction. Dropping it without [`Tx::commit`] undoes everything.
#[derive(Debug)]
pub struct Tx {
    transaction: DatabaseTransaction,
    platform: Platform,
    enqueued: bool,
}

impl Tx {
    pub(crate) fn new(transaction: DatabaseTransaction, platform: Platform) -> Self {
        Self {
            transaction,
            platform,
            enqueued: false,
        }
    }

    /// The connection, for SeaORM.
    #[must_use]
    pub fn db(&self) -> &DatabaseTransaction {
        &self.transaction
    }

    /// The platform that the transaction belongs to.
    #[must_use]
    pub fn platform(&self) -> &Platform {
        &self.platform
    }

    /// The present instant.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.platform.now()
    }

    /// Loads a dialogue and keeps every other writer from deciding about it until the commit.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when there is none.
    pub async fn lock_dialogue(&self, id: DialogueId) -> Result<entity::dialogue::Model> {
        // SQLite's write lock is held already; the lock clause is for PostgreSQL, SQLite has none.
        let found = entity::dialogue::Entity::find_by_id(id)
            .lock_exclusive()
            .one(self.db())
            .await?;
        Ok(found.ok_or(Refusal::NotFound)?)
    }

    /// The same for somebody who may do this with the dialogue, decided on the row that is locked. What is out of the
    /// lists is not worked on unseen: an archived dialogue is restored first.
    ///
    /// # Errors
    /// As [`Actor::may_with`]; [`Refusal::NotFound`] when there is none, [`Refusal::WrongState`] for an archived one.
    pub async fn lock_dialogue_for(
        &self,
        actor: &Actor,
        permission: Permission,
        id: DialogueId,
    ) -> Result<entity::dialogue::Model> {
        let found = self.lock_archived_too(actor, permission, id).await?;
        match found.archived_at {
            Some(_) => Err(Refusal::WrongState {
                state: "dialogue-archived",
            }
            .into()),
            None => Ok(found),
        }
    }

    /// The same with a dialogue that may be archived.
    ///
    /// # Errors
    /// As [`Actor::may_with`]; [`Refusal::NotFound`] when there is none.
    pub async fn lock_archived_too(
        &self,
        actor: &Actor,
        permission: Permission,
        id: DialogueId,
    ) -> Result<entity::dialogue::Model> {
        let found = entity::dialogue::Entity::find_by_id(id)
            .lock_exclusive()
            .one(self.db())
            .await?;
        reach::decided(actor, permission, found)
    }

    /// Keeps every other writer from giving out public addresses until the commit, so that two titles of the
    /// same words, or one form sent twice, do not meet.
    ///
    /// # Errors
    /// A fault when the database does not answer.
    pub(crate) async fn lock_addresses(&self) -> Result<()> {
        // SQLite's write lock is held already.
        if self.db().get_database_backend() == DbBackend::Postgres {
            let ask = format!("SELECT pg_advisory_xact_lock({ADDRESSES})");
            self.db().execute_unprepared(&ask).await?;
        }
        Ok(())
    }

    /// Records what is being done.
    ///
    /// # Errors
    /// A fault when the row cannot be written.
    pub async fn record(
        &self,
        actor: &Actor,
        subject: &audit::Subject,
        entry: &audit::Entry,
    ) -> Result<()> {
        entity::audit::Entity::insert(self.audit_row(actor, subject, entry)?)
            .exec_without_returning(self.db())
            .await?;
        Ok(())
    }

    /// Records the same thing about several subjects.
    ///
    /// # Errors
    /// A fault when a row cannot be written.
    pub async fn record_all(
        &self,
        actor: &Actor,
        subjects: &[audit::Subject],
        entry: &audit::Entry,
    ) -> Result<()> {
        let entries: Vec<_> = subjects
            .iter()
            .map(|subject| (subject.clone(), entry.clone()))
            .collect();
        self.record_each(actor, &entries).await
    }

    /// Records many things of one act, many to a statement.
    ///
    /// # Errors
    /// A fault when a row cannot be written.
    pub async fn record_each(
        &self,
        actor: &Actor,
        entries: &[(audit::Subject, audit::Entry)],
    ) -> Result<()> {
        for some in entries.chunks(400) {
            let rows = some
                .iter()
                .map(|(subject, entry)| self.audit_row(actor, subject, entry))
                .collect::<Result<Vec<_>>>()?;
            entity::audit::Entity::insert_many(rows)
                .exec_without_returning(self.db())
                .await?;
        }
        Ok(())
    }

    fn audit_row(
        &self,
        actor: &Actor,
        subject: &audit::Subject,
        entry: &audit::Entry,
    ) -> Result<entity::audit::ActiveModel> {
        let name = match actor {
            Actor::Account { .. } => "account",
            Actor::Invited { .. } | Actor::Asked { .. } => "invited",
            Actor::Platform => "platform",
            Actor::Public => "public",
        };
        let person = match actor {
            Actor::Invited { person, .. } | Actor::Asked { person } => Some(*person),
            Actor::Account { .. } | Actor::Platform | Actor::Public => subject.person(),
        };
        let account = match subject {
            // An entry about an account that nobody is signed in to, for example its one-time link.
            audit::Subject::Account(id) => Some(*id),
            audit::Subject::Platform
            | audit::Subject::Directory
            | audit::Subject::Person(_)
            | audit::Subject::Dialogue(_)
            | audit::Subject::Participant(..) => actor.account(),
        };
        Ok(entity::audit::ActiveModel {
            id: Set(AuditId::new()),
            at: Set(self.now()),
            actor: Set(name.to_owned()),
            account_id: Set(account),
            on_behalf_of: Set(None),
            dialogue_id: Set(subject.dialogue()),
            person_id: Set(person),
            code: Set(entry.code().to_owned()),
            entry: Set(serde_json::to_value(entry).map_err(anyhow::Error::from)?),
        })
    }

    /// Puts a job into the outbox. A job that is already there under the same key stays as it is.
    ///
    /// # Errors
    /// A fault when the row cannot be written.
    pub async fn enqueue(&mut self, job: &Job) -> Result<()> {
        self.enqueue_all(std::slice::from_ref(job)).await
    }

    /// Puts jobs into the outbox, in their order.
    ///
    /// # Errors
    /// A fault when a row cannot be written.
    pub async fn enqueue_all(&mut self, jobs: &[Job]) -> Result<()> {
        self.enqueue_in(jobs, None).await
    }

    /// Puts jobs of one sending into the outbox, in their order: they run when it begins, and not while it
    /// is held.
    ///
    /// # Errors
    /// A fault when a row cannot be written.
    pub(crate) async fn enqueue_in(
        &mut self,
        jobs: &[Job],
        sending: Option<Sending>,
    ) -> Result<()> {
        let now = self.now();
        let begins = sending.map_or(now, |sending| sending.starts_at);
        for some in jobs.chunks(100) {
            let mut rows = Vec::with_capacity(some.len());
            for job in some {
                rows.push(entity::outbox::ActiveModel {
                    id: Set(JobId::new()),
                    kind: Set(job.kind().to_owned()),
                    payload: Set(serde_json::to_value(job).map_err(anyhow::Error::from)?),
                    dedup_key: Set(job.dedup_key()),
                    lane: Set(job.lane()),
                    run_after: Set(begins),
                    attempts: Set(0),
                    leased_until: Set(None),
                    leased_by: Set(None),
                    last_error: Set(None),
                    made_at: Set(now),
                    done_at: Set(None),
                    dead_at: Set(None),
                    sending_id: Set(sending.map(|sending| sending.id)),
                });
            }
            entity::outbox::Entity::insert_many(rows)
                .on_conflict(
                    OnConflict::column(entity::outbox::Column::DedupKey)
                        .do_nothing()
                        .to_owned(),
                )
                .exec_without_returning(self.db())
                .await?;
        }
        self.enqueued |= !jobs.is_empty();
        Ok(())
    }

    /// Wakes the worker once everything is real.
    pub(crate) fn wake_after_commit(&mut self) {
        self.enqueued = true;
    }

    /// Says that the public sees something else from now on, so that no cached page outlives the change.
    ///
    /// # Errors
    /// A fault when the row cannot be written.
    pub async fn touch_public(&self) -> Result<()> {
        use entity::public_revision::{Column, Entity};
        Entity::update_many()
            .col_expr(Column::Revision, Expr::col(Column::Revision).add(1))
            .filter(Column::Id.eq(1))
            .exec(self.db())
            .await?;
        Ok(())
    }

    /// How many jobs wait in the outbox.
    ///
    /// # Errors
    /// A fault when the database does not answer.
    pub async fn jobs_waiting(&self) -> Result<u64> {
        use entity::outbox::{Column, Entity};
        Ok(Entity::find()
            .filter(Column::DoneAt.is_null())
            .filter(Column::DeadAt.is_null())
            .count(self.db())
            .await?)
    }

    /// Makes everything real.
    ///
    /// # Errors
    /// A fault when the database cannot keep it; then nothing was written, unless it was the disk that failed.
    pub async fn commit(self) -> Result<()> {
        self.transaction.commit().await?;
        let confirmed = self.platform.database().confirmed().await;
        confirmed.map_err(|error| anyhow::anyhow!("the disk did not confirm a commit: {error}"))?;
        if self.enqueued {
            self.platform.wake_worker();
        }
        Ok(())
    }
}
