//! The worker: takes jobs from the outbox and does them, several at a time.

use std::sync::Arc;
use std::time::Duration;

use domain::{Actor, MailState, audit};
use futures::{StreamExt, stream};
use sea_orm::{ActiveValue::Set, ColumnTrait, DbBackend, EntityTrait, QueryFilter};
use tokio::sync::watch;

use crate::mailer::{Failure, Mailer};
use crate::outbox::{self, Claimed, Job};
use crate::{Platform, Result};

/// How many mails are on their way at once.
const AT_ONCE: usize = 8;

/// How many jobs are claimed at once.
const BATCH: u64 = 64;

/// How long the worker sleeps when nothing wakes it; other processes may have put jobs in.
const POLL: Duration = Duration::from_secs(2);

/// A worker.
#[derive(Clone, Debug)]
pub struct Worker {
    platform: Platform,
    mailer: Arc<dyn Mailer>,
    name: String,
}

impl Worker {
    /// A worker with a name of its own.
    #[must_use]
    pub fn new(platform: Platform, mailer: Arc<dyn Mailer>) -> Self {
        let name = format!(
            "worker-{}-{}",
            std::process::id(),
            crate::secret::random_token().get(..6).unwrap_or("x")
        );
        Self {
            platform,
            mailer,
            name,
        }
    }

    /// Works until `stop` turns true; jobs in hand are finished first.
    pub async fn run(&self, mut stop: watch::Receiver<bool>) {
        if self.platform.db().get_database_backend() == DbBackend::Sqlite {
            match outbox::release_all(&self.platform).await {
                Ok(0) => {}
                Ok(n) => {
                    tracing::info!("Took over {n} jobs that were in hand when the server stopped")
                }
                Err(error) => {
                    tracing::error!("Could not release the leases of an earlier run: {error}")
                }
            }
        }
        while !*stop.borrow() {
            match self.work_once().await {
                Ok(0) => {
                    tokio::select! {
                        () = self.platform.woken() => {}
                        () = tokio::time::sleep(POLL) => {}
                        _ = stop.changed() => {}
                    }
                }
                Ok(_) => {}
                Err(error) => {
                    tracing::error!("The worker could not take jobs from the outbox: {error}");
                    tokio::time::sleep(POLL).await;
                }
            }
        }
    }

    /// Takes one batch and does it. Returns how many jobs were taken.
    ///
    /// # Errors
    /// A fault when the database does not answer.
    pub async fn work_once(&self) -> Result<usize> {
        let jobs = outbox::claim(&self.platform, &self.name, BATCH).await?;
        let taken = jobs.len();
        stream::iter(jobs)
            .for_each_concurrent(AT_ONCE, |claimed| async move {
                if let Err(error) = self.carry_out(&claimed).await {
                    // The lease runs out and the job is tried again.
                    tracing::error!(job.id = %claimed.id, "The job {} could not be finished: {error}", claimed.id);
                }
            })
            .await;
        Ok(taken)
    }

    /// Works until nothing is left that could run now.
    ///
    /// # Errors
    /// A fault when the database does not answer.
    pub async fn drain(&self) -> Result<()> {
        while self.work_once().await? > 0 {}
        Ok(())
    }

    async fn carry_out(&self, claimed: &Claimed) -> Result<()> {
        match &claimed.job {
            Job::SendMail { mail, .. } => self.send_mail(claimed, *mail).await,
        }
    }

    async fn send_mail(&self, claimed: &Claimed, id: domain::ids::MailId) -> Result<()> {
        use entity::mail::{ActiveModel, Column, Entity};
        let Some(mail) = Entity::find_by_id(id).one(self.platform.db()).await? else {
            let tx = self.platform.begin().await?;
            outbox::done(&tx, claimed.id).await?;
            return tx.commit().await;
        };
        let outcome = if mail.state == MailState::Sent {
            // Sent by a run that died before it could mark the job.
            Ok(mail.reply.clone())
        } else {
            let bytes = self.platform.secret().open(&mail.sealed)?;
            self.mailer
                .send(
                    &mail.envelope_from,
                    mail.recipient.as_str(),
                    &mail.message_id,
                    &bytes,
                )
                .await
        };
        let tx = self.platform.begin().await?;
        let change = match &outcome {
            Ok(reply) => {
                outbox::done(&tx, claimed.id).await?;
                ActiveModel {
                    state: Set(MailState::Sent),
                    sent_at: Set(Some(tx.now())),
                    reply: Set(reply.clone()),
                    tries: Set(mail.tries + 1),
                    ..Default::default()
                }
            }
            Err(failure) => {
                let for_good = matches!(failure, Failure::ForGood(_));
                let dead = outbox::failed(&tx, claimed, failure.text(), for_good).await?;
                let state = if dead {
                    MailState::Failed
                } else {
                    MailState::Queued
                };
                if dead && let (Some(dialogue), Some(person)) = (mail.dialogue_id, mail.person_id) {
                    let subject = audit::Subject::Participant(dialogue, person);
                    tx.record(&Actor::Platform, &subject, &audit::Entry::MailFailed)
                        .await?;
                }
                ActiveModel {
                    state: Set(state),
                    reply: Set(failure.text().to_owned()),
                    tries: Set(mail.tries + 1),
                    ..Default::default()
                }
            }
        };
        Entity::update_many()
            .set(change)
            .filter(Column::Id.eq(id))
            .exec(tx.db())
            .await?;
        tx.commit().await
    }
}
