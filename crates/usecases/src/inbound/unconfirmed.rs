//! Answers that nothing proves to be the invited person's: they are asked, at the address that was invited.

use chrono::Duration;
use domain::audit::{Entry, Subject};
use domain::ids::{InvitationId, ReceivedId};
use domain::{Actor, Answer, Doubt, LetterKind, ReceivedState, Refusal};
use itip::read::Content;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};

use super::letters::About;
use super::{hear, receive};
use crate::invitations::{self, find_by_token};
use crate::letters::{Own, own};
use crate::meetings::Meetings;
use crate::{Platform, Result, Tx, mail};

/// Asks the invited person whether the answer is theirs; once a day at most, whatever arrives.
pub(super) async fn ask(
    tx: &mut Tx,
    received: ReceivedId,
    dialogue: &entity::dialogue::Model,
    invitation: &entity::invitation::Model,
    answer: Option<Answer>,
    own: &Own,
) -> Result<()> {
    use entity::received_mail::{Column, Entity};
    let subject = Subject::Participant(dialogue.id, invitation.person_id);
    tx.record(&Actor::Platform, &subject, &Entry::AnswerUnconfirmed)
        .await?;
    let asked = Entity::find()
        .filter(Column::InvitationId.eq(invitation.id))
        .filter(Column::Doubt.eq(Doubt::Unconfirmed))
        .filter(Column::ReadAt.gt(tx.now() - Duration::days(1)))
        .count(tx.db())
        .await?;
    let Some(answer) = answer.filter(|_| asked == 0 && hear::is_open(invitation.state)) else {
        return Ok(());
    };
    let person = entity::person::Entity::find_by_id(invitation.person_id)
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let platform = tx.platform().clone();
    let about = About {
        platform: &platform,
        own,
        dialogue,
        invitation,
        person: &person,
    };
    let letter = about.is_it_yours(answer, received)?;
    mail::queue(tx, vec![letter]).await?;
    Ok(())
}

/// What the invited person is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub answer: Answer,
    /// False once it was confirmed, or another answer was given.
    pub open: bool,
}

/// The answer that waits for its confirmation.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none under this link.
pub async fn asked(platform: &Platform, token: &str, received: ReceivedId) -> Result<Asked> {
    let invitation = find_by_token(platform.db(), token).await?;
    let row = entity::received_mail::Entity::find_by_id(received)
        .filter(entity::received_mail::Column::InvitationId.eq(invitation.id))
        .filter(entity::received_mail::Column::Doubt.eq(Doubt::Unconfirmed))
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    Ok(Asked {
        answer: row.answer.ok_or(Refusal::NotFound)?,
        open: row.state == ReceivedState::Confirming,
    })
}

/// Takes the answer: the holder of the invitation's link says that it is theirs.
///
/// # Errors
/// [`Refusal::NotFound`] when nothing waits under this link; whatever refuses the answer itself.
pub async fn confirm(platform: &Platform, token: &str, received: ReceivedId) -> Result<()> {
    let found = find_by_token(platform.db(), token).await?;
    let (db, language) = (platform.db(), Some(found.language));
    let own = own(db, &LetterKind::CONFIRMATIONS, language).await?;
    let mut tx = platform.begin().await?;
    let dialogue = tx.lock_dialogue(found.dialogue_id).await?;
    let invitation = invitations::load(&tx, dialogue.id, found.id).await?;
    let row = entity::received_mail::Entity::find_by_id(received)
        .filter(entity::received_mail::Column::InvitationId.eq(invitation.id))
        .filter(entity::received_mail::Column::State.eq(ReceivedState::Confirming))
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let raw = platform.secret().open(&row.sealed)?;
    let mail = receive::read(platform, &raw);
    let Content::Calendar(object) = &mail.content else {
        return Err(Refusal::NotFound.into());
    };
    let meetings = Meetings::of(tx.db(), &dialogue).await?.list(&dialogue)?;
    let heard = hear::heard(&tx, &mail, object, (&dialogue, &meetings), &invitation)
        .await?
        .map_err(|_| Refusal::NotFound)?;
    if heard.iter().all(|heard| heard.word.is_none()) {
        return Err(Refusal::NotFound.into());
    }
    // It counts from now: now is when the person said it.
    let now = tx.now();
    for (heard, day) in &hear::by_meeting(heard, &meetings) {
        let said = (heard, *day);
        hear::speak(&mut tx, &dialogue, &invitation, said, (now, &own)).await?;
    }
    settle(&tx, row.id, ReceivedState::Applied).await?;
    tx.commit().await
}

/// Ends the question about earlier mails: the person has answered.
pub(crate) async fn settle_unconfirmed(tx: &Tx, invitation: InvitationId) -> Result<()> {
    use entity::received_mail::{ActiveModel, Column, Entity};
    Entity::update_many()
        .set(ActiveModel {
            state: Set(ReceivedState::Noted),
            settled_at: Set(Some(tx.now())),
            ..Default::default()
        })
        .filter(Column::InvitationId.eq(invitation))
        .filter(Column::State.eq(ReceivedState::Confirming))
        .exec(tx.db())
        .await?;
    Ok(())
}

async fn settle(tx: &Tx, id: ReceivedId, state: ReceivedState) -> Result<()> {
    use entity::received_mail::{ActiveModel, Column, Entity};
    Entity::update_many()
        .set(ActiveModel {
            state: Set(state),
            settled_at: Set(Some(tx.now())),
            ..Default::default()
        })
        .filter(Column::Id.eq(id))
        .exec(tx.db())
        .await?;
    Ok(())
}
