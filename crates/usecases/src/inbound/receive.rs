//! One mail, one transaction.

use chrono::{DateTime, Utc};
use domain::ids::{DialogueId, InvitationId, ReceivedId};
use domain::{Answer, Doubt, ReceivedKind, ReceivedState, Refusal};
use itip::read::{Content, Mail, Request, Stamp, Trust, read_mail};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};
use sha2::{Digest, Sha256};

use super::{bounces, hear, identify, letters, told};
use crate::letters::{Own, own};
use crate::{Error, Platform, Result, Tx};

/// A mail as a mailbox holds it.
#[derive(Clone, Debug)]
pub struct Arrived {
    /// The bytes, or the beginning of a mail that is too large to be fetched.
    pub raw: Vec<u8>,
    /// When our mail server took it.
    pub at: DateTime<Utc>,
    /// How large the mail is, when `raw` is only its beginning.
    pub cut_from: Option<usize>,
}

/// What became of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    pub id: Option<ReceivedId>,
    pub kind: ReceivedKind,
    pub state: ReceivedState,
    pub doubt: Option<Doubt>,
    /// False when the same mail was received before: nothing was written.
    pub news: bool,
}

impl Received {
    /// Whether a person has to look at it.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.state == ReceivedState::Waiting
    }
}

/// What is known about a mail while its transaction runs.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    pub kind: ReceivedKind,
    pub state: ReceivedState,
    pub doubt: Option<Doubt>,
    pub refusal: Option<Refusal>,
    pub invitation: Option<(InvitationId, DialogueId)>,
    pub answer: Option<Answer>,
    pub stamp: Option<Stamp>,
    pub occurrence: String,
}

impl Finding {
    pub fn new(kind: ReceivedKind, state: ReceivedState) -> Self {
        Self {
            kind,
            state,
            doubt: None,
            refusal: None,
            invitation: None,
            answer: None,
            stamp: None,
            occurrence: String::new(),
        }
    }

    pub fn doubtful(kind: ReceivedKind, doubt: Doubt) -> Self {
        Self {
            doubt: Some(doubt),
            ..Self::new(kind, ReceivedState::Waiting)
        }
    }

    pub fn about(mut self, invitation: Option<&entity::invitation::Model>) -> Self {
        self.invitation = invitation.map(|row| (row.id, row.dialogue_id));
        self
    }
}

/// Reads a mail with this platform's addresses.
#[must_use]
pub fn read(platform: &Platform, raw: &[u8]) -> Mail {
    let settings = platform.settings();
    read_mail(
        raw,
        &Trust {
            host: settings.mail_host(),
            server: settings.mail_server.as_deref(),
        },
    )
}

/// Receives a mail: does what it asks for, or keeps it for the secretariat. The same mail again changes nothing.
///
/// # Errors
/// A fault when the database does not answer; then nothing was written and the mail can be received again.
pub async fn receive(platform: &Platform, arrived: &Arrived) -> Result<Received> {
    let mail = read_apart(platform, arrived).await?;
    let at = arrived.at.min(platform.now());
    // Before the transaction, which whoever answers waits for.
    let own = if is_an_answer(&mail) {
        own(platform.db(), &letters::CAUSED, None).await?
    } else {
        Own::new()
    };
    let mut tx = platform.begin().await?;
    let id = ReceivedId::new();
    if !keep(&tx, id, &mail, arrived, at).await? {
        return Ok(Received {
            id: None,
            kind: ReceivedKind::Unreadable,
            state: ReceivedState::Noted,
            doubt: None,
            news: false,
        });
    }
    let finding = match &mail.content {
        Content::Bounces(reports) => bounces::note(&tx, &mail, reports).await?,
        Content::Automatic => Finding::new(ReceivedKind::Automatic, ReceivedState::Noted)
            .about(identify::by_any(&tx, &mail).await?.as_ref()),
        Content::Calendar(object) => match object.request {
            Request::Reply | Request::Counter => {
                hear::answer(&mut tx, id, &mail, object, (at, &own)).await?
            }
            // Somebody who writes back with our invitation attached writes to be read.
            Request::Other | Request::None if !mail.about.is_empty() => letter(&tx, &mail).await?,
            Request::Other | Request::None => {
                Finding::new(ReceivedKind::Calendar, ReceivedState::Noted)
                    .about(identify::by_any(&tx, &mail).await?.as_ref())
            }
        },
        Content::Letter if identify::is_our_own(platform, &mail) => {
            Finding::new(ReceivedKind::Automatic, ReceivedState::Noted)
        }
        Content::Letter => letter(&tx, &mail).await?,
        Content::Doubtful(doubt) => Finding::doubtful(ReceivedKind::Unreadable, *doubt)
            .about(identify::by_any(&tx, &mail).await?.as_ref()),
    };
    told::tell(&mut tx, id, &mail, &finding, &own).await?;
    write(&tx, id, &finding).await?;
    tx.commit().await?;
    metrics::counter!(
        "convener_mails_received_total",
        "kind" => finding.kind.code(), "state" => finding.state.code()
    )
    .increment(1);
    Ok(Received {
        id: Some(id),
        kind: finding.kind,
        state: finding.state,
        doubt: finding.doubt,
        news: true,
    })
}

/// Whether a mail can cause a letter: a calendar answers, or proposes another time.
fn is_an_answer(mail: &Mail) -> bool {
    match &mail.content {
        Content::Calendar(object) => match object.request {
            Request::Reply | Request::Counter => true,
            Request::Other | Request::None => false,
        },
        Content::Bounces(_) | Content::Automatic | Content::Letter | Content::Doubtful(_) => false,
    }
}

async fn letter(tx: &Tx, mail: &Mail) -> Result<Finding> {
    Ok(Finding::new(ReceivedKind::Letter, ReceivedState::Waiting)
        .about(identify::by_any(tx, mail).await?.as_ref()))
}

/// Reads in a thread of its own: what breaks there breaks this mail only, and a person looks at it.
async fn read_apart(platform: &Platform, arrived: &Arrived) -> Result<Mail> {
    let (reader, raw) = (platform.clone(), arrived.raw.clone());
    let mut mail = match tokio::task::spawn_blocking(move || read(&reader, &raw)).await {
        Ok(mail) => mail,
        Err(broken) => {
            tracing::error!("Reading a mail broke off; it is kept for the secretariat: {broken}");
            Mail {
                content: Content::Doubtful(Doubt::Damaged),
                ..read(platform, b"\r\n")
            }
        }
    };
    if arrived.cut_from.is_some() {
        mail.content = Content::Doubtful(Doubt::TooLarge);
    }
    Ok(mail)
}

/// Writes the mail down; false when it was there already.
///
/// One mail is told from another by its Message-ID, its text and the addresses of ours that it came to, not
/// by its other headers, which differ when the same mail is delivered twice.
async fn keep(
    tx: &Tx,
    id: ReceivedId,
    mail: &Mail,
    arrived: &Arrived,
    at: DateTime<Utc>,
) -> Result<bool> {
    use entity::received_mail::{ActiveModel, Column, Entity};
    let row = ActiveModel {
        id: Set(id),
        fingerprint: Set(fingerprint(mail, &arrived.raw)),
        kind: Set(ReceivedKind::Unreadable),
        state: Set(ReceivedState::Waiting),
        doubt: Set(None),
        refusal: Set(String::new()),
        invitation_id: Set(None),
        dialogue_id: Set(None),
        answer: Set(None),
        sequence: Set(None),
        stamp: Set(None),
        occurrence: Set(String::new()),
        sealed: Set(tx.platform().secret().seal(&arrived.raw)?),
        arrived_at: Set(at),
        read_at: Set(tx.now()),
        settled_at: Set(None),
        settled_by: Set(None),
    };
    let written = Entity::insert(row)
        .on_conflict(
            OnConflict::column(Column::Fingerprint)
                .do_nothing()
                .to_owned(),
        )
        .exec_without_returning(tx.db())
        .await?;
    Ok(written > 0)
}

fn fingerprint(mail: &Mail, raw: &[u8]) -> String {
    let mut hash = Sha256::new();
    match &mail.message_id {
        Some(message_id) => {
            hash.update(message_id.as_bytes());
            for token in mail.rsvp_tokens.iter().chain(&mail.bounce_tokens) {
                hash.update(b"\n");
                hash.update(token.as_bytes());
            }
            hash.update(b"\n\n");
            // Servers differ in how they end a mail.
            hash.update(body(raw).trim_ascii_end());
        }
        None => hash.update(raw),
    }
    hex::encode(hash.finalize())
}

fn body(raw: &[u8]) -> &[u8] {
    let after = |mark: &[u8]| {
        raw.windows(mark.len())
            .position(|window| window == mark)
            .map(|at| at + mark.len())
    };
    let start = match (after(b"\r\n\r\n"), after(b"\n\n")) {
        (Some(one), Some(other)) => one.min(other),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => raw.len(),
    };
    &raw[start..]
}

async fn write(tx: &Tx, id: ReceivedId, finding: &Finding) -> Result<()> {
    use entity::received_mail::{ActiveModel, Column, Entity};
    let settled = !matches!(
        finding.state,
        ReceivedState::Waiting | ReceivedState::Confirming
    );
    Entity::update_many()
        .set(ActiveModel {
            kind: Set(finding.kind),
            state: Set(finding.state),
            doubt: Set(finding.doubt),
            refusal: Set(refusal_code(finding)),
            invitation_id: Set(finding.invitation.map(|(invitation, _)| invitation)),
            dialogue_id: Set(finding.invitation.map(|(_, dialogue)| dialogue)),
            answer: Set(finding.answer),
            sequence: Set(finding.stamp.map(|stamp| i64::from(stamp.sequence))),
            stamp: Set(finding.stamp.and_then(|stamp| stamp.at)),
            occurrence: Set(finding.occurrence.clone()),
            settled_at: Set(settled.then(|| tx.now())),
            ..Default::default()
        })
        .filter(Column::Id.eq(id))
        .exec(tx.db())
        .await?;
    Ok(())
}

/// The rule that refused it, as its row keeps it; empty where none did.
pub(super) fn refusal_code(finding: &Finding) -> String {
    finding
        .refusal
        .as_ref()
        .map(|refusal| refusal.key().trim_start_matches("refusal-").to_owned())
        .unwrap_or_default()
}

/// The refusal in an error; other errors go on.
pub(super) fn refused(error: Error) -> Result<Refusal> {
    match error {
        Error::Refused(refusal) => Ok(refusal),
        fault @ Error::Fault(_) => Err(fault),
    }
}
