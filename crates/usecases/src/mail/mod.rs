//! Writing mails: composed and sealed in the transaction that wants them sent, so that every try hands
//! over the same bytes, and nothing is sent that was not committed.

mod body;
mod sign_in;

pub use body::{Body, Part};
pub(crate) use sign_in::queue_sign_in;

use domain::ids::{DialogueId, InvitationId, MailId, PersonId};
use domain::{EmailAddress, Language, MailKind, MailState};
use itip::calendar::CalendarObject;
use itip::guard::{self, Mailbox, MessageId};
use itip::message::{Origin, Outgoing, compose};
use sea_orm::{ActiveValue::Set, EntityTrait};

use crate::outbox::Job;
use crate::sendings::Sending;
use crate::{Result, Tx};

/// One mail to one person, not yet composed.
#[derive(Debug)]
pub struct Letter {
    pub kind: MailKind,
    pub dialogue: Option<DialogueId>,
    pub person: Option<PersonId>,
    pub invitation: Option<InvitationId>,
    pub to: EmailAddress,
    pub to_name: String,
    /// The sender's address; with a calendar part it is the organizer's.
    pub from: EmailAddress,
    pub from_name: String,
    pub envelope_from: EmailAddress,
    pub language: Language,
    pub subject: String,
    pub body: Body,
    pub calendar: Option<CalendarObject>,
    pub message_id: MessageId,
    /// The first mail about the same invitation, when this is not it.
    pub thread: Option<MessageId>,
    /// Mails of one lane are sent in their order.
    pub lane: String,
    /// Where one click ends mails of this kind; for reminders only.
    pub unsubscribe: Option<String>,
}

/// Composes, seals and queues mails, in their order.
///
/// # Errors
/// A fault when a mail cannot be written or stored; then none is.
pub async fn queue(tx: &mut Tx, letters: Vec<Letter>) -> Result<Vec<MailId>> {
    queue_in(tx, letters, None).await
}

/// Composes, seals and queues the mails of one sending. What is planned for later carries the date on which
/// it will be sent.
///
/// # Errors
/// As [`queue`].
pub(crate) async fn queue_in(
    tx: &mut Tx,
    letters: Vec<Letter>,
    sending: Option<Sending>,
) -> Result<Vec<MailId>> {
    let now = tx.now();
    let date = sending.map_or(now, |sending| sending.starts_at);
    let mut ids = Vec::with_capacity(letters.len());
    let mut rows = Vec::with_capacity(letters.len());
    let mut sealed = Vec::with_capacity(letters.len());
    let mut jobs = Vec::with_capacity(letters.len());
    for letter in letters {
        let id = MailId::new();
        let frozen = compose_letter(&letter, date)?;
        rows.push(entity::mail::ActiveModel {
            id: Set(id),
            kind: Set(letter.kind),
            state: Set(MailState::Queued),
            dialogue_id: Set(letter.dialogue),
            person_id: Set(letter.person),
            invitation_id: Set(letter.invitation),
            recipient: Set(letter.to),
            language: Set(letter.language),
            subject: Set(letter.subject),
            message_id: Set(letter.message_id.to_string()),
            envelope_from: Set(frozen.envelope.from.as_str().to_owned()),
            queued_at: Set(now),
            sent_at: Set(None),
            tries: Set(0),
            reply: Set(String::new()),
            sending_id: Set(sending.map(|sending| sending.id)),
        });
        sealed.push(entity::sealed_mail::ActiveModel {
            mail_id: Set(id),
            sealed: Set(tx.platform().secret().seal(&frozen.bytes)?),
        });
        jobs.push(Job::SendMail {
            mail: id,
            lane: letter.lane,
        });
        ids.push(id);
    }
    while !rows.is_empty() {
        let rest = rows.split_off(rows.len().min(50));
        entity::mail::Entity::insert_many(rows)
            .exec_without_returning(tx.db())
            .await?;
        rows = rest;
    }
    while !sealed.is_empty() {
        let rest = sealed.split_off(sealed.len().min(50));
        entity::sealed_mail::Entity::insert_many(sealed)
            .exec_without_returning(tx.db())
            .await?;
        sealed = rest;
    }
    tx.enqueue_in(&jobs, sending).await?;
    Ok(ids)
}

/// Writes a letter as it will be sent; also for previews.
///
/// # Errors
/// A fault when an address or text cannot be written into a mail.
pub fn compose_letter(
    letter: &Letter,
    now: chrono::DateTime<chrono::Utc>,
) -> anyhow::Result<itip::message::Frozen> {
    let language = guard::Language::parse(letter.language.code())?;
    let from = Mailbox::new(
        &letter.from_name,
        guard::EmailAddress::parse(letter.from.as_str())?,
    );
    let to = Mailbox::new(
        &letter.to_name,
        guard::EmailAddress::parse(letter.to.as_str())?,
    );
    let envelope_from = guard::EmailAddress::parse(letter.envelope_from.as_str())?;
    let unsubscribe = letter
        .unsubscribe
        .as_deref()
        .map(guard::WebAddress::parse)
        .transpose()?;
    let text = letter.body.text();
    let html = letter.body.html(letter.language, &letter.subject);
    Ok(compose(&Outgoing {
        from: &from,
        to: &to,
        envelope_from: &envelope_from,
        subject: &letter.subject,
        message_id: &letter.message_id,
        thread: letter.thread.as_ref(),
        date: now,
        language: &language,
        text: &text,
        html: &html,
        calendar: letter.calendar.as_ref(),
        origin: origin(letter.kind),
        unsubscribe: unsubscribe.as_ref(),
    })?)
}

/// Who speaks: a letter that a received mail caused by itself says so, and is answered by no machine.
const fn origin(kind: MailKind) -> Origin {
    match kind {
        MailKind::AnswerCheck | MailKind::AnswerRefused => Origin::Replied,
        MailKind::Invitation
        | MailKind::Update
        | MailKind::Withdrawal
        | MailKind::Confirmation
        | MailKind::Reminder
        | MailKind::Test
        | MailKind::SignIn
        | MailKind::ProposalRefused
        | MailKind::DatePoll
        | MailKind::Delegation
        | MailKind::GroupText
        | MailKind::Input
        | MailKind::Registration
        | MailKind::FollowUp
        | MailKind::Comments
        | MailKind::Forwarded => Origin::Generated,
    }
}

/// The platform's address with a tag before the @: `rsvp+token@…`.
///
/// # Errors
/// A fault when the result is no address.
pub fn tagged(from: &EmailAddress, local: &str, tag: &str) -> anyhow::Result<EmailAddress> {
    let host = from
        .as_str()
        .rsplit_once('@')
        .map_or("localhost", |(_, host)| host);
    EmailAddress::parse(&format!("{local}+{tag}@{host}"))
        .map_err(|_| anyhow::anyhow!("the sending address cannot carry a token"))
}
