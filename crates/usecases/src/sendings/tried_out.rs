//! The letter that somebody would get, sent to the officer instead.

use domain::ids::{DialogueId, MailId, PersonId};
use domain::{Actor, MailKind, Permission, Refusal};
use itip::guard::MessageId;
use locale::t_plain;
use sea_orm::EntityTrait;

use super::control::convened;
use crate::invitations::{Letters, fresh, person_name};
use crate::letters::account_of;
use crate::{Platform, Result, mail, reach};

/// Sends a person's invitation to the officer's own address, calendar part and all. The link in it leads
/// nowhere: nothing is stored of the invitation.
///
/// # Errors
/// [`Refusal::NotFound`], [`Refusal::NoAddress`], [`Refusal::WrongState`] unless the dialogue is convened,
/// [`Refusal::SignInRequired`] for an actor without an account.
pub async fn to_oneself(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    person: PersonId,
) -> Result<()> {
    let mut tx = platform.begin().await?;
    let dialogue = tx
        .lock_dialogue_for(actor, Permission::IssueInvitations, dialogue)
        .await?;
    convened(&dialogue)?;
    reach::may_name(platform, tx.db(), actor, &dialogue, &[person]).await?;
    let person = entity::person::Entity::find_by_id(person)
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let account = account_of(&tx, actor).await?;
    // The address is the officer's, in the calendar part too: else no program would show its buttons.
    let invitation = fresh(platform, dialogue.id, &person, account.email.clone());
    let mut letters = Letters::load(platform, tx.db(), &dialogue).await?;
    let mut letter = letters.invitation(&invitation, &person_name(&person), 0)?;
    letter.kind = MailKind::Test;
    letter.invitation = None;
    letter.person = None;
    letter.subject = t_plain!(
        invitation.language,
        "letter-test-subject",
        subject = letter.subject.as_str()
    );
    letter.message_id = MessageId::parse(&format!(
        "<test.{}@{}>",
        MailId::new(),
        platform.settings().mail_host()
    ))
    .map_err(anyhow::Error::from)?;
    letter.lane = format!("test:{}", account.id);
    mail::queue(&mut tx, vec![letter]).await?;
    tx.commit().await
}
