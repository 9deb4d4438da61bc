//! The worker: takes jobs from the outbox and does them, several at a time.

mod due;
mod settle;

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, Utc};
use domain::MailState;
use domain::ids::MailId;
use entity::{mail, sealed_mail};
use sea_orm::{ColumnTrait, DbBackend, EntityTrait, QueryFilter};
use tokio::sync::{mpsc, watch};
use tokio_stream::StreamExt;
use tokio_stream::wrappers::ReceiverStream;

use self::due::Rounds;
use self::settle::settle;
use crate::mailer::{Failure, Mailer, Throttle};
use crate::outbox::{self, Claimed, Job};
use crate::{Platform, Result};

/// How many mails are on their way at once.
const AT_ONCE: usize = 8;

/// How many jobs are claimed at once.
const BATCH: usize = 64;

/// How long a mail server may take for one mail.
const SEND_LIMIT: Duration = Duration::from_secs(60);

/// How long the worker sleeps when nothing wakes it; other processes may have put jobs in.
const POLL: Duration = Duration::from_secs(2);

/// How long the worker lets jobs gather before it takes them, and finished mails before it writes down what
/// became of them: those that come one by one are then taken together, and leave the database to others.
const GATHER: Duration = Duration::from_millis(50);

/// How many finished mails are written down without waiting for more.
const TOGETHER: usize = 16;

/// A worker.
#[derive(Clone, Debug)]
pub struct Worker {
    platform: Platform,
    mailer: Arc<dyn Mailer>,
    name: String,
    throttle: Option<Arc<Throttle>>,
    hands: usize,
}

/// A mail to be sent, as it was claimed; without its mail when that does not exist any more.
struct Next {
    claimed: Claimed,
    mail: Option<mail::Model>,
    sealed: Vec<u8>,
}

/// A mail in hand, and what became of it.
struct Attempt {
    claimed: Claimed,
    mail: Option<mail::Model>,
    outcome: Outcome,
}

enum Outcome {
    /// The mail does not exist any more.
    Gone,
    /// There was no time left to begin it before its lease ends.
    Late,
    /// Its domain is given no more for now.
    Postponed(DateTime<Utc>),
    /// The mail server took it, now or in a run that died before it could say so.
    Sent(String),
    Failed(Failure),
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
            throttle: None,
            hands: AT_ONCE,
        }
    }

    /// The same worker, which hands over one mail after the other in the order in which they were written.
    #[must_use]
    pub fn in_order(mut self) -> Self {
        self.hands = 1;
        self
    }

    /// The same worker, which gives each receiving domain no more than so many mails a minute.
    #[must_use]
    pub fn throttled(mut self, throttle: Throttle) -> Self {
        self.throttle = Some(Arc::new(throttle));
        self
    }

    /// Works until `stop` turns true; jobs in hand are finished first. The search is kept up beside the mails: neither
    /// waits for the other.
    pub async fn run(&self, stop: watch::Receiver<bool>) {
        let searching = crate::search::follow(&self.platform, stop.clone());
        tokio::join!(self.send(stop), searching);
    }

    async fn send(&self, mut stop: watch::Receiver<bool>) {
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
        let mut rounds = Rounds::default();
        while !*stop.borrow() {
            rounds.go(&self.platform).await;
            match self.work_once().await {
                Ok(0) => {
                    tokio::select! {
                        () = self.platform.woken() => tokio::time::sleep(GATHER).await,
                        () = tokio::time::sleep(POLL) => {}
                        _ = stop.changed() => {}
                    }
                }
                Ok(some) if some < BATCH => tokio::time::sleep(GATHER).await,
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
        let jobs = outbox::claim(&self.platform, &self.name, BATCH as u64).await?;
        let taken = jobs.len();
        if taken == 0 {
            return Ok(0);
        }
        let mut mails = self.mails_of(&jobs).await?;
        let mut sealed = self.sealed_mails_of(&jobs).await?;
        let batch: Vec<Next> = jobs
            .into_iter()
            .map(|claimed| {
                let Job::SendMail { mail, .. } = &claimed.job;
                Next {
                    mail: mails.remove(mail),
                    sealed: sealed.remove(mail).unwrap_or_default(),
                    claimed,
                }
            })
            .collect();
        let batch = Arc::new(Mutex::new(batch.into_iter()));
        let (finished, attempts) = mpsc::channel(taken);
        // Hands in tasks of their own, so that sending goes on while what was sent is written down.
        for _ in 0..self.hands {
            let (worker, batch, finished) = (self.clone(), batch.clone(), finished.clone());
            tokio::spawn(async move {
                let take = || batch.lock().ok().and_then(|mut batch| batch.next());
                while let Some(next) = take() {
                    // Somebody who stopped listening leaves the rest to the leases.
                    if finished.send(worker.attempt(next).await).await.is_err() {
                        break;
                    }
                }
            });
        }
        drop(finished);
        // What has become of several mails is written down in one transaction: waiting for the disk once a mail
        // would be slower than sending it. A crash before it means that these mails are sent again, the same
        // bytes under the same Message-ID.
        let attempts = ReceiverStream::new(attempts).chunks_timeout(TOGETHER, GATHER);
        let mut attempts = std::pin::pin!(attempts);
        while let Some(finished) = attempts.next().await {
            if let Err(error) = settle(&self.platform, &finished).await {
                // The leases run out and the jobs are tried again.
                tracing::error!("What became of some mails could not be written down: {error}");
            }
        }
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

    async fn mails_of(&self, jobs: &[Claimed]) -> Result<HashMap<MailId, mail::Model>> {
        let rows = mail::Entity::find()
            .filter(mail::Column::Id.is_in(mail_ids(jobs)))
            .all(self.platform.db())
            .await?;
        Ok(rows.into_iter().map(|row| (row.id, row)).collect())
    }

    async fn sealed_mails_of(&self, jobs: &[Claimed]) -> Result<HashMap<MailId, Vec<u8>>> {
        let rows = sealed_mail::Entity::find()
            .filter(sealed_mail::Column::MailId.is_in(mail_ids(jobs)))
            .all(self.platform.db())
            .await?;
        Ok(rows
            .into_iter()
            .map(|row| (row.mail_id, row.sealed))
            .collect())
    }

    async fn attempt(&self, next: Next) -> Attempt {
        let Next {
            claimed,
            mail,
            sealed,
        } = next;
        let outcome = match &mail {
            None => Outcome::Gone,
            Some(mail) if mail.state == MailState::Sent => Outcome::Sent(mail.reply.clone()),
            // Another worker may take the job once the lease has ended: it must not be on its way then.
            Some(_) if self.platform.now() + SEND_LIMIT > claimed.until => Outcome::Late,
            Some(mail) => match self.later(mail) {
                Some(at) => Outcome::Postponed(at),
                None => match self.platform.secret().open(&sealed) {
                    Ok(bytes) => self.hand_over(mail, bytes).await,
                    Err(error) => {
                        Outcome::Failed(Failure::ForGood(format!("not readable: {error}")))
                    }
                },
            },
        };
        Attempt {
            claimed,
            mail,
            outcome,
        }
    }

    /// When the mail's domain takes more, unless that is now.
    fn later(&self, mail: &mail::Model) -> Option<DateTime<Utc>> {
        let throttle = self.throttle.as_ref()?;
        let (_, domain) = mail.recipient.as_str().rsplit_once('@')?;
        throttle.next(domain, self.platform.now())
    }

    /// Hands a mail over in a task of its own, so that whatever breaks there breaks this mail only.
    async fn hand_over(&self, mail: &mail::Model, bytes: Vec<u8>) -> Outcome {
        let mailer = self.mailer.clone();
        let (from, to) = (mail.envelope_from.clone(), mail.recipient.clone());
        let message_id = mail.message_id.clone();
        let task = tokio::spawn(async move {
            let sending = mailer.send(&from, to.as_str(), &message_id, &bytes);
            tokio::time::timeout(SEND_LIMIT, sending).await
        });
        match task.await {
            Ok(Ok(Ok(reply))) => Outcome::Sent(reply),
            Ok(Ok(Err(failure))) => Outcome::Failed(failure),
            Ok(Err(_)) => Outcome::Failed(Failure::ForNow(
                "the mail server did not answer in time".to_owned(),
            )),
            Err(broken) => Outcome::Failed(Failure::ForNow(format!("sending broke off: {broken}"))),
        }
    }
}

fn mail_ids(jobs: &[Claimed]) -> impl Iterator<Item = MailId> {
    jobs.iter().map(|claimed| match &claimed.job {
        Job::SendMail { mail, .. } => *mail,
    })
}
