//! Reports of mails of ours that did not arrive.

use domain::audit::{Entry, Subject};
use domain::ids::MailId;
use domain::{Actor, MailState, ReceivedKind, ReceivedState};
use itip::read::{Bounce, Mail, Outcome};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::identify;
use super::receive::Finding;
use crate::{Result, Tx};

/// Marks the mails that the reports are about, so that the invitation's page and the list of invitations say
/// that they did not arrive.
pub(super) async fn note(tx: &Tx, mail: &Mail, reports: &[Bounce]) -> Result<Finding> {
    let invitation = identify::by_any(tx, mail).await?;
    let named: Vec<MailId> = identify::mails_about(tx, mail)
        .await?
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    let (mut marked, mut kind) = (false, ReceivedKind::Automatic);
    for report in reports {
        kind = match (report.outcome, kind) {
            (Outcome::Failed, _) | (_, ReceivedKind::Bounce) => ReceivedKind::Bounce,
            (Outcome::Delayed, _) => ReceivedKind::Delay,
            (Outcome::Delivered, kind) => kind,
        };
        if report.outcome == Outcome::Delivered {
            continue;
        }
        if let Some(sent) = sent_mail(tx, invitation.as_ref(), &named, report).await? {
            mark(tx, &sent, report).await?;
            marked = true;
        }
    }
    let state = if marked {
        ReceivedState::Applied
    } else {
        ReceivedState::Noted
    };
    Ok(Finding::new(kind, state).about(invitation.as_ref()))
}

/// The mail that the report is about: the one that it names, else the last one that was sent to the
/// recipient about this invitation.
async fn sent_mail(
    tx: &Tx,
    invitation: Option<&entity::invitation::Model>,
    named: &[MailId],
    report: &Bounce,
) -> Result<Option<entity::mail::Model>> {
    use entity::mail::{Column, Entity};
    let mails = match (invitation, named) {
        (_, named) if !named.is_empty() => {
            Entity::find().filter(Column::Id.is_in(named.iter().copied()))
        }
        (Some(invitation), _) => Entity::find().filter(Column::InvitationId.eq(invitation.id)),
        (None, _) => return Ok(None),
    };
    let mails = mails
        .filter(Column::SentAt.is_not_null())
        .order_by_desc(Column::Id)
        .all(tx.db())
        .await?;
    // A forwarded mail fails for an address that we never wrote to.
    let exact = mails.iter().position(|mail| {
        report
            .recipient
            .as_ref()
            .is_some_and(|to| to.as_str().eq_ignore_ascii_case(mail.recipient.as_str()))
    });
    Ok(mails.into_iter().nth(exact.unwrap_or(0)))
}

async fn mark(tx: &Tx, mail: &entity::mail::Model, report: &Bounce) -> Result<()> {
    use entity::mail::{ActiveModel, Column, Entity};
    let reply = format!("{} {}", report.status, report.diagnostic);
    let reply = match reply.trim() {
        "" => "undelivered",
        reply => reply,
    };
    let failed = report.outcome == Outcome::Failed;
    let mut change = ActiveModel {
        reply: Set(reply.to_owned()),
        ..Default::default()
    };
    if failed {
        change.state = Set(MailState::Failed);
    }
    Entity::update_many()
        .set(change)
        .filter(Column::Id.eq(mail.id))
        .exec(tx.db())
        .await?;
    if failed
        && mail.state != MailState::Failed
        && let (Some(dialogue), Some(person)) = (mail.dialogue_id, mail.person_id)
    {
        let entry = Entry::MailBounced {
            status: report.status.clone(),
        };
        tx.record(
            &Actor::Platform,
            &Subject::Participant(dialogue, person),
            &entry,
        )
        .await?;
    }
    Ok(())
}
