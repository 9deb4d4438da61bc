//! Answers that could not be counted: whoever was invited is told, at the address that was invited, why and
//! what helps.
//!
//! Machines are not answered (RFC 3834 2): not what calls itself automatic, no lists, nothing that came from
//! nobody. And nobody is told the same twice in a day, however often a calendar repeats itself.

use chrono::Duration;
use domain::ids::ReceivedId;
use domain::{Doubt, Language, ReceivedKind, Refusal};
use itip::guard::MessageId;
use itip::read::Mail;
use locale::t_plain;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use super::letters::About;
use super::receive::{Finding, refusal_code};
use crate::letters::Own;
use crate::{Result, Tx, mail as mails};

/// Queues the letter, when somebody is to be told.
pub(super) async fn tell(
    tx: &mut Tx,
    id: ReceivedId,
    mail: &Mail,
    finding: &Finding,
    own: &Own,
) -> Result<()> {
    let Some((invitation, dialogue)) = finding.invitation.filter(|_| !mail.automatic) else {
        return Ok(());
    };
    let Some(why) = why(finding).filter(|_| was_an_answer(finding.kind)) else {
        return Ok(());
    };
    if told(tx, finding).await? {
        return Ok(());
    }
    let invitation = entity::invitation::Entity::find_by_id(invitation)
        .one(tx.db())
        .await?;
    let dialogue = entity::dialogue::Entity::find_by_id(dialogue)
        .one(tx.db())
        .await?;
    let (Some(invitation), Some(dialogue)) = (invitation, dialogue) else {
        return Ok(());
    };
    // Nobody was given the link of a draft.
    if invitation.issued_at.is_none() {
        return Ok(());
    }
    let person = entity::person::Entity::find_by_id(invitation.person_id)
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let theirs = mail
        .message_id
        .as_deref()
        .and_then(|id| MessageId::parse(&format!("<{id}>")).ok());
    let platform = tx.platform().clone();
    let reason = why.words(invitation.language);
    let about = About {
        platform: &platform,
        own,
        dialogue: &dialogue,
        invitation: &invitation,
        person: &person,
    };
    let letter = about.not_counted(reason, id, theirs)?;
    mails::queue(tx, vec![letter]).await?;
    Ok(())
}

const fn was_an_answer(kind: ReceivedKind) -> bool {
    match kind {
        ReceivedKind::Answer | ReceivedKind::Proposal | ReceivedKind::Delegation => true,
        ReceivedKind::Bounce
        | ReceivedKind::Delay
        | ReceivedKind::Automatic
        | ReceivedKind::Calendar
        | ReceivedKind::Letter
        | ReceivedKind::Unreadable => false,
    }
}

/// Why an answer did not count, as an invited person is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Why {
    Late,
    Full,
    Closed,
    Older,
    Unknown,
    Other,
}

impl Why {
    fn words(self, language: Language) -> String {
        match self {
            Self::Late => t_plain!(language, "inbound-mail-refused-late"),
            Self::Full => t_plain!(language, "inbound-mail-refused-full"),
            Self::Closed => t_plain!(language, "inbound-mail-refused-closed"),
            Self::Older => t_plain!(language, "inbound-mail-refused-older"),
            Self::Unknown => t_plain!(language, "inbound-mail-refused-unknown"),
            Self::Other => t_plain!(language, "inbound-mail-refused-other"),
        }
    }
}

const fn is_full(refusal: &Refusal) -> bool {
    matches!(
        refusal,
        Refusal::SeatsTaken { .. } | Refusal::CapReached { .. }
    )
}

/// Nothing where it counted, where the person was asked to confirm it, where a later answer stands, and where
/// only the secretariat can find out what was meant.
fn why(finding: &Finding) -> Option<Why> {
    match finding.doubt? {
        Doubt::Refused => {
            let refusal = finding.refusal.as_ref()?;
            Some(if matches!(refusal, Refusal::DeadlinePassed) {
                Why::Late
            } else if is_full(refusal) {
                Why::Full
            } else {
                Why::Closed
            })
        }
        Doubt::OlderVersion => Some(Why::Older),
        Doubt::UnknownInvitation | Doubt::NoIdentity | Doubt::UnknownOccurrence => {
            Some(Why::Unknown)
        }
        Doubt::NotInvited | Doubt::OtherInvitation | Doubt::ForeignOrganizer => Some(Why::Other),
        Doubt::TooLarge
        | Doubt::TooManyParts
        | Doubt::Damaged
        | Doubt::SeveralObjects
        | Doubt::CopiesDiffer
        | Doubt::MethodDiffers
        | Doubt::NoToken
        | Doubt::NoAttendee
        | Doubt::NoAnswer
        | Doubt::Unconfirmed
        | Doubt::Overtaken => None,
    }
}

/// Whether the person was told the same within a day; this mail's own row says nothing yet.
async fn told(tx: &Tx, finding: &Finding) -> Result<bool> {
    use entity::received_mail::{Column, Entity};
    let before = Entity::find()
        .filter(Column::InvitationId.eq(finding.invitation.map(|(id, _)| id)))
        .filter(Column::Doubt.eq(finding.doubt))
        .filter(Column::Refusal.eq(refusal_code(finding)))
        .filter(Column::ReadAt.gt(tx.now() - Duration::days(1)))
        .count(tx.db())
        .await?;
    Ok(before > 0)
}
