//! What became of mails, written down: several together in one transaction.

use domain::ids::MailId;
use domain::{Actor, MailState, TryOutcome, audit};
use entity::mail;
use sea_orm::sea_query::{Expr, ExprTrait, Order, Query};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

use super::{Attempt, Outcome};
use crate::mailer::Failure;
use crate::outbox::{self, Claimed};
use crate::{Platform, Result, Tx};

/// Writes down what became of some mails.
pub(super) async fn settle(platform: &Platform, attempts: &[Attempt]) -> Result<()> {
    let tx = platform.begin().await?;
    let mut done = Vec::with_capacity(attempts.len());
    let mut late = Vec::new();
    let mut postponed = Vec::new();
    let mut taken = Vec::new();
    let mut tries = Vec::new();
    for attempt in attempts {
        match (&attempt.outcome, &attempt.mail) {
            (Outcome::Late, _) => late.push(attempt.claimed.id),
            (Outcome::Postponed(at), _) => postponed.push((attempt.claimed.id, *at)),
            (Outcome::Gone, _) | (_, None) => done.push(attempt.claimed.id),
            (Outcome::Sent(reply), Some(mail)) => {
                done.push(attempt.claimed.id);
                if mail.state != MailState::Sent {
                    taken.push(mail.id);
                    tries.push(tried(&tx, mail, TryOutcome::Taken, reply));
                }
            }
            (Outcome::Failed(failure), Some(mail)) => {
                failed(&tx, &attempt.claimed, mail, failure).await?;
                let outcome = match failure {
                    Failure::ForNow(_) => TryOutcome::Later,
                    Failure::ForGood(_) => TryOutcome::Refused,
                };
                tries.push(tried(&tx, mail, outcome, failure.text()));
            }
        }
    }
    outbox::done(&tx, &done).await?;
    outbox::put_back(&tx, &late).await?;
    outbox::postpone(&tx, &postponed).await?;
    if !tries.is_empty() {
        entity::mail_try::Entity::insert_many(tries)
            .on_conflict_do_nothing()
            .exec_without_returning(tx.db())
            .await?;
    }
    sent(&tx, &taken).await?;
    tx.commit().await
}

/// A line of the mail's log.
fn tried(
    tx: &Tx,
    mail: &mail::Model,
    outcome: TryOutcome,
    reply: &str,
) -> entity::mail_try::ActiveModel {
    entity::mail_try::ActiveModel {
        mail_id: Set(mail.id),
        nth: Set(mail.tries + 1),
        at: Set(tx.now()),
        outcome: Set(outcome),
        reply: Set(reply.to_owned()),
    }
}

/// Marks mails as sent, with what the server said to the try that was just written into their logs.
async fn sent(tx: &Tx, ids: &[MailId]) -> Result<()> {
    use entity::mail_try::{Column, Entity};
    if ids.is_empty() {
        return Ok(());
    }
    let said = Query::select()
        .column(Column::Reply)
        .from(Entity)
        .and_where(Expr::col((Entity, Column::MailId)).equals((mail::Entity, mail::Column::Id)))
        .order_by(Column::Nth, Order::Desc)
        .limit(1)
        .to_owned();
    let tries = Expr::col(mail::Column::Tries).add(1);
    mail::Entity::update_many()
        .col_expr(mail::Column::State, Expr::value(MailState::Sent))
        .col_expr(mail::Column::SentAt, Expr::value(tx.now()))
        .col_expr(mail::Column::Tries, tries)
        .col_expr(
            mail::Column::Reply,
            Expr::SubQuery(None, Box::new(said.into())),
        )
        .filter(mail::Column::Id.is_in(ids.iter().copied()))
        .exec(tx.db())
        .await?;
    Ok(())
}

async fn failed(tx: &Tx, claimed: &Claimed, mail: &mail::Model, failure: &Failure) -> Result<()> {
    let for_good = matches!(failure, Failure::ForGood(_));
    let dead = outbox::failed(tx, claimed, failure.text(), for_good).await?;
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
    let change = mail::ActiveModel {
        state: Set(state),
        reply: Set(failure.text().to_owned()),
        tries: Set(mail.tries + 1),
        ..Default::default()
    };
    change_mail(tx, mail.id, change).await
}

async fn change_mail(tx: &Tx, id: MailId, change: mail::ActiveModel) -> Result<()> {
    mail::Entity::update_many()
        .set(change)
        .filter(mail::Column::Id.eq(id))
        .exec(tx.db())
        .await?;
    Ok(())
}
