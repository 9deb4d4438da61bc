//! Telling those who registered and were not let in that the dialogue is called off. Whoever holds an invitation is
//! told with it.

use domain::registration::RegistrationState;
use entity::registration::{Column, Entity};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::letters::{self, Told};
use crate::{Result, Tx, mail};

/// How many letters are put into the outbox at once.
const AT_ONCE: usize = 200;

/// Writes to everybody whose registration waits for somebody: for a decision, for a change, for a seat.
///
/// # Errors
/// A fault when the database does not answer.
pub(crate) async fn tell_called_off(tx: &mut Tx, dialogue: &entity::dialogue::Model) -> Result<()> {
    let waiting = [
        RegistrationState::Submitted,
        RegistrationState::Returned,
        RegistrationState::Waitlisted,
    ];
    let rows = Entity::find()
        .filter(Column::DialogueId.eq(dialogue.id))
        .filter(Column::State.is_in(waiting))
        .order_by_asc(Column::Id)
        .all(tx.db())
        .await?;
    for some in rows.chunks(AT_ONCE) {
        let mut mails = Vec::with_capacity(some.len());
        for row in some {
            mails.push(letters::about(tx, dialogue, row, Told::CalledOff, None).await?);
        }
        mail::queue(tx, mails).await?;
    }
    Ok(())
}
